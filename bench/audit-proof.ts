/**
 * `npm run audit-proof [COUNT]`: 200 generated workbooks, each recalculated by LibreOffice and compared with the add-on figure by
 * figure, as it was made and after numbers were changed in it. The everyday test does the same with a few.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { OFFICE_MEMORY } from '../local/office-memory';
import { proveSeeds } from '../test/support/audit-runs';

const COUNT = 200;
/** Workbooks that LibreOffice is given at once. */
const AT_ONCE = 20;
const BUNDLE = join(fileURLToPath(import.meta.url), '../../dist/Code.js');

/** @param first the first seed */
async function prove(first: number, count: number): Promise<{ figures: number; changed: number; wrong: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-kinerja-audit-'));
  const recalculate = (files: readonly string[], to: string): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', to, ...files];
    execFileSync('soffice', args, { stdio: 'pipe', env: { ...process.env, ...OFFICE_MEMORY } });
  };
  try {
    const seeds = Array.from({ length: count }, (_, index) => first + index);
    const { figures, changedFigures, disagreements } = await proveSeeds(seeds, { folder, bundle: BUNDLE, recalculate });
    return { figures, changed: changedFigures, wrong: disagreements };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const count = Number(process.argv[2] ?? COUNT);
let [figures, changed] = [0, 0];
for (let first = 0; first < count; first += AT_ONCE) {
  const part = await prove(first, Math.min(AT_ONCE, count - first));
  figures += part.figures;
  changed += part.changed;
  part.wrong.forEach((line) => console.log(line));
  if (part.wrong.length > 0) process.exitCode = 1;
  console.log(`${Math.min(first + AT_ONCE, count)} workbooks: ${figures} figures, ${changed} after a change`);
}
