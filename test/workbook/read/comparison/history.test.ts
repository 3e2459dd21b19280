import { readHistoryRecords } from '../../../../src/workbook/read/comparison/history';
import { grid } from '../grids';

test('Riwayat Kinerja: grades and ranges, and name and measure as they were', () => {
  const records = readHistoryRecords(
    grid('Riwayat Kinerja', [
      ['Kode', 'Indikator', 'Satuan', 'Tahun', 'Target', 'Realisasi'],
      ['I1', 'Cakupan', '%', 2024, 90, '85,5'],
      ['I2', '', '', '', 'BB', 'B (65,2)'],
      ['I3', '', '', 2023, '80-90', ''],
    ]),
  );
  expect(records).toEqual([
    {
      sheet: 'Riwayat Kinerja',
      row: 2,
      code: 'I1',
      indicator: 'Cakupan',
      measureUnit: '%',
      year: 2024,
      yearCell: 'D2',
      target: { kind: 'number', value: 90 },
      actual: { kind: 'number', value: 85.5 },
    },
    expect.objectContaining({
      year: 0,
      target: { kind: 'grade', grade: 'BB' },
      actual: { kind: 'grade', grade: 'B', score: 65.2 },
    }),
    expect.objectContaining({ target: { kind: 'range', low: 80, high: 90 }, actual: { kind: 'missing' } }),
  ]);
});

test('without the sheet there is no history', () => {
  expect([readHistoryRecords(null), readHistoryRecords(undefined)]).toEqual([[], []]);
});
