import type { Language } from '../../../src/text/language';
import { sheetNotes } from '../../../src/text/sheet-notes';
import { columnsOf, modules } from '../../../src/workbook/prepare/layout';
import { planPreparation } from '../../../src/workbook/prepare/plan';
import { settingDefaults } from '../../../src/workbook/prepare/setting-rows';
import type { Preparation, SheetPlan } from '../../../src/workbook/prepare/sheet-plan';
import { findHeader } from '../../../src/workbook/read/header';
import { readRows } from '../../../src/workbook/read/rows';
import { readSettings } from '../../../src/workbook/read/settings';
import type { Grids } from '../../../src/workbook/read/workbook';
import { awardOutputSheets } from '../../../src/workbook/schema/award-tables';
import { wordsOf } from '../../../src/workbook/schema/choices';
import { inputSheets, type InputSheet } from '../../../src/workbook/schema/input-sheets';
import { settings } from '../../../src/workbook/schema/settings';
import type { Table } from '../../../src/workbook/schema/table';
import { grid } from '../../workbook/read/grids';

const languages: Language[] = ['id', 'en'];
/** Every sheet that people fill in; those the add-on writes and reads back are never prepared. */
const everySheet = (Object.keys(inputSheets) as InputSheet[]).filter(
  (sheet) => !Object.hasOwn(awardOutputSheets, sheet),
);
const tableOf = (sheet: InputSheet): Table => inputSheets[sheet].table;

/** The sheets after a preparation, as they would be read again. */
function applied(grids: Grids, { plans }: Preparation): Grids {
  const result: Grids = { ...grids };
  for (const plan of plans) {
    const key = everySheet.find((sheet) => tableOf(sheet).all.includes(plan.name)) ?? 'settings';
    result[key] = grid(plan.name, cellsAfter(grids[key]?.values ?? [], plan));
  }
  return result;
}

