import { settleImport } from '../../../src/domain/import/import';
import type { Measure } from '../../../src/domain/import/tables/table';
import { recognise } from '../../../src/workbook/import/reading/recognise';
import type { SourceSheet } from '../../../src/workbook/import/reading/source';

type Cell = string | number;

const sheet = (rows: Cell[][], merges: SourceSheet['merges'] = [], file = 'data.xlsx'): SourceSheet => ({
  file,
  name: 'Lembar',
  rows,
  merges,
});

const settle = (sheets: SourceSheet[], answers = {}) =>
  settleImport({ ...recognise(sheets), answers, takesFallbacks: true, day: { year: 2026, endedMonths: 10 } });

/** Headings of one row over `1.06.01 Program A` with one column each of figures 10, 20, 30 …, and what they hold. */
const headings: readonly (readonly [string, Cell[], Partial<Record<Measure, number>>])[] = [
  ['a percentage in brackets is no amount', ['Pagu', 'Realisasi', 'Realisasi (%)'], { ceiling: 10, spent: 20 }],
  ['what is left is no ceiling', ['Pagu', 'Anggaran Tersisa', 'Realisasi'], { ceiling: 10, spent: 30 }],
  ['physical progress is no money', ['Pagu', 'Realisasi Keuangan (Rp)', 'Realisasi Fisik'], { ceiling: 10, spent: 20 }],
  [
    'the figure to date beside this and last month',
    ['Pagu', 'Realisasi s.d. Bulan Lalu', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini'],
    { ceiling: 10, spent: 40 },
  ],
  [
    'ceilings before and after',
    ['Pagu Murni', 'Pagu Perubahan', 'Realisasi'],
    { ceiling: 10, revisedCeiling: 20, spent: 30 },
  ],
  [
    'ceilings before and after a shift',
    ['Pagu Sebelum Pergeseran', 'Pagu Setelah Pergeseran', 'Realisasi'],
    { ceiling: 10, shiftedCeiling: 20, spent: 30 },
  ],
  [
    'ceilings before and after a change',
    ['Anggaran Sebelum Perubahan', 'Anggaran Setelah Perubahan', 'Bertambah/(Berkurang)', 'Realisasi'],
    { ceiling: 10, revisedCeiling: 20, spent: 40 },
  ],
  ['a count is no ceiling', ['Jumlah Penerima', 'Pagu', 'Realisasi'], { ceiling: 20, spent: 30 }],
  [
    'months alone',
    ['Pagu', 'Realisasi Januari', 'Realisasi Februari'],
    { ceiling: 10, 'spent-m1': 20, 'spent-m2': 30 },
  ],
  [
    'quarters to date',
    ['Pagu', 'Realisasi s.d. TW I', 'Realisasi s.d. Triwulan II'],
    { ceiling: 10, 'spent-q1': 20, 'spent-q2': 30 },
  ],
  [
    'quarters alone',
    ['Pagu', 'Realisasi Triwulan I', 'Realisasi Triwulan II'],
    { ceiling: 10, 'spent-t1': 20, 'spent-t2': 30 },
  ],
];

it.each(headings)('%s', (_name, cells, expected) => {
  const figures = cells.map((_, index) => (index + 1) * 10_000_000);
  const { budgets } = recognise([
    sheet([
      ['Kode', 'Uraian', ...cells],
      ['1.06.01', 'Program A', ...figures],
      ['1.06.02', 'Program B', ...figures],
    ]),
  ]);
  const amounts = budgets[0]?.lines[0]?.amounts ?? new Map<Measure, number | null>();
  expect(Object.fromEntries([...amounts].map(([measure, value]) => [measure, (value ?? 0) / 1_000_000]))).toEqual(
    expected,
  );
});

describe('realised amounts', () => {
  const lines = (spent: number[], ceiling = 900): Cell[][] => [
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ...spent.map((value, index): Cell[] => [
      `1.06.0${index + 1}`,
      `Program ${index + 1}`,
      ceiling * 1000,
      value * 1000,
    ]),
  ];
  const month = (name: string, spent: number[], ceiling?: number) =>
    sheet(lines(spent, ceiling), [], `lra_${name}_2026.xlsx`);
  const amounts = (result: ReturnType<typeof settle>, amount: 'spent' | 'ceiling' | 'spentQ1' | 'spentM2') =>
    result.rows.map((row) => row.amounts.get(amount));

  it.each([
    [
      'months alone are added up',
      [
        [10, 20],
        [5, 30],
        [7, 1],
      ],
      [22_000, 51_000],
    ],
    [
      'running totals stand as they are',
      [
        [10, 20],
        [15, 50],
        [22, 51],
      ],
      [22_000, 51_000],
    ],
  ])('%s', (_name, [january = [], february = [], march = []], expected) => {
    const result = settle([month('januari', january), month('februari', february), month('maret', march)]);
    expect(amounts(result, 'spent')).toEqual(expected);
    expect(amounts(result, 'spentQ1')).toEqual(expected);
    expect(result.lastMonth).toBe(3);
    expect(result.questions).toMatchObject([{ code: 'accumulation' }]);
  });

  it('a missing month leaves the figure to its end open, and is named', () => {
    const result = settle([month('januari', [10, 20]), month('maret', [22, 51])]);
    expect(result.notes).toContainEqual(expect.objectContaining({ code: 'missing-month', values: { month: 2 } }));
    expect(amounts(result, 'spentM2')).toEqual([undefined, undefined]);
  });

  it('a ceiling that changes is asked about, and the first one can stay', () => {
    const files = [month('januari', [10, 20], 900), month('februari', [15, 30], 800)];
    const question = settle(files).questions.find(({ code }) => code === 'ceiling-changed');
    expect(question?.values).toMatchObject({ before: 1_800_000, after: 1_600_000 });
    const kept = settle(files, { [question?.id ?? '']: 'shift' });
    expect(kept.rows.map((row) => [row.amounts.get('ceiling'), row.amounts.get('shiftedCeiling')])).toEqual([
      [900_000, 800_000],
      [900_000, 800_000],
    ]);
  });

  it('two tables that say different things of the same month are asked about before anything is written', () => {
    const result = settle([month('maret', [10, 20]), { ...month('maret', [11, 20]), name: 'Lembar 2' }]);
    expect(result.rows).toEqual([]);
    expect(result.questions).toContainEqual(expect.objectContaining({ code: 'sources-differ', fallback: null }));
  });

  it('thousands in a heading are asked about', () => {
    const rows: Cell[][] = [
      ['REALISASI BELANJA'],
      ['(dalam ribuan rupiah)'],
      ['Periode Januari s.d. Juni 2026'],
      ...lines([10, 20]),
    ];
    const open = settle([sheet(rows)]);
    expect(open.rows).toEqual([]);
    const [question] = open.questions.filter(({ code }) => code === 'scale');
    const multiplied = settle([sheet(rows)], { [question?.id ?? '']: 'multiplied' });
    expect(amounts(multiplied, 'ceiling')).toEqual([900_000_000, 900_000_000]);
  });
});

describe('units', () => {
  it('several offices with the same codes become units', () => {
    const office = (code: string, name: string, value: number): Cell[][] => [
      [code, '', name, value, value / 2],
      [code, '1.06.01', 'Program A', value, value / 2],
    ];
    const rows = [
      ['Kode', '', 'Uraian', 'Pagu', 'Realisasi'],
      ...office('1.06.0.00.0.00.01.0000', 'Dinas A', 4_000_000),
      ...office('1.06.0.00.0.00.01.0001', 'UPTD B', 6_000_000),
    ];
    const result = settle([sheet(rows, [{ top: 0, left: 0, bottom: 0, right: 1 }])]);
    expect(result.units.map(({ name }) => name)).toEqual(['Dinas A', 'UPTD B']);
    expect(result.rows.map(({ unit, amounts }) => [unit, amounts.get('ceiling')])).toEqual([
      ['1.06.0.00.0.00.01.0000', 4_000_000],
      ['1.06.0.00.0.00.01.0001', 6_000_000],
    ]);
  });

  it('a column of labels becomes the units', () => {
    const rows: Cell[][] = [
      ['Kode', 'Uraian', 'Pagu', 'Realisasi', 'BIDANG'],
      ['1.06.01', 'Program A', 5_000_000, 1_000_000, 'SEKRETARIAT'],
      ['1.06.04', 'Program B', 7_000_000, 2_000_000, 'REHSOS'],
    ];
    expect(settle([sheet(rows)]).rows.map(({ unit }) => unit)).toEqual(['SEKRETARIAT', 'REHSOS']);
  });

  it('programmes are given to units by an answer', () => {
    const rows: Cell[][] = [
      ['Dinas Sosial Contoh'],
      ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
      ['1.06.01', 'Program A', 5_000_000, 1_000_000],
      ['1.06.04', 'Program B', 7_000_000, 2_000_000],
    ];
    const [question] = settle([sheet(rows)]).questions.filter(({ code }) => code === 'units');
    const result = settle([sheet(rows)], {
      [question?.id ?? '']: { '1.06.01': 'Sekretariat', '1.06.04': 'Bidang Rehabilitasi' },
    });
    expect(result.units.map(({ name }) => name)).toEqual(['Sekretariat', 'Bidang Rehabilitasi']);
    expect(new Set(result.rows.map(({ unit }) => unit)).size).toBe(2);
  });
});

it('a file that calls its figures invented is said to', () => {
  const rows = [
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.01', 'Program A', 5_000_000, 1_000_000],
  ];
  const said = (file: string): unknown[] =>
    settle([sheet(rows, [], file)]).notes.flatMap(({ code, values }) => (code === 'invented-figures' ? [values] : []));
  expect(said('apbd-simulasi.csv')).toEqual([{ word: 'simulasi' }]);
  expect(said('apbd.csv')).toEqual([]);
});

describe('persons', () => {
  const rows = (heading: string, one: string, two: string): Cell[][] => [
    ['Kode', 'Uraian', 'Pagu', 'Realisasi', heading],
    ['1.06.01', 'Program A', 5_000_000, 1_000_000, one],
    ['1.06.04', 'Program B', 7_000_000, 2_000_000, two],
  ];

  it.each([
    ['names under PPTK', 'PPTK', 'Budi Contoh', 'Siti Contoh'],
    ['academic titles', 'BIDANG', 'Budi Contoh, S.Sos', 'Dra. Siti Contoh, M.Si'],
    ['numbers of employees', 'Penanggung Jawab', 'Budi (NIP 198001012005011001)', 'Siti (19810202 200601 2 002)'],
  ])('%s are not taken unless somebody asks for them', (_name, heading, one, two) => {
    const result = settle([sheet(rows(heading, one, two))]);
    const [question] = result.questions.filter(({ code }) => code === 'person-names');
    expect(question).toMatchObject({ fallback: 'leave', values: { column: heading, count: 2 } });
    expect(JSON.stringify([result.rows, result.units])).not.toMatch(/Budi|Siti|\d{16}/);
    const taken = settle([sheet(rows(heading, one, two))], { [question?.id ?? '']: 'take' });
    expect(taken.units).toHaveLength(2);
    expect(JSON.stringify([taken.rows, taken.units])).not.toMatch(/\d{8} ?\d{6}/);
  });

  it.each([
    ['PPTK', 'SEKRETARIAT', 'YANKES'],
    ['PPTK', 'RSUD H. MOH. CONTOH', 'Puskesmas Contoh Baru'],
    ['BIDANG', 'Rehabilitasi Sosial', 'Penanganan Fakir Miskin'],
    ['PPTK', 'Kepala Seksi Data', 'Sub Bagian Umum'],
  ])('%s with units is no column of persons: %s', (heading, one, two) => {
    const result = settle([sheet(rows(heading, one, two))]);
    expect(result.questions.filter(({ code }) => code === 'person-names')).toEqual([]);
    expect(result.units.map(({ name }) => name)).toEqual([one, two]);
  });
});
