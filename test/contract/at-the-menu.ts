import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WriteSheet } from 'hucre';
import { runtimeFor, type TestRuntime } from '../local/support';
import type { Rows, Sheets } from '../commands/workbooks';
import { code, program } from '../support/bundle';
export { code };

/** The pages of the project, as the build leaves them. */
export const page = (name: string): string => readFileSync(join(__dirname, `../../dist/${name}.html`), 'utf8');

type Options = Parameters<typeof runtimeFor>[0];

/** A person at the menu of a spreadsheet with these sheets. */
export function at(sheets: Sheets, options: Options = {}): Promise<TestRuntime> {
  const own = Object.entries(sheets).map(([name, rows]): WriteSheet => ({ name, rows }));
  return runtimeFor({ ...program, page, context: 'menu', sheets: own, ...options });
}

/** A person at the menu of what an earlier one left. */
export const later = (before: TestRuntime, options: Options = {}): Promise<TestRuntime> =>
  runtimeFor({ ...program, page, context: 'menu', workbook: before.workbook, memory: before.memory, ...options });

/** The cells of a sheet, empty ones as empty texts. */
export function sheet({ workbook }: TestRuntime, name: string): Rows {
  const { rows } = workbook.store(name).sheet;
  return rows.map((row) => row.map((value) => value ?? ''));
}

/** The last thing the person was told. */
export const told = ({ log }: TestRuntime): string => log.at(-1) ?? '';
