import { finding, type Finding } from '../../domain/finding';
import type { Day } from '../../domain/day';
import { openSpreadsheet, type Book, type WantedSheet } from '../../google/spreadsheet';
import { codeColumns } from '../../workbook/read/code-columns';
import { locateSheet, readWorkbook, withSpellings, type Grids, type WorkbookData } from '../../workbook/read/workbook';
import { readableSheets, type ReadableSheet } from '../../workbook/schema/input-sheets';
import type { Task } from '../../text/tasks';
import { sheetsFor } from './tasks';

type SheetValues = readonly (readonly unknown[])[];

/** The open spreadsheet with the input of a command. */
export interface OpenWorkbook {
  book: Book;
  grids: Grids;
  data: WorkbookData;
}

/** Read whatever the task: the period that a workbook does not state follows from these, and so does what was confirmed. */
const alwaysRead = ['settings', 'units', 'indicators', 'actuals', 'confirmations'] as const;

/**
 * Reads the sheets that the tasks need, each once.
 *
 * @param further sheets that no task asks for
 */
export function openWorkbook(
  tasks: readonly Task[],
  period: string,
  today: Day,
  further: readonly ReadableSheet[] = [],
): OpenWorkbook {
  const book = openSpreadsheet();
  const sheetNames = book.sheetNames();
  const findings: Finding[] = [];
  const checked = sheetsFor(tasks, 'reads');
  // Merged cells among the records are looked up by the check alone, those of headings wherever something stands beside a gap.
  const merged = tasks.includes('check') ? true : 'headings';
  const located = new Map<ReadableSheet, WantedSheet>();
  for (const key of new Set([...checked, ...alwaysRead, ...further])) {
    const { table, formats } = readableSheets[key];
    const { name, others } = locateSheet(table, sheetNames);
    // Where formats say nothing of figures, they may still show the zeros of a code.
    const wish = formats === false ? (values: SheetValues) => codeColumns(table, values) : formats;
    if (name !== null) located.set(key, { name, formats: wish, merged });
    for (const other of others)
      findings.push(finding('duplicate-sheet', { sheet: other, cell: '' }, { used: name ?? '' }));
  }
  const read = new Map(book.readSheets([...located.values()]).map((grid) => [grid.name, grid]));
  const found: Grids = {};
  for (const [key, { name }] of located) found[key] = read.get(name);
  const { grids, findings: spellings } = withSpellings(found);
  findings.push(...spellings);
  const data = readWorkbook({ grids, required: sheetsFor(tasks, 'requires'), checked, period, today });
  return { book, grids, data: { ...data, findings: [...findings, ...data.findings] } };
}
