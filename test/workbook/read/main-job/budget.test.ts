import { normaliseCode, readBudget } from '../../../../src/workbook/read/main-job/budget';
import { errors, grid, places } from '../grids';

const headings = ['Kode', 'Kode Rekening', 'Unit', 'Uraian', 'Pagu', 'Realisasi'];
const find = (unit: string): string | null => (unit === 'B1' || unit === 'B2' ? unit : null);
const read = (rows: unknown[][], more: string[] = [], formats?: Record<string, string>) =>
  readBudget(grid('Anggaran Belanja', [[...headings, ...more], ...rows], formats), find);

test('programme, sub kegiatan and accounts', () => {
  const { rows, findings } = read([
    ['1.06.04', '', 'B1', 'Program', 100, 90],
    ['1.06.04.2.01.0001', '', '', 'Sub kegiatan', 100, 90],
    ['1.06.04.2.01.0001', '5.1.02', '', 'Belanja barang', 100, 'Rp. 90,-'],
  ]);
  expect(findings).toEqual([]);
  expect(rows.map(({ code, account, unit }) => [code, account, unit])).toEqual([
    ['1.06.04', '', 'B1'],
    ['1.06.04.2.01.0001', '', ''],
    ['1.06.04.2.01.0001', '5.1.02', ''],
  ]);
  expect(rows[2]?.spent).toEqual({ value: { kind: 'number', value: 90 }, cell: 'F4' });
});

test('an empty Kode beside an account takes the Kode above', () => {
  const { rows, findings } = read([
    ['1.06.04.2.01.0001', '', 'B1', 'Sub', 3, 3],
    ['', '5.1.01', '', 'Pegawai', 1, 1],
    ['', '5.1.02', '', 'Barang', 2, 2],
  ]);
  expect(findings).toEqual([]);
  expect(rows.map(({ code, account }) => `${code} ${account}`.trim())).toEqual([
    '1.06.04.2.01.0001',
    '1.06.04.2.01.0001 5.1.01',
    '1.06.04.2.01.0001 5.1.02',
  ]);
});

test('an account that stands in Kode (SIPD) belongs to the row above; 5.01.02 is a programme', () => {
  const { rows, findings } = read([
    ['5.01.02', '', 'B1', 'Program', 1, 1],
    ['5.1.02.01', '', '', 'Belanja', 1, 1],
  ]);
  expect(findings).toEqual([]);
  expect(rows.map(({ code, account }) => [code, account])).toEqual([
    ['5.01.02', ''],
    ['5.01.02', '5.1.02.01'],
  ]);
});

test.each([
  ['', { kind: 'blank' }],
  ['-', { kind: 'number', value: 0, isNil: true }],
  ['--', { kind: 'number', value: 0, isNil: true }],
  ['Rp -', { kind: 'number', value: 0, isNil: true }],
  ['nihil', { kind: 'number', value: 0, isNil: true }],
  ['belum', { kind: 'notReported' }],
  ['Belum Rilis', { kind: 'notReported' }],
  ['n/a', { kind: 'notReported' }],
  [0, { kind: 'number', value: 0 }],
  ['0,00', { kind: 'number', value: 0 }],
  ['10.701.893.800,00', { kind: 'number', value: 10701893800 }],
  ['150.000.000', { kind: 'number', value: 150000000 }],
])('realised "%s" (rule 9)', (cell, value) => {
  const { rows, findings } = read([['1.06.01', '', 'B1', 'x', 10, cell]]);
  expect(rows[0]?.spent.value).toEqual(value);
  expect(findings).toEqual([]);
});

test('a realised amount that shows an error is not reported, and said', () => {
  const { rows, findings } = read([['1.06.01', '', 'B1', 'x', 10, '#DIV/0!']]);
  expect(rows[0]?.spent.value).toEqual({ kind: 'notReported' });
  expect(places(findings)).toEqual(['error-cell-reported F2']);
});

test('ceilings, amounts to the quarters and the cash plan', () => {
  const more = [
    'Pagu Pergeseran',
    'Pagu Perubahan',
    'Realisasi s.d. TW I',
    'Realisasi s.d. TW II',
    'RAK s.d. TW III',
    'Realisasi Fisik (%)',
    'Sumber Dana',
  ];
  const { rows } = read([['1.06.01', '', 'B1', 'x', 100, 50, 110, '', 20, '-', 70, '55,5', 'DAU']], more);
  expect(rows[0]).toMatchObject({
    ceilings: {
      original: { value: { value: 100 }, cell: 'E2' },
      shifted: { value: { value: 110 } },
      revised: { value: { kind: 'blank' } },
    },
    spentToQuarter: [{ value: { value: 20 }, cell: 'I2' }, { value: { isNil: true } }, { cell: '' }, { cell: '' }],
    spentToMonth: [],
    physicalToQuarter: [],
    cashPlan: [{ cell: '' }, { cell: '' }, { value: { value: 70 } }, { cell: '' }],
    physical: { value: 55.5, cell: 'L2' },
    fund: 'DAU',
  });
});

