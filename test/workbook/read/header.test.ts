import { findHeader } from '../../../src/workbook/read/header';
import {
  actualsTable,
  budgetTable,
  indicatorTable,
  settingsTable,
  unitTable,
} from '../../../src/workbook/schema/tables';
import { grid, places } from './grids';

const units = (...rows: unknown[][]) => findHeader(unitTable, grid('Unit Kerja', rows));
const budget = (...headings: string[]) => findHeader(budgetTable, grid('Anggaran Belanja', [headings]));

test('columns in any order', () => {
  const { header, findings } = units(['Jenis', 'Bobot', 'Kode', 'Nama']);
  expect(header).toEqual({ row: 0, columns: { kind: 0, weight: 1, code: 2, name: 3 } });
  expect(findings).toEqual([]);
});

test.each([
  [['Code', 'Name', 'Type', 'Parent'], 'English'],
  [['KODE', 'nama', 'jEnIs', 'INDUK'], 'any letter case'],
  [['\u00a0Kode ', 'Nama\u00a0', ' Jenis', 'Induk  '], 'stray and non-breaking spaces'],
  [['Kode*', 'Nama *', 'Jenis**', 'Induk*'], 'trailing asterisks'],
  [['Kode\n', '\nNama', 'Jenis', 'Induk'], 'line breaks'],
])('%j (%s)', (headings) => {
  const { header, findings } = units(headings);
  expect(header?.columns).toEqual({ code: 0, name: 1, kind: 2, parent: 3 });
  expect(findings).toEqual([]);
});

test('aliases and line breaks within a heading', () => {
  const headings = ['kode', 'unit', 'Indikator', 'Measure\nUnit', 'Arah', 'Target', 'Target\u00a0TW  I', 'Hitung'];
  const { header, findings } = findHeader(indicatorTable, grid('Indikator', [headings]));
  expect(header?.columns).toEqual({
    ...{ code: 0, unit: 1, name: 2, measureUnit: 3, polarity: 4, target: 5, targetQ1: 6, aggregation: 7 },
  });
  expect(findings).toEqual([]);
});

describe('a suffix such as (%) or (Rp)', () => {
  test('is ignored when no exact heading exists', () => {
    const { header, findings } = budget('Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Fisik (%)', 'PPTK');
    expect(header?.columns).toEqual({ code: 0, description: 1, ceiling: 2, spent: 3, physical: 4, owner: 5 });
    expect(findings).toEqual([]);
  });

  test('keeps a column apart when an exact heading exists, on either side of it', () => {
    const { header, findings } = budget('Kode', 'Uraian', 'Realisasi (%)', 'Pagu', 'Realisasi', 'Pagu (%)');
    expect(header?.columns).toEqual({ code: 0, description: 1, ceiling: 3, spent: 4 });
    expect(findings).toEqual([]);
  });

  test('belongs to a heading that is declared with it', () => {
    expect(budget('Kode', 'Uraian', 'Pagu', 'Realisasi', 'Realisasi Fisik (%)').header?.columns.physical).toBe(4);
    expect(budget('Kode', 'Uraian', 'Pagu', 'Realisasi', 'Realisasi Fisik').header?.columns.physical).toBe(4);
  });
});

describe('where the header row stands', () => {
  const headings = ['Kode', 'Nama', 'Jenis'];
  const titles = (count: number): string[][] => Array.from({ length: count }, () => ['DINAS SOSIAL CONTOH']);

  test.each([0, 1, 5, 9])('below %i rows of titles', (count) => {
    expect(units(...titles(count), headings, ['B1', 'Bidang', 'Bidang']).header?.row).toBe(count);
  });

  test('not below the tenth row: the finding names what is looked for', () => {
    const { header, findings } = units(...titles(10), headings);
    expect(header).toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'missing-header',
        severity: 'error',
        sheet: 'Unit Kerja',
        values: { headings: ['Kode / Code', 'Nama / Name', 'Jenis / Type'] },
      },
    ]);
  });

  test('a title that is itself a heading does not win over the header row', () => {
    const settings = grid('Pengaturan', [['Pengaturan'], [], ['Pengaturan', 'Nilai', 'Keterangan']]);
    expect(findHeader(settingsTable, settings).header?.row).toBe(2);
    const indicators = grid('Indikator', [
      ['Indikator Kinerja'],
      ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'],
    ]);
    expect(findHeader(indicatorTable, indicators).header?.row).toBe(1);
  });

  test('an empty sheet', () => {
    expect(units().findings.map(({ code }) => code)).toEqual(['missing-header']);
    expect(units([]).header).toBeNull();
  });
});

test('every missing required column is an error that names both headings and the header row', () => {
  const { findings } = findHeader(
    indicatorTable,
    grid('Indikator', [['Judul'], ['Kode', 'Indikator Kinerja', 'Target']]),
  );
  expect(findings.map(({ code, severity, cell, values }) => [code, severity, cell, values['column']])).toEqual([
    ['missing-column', 'error', '2:2', 'Unit'],
    ['missing-column', 'error', '2:2', 'Satuan / Measure Unit'],
    ['missing-column', 'error', '2:2', 'Polaritas / Polarity'],
  ]);
});

test('of the period columns of Realisasi one is enough, none is an error', () => {
  const actuals = (...headings: string[]) => findHeader(actualsTable, grid('Realisasi', [headings])).findings;
  expect(actuals('Kode', 'Indikator', 'Maret')).toEqual([]);
  expect(actuals('Kode', 'TW II')).toEqual([]);
  expect(actuals('Kode', 'Nopember')).toEqual([]);
  expect(actuals('Kode', 'Indikator', 'Data Dukung')).toMatchObject([
    { code: 'missing-period-columns', severity: 'error', sheet: 'Realisasi', cell: '1:1' },
  ]);
});

test('a heading that appears twice: the first holds, the second is named', () => {
  const { header, findings } = units(['Kode', 'Nama', 'Jenis', 'Code', 'NAMA']);
  expect(header?.columns).toEqual({ code: 0, name: 1, kind: 2 });
  expect(places(findings)).toEqual(['duplicate-column D1', 'duplicate-column E1']);
});

test('unknown columns, __proto__ among them, are passed over without a word', () => {
  const { header, findings } = units(['No', 'Kode', '__proto__', 'Nama', 'constructor', 'Jenis', 'Catatan kami', '']);
  expect(header?.columns).toEqual({ code: 1, name: 3, kind: 5 });
  expect(findings).toEqual([]);
});
