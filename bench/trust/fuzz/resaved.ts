import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OFFICE_MEMORY } from '../../../local/office-memory';

/** Workbooks that one start of LibreOffice saves, and what it may take, in milliseconds. */
const AT_ONCE = 30;
const PATIENCE = 300_000;

/** Workbooks as LibreOffice saves them again, in their order; null where it is not installed or gives none. */
export function resaved(books: readonly Uint8Array[]): (Uint8Array | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-resaved-'));
  const out = join(folder, 'saved');
  const env = { ...process.env, ...OFFICE_MEMORY };
  mkdirSync(out);
  try {
    const paths = books.map((_, index) => join(folder, `${index}.xlsx`));
    books.forEach((bytes, index) => writeFileSync(join(folder, `${index}.xlsx`), bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    for (let at = 0; at < paths.length; at += AT_ONCE) {
      const args = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
      execFileSync('soffice', [...args, ...paths.slice(at, at + AT_ONCE)], { stdio: 'ignore', timeout: PATIENCE, env });
    }
    return books.map((_, index) => {
      const saved = join(out, `${index}.xlsx`);
      return existsSync(saved) ? readFileSync(saved) : null;
    });
  } catch {
    return books.map(() => null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
