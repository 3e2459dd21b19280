import { attainmentSheet } from '../../../../src/workbook/sheets/main-job/attainment-sheet';
import { evaluationOf, frame, recordsOf, settingsOf, unitHeadings } from '../evaluations';

const headings = [
  'Kode',
  'Unit',
  'Indikator',
  'Satuan',
  'Polaritas',
  'Cara Hitung',
  'Target',
  'Target TW III',
  'Realisasi',
  'Realisasi Tahun Lalu',
  'Target Renstra',
];
const units = [unitHeadings, ['B1', 'Bidang Rehabilitasi', 'Bidang']];

/** The one record of `Capaian` for an indicator with cells in TW I to TW III. */
function record(
  cells: unknown[],
  actuals: unknown[] = [],
  settings: [string, unknown][] = [],
  language: 'id' | 'en' = 'id',
) {
  const evaluation = evaluationOf({
    settings: settingsOf('TW III', ...settings),
    units,
    indicators: [headings, ['I1', 'B1', 'Penerima bantuan', ...cells]],
    // Beside a sheet of actuals the figure in the row itself is the year's.
    ...(actuals.length > 0 && {
      actuals: [
        ['Kode', 'TW I', 'TW II', 'TW III'],
        ['I1', ...actuals],
      ],
    }),
  });
  return recordsOf(attainmentSheet(evaluation, frame(language)))[0] ?? {};
}

test('a sum of quarters: figures, and the calculation spelt as the dictionary spells it', () => {
  const result = record(['orang', 'Positif', 'Akumulasi', 400, 300, '', 250, 1000], [90, 92, 94]);
  expect(result).toEqual({
    Kode: 'I1',
    Unit: 'Bidang Rehabilitasi',
    Sasaran: '',
    'Indikator Kinerja': 'Penerima bantuan',
    Satuan: 'orang',
    Polaritas: 'Positif',
    'Tingkat Kinerja': '',
    Target: 300,
    Realisasi: 276,
    'Capaian (%)': 92,
    'Kemajuan Tahunan (%)': 69,
    Predikat: 'Sangat Tinggi',
    Status: 'Hampir Tercapai',
    Selisih: -24,
    Kurang: 124,
    'Prognosis (%)': 94,
    'Tahun Lalu': 250,
    Perubahan: '',
    'Renstra (%)': 27.6,
    Penjelasan: '276 ÷ 300 × 100 = 92,00; Realisasi: 90 + 92 + 94 = 276',
    Sumber: 'Realisasi!B2:D2; Indikator!H2',
  });
});

test('one cell against one target names just these two', () => {
  const result = record(['orang', 'Positif', 'Akumulasi', 400, 300, 276]);
  expect(result).toMatchObject({ Penjelasan: '276 ÷ 300 × 100 = 92,00', Sumber: 'Indikator!I2; Indikator!H2' });
  const last = record(['%', 'Positif', 'Posisi Akhir', 400, 300], ['', '', 276]);
  expect(last['Penjelasan']).toMatch(/^276 ÷ 300 × 100 = 92,00/);
  expect(last['Sumber']).toBe('Realisasi!D2; Indikator!H2');
});

test('figures are rounded half away from zero to two decimals, in the cell and in the explanation', () => {
  const result = record(['%', 'Positif', 'Posisi Akhir', 3, 3], ['', '', 2]);
  expect(result).toMatchObject({ 'Capaian (%)': 66.67, Penjelasan: expect.stringContaining('2 ÷ 3 × 100 = 66,67') });
  expect(record(['%', 'Positif', 'Posisi Akhir', 200, 200], ['', '', 2.01])['Capaian (%)']).toBe(1.01);
  const thousands = record(['orang', 'Positif', 'Akumulasi', 25000, 24738.28], ['', '', 11580]);
  expect(thousands['Penjelasan']).toMatch(/^11\.580 ÷ 24\.738,28 × 100 = 46,81/);
});

test('in English', () => {
  const result = record(['people', 'Up', 'Sum', 400, 300, 276], [], [], 'en');
  expect(result).toMatchObject({ Polarity: 'Up', 'Attainment (%)': 92, Explanation: '276 ÷ 300 × 100 = 92.00' });
  expect(Object.values(result).join(' ')).not.toMatch(/Bantuan|Tercapai|Positif/);
});

test.each<
  [why: string, cells: unknown[], actuals: unknown[], settings: [string, unknown][], attainment: unknown, words: RegExp]
