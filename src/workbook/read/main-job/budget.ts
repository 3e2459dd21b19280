import { isAccountCode, type Amount, type BudgetRow } from '../../../domain/main-job/budget';
import { buildBudgetTree } from '../../../domain/main-job/budget-tree';
import { finding, type Finding } from '../../../domain/finding';
import type { Located } from '../../../domain/main-job/measure';
import { budgetTable } from '../../schema/tables';
import { isBlankMarker, isNilAmount } from '../../values/markers';
import { duplicateKeys } from '../duplicates';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';
import type { UnitFinder } from './units';

type Key = keyof (typeof budgetTable)['columns'];

/** What every row says in a column that the sheet does not have; most sheets have few of the columns of amounts. */
const noColumn: Located<Amount> = { value: { kind: 'blank' }, cell: '' };

function amount(row: Row<Key>, key: Key): Located<Amount> {
  if (!row.has(key)) return noColumn;
  const cell = row.cell(key);
  if (row.isError(key)) return { value: { kind: 'notReported' }, cell };
  if (typeof row.raw(key) === 'number') return { value: { kind: 'number', value: row.figure(key).value ?? 0 }, cell };
  const text = row.text(key);
  if (isNilAmount(text)) return { value: { kind: 'number', value: 0 }, cell };
  if (text === '') return { value: { kind: 'blank' }, cell };
  if (isBlankMarker(text)) return { value: { kind: 'notReported' }, cell };
  const { value } = row.figure(key);
  return { value: value === null ? { kind: 'notReported' } : { kind: 'number', value }, cell };
}

function unitOf(row: Row<Key>, find: UnitFinder): string {
  const stated = row.optionalText('unit');
  if (stated === '') return '';
  const code = find(stated);
  if (code === null) row.note('unknown-unit', 'unit', { value: stated });
  return code ?? '';
}

/** A code without the dots and spaces that people add: `1.06.01.2.01. 0001` and `1.06.01.` mean what they look like. */
export function normaliseCode(code: string): string {
  // Nearly every code is written well; the replacing would make each of them anew.
  if (!/\s|\.$/.test(code)) return code;
  return code.replace(/\s*\.\s*/g, '.').replace(/\.$/, '');
}

/**
 * What must be unique: code, account, unit and fund under one parent. A recapitulation of several organisations repeats
 * the same programmes under each, and sub kegiatan of one code may stand under several units or funds.
 */
function keyedRows(rows: readonly Row<Key>[], read: readonly BudgetRow[]) {
  let organisation = '';
  return buildBudgetTree(read).nodes.flatMap(({ row: budgetRow, parent, level }, index) => {
    const row = rows[index];
    if (!row) return [];
    const { code, account, unit, fund } = budgetRow;
    if (level === 'organisation') organisation = code;
    const shown = [code, account, unit, fund].filter((part) => part !== '').join(' · ');
    const within = parent ? String(parent.row.row) : organisation;
    return [{ place: row, key: shown, within, cell: row.cell('code') }];
  });
}

/** One finding for the column of physical per cent when it mixes ratios and per cent. */
function physicalQuestion(rows: readonly BudgetRow[]): Finding[] {
  const cells = rows.filter(({ physical }) => physical.value !== null && physical.value > 0);
  const small = cells.filter(({ physical }) => (physical.value ?? 0) <= 1);
  const first = small[0];
  if (!first || small.length === cells.length) return [];
  const value = first.physical.value ?? 0;
  return [
    finding(
      'ratio-or-percent',
      { sheet: first.sheet, cell: first.physical.cell },
      { code: first.code, value, asPercent: value * 100 },
    ),
  ];
}

/**
 * Reads `Anggaran Belanja`: amounts in Rupiah, `Fisik` in points. An empty code beside an account takes the code above;
 * an account that stands in column `Kode` is moved to where it belongs.
 */
export function readBudget(grid: Grid, find: UnitFinder): { rows: BudgetRow[]; findings: Finding[] } {
  const { rows, findings } = readRows(
    budgetTable,
    grid,
    (row) => row.text('account') !== '' || isAccountCode(normaliseCode(row.text('code'))),
  );
  let codeAbove = '';
  const read = rows.map((row): BudgetRow => {
    let code = normaliseCode(row.code('code'));
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
      spentToQuarter: [amount(row, 'spentQ1'), amount(row, 'spentQ2'), amount(row, 'spentQ3'), amount(row, 'spentQ4')],
      cashPlan: [amount(row, 'planQ1'), amount(row, 'planQ2'), amount(row, 'planQ3'), amount(row, 'planQ4')],
      physical: row.figure('physical'),
      kind: row.optionalText('kind'),
      fund: row.optionalText('fund'),
      objectiveCode: row.optionalText('objectiveCode'),
      owner: row.optionalText('owner'),
    };
  });
  findings.push(...duplicateKeys(keyedRows(rows, read)), ...physicalQuestion(read));
  return { rows: read, findings };
}
