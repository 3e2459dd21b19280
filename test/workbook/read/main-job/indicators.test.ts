import { noActuals, readActuals } from '../../../../src/workbook/read/main-job/actuals';
import { readIndicators } from '../../../../src/workbook/read/main-job/indicators';
import { errors, grid, places } from '../grids';

const required = ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'];
const find = (unit: string): string | null => (unit === 'B1' || unit === 'B2' ? unit : null);

/** Reads `Indikator` with columns behind the required ones, optionally with a sheet `Realisasi`. */
function read(more: string[], rows: unknown[][], actuals?: unknown[][], formats?: Record<string, string>) {
  const source = actuals ? readActuals(grid('Realisasi', actuals)) : noActuals;
  return readIndicators(grid('Indikator', [[...required, ...more], ...rows], formats), find, source);
}
const row = (code: unknown, ...more: unknown[]): unknown[] => [
  code,
  'B1',
  'Cakupan layanan',
  '%',
  'Positif',
  95,
  ...more,
];

test('an indicator with the required columns alone', () => {
  const { indicators, findings } = read([], [row('I1')]);
  expect(findings).toEqual([]);
  expect(indicators).toMatchObject([
    {
      sheet: 'Indikator',
      row: 2,
      code: 'I1',
      unit: 'B1',
      name: 'Cakupan layanan',
      measureUnit: '%',
      polarity: { value: 'positive', cell: 'E2' },
      target: { value: { kind: 'number', value: 95 }, cell: 'F2' },
      interimKind: 'cumulative',
      actualsKind: 'perPeriod',
      aggregation: { value: null },
      frequency: null,
      weight: { value: null },
      level: null,
      reported: null,
    },
  ]);
});

test('isian lanjutan', () => {
  const more = [
    'Bobot',
    'Tingkat Kinerja',
    'Sifat Target TW',
    'Isian Realisasi',
    'Frekuensi Pengukuran',
    'Realisasi Tahun Lalu',
  ];
  const { indicators, findings } = read(
    [...more, 'Target Renstra', 'Cara Hitung', 'Target TW I', 'Target TW IV'],
    [row('I1', '2,5', 'Administrator', 'Per triwulan', 'Kumulatif', 'Semesteran', '90,5', 99, 'Rata-rata', '-', '≥95')],
  );
  expect(findings).toEqual([]);
  expect(indicators).toMatchObject([
    {
      weight: { value: 2.5 },
      level: 'administrator',
      interimKind: 'perQuarter',
      actualsKind: 'cumulative',
      frequency: 'semester',
      lastYear: { value: 90.5 },
      planEnd: { value: { value: 99 } },
      aggregation: { value: 'average' },
      interimTargets: [
        { value: { kind: 'notDue' }, cell: 'O2' },
        { value: { kind: 'missing' }, cell: '' },
        { value: { kind: 'missing' }, cell: '' },
        { value: { kind: 'number', value: 95, operator: 'min' }, cell: 'P2' },
      ],
    },
  ]);
});

describe('what stops a command', () => {
  test('a code twice, in any letter case', () => {
    expect(errors(read([], [row('IKU-1'), row('iku-1')]).findings)).toEqual(['duplicate-key A3']);
  });

  test('an unknown or empty unit', () => {
    const rows = [
      ['I1', 'B9', 'n', '%', 'Positif', 1],
      ['I2', '', 'n', '%', 'Positif', 1],
    ];
    expect(errors(read([], rows).findings)).toEqual(['unknown-unit B2', 'unknown-unit B3']);
  });

  test('an unreadable number in the required column, at its cell', () => {
    const { findings } = read([], [['I1', 'B1', 'n', 'orang', 'Positif', 'dua puluh']]);
    expect(findings).toMatchObject([
      {
        code: 'unreadable-number',
        severity: 'error',
        sheet: 'Indikator',
        cell: 'F2',
        values: { value: 'dua puluh', column: 'Target' },
      },
    ]);
  });

  test('a negative weight; zero is allowed', () => {
    expect(errors(read(['Bobot'], [row('I1', '-0,5'), row('I2', 0)]).findings)).toEqual(['negative-weight G2']);
  });
});

