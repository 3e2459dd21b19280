import {
  isAccountCode,
  type Amount,
  type BudgetFormFacts,
  type BudgetRow,
} from '../../../domain/main-job/budget/budget';
import { amountOf, statedAmount } from '../../../domain/main-job/budget/budget-amounts';
import { isNumber } from '../../../domain/main-job/budget/budget-columns';
import { keyKinds } from '../../../domain/main-job/budget/budget-keys';
import { buildBudgetTree, type BudgetTree } from '../../../domain/main-job/budget/budget-tree';
import { finding, type Finding } from '../../../domain/finding';
import { statedNumber, type Located } from '../../../domain/main-job/indicator/measure';
import { sum } from '../../../domain/number';
import { budgetTable, spentMonthKeys } from '../../schema/tables';
import { isBlankMarker, isNilAmount } from '../../values/markers';
import { keyRegister } from '../duplicates';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';
import { compareBudgetTotals } from './budget-totals';
import { knownUnit, type UnitFinder } from './units';

type Key = keyof (typeof budgetTable)['columns'];

/** What every row says in a column that the sheet does not have; most sheets have few of the columns of amounts. */
const noColumn: Located<Amount> = { value: { kind: 'blank' }, cell: '' };
const noQuarters: BudgetRow['cashPlan'] = [noColumn, noColumn, noColumn, noColumn];
const nothing: readonly never[] = [];

function amount(row: Row<Key>, key: Key): Located<Amount> {
  if (!row.has(key)) return noColumn;
  const cell = row.cell(key);
  const number = row.numberIn(key);
  if (number !== null) return { value: statedNumber(number), cell };
  if (row.isError(key)) return { value: { kind: 'notReported' }, cell };
  const text = row.text(key);
  if (isNilAmount(text)) return { value: { kind: 'number', value: 0, isNil: true }, cell };
  if (text === '') return { value: { kind: 'blank' }, cell };
  if (isBlankMarker(text)) return { value: { kind: 'notReported' }, cell };
  const { value } = row.figure(key);
  return { value: value === null ? { kind: 'notReported' } : statedNumber(value), cell };
}

function unitOf(row: Row<Key>, find: UnitFinder): string {
  // The row has a unit, whichever is meant: it is not said to have none.
  return knownUnit(row, 'unit', find) ?? row.text('unit');
}

/** A code without the dots and spaces that people add: `1.06.01.2.01. 0001` and `1.06.01.` mean what they look like. */
export function normaliseCode(code: string): string {
  // Nearly every code is written well; the replacing would make each of them anew.
  if (!code.endsWith('.') && !/\s/.test(code)) return code;
  return code.replace(/\s*\.\s*/g, '.').replace(/\.$/, '');
}

/**
 * What must be unique: code, account, unit and fund under one parent. A recapitulation of several organisations repeats
 * the same programmes under each, and sub kegiatan of one code may stand under several units or funds.
 */
function duplicateRows(rows: readonly Row<Key>[], tree: BudgetTree): Finding[] {
  const earlier = keyRegister();
  let organisation = '';
  return tree.nodes.flatMap(({ row, parent, level }, index) => {
    const { code, account, unit, fund } = row;
    if (level === 'organisation') organisation = code;
    let key = code;
    for (const part of [account, unit, fund]) if (part !== '') key = key === '' ? part : `${key} · ${part}`;
    const known = earlier(key, row.row, parent ? String(parent.row.row) : organisation);
    const place = known === undefined ? undefined : rows[index];
    if (known === undefined || !place) return [];
    // The second of two rows with one key, with what would be lost if it went.
    const { revised, shifted, original } = row.ceilings;
    const [ceiling] = [revised, shifted, original].filter(isNumber);
    const values = { ceiling: statedAmount((ceiling ?? original).value), spent: statedAmount(row.spent.value) };
    const cell = place.cell('code') || place.cell('account');
    return [finding('duplicate-budget-row', { sheet: row.sheet, cell }, { key, row: known, ...values })];
  });
}

