import { locateSheet, readWorkbook, type Grids } from '../../../src/workbook/read/workbook';
import { inputSheets, type InputSheet } from '../../../src/workbook/schema/input-sheets';
import { errors, grid, ofCode } from './grids';

const units = grid('Unit Kerja', [
  ['Kode', 'Nama', 'Jenis'],
  ['B1', 'Bidang', ''],
]);
const indicators = grid('Indikator', [
  ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  ['I1', 'B1', 'n', 'orang', 'Positif', 4, 3],
]);
const read = (grids: Grids, required: InputSheet[] = [], period = '') =>
  readWorkbook({ grids, required, period, today: '2026-10-05' });

describe('finding a sheet', () => {
  const { table } = inputSheets.budget;
  test.each(['Anggaran Belanja', 'anggaran  belanja', 'ANGGARAN', 'Budget', '\u00a0Anggaran Belanja '])(
    '%s',
    (name) => {
      expect(locateSheet(table, ['Unit Kerja', name])).toEqual({ name, others: [] });
    },
  );

  test('the declared name wins over an alias, whatever the order of the tabs; the other is told', () => {
    expect(locateSheet(table, ['Budget', 'Anggaran', 'Anggaran Belanja'])).toEqual({
      name: 'Anggaran Belanja',
      others: ['Budget', 'Anggaran'],
    });
    expect(locateSheet(table, ['Sisa Anggaran', 'Anggaran 2'])).toEqual({ name: null, others: [] });
  });
});

test('a required sheet that is missing is an error, one that is not is nothing', () => {
  expect(read({}, ['units', 'indicators']).findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'missing-sheet', sheet: 'Unit Kerja' },
    { code: 'missing-sheet', sheet: 'Indikator' },
  ]);
  expect(errors(read({ units, indicators }).findings)).toEqual([]);
});

test('without Realisasi the column Indikator.Realisasi holds, without Pengaturan the defaults', () => {
  const { input, settings } = read({ units, indicators });
  expect(input.indicators[0]).toMatchObject({
    reported: null,
    actual: { value: { kind: 'number', value: 3 }, cell: 'G2' },
  });
  expect([settings.language, input.rules.minimumAttainment, input.rules.year]).toEqual(['id', 90, 2026]);
  expect(input.budget).toBeNull();
});

test('the period asked for wins over the setting; an unknown one is an error', () => {
  const settings = grid('Pengaturan', [
    ['Pengaturan', 'Nilai'],
    ['Periode', 'TW I'],
    ['Tahun', 2026],
  ]);
  expect(read({ settings }).input.rules.period).toEqual({ kind: 'quarter', number: 1 });
  expect(read({ settings }, [], 'Maret').input.rules.period).toEqual({ kind: 'month', number: 3 });
  expect(ofCode(read({ settings }, [], 'TW 9').findings, 'unknown-period')).toMatchObject([
    { severity: 'error', values: { value: 'TW 9' } },
  ]);
});

test('the scale of Permendagri 86/2017, in the language of the workbook, or the custom one', () => {
  const settings = (value: string) =>
    grid('Pengaturan', [
      ['Pengaturan', 'Nilai'],
      ['Skala Predikat', value],
      ['Bahasa', 'en'],
    ]);
  const ratingScale = grid('Skala Predikat', [
    ['Batas Bawah', 'Predikat'],
    [80, 'Baik'],
    [0, 'Kurang'],
  ]);
  expect(read({}).input.rules.ratingScale.map(({ above, rating }) => `${above} ${rating}`)).toEqual([
    ...['90 Sangat Tinggi', '75 Tinggi', '65 Sedang', '50 Rendah', '-Infinity Sangat Rendah'],
  ]);
  expect(read({ settings: settings('Kustom'), ratingScale }).input.rules.ratingScale).toMatchObject([
    { above: 80, rating: 'Baik' },
    { above: 0 },
  ]);
  expect(read({ settings: settings('Permendagri 86/2017'), ratingScale }).input.rules.ratingScale).toHaveLength(5);
});
