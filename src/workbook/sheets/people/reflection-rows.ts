import type { Person } from '../../../domain/people/office';
import type { PlannedStep } from '../../../domain/people/planned-steps';
import type { Reflection } from '../../../domain/people/reflection';
import { idKey } from '../../../domain/people/staff';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import type { SheetPlan } from '../../prepare/sheet-plan';
import type { Grid } from '../../read/grid';
import { reflectionTable } from '../../schema/people-tables';
import { followUpTable } from '../../schema/tables';
import { cellDate, highestNumber, rowsBelow } from '../added-rows';

/**
 * Plans a row of `Refleksi Pegawai` for everybody who lacks one: year and ID, and last year's duties, which seldom change.
 *
 * @param lastYear by `idKey`
 */
export function reflectionRows(
  people: readonly Person[],
  lastYear: ReadonlyMap<string, Reflection>,
  year: number,
  grid: Grid,
): SheetPlan | null {
  const records = people.map(({ employee: { id } }) => {
    return { year, id, duties: lastYear.get(idKey(id))?.duties ?? '' };
  });
  return rowsBelow(reflectionTable, grid, records);
}

/** Plans rows of `Tindak Lanjut` for steps of reflections; numbers go on from the highest that stands. */
export function stepRows(steps: readonly PlannedStep[], grid: Grid, language: Language): SheetPlan | null {
  const { plans } = texts(language).people;
  const { quarters } = texts(language).terms.period;
  const last = highestNumber(followUpTable, grid, 'number');
  const records = steps.map(({ unit, year, problem, cause, action, measure, owner, due }, index) => ({
    number: last + index + 1,
    unit,
    problem,
    cause,
    owner,
    // A reflection looks back on a year from its end.
    period: `${quarters[3] ?? ''} ${year}`,
    action: measure === '' ? action : plans.measure(action, measure),
    due: due === null ? '' : cellDate(due),
    status: plans.status,
    source: plans.source,
  }));
  return rowsBelow(followUpTable, grid, records);
}
