import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx, type Cell, type CellValue } from 'hucre';
import { readSource } from '../local/import/read-source';
import { settleImport } from '../src/domain/import/import';
import { recognise } from '../src/workbook/import/reading/recognise';
import { median } from './measure';
import type { Figure } from './report';

/** An export of a recap as large as they come: six tabs, of which five hold the same table under filters. */
const TABS = 6;
const OFFICES = 32;
const SUB_ACTIVITIES = 27;
const ACCOUNTS = 4;
const REPEATS = 3;

const text = (amount: number): string => `${amount.toLocaleString('id-ID')},00`;

/** Rows of one office: its own, a programme, its sub kegiatan with their accounts; amounts are text, as portals export them. */
function officeRows(office: number): CellValue[][] {
  const code = `1.02.0.00.0.00.01.${String(office).padStart(4, '0')}`;
  const account = 250_000;
  const subActivity = account * ACCOUNTS;
  const whole = subActivity * SUB_ACTIVITIES;
  const row = (parts: string[], name: string, ceiling: number): CellValue[] => {
    const amounts = [ceiling, 0, 0, 0, ceiling / 2, 0, 0, 0].map(text);
    return [...[0, 1, 2].map((index) => parts[index] ?? ''), name, ...amounts, ceiling / 2, 0.5, ceiling / 2, 'UPTD'];
  };
  const rows = [row([code], `UPTD Contoh ${office}`, whole), row([code, '1.02.01'], 'PROGRAM PENUNJANG', whole)];
  for (let number = 1; number <= SUB_ACTIVITIES; number++) {
    const sub = `1.02.01.2.01.${String(number).padStart(4, '0')}`;
    rows.push(row([code, sub], `Sub Kegiatan ${number}`, subActivity));
    for (let index = 1; index <= ACCOUNTS; index++)
      rows.push(row([code, sub, `5.1.02.01.001.${String(index).padStart(5, '0')}`], `Belanja ${index}`, account));
  }
  return rows;
}

const groups = ['Operasi', 'Modal', 'Tak Terduga', 'Transfer'];

const headings: CellValue[][] = [
  ['REKAPITULASI REALISASI BELANJA'],
  ['Periode Januari s.d. September 2026'],
  [
    'Kode',
    'Kode',
    'Kode',
    'Uraian',
    ...groups.map((group) => `Anggaran ${group}`),
    ...groups.map((group) => `Realisasi ${group}`),
    'Sisa',
    '%',
    'Saldo',
    'Keterangan',
  ],
];

/** Columns that agencies work out beside an export, as formulas over columns E and I. */
const workedOut: readonly [number, (row: number) => string][] = [
  [12, (row) => `E${row}-I${row}`],
  [13, (row) => `I${row}/E${row}`],
  [14, (row) => `E${row}-I${row}`],
];

/** The cells with formulas; each is bordered, as exports are. */
function formulaCells(rows: readonly CellValue[][]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((values, row) => {
    if (row < headings.length) return;
    for (const [column, formula] of workedOut)
      cells.set(`${row},${column}`, { formula: formula(row + 1), formulaResult: values[column] ?? null, style: STYLE });
  });
  return cells;
}

const STYLE: Cell['style'] = { border: { bottom: { style: 'thin' } } };

/** What recognising and settling costs beside merely reading the file, in one process. */
export async function measureImport(folder: string): Promise<Figure[]> {
  const rows = [...headings, ...Array.from({ length: OFFICES }, (_, office) => officeRows(office + 1)).flat()];
  const path = join(folder, 'rekap.xlsx');
  const cells = formulaCells(rows);
  const sheets = Array.from({ length: TABS }, (_, tab) => ({ name: `Sheet${tab + 1}`, rows, cells }));
  writeFileSync(path, await writeXlsx({ sheets }));
  const ratios: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const start = performance.now();
    const tabs = await readSource(path);
    const reading = performance.now() - start;
    const day = { year: 2026, endedMonths: 9 };
    const result = settleImport({ ...recognise(tabs), answers: {}, takesFallbacks: true, day });
    const expected = OFFICES * (1 + SUB_ACTIVITIES * (1 + ACCOUNTS));
    if (result.rows.length !== expected) throw new Error(`${expected} rows were expected, ${result.rows.length} read.`);
    ratios.push((performance.now() - start) / reading);
  }
  const name = `Import: ${TABS} tabs of ${rows.length} rows, reading and recognising ÷ reading`;
  return [{ name, value: median(ratios), unit: '', digits: 2, limit: 1.3 }];
}
