import { readFileSync } from 'node:fs';
import { openXlsx, type Sheet } from 'hucre';
import { evaluate } from '../src/domain/main-job/evaluation';
import { readWorkbook, type Grids } from '../src/workbook/read/workbook';
import { inputSheets, type InputSheet } from '../src/workbook/schema/input-sheets';

/** A sheet as `getValues` and `getNumberFormats` give it. */
function gridOf({ name, rows }: Sheet): NonNullable<Grids[InputSheet]> {
  const width = Math.max(...rows.map(({ length }) => length));
  const filled = (row: readonly unknown[]): unknown[] =>
    Array.from({ length: width }, (_, column) => row[column] ?? '');
  const formats = rows.map((row) => filled(row).map(() => '0'));
  return { name, values: rows.map(filled), formats };
}

/** Milliseconds from the cells of a workbook to every figure of the main job, on the first call in this process. */
export async function computing(input: string): Promise<number> {
  const { sheets } = await openXlsx(readFileSync(input), { readStyles: false });
  const grids: Grids = {};
  for (const key of Object.keys(inputSheets) as InputSheet[]) {
    const sheet = sheets.find(({ name }) => name === inputSheets[key].table.id);
    if (sheet) grids[key] = gridOf(sheet);
  }
  const required: InputSheet[] = ['units', 'indicators', 'budget'];
  // What opening the file left behind is not computing's to clear away.
  globalThis.gc?.();
  const start = performance.now();
  const { input: data } = readWorkbook({ grids, required, period: '', today: '2027-01-15' });
  const { results, budget } = evaluate(data);
  const milliseconds = performance.now() - start;
  if (results.length === 0 || budget === null) throw new Error('Nothing was computed.');
  return milliseconds;
}
