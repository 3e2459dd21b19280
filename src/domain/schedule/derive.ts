import type { BudgetFigures } from '../main-job/budget/absorption';
import { isCoded } from '../main-job/budget/budget';
import type { BudgetNode } from '../main-job/budget/budget-tree';
import { dayOf, type Day } from '../day';
import { sum } from '../number';
import type { Unit } from '../main-job/unit/unit';
import { addWorkingDays, isWorkingDay, type Holidays } from '../working-days';
import type { Activity, Stage } from './activity';
import { isLinkedTo, isPersonnelOnly } from './budget-links';

/** An activity proposed for a sub kegiatan; the program names it, people correct it in the preparation meeting. */
export interface DerivedActivity {
  code: string;
  /** *Uraian* of the sub kegiatan. */
  description: string;
  unit: string;
  stage: Stage;
  /** Quarter of an execution; null for the other stages and where no cash plan divides the year. */
  quarter: number | null;
  /** Cash planned for the quarter (RAK), in Rupiah; null where there is no cash plan. */
  cash: number | null;
  start: Day;
  end: Day;
  owner: string;
  email: string;
}

/** What activities are derived from. */
export interface DeriveInput {
  budget: BudgetFigures;
  activities: readonly Activity[];
  units: readonly Unit[];
  holidays: Holidays;
  today: Day;
  year: number;
}

/** Working days that preparing and reporting are given in a proposal. */
const shortStage = 10;

const leavesOf = (node: BudgetNode): BudgetNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);

const quarterStart = (year: number, quarter: number): Day => dayOf(year, quarter * 3 - 2, 1);
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const quarterEnd = (year: number, quarter: number): Day => `${year}-${quarterEnds[quarter - 1] ?? '12-31'}`;

/** The day itself when it is worked, else the next (or the one before) that is. */
const workingDayFrom = (day: Day, step: 1 | -1, holidays: Holidays): Day =>
  isWorkingDay(day, holidays) ? day : addWorkingDays(day, step, holidays);

/** Cash planned within each quarter: differences of the cash plan to date; an empty fourth quarter ends at the ceiling. */
function cashByQuarter(node: BudgetNode, ceiling: number): number[] | null {
  const leaves = leavesOf(node);
  const toDate = [0, 1, 2, 3].map((index) => {
    const stated = leaves.flatMap(({ row }) => {
      const value = row.cashPlan[index]?.value;
      return value?.kind === 'number' ? [value.value] : [];
    });
    return stated.length > 0 ? sum(stated) : null;
  });
  if (toDate.every((amount) => amount === null)) return null;
  toDate[3] ??= ceiling;
  let before = 0;
  return toDate.map((amount) => {
    const added = amount === null ? 0 : Math.max(0, amount - before);
    before = amount ?? before;
    return added;
  });
}

function ownerOf(node: BudgetNode, unit: Unit | undefined): { owner: string; email: string } {
  const officer = [node, ...leavesOf(node)].map(({ row }) => row.owner).find((name) => name !== '');
  return { owner: officer ?? (unit?.headTitle || unit?.head || ''), email: unit?.email ?? '' };
}

/** The quarters that are still to come or running, with the first day on which work can start. */
function remainingQuarters(today: Day, year: number): { quarter: number; from: Day }[] {
  const isNow = today.slice(0, 4) === String(year);
  return [1, 2, 3, 4]
    .filter((quarter) => !isNow || quarterEnd(year, quarter) >= today)
    .map((quarter) => {
      const start = quarterStart(year, quarter);
      return { quarter, from: isNow && today > start ? today : start };
    });
}

/**
 * Proposes activities for every sub kegiatan that has money but no activity yet (*Jabarkan kegiatan*): preparation, one
 * execution for each remaining quarter with planned cash, and reporting, each with owner and address. Salaries are left out.
 * In a running year only what is still ahead is proposed.
 */
export function deriveActivities({ budget, activities, units, holidays, today, year }: DeriveInput): DerivedActivity[] {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const quarters = remainingQuarters(today, year);
  const [first] = quarters;
  if (!first) return [];
  const rows = budget.tree.nodes.filter(isCoded);
  const open = rows.filter(
    (node) =>
      node.level === 'subActivity' &&
      !isPersonnelOnly(node) &&
      budget.ofNode(node).ceiling > 0 &&
      !activities.some((activity) => isLinkedTo(activity, node, rows)),
  );
  const begin = workingDayFrom(first.from, 1, holidays);
  const yearEnd = workingDayFrom(quarterEnd(year, 4), -1, holidays);
  const preparationEnd = addWorkingDays(begin, shortStage - 1, holidays);
  const reportStart = addWorkingDays(yearEnd, 1 - shortStage, holidays);
  return open.flatMap((node) => {
    const base = { code: node.row.code, description: node.row.description, unit: node.unit };
    const common = { ...base, ...ownerOf(node, unitOf.get(node.unit)), quarter: null, cash: null };
    const cash = cashByQuarter(node, budget.ofNode(node).ceiling);
    const execution = quarters
      .filter(({ quarter }) => cash !== null && (cash[quarter - 1] ?? 0) > 0)
      .map(({ quarter, from }): DerivedActivity => ({
        ...common,
        stage: 'execution',
        quarter,
        cash: cash?.[quarter - 1] ?? null,
        start: workingDayFrom(from, 1, holidays),
        end: workingDayFrom(quarterEnd(year, quarter), -1, holidays),
      }));
    const whole: DerivedActivity = { ...common, stage: 'execution', start: begin, end: yearEnd };
    return [
      { ...common, stage: 'preparation', start: begin, end: preparationEnd } satisfies DerivedActivity,
      ...(cash === null ? [whole] : execution),
      { ...common, stage: 'reporting', start: reportStart, end: yearEnd } satisfies DerivedActivity,
    ];
  });
}
