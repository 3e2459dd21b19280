/**
 * `npm run coverage`: how much of the bundle the suites run that run it as it is built. The bundle is built with its names and
 * lines, so that each place belongs to a file; V8 counts what runs. `--write` notes the result in `docs/quality.md`, `--left` lists
 * functions that never ran, both without running anything; names of suites may follow.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readScripts } from '../../local/scripts';
import { coveredGroups, neverRun } from './coverage/modules';
import { coveragePage } from './coverage/page';
import type { Span } from './coverage/ranges';
import { writeQualitySection } from './quality-page';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { left: { type: 'boolean' }, write: { type: 'boolean' } },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'out/coverage');
const inRoot = { cwd: root, stdio: 'inherit' } as const;

function build(...flags: string[]): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet', ...flags], inRoot);
  if (status !== 0) throw new Error('The bundle could not be built.');
}

function runSuites(): void {
  if (positionals.length === 0) rmSync(folder, { recursive: true, force: true });
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'bench/trust/coverage/jest.config.mjs', ...positionals];
  const { status } = spawnSync(process.execPath, jest, {
    ...inRoot,
    // What V8 counts stands where the bundle has it, which holds in worlds of their own.
    env: { ...process.env, COVERAGE_FOLDER: folder, OWN_WORLDS: '1' },
  });
  if (status !== 0) process.exitCode = 1;
}

build('--readable');
try {
  if (!values.left && !values.write) runSuites();
  const bundle = readScripts(join(root, 'dist/Code.js'));
  const suites = existsSync(folder) ? readdirSync(folder) : [];
  const spans = suites.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Span[]);
  const lines = coveragePage(coveredGroups(bundle, spans), suites.length);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.left) process.stdout.write(`${neverRun(bundle, spans).join('\n')}\n`);
  if (values.write) writeQualitySection(join(root, 'docs/quality.md'), 'Covered code', lines);
} finally {
  build();
}
