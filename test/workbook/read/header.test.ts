import { findHeader } from '../../../src/workbook/read/header';
import { readRows } from '../../../src/workbook/read/rows';
import {
  actualsTable,
  budgetTable,
  indicatorTable,
  settingsTable,
  unitTable,
} from '../../../src/workbook/schema/tables';
import type { Table } from '../../../src/workbook/schema/table';
import { errors, grid, places } from './grids';

const units = (...rows: unknown[][]) => findHeader(unitTable, grid('Unit Kerja', rows));
const budget = (...headings: string[]) => findHeader(budgetTable, grid('Anggaran Belanja', [headings]));

test('columns in any order', () => {
  const { header, findings } = units(['Jenis', 'Bobot', 'Kode', 'Nama']);
  expect(header).toMatchObject({ row: 0, columns: { kind: 0, weight: 1, code: 2, name: 3 } });
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
    code: 0,
    unit: 1,
    name: 2,
    measureUnit: 3,
    polarity: 4,
    target: 5,
    targetQ1: 6,
    aggregation: 7,
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

  test.each([0, 1, 5, 9, 19])('below %i rows of titles', (count) => {
    expect(units(...titles(count), headings, ['B1', 'Bidang', 'Bidang']).header?.row).toBe(count);
  });

  test('not below the twentieth row: the finding names what is looked for', () => {
    const { header, findings } = units(...titles(20), headings);
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

test('missing required columns are one error that names both headings of each and the header row', () => {
  const { findings } = findHeader(
    indicatorTable,
    grid('Indikator', [['Judul'], ['Kode', 'Indikator Kinerja', 'Target']]),
  );
  expect(findings.map(({ code, severity, cell, values }) => [code, severity, cell, values['columns']])).toEqual([
    ['missing-column', 'error', '2:2', ['Unit', 'Satuan / Measure Unit', 'Polaritas / Polarity']],
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

describe('headings of several rows (data dictionary, Headings)', () => {
  const merged = (name: string, rows: unknown[][], areas: string[]) => ({ ...grid(name, rows), merged: areas });
  type Case = [what: string, table: Table, rows: unknown[][], areas: string[], row: number, columns: object];
  const kode = 'A1:A2';
  test.each<Case>([
    [
      'TW I over Target | Realisasi: the target is an unknown column',
      actualsTable,
      [
        ['Kode', 'TW I', '', 'TW II', ''],
        ['', 'Target', 'Realisasi', 'Target', 'Realisasi'],
        ['I1', 25, 11, 50, 22],
      ],
      [kode, 'B1:C1', 'D1:E1'],
      1,
      { code: 0, q1: 2, q2: 4 },
    ],
    [
      'a heading over all months',
      actualsTable,
      [
        ['Kode', 'Realisasi', ''],
        ['', 'Januari', 'Februari'],
        ['I1', 1, 2],
      ],
      [kode, 'B1:C1'],
      1,
      { code: 0, m1: 1, m2: 2 },
    ],
    [
      'Pagu over Murni | Perubahan',
      budgetTable,
      [
        ['Kode', 'Uraian', 'Pagu', '', 'Realisasi'],
        ['', '', 'Murni', 'Perubahan', ''],
        ['1.06', 'x', 2, 1, 1],
      ],
      [kode, 'B1:B2', 'C1:D1', 'E1:E2'],
      1,
      { code: 0, description: 1, ceiling: 2, revisedCeiling: 3, spent: 4 },
    ],
    [
      'three rows, the last of them units',
      budgetTable,
      [
        ['Kode', 'Uraian', 'Pagu', 'Realisasi', 'Realisasi s.d.', ''],
        ['', '', '', '', 'TW I', 'TW II'],
        ['', '', '(Rp)', '(Rp)', '(Rp)', '(Rp)'],
        ['1.06', 'x', 8, 7, 1, 3],
      ],
      ['A1:A3', 'B1:B3', 'C1:C2', 'D1:D2', 'E1:F1'],
      2,
      { code: 0, description: 1, ceiling: 2, spent: 3, spentQ1: 4, spentQ2: 5 },
    ],
    [
      'the name under Kepala is no unit',
      unitTable,
      [
        ['Kode', 'Nama', 'Jenis', 'Kepala', ''],
        ['', '', '', 'Nama', 'NIP'],
        ['B1', 'Bidang', 'Bidang', 'Orang Contoh', ''],
      ],
      [kode, 'B1:B2', 'C1:C2', 'D1:E1'],
      1,
      { code: 0, name: 1, kind: 2, head: 3, headId: 4 },
    ],
    [
      'a percentage never becomes Rupiah',
      budgetTable,
      [
        ['Kode', 'Uraian', 'Pagu', 'Realisasi', ''],
        ['', '', '', '%', 'Rp'],
        ['1.06', 'x', 10, 90, 9],
      ],
      ['D1:E1'],
      1,
      { code: 0, description: 1, ceiling: 2, spent: 4 },
    ],
    [
      'a title merged over all columns is no heading',
      unitTable,
      [
        ['Kode Unit Kerja', '', ''],
        ['Kode', 'Nama', 'Jenis'],
        ['B1', 'Bidang', 'Bidang'],
      ],
      ['A1:C1'],
      1,
      { code: 0, name: 1, kind: 2 },
    ],
    [
      'of two columns under one heading the one that is filled',
      budgetTable,
      [
        ['Kode', 'Uraian', 'Pagu', 'Realisasi', ''],
        ['1.06', 'x', 10, '', 9],
      ],
      ['D1:E1'],
      0,
      { code: 0, description: 1, ceiling: 2, spent: 4 },
    ],
    [
      'targets beside another group are never actuals',
      actualsTable,
      [
        ['Kode', 'Rencana', '', 'Hasil', ''],
        ['', 'TW I', 'TW II', 'TW I', 'TW II'],
        ['I1', 25, 50, 11, 22],
      ],
      [kode, 'B1:C1', 'D1:E1'],
      1,
      { code: 0, q1: 3, q2: 4 },
    ],
    [
      'months under their quarter under Realisasi, with its sum',
      actualsTable,
      [
        ['Kode', 'Realisasi', '', '', ''],
        ['', 'Triwulan I', '', '', ''],
        ['', 'Januari', 'Februari', 'Maret', 'Jumlah'],
        ['I1', 1, 2, 3, 6],
      ],
      ['A1:A3', 'B1:E1', 'B2:E2'],
      2,
      { code: 0, m1: 1, m2: 2, m3: 3 },
    ],
    [
      'the group of the year of the workbook, not that of the year before',
      budgetTable,
      [
        ['Kode', 'Uraian', 'Tahun 2024', '', 'Tahun 2025', ''],
        ['', '', 'Pagu', 'Realisasi', 'Pagu', 'Realisasi'],
        ['1.06', 'x', 5, 4, 10, 7],
      ],
      [kode, 'B1:B2', 'C1:D1', 'E1:F1'],
      1,
      { code: 0, description: 1, ceiling: 4, spent: 5 },
    ],
    [
      'this year beside last year',
      indicatorTable,
      [
        ['Kode', 'Unit', 'Indikator', 'Satuan', 'Arah', 'Tahun Lalu', '', 'Tahun Ini', ''],
        ['', '', '', '', '', 'Target', 'Realisasi', 'Target', 'Realisasi'],
        ['I1', 'B1', 'x', 'orang', 'Naik', 80, 70, 100, 90],
      ],
      [kode, 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1', 'H1:I1'],
      1,
      { code: 0, unit: 1, name: 2, measureUnit: 3, polarity: 4, target: 7, actual: 8, lastYear: 6 },
    ],
  ])('%s', (_, table, rows, areas, row, columns) => {
    const { header, findings } = findHeader(table, { ...merged('Lembar', rows, areas), year: 2025 });
    expect(header).toMatchObject({ row, columns });
    expect(header?.columns).toEqual(columns);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a heading over several filled columns is a Kesalahan that names the range, and no row is judged', () => {
    const rows = [
      ['Kode', 'Uraian', 'Pagu', '', 'Realisasi'],
      ['1.06', 'x', 10, 8, 'tidak terbaca'],
    ];
    const { rows: records, findings } = readRows(budgetTable, merged('Anggaran Belanja', rows, ['C1:D1']));
    expect(records).toEqual([]);
    expect(findings).toMatchObject([{ code: 'heading-over-several', severity: 'error', cell: 'C1:D1' }]);
  });
});

test('without a year in the workbook, groups of two years cannot be told apart', () => {
  const rows = [
    ['Kode', 'Uraian', 'Tahun 2024', '', 'Tahun 2025', ''],
    ['', '', 'Pagu', 'Realisasi', 'Pagu', 'Realisasi'],
    ['1.06', 'x', 5, 4, 10, 7],
  ];
  const merged = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
  const { findings } = findHeader(budgetTable, { ...grid('Anggaran Belanja', rows), merged });
  expect(errors(findings)).toEqual(['heading-over-several C1:E2', 'heading-over-several D1:F2']);
});

test('Target of another year is not the target of this one', () => {
  const headings = ['Kode', 'Unit', 'Indikator', 'Satuan', 'Arah'];
  const find = (...targets: string[]) =>
    findHeader(indicatorTable, { ...grid('Indikator', [[...headings, ...targets]]), year: 2025 });
  expect(find('Target 2024', 'Target 2025').header?.columns.target).toBe(6);
  expect(places(find('Target 2024').findings)).toEqual(['missing-column 1:1', 'near-heading F1']);
});

test('the ceiling of an earlier year is not asked about beside that of this year', () => {
  const find = (year: number | undefined, ...ceilings: string[]) =>
    places(
      findHeader(budgetTable, {
        ...grid('Anggaran Belanja', [['Kode', 'Uraian', 'Realisasi', ...ceilings]]),
        year,
      }).findings,
    );
  expect(find(2026, 'Pagu 2025', 'Pagu 2026')).toEqual(['missing-column 1:1', 'near-heading E1']);
  expect(find(2026, 'Pagu 2025')).toEqual(['missing-column 1:1', 'near-heading D1']);
  expect(find(undefined, 'Pagu 2025', 'Pagu 2026')).toEqual([
    'missing-column 1:1',
    'near-heading D1',
    'near-heading E1',
  ]);
  expect(find(2026, 'Pagu 2025', 'Pagu')).toEqual([]);
  expect(find(2026, 'Pagu 2025', 'Pagu', 'Pagu Perubahan 2025', 'Pagu Perubahan 2026')).toEqual(['near-heading G1']);
});

describe('headings close to a known one that is missing (data dictionary, Headings)', () => {
  const required = ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'];
  const near = (heading: string) =>
    findHeader(indicatorTable, grid('Indikator', [[...required, heading]])).findings.map(({ values }) => values.meant);
  test.each([
    ['Bbobot', 'Bobot / Weight', 'a slip of letters'],
    ['Bobot Indikator', 'Bobot / Weight', 'a word more'],
    ['Hitung Cara', 'Cara Hitung / Aggregation', 'the words in another order'],
    ['Isian Realisasi Kinerja', 'Isian Realisasi / Actuals Kind', 'a word more'],
    ['BOBOT INDIKATOR KINERJA', 'Bobot / Weight', 'two words more'],
    ['Cara Menghitung', 'Cara Hitung / Aggregation', 'a prefix'],
    ['Metode Perhitungan', 'Cara Hitung / Aggregation', 'another word for the same'],
    ['Frekuensi', 'Frekuensi Pengukuran / Frequency', 'a word of choice shortened'],
    ['Tagret TW III', 'Target TW III', 'a slip of letters'],
    ['Target Kinerja TW III 2025', 'Target TW III', 'a word and the year more'],
    ['Realisasi Tahun Sebelumnya', 'Realisasi Tahun Lalu / Last Year Actual', 'another word for the same'],
  ])('%s: is %s meant? (%s)', (heading, meant) => {
    expect(near(heading)).toEqual([meant]);
  });

  test.each([
    ['Realisasi TW III', 'Realisasi s.d. TW III / Spent to TW III'],
    ['Anggaran Perubahan', 'Pagu Perubahan / Revised Ceiling'],
    ['Pagu DPPA', 'Pagu Perubahan / Revised Ceiling'],
    ['Pagu P-APBD 2025', 'Pagu Perubahan / Revised Ceiling'],
  ])('of the budget, %s: is %s meant?', (heading, meant) => {
    expect(budget('Kode', 'Uraian', 'Pagu', 'Realisasi', heading).findings).toMatchObject([{ values: { meant } }]);
  });

  test.each([
    'Warna',
    'Catatan',
    'Target Triwulan 3',
    'Target Q3',
    'Target Triwulan ke-3',
    ' TARGET  TW III *',
    'Unit 2',
  ])('%s is known or resembles nothing that is missing', (heading) => {
    expect(near(heading)).toEqual([]);
  });
});

test('records are not looked through where no two columns bear one heading', () => {
  const beyondHeadings = Array.from(
    { length: 100 },
    () =>
      new Proxy([], {
        get: () => {
          throw new Error('A record was read.');
        },
      }) as unknown[],
  );
  const headings = ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target'];
  const blank = Array.from({ length: 25 }, () => headings.map(() => ''));
  const sheet = grid('Indikator', [headings, ...blank]);
  const { header, findings } = findHeader(indicatorTable, { ...sheet, values: [...sheet.values, ...beyondHeadings] });
  expect(Object.keys(header?.columns ?? {})).toHaveLength(headings.length);
  expect(findings).toEqual([]);
});
