import type { BudgetRow } from './budget/budget-row';
import { examine, tableName, type Examined } from './tables/examine';
import { differenceOf } from './budget/money';
import { sumOf } from './tables/outline';
import { tellFromName, tellInvented } from './tables/told-names';
import { withIndicatorCodes } from './indicators/indicator-codes';
import { joinTables } from './indicators/join-tables';
import { Dialogue, type Answers, type ImportNote, type ImportQuestion } from './question';
import { relate, type LeftOut } from './tables/relate';
import { settleParents } from './tables/parent-rows';
import { withoutRecaps } from './tables/recap-of-tabs';
import { areOwnTotals } from './tables/same-totals';
import { joinSameKeys } from './tables/same-keys';
import { emptyBook, type ImportBook } from './book/import-book';
import { settleGroup, type ImportDay } from './budget/settle-group';
import { budgetWithoutNames, indicatorsWithoutNames, settlePersons } from './tables/settle-persons';
import { settleSecondCeiling } from './budget/second-ceiling';
import { sharedPlans } from './budget/share-plan';
import { settleScale } from './budget/scale';
import { settleIndicators, type IndicatorRow } from './indicators/settle-indicators';
import type { BudgetTable, IndicatorTable, Measure } from './tables/table';
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

/** Says why a table of the same money is not taken over, and what its own totals show. */
function tellLeftOut(leftOut: readonly LeftOut[], dialogue: Dialogue): Set<Examined> | null {
  const same = leftOut.filter(({ reason }) => reason === 'same');
  for (const { table, reason, of } of leftOut) {
    if (reason === 'same') continue;
    dialogue.note({
      code: reason,
      table: table.name,
      cell: `${table.table.sheet}!${table.table.range}`,
      values: { of: of.name },
    });
    for (const measure of table.table.columns.keys()) {
      const differs = differenceOf(table, measure);
      if (!differs) continue;
      const { cell, ...values } = differs;
      dialogue.note({ code: 'total-differs', table: table.name, cell: `${table.table.sheet}!${cell}`, values });
    }
  }
  const [first] = same;
  if (first) {
    const others = same.map(({ table }) => table.name);
    const answer = dialogue.ask({
      id: `same-table:${first.of.table.file}:${first.of.table.sheet}`,
      code: 'same-table',
      table: first.of.name,
      cells: same.map(({ table }) => `${table.table.sheet}!${table.table.range}`),
      values: { kept: first.of.name, others, hidden: same.filter(({ table }) => table.table.isHiddenSheet).length },
      options: [{ value: 'once', word: 'takeOnce' }],
      fallback: 'once',
      holdsFor: first.of.table.layout,
    });
    if (answer === null) return null;
  }
  return new Set(leftOut.map(({ table }) => table));
}

/** What stands in a table beside its figures. */
function tellFacts({ table, name, outline, leaves }: Examined, dialogue: Dialogue): void {
  const place = (row: number): string => `${table.sheet}!A${row}`;
  const { nameless, repeated } = outline;
  if (nameless.length > 0) {
    const amount = sumOf(nameless, 'ceiling') ?? 0;
    dialogue.note({
      code: 'nameless-rows',
      table: name,
      cell: place(nameless[0]?.row ?? 1),
      values: { rows: nameless.map(({ row }) => row), amount },
    });
  }
  if (repeated.length > 0)
    dialogue.note({
      code: 'repeated-rows',
      table: name,
      cell: place(repeated[0]?.row ?? 1),
      values: { rows: repeated.map(({ row }) => row) },
    });
  const [behind] = table.behindTotal;
  if (behind)
    dialogue.note({
      code: 'behind-total',
      table: name,
      cell: place(behind.row),
      values: { rows: table.behindTotal.map(({ row }) => row), example: behind.name },
    });
  if (table.besides) {
    const { columns, example, lacks } = table.besides;
    const cell = `${table.sheet}!${columns[0] ?? 'A'}:${columns[0] ?? 'A'}`;
    dialogue.note({ code: 'amounts-beside', table: name, cell, values: { columns: [...columns], example, lacks } });
  }
  for (const { cell, text } of table.unreadable.slice(0, 10))
    dialogue.note({ code: 'unreadable-amount', table: name, cell: `${table.sheet}!${cell}`, values: { text } });
  for (const { row, label, column, printed, computed } of table.crossTotals)
    if (Math.abs(printed - computed) >= 1)
      dialogue.note({
        code: 'cross-total',
        table: name,
        cell: `${table.sheet}!${column}${row}`,
        values: { label, printed, computed },
      });
  if (table.hiddenRows > 0)
    dialogue.note({ code: 'hidden-rows', table: name, cell: '', values: { count: table.hiddenRows } });
  if (table.periodIsOpen && table.agency === '')
    dialogue.note({ code: 'not-filled-in', table: name, cell: '', values: { period: true } });
  tellFromName(table, table.yearIsFromName ? table.year : null, dialogue);
  tellInvented(table, dialogue);
  tellOverspent(table, name, leaves, dialogue);
}