describe('what stops a command', () => {
  test('text in a required amount', () => {
    expect(errors(read([['1.06.01', '', 'B1', 'x', 'seratus juta', '2,4 macam']]).findings)).toEqual([
      'unreadable-number E2',
      'unreadable-number F2',
    ]);
  });

  test('an unknown unit; none at all is told elsewhere', () => {
    expect(
      errors(
        read([
          ['1.06.01', '', 'B9', 'x', 1, 1],
          ['1.06.02', '', '', 'x', 1, 1],
        ]).findings,
      ),
    ).toEqual(['unknown-unit C2']);
  });

  test('the same code, account, unit and fund twice under one parent', () => {
    const rows = [
      ['1.06.01', '', 'B1', 'Program', 3, 3, ''],
      ['1.06.01.2.01.0001', '5.1.02', '', 'a', 1, 1, 'DAU'],
      ['1.06.01.2.01.0001', '5.1.02', '', 'b', 1, 1, 'DAU'],
      ['1.06.01.2.01.0001', '5.1.02', '', 'c', 1, 1, 'DAK'],
      ['1.06.01.2.01.0001', '5.1.02', 'B2', 'd', 1, 1, 'DAU'],
    ];
    expect(errors(read(rows, ['Sumber Dana']).findings)).toEqual(['duplicate-budget-row A4']);
  });

  test('not the same code under two organisations, as a SIPD recapitulation has it', () => {
    const rows = [
      ['1.06.2.08.0.00.01.0000', '', '', 'Dinas Sosial A', 1, 1],
      ['1.06.01', '', 'B1', 'Penunjang', 1, 1],
      ['1.06.2.08.0.00.02.0000', '', '', 'Dinas Sosial B', 1, 1],
      ['1.06.01', '', 'B1', 'Penunjang', 1, 1],
    ];
    expect(errors(read(rows).findings)).toEqual([]);
  });
});

test('codes typed as numbers are findings: 1.02 may have been 1.020', () => {
  expect(
    places(
      read([
        [1.02, '', 'B1', 'x', 1, 1],
        ['1.06.01', 5.1, 'B1', 'y', 1, 1],
      ]).findings,
    ),
  ).toEqual(['number-as-code A2', 'number-as-code B3']);
});

test('totals are passed over, whether in Kode or in Uraian', () => {
  const { rows, findings } = read([
    ['1.06.01', '', 'B1', 'x', 1, 1],
    ['Jumlah', '', '', '', 1, 1],
    ['', '', '', 'JUMLAH BELANJA', 1, 1],
  ]);
  expect(rows).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'total-rows-skipped', values: { count: 2 } }]);
});

describe('physical per cent', () => {
  test.each(['Fisik', 'Fisik s.d. TW II', 'Rencana Fisik s.d. TW II'])(
    'some values ≤ 1 and others > 1 raise one question: %s',
    (heading) => {
      const rows = [0.9, 80, 0.5].map((cell, index) => [`1.06.0${index + 1}`, '', 'B1', 'x', 1, 1, cell]);
      expect(places(read(rows, [heading]).findings)).toEqual(['ratio-or-percent G2']);
    },
  );

  test.each<[cells: number[], spent: number, found: string[]]>([
    [[0.4, 0.9], 0.24, []],
    [[0.4, 0.9], 0.25, ['physical-out-of-scale G2']],
    [[0, 0.9], 1, ['physical-out-of-scale G3']],
    [[0, 0], 1, []],
  ])('%j alone, with %d of the ceiling spent', (cells, spent, found) => {
    const rows = cells.map((cell, index) => [`1.06.0${index + 1}`, '', 'B1', 'x', 1, spent, cell]);
    expect(places(read(rows, ['Fisik']).findings)).toEqual(found);
  });
});

describe('columns of single months and of physical progress', () => {
  const { rows } = read(
    [['1.06.01', '', 'B1', 'x', 100, 50, 12, '', '45,5']],
    ['Realisasi s.d. Februari', 'Realisasi s.d. Mei', 'Fisik s.d. TW II'],
  );

  test('months stand at their place in the year', () => {
    expect(rows[0]?.spentToMonth).toHaveLength(12);
    expect(rows[0]?.spentToMonth[1]).toEqual({ value: { kind: 'number', value: 12 }, cell: 'G2' });
    expect(rows[0]?.spentToMonth[4]).toEqual({ value: { kind: 'blank' }, cell: 'H2' });
  });

  test('physical progress to a quarter', () => {
    expect(rows[0]?.physicalToQuarter.map(({ value }) => value)).toEqual([null, 45.5, null, null]);
  });
});