describe('what is a Peringatan', () => {
  test('a number as code', () => {
    expect(places(read([], [row(1.1)]).findings)).toEqual(['number-as-code A2']);
  });

  test('unknown words, which leave the cell empty', () => {
    const { indicators, findings } = read(
      ['Cara Hitung', 'Tingkat Kinerja'],
      [['I1', 'B1', 'n', '%', 'Naik turun', 95, 'Jumlahkan', 'Eselon V']],
    );
    expect(places(findings)).toEqual(['E2', 'G2', 'H2'].map((cell) => `unknown-deciding-choice ${cell}`));
    expect(indicators[0]).toMatchObject({ polarity: { value: null }, aggregation: { value: null }, level: null });
  });

  test('levels are named by their echelons, too', () => {
    const levels = ['Kepala Dinas', 'eselon II', 'Administrator', 'ESELON III', 'Pengawas', 'Eselon IV'];
    const { indicators, findings } = read(
      ['Tingkat Kinerja'],
      levels.map((level, index) => row(`I${index}`, level)),
    );
    expect(places(findings)).toEqual([]);
    expect(indicators.map(({ level }) => level)).toEqual([
      'head',
      'head',
      'administrator',
      'administrator',
      'supervisor',
      'supervisor',
    ]);
  });

  test('unreadable text in an optional column', () => {
    const { findings } = read(['Target TW I', 'Realisasi Tahun Lalu'], [row('I1', 'segera', 'lupa')]);
    expect(places(findings).sort()).toEqual(['unreadable-optional-number G2', 'unreadable-optional-number H2']);
    expect(errors(findings)).toEqual([]);
  });

  test('an operator that contradicts the polarity', () => {
    const indicator = (polarity: string, target: string) => ['I1', 'B1', 'n', '%', polarity, target];
    const codes = (polarity: string, target: string) => places(read([], [indicator(polarity, target)]).findings);
    expect(codes('Positif', '≤5')).toEqual(['operator-contradicts-polarity F2']);
    expect(codes('Negatif', 'min 5')).toEqual(['operator-contradicts-polarity F2']);
    expect([codes('Positif', '≥5'), codes('Negatif', 'Maks 1%')]).toEqual([[], []]);
  });

  test('an unknown parent indicator, at the cell that names it', () => {
    const { findings } = read(['Indikator Induk'], [row('I1', ''), row('I2', 'i1'), row('I3', 'X')]);
    expect(places(findings)).toEqual(['unknown-parent-indicator G4']);
  });

  test('English notation', () => {
    expect(places(read([], [['I1', 'B1', 'n', 'orang', 'Positif', '1,004,422.80']]).findings)).toEqual([
      'english-notation F2',
    ]);
  });
});

describe('a word or cell that decides how a figure is computed', () => {
  const unclear = (heading: string, cell: unknown) => read([heading], [row('I1', cell)]).indicators[0]?.isUnclear;
  test.each([
    ['Cara Hitung', 'Jumlahkan', true],
    ['Isian Realisasi', 'Entah', true],
    ['Tingkat Kinerja', 'Eselon V', true],
    ['Sifat Target TW', 'Entah', true],
    ['Frekuensi Pengukuran', 'Kadang', true],
    ['Cara Hitung', '#REF!', true],
    ['Target TW I', '#REF!', true],
    ['Target TW IV', '#N/A', true],
    ['Cara Hitung', 'Rata-rata', false],
    ['Cara Hitung', '', false],
    ['Target TW I', '', false],
    // What takes no part in the figure may be what it likes.
    ['Definisi', '#REF!', false],
  ])('%s "%s": unclear %s', (heading, cell, expected) => {
    expect(unclear(heading, cell)).toBe(expected);
  });

  test('a target or a polarity that shows an error', () => {
    const of = (polarity: string, target: string) =>
      read([], [['I1', 'B1', 'n', '%', polarity, target]]).indicators[0]?.isUnclear;
    expect([of('Positif', '#REF!'), of('#REF!', '5'), of('Positif', '5')]).toEqual([true, true, false]);
  });
});

