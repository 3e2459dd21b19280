import type { BudgetRow } from './budget/budget-row';
import { examine, tableName, type Examined } from './tables/examine';
import { withIndicatorCodes } from './indicators/indicator-codes';
import { lastMonthOf } from './indicators/last-month';
import { tellFacts } from './tables/tell-facts';
import { tellLeftOut } from './tables/tell-left-out';
import { tellFromName, tellInvented } from './tables/told-names';
import { joinTables } from './indicators/join-tables';
import { Dialogue } from './dialogue';
import type { Answers, ImportNote, ImportQuestion } from './question';
import { relate } from './tables/relate';
import { settleParents } from './tables/parent-rows';
import { withoutRecaps } from './tables/recap-of-tabs';
import { emptyBook, type ImportBook } from './book/import-book';
import { settleBudgets } from './budget/settle-budgets';
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

/** What is left of a table of the budget when its names, its scale, its ceilings and its sums are settled; null while one is open. */
function settleBudget(table: BudgetTable, dialogue: Dialogue): BudgetTable | null {
  const named = settlePersons(table, budgetWithoutNames, dialogue);
  const scaled = named && settleScale(named, dialogue);
  const single = scaled && settleSecondCeiling(scaled, dialogue);
  return single && settleParents(single, dialogue);
}

/** The first agency that a title names by more than its code. */
const agencyOf = (tables: readonly { agency: string }[]): string =>
  tables.find(({ agency }) => agency !== '' && !/^[\d. ]+$/.test(agency))?.agency ?? '';

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
  const heldBack: string[] = [];
  /** What was settled, table by table; the others are held back. */
  const settled = <T extends BudgetTable | IndicatorTable, R>(
    tables: readonly T[],
    settle: (table: T) => R | null,
  ): R[] =>
    tables.flatMap((table) => {
      const result = settle(table);
      if (result === null) heldBack.push(tableName(table));
      return result === null ? [] : [result];
    });
  const everyBudget = settled(budgets, (table) => settleBudget(table, dialogue));
  const everyIndicator = settled(found, (table) => settlePersons(table, indicatorsWithoutNames, dialogue));
  const all = sharedPlans(everyBudget.map(examine), dialogue);
  const chosen = chooseYear(all, everyIndicator, dialogue, day, book);
  const { year } = chosen;
  const { groups: related, leftOut } = relate(chosen.budgets);
  tellLeftOut(leftOut, dialogue);
  const groups = withoutRecaps(related, dialogue, heldBack);
  groups.flat().forEach((table) => tellFacts(table, dialogue));
  if (year === null) heldBack.push(...groups.flat().map(({ name }) => name), ...chosen.indicators.map(tableName));
  // Which of several years is imported says which tables are looked at.
  const budget = settleBudgets(chosen.isOpen ? [] : groups, leftOut, dialogue, day, book);
  heldBack.push(...budget.heldBack.map(({ name }) => name));
  const agency = agencyOf([...groups.flat().map(({ table }) => table), ...chosen.indicators]);
  const named = withCodes(budget.rows);
  const plan = planUnits(named, agency, dialogue, book.units);
  if (!plan) heldBack.push(...budget.taken.map(({ name }) => name));
  // Rows first: a unit that only they name is planned where it is met.
  const rows = plan && year !== null ? named.map((row) => ({ ...row, unit: plan.unitOf(row) })) : [];
  const units = [...(plan?.units ?? [])];
  const indicatorTables = joinTables(chosen.indicators, dialogue);
  const indicators = settled(indicatorTables, (table) => {
    tellInvented(table, dialogue);
    tellFromName(table, null, dialogue);
    return settleIndicators(table, (name) => unitOfIndicator(name, agency, units), dialogue);
  }).flat();
  return {
    tables: all,
    indicatorTables,
    dialogue,
    questions: dialogue.questions,
    notes: dialogue.notes,
    open: dialogue.open,
    heldBack,
    rows,
    units: named.length > 0 ? units : usedBy(indicators, units),
    indicators: year === null ? [] : withIndicatorCodes(indicators),
    year,
    agency,
    lastMonth: budget.lastMonth ?? lastMonthOf(indicators, indicatorTables),
  };
}

/** Of units those that indicators are of: the office of a title is none where each indicator names its own. */
const usedBy = (rows: readonly IndicatorRow[], units: readonly UnitRow[]): UnitRow[] =>
  units.filter(({ code }) => rows.some(({ unit }) => unit === code));

/** Codes for rows of tables that have none: the sheet needs a key, and `P`, `K` never look like one of the budget's. */
function withCodes(rows: readonly BudgetRow[]): BudgetRow[] {
  let number = 0;
  return rows.map((row) =>
    row.code === '' && row.account === ''
      ? { ...row, hasOwnCode: false, code: `K.${String(++number).padStart(2, '0')}` }
      : row,
  );
}
