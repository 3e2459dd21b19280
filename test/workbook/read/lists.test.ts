import { readFollowUps } from '../../../src/workbook/read/main-job/follow-ups';
import { readAnalyses, readHistory, readHonours, readRatingScale } from '../../../src/workbook/read/lists';
import { errors, grid, places } from './grids';

const find = (unit: string): string | null => (unit === 'B1' ? unit : null);

describe('Tindak Lanjut', () => {
  const headings = [
    'No',
    'Unit',
    'Periode',
    'Masalah',
    'Penyebab',
    'Tindakan',
    'Penanggung Jawab',
    'Tenggat',
    'Status',
  ];
  const read = (...rows: unknown[][]) =>
    readFollowUps(grid('Tindak Lanjut', [headings, ...rows]), find, new Set(['i1', 'i2']), '2026-10-05');

  test('an action', () => {
    const { followUps, findings } = read([
      1,
      'B1',
      'TW II',
      'lambat',
      'data',
      'verifikasi',
      'Kabid',
      '31/12/2026',
      'Dalam Proses',
    ]);
    expect(findings).toEqual([]);
    expect(followUps).toMatchObject([
      {
        row: 2,
        number: '1',
        unit: 'B1',
        problem: 'lambat',
        cause: 'data',
        action: 'verifikasi',
        owner: 'Kabid',
        due: '2026-12-31',
        status: 'inProgress',
        finished: null,
      },
    ]);
  });

  test('an empty status means not started; unknown words and dates are Peringatan', () => {
    const { followUps, findings } = read(
      [1, 'B1', '', '', '', '', '', '', ''],
      [2, 'B1', '', '', '', '', '', 'segera', 'Beres'],
    );
    expect(followUps.map(({ status }) => status)).toEqual(['notStarted', 'notStarted']);
    expect(places(findings)).toEqual(['unreadable-date H3', 'unknown-choice I3']);
    expect(errors(findings)).toEqual([]);
  });

  test('an unknown unit is an error', () => {
    expect(errors(read([1, 'B9', '', '', '', '', '', '', '']).findings)).toEqual(['unknown-unit B2']);
  });
});

test('Riwayat Kinerja: of two rows of a year the last counts, in every command, and is told', () => {
  const sheet = grid('Riwayat Kinerja', [
    ['Kode', 'Tahun', 'Target', 'Realisasi'],
    ['I1', 2025, 80, 70],
    ['I2', 2025, 80, 75],
    ['i1', 2025, 80, 72],
    ['I1', 2024, 80, 60],
  ]);
  const { findings } = readHistory(sheet);
  expect(places(findings)).toEqual(['history-year-twice B4']);
  expect(findings[0]?.values).toMatchObject({ code: 'I1', year: 2025, first: 2, used: 4 });
});

test('Riwayat Kinerja: earlier years, in figures and in grades', () => {
  const sheet = grid('Riwayat Kinerja', [
    ['Kode', 'Tahun', 'Target', 'Realisasi'],
    ['I1', 2025, '90,5', 91],
    ['I2', '2024', 'BB', 'B'],
    ['I3', '2024', 'BB', 'B (65,2)'],
    ['I4', '2024', 'BB', '-'],
  ]);
  const { history, findings } = readHistory(sheet);
  expect(findings).toEqual([]);
  const stated = { indicator: '', measureUnit: '', year: 2024, target: null };
  expect(history).toEqual([
    { code: 'I1', indicator: '', measureUnit: '', year: 2025, target: 90.5, actual: 91 },
    { code: 'I2', ...stated, actual: { kind: 'grade', grade: 'B' } },
    { code: 'I3', ...stated, actual: { kind: 'grade', grade: 'B', score: 65.2 } },
    { code: 'I4', ...stated, actual: null },
  ]);
});

