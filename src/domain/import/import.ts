import type { BudgetRow } from './budget/budget-row';
import { examine, tableName, type Examined } from './tables/examine';
import { lastMonthOf } from './indicators/last-month';
import { tellFacts } from './tables/tell-facts';
import { tellGenerated } from './tables/tell-generated';
import { tellLeftOut } from './tables/tell-left-out';
import { tellFromName, tellInvented } from './tables/told-names';
import { joinTables } from './indicators/join-tables';
import { Dialogue, type Answers, type ImportNote, type ImportQuestion } from './question';
import { relate, type LeftOut } from './tables/relate';
import { settleParents } from './tables/parent-rows';
import { withoutRecaps } from './tables/recap-of-tabs';
import { areOwnTotals } from './tables/same-totals';
import { joinSameKeys } from './tables/same-keys';
import { emptyBook, type ImportBook } from './book/import-book';
import { settleGroup } from './budget/settle-group';
import type { ImportDay } from './import-day';
import { budgetWithoutNames, indicatorsWithoutNames, settlePersons } from './tables/settle-persons';
import { settleSecondCeiling } from './budget/second-ceiling';
import { sharedPlans } from './budget/share-plan';
import { settleScale } from './budget/scale';
import { settleIndicators, type IndicatorRow } from './indicators/settle-indicators';
import type { BudgetTable, IndicatorTable } from './tables/table';
import { chooseYear } from './budget/years';
import { planUnits, unitOfIndicator, type UnitRow } from './units/units';

export interface ImportInput {
  budgets: readonly BudgetTable[];
  indicators: readonly IndicatorTable[];
  answers: Answers;
  /** Questions with a default are settled by it. */
  takesFallbacks: boolean;
  day: ImportDay;
  /** Absent: a new workbook. */
  book?: ImportBook;
}

/** What an import gives: rows for the sheets, and all that was asked and noticed on the way. */
export interface ImportResult {
  tables: readonly Examined[];
  indicatorTables: readonly IndicatorTable[];
  /** Questions, answers and notes so far; what is found in the workbook is added to them. */
  dialogue: Dialogue;
  questions: readonly ImportQuestion[];
  notes: readonly ImportNote[];
  /** Ids of questions without an answer. */
  open: ReadonlySet<string>;
  /** Tables that stay out because a question about them is open, or was answered so. */
  heldBack: string[];
  rows: (BudgetRow & { unit: string })[];
  units: readonly UnitRow[];
  indicators: readonly IndicatorRow[];
  year: number | null;
  /** Last month of the realised amounts, 12 for a year's table of indicators; null where nothing is reported. */
  lastMonth: number | null;
  agency: string;
}

/** The unit that tables name in their titles or tabs; empty where others hold the same table, each as another unit sees it. */
function unitOfTables(group: readonly Examined[], leftOut: readonly LeftOut[]): string {
  const [unit = '', ...others] = [...new Set(group.map(({ table }) => table.ofUnit ?? ''))];
  const isShared = leftOut.some(({ reason, of }) => reason === 'same' && group.includes(of));
  return others.length > 0 || isShared ? '' : unit;
}

const withUnit = (rows: readonly BudgetRow[], unit: string): BudgetRow[] =>
  rows.map((row) => (row.label === '' ? { ...row, label: unit } : row));

