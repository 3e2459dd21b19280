import type { FigureSeries, PrintedTable } from '../../../../src/domain/printed-figures/table';
import { recogniseTables } from '../../../../src/workbook/read/printed/recognise';

type Values = unknown[][];
const only = (values: Values, merged: string[] = []): PrintedTable => {
  const [table] = recogniseTables({ name: 'Tabel', values, merged });
  if (!table) throw new Error('no table');
  return table;
};
const told = ({ percentage, target, actual, category, weight }: FigureSeries) =>
  [percentage, target, actual, category, weight].map((column) => column?.header ?? null);
const series = (values: Values, merged?: string[]) => only(values, merged).series.map(told);

describe('what a percentage comes of', () => {
  test('the columns of its group, of its period, and those to its left', () => {
    expect(
      series(
        [
          ['Indikator', 'TW I', '', '', 'TW II', '', ''],
          ['', 'Target', 'Realisasi', '%', 'Target', 'Realisasi', '%'],
          ['A', 80, 60, '', 90, 70, ''],
          ['B', 80, 60, '74,1', 90, 70, '77,1'],
        ],
        ['A1:A2', 'B1:D1', 'E1:G1'],
      ),
    ).toEqual([
      ['TW I › %', 'TW I › Target', 'TW I › Realisasi', null, null],
      ['TW II › %', 'TW II › Target', 'TW II › Realisasi', null, null],
    ]);
    expect(
      series([
        ['Indikator', 'Target 2025', 'Realisasi 2025', 'Target 2026', 'Realisasi 2026', 'Capaian 2025 (%)'],
        ['A', 80, 60, 90, 70, 74],
      ]),
    ).toEqual([['Capaian 2025 (%)', 'Target 2025', 'Realisasi 2025', null, null]]);
  });

  test('money of money, and performance of performance', () => {
    const found = only([
      ['Program', 'Target', 'Pagu', 'Realisasi Kinerja', 'Capaian Kinerja', 'Realisasi Anggaran', 'Serapan Anggaran'],
      ['A', 80, 2_000_000, 60, 71, 1_500_000, 72],
    ]);
    expect(found.series.map((one) => [one.kind, ...told(one).slice(0, 3)])).toEqual([
      ['performance', 'Capaian Kinerja', 'Target', 'Realisasi Kinerja'],
      ['budget', 'Serapan Anggaran', 'Pagu', 'Realisasi Anggaran'],
    ]);
    expect(found.amounts.map(({ header }) => header)).toEqual(['Pagu', 'Realisasi Anggaran']);
  });

  test('the figures, where they speak clearly against the headings', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        `I${index}`,
        80 + index,
        60 + index,
        30 + index,
        (((60 + index) / (80 + index)) * 100).toFixed(2),
      ]);
    const heads = ['Indikator', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Capaian (%)'];
    const of = (values: Values) => only([heads, ...values]).series.map((one) => [one.actual?.header, one.isCertain]);
    expect(of(rows(3))).toEqual([['Realisasi TW I', false]]);
    expect(of(rows(2))).toEqual([['Realisasi TW I', false]]);
    // One row may meet by chance.
    expect(of(rows(1))).toEqual([['Realisasi TW II', true]]);
    const half = rows(4).map((row, index) => (index > 2 ? [...row.slice(0, 4), '11,11'] : row));
    expect(of(half)).toEqual([['Realisasi TW II', true]]);
  });

  test('only one target is certain however far away it stands', () => {
    const certain = (heads: string[]) =>
      only([heads, ['A', ...heads.slice(1).map(() => '5')]]).series.map(({ isCertain }) => isCertain);
    expect(certain(['Indikator', 'Target', 'Realisasi', 'Capaian (%)'])).toEqual([true]);
    expect(certain(['Indikator', 'Capaian (%)', 'Target', 'Realisasi'])).toEqual([false]);
  });

  test('the other targets and actuals of its kind are kept beside it, and its weight', () => {
    const table = only([
      ['Indikator', 'Bobot', 'Target 2025', 'Realisasi 2025', 'Target 2026', 'Capaian 2025 (%)'],
      ['A', 5, 80, 60, 90, 74],
    ]);
    expect(table.series.map(told)).toEqual([['Capaian 2025 (%)', 'Target 2025', 'Realisasi 2025', null, 'Bobot']]);
    expect(table.series[0]?.others.map(({ role, column }) => [role, column.header])).toEqual([
      ['target', 'Target 2026'],
    ]);
  });
});

