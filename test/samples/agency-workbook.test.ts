import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, type CellValue, type Sheet } from 'hucre';
import * as tables from '../../src/workbook/schema/tables';
import { settings } from '../../src/workbook/schema/settings';
import type { Language } from '../../src/text/language';

const FILES: Record<Language, string> = { id: 'dinas-sosial-contoh.xlsx', en: 'social-agency-example.xlsx' };

const sheetsOf = async (language: Language): Promise<Sheet[]> => {
  const bytes = await readFile(join(__dirname, '../../samples', FILES[language]));
  return (await readXlsx(bytes, { readStyles: true })).sheets;
};

/** Rows of a sheet as records by heading. */
function recordsOf(sheets: Sheet[], name: string): Record<string, CellValue>[] {
  const [header = [], ...body] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return body.map((row) => Object.fromEntries(header.map((heading, index) => [String(heading), row[index] ?? null])));
}

/** A budget row is known by its code and its unit. */
const keyOf = (row: Record<string, CellValue>): string => `${String(row.Kode)} ${String(row.Unit)}`;

const amount = (value: CellValue | undefined): number => (typeof value === 'number' ? value : NaN);

let indonesian: Sheet[];
let english: Sheet[];

beforeAll(async () => {
  indonesian = await sheetsOf('id');
  english = await sheetsOf('en');
});

