import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import { runCommand } from '../../local/command';
import type { RunSummary } from '../../src/commands/run/summary';
import { makeRealm } from '../support/warm-realm';
import type { Rows, Sheets } from './agency';

export const ROOT = join(__dirname, '../..');

/** The day of every run. */
export const TODAY = '2026-10-05';

export * from './agency';

/** What a run answers in `--json`, with its exit code. */
export interface Answer {
  code: number;
  summary: RunSummary & { serviceCalls: number; output: string | null; error?: { code: string; message: string } };
  /** `code Sheet!Cell` of the errors. */
  errors: string[];
  /** `code Sheet!Cell` of everything else. */
  notes: string[];
}

/** A user's folder, removed after the tests of the file. */
export function userFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/Code.js'))) throw new Error('dist/Code.js is missing; run `npm run build` first.');
});

/** Writes `dinas.xlsx` into a folder. */
export async function writeWorkbook(folder: string, sheets: Sheets, more: WriteSheet[] = []): Promise<string> {
  const own = Object.entries(sheets).map(([name, rows]): WriteSheet => ({ name, rows }));
  const path = join(folder, 'dinas.xlsx');
  writeFileSync(path, await writeXlsx({ sheets: [...own, ...more] }));
  return path;
}

/** Runs the command in a folder; without other words it does everything but documents on `dinas.xlsx`. */
export async function command(folder: string, argv: readonly string[] = ['dinas.xlsx']): Promise<Answer> {
  let out = '';
  const defaults = [
    '--json',
    ...(argv.includes('--today') ? [] : ['--today', TODAY]),
    ...(argv.includes('--run') ? [] : ['--run', 'attainment,flags,absorption']),
  ];
  const code = await runCommand({
    argv: [...argv, ...defaults],
    env: { LANG: 'id_ID.UTF-8' },
    folder,
    home: ROOT,
    systemLocale: 'id-ID',
    out: { write: (text: string) => (out += text) },
    err: { write: () => true },
    makeRealm,
  });
  const summary = JSON.parse(out) as Answer['summary'];
  const findings = summary.findings ?? [];
  for (const { message, advice } of findings) expect(`${message} ${advice}`).not.toMatch(/undefined|NaN|\[object/);
  const place = ({ code: name, sheet, cell }: (typeof findings)[number]): string => `${name} ${sheet}!${cell}`;
  return {
    code,
    summary,
    errors: findings.filter(({ severity }) => severity === 'error').map(place),
    notes: findings.filter(({ severity }) => severity !== 'error').map(place),
  };
}

/** Runs everything but documents over sheets. */
export async function runSheets(sheets: Sheets, argv: readonly string[] = []): Promise<Answer & { folder: string }> {
  const folder = userFolder();
  await writeWorkbook(folder, sheets);
  return { ...(await command(folder, ['dinas.xlsx', ...argv])), folder };
}

/** The sheets of a written workbook. */
export async function writtenSheets(folder: string): Promise<Map<string, Rows>> {
  const { sheets } = await readXlsx(readFileSync(join(folder, 'out/dinas.xlsx')));
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** The records of an output sheet by their headings in row 3. */
export function recordsOf(rows: Rows | undefined): Record<string, CellValue>[] {
  const headings = (rows?.[2] ?? []).map(String);
  return (rows ?? [])
    .slice(3)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}
