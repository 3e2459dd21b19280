import type { AwardCategory, Criterion } from '../../domain/awards/instrument/instrument';
import { isFromPublications, isFromReports, isScored } from '../../domain/awards/instrument/instrument';
import { numberOfMonth, yearOfMonth, type Month } from '../../domain/month';
import { cutOffOf, momentText } from '../../domain/awards/records/reports';
import type { AwardsInput } from '../../domain/awards/score-month';
import { staffOfMonth } from '../../domain/awards/months/staff-of-month';
import type { AwardFacts, TeamPerson } from '../../documents/awards/award-facts';
import type { TeamMember } from '../../domain/awards/jury/team';
import { canonical, isSame } from '../../domain/canonical';
import { grouped } from '../../domain/grouped';
import type { Staffing } from '../../domain/people/office';
import { evaluate } from '../../domain/main-job/evaluation';
import { letterFactsOf } from '../../domain/records/letter-facts';
import { finding, type Finding } from '../../domain/finding';
import { roundPrinted } from '../../domain/number';
import type { Holidays } from '../../domain/working-days';
import { texts } from '../../text';
import { readCategories } from '../../workbook/read/awards/categories';
import { readCriteria } from '../../workbook/read/awards/criteria';
import { readPublications } from '../../workbook/read/awards/publications';
import { missingRecords, readReports } from '../../workbook/read/awards/reports';
import { readTeam } from '../../workbook/read/awards/team';
import { readScores } from '../../workbook/read/awards/scores';
import { readStaffing } from '../../workbook/read/people/staffing';
import { readHolidays } from '../../workbook/read/schedule/holidays';
import { unitFinder } from '../../workbook/read/main-job/units';
import { readWorkbook, type Grids } from '../../workbook/read/workbook';
import { readLedger } from '../../workbook/sheets/records/ledger-sheet';
import { recordsAmong } from '../../workbook/sheets/records/read-records';
import { inputSheets, type InputSheet } from '../../workbook/schema/input-sheets';
import { understandMoment } from '../../workbook/values/moment';
import { attainmentSheets, type TaskContext } from '../run/task';

/** The instrument of the awards, as the workbook states it. */
export interface AwardInstrument {
  categories: AwardCategory[];
  criteria: Criterion[];
  findings: Finding[];
}

/** Reads `Kategori Penghargaan` and `Kriteria Penilaian`. */
export function readInstrument({ grids }: Pick<TaskContext, 'grids'>): AwardInstrument {
  const categories = grids.awardCategories ? readCategories(grids.awardCategories) : { categories: [], findings: [] };
  const criteria = grids.awardCriteria ? readCriteria(grids.awardCriteria) : { criteria: [], findings: [] };
  return {
    categories: categories.categories,
    criteria: criteria.criteria,
    findings: [...categories.findings, ...criteria.findings],
  };
}

/** The days of `Hari Libur`; none without the sheet. */
function holidaysOf({ grids }: Pick<TaskContext, 'grids'>): { holidays: Holidays; findings: Finding[] } {
  const { holidays, findings } = grids.holidays ? readHolidays(grids.holidays) : { holidays: [], findings: [] };
  return { holidays: new Set(holidays.map(({ date }) => date)), findings };
}

/** Attainment of units at the last quarter that had ended in the month: other months have no targets of their own. */
function attainmentAt(month: Month, { grids, today, data }: TaskContext) {
  const quarter = Math.floor(numberOfMonth(month) / 3);
  const { year } = data.input.rules;
  const place = { sheet: inputSheets.indicators.table.id, cell: '' };
  const label = texts(data.settings.language).terms.period.quarters[quarter - 1];
  const unknown = { attainment: null, findings: [finding('attainment-not-available', place, { month })] };
  if (label === undefined || year !== yearOfMonth(month) || !grids.indicators) return unknown;
  const read = readWorkbook({ grids, required: [], checked: attainmentSheets, period: label, today });
  const { units } = evaluate(read.input);
  const attainment = new Map(
    units.map(({ value }) => [value.unit.code, value.flagValue === null ? null : roundPrinted(value.flagValue)]),
  );
  const period = { kind: 'quarter', number: quarter } as const;
  // What is wrong with units and settings the run has already said.
  const own = read.findings.filter(
    ({ code, sheet }) => !data.findings.some((one) => one.code === code && one.sheet === sheet),
  );
  return { attainment, findings: [...own, finding('attainment-period', place, { period, year })] };
}

