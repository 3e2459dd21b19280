import { openXlsx, writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import { createRuntime, type RuntimeOptions } from '../../../local/runtime/apps-script';
import { createLocalWorkbook } from '../../../local/workbook/local-workbook';
import type { RunRequest, RunSummary } from '../../../src/commands/run/summary';
import type { DraftSheet } from './base';

/** 5 October 2026, eight o'clock. */
const MOMENT = new Date(2026, 9, 5, 8).getTime();

/** What a run over a workbook came to. */
export interface Seen {
  /** Null: it threw. */
  summary: RunSummary | null;
  /** What it threw, with its stack. */
  thrown: { name: string; text: string } | null;
  /** Every sheet afterwards. */
  sheets: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  milliseconds: number;
}

const writable = ({ name, rows, merges, formats }: DraftSheet): WriteSheet => ({
  name,
  rows,
  merges,
  cells: new Map(
    [...formats].map(([key, numFmt]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return [key, { value: rows[row]?.[column] ?? null, style: { numFmt } }];
    }),
  ),
});

/** The bytes of a workbook. */
export const packed = (sheets: readonly DraftSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(writable) });

/** The bundle, and the worlds in which its executions run; absent: each has its own. */
export type Program = Pick<RuntimeOptions, 'code' | 'makeRealm'>;

/** @param folder an empty folder for documents */
export async function runBook(bytes: Uint8Array, program: Program, folder: string, request: RunRequest): Promise<Seen> {
  const book = await openXlsx(bytes, { readStyles: true });
  const workbook = createLocalWorkbook(book, { name: 'Uji' });
  const memory = { files: {}, properties: {} };
  const runtime = createRuntime({ ...program, workbook, folder, memory, fixedTime: MOMENT });
  const start = performance.now();
  let summary: RunSummary | null = null;
  let thrown: Seen['thrown'] = null;
  try {
    summary = runtime.call('jalankan', request) as RunSummary;
  } catch (error) {
    const { name = '', message = '', stack = '' } = error as Error;
    thrown = { name, text: stack.includes(message) ? stack : `${message}\n${stack}` };
  }
  const milliseconds = performance.now() - start;
  return { summary, thrown, sheets: new Map(book.sheets.map(({ name, rows }) => [name, rows])), milliseconds };
}