describe('keys that are no codes (sheet Anggaran Belanja)', () => {
  test('a numbering is one Kesalahan with its range, and nothing else is judged by it', () => {
    const { findings } = read([
      ['A', '', 'B1', 'Program', 10, 5],
      ['I', '', 'B1', 'Kegiatan', 10, 5],
      ['1.1', '', 'B1', 'Sub', 6, 3],
      ['1.1', '', 'B1', 'Sub', 4, 2],
    ]);
    expect(places(findings)).toEqual(['numbered-rows A2:A5']);
    expect(findings).toMatchObject([{ severity: 'error', values: { count: 4, keys: ['A', 'I', '1.1', '1.1'] } }]);
  });

  test('rows of a numbering that are no neighbours are named by the first', () => {
    const { findings } = read([
      ['A', '', 'B1', 'Bagian', 10, 5],
      ['1.06.01', '', 'B1', 'Program', 10, 5],
      ['B', '', 'B1', 'Bagian', 10, 5],
    ]);
    expect(places(findings)).toEqual(['numbered-rows A2']);
  });

  test('a key without digits is a total that is not added', () => {
    const { rows, findings } = read([
      ['DINAS SOSIAL', '', 'B1', '', 10, 5],
      ['1.06.01', '', 'B1', 'Program', 10, 5],
    ]);
    expect(rows.map(({ code }) => code)).toEqual(['1.06.01']);
    expect(places(findings)).toEqual(['organisation-row A2']);
  });
});

test('of two rows with one key the finding says what would be lost; the newest ceiling counts', () => {
  const { findings } = read(
    [
      ['1.06.01', '', 'B1', 'PAD', 5, 4, 6],
      ['1.06.01', '', 'B1', 'DAU', 3, 1, 2],
    ],
    ['Pagu Perubahan'],
  );
  expect(findings).toMatchObject([{ code: 'duplicate-budget-row', values: { row: 2, ceiling: 2, spent: 1 } }]);
});

describe('what totals say is compared with the leaves (Rows)', () => {
  const differing = (rows: unknown[][]) =>
    read(rows)
      .findings.filter(({ code }) => code === 'total-differs')
      .map(({ cell, values }) => [cell, values.stated, values.total]);
  const one = ['1.06.01', '', 'B1', 'x', 6, 3];
  const two = ['1.06.02', '', 'B1', 'y', 4, 2];

  test.each<[string, unknown[][], unknown[]]>([
    ['agree', [one, two, ['Jumlah', '', '', '', 10, 5]], []],
    ['one amount differs', [one, two, ['Jumlah', '', '', '', 11, 5]], [['E4', 11, 10]]],
    ['an empty amount says nothing', [one, two, ['Jumlah', '', '', '', '', '-']], []],
    ['a mean is no sum', [one, two, ['Rata-rata', '', '', '', 5, 2.5]], []],
    [
      'only leaves are added',
      [['1.06', '', 'B1', 'p', 10, 5], one, two, ['Total', '', '', '', 20, 10]],
      [
        ['E5', 20, 10],
        ['F5', 10, 5],
      ],
    ],
    [
      'sub-totals and a grand total',
      [one, ['Sub Total', '', '', '', 6, 3], two, ['Sub Total', '', '', '', 4, 2], ['Grand Total', '', '', '', 10, 5]],
      [],
    ],
    [
      'a grand total covers everything',
      [one, ['Sub Total', '', '', '', 6, 3], two, ['Grand Total', '', '', '', 4, 2]],
      [
        ['E5', 4, 10],
        ['F5', 2, 5],
      ],
    ],
    [
      'a row of an organisation above its budget',
      [['1.06.2.08.0.00.01.0000', '', '', 'A', 6, 3], one, ['1.06.2.08.0.00.02.0000', '', '', 'B', 5, 2], two],
      [['E4', 5, 4]],
    ],
    ['a total in words of its own', [one, ['Jumlah Program Satu', '', '', '', 6, 3], two], []],
    [
      'a name above its budget',
      [['DINAS A', '', '', '', 6, 3], one, ['DINAS B', '', '', '', 5, 2], two],
      [['E4', 5, 4]],
    ],
    [
      'a summary by account',
      [['5', '', '', 'BELANJA', 12, 5], ['5.1', '', '', 'OPERASI', 9, 5], one, two],
      [['E2', 12, 10]],
    ],
    [
      'summaries of the highest level together',
      [['5.1', '', '', 'a', 7, 3], ['5.2', '', '', 'b', 3, 3], one, two],
      [['F2', 6, 5]],
    ],
    [
      'a summary of accounts that the leaves state',
      [
        ['5', '', '', 'BELANJA', 10, 5],
        ['5.2', '', '', 'MODAL', 5, 2],
        ['1.06.01', '', 'B1', 'x', '', ''],
        ['', '5.1.02', '', 'a', 6, 3],
        ['', '5.2.01', '', 'b', 4, 2],
      ],
      [['E3', 5, 4]],
    ],
  ])('%s', (_what, rows, expected) => expect(differing(rows)).toEqual(expected));
});

