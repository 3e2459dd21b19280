import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../../commands/documents/printed-lines';
import { recordsOf, runSheets, writtenSheets } from '../../commands/workbooks';
import { texts } from '../../../src/text';
import { contrasts } from './said-alike-workbook';

/** One truth about a judgement: sheets, board, papers and slides say the same of a unit and of an indicator. */

const TASKS =
  'attainment,flags,absorption,evaluation,brief,reconciliation,minutes,lkjip,presentation,forms,comparison,dashboard,board';
const { limitStatus } = texts('id').terms;
const statuses = [limitStatus.met, limitStatus.provisional, limitStatus.notAssessable];
const isStatus = (line: string): boolean => statuses.includes(line) || /^Di Bawah Batas Minimal \(.*%\)$/.test(line);
/** Whatever a cell may call a change, in the words of the sheet or in others. */
const isMeaning = (cell: string): boolean =>
  cell.length < 40 && /banding$|baik$|buruk$|urun$|meningkat$|^tetap$|berubah$/i.test(cell);
const points = (value: unknown): string => (typeof value === 'number' ? value.toFixed(2).replace('.', ',') : '–');

type Row = Record<string, unknown>;
/** Lines of every paper, board and message by its name. */
let papers: Map<string, string[]>;
let sheets: Record<'units' | 'indicators' | 'comparison', Row[]>;

/** Rows of sums below those of units. */
const SUMS = /^(?:Rata-rata Unit|Jumlah|Dinas Sosial Kota Contoh)/;

/** What stands beside a name in the tables of a paper: the cells of its row, to the next row or the end of the table. */
function cellsBeside(lines: readonly string[], name: string, others: ReadonlySet<string>): string[] {
  const found = lines.flatMap((line, index) => (line === name ? [index] : []));
  return found.flatMap((index) => {
    const rest = lines.slice(index + 1, index + 9);
    const end = rest.findIndex((line) => others.has(line) || SUMS.test(line) || line.length > 60);
    return end < 0 ? rest : rest.slice(0, end);
  });
}

/** What papers say that a sheet does not, each with the paper and the name. */
function saidOtherwise(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  isClaim: (cell: string) => boolean,
  allowed: (row: Row) => readonly string[],
  aside = /^$/,
): { other: string[]; told: number } {
  const names = new Set(rows.map(nameOf));
  let told = 0;
  const other = rows.flatMap((row) =>
    [...papers].flatMap(([paper, lines]) => {
      if (aside.test(paper)) return [];
      const claims = cellsBeside(lines, nameOf(row), names).filter(isClaim);
      told += claims.length;
      return claims
        .filter((claim) => !allowed(row).includes(claim))
        .map((claim) => `${paper}: ${nameOf(row)}: ${claim}`);
    }),
  );
  return { other, told };
}

beforeAll(async () => {
  const { code, errors, folder, summary } = await runSheets(contrasts(), ['--run', TASKS]);
  expect([code, errors]).toEqual([0, []]);
  const written = await writtenSheets(folder);
  const recordsIn = (name: string): Row[] => recordsOf(written.get(name));
  sheets = {
    units: recordsIn('Rapor Unit').filter(({ Kode }) => Kode !== '' && Kode !== 'INSTANSI'),
    indicators: recordsIn('Capaian'),
    comparison: recordsIn('Perbandingan').filter(({ Kode }) => Kode !== ''),
  };
  const read = (path: string): Buffer => readFileSync(join(folder, 'out', path));
  papers = new Map(
    summary.documents.map(({ link }) => {
      const path = decodeURI(link);
      return [path.split(' – ').slice(1).join(' – '), linesOf(read(path))];
    }),
  );
  papers.set('ringkasan.txt', read('ringkasan.txt').toString('utf8').split('\n'));
  const page = read('papan.html').toString('utf8');
  papers.set('papan.html', page.split(/[{}\n]|","/));
  papers.set(
    'Dasbor',
    (written.get('Dasbor') ?? []).flatMap((row) => row.map((cell) => String(cell ?? ''))),
  );
  for (const name of ['Capaian', 'Perbandingan']) {
    const cells = (written.get(name) ?? []).flatMap((row) => row.map((cell) => String(cell ?? '')));
    papers.set(name, cells);
  }
}, 240_000);

