import type { CellValue } from 'hucre';
import type { ImportAnswer, ImportedSheet, ImportRequest } from '../../../src/commands/import/answer';
import type { TestRuntime } from '../../local/support';
import { sheet } from '../at-the-menu';

export type Line = readonly [code: string, name: string, ceiling: number, spent: number];

/** An export of a recap to the end of a month. */
export const recap = (
  month: string,
  lines: readonly Line[],
  title = `Periode Januari s.d. ${month} 2026`,
): ImportedSheet => ({
  file: `lra_${month.toLowerCase()}.xlsx`,
  name: 'Sheet1',
  merges: [],
  rows: [
    ['DINAS SOSIAL CONTOH', '', '', ''],
    ['TAHUN ANGGARAN 2026', '', '', ''],
    [title, '', '', ''],
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
    ...lines.map((line) => [...line]),
  ],
});

export const july: readonly Line[] = [
  ['1.06.01.2.01.0001', 'Penyusunan Dokumen', 900_000, 300_000],
  ['1.06.01.2.01.0002', 'Penyediaan Bahan', 700_000, 100_000],
];
export const august: readonly Line[] = [
  ['1.06.01.2.01.0001', 'Penyusunan Dokumen', 900_000, 350_000],
  ['1.06.01.2.01.0002', 'Penyediaan Bahan', 700_000, 250_000],
];

export const importing = (run: TestRuntime, file: ImportedSheet, more: Partial<ImportRequest> = {}): ImportAnswer =>
  run.call('imporTabel', { sheets: [file], answers: {}, takeDefaults: true, messages: 'id', ...more }) as ImportAnswer;

export const budget = 'Anggaran Belanja';

/** A cell of the budget by its row's code and its heading. */
export function cell(run: TestRuntime, code: string, heading: string): CellValue {
  const [headings = [], ...rows] = sheet(run, budget);
  return rows.find(([key]) => key === code)?.[headings.indexOf(heading)] ?? '';
}

/** Types over a cell of the budget. */
export function type(run: TestRuntime, code: string, heading: string, value: CellValue): void {
  const { rows } = run.workbook.store(budget).sheet;
  const row = rows.find(([key]) => key === code);
  if (row) row[rows[0]?.indexOf(heading) ?? 0] = value;
}

const withoutEmptyEnd = <T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] => {
  let end = items.length;
  while (end > 0 && isEmpty(items[end - 1] as T)) end--;
  return items.slice(0, end);
};

/** Every cell that holds something, but for what only grows: the log, and what the add-on remembers. */
export const contentOf = (run: TestRuntime): Record<string, CellValue[][]> =>
  Object.fromEntries(
    run.workbook
      .sheetNames()
      .filter((name) => name !== 'Riwayat Proses' && name !== '_Impor')
      .map((name) => [
        name,
        withoutEmptyEnd(
          sheet(run, name).map((row) => withoutEmptyEnd(row, (value) => value === '')),
          (row) => row.length === 0,
        ),
      ]),
  );
