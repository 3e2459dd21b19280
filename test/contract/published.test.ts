import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, type CellValue, type Sheet } from 'hucre';
import { rounded } from '../../samples/publications/arithmetic';
import type { ExpectedRow } from '../../samples/publications/expected';

/**
 * Published tables of Indonesian agencies against the built program: it gets the printed inputs only and has to give
 * the printed percentages, to the decimals printed. Rows that cannot do so carry a named exception and must differ.
 */
const ROOT = join(__dirname, '../..');
const CLI = join(ROOT, 'build/cli.mjs');
const HEADING_ROW = 2;

const expected: ExpectedRow[] = JSON.parse(readFileSync(join(ROOT, 'samples/published/expected.json'), 'utf8'));
const files = [...new Set(expected.map(({ file }) => file))];

const out = mkdtempSync(join(tmpdir(), 'published-'));
const computed = new Map<string, Map<string, number | null>>();

/** Percentages of an output sheet by code and account; null where the cell holds no number. */
function percentages(sheet: Sheet | undefined, heading: string): Map<string, number | null> {
  const headings = (sheet?.rows[HEADING_ROW] ?? []).map(String);
  const at = (row: CellValue[], name: string): string => String(row[headings.indexOf(name)] ?? '');
  return new Map(
    (sheet?.rows ?? []).slice(HEADING_ROW + 1).map((row) => {
      const value = row[headings.indexOf(heading)];
      const account = headings.includes('Kode Rekening') ? at(row, 'Kode Rekening') : '';
      return [`${at(row, 'Kode')} ${account}`.trim(), typeof value === 'number' ? value : null];
    }),
  );
}

async function run(file: string): Promise<void> {
  const kinds = new Set(expected.filter((row) => row.file === file).map(({ kind }) => kind));
  const tasks = [
    ...(kinds.has('attainment') ? ['attainment', 'flags'] : []),
    ...(kinds.has('absorption') ? ['absorption'] : []),
  ];
  const workbook = join(ROOT, 'samples/published', `${file}.xlsx`);
  execFileSync(process.execPath, [CLI, workbook, '--out', out, '--run', tasks.join(','), '--json'], { cwd: ROOT });
  const { sheets } = await readXlsx(readFileSync(join(out, `${file}.xlsx`)));
  const sheet = (name: string) => sheets.find((one) => one.name === name);
  computed.set(`${file} attainment`, percentages(sheet('Capaian'), 'Capaian (%)'));
  computed.set(`${file} absorption`, percentages(sheet('Serapan'), 'Serapan (%)'));
}

const computedFor = (row: ExpectedRow): number | null | undefined =>
  computed.get(`${row.file} ${row.kind}`)?.get(`${row.code} ${row.account}`.trim());

/** Whether the program gives the printed figure, within printed precision. */
function equalsPrinted(row: ExpectedRow): boolean {
  const value = computedFor(row);
  return typeof value === 'number' && rounded(value, row.decimals ?? 0) === row.printed;
}

const described = (row: ExpectedRow): string =>
  `${row.file} ${row.row} (${row.code}): printed ${row.printedText}, computed ${computedFor(row)}`;

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('build/cli.mjs is missing; run `npm run build` first.');
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

test.each(files)('%s: every row equals its printed percentage or has a named exception', async (file) => {
  await run(file);
  const rows = expected.filter((row) => row.file === file && row.printed !== null);
  const wrong = rows.filter((row) => row.exception === undefined && !equalsPrinted(row));
  expect(wrong.map(described)).toEqual([]);
  const stale = rows.filter((row) => row.exception !== undefined && row.inWorkbook && equalsPrinted(row));
  expect(stale.map(described)).toEqual([]);
});

test('every row of a workbook appears in the output', () => {
  const lost = expected.filter((row) => row.inWorkbook && computedFor(row) === undefined);
  expect(lost.map(described)).toEqual([]);
});

test('how many published percentages are reproduced', () => {
  const printed = expected.filter((row) => row.printed !== null);
  const equal = printed.filter((row) => row.exception === undefined && equalsPrinted(row)).length;
  const excepted = printed.filter((row) => row.exception !== undefined).length;
  console.info(`Published percentages: ${equal} of ${printed.length} reproduced, ${excepted} named exceptions.`);
  expect({ equal, excepted }).toEqual({ equal: printed.length - excepted, excepted: 18 });
});
