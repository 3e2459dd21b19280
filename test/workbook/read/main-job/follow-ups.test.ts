import { readFollowUps } from '../../../../src/workbook/read/main-job/follow-ups';
import { grid, places } from '../grids';

const headings = [
  'No',
  'Unit',
  'Kode Indikator',
  'Periode',
  'Masalah',
  'Penyebab',
  'Tindakan',
  'Penanggung Jawab',
  'Tenggat',
  'Status',
];
const find = (unit: string): string | null => (unit === 'B1' ? unit : null);
const read = (...rows: unknown[][]) =>
  readFollowUps(
    grid('Tindak Lanjut', [[...headings, 'Tanggal Selesai', 'Perkembangan', 'Sumber'], ...rows]),
    find,
    new Set(['i1']),
    '2026-10-05',
  );

test('a follow-up with everything', () => {
  const { followUps, findings } = read([
    '1',
    'B1',
    'I1',
    'TW II 2026',
    'Terlambat',
    'Kurang orang',
    'Verifikasi',
    'Kepala Bidang',
    '30-09-2026',
    'Selesai',
    '15-09-2026',
    'Sudah',
    'Evaluasi',
  ]);
  expect(findings).toEqual([]);
  expect(followUps).toEqual([
    {
      sheet: 'Tindak Lanjut',
      row: 2,
      number: '1',
      unit: 'B1',
      indicatorCode: 'I1',
      indicatorCell: 'C2',
      period: 'TW II 2026',
      about: { period: { kind: 'quarter', number: 2 }, year: 2026 },
      problem: 'Terlambat',
      cause: 'Kurang orang',
      action: 'Verifikasi',
      owner: 'Kepala Bidang',
      due: '2026-09-30',
      status: 'done',
      finished: '2026-09-15',
      progress: 'Sudah',
      source: 'Evaluasi',
      meeting: '',
    },
  ]);
});

test('an empty status is not started, an empty unit is the agency, a dash names no indicator', () => {
  const { followUps, findings } = read(['1', '', '-', '', 'm', '', '', '', '', '']);
  expect(findings).toEqual([]);
  expect(followUps).toMatchObject([
    { unit: '', indicatorCode: '', period: '', due: null, status: 'notStarted', finished: null },
  ]);
  expect(followUps[0]).not.toHaveProperty('about');
});

test.each([
  ['Rapat', 'meeting'],
  ['rapat evaluasi TW II', 'meeting'],
  ['Meeting 3', 'meeting'],
  ['Rapat: 12 Juli', 'meeting'],
  ['Refleksi', 'reflection'],
  ['Reflection 2026', 'reflection'],
  ['Rapatkan', undefined],
  ['Hasil rapat', undefined],
  ['LHE AKIP', undefined],
  ['', undefined],
])('what decided it is told by the word with which its source begins: %s', (source, origin) => {
  const { followUps } = read(['1', '', '', '', 'm', '', '', '', '', '', '', '', source]);
  expect(followUps).toMatchObject([{ source }]);
  expect(followUps[0]?.origin).toBe(origin);
});

test('what is not known is told at its cell', () => {
  const { followUps, findings } = read(['1', 'B9', 'I9', 'kapan', 'm', '', '', '', 'besok', 'mungkin']);
  expect(places(findings).map((place) => place.split(' ')[1])).toEqual(['B2', 'D2', 'C2', 'I2', 'J2']);
  expect(followUps).toMatchObject([{ unit: '', status: 'notStarted', due: null }]);
});

test.each<[status: string, finished: string, found: string[]]>([
  ['Selesai', '5 Oktober 2026', []],
  ['Selesai', '6 Oktober 2026', ['day-to-come K2']],
  ['Selesai', '', ['follow-ups-done-without-day K2']],
  ['Dalam Proses', '', []],
  ['Dalam Proses', '5 Oktober 2026', ['finished-by-day-alone J2']],
  ['', '5 Oktober 2026', []],
])('status %j, finished on %j', (status, finished, found) => {
  const row = ['1', 'B1', '', 'TW II', 'm', 'p', 't', 'Kepala', '1 Juli 2026', status, finished];
  expect(places(read(row).findings)).toEqual(found);
});

const row = (number: unknown, status: string, finished = '', unit = 'B1', period = 'TW I 2026'): unknown[] => [
  number,
  unit,
  'I1',
  period,
  'x',
  'y',
  'z',
  'K',
  '30-09-2026',
  status,
  finished,
  '',
  '',
];

test.each<[name: string, rows: unknown[][], told: unknown]>([
  [
    'done without a day',
    [row('1', 'Selesai'), row('2', 'Selesai', '-'), row('3', 'Selesai', '02-03-2026')],
    ['K2', [2, 3]],
  ],
  ['done on a day, or not done', [row('1', 'Selesai', '02-03-2026'), row('2', 'Dalam Proses')], null],
  ['a day that cannot be read is told as such', [row('1', 'Selesai', 'Maret')], null],
  ['a day that shows an error is told as such', [row('1', 'Selesai', '#REF!')], null],
])('what is done without a day is one finding: %s', (_, rows, told) => {
  const [one, ...more] = read(...rows).findings.filter(({ code }) => code === 'follow-ups-done-without-day');
  expect(more).toEqual([]);
  expect(one ? [one.cell, one.values.rows] : null).toEqual(told);
});

test('a sheet without a column for the day asks for none', () => {
  const short = row('1', 'Selesai').slice(0, headings.length);
  const { findings } = readFollowUps(grid('Tindak Lanjut', [headings, short]), find, new Set(['i1']), '2026-10-05');
  expect(findings).toEqual([]);
});

test.each<[name: string, rows: unknown[][], told: unknown[]]>([
  ['of one unit and period', [row('1', 'Dalam Proses'), row('1', 'Dalam Proses')], [['A3', '1', 2]]],
  ['as a number and with a full stop', [row(1, 'Dalam Proses'), row('1.', 'Dalam Proses')], [['A3', '1.', 2]]],
  ['of another period', [row('1', 'Dalam Proses'), row('1', 'Dalam Proses', '', 'B1', 'TW II 2026')], []],
  ['of another unit', [row('1', 'Dalam Proses', '', ''), row('1', 'Dalam Proses')], []],
])('equal numbers %s', (_, rows, told) => {
  const twice = read(...rows).findings.filter(({ code }) => code === 'follow-up-number-twice');
  expect(twice.map(({ cell, values }) => [cell, values.number, values.row])).toEqual(told);
});
