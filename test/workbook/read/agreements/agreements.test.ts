import { readAgreements } from '../../../../src/workbook/read/agreements/agreements';
import { grid, places } from '../grids';

const find = (text: string): string | null => (text === 'B1' ? text : null);
const read = (headings: string[], ...rows: unknown[][]) =>
  readAgreements(grid('Perjanjian Kinerja', [headings, ...rows]), find, 2026);
const all = [
  'Unit',
  'ID Pihak Pertama',
  'Tingkat Kinerja',
  'ID Pihak Kedua',
  'Nomor',
  'Versi',
  'Tanggal',
  'Alasan',
  'Tanggal Tanda Tangan',
];

test('an agreement with everything', () => {
  const { agreements, findings } = read(all, [
    'B1',
    'P1',
    'Administrator',
    'P2',
    '800/1',
    'Perubahan 2',
    '01-09-2026',
    'Refocusing',
    '02-09-2026',
  ]);
  expect(findings).toEqual([]);
  expect(agreements).toEqual([
    {
      sheet: 'Perjanjian Kinerja',
      row: 2,
      unit: 'B1',
      firstId: 'P1',
      level: 'administrator',
      secondId: 'P2',
      number: '800/1',
      version: 2,
      date: '2026-09-01',
      reason: 'Refocusing',
      signed: '2026-09-02',
      cells: { unit: 'A2', firstId: 'B2', secondId: 'D2', version: 'F2', reason: 'H2', signed: 'I2' },
    },
  ]);
});

test('with the required columns alone', () => {
  const { agreements } = read(['Unit', 'Versi', 'Tanggal'], ['B1', 'Murni', '']);
  expect(agreements).toMatchObject([
    { firstId: '', secondId: '', level: null, version: 0, date: null, signed: null, reason: '' },
  ]);
  expect(agreements[0]?.cells).toMatchObject({ firstId: '', secondId: '', signed: '' });
});

test('a row of an unknown unit or version is told and passed over', () => {
  const { agreements, findings } = read(
    ['Unit', 'Versi', 'Tanggal'],
    ['B9', 'Murni', ''],
    ['B1', 'lama', ''],
    ['B1', 'Murni', ''],
  );
  expect(agreements.map(({ row }) => row)).toEqual([4]);
  expect(places(findings)).toEqual(['unknown-unit A2', 'agreement-unknown-version B3']);
});

test('without the sheet there are none', () => {
  expect([readAgreements(null, find, 2026), readAgreements(undefined, find, 2026)]).toEqual(
    Array(2).fill({ agreements: [], findings: [] }),
  );
});

test.each<[date: string, isTold: boolean]>([
  ['12-01-2026', false],
  ['31-12-2026', false],
  ['29-12-2025', false],
  ['30-11-2025', true],
  ['12-01-2025', true],
  ['01-01-2027', true],
])('an agreement of %s in the workbook of 2026: told %s', (date, isTold) => {
  const { agreements, findings } = read(['Unit', 'Versi', 'Tanggal'], ['B1', 'Murni', date]);
  expect(agreements).toHaveLength(1);
  expect(places(findings)).toEqual(isTold ? ['agreement-of-another-year C2'] : []);
});
