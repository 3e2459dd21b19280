import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, writeXlsx, type CellValue } from 'hucre';
import type { LocalMemory } from '../../../local/drive/memory';
import { createRuntime, type Runtime } from '../../../local/runtime/apps-script';
import { createLocalWorkbook } from '../../../local/workbook/local-workbook';

/** Rows of sheets by their names. */
export type Sheets = Record<string, CellValue[][]>;

/** A command as somebody calls it, once or in as many executions as it needs. */
export interface Command {
  name: string;
  sheets: () => Sheets;
  /** What has happened before the command, undisturbed. */
  before?: (runtime: Runtime) => void;
  run: (runtime: Runtime) => void;
  isMenu?: boolean;
}

/** A call of services at which a run ends or fails. */
export type Disturbance = { stopAtCall: number } | { failAtCall: number };

const MOMENT = new Date(2026, 9, 6, 8).getTime();

/** One spreadsheet with its Google. */
export interface World {
  run: (disturbance?: Disturbance) => { calls: number; threw: boolean };
  outcome: () => Outcome;
  remove: () => void;
}

/** What is there after a run: rows by sheet, and what stands in Drive and was sent. */
export type Outcome = Map<string, readonly string[]>;

const CODES_SUM = /\bt[0-9a-f]{16}(?=[."])/g;
const LOG = 'Riwayat Proses';
/** The log tells of a disturbed run and of the one after it; what is left is told once for each command. */
const DISTURBED = /"(?:Terhenti|Gagal|Gangguan \w{5})"/;

function outcomeOf(
  book: { sheets: readonly { name: string; rows: CellValue[][] }[] },
  memory: LocalMemory,
  folder: string,
): Outcome {
  const files = Object.values(memory.files).filter(({ trashed }) => !trashed);
  const keyed = files.flatMap(({ id, appProperties, name, mimeType, path }) => {
    const { kunci } = appProperties;
    if (kunci === undefined || kunci === '') return [];
    const content = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
      .slice(0, 12);
    return [{ id, line: `${kunci} ${mimeType} ${name} ${content}` }];
  });
  const comparable = (row: readonly CellValue[]): string =>
    files
      .reduce(
        (line, { id, path }) => line.replaceAll(id, `‹${path}›`),
        JSON.stringify(row.map((cell) => cell ?? '')).replace(CODES_SUM, 't…'),
      )
      .replace(/(,"")+\]$/, ']');
  const sheets = book.sheets.map(({ name, rows }): [string, string[]] => {
    const lines = rows.map((row) => comparable(row ?? [])).filter((line) => line !== '[]' && line !== '[""]');
    return [name, name === LOG ? [...new Set(lines.filter((line) => !DISTURBED.test(line)))] : lines];
  });
  const letters = join(folder, 'surat');
  const sent = existsSync(letters) ? readdirSync(letters).map((name) => name.replace(/^\S+ \d+ /, '')) : [];
  return new Map<string, readonly string[]>([
    ...sheets,
    ['(files)', keyed.map(({ line }) => line).sort()],
    ['(letters)', sent.sort()],
  ]);
}

/** @param code the bundle */
export async function worldOf(
  { sheets, before, run, isMenu = false }: Command,
  code: string,
  page: (name: string) => string,
): Promise<World> {
  const list = Object.entries(sheets()).map(([name, rows]) => ({ name, rows }));
  const book = await openXlsx(await writeXlsx({ sheets: list }), { readStyles: true });
  const workbook = createLocalWorkbook(book, { name: 'Uji' });
  const memory: LocalMemory = { files: {}, properties: {} };
  const folder = mkdtempSync(join(tmpdir(), 'rapor-stops-'));
  const runtime = (more: object = {}): Runtime =>
    createRuntime({
      code,
      workbook,
      memory,
      folder,
      page,
      fixedTime: MOMENT,
      ...(isMenu && { context: 'menu' }),
      ...more,
    });
  before?.(runtime());
  return {
    run: (disturbance = undefined) => {
      const one = runtime(disturbance);
      try {
        run(one);
        return { calls: one.serviceCalls, threw: false };
      } catch {
        return { calls: one.serviceCalls, threw: true };
      }
    },
    outcome: () => outcomeOf(book, memory, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
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