describe('categories', () => {
  const heads = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'];
  test('belong to the nearest percentage to their left', () => {
    expect(series([heads, ['A', 80, 60, 75, 'Sedang']])).toEqual([
      ['Capaian (%)', 'Target', 'Realisasi', 'Kategori', null],
    ]);
    expect(
      series([
        ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat', 'Kategori'],
        ['A', 80, 60, 75, 'Sedang', 'Baik'],
      ]),
    ).toEqual([['Capaian (%)', 'Target', 'Realisasi', 'Predikat', null]]);
  });

  test('without any percentage they belong to a target and an actual', () => {
    expect(
      series([
        ['Indikator', 'Target', 'Realisasi', 'Status'],
        ['A', 80, 60, 'Tidak Tercapai'],
      ]),
    ).toEqual([[null, 'Target', 'Realisasi', 'Status', null]]);
    expect(
      only([
        ['Indikator', 'Realisasi', 'Status'],
        ['A', 60, 'Tidak Tercapai'],
      ]).series,
    ).toEqual([]);
  });

  test('stand in a column of remarks where half of its words are some', () => {
    const of = (...words: string[]) =>
      series([
        ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Keterangan'],
        ...words.map((word) => ['A', 80, 60, 75, word]),
      ])[0]?.[3];
    expect(of('Tercapai', 'hujan')).toBe('Keterangan');
    expect(of('Tercapai', 'hujan', 'banjir')).toBeNull();
    expect(of('')).toBeNull();
    expect(series([heads, ['A', 80, 60, 75, 'hujan']])[0]?.[3]).toBe('Kategori');
  });
});

describe('what a heading means beside others', () => {
  const roles = (values: Values) => series(values).map((one) => one.slice(0, 3));
  test('Capaian is the attainment beside Target and Realisasi, else what was reached', () => {
    expect(
      roles([
        ['Indikator', 'Target', 'Realisasi', 'Capaian'],
        ['A', 80, 60, 75],
      ]),
    ).toEqual([['Capaian', 'Target', 'Realisasi']]);
    expect(
      roles([
        ['Indikator', 'Target', 'Capaian', '%'],
        ['A', 80, 60, 75],
      ]),
    ).toEqual([['%', 'Target', 'Capaian']]);
  });

  test('Penyerapan over amounts is what was spent, over percentages the absorption', () => {
    expect(
      roles([
        ['Program', 'Pagu', 'Penyerapan', '%'],
        ['A', 2_000_000, 1_500_000, 75],
        ['B', 3_000_000, 1000, 75],
      ]),
    ).toEqual([['%', 'Pagu', 'Penyerapan']]);
    expect(
      roles([
        ['Program', 'Pagu', 'Realisasi', 'Penyerapan'],
        ['A', 2_000_000, 1_500_000, 75],
      ]),
    ).toEqual([['Penyerapan', 'Pagu', 'Realisasi']]);
  });

  test('a period beside a percentage is what was reached in it', () => {
    expect(
      roles([
        ['Program', 'Pagu', 's.d. TW I', '%'],
        ['A', 2_000_000, 1_500_000, 75],
      ]),
    ).toEqual([['%', 'Pagu', 's.d. TW I']]);
  });

  test('a percentage without any number is none', () => {
    expect(
      only([
        ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
        ['A', 80, 60, 'baik'],
      ]).notes,
    ).toEqual([{ code: 'no-percentage-column' }]);
  });
});

describe('rows', () => {
  const rows = (...values: Values) => only([['No', 'Uraian', 'Pagu', 'Realisasi', '%'], ...values]).rows;
  test('are items, totals and averages by their words; a row with a number of its own is an item', () => {
    expect(
      rows(
        ['1', 'Program A', 10, 5, 50],
        ['', 'Jumlah', 10, 5, 50],
        ['Rata-rata', '', '', '', 50],
        ['2', 'Total', 10, 5, 50],
      ).map(({ kind, label }) => [kind, label]),
    ).toEqual([
      ['item', 'Program A'],
      ['total', 'Jumlah'],
      ['average', 'Rata-rata'],
      ['item', 'Total'],
    ]);
  });

  test('say how deep they stand and whether less is better; empty ones are none', () => {
    expect(rows(['A', 'Angka  kematian', 10, 5, 50], ['', '', '', '', ''], ['1', 'Layanan', 10, 5, 50])).toEqual([
      { label: 'Angka kematian', kind: 'item', depth: 0, isLowerBetter: true },
      { label: 'Layanan', kind: 'item', depth: 1, isLowerBetter: false },
    ]);
  });
});

