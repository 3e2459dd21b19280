import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openXlsx, writeXlsx, type RoundtripWorkbook, type WriteSheet } from 'hucre';
import type { LocalMemory } from '../../local/drive/memory';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../local/runtime/apps-script';
import { createLocalWorkbook, type LocalWorkbook } from '../../local/workbook/local-workbook';

const ROOT = join(__dirname, '../..');

/** Folders made by this file's tests, removed after them. */
const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-'));
  folders.push(folder);
  return folder;
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Bundles a module of a few lines as the build does: its exports become top-level functions. */
export function bundle(source: string, define: Record<string, string> = {}): string {
  const names = [...source.matchAll(/export function (\w+)/g)].map(([, name]) => name);
  const built = buildSync({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Bundle',
    target: 'es2019',
    define,
    footer: { js: names.map((name) => `function ${name}(...args) { return Bundle.${name}(...args); }`).join('\n') },
  });
  return built.outputFiles[0]?.text ?? '';
}

export async function workbookOf(sheets: WriteSheet[]): Promise<LocalWorkbook> {
  const book: RoundtripWorkbook = await openXlsx(await writeXlsx({ sheets }), { readStyles: true });
  return createLocalWorkbook(book, { name: 'Uji' });
}

export interface TestRuntime extends Runtime {
  workbook: LocalWorkbook;
  memory: LocalMemory;
  folder: string;
  log: string[];
  /** Runs an expression or statements with `return`, as one execution. */
  run(body: string): unknown;
}

/** The sixth of October 2026, 08.00 on the clock of this machine. */
export const MOMENT = new Date(2026, 9, 6, 8).getTime();

/** A runtime over a workbook with one empty sheet `Lembar`, or the one given. */
export async function runtimeFor(
  options: Partial<RuntimeOptions> & { sheets?: WriteSheet[] } = {},
): Promise<TestRuntime> {
  const workbook = options.workbook ?? (await workbookOf(options.sheets ?? [{ name: 'Lembar', rows: [] }]));
  const memory = options.memory ?? { files: {}, properties: {} };
  const folder = options.folder ?? temporaryFolder();
  const log: string[] = [];
  const base = { workbook, memory, folder, fixedTime: MOMENT, log: (line: string) => void log.push(line) };
  const code = options.code ?? 'function run(body) { return new Function(body)(); }';
  const runtime = createRuntime({ ...base, code, ...options });
  return {
    workbook,
    memory,
    folder,
    log,
    call: (name, ...args) => runtime.call(name, ...args),
    edit: (edit) => runtime.edit(edit),
    openWebApp: (parameter) => runtime.openWebApp(parameter),
    runClockTriggers: () => runtime.runClockTriggers(),
    get cellsWritten() {
      return runtime.cellsWritten;
    },
    get serviceCalls() {
      return runtime.serviceCalls;
    },
    run: (body) => runtime.call('run', body.includes('return') ? body : `return ${body}`),
  };
}

/** Saves the workbook of a runtime and opens it again, as the next program would. */
export async function reopened(workbook: LocalWorkbook): Promise<RoundtripWorkbook> {
  return openXlsx(await workbook.save(new Date(MOMENT)), { readStyles: true });
}