/** One finding for all rows whose keys are a numbering, with their range where they are neighbours. */
function numberedRows(rows: readonly Row<Key>[]): Finding[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return [];
  const areNeighbours = last.number - first.number === rows.length - 1 && rows.length > 1;
  const cell = areNeighbours ? `${first.cell('code')}:${last.cell('code')}` : first.cell('code');
  const values = { count: rows.length, keys: rows.map((row) => row.text('code')) };
  return [finding('numbered-rows', { sheet: first.sheet, cell }, values)];
}

/** Where so much of the money is spent, physical progress of at most one per cent in all rows is hardly meant. */
const MUCH_SPENT = 1 / 4;

/** What rows have spent of their ceilings, as a ratio; 0 without any. */
function shareSpent(rows: readonly BudgetRow[]): number {
  const [spent, ceiling] = [
    sum(rows.map((row) => amountOf(row.spent.value))),
    sum(rows.map(({ ceilings }) => amountOf(ceilings.original.value))),
  ];
  return ceiling > 0 ? spent / ceiling : 0;
}

/** One finding for each column of physical per cent, done or planned, that mixes ratios and per cent or seems to hold ratios. */
function physicalQuestions(rows: readonly BudgetRow[]): Finding[] {
  const columns = [
    ({ physical }: BudgetRow) => physical,
    ...physicalKeys.map((_, quarter) => (row: BudgetRow) => row.physicalToQuarter[quarter]),
    ...plannedPhysicalKeys.map((_, quarter) => (row: BudgetRow) => row.ofForms.plannedPhysicalToQuarter[quarter]),
  ];
  const [any] = rows;
  // Most sheets have none of them, and then their cells have no name.
  const there = columns.filter((cellOf) => any !== undefined && (cellOf(any)?.cell ?? '') !== '');
  return there.flatMap((cellOf) => {
    /** 0 where a cell says nothing, or says it in per cent. */
    const valueOf = (row: BudgetRow): number => {
      const { value, shownInPercent } = cellOf(row) ?? {};
      return value && !shownInPercent ? value : 0;
    };
    const isSmall = (row: BudgetRow): boolean => valueOf(row) > 0 && valueOf(row) <= 1;
    const row = rows.find(isSmall);
    if (!row) return [];
    const [value, cell] = [valueOf(row), cellOf(row)?.cell ?? ''];
    if (rows.every((one) => valueOf(one) <= 1)) {
      const spent = shareSpent(rows.filter(isSmall));
      const ofScale = { code: row.code, value, spent: spent * 100 };
      return spent < MUCH_SPENT ? [] : [finding('physical-out-of-scale', { sheet: row.sheet, cell }, ofScale)];
    }
    const values = { code: row.code, value, asPercent: value * 100 };
    return [finding('ratio-or-percent', { sheet: row.sheet, cell }, values)];
  });
}

/** Columns of one kind; none where the sheet has none of them, as most have not. */
function several<T>(row: Row<Key>, keys: readonly Key[], read: (row: Row<Key>, key: Key) => T): readonly T[] {
  return row.hasAny(keys) ? keys.map((key) => read(row, key)) : nothing;
}

/** The columns of four quarters; one list for all rows where the sheet has none of them. */
function ofQuarters(row: Row<Key>, keys: readonly [Key, Key, Key, Key]): BudgetRow['cashPlan'] {
  if (!row.hasAny(keys)) return noQuarters;
  return [amount(row, keys[0]), amount(row, keys[1]), amount(row, keys[2]), amount(row, keys[3])];
}

const figure = (row: Row<Key>, key: Key): Located<number | null> => row.figure(key);

const spentQuarterKeys = ['spentQ1', 'spentQ2', 'spentQ3', 'spentQ4'] as const;
const planQuarterKeys = ['planQ1', 'planQ2', 'planQ3', 'planQ4'] as const;
const physicalKeys = ['physicalQ1', 'physicalQ2', 'physicalQ3', 'physicalQ4'] as const;
const plannedPhysicalKeys = [
  'plannedPhysicalQ1',
  'plannedPhysicalQ2',
  'plannedPhysicalQ3',
  'plannedPhysicalQ4',
] as const;