test.each([
  ['1.06.01.', '1.06.01'],
  ['1.06.01 . 2.01. 0001', '1.06.01.2.01.0001'],
  ['1.06  .01', '1.06.01'],
  ['1.06.01', '1.06.01'],
  ['1.06.01 2', '1.06.01 2'],
])('the code %j means %j', (code, expected) => expect(normaliseCode(code)).toBe(expected));

describe('of two rows with one key', () => {
  const twice = (one: unknown[], other: unknown[], more: string[] = []) =>
    read([one, other], more).findings.map(({ code, cell, values }) => [
      code,
      cell,
      values.key,
      values.ceiling,
      values.spent,
    ]);
  test('the finding names the key with account, unit and fund', () => {
    const row = ['1.06.01', '5.1.02', 'B1', 'x', 5, 4, 'DAU'];
    expect(twice(row, row, ['Sumber Dana'])).toEqual([
      ['duplicate-budget-row', 'A3', '1.06.01 · 5.1.02 · B1 · DAU', 5, 4],
    ]);
  });

  test.each([
    ['empty cells', '', '', null, null],
    ['words', 'belum', 'belum lapor', null, null],
    ['nothing, stated as such', 0, 'nihil', 0, 0],
  ])('not reported is never zero: %s', (_, ceiling, spent, amount, realised) => {
    const second = ['1.06.01', '5.1.02', 'B1', 'x', ceiling, spent];
    expect(
      twice(['1.06.01', '5.1.02', 'B1', 'x', 5, 4], second).filter(([code]) => code === 'duplicate-budget-row'),
    ).toEqual([['duplicate-budget-row', 'A3', '1.06.01 · 5.1.02 · B1', amount, realised]]);
  });
});

test('physical per cent: the first small one is asked about, as it would be in per cent', () => {
  const { findings } = read(
    [
      ['1.06.01', '', 'B1', 'x', 1, 1, 80],
      ['1.06.02', '', 'B1', 'x', 1, 1, 0],
      ['1.06.03', '', 'B1', 'x', 1, 1, 1],
    ],
    ['Fisik'],
  );
  expect(findings).toMatchObject([
    { code: 'ratio-or-percent', cell: 'G4', values: { code: '1.06.03', value: 1, asPercent: 100 } },
  ]);
});

test('one numbered row is named by its cell alone', () => {
  const { findings } = read([
    ['A', '', 'B1', 'Bagian', 10, 5],
    ['1.06.01', '', 'B1', 'Program', 10, 5],
  ]);
  expect(places(findings).filter((place) => place.startsWith('numbered'))).toEqual(['numbered-rows A2']);
});

test('the columns of the forms are read where a sheet has one of them', () => {
  const { rows } = read(
    [['1.06.01', '', 'B1', 'x', 10, 5, 'Malang', '3 paket', 7]],
    ['Lokasi', 'Volume', 'Nilai Kontrak'],
  );
  expect(rows[0]?.ofForms).toMatchObject({ location: 'Malang', volume: '3 paket' });
  expect(read([['1.06.01', '', 'B1', 'x', 10, 5]]).rows[0]?.ofForms).toEqual({
    planBudget: { value: { kind: 'blank' }, cell: '' },
    planSpent: { value: { kind: 'blank' }, cell: '' },
    contract: { value: { kind: 'blank' }, cell: '' },
    plannedPhysicalToQuarter: [],
    location: '',
    volume: '',
    method: '',
    provider: '',
  });
});

test('columns of single quarters are none where the sheet has none of them', () => {
  const [row] = read([['1.06.01', '', 'B1', 'x', 10, 5]]).rows;
  expect(
    [...(row?.spentToQuarter ?? []), ...(row?.cashPlan ?? [])].map(({ value, cell }) => [value.kind, cell]),
  ).toEqual(Array(8).fill(['blank', '']));
});

test('a total that differs by less than a rupiah is a rounding', () => {
  const of = (total: number) =>
    read([
      ['5', '', '', 'BELANJA', total, ''],
      ['1.06.01', '', 'B1', 'x', 10, 5],
    ]).findings.map(({ code }) => code);
  expect([of(10.004), of(10.005)]).toEqual([[], ['total-differs']]);
});
