import type { Day } from '../day';
import type { FollowUp } from '../main-job/follow-up';
import { grouped } from '../grouped';
import type { Staffing } from './office';
import { placementOn } from './placement';
import { stepsOf, type Reflection } from './reflection';
import { idKey, nameKey } from './staff';

/** A step of a reflection that becomes a row of `Tindak Lanjut`. */
export interface PlannedStep {
  unit: string;
  year: number;
  problem: string;
  cause: string;
  action: string;
  measure: string;
  owner: string;
  due: Day | null;
}

/** The owner of a step by name; people of one name are told apart by their unit. */
function owners(staffing: Staffing): (id: string) => string | null {
  const names = grouped(staffing.people, ({ employee }) => nameKey(employee.fullName));
  return (id) => {
    const person = staffing.byId.get(idKey(id));
    if (!person) return null;
    const { fullName, unit } = person.employee;
    return (names.get(nameKey(fullName)) ?? []).length > 1 ? `${fullName} (${unit})` : fullName;
  };
}

const yearIn = (period: string): string => /\d{4}/.exec(period)?.[0] ?? '';

/**
 * The steps of a year's reflections that `Tindak Lanjut` does not have yet. A row counts as had when source, owner and year fit,
 * whatever people have since made of its wording: of three steps and three such rows none is added.
 */
export function plannedSteps(
  reflections: Iterable<Reflection>,
  staffing: Staffing,
  followUps: readonly FollowUp[],
): PlannedStep[] {
  const ownerOf = owners(staffing);
  const had = grouped(
    followUps.filter(({ origin }) => origin === 'reflection'),
    ({ owner, period }) => `${nameKey(owner)}\n${yearIn(period)}`,
  );
  return [...reflections].flatMap((reflection): PlannedStep[] => {
    const { year, id, plan, obstacles, improvements, measure, due } = reflection;
    const owner = ownerOf(id);
    const person = staffing.byId.get(idKey(id));
    if (owner === null || !person || year === null) return [];
    const steps = stepsOf(plan);
    const rows = had.get(`${nameKey(owner)}\n${year}`) ?? [];
    const known = rows.map(({ action }) => nameKey(action));
    // A row carries the measure behind the step.
    const open = steps.filter((step) => !known.some((action) => action.startsWith(nameKey(step))));
    const edited = rows.length - (steps.length - open.length);
    const unit = placementOn(person.spells, staffing.today)?.unit ?? person.employee.unit;
    const problem = improvements || obstacles;
    return open.slice(Math.max(edited, 0)).map((action) => {
      return { unit, year, problem, cause: obstacles, action, measure, owner, due };
    });
  });
}