>([
  [
    'a negative indicator',
    ['kasus', 'Negatif', 'Akumulasi', 40, 30, 20],
    [],
    [],
    133.33,
    /^\(2 × 30 − 20\) ÷ 30 × 100 = 133,33$/,
  ],
  [
    'T/R',
    ['kasus', 'Negatif', 'Akumulasi', 40, 30, 20],
    [],
    [['Rumus Indikator Negatif', 'T/R']],
    150,
    /^30 ÷ 20 × 100 = 150,00$/,
  ],
  [
    'inside a range',
    ['%', 'Rentang', 'Posisi Akhir', '80-90', '80-90', 85],
    [],
    [],
    100,
    /^85 berada dalam rentang 80–90: 100$/,
  ],
  [
    'a forecast that only a faster pace reaches',
    ['orang', 'Positif', 'Akumulasi', 100, 50],
    [15, 15, 20],
    [],
    100,
    /^50 ÷ 50 × 100 = 100,00; .*Prognosis akhir tahun 100,00 bila target sisa tahun dipenuhi, 66,67 menurut laju sejauh ini saja$/,
  ],
  ['a target of zero', ['kasus', 'Negatif', 'Akumulasi', 0, 0, 0], [], [], 100, /0/],
  ['a grade reached', ['predikat', 'Predikat', '', 'BB', 'BB', 'A'], [], [], 100, /A memenuhi target BB/],
  [
    'a grade missed with a score',
    ['predikat', 'Predikat', '', 'BB', 'BB', 'B (65,20)'],
    [],
    [],
    93.14,
    /65,2 ÷ .*\(70\) × 100 = 93,14/,
  ],
  ['a grade missed without one', ['predikat', 'Predikat', '', 'BB', 'BB', 'B'], [], [], '', /B di bawah target BB/],
  ['nothing reported', ['orang', 'Positif', 'Akumulasi', 40, 30], ['', '', 'belum'], [], '', /Belum ada realisasi/],
  ['the last standing', ['orang', 'Positif', 'Akumulasi', 40, 30], [10, 5, ''], [], '', /posisi terakhir 15 \(TW II\)/],
  ['not due', ['orang', 'Positif', 'Akumulasi', 40, '-', 20], [], [], '', /Belum waktunya/],
  ['no interim target', ['orang', 'Positif', 'Akumulasi', 40, '', 20], [], [], '', /Target triwulan belum/],
  ['no target', ['orang', 'Positif', 'Akumulasi', '', '', 20], [], [], '', /Target tahun belum/],
  [
    'a proportional target',
    ['orang', 'Positif', 'Akumulasi', 40, '', 15],
    [],
    [['Bila Target Triwulan Kosong', 'Proporsional']],
    50,
    /^15 ÷ 30 × 100 = 50,00; .*proporsional/,
  ],
])('Penjelasan of %s', (_, cells, actuals, settings, attainment, words) => {
  const result = record(cells, actuals, settings);
  expect([result['Capaian (%)'], result['Penjelasan']]).toEqual([attainment, expect.stringMatching(words)]);
});

test('targets that are no number are shown as text', () => {
  expect(record(['%', 'Rentang', 'Posisi Akhir', '80-90', '80-90', 85])['Target']).toBe('80–90');
  expect(record(['predikat', 'Predikat', '', 'BB', 'BB', 'B (65,20)'])).toMatchObject({
    Target: 'BB',
    Realisasi: 'B (65,2)',
  });
});

test.each<[why: string, cells: unknown[], status: string]>([
  ['above 100', ['orang', 'Positif', 'Akumulasi', 40, 30, 31], 'Melampaui Target'],
  ['100', ['orang', 'Positif', 'Akumulasi', 40, 30, 30], 'Tercapai'],
  ['a printed 90,00', ['orang', 'Positif', 'Akumulasi', 40, 30000, 26998.6], 'Hampir Tercapai'],
  ['below the limit', ['orang', 'Positif', 'Akumulasi', 40, 30, 26], 'Belum Tercapai'],
  ['an unknown polarity', ['orang', '', 'Akumulasi', 40, 30, 26], 'Tidak Dapat Dihitung'],
  ['a negative target', ['orang', 'Positif', 'Akumulasi', -1, -1, 26], 'Tidak Dapat Dihitung'],
  ['a grade missed without a score', ['predikat', 'Predikat', '', 'BB', 'BB', 'B'], 'Tidak tercapai (tidak dihitung)'],
])('Status of %s', (_, cells, status) => {
  expect(record(cells)['Status']).toBe(status);
});
