import { locateSheet, readWorkbook, withSpellings, type Grids } from '../../../src/workbook/read/workbook';
import { inputSheets, type InputSheet } from '../../../src/workbook/schema/input-sheets';
import { errors, grid, ofCode, places } from './grids';

const units = grid('Unit Kerja', [
  ['Kode', 'Nama', 'Jenis'],
  ['B1', 'Bidang', ''],
]);
const indicators = grid('Indikator', [
  ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  ['I1', 'B1', 'n', 'orang', 'Positif', 4, 3],
]);
const read = (grids: Grids, required: InputSheet[] = [], period = '') =>
  readWorkbook({ grids, required, period, today: '2026-10-05' });

describe('finding a sheet', () => {
  const { table } = inputSheets.budget;
  test.each(['Anggaran Belanja', 'anggaran  belanja', 'ANGGARAN', 'Budget', '\u00a0Anggaran Belanja '])(
    '%s',
    (name) => {
      expect(locateSheet(table, ['Unit Kerja', name])).toEqual({ name, others: [] });
    },
  );

  test('the declared name wins over an alias, whatever the order of the tabs; the other is told', () => {
    expect(locateSheet(table, ['Budget', 'Anggaran', 'Anggaran Belanja'])).toEqual({
      name: 'Anggaran Belanja',
      others: ['Budget', 'Anggaran'],
    });
    expect(locateSheet(table, ['Sisa Anggaran', 'Anggaran 2'])).toEqual({ name: null, others: [] });
  });
});

test('a required sheet that is missing is an error, one that is not is nothing', () => {
  expect(read({}, ['units', 'indicators']).findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'missing-sheet', sheet: 'Unit Kerja' },
    { code: 'missing-sheet', sheet: 'Indikator' },
  ]);
  expect(errors(read({ units, indicators }).findings)).toEqual([]);
});

test('without Realisasi the column Indikator.Realisasi holds, without Pengaturan the defaults', () => {
  const { input, settings } = read({ units, indicators });
  expect(input.indicators[0]).toMatchObject({
    reported: null,
    actual: { value: { kind: 'number', value: 3 }, cell: 'G2' },
  });
  expect([settings.language, input.rules.minimumAttainment, input.rules.year]).toEqual(['id', 90, 2026]);
  expect(input.budget).toBeNull();
});

test('the period asked for wins over the setting; an unknown one is an error', () => {
  const settings = grid('Pengaturan', [
    ['Pengaturan', 'Nilai'],
    ['Periode', 'TW I'],
    ['Tahun', 2026],
  ]);
  expect(read({ settings }).input.rules.period).toEqual({ kind: 'quarter', number: 1 });
  expect(read({ settings }, [], 'Maret').input.rules.period).toEqual({ kind: 'month', number: 3 });
  expect(ofCode(read({ settings }, [], 'TW 9').findings, 'unknown-period')).toMatchObject([
    { severity: 'error', sheet: '--period', values: { value: 'TW 9' } },
  ]);
});

test('the scale of Permendagri 86/2017, in the language of the workbook, or the custom one', () => {
  const settings = (value: string) =>
    grid('Pengaturan', [
      ['Pengaturan', 'Nilai'],
      ['Skala Predikat', value],
      ['Bahasa', 'en'],
    ]);
  const ratingScale = grid('Skala Predikat', [
    ['Batas Bawah', 'Predikat'],
    [80, 'Baik'],
    [0, 'Kurang'],
  ]);
  expect(read({}).input.rules.ratingScale.map(({ above, rating }) => `${above} ${rating}`)).toEqual([
    '90 Sangat Tinggi',
    '75 Tinggi',
    '65 Sedang',
    '50 Rendah',
    '-Infinity Sangat Rendah',
  ]);
  expect(read({ settings: settings('Kustom'), ratingScale }).input.rules.ratingScale).toMatchObject([
    { above: 80, rating: 'Baik' },
    { above: 0 },
  ]);
  expect(read({ settings: settings('Permendagri 86/2017'), ratingScale }).input.rules.ratingScale).toHaveLength(5);
});

const settingsOf = (...rows: [string, unknown][]) => grid('Settings', [['Key', 'Value'], ['Tahun', 2026], ...rows]);

describe('a required sheet', () => {
  test('that is there is not missed; of a module it names the module', () => {
    const { findings } = read({ units }, ['units', 'awardScores']);
    expect(ofCode(findings, 'missing-sheet')).toMatchObject([
      { sheet: 'Penilaian', cell: '', values: { sheet: 'Penilaian', module: 'awards' } },
    ]);
  });
});

