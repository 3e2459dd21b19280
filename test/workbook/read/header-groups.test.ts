import { findHeader } from '../../../src/workbook/read/header';
import { column, table, type Table } from '../../../src/workbook/schema/table';
import {
  actualsTable,
  budgetTable,
  followUpTable,
  indicatorTable,
  settingsTable,
  unitTable,
} from '../../../src/workbook/schema/tables';
import { grid, places } from './grids';

const find = (of: Table, rows: unknown[][], merged: string[] = [], year?: number) =>
  findHeader(of, { ...grid('Lembar', rows), merged, year });

describe('a group above a column may be left out', () => {
  type Case = [what: string, table: Table, rows: unknown[][], areas: string[], columns: object, findings?: string[]];
  test.each<Case>([
    [
      'where it says nothing, however many words stand below it',
      budgetTable,
      [
        ['Kode', 'Uraian', 'Tahun 2025', '', ''],
        ['', '', 'Pagu', '', 'Realisasi'],
        ['', '', 'Murni', 'Perubahan', ''],
      ],
      ['A1:A3', 'B1:B3', 'C1:E1', 'C2:D2', 'E2:E3'],
      { code: 0, description: 1, ceiling: 2, revisedCeiling: 3, spent: 4 },
    ],
    [
      'also where it says a plan, above what is no period',
      budgetTable,
      [
        ['Uraian', 'Kode', 'Rencana', '', 'Realisasi'],
        ['', '', 'Pagu', 'Warna', ''],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
      { description: 0, code: 1, ceiling: 2, spent: 4 },
    ],
    [
      'above quarters that are numbered alone',
      actualsTable,
      [
        ['Kode', 'Realisasi', '', '', ''],
        ['', 'I', 'II', 'III', 'IV'],
      ],
      ['A1:A2', 'B1:E1'],
      { code: 0, q1: 1, q2: 2, q3: 3, q4: 4 },
    ],
    [
      'of two above numbered quarters the one that says no plan',
      actualsTable,
      [
        ['Kode', 'Target', '', 'Realisasi', ''],
        ['', 'I', 'II', 'I', 'II'],
      ],
      ['A1:A2', 'B1:C1', 'D1:E1'],
      { code: 0, q1: 3, q2: 4 },
    ],
    [
      'whose first column is the year',
      indicatorTable,
      [
        ['Kode', 'Unit', 'Indikator', 'Satuan', 'Arah', 'Target', '', ''],
        ['', '', '', '', '', 'Tahun 2025', 'I', 'TW II'],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:H1'],
      { code: 0, unit: 1, name: 2, measureUnit: 3, polarity: 4, target: 5, targetQ1: 6, targetQ2: 7 },
    ],
    [
      'not where it is another heading',
      budgetTable,
      [
        ['Kode', 'Uraian', '', 'Realisasi'],
        ['', 'Singkat', 'Pagu', ''],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2'],
      { code: 0, description: 1, spent: 3 },
      ['missing-column 2:2', 'near-heading C2'],
    ],
    [
      'not where it is a heading above a period',
      actualsTable,
      [
        ['Kode', 'Indikator', '', 'TW II'],
        ['', 'Nama', 'TW I', ''],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2'],
      { code: 0, indicator: 1, q2: 3 },
      ['near-heading C2'],
    ],
    [
      'not where it is a period above something else',
      actualsTable,
      [
        ['Kode', 'TW I', ''],
        ['', 'Realisasi', 'Data Dukung'],
      ],
      ['A1:A2', 'B1:C1'],
      { code: 0, q1: 1 },
      ['near-heading C2'],
    ],
    [
      'not where any of two says a plan above a period',
      actualsTable,
      [
        ['Kode', 'Rencana', '', 'TW II'],
        ['', 'Tahun 2025', '', ''],
        ['', 'TW I', 'TW III', ''],
      ],
      ['A1:A3', 'B1:C1', 'B2:C2', 'D1:D3'],
      { code: 0, q2: 3 },
    ],
    [
      'of a text, above what is said of it',
      followUpTable,
      [
        ['No', 'Unit', 'Periode', 'Masalah', 'Penyebab', 'Rencana Tindak Lanjut', '', '', 'Status'],
        ['', '', '', '', '', 'Uraian', 'Penanggung Jawab', 'Batas Waktu', ''],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:H1', 'I1:I2'],
      { number: 0, unit: 1, period: 2, problem: 3, cause: 4, action: 5, owner: 6, due: 7, status: 8 },
    ],
    [
      'of a figure, where one below bears its name again',
      budgetTable,
      [
        ['Kode', 'Uraian', 'Pagu', ''],
        ['', '', 'Pagu', 'Realisasi'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
      { code: 0, description: 1, ceiling: 2, spent: 3 },
    ],
    [
      'not of a figure above what is something else',
      budgetTable,
      [
        ['Kode', 'Uraian', 'Pagu', '', 'Realisasi'],
        ['', '', 'Induk', 'Uraian', ''],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
      { code: 0, description: 1, spent: 4 },
      ['heading-over-several C1:D2', 'near-heading C2', 'near-heading D2'],
    ],
    [
      'not of a text whose columns have no names',
      followUpTable,
      [['No', 'Unit', 'Periode', 'Masalah', 'Penyebab', 'Tindakan', '', '', 'Status']],
      ['F1:H1'],
      { number: 0, unit: 1, period: 2, problem: 3, cause: 4, action: 5, status: 8 },
      ['missing-column 1:1'],
    ],
    [
      'not where the heading with it is known: a column has one meaning',
      indicatorTable,
      [
        ['Kode', 'Unit', 'Indikator', 'Satuan', 'Arah', 'TW I', ''],
        ['', '', '', '', '', 'Target', 'Catatan'],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1'],
      { code: 0, unit: 1, name: 2, measureUnit: 3, polarity: 4, targetQ1: 5 },
      ['missing-column 2:2'],
    ],
  ])('%s', (_, of, rows, areas, columns, told = []) => {
    const { header, findings } = find(of, rows, areas, 2025);
    expect(header?.columns).toEqual(columns);
    expect(places(findings)).toEqual(told);
  });
});

describe('a year behind a heading', () => {
  const heads = ['Kode', 'Unit', 'Indikator', 'Satuan', 'Arah'];

  test('gives way to the heading without it', () => {
    const { header, findings } = find(indicatorTable, [[...heads, 'Target 2025', 'Target']], [], 2025);
    expect(header?.columns.target).toBe(6);
    expect(places(findings)).toEqual(['duplicate-column F1']);
  });

  test.each(['Target 2025', 'Target Tahun 2025', 'Target TA 2025', 'Target Tahunan'])(
    'is understood: %s',
    (heading) => {
      const { header, findings } = find(indicatorTable, [[...heads, heading]], [], 2025);
      expect(header?.columns.target).toBe(5);
      expect(findings).toEqual([]);
    },
  );

  test('in words gives way to the heading without it as well, wherever they stand', () => {
    const { header, findings } = find(indicatorTable, [[...heads, 'Target Tahunan', 'Target']], [], 2025);
    expect(header?.columns.target).toBe(6);
    expect(places(findings)).toEqual(['duplicate-column F1']);
  });

  test('that is another one is not', () => {
    const { header } = find(indicatorTable, [[...heads, 'Target Tahun 2024']], [], 2025);
    expect(header?.columns.target).toBeUndefined();
  });

  test('stands only where it may', () => {
    const { header, findings } = find(indicatorTable, [[...heads, 'Target 2025', 'Bobot 2025']], [], 2025);
    expect(header?.columns).toMatchObject({ target: 5 });
    expect(header?.keys).not.toContain('weight');
    expect(places(findings)).toEqual(['near-heading G1']);
  });
});

describe('several columns of one heading', () => {
  const budget = (headings: string[], record: unknown[], merged: string[]) =>
    find(budgetTable, [headings, record], merged);
  const heads = ['Kode', 'Uraian', 'Pagu', 'Realisasi', '', ''];

  test.each<[what: string, cells: unknown[], spent: number]>([
    ['the one that is filled', ['', 9, ''], 4],
    ['the first where none is', ['', '', ''], 3],
  ])('under one merged cell: %s, and nothing is told', (_, cells, spent) => {
    const { header, findings } = budget(heads, ['1.06', 'x', 10, ...cells], ['D1:F1']);
    expect(header?.columns.spent).toBe(spent);
    expect(findings).toEqual([]);
  });

  test.each<[what: string, other: unknown, code: string, cell: string]>([
    ['that says the same is told', 9, 'duplicate-column', 'G1'],
    ['that says something else cannot be told apart', 8, 'heading-over-several', 'D1:G1'],
  ])('beside a merged one, the other one %s', (_what, other, code, cell) => {
    const { header, findings } = budget([...heads, 'Realisasi'], ['1.06', 'x', 10, '', 9, '', other], ['D1:F1']);
    expect(header?.columns.spent).toBe(4);
    expect(findings).toMatchObject([{ code, cell, values: { column: 'Realisasi' } }]);
  });

  test('two that are filled under one merged cell cannot be told apart', () => {
    expect(budget(heads, ['1.06', 'x', 10, '', 9, 8], ['D1:F1']).findings).toMatchObject([
      { code: 'heading-over-several', cell: 'D1:F1', values: { column: 'Realisasi' } },
    ]);
  });

  test('headings of their own hold in their order, whatever they say', () => {
    const plans = table('Uji', { plan: column('Rencana ~ Anggaran', 'number') }, 'plan');
    const { header, findings } = find(plans, [['Rencana', 'Anggaran']]);
    expect(header?.columns).toEqual({ plan: 0 });
    expect(findings).toMatchObject([
      { code: 'duplicate-column', cell: 'B1', values: { column: 'Anggaran', used: 'Rencana', at: 'A1' } },
    ]);
  });
});

describe('the same heading in two columns (data dictionary, Headings: what cannot be told apart is a Kesalahan)', () => {
  const ceilings = (headings: string[], ...records: unknown[][]) => find(budgetTable, [headings, ...records], [], 2025);
  const twice = ['Kode', 'Uraian', 'Pagu', ' PAGU ', 'Realisasi'];

  test.each<[what: string, headings: string[], records: unknown[][], used: number, findings: string[]]>([
    [
      'that differ in one row',
      twice,
      [
        ['1', 'x', 10, 10, 1],
        ['2', 'y', 10, 20, 1],
      ],
      2,
      ['heading-over-several C1:D1'],
    ],
    [
      'of which each states other rows',
      twice,
      [
        ['1', 'x', 10, '', 1],
        ['2', 'y', '', 20, 1],
      ],
      2,
      ['heading-over-several C1:D1'],
    ],
    ['that say the same', twice, [['1', 'x', 10, '10', 1]], 2, ['duplicate-column D1']],
    ['the first of which is empty', twice, [['1', 'x', '', 20, 1]], 3, ['duplicate-column C1']],
    ['both empty', twice, [['1', 'x', '', '', 1]], 2, ['duplicate-column D1']],
    [
      'under two of its names',
      ['Kode', 'Uraian', 'Pagu', 'Pagu Murni', 'Realisasi'],
      [['1', 'x', 10, 20, 1]],
      2,
      ['duplicate-column D1'],
    ],
  ])('%s', (_what, headings, records, used, findings) => {
    const found = ceilings(headings, ...records);
    expect([found.header?.columns.ceiling, places(found.findings)]).toEqual([used, findings]);
  });

  test('of remarks, which change no figure, is only told', () => {
    const rows = [
      ['Pengaturan', 'Nilai', 'Keterangan', 'Keterangan'],
      ['Tahun', 2025, 'baru', 'lama'],
    ];
    const { header, findings } = find(settingsTable, rows);
    expect([header?.columns.notes, places(findings)]).toEqual([2, ['duplicate-column D1']]);
  });

  test.each<[what: string, target: string, year: number | undefined, findings: string[]]>([
    ['with the year of the workbook is told', 'Target 2025', 2025, ['duplicate-column G1']],
    ['with another year is another target', 'Target 2024', 2025, []],
    ['with a year while the workbook has none is left in peace', 'Target 2025', undefined, []],
    ['in per cent is another figure', 'Target (%)', 2025, []],
  ])('beside Target, one %s', (_what, target, year, expected) => {
    const heads = ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target', target];
    const { header, findings } = find(indicatorTable, [heads, ['K', 'U', 'x', 'orang', 'Positif', 100, 50]], [], year);
    expect([header?.columns.target, places(findings)]).toEqual([5, expected]);
  });
});

test('a near heading is told as it is written and as it is meant', () => {
  const { findings } = find(unitTable, [['Kode', 'Nama', 'Jenis', 'Bobot  Unit']]);
  expect(findings).toMatchObject([
    { code: 'near-heading', cell: 'D1', values: { column: 'Bobot Unit', meant: 'Bobot / Weight' } },
  ]);
});
