import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, writeXlsx, type CellValue, type RoundtripWorkbook } from 'hucre';
import { FOLDER_TYPE } from '../../../local/drive/free-path';
import { isInBin } from '../../../local/drive/in-bin';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../../local/runtime/apps-script';
import { createLocalWorkbook, type LocalWorkbook } from '../../../local/workbook/local-workbook';
import { groundOf, snapshotOf, type Ground, type Snapshot } from '../../../test/support/snapshot';

/** Rows of sheets by their names. */
export type Sheets = Record<string, CellValue[][]>;

/** A command as somebody calls it, once or in as many executions as it needs. */
export interface Command {
  name: string;
  sheets: () => Sheets;
  /** What has happened before the command, undisturbed. */
  before?: (runtime: Runtime, as: (options: Partial<RuntimeOptions>) => Runtime) => void;
  /** Gives in a word why it has left something undone, where its answer says so. */
  run: (runtime: Runtime) => string | void;
  isMenu?: boolean;
  /** It writes its letter each time that somebody calls it. */
  writesEachTime?: boolean;
  /** Who asks, when, and what he looks at. */
  options?: Partial<RuntimeOptions>;
  /** The same of what has happened before; absent: nothing differs. */
  earlier?: Partial<RuntimeOptions>;
}

/** A call of services at which a run ends or fails. */
export type Disturbance = Pick<RuntimeOptions, 'stopAtCall' | 'failAtCall' | 'fault' | 'beforeCall'>;

const MOMENT = new Date(2026, 9, 6, 8).getTime();

/** The bundle and its pages, and the worlds in which its executions run; absent: each has its own. */
export type Program = Pick<RuntimeOptions, 'code' | 'makeRealm'> & { page: (name: string) => string };

/** One spreadsheet with its Google. */
export interface World {
  /** `told` is what a person or the log was told, and the exception that nobody caught. */
  run: (disturbance?: Disturbance) => { calls: number; threw: boolean; told: string };
  outcome: () => Outcome;
  /** All that is there, as it stands. */
  snapshot: () => Snapshot;
  remove: () => void;
}

/** What is there after a run: rows by sheet, and what stands in Drive and was sent. */
export type Outcome = Map<string, readonly string[]>;