describe('units that are listed nowhere', () => {
  const ofUnit = (unit: string) =>
    grid('Indikator', [
      ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target'],
      ['I1', unit, 'n', 'orang', 'Positif', 4],
    ]);
  const twice = grid('Unit Kerja', [
    ['Kode', 'Nama', 'Jenis'],
    ['B1', 'Bidang', ''],
    ['B1', 'Seksi', ''],
  ]);

  test.each<[name: string, grids: Grids, unit: string, found: string[]]>([
    ['an unknown one is told', { units }, 'B9', ['unknown-unit B2']],
    ['of a list with a mistake as well', { units: twice }, 'B9', ['unknown-unit B2', 'duplicate-key A3']],
    ['without the list each is taken as written', {}, 'B9', []],
    [
      'a list without its headings is told once',
      { units: grid('Unit Kerja', [['B1', 'Bidang', '']]) },
      'B9',
      ['missing-header'],
    ],
    [
      'a list without one of its columns is told once',
      {
        units: grid('Unit Kerja', [
          ['Kode', 'Jenis', 'Kepala'],
          ['B1', 'Bidang', ''],
        ]),
      },
      'B9',
      ['missing-column 1:1'],
    ],
    [
      'a list with a heading over several columns is told once',
      {
        units: {
          ...grid('Unit Kerja', [
            ['Kode', 'Nama', '', 'Jenis'],
            ['B1', 'Bidang', 'Seksi', ''],
          ]),
          merged: ['B1:C1'],
        },
      },
      'B9',
      ['heading-over-several B1:C1'],
    ],
  ])('%s', (_, grids, unit, found) => {
    const { input, findings } = read({ ...grids, indicators: ofUnit(unit) });
    expect(errors(findings).sort()).toEqual([...found].sort());
    expect(input.indicators[0]?.unit).toBe(found.some((one) => one.startsWith('unknown')) ? '' : 'B9');
  });

  test('a name is read as the code of its unit', () => {
    expect(read({ units, indicators: ofUnit('bidang') }).input.indicators[0]?.unit).toBe('B1');
  });
});

test('an analysis names its indicator in any letter case, and an unknown one is told', () => {
  const analyses = grid('Analisis Capaian', [
    ['Kode Indikator', 'Periode'],
    ['I1', 'TW I'],
    ['i1', 'TW I'],
    ['I2', 'TW I'],
  ]);
  expect(places(ofCode(read({ units, indicators, analyses }).findings, 'unknown-indicator'))).toEqual([
    'unknown-indicator A4',
  ]);
});

describe('Riwayat Kinerja', () => {
  const codes = (...rows: unknown[][]) =>
    read({ units, indicators, history: grid('Riwayat Kinerja', rows) }).findings.filter(
      ({ sheet }) => sheet === 'Riwayat Kinerja',
    );

  test('without a word is no sheet yet', () => {
    expect([codes(['', ''], ['', '']), codes()]).toEqual([[], []]);
  });

  test('with a word anywhere is one', () => {
    expect(places(codes(['', ''], ['', 'catatan']))).toEqual(['missing-header']);
    expect(places(codes(['catatan', 'lain']))).toEqual(['missing-header']);
  });

  test('is read', () => {
    const history = grid('Riwayat Kinerja', [
      ['Kode', 'Tahun', 'Target', 'Realisasi'],
      ['I1', 2025, 4, 3],
    ]);
    expect(read({ history }).input.history).toMatchObject([{ code: 'I1', year: 2025, target: 4, actual: 3 }]);
  });
});

describe('the year of the workbook tells headings of other years', () => {
  const ofYears = grid('Indikator', [
    ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target 2025', 'Target 2026'],
    ['I1', 'B1', 'n', 'orang', 'Positif', 4, 5],
  ]);
  const only2025 = grid('Indikator', [
    ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target 2025'],
    ['I1', 'B1', 'n', 'orang', 'Positif', 4],
  ]);

  test('the target is that of the year', () => {
    expect(read({ settings: settingsOf(), units, indicators: ofYears }).input.indicators[0]?.target).toMatchObject({
      value: { kind: 'number', value: 5 },
      cell: 'G2',
    });
  });

  test('a target of another year is none, unless the workbook states no year', () => {
    expect(read({ settings: settingsOf(), units, indicators: only2025 }).input.indicators).toEqual([]);
    expect(read({ units, indicators: only2025 }).input.indicators).toMatchObject([{ target: { cell: 'F2' } }]);
  });
});