test('Analisis Capaian, Penghargaan Diterima and Skala Predikat', () => {
  expect(
    readAnalyses(
      grid('Analisis Capaian', [
        ['Kode Indikator', 'Periode', 'Faktor Penghambat'],
        ['I1', 'TW I', 'banjir'],
      ]),
      new Set(['i1']),
    ),
  ).toMatchObject({
    findings: [],
    analyses: [{ indicatorCode: 'I1', period: 'TW I', obstacles: 'banjir', drivers: '' }],
  });
  expect(
    readHonours(
      grid('Penghargaan Diterima', [
        ['Tanggal', 'Pemberi', 'Penghargaan'],
        ['5 Mei 2026', 'Gubernur', 'Terbaik'],
      ]),
      find,
      '2026-05-05',
    ),
  ).toMatchObject({
    findings: [],
    honours: [{ date: '2026-05-05', givenBy: 'Gubernur', honour: 'Terbaik', unit: '' }],
  });
  const ofUnits = readHonours(
    grid('Penghargaan Diterima', [
      ['Tanggal', 'Pemberi', 'Penghargaan', 'Unit'],
      ['5 Mei 2026', 'Gubernur', 'Terbaik', 'B1'],
      ['5 Mei 2026', 'Gubernur', 'Terbaik', 'B9'],
    ]),
    find,
    '2026-05-05',
  );
  expect(ofUnits.honours.map(({ unit }) => unit)).toEqual(['B1', '']);
  expect(errors(ofUnits.findings)).toEqual(['unknown-unit D3']);
  const scale = grid('Skala', [
    ['Batas Bawah', 'Predikat', 'Warna'],
    [85, 'Istimewa', '#00ff00'],
    ['0', 'Biasa', ''],
  ]);
  expect(readRatingScale(scale)).toMatchObject({
    findings: [],
    scale: [
      { above: 85, rating: 'Istimewa', colour: '#00ff00' },
      { above: 0, rating: 'Biasa' },
    ],
  });
});

test.each<[period: string, more: object, found: string[]]>([
  ['TW II 2025', { about: { period: { kind: 'quarter', number: 2 }, year: 2025 } }, []],
  ['', {}, []],
  ['kemarin', {}, ['unknown-period-cell B2']],
])('Analisis Capaian of the period %j', (period, more, found) => {
  const sheet = grid('Analisis Capaian', [
    ['Kode Indikator', 'Periode', 'Faktor Penghambat'],
    ['I1', period, '-'],
  ]);
  const { analyses, findings } = readAnalyses(sheet, new Set(['i1']));
  const texts = { drivers: '', obstacles: '', efforts: '', nextSteps: '' };
  expect(analyses).toEqual([{ indicatorCode: 'I1', period, ...texts, ...more }]);
  expect(places(findings)).toEqual(found);
});

test('Riwayat Kinerja: rows without a year are of no year twice', () => {
  const sheet = grid('Riwayat Kinerja', [
    ['Kode', 'Tahun', 'Target', 'Realisasi'],
    ['I1', '', 80, 70],
    ['I1', '', 80, 75],
    ['I1', 0, 80, 75],
  ]);
  expect(places(readHistory(sheet).findings)).toEqual([]);
});

test('Riwayat Kinerja: of three rows of a year each is told with the one before it', () => {
  const rows = [70, 71, 72].map((actual) => ['I1', 2025, 80, actual]);
  const { findings } = readHistory(grid('Riwayat Kinerja', [['Kode', 'Tahun', 'Target', 'Realisasi'], ...rows]));
  expect(findings).toMatchObject([
    { cell: 'B3', values: { first: 2, used: 3 } },
    { cell: 'B4', values: { first: 3, used: 4 } },
  ]);
});

test('Skala Predikat: a bound that stands twice and one that looks like a ratio are told', () => {
  const scale = grid('Skala', [
    ['Batas Bawah', 'Predikat'],
    [0.9, 'Baik'],
    [50, 'Cukup'],
    [50, 'Sedang'],
    [0, 'Kurang'],
    [1, 'Rendah'],
    [1.5, 'Lain'],
  ]);
  expect(places(readRatingScale(scale).findings)).toEqual([
    'ratio-or-percent A2',
    'scale-bound-repeated A4',
    'ratio-or-percent A6',
  ]);
});

test('Skala Predikat: a band has a colour only where one is stated', () => {
  const scale = grid('Skala', [
    ['Batas Bawah', 'Predikat', 'Warna'],
    ['87,5', 'Baik', '-'],
    [0, 'Kurang', '#ff0000'],
  ]);
  expect(readRatingScale(scale).scale).toEqual([
    { above: 87.5, rating: 'Baik' },
    { above: 0, rating: 'Kurang', colour: '#ff0000' },
  ]);
});