describe('cells', () => {
  test('merged over several rows stand in each of them, and for totals where they are printed', () => {
    const table = only(
      [
        ['Program', 'Indikator', 'Pagu', 'Realisasi', '%'],
        ['A', 'x', 2_000_000, 1_500_000, 75],
        ['', 'y', '', 500_000, 25],
      ],
      ['A2:A3', 'C2:C3'],
    );
    expect(table.series[0]?.target?.cells.map(({ cell }) => cell)).toEqual(['C2', 'C2']);
    expect(table.amounts[0]?.cells.map(({ cell, value }) => [cell, value.kind])).toEqual([
      ['C2', 'number'],
      ['C3', 'missing'],
    ]);
  });

  test('count or measure as their unit says, money in thousands measures', () => {
    const natures = (heads: string[], row: unknown[]) => {
      const [first] = only([heads, row]).series;
      return [first?.target, first?.actual].map((column) =>
        column?.cells[0]?.value.kind === 'number' ? column.cells[0].value.nature : null,
      );
    };
    expect(natures(['Indikator', 'Satuan', 'Target', 'Realisasi', '%'], ['A', 'orang', 80, 60, 75])).toEqual([
      'count',
      'count',
    ]);
    expect(natures(['Indikator', 'Satuan', 'Target', 'Realisasi', '%'], ['A', 'indeks', 80, 60, 75])).toEqual([
      'measure',
      'measure',
    ]);
    expect(natures(['Indikator', 'Target', 'Realisasi', '%'], ['Jumlah laporan', 80, 60, 75])).toEqual([
      'count',
      'count',
    ]);
    expect(
      natures(['Program', 'Pagu (ribu)', 'Realisasi Anggaran (ribu)', '%'], ['Jumlah laporan', 80, 60, 75]),
    ).toEqual(['measure', 'measure']);
    expect(natures(['Program', 'Pagu', 'Realisasi Anggaran', '%'], ['Jumlah laporan', 80, 60, 75])).toEqual([
      'open',
      'open',
    ]);
  });

  test('amounts are known by their size where no heading tells', () => {
    const money = (...values: unknown[]) =>
      only([['Uraian', 'Target', 'Realisasi', '%'], ...values.map((value) => ['A', value, 5, 75])]).amounts.map(
        ({ header }) => header,
      );
    expect(money(1_000_000)).toEqual(['Target']);
    expect(money(999_999)).toEqual([]);
    expect(money('364.134.300', 'Rp 1.500.000')).toEqual(['Target']);
    expect(money(1_000_000, 5)).toEqual([]);
    expect(money(1_000_000, 2_000_000, 5)).toEqual(['Target']);
    expect(money(1_000_000, '')).toEqual(['Target']);
  });

  test('of percentages have no thousands, of others they have', () => {
    const value = (heads: string[], row: unknown[]) => only([heads, row]).series[0]?.percentage?.cells[0]?.value;
    expect(value(['Indikator', 'Target', 'Realisasi', 'Capaian (%)'], ['A', 80, 60, '94.123'])).toMatchObject({
      value: 94.123,
      nature: 'measure',
    });
    expect(value(['Program', 'Pagu', 'Realisasi Anggaran', 'Sisa (%)'], ['A', 80, 60, '94.123'])).toMatchObject({
      value: 94.123,
      nature: 'measure',
    });
    const target = only([
      ['Indikator', 'Target', 'Realisasi', '%'],
      ['A', '94.123', 60, 75],
    ]).series[0]?.target?.cells[0]?.value;
    expect(target).toMatchObject({ value: 94_123 });
  });

  test('are read in the notation of their column, unless it shows both', () => {
    const targets = (...values: string[]) =>
      only([
        ['Indikator', 'Target', 'Realisasi', '%'],
        ...values.map((value) => ['A', value, 60, 75]),
      ]).series[0]?.target?.cells.map(({ value }) => (value.kind === 'number' ? value.value : value.kind));
    expect(targets('94.123', '80.5')).toEqual([94.123, 80.5]);
    expect(targets('94.123', '80,5')).toEqual([94_123, 80.5]);
    expect(targets('94.123', '80,5', '80.5')).toEqual([94_123, 80.5, 80.5]);
  });

  test('a percentage merged over rows is set aside only where rows of its own kind have figures', () => {
    const merged = (heads: string[], first: unknown[], second: unknown[]) =>
      only([heads, first, second], ['D2:D3']).notes.map(({ code }) => code);
    const heads = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
    expect(merged(heads, ['A', 80, 60, 75], ['B', 90, 70, ''])).toEqual(['merged-figures']);
    expect(merged(heads, ['A', 80, 60, 75], ['B', 90, '', ''])).toEqual(['merged-figures']);
    expect(merged(heads, ['A', 80, 60, 75], ['B', '', '', ''])).toEqual([]);
    expect(
      merged(
        ['Program', 'Pagu', 'Realisasi Anggaran', 'Serapan (%)', 'Target'],
        ['A', 80, 60, 75, 5],
        ['B', '', '', '', 5],
      ),
    ).toEqual([]);
  });

  test('with a footnote, merged figures and mixed notations are listed, twelve at most', () => {
    const rows = Array.from({ length: 14 }, () => ['A', 80, '60*', 75]);
    expect(only([['Indikator', 'Target', 'Realisasi', '%'], ...rows]).notes).toEqual([
      { code: 'footnotes', cells: Array.from({ length: 12 }, (_, index) => `C${index + 2}`).join(', ') },
    ]);
  });
});

test('the range goes to the last column with a heading and the last row with anything in it', () => {
  expect(
    only([
      ['', '', '', '', ''],
      ['Indikator', 'Target', 'Realisasi', '%', ''],
      ['A', 80, 60, 75, ''],
      ['', '', '', '', ''],
      ['B', 80, 60, 75, ''],
    ]).range,
  ).toBe('A2:D5');
});