test('what is told of an indicator beside its figure, in single spaces', () => {
  const more = [
    'Sasaran',
    'Program',
    'Penanggung Jawab',
    'Definisi',
    'Sumber Data',
    'Indikator Induk',
    'Standar Nasional',
    'Jenis Indikator',
  ];
  const { indicators, findings } = read(more, [
    row('I1', 'Warga  sejahtera ', 'Rehsos', 'Kabid', 'Jumlah', 'BPS', '', '90', 'IKU'),
    row('I2', '', '', '', '', '', 'I1', 'baik'),
  ]);
  expect(indicators[0]).toMatchObject({
    objective: 'Warga sejahtera',
    programme: 'Rehsos',
    owner: 'Kabid',
    definition: 'Jumlah',
    dataSource: 'BPS',
    parentIndicator: '',
    nationalStandard: { value: 90, cell: 'M2' },
    kind: 'IKU',
    besideActuals: false,
  });
  expect(indicators[1]).toMatchObject({ parentIndicator: 'I1', nationalStandard: { value: null } });
  expect(places(findings)).toContain('unreadable-optional-number M3');
});

test('whether there is a sheet Realisasi is told with every indicator, with its evidence', () => {
  const { indicators } = read(
    [],
    [row('I1'), row('I2')],
    [
      ['Kode', 'TW I', 'Data Dukung'],
      ['I1', 5, 'tautan'],
    ],
  );
  expect(indicators.map(({ besideActuals, evidence }) => [besideActuals, evidence])).toEqual([
    [true, 'tautan'],
    [true, ''],
  ]);
  expect(indicators[0]?.reported?.direct?.cells[0]?.value).toEqual({ kind: 'number', value: 5 });
  expect(indicators[1]?.reported).toBeNull();
});

test('without a polarity a grade is no unreadable number', () => {
  const { findings } = read([], [['I1', 'B1', 'Nilai SAKIP', 'nilai', '', 'BB']]);
  expect(places(findings).filter((place) => place.includes('number'))).toEqual([]);
});

/** Merged cells keep their text in the first row only (rule 6). */
test.each<[what: string, rows: [level: string, objective: string][], found: unknown[]]>([
  [
    'all are filled',
    [
      ['', 'S1'],
      ['', 'S1'],
    ],
    [],
  ],
  [
    'none is',
    [
      ['', ''],
      ['', ''],
    ],
    [],
  ],
  [
    'some are empty',
    [
      ['', 'S1'],
      ['', ''],
      ['', ''],
    ],
    [['H3', { empty: 2, count: 3 }]],
  ],
  [
    'those of the region do not count',
    [
      ['', 'S1'],
      ['Daerah', ''],
    ],
    [],
  ],
  [
    'of the head alone, where it has some',
    [
      ['Kepala Dinas', 'S1'],
      ['Administrator', ''],
    ],
    [],
  ],
  [
    'of the head, one empty',
    [
      ['Administrator', ''],
      ['Kepala Dinas', 'S1'],
      ['Kepala Dinas', ''],
    ],
    [['H4', { empty: 1, count: 2 }]],
  ],
])('sasaran: %s', (_, rows, found) => {
  const { findings } = read(
    ['Tingkat Kinerja', 'Sasaran'],
    rows.map(([level, objective], index) => row(`I${index}`, level, objective)),
  );
  const told = findings.filter(({ code }) => code === 'partly-filled-objective');
  expect(told.map(({ cell, values }) => [cell, values])).toEqual(found);
});

test('an operator beside a range or a grade contradicts nothing', () => {
  const { findings } = read(
    [],
    [
      ['I1', 'B1', 'n', '%', 'Rentang', '>=5'],
      ['I2', 'B1', 'n', 'nilai', 'Predikat', 'BB'],
    ],
  );
  expect(places(findings).filter((place) => place.startsWith('operator'))).toEqual([]);
});
