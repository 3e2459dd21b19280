import { serialize } from 'node:v8';
import { openXlsx, writeXlsx, type CellValue, type RoundtripWorkbook } from 'hucre';
import type { LocalMemory } from '../../local/drive/memory';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../local/runtime/apps-script';
import { createLocalWorkbook } from '../../local/workbook/local-workbook';
import { copySheet } from '../../local/workbook/sheet/sheet-image';
import type { RunSummary } from '../../src/commands/run/summary';
import type { Task } from '../../src/text/tasks';
import type { Rows, Sheets } from '../commands/workbooks';
import { MOMENT, temporaryFolder } from '../local/support';
import { program } from '../support/bundle';
import { groundOf, type Ground, type Snapshot } from '../support/snapshot';

/** One spreadsheet with its Google, in which several people and runs meet. */
export interface World extends Ground {
  /** A runtime of the built bundle for one person. */
  runtime: (options?: Partial<RuntimeOptions>) => Runtime;
  /** Every row of every sheet, without empty cells at the ends of rows. */
  rows: () => Map<string, Rows>;
  /** What makes a sheet more than its values: frozen rows, widths, colours, protection. */
  look: (name: string) => unknown;
}

const isEmpty = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';

function trimmed(rows: readonly (readonly CellValue[])[]): Rows {
  const filled = rows.map((row) => {
    let length = row.length;
    while (length > 0 && isEmpty(row[length - 1])) length -= 1;
    return row.slice(0, length).map((value) => (value === '' ? null : value));
  });
  while (filled.length > 0 && filled.at(-1)?.length === 0) filled.pop();
  return filled;
}

/** Workbooks as they were opened, by what their sheets hold: suites begin from the same one hundreds of times. */
const opened = new Map<string, RoundtripWorkbook>();

/** A workbook that holds sheets, written as a file and opened; each has cells of its own, and what it was opened from. */
async function openedBook(sheets: Sheets): Promise<RoundtripWorkbook> {
  const key = serialize(sheets).toString('latin1');
  const list = Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
  const book = opened.get(key) ?? (await openXlsx(await writeXlsx({ sheets: list }), { readStyles: true }));
  opened.set(key, book);
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(book)) as RoundtripWorkbook;
  copy.sheets = book.sheets.map(copySheet);
  return copy;
}

/** Opens sheets as a spreadsheet; without `memory` and `folder` nothing has been made yet. */
export async function worldOf(
  sheets: Sheets,
  {
    name = 'Uji',
    memory = { files: {}, properties: {} },
    folder = temporaryFolder(),
  }: {
    name?: string;
    memory?: LocalMemory;
    folder?: string;
  } = {},
): Promise<World> {
  return worldOver({ workbook: createLocalWorkbook(await openedBook(sheets), { name }), memory, folder });
}

/** A spreadsheet that stands as another did at a moment. */
export const worldAt = (moment: Snapshot): World =>
  worldOver(groundOf(moment, createLocalWorkbook({ sheets: [] }, { name: 'Uji' }), temporaryFolder()));

function worldOver({ workbook, memory, folder }: Ground): World {
  const base = { ...program, workbook, memory, folder, fixedTime: MOMENT };
  return {
    workbook,
    memory,
    folder,
    runtime: (options = {}) => createRuntime({ ...base, ...options }),
    look: (name) => {
      const { sheet, protections, maxColumns } = workbook.store(name);
      const widths = sheet.columns?.map(({ width }) => width);
      const { freezePane, conditionalRules, hidden } = sheet;
      const colours = conditionalRules?.map(({ formula, range }) => [formula, range?.replace(/\d+$/, '')]);
      return { freezePane, colours, hidden, widths, maxColumns, protections: protections.length };
    },
    rows: () => new Map(workbook.sheetNames().map((name) => [name, trimmed(workbook.store(name).sheet.rows)])),
  };
}

/** Runs tasks to the end, in as many executions as they need. */
export function runTasks(runtime: Runtime, tasks: readonly Task[]): RunSummary {
  for (;;) {
    const summary = runtime.call('jalankan', { tasks, messages: 'id' }) as RunSummary;
    if (!summary.ok || summary.documentsLeft === 0) return summary;
  }
}

/** The sheets of `names` in a world. */
export function sheetsOf(world: World, names: Iterable<string>): Record<string, Rows | undefined> {
  const rows = world.rows();
  return Object.fromEntries([...names].map((name) => [name, rows.get(name)]));
}