const CODES_SUM = /\bt[0-9a-f]{16}(?=[."])/g;
/** Tells of runs, and not alike of disturbed ones. */
export const LOG = 'Riwayat Proses';
/** When, who, what, and what came of it; details are behind them. */
const LOG_COLUMNS = 4;
/** When a sheet was made, and of what period it speaks: what a command stopped half-way has taken away cannot say it again. */
const MARKER = /^\["(Rapor Kinerja · [^·"]+) · [^"]*"/;
/** The log tells of a disturbed run and of the one after it; what is left is told once for each command. */
const DISTURBED = /"(?:Terhenti|Gagal|Gangguan \w{5})"/;

const protectionsOf = (workbook: LocalWorkbook, name: string): string[] =>
  workbook
    .store(name)
    .protections.map(({ area, editors, description }) => JSON.stringify([name, area, editors, description]));

function outcomeOf({ workbook, memory, folder }: Ground): Outcome {
  const book = workbook.sheetNames().map((name) => workbook.store(name).sheet);
  const files = Object.values(memory.files).filter(({ id }) => !isInBin(memory.files, id));
  const keyed = files.flatMap(({ id, appProperties, name, mimeType, path, permissions = [] }) => {
    const { kunci } = appProperties;
    if (kunci === undefined || kunci === '') return [];
    const bytes = mimeType === FOLDER_TYPE ? '' : readFileSync(join(folder, path));
    const content = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const readers = permissions.map(({ emailAddress }) => emailAddress).sort();
    return [{ id, line: [kunci, mimeType, name, content, ...readers].join(' ') }];
  });
  const comparable = (row: readonly CellValue[]): string =>
    files
      .reduce(
        (line, { id, path }) => line.replaceAll(id, `‹${path}›`),
        JSON.stringify(row.map((cell) => cell ?? '')).replace(CODES_SUM, 't…'),
      )
      .replace(/(,"")+\]$/, ']')
      .replace(MARKER, '["$1"');
  const sheets = book.map(({ name, rows }): [string, string[]] => {
    // What a run did beside what the stopped one had done is told as it was: less.
    const cells = (row: CellValue[]): CellValue[] => (name === LOG ? row.slice(0, LOG_COLUMNS) : row);
    const lines = rows.map((row) => comparable(cells(row ?? []))).filter((line) => line !== '[]' && line !== '[""]');
    return [name, name === LOG ? [...new Set(lines.filter((line) => !DISTURBED.test(line)))] : lines];
  });
  const letters = join(folder, 'surat');
  const sent = (existsSync(letters) ? readdirSync(letters) : []).map((name) => {
    const to = /^To: .*$/m.exec(readFileSync(join(letters, name), 'utf8'))?.[0] ?? '';
    return `${name.replace(/^\S+ \d+ /, '')} ${to.trim()}`;
  });
  const others = book.map(({ name }) => name).filter((name) => name !== LOG);
  return new Map<string, readonly string[]>([
    ...sheets,
    ['(files)', keyed.map(({ line }) => line).sort()],
    ['(letters)', sent.sort()],
    ['(triggers)', (memory.triggers ?? []).map(({ handler, event }) => `${handler} ${event}`).sort()],
    ['(protections)', others.flatMap((name) => protectionsOf(workbook, name)).sort()],
    ['(charts)', others.map((name) => `${name} ${workbook.store(name).charts().list.length}`).sort()],
  ]);
}

/** A workbook into which sheets are put. */
const emptyBook = (): RoundtripWorkbook => ({ sheets: [] });

/** Where a command begins: its sheets, and what has happened before it. */
export async function beginningOf({ sheets, before, earlier = {} }: Command, program: Program): Promise<Snapshot> {
  const list = Object.entries(sheets()).map(([name, rows]) => ({ name, rows }));
  const book = await openXlsx(await writeXlsx({ sheets: list }), { readStyles: true });
  const workbook = createLocalWorkbook(book, { name: 'Uji' });
  const ground: Ground = {
    workbook,
    memory: { files: {}, properties: {} },
    folder: mkdtempSync(join(tmpdir(), 'rapor-stops-')),
  };
  const as = (own: Partial<RuntimeOptions>): Runtime =>
    createRuntime({ ...program, ...ground, fixedTime: MOMENT, ...own });
  try {
    before?.(as(earlier), as);
    return snapshotOf(ground);
  } finally {
    rmSync(ground.folder, { recursive: true, force: true });
  }
}

/** A command over a ground of its own that stands as the snapshot does. */
export function worldOf({ run, isMenu = false, options = {} }: Command, program: Program, beginning: Snapshot): World {
  const ground = groundOf(beginning, createLocalWorkbook(emptyBook(), { name: 'Uji' }));
  const runtime = (more: Partial<RuntimeOptions>): Runtime =>
    createRuntime({
      ...program,
      ...ground,
      fixedTime: MOMENT,
      ...(isMenu && { context: 'menu' }),
      ...options,
      ...more,
    });
  return {
    run: (disturbance = {}) => {
      const lines: string[] = [];
      const one = runtime({ log: (line: string) => void lines.push(line), ...disturbance });
      const ended = (threw: boolean) => ({ calls: one.serviceCalls, threw, told: lines.join('\n') });
      try {
        lines.push(run(one) ?? '');
        return ended(false);
      } catch (error) {
        const { name, message } = error as Error;
        lines.push(`${name}: ${message}`);
        return ended(true);
      }
    },
    outcome: () => outcomeOf(ground),
    snapshot: () => snapshotOf(ground),
    remove: () => rmSync(ground.folder, { recursive: true, force: true }),
  };
}

/** What sets an outcome apart from those of one and of two undisturbed runs, sheet by sheet. */
export function differences(outcome: Outcome, wanted: readonly Outcome[]): string[] {
  const names = new Set([...outcome.keys(), ...wanted.flatMap((one) => [...one.keys()])]);
  return [...names].flatMap((name) => {
    const lines = outcome.get(name) ?? [];
    const isKnown = wanted.some((one) => JSON.stringify(one.get(name) ?? []) === JSON.stringify(lines));
    if (isKnown) return [];
    const known = wanted.flatMap((one) => one.get(name) ?? []);
    const other =
      lines.find((line) => !known.includes(line)) ?? wanted[0]?.get(name)?.find((line) => !lines.includes(line));
    return [`${name}: ${(other ?? 'order or number of rows').slice(0, 300)}`];
  });
}