describe('the period', () => {
  const actuals = grid('Realisasi', [
    ['Kode', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['I1', 1, 2, '', ''],
  ]);
  const second = { kind: 'quarter', number: 2 };
  const told = ({ findings }: ReturnType<typeof read>) =>
    findings
      .filter(({ code }) => ['default-period', 'unknown-period', 'period-of-other-year'].includes(code))
      .map(({ code, sheet }) => `${code} ${sheet}`);

  test.each<[name: string, grids: Grids, requested: string, period: object, found: string[]]>([
    ['stated in the settings', { settings: settingsOf(['Periode', 'TW I']) }, '', { kind: 'quarter', number: 1 }, []],
    ['found from what is reported', { settings: settingsOf() }, '', second, ['default-period Settings']],
    ['found without settings', {}, '', second, ['default-period Pengaturan']],
    ['asked for with its year', { settings: settingsOf() }, 'TW IV 2026', { kind: 'quarter', number: 4 }, []],
    [
      'asked for of another year',
      { settings: settingsOf(['Periode', 'TW I']) },
      'TW IV 2025',
      { kind: 'quarter', number: 1 },
      ['period-of-other-year --period'],
    ],
    ['stated in words that are none', { settings: settingsOf(['Periode', 'TW V']) }, '', second, []],
    [
      'asked for in words that are none',
      { settings: settingsOf() },
      'kemarin',
      second,
      ['unknown-period --period', 'default-period Settings'],
    ],
  ])('%s', (_, grids, requested, period, found) => {
    const data = read({ ...grids, units, indicators, actuals }, [], requested);
    expect(data.input.rules.period).toEqual(period);
    expect(told(data)).toEqual(found);
  });

  test('stands in the sheet of the settings, by the name that it has', () => {
    expect(read({ settings: settingsOf() }).input.periodPlace).toEqual({ sheet: 'Settings', cell: '' });
    expect(read({}).input.periodPlace).toEqual({ sheet: 'Pengaturan', cell: '' });
  });
});

test('a command that does not look at indicators tells nothing of them, and finds its period from them', () => {
  const bad = grid('Indikator', [
    ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target'],
    ['I1', 'B9', 'n', 'orang', 'entah', 4],
  ]);
  const actuals = grid('Realisasi', [
    ['Kode', 'TW I'],
    ['I1', '#REF!'],
    ['I1', 2],
  ]);
  const grids = { settings: settingsOf(), units, indicators: bad, actuals };
  const request = { grids, required: [], period: '', today: '2026-10-05' };
  const { input, findings } = readWorkbook({ ...request, checked: ['budget'] });
  expect(input.indicators).toEqual([]);
  expect(places(findings)).toEqual(['default-period']);
  expect(errors(readWorkbook({ ...request, checked: ['indicators'] }).findings)).toContain('unknown-unit B2');
});

test('sheets know the spellings of the whole workbook; those that define codes come first', () => {
  const actuals = grid('Realisasi', [
    ['Kode', 'TW I'],
    ['i1', 1],
  ]);
  const figures = grid('Angka', [['x']]);
  const { grids, findings } = withSpellings({ actuals, indicators, figures });
  expect(Object.keys(grids).sort()).toEqual(['actuals', 'figures', 'indicators']);
  expect(grids.figures).toBe(figures);
  expect(grids.actuals).toMatchObject({ name: 'Realisasi', values: actuals.values });
  expect(grids.actuals?.spellings).toBe(grids.indicators?.spellings);
  expect(grids.actuals?.spellings?.first('indicator', 'i1')).toBe('I1');
  expect(findings).toMatchObject([{ code: 'other-spelling', sheet: 'Realisasi', cell: 'A2' }]);
});

test('Konfirmasi answers for the year of the workbook; without the sheet nothing is confirmed', () => {
  const confirmations = grid('Konfirmasi', [
    ['Kode', 'Hal', 'Nilai', 'Tanggal'],
    ['I1', 'hal aneh', 1, '31 Desember 2025'],
    ['I1', 'hal aneh', 1, '1 Januari 2026'],
  ]);
  const { input, findings } = read({ settings: settingsOf(), confirmations });
  expect(places(ofCode(findings, 'unknown-matter'))).toEqual(['unknown-matter B3']);
  expect(input.confirmed).toBeInstanceOf(Function);
  expect(read({}).input.confirmed).toBeUndefined();
});