const formColumns = [
  ...(['planBudget', 'planSpent', 'location', 'volume', 'method', 'provider', 'contract'] as const),
  ...plannedPhysicalKeys,
];

/** What the columns of the forms say; most sheets have none of them. */
const readFormFacts = (row: Row<Key>): BudgetFormFacts => ({
  planBudget: amount(row, 'planBudget'),
  planSpent: amount(row, 'planSpent'),
  plannedPhysicalToQuarter: several(row, plannedPhysicalKeys, figure),
  location: row.optionalText('location'),
  volume: row.optionalText('volume'),
  method: row.optionalText('method'),
  provider: row.optionalText('provider'),
  contract: amount(row, 'contract'),
});

/**
 * Reads `Anggaran Belanja`: amounts in Rupiah, `Fisik` in points. An empty code beside an account takes the code above;
 * an account that stands in column `Kode` is moved to where it belongs. Keys that are no codes are totals or a numbering.
 */
export function readBudget(grid: Grid, find: UnitFinder): { rows: BudgetRow[]; findings: Finding[] } {
  const {
    rows: all,
    totals,
    findings,
  } = readRows(
    budgetTable,
    grid,
    (row) => row.text('account') !== '' || isAccountCode(normaliseCode(row.text('code'))),
  );
  const keys = all.map((row) => normaliseCode(row.code('code')));
  const kinds = keyKinds(keys);
  const isRecord = (_: unknown, index: number): boolean => kinds[index] !== 'total';
  const rows = all.filter(isRecord);
  const codes = keys.filter(isRecord);
  let codeAbove = '';
  const hasFormColumns = rows[0]?.hasAny(formColumns);
  let noFormFacts: BudgetFormFacts | null = null;
  const read = rows.map((row, index): BudgetRow => {
    let code = codes[index] ?? '';
    let account = row.has('account') ? normaliseCode(row.code('account')) : '';
    if (account === '' && isAccountCode(code)) [account, code] = [code, ''];
    if (code === '') code = codeAbove;
    else codeAbove = code;
    return {
      sheet: row.sheet,
      row: row.number,
      code,
      account,
      unit: unitOf(row, find),
      description: row.text('description'),
      ceilings: {
        original: amount(row, 'ceiling'),
        shifted: amount(row, 'shiftedCeiling'),
        revised: amount(row, 'revisedCeiling'),
      },
      spent: amount(row, 'spent'),
      spentToQuarter: ofQuarters(row, spentQuarterKeys),
      spentToMonth: several(row, spentMonthKeys, amount),
      cashPlan: ofQuarters(row, planQuarterKeys),
      physical: row.figure('physical'),
      physicalToQuarter: several(row, physicalKeys, figure),
      kind: row.optionalText('kind'),
      fund: row.optionalText('fund'),
      objectiveCode: { value: row.optionalText('objectiveCode'), cell: row.cell('objectiveCode') },
      owner: row.optionalText('owner'),
      ofForms: hasFormColumns ? readFormFacts(row) : (noFormFacts ??= readFormFacts(row)),
    };
  });
  findings.push(...physicalQuestions(read));
  const numbered = all.filter((_, index) => kinds[index] === 'numbering');
  if (numbered.length > 0) return { rows: read, findings: [...findings, ...numberedRows(numbered)] };
  const tree = buildBudgetTree(read);
  findings.push(...duplicateRows(rows, tree));
  const named = all.filter((_, index) => kinds[index] === 'total');
  const marks = named.map((row) =>
    finding('organisation-row', { sheet: row.sheet, cell: row.cell('code') }, { code: row.text('code') }),
  );
  findings.push(...marks);
  compareBudgetTotals(tree, rows, totals, named);
  return { rows: read, findings };
}
