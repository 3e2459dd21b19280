import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { withTemporaryFolder } from '../support/external-tools';

const ROOT = resolve(__dirname, '../..');

/** A small repository that keeps every rule. */
const CLEAN = {
  'src/main.ts': `import { run } from './commands/go'; export const start = run;`,
  'src/commands/go.ts': `import { mean } from '../domain/mean'; import { read } from '../workbook/read'; import { call } from '../google/call'; import { fill } from '../documents/fill'; export const run = () => [mean, read, call, fill];`,
  'src/commands/run/summary.ts': `export interface Summary { ok: boolean }`,
  'src/domain/mean.ts': `export const mean = 1;`,
  'src/workbook/read.ts': `import { mean } from '../domain/mean'; import { id } from '../text/id'; export const read = [mean, id];`,
  'src/documents/fill.ts': `import { id } from '../text/id'; export const fill = id;`,
  'src/google/call.ts': `export const call = 1;`,
  'src/text/id.ts': `export const id = 'id';`,
  'src/ui/side.ts': `import { id } from '../text/id'; import type { Summary } from '../commands/run/summary'; export const show = (s: Summary) => [id, s];`,
  'local/cli.ts': `import { readFileSync } from 'node:fs'; import { id } from '../src/text/id'; import type { Summary } from '../src/commands/run/summary'; export const say = (s: Summary) => [id, s, readFileSync];`,
};

/** Runs dependency-cruiser with the repository's rules over the given files; returns the names of broken rules. */
function brokenRules(files: Record<string, string>): string[] {
  return withTemporaryFolder((folder) => {
    for (const [path, text] of Object.entries({ ...CLEAN, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    cpSync(join(ROOT, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'));
    cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const flags = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'local'];
    const { stdout } = spawnSync(process.execPath, [program, ...flags], { cwd: folder, encoding: 'utf8' });
    const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(report.summary.violations.map(({ rule }) => rule.name))].sort();
  });
}

test('the allowed imports break no rule', () => {
  expect(brokenRules({})).toEqual([]);
});

test('every forbidden kind of import is found', () => {
  const broken = brokenRules({
    'src/domain/mean.ts': `import { id } from '../text/id'; export const mean = id;`,
    'src/text/id.ts': `import { call } from '../google/call'; export const id = call;`,
    'src/google/call.ts': `import { readFileSync } from 'node:fs'; import { mean } from '../domain/mean'; export const call = [mean, readFileSync];`,
    'src/main.ts': `import { mean } from './domain/mean'; import { run } from './commands/go'; export const start = [mean, run];`,
    'src/ui/side.ts': `import { run } from '../commands/go'; export const show = run;`,
    'src/workbook/read.ts': `import { fill } from '../documents/fill'; export const read = fill;`,
    'src/documents/fill.ts': `import { call } from '../google/call'; export const fill = call;`,
    'local/cli.ts': `import { mean } from '../src/domain/mean'; import * as summary from '../src/commands/run/summary'; export const say = [mean, summary];`,
    'src/domain/alone.ts': `export const alone = 1;`,
    'src/domain/unreached.ts': `import { mean } from './mean'; import gone from './gone'; export const unreached = [mean, gone];`,
  });
  expect(broken).toEqual([
    'every import resolves',
    'everything in src is reached',
    'local imports no code of src but its texts',
    'local imports only types from the summary',
    'no cycles',
    'no orphans',
    'src is bundled without Node',
    'src/documents imports only what it may',
    'src/domain imports only what it may',
    'src/google imports only what it may',
    'src/main.ts imports commands and ui',
    'src/text imports only what it may',
    'src/ui imports only types from main and commands',
    'src/workbook imports only what it may',
  ]);
});