describe('headings are those of the data dictionary', () => {
  const declared = Object.values(tables).filter((table) => 'columns' in table);
  test.each(['id', 'en'] as const)('%s', (language) => {
    const sheets = language === 'id' ? indonesian : english;
    let compared = 0;
    for (const table of declared) {
      const sheet = sheets.find(({ name }) => table.all.includes(name));
      if (!sheet) continue;
      const known = Object.values(table.columns).map((column) => column[language]);
      const headings = (sheet.rows[0] ?? []).map(String);
      expect([sheet.name, headings.filter((heading) => !known.includes(heading))]).toEqual([sheet.name, []]);
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(10);
  });

  test.each(['id', 'en'] as const)('settings, %s', (language) => {
    const sheets = language === 'id' ? indonesian : english;
    const keys = (sheets[0]?.rows ?? []).slice(1).map((row) => String(row[0]));
    const known = Object.values(settings).map((setting) => setting[language]);
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
  });
});

test('both languages hold the same figures, and no text is left untranslated by accident', () => {
  expect(english).toHaveLength(indonesian.length);
  indonesian.forEach((sheet, position) => {
    const other = english[position];
    expect(other?.rows).toHaveLength(sheet.rows.length);
    sheet.rows.slice(1).forEach((row, index) => {
      const numbers = (cells: CellValue[] | undefined) => cells?.map((cell) => (typeof cell === 'string' ? '' : cell));
      expect(numbers(other?.rows[index + 1])).toEqual(numbers(row));
    });
  });
});

test('every budget parent equals the sum of the rows below it, in every amount', () => {
  const rows = recordsOf(indonesian, 'Anggaran Belanja');
  const columns = [
    'Pagu',
    'Pagu Perubahan',
    'Realisasi',
    ...['I', 'II', 'III'].map((quarter) => `Realisasi s.d. TW ${quarter}`),
    ...['I', 'II', 'III', 'IV'].map((quarter) => `RAK s.d. TW ${quarter}`),
  ];
  const depth = (row: Record<string, CellValue>) => String(row.Kode).split('.').length + (row['Kode Rekening'] ? 1 : 0);
  rows.forEach((row, index) => {
    const rest = rows.slice(index + 1);
    const end = rest.findIndex((other) => depth(other) <= depth(row));
    const below = end < 0 ? rest : rest.slice(0, end);
    const children = below.filter((other) => depth(other) === Math.min(...below.map(depth)));
    if (children.length === 0) return;
    for (const column of columns) {
      const sum = children.reduce((total, child) => total + amount(child[column]), 0);
      expect([row.Kode, column, amount(row[column])]).toEqual([row.Kode, column, sum]);
    }
  });
});

test('spending and cash plan never fall and never pass the revised ceiling', () => {
  for (const row of recordsOf(indonesian, 'Anggaran Belanja')) {
    const ceiling = amount(row['Pagu Perubahan']);
    const spent = ['I', 'II', 'III'].map((quarter) => amount(row[`Realisasi s.d. TW ${quarter}`]));
    const plan = ['I', 'II', 'III', 'IV'].map((quarter) => amount(row[`RAK s.d. TW ${quarter}`]));
    expect([...spent, ceiling]).toEqual([...spent, ceiling].sort((a, b) => a - b));
    expect([...plan, ceiling]).toEqual([...plan, ceiling].sort((a, b) => a - b));
    expect(amount(row.Realisasi)).toBe(spent[2]);
  }
});

test('explained remainders never exceed what is left', () => {
  const budget = recordsOf(indonesian, 'Anggaran Belanja');
  const explained = new Map<string, number>();
  for (const row of recordsOf(indonesian, 'Sisa Anggaran')) {
    const key = keyOf(row);
    explained.set(key, (explained.get(key) ?? 0) + amount(row.Jumlah));
  }
  expect(explained.size).toBeGreaterThanOrEqual(8);
  for (const [key, sum] of explained) {
    const row = budget.find((one) => keyOf(one) === key && one['Kode Rekening'] === null);
    expect([key, sum]).toEqual([key, amount(row?.['Pagu Perubahan']) - amount(row?.Realisasi)]);
  }
});

test('codes and NIP are text cells with 18 digits for a NIP', () => {
  const units = indonesian.find(({ name }) => name === 'Unit Kerja');
  const column = (units?.rows[0] ?? []).indexOf('NIP Kepala');
  units?.rows.slice(1).forEach((row, index) => {
    expect(row[column]).toMatch(/^(19|20)\d{6}(19|20)\d{4}[12]\d{3}$/);
    expect(units.cells?.get(`${index + 1},${column}`)?.style?.numFmt).toBe('@');
  });
});

test('targets of the last quarter equal the targets of the year', () => {
  for (const row of recordsOf(indonesian, 'Indikator')) {
    if (row['Target TW IV'] === null) continue;
    const quarters = ['I', 'II', 'III', 'IV'].map((quarter) => amount(row[`Target TW ${quarter}`]));
    const last = row['Sifat Target TW'] === 'Per triwulan' ? quarters.reduce((a, b) => a + b, 0) : row['Target TW IV'];
    expect([row.Kode, last]).toEqual([row.Kode, row.Target]);
  }
});

test('the size that a demonstration needs', () => {
  expect(recordsOf(indonesian, 'Indikator').length).toBeGreaterThanOrEqual(45);
  expect(recordsOf(indonesian, 'Anggaran Belanja').length).toBeGreaterThanOrEqual(60);
  expect(recordsOf(indonesian, 'Tindak Lanjut').length).toBeGreaterThanOrEqual(10);
  expect(
    recordsOf(indonesian, 'Analisis Capaian').filter((row) => row.Periode === 'TW III').length,
  ).toBeGreaterThanOrEqual(15);
  expect(new Set(recordsOf(indonesian, 'Riwayat Kinerja').map((row) => row.Kode)).size).toBeGreaterThanOrEqual(12);
  expect(recordsOf(indonesian, 'Hari Libur')).toHaveLength(25);
  const spm = recordsOf(indonesian, 'Indikator').filter((row) => row['Jenis Indikator'] === 'SPM');
  expect(spm.map((row) => row['Standar Nasional'])).toEqual([100, 100, 100, 100, 100]);
});

test('the user’s own sheet carries a chart, a note and styles', () => {
  const notes = indonesian.find(({ name }) => name === 'Catatan');
  expect(notes?.charts).toHaveLength(1);
  expect(notes?.cells?.get('6,1')?.comment?.text).toContain('sementara');
  expect(notes?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
});