/** Settles everything that was recognised. */
export function settleImport({
  budgets,
  indicators: found,
  answers,
  takesFallbacks,
  day,
  book = emptyBook,
}: ImportInput): ImportResult {
  const dialogue = new Dialogue(answers, takesFallbacks, book.answers);
  const held: string[] = [];
  const settledBudgets = budgets.flatMap((table) => {
    const named = settlePersons(table, budgetWithoutNames, dialogue);
    const scaled = named && settleScale(named, dialogue);
    const single = scaled && settleSecondCeiling(scaled, dialogue);
    const settled = single && settleParents(single, dialogue);
    if (!settled) held.push(tableName(table));
    return settled ?? [];
  });
  const everyIndicator = found.flatMap((table) => {
    const settled = settlePersons(table, indicatorsWithoutNames, dialogue);
    if (!settled) held.push(tableName(table));
    return settled ?? [];
  });
  const all = sharedPlans(settledBudgets.map(examine), dialogue);
  const chosen = chooseYear(all, everyIndicator, dialogue, day, book);
  const { year, indicators } = chosen;
  const { groups: related, leftOut } = relate(chosen.budgets);
  tellLeftOut(leftOut, dialogue);
  const groups = withoutRecaps(related, dialogue, held);
  groups.flat().forEach((table) => tellFacts(table, dialogue));
  const heldBack = held;
  if (year === null) held.push(...groups.flat().map(({ name }) => name), ...indicators.map(tableName));
  const rows: BudgetRow[] = [];
  let lastMonth: number | null = null;
  const mains: Examined[] = [];
  // Which of several years is imported says which tables are looked at.
  for (const group of chosen.isOpen ? [] : groups) {
    const joined = group.map((table) => joinSameKeys(table, dialogue));
    const isCoded =
      group.every((table) => areOwnTotals(table, book.totals, dialogue)) && tellGenerated(group, dialogue);
    const result =
      isCoded && !joined.includes(null)
        ? settleGroup(
            joined.flatMap((one) => one ?? []),
            dialogue,
            day,
            book,
          )
        : null;
    if (!result) heldBack.push(...group.map(({ name }) => name));
    else {
      rows.push(...withUnit(result.rows, unitOfTables(group, leftOut)));
      mains.push(...group);
      lastMonth = Math.max(lastMonth ?? 0, result.lastMonth ?? 0) || null;
    }
  }
  const agency =
    [...groups.flat().map(({ table }) => table.agency), ...indicators.map((table) => table.agency)].find(
      (name) => name !== '' && !/^[\d. ]+$/.test(name),
    ) ?? '';
  const named = withCodes(rows);
  const plan = planUnits(named, agency, dialogue, book.units);
  if (!plan) heldBack.push(...mains.map(({ name }) => name));
  const kept = plan && year !== null ? named.map((row) => ({ ...row, unit: plan.unitOf(row) })) : [];
  const distinct = joinTables(indicators, dialogue);
  const units = [...(plan?.units ?? [])];
  const indicatorRows = distinct.flatMap((table) => {
    tellInvented(table, dialogue);
    tellFromName(table, null, dialogue);
    const settled = settleIndicators(table, (name) => unitOfIndicator(name, agency, units), dialogue);
    if (!settled) heldBack.push(tableName(table));
    return settled ?? [];
  });
  return {
    tables: all,
    indicatorTables: distinct,
    dialogue,
    questions: dialogue.questions,
    notes: dialogue.notes,
    open: dialogue.open,
    heldBack,
    rows: kept,
    units: named.length > 0 ? units : usedBy(indicatorRows, units),
    indicators: year === null ? [] : renumbered(indicatorRows),
    year,
    agency,
    lastMonth: lastMonth ?? lastMonthOf(indicatorRows, distinct),
  };
}

/** Of units those that indicators are of: the office of a title is none where each indicator names its own. */
const usedBy = (rows: readonly IndicatorRow[], units: readonly UnitRow[]): UnitRow[] =>
  units.filter(({ code }) => rows.some(({ unit }) => unit === code));

const renumbered = (rows: readonly IndicatorRow[]): IndicatorRow[] =>
  rows.map((row, index) => ({ ...row, code: `IKU-${String(index + 1).padStart(2, '0')}` }));

/** Codes for rows of tables that have none: the sheet needs a key, and `P`, `K` never look like one of the budget's. */
function withCodes(rows: readonly BudgetRow[]): BudgetRow[] {
  let number = 0;
  return rows.map((row) =>
    row.code === '' && row.account === ''
      ? { ...row, hasOwnCode: false, code: `K.${String(++number).padStart(2, '0')}` }
      : row,
  );
}
