import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunSummary } from '../../src/commands/run/summary';

/** The sample agency through the built program; the figures were computed by hand from the inputs. */
const ROOT = join(__dirname, '../..');
const CLI = join(ROOT, 'build/cli.mjs');
const TODAY = '2026-11-21';

const out = mkdtempSync(join(tmpdir(), 'sample-'));

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('build/cli.mjs is missing; run `npm run build` first.');
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

function run(file: string): RunSummary {
  const tasks = 'attainment,flags,absorption';
  const options = ['--out', out, '--run', tasks, '--today', TODAY, '--lang', 'id', '--json'];
  const printed = execFileSync(process.execPath, [CLI, join(ROOT, 'samples', file), ...options], { cwd: ROOT });
  return JSON.parse(printed.toString('utf8')) as RunSummary;
}

/** Code, Nilai Penandaan, Serapan, flagged. */
const UNITS: [string, number | null, number | null, boolean][] = [
  ['PIM', 97.74, null, false],
  ['SEK', 99.53, 73.95, false],
  ['SEK-PEP', 100, 75.68, false],
  ['SEK-UKK', 96.97, 76.46, false],
  ['RHS', 85.54, 74.04, true],
  ['RHS-PSW', 100, 75.52, false],
  ['RHS-PSA', 98.8, 75.54, false],
  ['PJS', 99.82, 75.38, false],
  ['PDS', 99.52, 55.32, true],
  ['PFM', 81.85, 49.96, true],
  ['RPS', null, 50.71, false],
];

describe.each(['dinas-sosial-contoh.xlsx', 'social-agency-example.xlsx'])('%s', (file) => {
  let summary: RunSummary;

  beforeAll(() => {
    summary = run(file);
  });

  test('runs without an error and with few findings', () => {
    expect(summary.ok).toBe(true);
    expect(summary.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(summary.findings.filter(({ severity }) => severity === 'warning').map(({ cell }) => cell)).toEqual(['G23']);
    expect(summary.findings.length).toBeLessThan(10);
  });

  test('finds the third quarter by itself', () => {
    expect([summary.year, summary.period]).toEqual([2026, 'TW III']);
  });

  test('gives the figures that were computed by hand', () => {
    const figures = summary.units.map(({ code, value, absorption, flag }) => [code, value, absorption, flag !== '']);
    expect(figures).toEqual(UNITS);
    expect([summary.agency?.value, summary.agency?.absorption]).toEqual([97.54, 67.3]);
  });
});

test('each unit below its limit says why, in the words of the dictionary', () => {
  const units = new Map(run('dinas-sosial-contoh.xlsx').units.map((unit) => [unit.code, unit]));
  expect(['RHS', 'PDS', 'PFM'].map((code) => units.get(code)?.flag)).toEqual([
    'Capaian',
    'Serapan',
    'Capaian, Serapan',
  ]);
  expect(units.get('PJS')?.attainmentStatus).toBe('Memenuhi (sementara)');
  expect(units.get('RPS')?.attainmentStatus).toBe('Tidak dapat dinilai');
});