function tellOverspent(table: BudgetTable, name: string, leaves: Examined['leaves'], dialogue: Dialogue): void {
  const spent = (measure: Measure): boolean => table.columns.has(measure);
  if (!spent('spent') || !spent('ceiling')) return;
  const over = leaves.filter(({ amounts }) => (amounts.get('spent') ?? 0) - (amounts.get('ceiling') ?? 0) >= 1);
  const [whole, ceiling] = [sumOf(leaves, 'spent') ?? 0, sumOf(leaves, 'ceiling') ?? 0];
  const [first] = over;
  if (!first) return;
  dialogue.note({
    code: 'overspent',
    table: name,
    cell: `${table.sheet}!${table.columns.get('spent') ?? 'A'}${first.row}`,
    values: { spent: whole, ceiling, rows: over.length, example: first.name || first.account },
  });
}

/** The unit that tables name in their titles or tabs; empty where others hold the same table, each as another unit sees it. */
function unitOfTables(group: readonly Examined[], leftOut: readonly LeftOut[]): string {
  const [unit = '', ...others] = [...new Set(group.map(({ table }) => table.ofUnit ?? ''))];
  const isShared = leftOut.some(({ reason, of }) => reason === 'same' && group.includes(of));
  return others.length > 0 || isShared ? '' : unit;
}

const withUnit = (rows: readonly BudgetRow[], unit: string): BudgetRow[] =>
  rows.map((row) => (row.label === '' ? { ...row, label: unit } : row));

const codedByUs = (tables: readonly Examined[]): Examined[] =>
  tables.filter(
    ({ table }) => table.kind === 'numbered' || (table.kind === 'list' && table.lines.every(({ code }) => code === '')),
  );

function tellGenerated(tables: readonly Examined[], dialogue: Dialogue): boolean {
  const [first] = codedByUs(tables);
  if (!first) return true;
  return (
    dialogue.ask({
      id: `generated-codes:${first.table.file}:${first.table.sheet}`,
      code: 'generated-codes',
      table: first.name,
      cells: [],
      values: { count: first.leaves.length, example: first.leaves[0]?.code || 'K.01' },
      options: [
        { value: 'generated', word: 'generated' },
        { value: 'leave-table', word: 'leaveTable' },
      ],
      fallback: 'generated',
      holdsFor: first.table.layout,
    }) === 'generated'
  );
}

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
    indicators: year === null ? [] : withIndicatorCodes(indicatorRows),
    year,
    agency,
    lastMonth: lastMonth ?? lastMonthOf(indicatorRows, distinct),
  };
}

/** Of units those that indicators are of: the office of a title is none where each indicator names its own. */
const usedBy = (rows: readonly IndicatorRow[], units: readonly UnitRow[]): UnitRow[] =>
  units.filter(({ code }) => rows.some(({ unit }) => unit === code));

/** How far what was reached goes: to the last quarter or month, else as the tables say, else to the year's end; null where nothing was. */
function lastMonthOf(rows: readonly IndicatorRow[], tables: readonly IndicatorTable[]): number | null {
  const filled = (values: readonly unknown[] | null = [], months: number): number[] =>
    (values ?? []).flatMap((value, index) => (value === null ? [] : [(index + 1) * months]));
  const reached = rows.flatMap(({ quarters, months }) => [...filled(quarters, 3), ...filled(months, 1)]);
  const isOfPeriods = rows.every(({ quarters, months, actual }) => quarters !== null || months || actual === null);
  if (isOfPeriods) return reached.length > 0 ? Math.max(...reached) : null;
  return Math.max(...tables.map(({ period }) => period?.to ?? 12));
}

/** Codes for rows of tables that have none: the sheet needs a key, and `P`, `K` never look like one of the budget's. */
function withCodes(rows: readonly BudgetRow[]): BudgetRow[] {
  let number = 0;
  return rows.map((row) =>
    row.code === '' && row.account === ''
      ? { ...row, hasOwnCode: false, code: `K.${String(++number).padStart(2, '0')}` }
      : row,
  );
}