function cellsAfter(before: readonly (readonly unknown[])[], plan: SheetPlan): unknown[][] {
  const rows = before.map((row) => [...row]);
  const at = (row: number): unknown[] => {
    while (rows.length < row) rows.push([]);
    return rows[row - 1] ?? [];
  };
  plan.columns.forEach(({ heading }, index) => (at(plan.headerRow)[plan.firstColumn - 1 + index] = heading));
  plan.records.values.forEach((values, index) => {
    at(plan.records.firstRow + index).push(...values);
  });
  for (const { row, column, value } of plan.cells) at(row)[column - 1] = value;
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

describe.each(languages)('%s', (language) => {
  const prepared = (sheets: readonly InputSheet[] = everySheet): Grids =>
    applied({}, planPreparation(sheets, {}, 2026, language));

  test('an empty workbook gets every sheet, each with a header that the reader understands without a finding', () => {
    const grids = prepared();
    for (const sheet of everySheet) {
      const { header, findings } = findHeader(tableOf(sheet), grids[sheet] ?? grid('', []));
      expect({ sheet, found: header?.row, findings }).toEqual({ sheet, found: 0, findings: [] });
    }
  });

  test('what has been prepared needs no preparation', () => {
    const again = planPreparation(everySheet, prepared(), 2027, language);
    expect(again).toMatchObject({ plans: [], untouched: [] });
  });

  test('nothing of ours stands below the headings, so that a block pasted there has no neighbour', () => {
    for (const { name, columns, records, cells } of planPreparation(everySheet, {}, 2026, language).plans) {
      if (tableOf('settings').all.includes(name)) continue;
      expect({ name, headings: columns.length > 0, rows: records.values, cells }).toEqual({
        name,
        headings: true,
        rows: [],
        cells: [],
      });
    }
  });

  test('ready-made rows, where they are wanted, are sound records', () => {
    const grids = applied({}, planPreparation(modules.awards, {}, 2026, language, true));
    const counts = (['awardCategories', 'awardCriteria'] as const).map((sheet) => {
      const { rows, findings } = readRows(tableOf(sheet), grids[sheet] ?? grid('', []));
      expect(findings).toEqual([]);
      return rows.length;
    });
    expect(counts).toEqual([4, 20]);
  });

  test('a new Pengaturan says what holds anyway: the same settings as without the sheet', () => {
    const read = readSettings(prepared(['settings']).settings ?? null);
    const defaults = readSettings(null);
    expect(read.findings).toEqual([]);
    expect(read.settings).toEqual({ ...defaults.settings, year: 2026, language });
  });

  test.each(everySheet)('%s: every column is explained', (sheet) => {
    const notes: Record<string, Record<string, string> | undefined> = sheetNotes(language).columns;
    const missing = columnsOf(sheet, tableOf(sheet)).filter(({ key }) => !notes[sheet]?.[key]);
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  test('every setting is explained, and every drop-down word is one that is read', () => {
    expect(Object.keys(sheetNotes(language).settings).sort()).toEqual(Object.keys(settings).sort());
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(settingDefaults)));
  });

  test('examples name their row, fill only columns that exist, and choices with a word of the drop-down', () => {
    const examples: Record<string, readonly Record<string, string | undefined>[]> = sheetNotes(language).examples;
    for (const [sheet, rows] of Object.entries(examples)) {
      const { key, columns } = tableOf(sheet as InputSheet);
      for (const row of rows) {
        expect(Object.keys(columns)).toEqual(expect.arrayContaining(Object.keys(row)));
        expect({ sheet, key: row[key] }).not.toEqual({ sheet, key: undefined });
        for (const [name, { choices }] of Object.entries(columns))
          if (choices && row[name] !== undefined) expect(wordsOf(choices, language)).toContain(row[name]);
      }
    }
  });
});

test('the core are the five sheets of the data dictionary; every sheet belongs to a module', () => {
  expect(modules.core.map((sheet) => tableOf(sheet).id)).toEqual([
    'Pengaturan',
    'Unit Kerja',
    'Indikator',
    'Realisasi',
    'Anggaran Belanja',
  ]);
  expect(new Set(Object.values(modules).flat())).toEqual(new Set(everySheet));
});

test('isian lanjutan of Indikator begin with Bobot and stand behind all others', () => {
  const columns = columnsOf('indicators', tableOf('indicators'));
  const advanced = columns.filter(({ isAdvanced }) => isAdvanced);
  expect(advanced[0]?.key).toBe('weight');
  expect(columns.slice(-advanced.length)).toEqual(advanced);
});

describe('an existing sheet', () => {
  const headings = ['Catatan kami', 'Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target'];
  const own = [['Rencana kerja'], headings, ['x', 'I1', 'S', 'Satu', 'orang', 'Naik', 1]];

  test('gets the missing columns behind its last one, in its own header row; nothing else is planned', () => {
    const { plans } = planPreparation(['indicators'], { indicators: grid('Indikator', own) }, 2026, 'id');
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({ isNew: false, headerRow: 2, firstColumn: 8, cells: [] });
    expect(plans[0]?.records.values).toEqual([]);
    const added = plans[0]?.columns.map(({ heading }) => heading);
    expect(added).toContain('Sasaran');
    expect(added).not.toContain('Target');
    expect(added).not.toContain('Polaritas');
  });

  test('with one period column gets no others', () => {
    const actuals = grid('Realisasi', [['Kode', 'Januari']]);
    const [plan] = planPreparation(['actuals'], { actuals }, 2026, 'id').plans;
    expect(plan?.columns.map(({ heading }) => heading)).toEqual(['Indikator', 'Komponen', 'Data Dukung']);
  });

  test('that is blank is filled as a new one', () => {
    const [plan] = planPreparation(['units'], { units: grid('Unit Kerja', [['']]) }, 2026, 'id').plans;
    expect(plan).toMatchObject({ isNew: false, firstColumn: 1, headerRow: 1 });
  });

  test('without any known heading is left alone and named', () => {
    const units = grid('Unit Kerja', [['Daftar'], ['x']]);
    const { plans, untouched } = planPreparation(['units'], { units }, 2026, 'id');
    expect(plans).toEqual([]);
    expect(untouched).toEqual([{ name: 'Unit Kerja', headings: ['Kode', 'Nama', 'Jenis'] }]);
  });
});

describe('an existing Pengaturan', () => {
  const planned = (rows: unknown[][]): SheetPlan | undefined =>
    planPreparation(['settings'], { settings: grid('Pengaturan', rows) }, 2026, 'id').plans[0];

  test('keeps its values; empty ones get the default, missing settings are added below', () => {
    const plan = planned([
      ['Pengaturan', 'Nilai', 'Keterangan'],
      ['Ambang Unit', 75, 'milik kami'],
      ['Tahun', '', ''],
      ['Periode', '', 'milik kami'],
    ]);
    expect(plan?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 2, 2026],
      [3, 3, sheetNotes('id').settings.year],
    ]);
    expect(plan?.records.firstRow).toBe(5);
    const added = plan?.records.values.map(([key]) => key);
    expect(added).not.toContain('Tahun');
    expect(added).not.toContain('Batas Minimal Capaian (%)');
    expect(added).toContain('Bahasa');
  });

  test('with its columns in another order, and without Keterangan, is filled where they stand', () => {
    const plan = planned([
      ['Nilai', 'x', 'Kunci'],
      ['', '', 'Tahun'],
    ]);
    expect(plan?.columns.map(({ heading }) => heading)).toEqual(['Keterangan']);
    expect(plan?.cells).toContainEqual({ row: 2, column: 1, value: 2026, format: '0', expected: '' });
    const values = plan?.records.values.find((row) => row[2] === 'Hari Batas Lapor');
    expect(values).toEqual([5, '', 'Hari Batas Lapor', sheetNotes('id').settings.reportingDueDay]);
  });
});

test('drop-downs of units lead to the codes, wherever they stand', () => {
  const units = grid('Unit', [['Daftar unit'], ['', 'Nama', 'Kode', 'Jenis']]);
  expect(planPreparation(['indicators'], { units }, 2026, 'id').unitColumn).toEqual({
    sheet: 'Unit',
    column: 3,
    firstRow: 3,
  });
  expect(planPreparation(['indicators'], {}, 2026, 'id').unitColumn).toBeNull();
  expect(planPreparation(['units', 'indicators'], {}, 2026, 'en').unitColumn).toEqual({
    sheet: 'Units',
    column: 1,
    firstRow: 2,
  });
});
