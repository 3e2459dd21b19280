import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersOf } from '../../../bench/trust/mutants/folders';
import { EQUIVALENTS, outcomeOf, scoreOf, survivorsOf, type Report } from '../../../bench/trust/mutants/outcome';
import { fingerprint } from '../../../src/domain/fingerprint';
import { writeMutants } from '../../../bench/trust/mutants/page';

const root = join(__dirname, '../../..');
const folders = foldersOf(root);
const files = folders.flatMap((folder) => folder.files);

test('every folder of rules and readers has files, and suites that are there', () => {
  expect(folders.map(({ source }) => source)).toEqual(
    expect.arrayContaining(['src/domain', 'src/domain/main-job', 'src/workbook/read', 'src/workbook/values']),
  );
  expect(new Set(files).size).toBe(files.length);
  for (const folder of folders) expect(folder.files.length).toBeGreaterThan(0);
  for (const suite of folders.flatMap(({ suites }) => suites)) expect(existsSync(join(root, suite))).toBe(true);
});

// A line that is no longer there would hide nothing, and nobody would see that its reason has gone.
test('what is listed as changing nothing stands in the code, with a reason, and once', () => {
  for (const { file, line, mutants, why } of EQUIVALENTS) {
    expect(files).toContain(file);
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    expect(lines.map((text) => text.trim())).toContain(line);
    expect(mutants.length).toBeGreaterThan(0);
    expect(why).toMatch(/\S+ \S+ \S+/);
  }
  const keys = EQUIVALENTS.map(({ file, line }) => `${file}: ${line}`);
  expect(keys).toEqual([...new Set(keys)]);
});

const source = 'const a = 1;\nexport const more = b > a;\n';
const change = (status: string, replacement: string) => ({
  status,
  replacement,
  location: { start: { line: 2, column: 21 }, end: { line: 2, column: 26 } },
});
const report: Report = {
  measured: { 'x.ts': fingerprint(source) },
  files: {
    'x.ts': {
      source,
      mutants: [
        change('Killed', 'b >= a'),
        change('Timeout', 'b < a'),
        change('Survived', 'true'),
        change('NoCoverage', 'false'),
        change('Ignored', ''),
      ],
    },
  },
};

test('noticed, unnoticed and never run are told apart, and the score is the share of what was noticed', () => {
  const folder = { source: 'src', least: 90, files: ['x.ts', 'y.ts'], suites: [] };
  const outcome = outcomeOf(report, folder, () => 'changed since');
  expect(outcome).toEqual({
    mutants: 4,
    killed: 2,
    survived: 1,
    uncovered: 1,
    equivalent: 0,
    notMeasured: 1,
    changed: 1,
  });
  expect(outcomeOf(report, folder, () => source).changed).toBe(0);
  expect(scoreOf(outcome)).toBe(50);
  expect(scoreOf({ ...outcome, equivalent: 4 })).toBeNull();
  expect(survivorsOf(report, ['x.ts'])).toEqual([
    'x.ts:2: b > a => true   | export const more = b > a;',
    'not run x.ts:2: b > a => false   | export const more = b > a;',
  ]);
});

test('folders keep their row when others are measured, and totals are of all', () => {
  const page = join(mkdtempSync(join(tmpdir(), 'mutants-')), 'quality.md');
  const counts = { survived: 5, uncovered: 0, equivalent: 0, notMeasured: 0, changed: 0 };
  const some = folders.slice(0, 2);
  const [first, second] = some.map((folder) => folder.source);
  writeMutants(page, some, new Map([[first ?? '', { ...counts, mutants: 10, killed: 5 }]]));
  writeMutants(page, some, new Map([[second ?? '', { ...counts, mutants: 90, killed: 85 }]]));
  const text = readFileSync(page, 'utf8');
  expect(text).toContain(`| \`${first}\` | 10 | 5 | 5 | 0 | 0 | 50.0 | 0 | 0 |`);
  expect(text).toContain('| `src/domain, all` | 100 | 90 | 10 | 0 | 0 | 90.0 | 0 | 0 |');
});
