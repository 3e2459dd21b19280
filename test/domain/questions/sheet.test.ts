import { assessIndicator } from '../../../src/domain/main-job/indicator/assess-indicator';
import { askQuestions } from '../../../src/domain/questions/ask';
import type { FindingCode } from '../../../src/domain/finding';
import { noActuals, readActuals } from '../../../src/workbook/read/main-job/actuals';
import { readIndicators } from '../../../src/workbook/read/main-job/indicators';
import { grid } from '../../workbook/read/grids';
import { rules } from '../builders';

const headings = ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'];

/** Where a question is asked about indicators as their sheets state them. */
function asked(
  code: FindingCode,
  more: string[],
  rows: unknown[][],
  actuals?: unknown[][],
  formats?: Record<string, string>,
) {
  const source = actuals ? readActuals(grid('Realisasi', actuals)) : noActuals;
  const { indicators } = readIndicators(
    grid('Indikator', [[...headings, ...more], ...rows], formats),
    (unit) => unit,
    source,
  );
  const results = indicators.map((one) => assessIndicator(one, rules(), { actual: null, target: null }));
  const place = { sheet: '', cell: '' };
  const { findings } = askQuestions({ rules: rules(), today: '2026-01-20', place }, results, () => false);
  return findings.filter((item) => item.code === code).map(({ sheet, cell }) => `${sheet}!${cell}`);
}

const row = (code: string, ...more: unknown[]): unknown[] => [
  code,
  'B1',
  'Cakupan layanan',
  '%',
  'Positif',
  95,
  ...more,
];

test('some weights filled and some empty in one unit, once', () => {
  const other = ['J1', 'B2', 'n', '%', 'Positif', 95, ''];
  const of = (...rows: unknown[][]) => asked('mixed-weights', ['Bobot'], rows);
  expect(of(row('I1', 2), row('I2', ''), row('I3', ''), other)).toEqual(['Indikator!G3']);
  expect(of(row('I1', 2), row('I2', 0), other)).toEqual([]);
});

test.each<[name: string, polarity: string, isAsked: boolean, unit?: string]>([
  ['Penurunan angka kemiskinan', 'Negatif', true],
  ['Jumlah kasus kekerasan terhadap anak', 'Positif', true],
  ['Jumlah kasus kekerasan yang ditangani', 'Positif', false],
  ['Jumlah korban bencana yang mendapat bantuan', 'Positif', false],
  ['Penurunan angka kemiskinan', 'Positif', false],
  ['Jumlah kasus kekerasan terhadap anak', 'Negatif', false],
  ['Jumlah dokumen yang disusun', 'Positif', false],
  // What takes long is worse, unless it is a share of what was in time, or hours that are given.
  ['Waktu tanggap bencana', 'Positif', true, 'hari'],
  ['Rata-rata waktu penyelesaian pengaduan', 'Positif', true, 'hari kerja'],
  ['Waktu tanggap bencana', 'Negatif', false, 'hari'],
  ['Persentase waktu tanggap yang terpenuhi', 'Positif', false],
  ['Jumlah jam pelatihan', 'Positif', false, 'jam'],
])('"%s" with %s is asked about: %s', (name, polarity, isAsked, unit = '%') => {
  const places = asked('text-contradicts-polarity', [], [['I1', 'B1', name, unit, polarity, 40]]);
  expect(places).toEqual(isAsked ? ['Indikator!E2'] : []);
});

const months = ['Kode', 'TW I', 'TW II', 'TW III'];

test.each<[string, string[], unknown[], unknown[] | null, string[]]>([
  ['some values ≤ 1 and others > 1', [], row('I1'), ['I1', 0.95, 93, 0.9], ['Realisasi!B2']],
  ['all ≤ 1 while the target is > 1', ['Realisasi'], row('I1', 0.955), null, ['Indikator!G2']],
  ['values and target that agree', [], ['I1', 'B1', 'n', '%', 'Positif', 1], ['I1', 0.5, 0.9], []],
  ['another measure', [], ['I1', 'B1', 'n', 'kasus', 'Positif', 40], ['I1', 1, 12], []],
  ['zero', [], row('I1'), ['I1', 0, 93], []],
])('ratio or per cent: %s', (_, more, indicator, actuals, expected) => {
  expect(asked('ratio-or-percent', more, [indicator], actuals ? [months, actuals] : undefined)).toEqual(expected);
});

test('a cell that is formatted in per cent can be no ratio', () => {
  expect(asked('ratio-or-percent', ['Realisasi'], [row('I1', 0.008)], undefined, { G2: '0.0%' })).toEqual([]);
});

test.each<[string, string, unknown[], unknown[], unknown[], string[]]>([
  ['that agree', '%', [80, 90], [40, 45], [50, 50], []],
  ['that agree but for rounding', '%', [83, 33.3], [5, 1], [6, 3], []],
  ['of which one differs', '%', [80, 90], [40, 40], [50, 80], ['Realisasi!D2']],
  ['of which one has no counts', '%', [80, 90], [40, ''], [50, 80], []],
  ['of no per cent', 'rasio', [0.8, 5], [40, 40], [50, 8], []],
  ['with a denominator of 0', '%', [80, 90], [40, 45], [50, 0], []],
  ['of a later period', '%', [80, 90, 70, 60, 1], [40, 45], [50, 50], []],
])('a row beside its numerator and denominator: %s', (_, unit, direct, above, below, expected) => {
  const actuals = [
    ['Kode', 'Komponen', 'TW I', 'TW II', 'TW III'],
    ['I1', '', ...direct],
    ['I1', 'Pembilang', ...above],
    ['I1', 'Penyebut', ...below],
  ];
  expect(asked('stated-beside-ratio', [], [['I1', 'B1', 'n', unit, 'Positif', 95]], actuals)).toEqual(expected);
});