/** The sheets of records that criteria count from. */
const recordSheets: { key: InputSheet; isUsed: (criterion: Criterion) => boolean }[] = [
  { key: 'reports', isUsed: isFromReports },
  { key: 'publications', isUsed: isFromPublications },
  { key: 'awardScores', isUsed: isScored },
];

function missingSheets({ categories, criteria }: AwardInstrument, { grids }: TaskContext): Finding[] {
  return categories.flatMap(({ name, sheet, nameCell }) => {
    const own = criteria.filter(({ category }) => isSame(category, name));
    return recordSheets
      .filter(({ key, isUsed }) => !grids[key] && own.some(isUsed))
      .map(({ key }) => missingRecords({ sheet, cell: nameCell }, name, inputSheets[key].table.id));
  });
}

/** Who has no readable role stands last. */
const roleOrder: readonly TeamMember['role'][] = ['chair', 'secretary', 'member', null];

/** What papers say of the team and of criteria beside the results. */
function factsOf(
  { people }: Pick<Staffing, 'people'>,
  team: readonly TeamMember[],
  { categories, criteria }: AwardInstrument,
  { ledger }: Pick<Grids, 'ledger'>,
): AwardFacts {
  const known = new Map(people.map(({ employee }) => [canonical(employee.id), employee]));
  const members = [...grouped(team, ({ id }) => canonical(id))].flatMap(([id, [first]]): TeamPerson[] => {
    const employee = known.get(id);
    return employee && first ? [{ employee, role: first.role }] : [];
  });
  const place = ({ role }: TeamPerson): number => roleOrder.indexOf(role);
  return {
    team: members.sort((a, b) => place(a) - place(b)),
    bases: categories.map(({ basis }) => basis),
    criteria,
    numbers: new Map(recordsAmong(readLedger(ledger)).map((entry) => [entry.key, letterFactsOf(entry).number])),
  };
}

/** Reads everything that the awards of a month follow from, but for what was decided before. */
export function awardsInput(
  month: Month,
  instrument: AwardInstrument,
  context: TaskContext,
): { input: Omit<AwardsInput, 'history'>; facts: AwardFacts; findings: Finding[] } {
  const { grids, data, evaluation, today, frame } = context;
  const findings: Finding[] = [...instrument.findings, ...missingSheets(instrument, context)];
  const keep = <T extends { findings: Finding[] }>(part: T): T => {
    findings.push(...part.findings);
    return part;
  };
  const { units } = data.input;
  const find = unitFinder(units);
  const now = understandMoment(frame.time).moment ?? 0;
  const cutOff = cutOffOf(month, now);
  const { staffing, reading } = readStaffing(grids, { units, today });
  findings.push(...reading);
  const staff = staffOfMonth(staffing, month);
  const { team } = grids.awardTeam ? keep(readTeam(grids.awardTeam, staff, instrument.categories)) : { team: [] };
  const { scores } = grids.awardScores ? keep(readScores(grids.awardScores, month)) : { scores: [] };
  const { reports, earlier } = grids.reports
    ? keep(readReports(grids.reports, find, month, now))
    : { reports: [], earlier: [] };
  const { publications } = grids.publications
    ? keep(readPublications(grids.publications, find, month, today))
    : { publications: [] };
  const usesAttainment = instrument.criteria.some(({ source }) => source === 'unitAttainment');
  const { attainment } = usesAttainment ? keep(attainmentAt(month, context)) : { attainment: null };
  const { holidays } = keep(holidaysOf(context));
  return {
    findings,
    facts: factsOf(staffing, team, instrument, grids),
    input: {
      month,
      today,
      categories: instrument.categories,
      criteria: instrument.criteria,
      tree: evaluation.tree,
      staff,
      team,
      scores,
      records: { reports, earlier, publications, attainment },
      holidays,
      coolDown: data.settings.winnerCoolDown,
      cutOff: { moment: cutOff, text: momentText(cutOff) },
    },
  };
}
