import type { Grid } from '../../../src/workbook/read/grid';
import { emptyMemory } from '../../../src/domain/import/book/memory';
import { planImport } from '../../../src/workbook/import/plan-import';
import { readTabs, type Cell } from './read-tabs';

const title: Cell[][] = [['DINAS SOSIAL CONTOH'], ['PENGUKURAN KINERJA TAHUN 2025'], []];
const names: Cell[] = ['Indikator Kinerja', 'Satuan', 'Target'];
const lines = (...figures: Cell[][]): Cell[][] =>
  figures.map((values, index) =>
    index === 0
      ? ['Jumlah lansia terlayani', 'Orang', 120, ...values]
      : ['Persentase PPKS tertangani', '%', 90, ...values],
  );
const six = [10, 12, 8, 9, 11, 10];
const shares = [80, 81, 82, 83, 84, 85];
const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
const empty = Array<null>(6).fill(null);

const monthsOf = (result: ReturnType<typeof readTabs>) => result.indicators.map((row) => row.months ?? row.quarters);

describe('what indicators reached month by month is taken as it stands', () => {
  test.each<[what: string, rows: Cell[][], isToDate: boolean, merges?: string[]]>([
    [
      'under a heading over months',
      [
        [...names, 'Realisasi'],
        ['', '', '', ...months],
      ],
      false,
      ['D4:I4', 'A4:A5', 'B4:B5', 'C4:C5'],
    ],
    ['under months alone, by the title', [[...names, 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun']], false],
    ['to date', [[...names, ...months.map((month) => `Realisasi s.d. ${month}`)]], true],
  ])('%s', (_what, head, isToDate, merges = []) => {
    const result = readTabs({ Tab: [...title, ...head, ...lines(six, shares)] }, merges);
    expect(monthsOf(result)).toEqual([
      [...six, ...empty],
      [...shares, ...empty],
    ]);
    expect(result.indicators.map((row) => [row.actual, row.isToDate])).toEqual([
      [null, isToDate],
      [null, isToDate],
    ]);
    expect([result.lastMonth, result.questions]).toEqual([6, []]);
  });

  test('beside targets of the same months', () => {
    const head: Cell[][] = [
      [...names, 'Januari', '', 'Februari', ''],
      ['', '', '', 'Target', 'Realisasi', 'Target', 'Realisasi'],
    ];
    const result = readTabs({ Tab: [...title, ...head, ...lines([10, 9, 10, 11])] }, ['D4:E4', 'F4:G4']);
    expect(monthsOf(result)).toEqual([[9, 11, ...empty, ...Array<null>(4).fill(null)]]);
  });

  test('in tabs of a month each', () => {
    const tab = (month: string, figure: number): Cell[][] => [
      ['DINAS SOSIAL CONTOH'],
      [`CAPAIAN KINERJA BULAN ${month} TAHUN 2025`],
      [],
      [...names, 'Realisasi'],
      ...lines([figure]),
    ];
    const result = readTabs({ A: tab('JANUARI', 10), B: tab('FEBRUARI', 12), C: tab('MARET', 8) });
    expect(monthsOf(result)).toEqual([[10, 12, 8, ...Array<null>(9).fill(null)]]);
    expect([result.lastMonth, result.notes.filter(({ code }) => code === 'indicator-differs')]).toEqual([3, []]);
  });

  test('zeros behind the last month of which anything is said are not reported', () => {
    const result = readTabs({
      Tab: [...title, [...names, ...months], ...lines([10, 0, 8, 0, 0, 0], [80, 81, 0, 0, 0, 0])],
    });
    expect(monthsOf(result).map((values) => values?.slice(0, 6))).toEqual([
      [10, 0, 8, null, null, null],
      [80, 81, 0, null, null, null],
    ]);
  });

  test('quarters that say what was reached go before the months between them', () => {
    const head: Cell[] = [...names, 'Jan', 'Feb', 'Mar', 'TW I', 'Apr', 'Mei', 'Jun', 'TW II'];
    const result = readTabs({ Tab: [...title, head, ...lines([10, 12, 8, 30, 9, 11, 10, 30])] });
    expect(monthsOf(result)).toEqual([[30, 30, null, null]]);
  });

  test('months alone that may be targets are left out, and named', () => {
    const rows: Cell[][] = [
      ['DINAS SOSIAL CONTOH'],
      ['TABEL TAHUN 2025'],
      [],
      [...names, 'Jan', 'Feb'],
      ...lines([10, 12]),
    ];
    const result = readTabs({ Tab: rows });
    expect(monthsOf(result)).toEqual([null]);
    expect(result.notes.flatMap(({ code, cell, values }) => (code === 'unclear-months' ? [cell, values] : []))).toEqual(
      ['Tab!D5', { columns: ['D', 'E'] }],
    );
  });
});

/** What comes into the sheet `Realisasi`, by its headings. */
function written(figures: Cell[][], heads: Cell[], standing?: Cell[]) {
  const result = readTabs({ Tab: [...title, [...names, ...heads], ...lines(...figures)] });
  const grid: Grid | undefined = standing && { name: 'Realisasi', values: [standing] };
  const { plans } = planImport(result, grid ? { actuals: grid } : {}, emptyMemory, 2025, 'id');
  const plan = plans.find(({ name }) => name === 'Realisasi');
  const headings = [...(standing ?? []), ...(plan?.columns.map(({ heading }) => heading) ?? [])];
  return {
    headings: headings.map(String),
    rows: (plan?.records.values ?? []).map((values) =>
      Object.fromEntries(
        values.flatMap((value, index) =>
          index < 2 || value === '' ? [] : [[String(headings[index]), value] as const],
        ),
      ),
    ),
    notes: result.notes.flatMap(({ code, values }) => (code === 'months-as-quarters' ? values : [])),
  };
}

describe('a sheet has months or quarters across', () => {
  test('a new one has the months', () => {
    const { headings, rows, notes } = written([six], months);
    expect(headings.filter((heading) => /^TW/.test(heading))).toEqual([]);
    expect(rows).toEqual([Object.fromEntries(months.map((month, index) => [month, six[index]]))]);
    expect(notes).toEqual([]);
  });

  test('one with months takes them', () => {
    const { headings, rows } = written([six], months, ['Kode', 'Indikator', ...months]);
    expect(headings.filter((heading) => /^TW/.test(heading))).toEqual([]);
    expect(rows).toEqual([Object.fromEntries(months.map((month, index) => [month, six[index]]))]);
  });

  // Counts add up, states stand as of the last month (rule 2 of the data dictionary); a quarter without its last month is none.
  test.each<[what: string, heads: Cell[], figures: Cell[], index: number, wanted: object, left: number]>([
    ['counts are added up', months, six, 0, { 'TW I': 30, 'TW II': 30 }, 0],
    ['percentages stand as of the last month', months, shares, 1, { 'TW I': 82, 'TW II': 85 }, 0],
    [
      'figures to date too',
      months.map((month) => `Realisasi s.d. ${month}`),
      [10, 22, 30, 39, 50, 60],
      0,
      { 'TW I': 30, 'TW II': 60 },
      0,
    ],
    ['a quarter on its way is left', months.slice(0, 5), six.slice(0, 5), 0, { 'TW I': 30 }, 1],
    ['a month without a report adds nothing', months, [10, '', 8, 9, 11, 10], 0, { 'TW I': 18, 'TW II': 30 }, 0],
  ])('one with quarters: %s', (_what, heads, figures, index, wanted, left) => {
    const quarters = ['Kode', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV'];
    const { rows, notes } = written(index === 0 ? [figures] : [figures, figures], heads, quarters);
    expect(rows[index]).toEqual(wanted);
    expect(notes).toMatchObject([{ left: left * rows.length }]);
  });
});

test('the office of a title is no unit where each indicator names its own', () => {
  const rows: Cell[][] = [
    ...title,
    ['Bidang', ...names, 'Realisasi'],
    ['Sekretariat', 'Nilai AKIP', 'Nilai', 80, 78],
    ['Rehabilitasi', 'Jumlah lansia', 'Orang', 120, 132],
  ];
  expect(readTabs({ Tab: rows }).units.map(({ name }) => name)).toEqual(['Sekretariat', 'Rehabilitasi']);
});
