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
  ['Selesai', '', []],
  ['Dalam Proses', '', []],
  ['Dalam Proses', '5 Oktober 2026', ['finished-by-day-alone J2']],
  ['', '5 Oktober 2026', []],
])('status %j, finished on %j', (status, finished, found) => {
  const row = ['1', 'B1', '', 'TW II', 'm', 'p', 't', 'Kepala', '1 Juli 2026', status, finished];
  expect(places(read(row).findings)).toEqual(found);
});