test('the workbook has what can be said differently', () => {
  const of = (rows: readonly Row[], column: string): unknown[] => rows.map((row) => row[column]);
  expect(of(sheets.units, 'Status Capaian')).toEqual([
    'Di Bawah Batas Minimal (90%)',
    'Memenuhi Batas Minimal',
    'Memenuhi Batas Minimal',
    'Tidak dapat dinilai',
  ]);
  expect(of(sheets.comparison, 'Makna')).toEqual([
    'Tahun berjalan, belum sebanding',
    'Menurun',
    'Meningkat',
    'Memburuk',
    'Rumusan berubah',
    'Membaik',
    'Belum lapor',
  ]);
});

test('a unit is met, below or not assessable everywhere alike', () => {
  const { other, told } = saidOtherwise(
    sheets.units,
    (row) => String(row['Unit']),
    isStatus,
    (row) => [String(row['Status Capaian']), String(row['Status Serapan'])],
  );
  expect(other).toEqual([]);
  expect(told).toBeGreaterThan(8);
});

test('a unit has the same value, absorption and limits everywhere', () => {
  const columns = [
    'Nilai Penandaan (%)',
    'Rata-rata Capaian (%)',
    'Serapan (%)',
    'Batas Capaian (%)',
    'Batas Serapan (%)',
  ];
  const { other, told } = saidOtherwise(
    sheets.units,
    (row) => String(row['Unit']),
    (cell) => /^\d+,\d\d$/.test(cell),
    // Of both figures stands, too, how far they are apart.
    (row) => [
      ...columns.map((column) => points(row[column])),
      points(Number(row['Rata-rata Capaian (%)']) - Number(row['Nilai Penandaan (%)'])),
    ],
    // There, units stand behind the figures of their rows, or have shares of the whole budget.
    /^(?:Laporan RFK|Formulir E\.81)/,
  );
  expect(other).toEqual([]);
  expect(told).toBeGreaterThan(20);
});

test('how many units are flagged, meet their limits and cannot be assessed adds up wherever it is told', () => {
  const all = [...papers].flatMap(([paper, lines]) => lines.map((line) => [paper, line] as const));
  const found = (pattern: RegExp): string[] => [
    ...new Set(all.flatMap(([, line]) => (pattern.exec(line) ?? []).slice(1))),
  ];
  const said =
    /Dari (\d+) unit kerja yang dapat dinilai, (\d+) berada di bawah batas minimal; (\d+) unit tidak dapat dinilai/;
  expect(found(said)).toEqual(['3', '1']);
  expect(found(/(\d+) tidak dapat dinilai$/)).toEqual(['1']);
  const told = JSON.stringify(papers.get('papan.html'));
  expect(told).toContain('2 dari 3');
});

test('an indicator is comparable with last year, and better or worse, everywhere alike', () => {
  const { other, told } = saidOtherwise(
    sheets.comparison,
    (row) => String(row['Indikator Kinerja']),
    isMeaning,
    (row) => [String(row['Makna'])],
  );
  expect(other).toEqual([]);
  expect(told).toBeGreaterThan(5);
});

/** A forecast with what it assumes and, beside the rest of the target, what the pace alone would give. */
const FORECAST =
  /akhir tahun ([\d.,]+)%? bila (target sisa tahun dipenuhi|laju terakhir berlanjut|angka saat ini bertahan)(?:,(?: dan)? ([\d.,]+)%? menurut laju sejauh ini saja)?/g;

test('a forecast is worded as what it is, with both readings, and its figures are those of Capaian', () => {
  const told = [...papers].flatMap(([paper, lines]) =>
    lines.flatMap((line) =>
      [...line.matchAll(FORECAST)].map(([, value, basis, pace]) => ({ paper, value, basis, pace })),
    ),
  );
  const both = told.filter(({ basis }) => basis === 'target sisa tahun dipenuhi');
  // Of I1 in per cent of its target, and in its own measure where years are compared.
  expect(new Set(both.map(({ value, pace }) => `${value} | ${pace}`))).toEqual(new Set(['85,00 | 80,00', '340 | 320']));
  expect([...new Set(both.map(({ paper }) => paper))].sort()).toEqual([
    'Capaian',
    'Draf LKjIP Bab III – Dinas Sosial Kota Contoh.docx',
    'Evaluasi Kinerja – Bidang Rehabilitasi Sosial.docx',
    'Perbandingan',
  ]);
  const known = sheets.indicators.map((row) => points(row['Prognosis (%)']));
  expect(told.filter(({ value = '', paper }) => paper !== 'Perbandingan' && !known.includes(value))).toEqual([]);
  const bare = [...papers].flatMap(([paper, lines]) =>
    lines
      .filter((line) => /akhir tahun [\d.,]+\d%?(?! bila)(?![\d.,%])/i.test(line))
      .map((line) => `${paper}: ${line}`),
  );
  expect(bare).toEqual([]);
});
