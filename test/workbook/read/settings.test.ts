import { readSettings, settingCells } from '../../../src/workbook/read/settings';
import { errors, grid, ofCode, places } from './grids';

const read = (...rows: [key: unknown, value: unknown][]) =>
  readSettings(grid('Pengaturan', [['Pengaturan', 'Nilai', 'Keterangan'], ...rows]));
const rulesOf = (...rows: [key: unknown, value: unknown][]) => read(...rows).settings.rules;

/** The defaults of the data dictionary. */
const defaults = {
  minimumAttainment: 90,
  minimumAbsorption: 90,
  absorptionTargets: [15, 40, 60],
  agencyAttainmentTarget: 95,
  agencyAbsorptionTarget: 95,
  flagBasis: 'both',
  proportionalTargets: false,
  parentValue: 'own',
  negativeFormula: '(2T-R)/T',
  cap: 100,
  floor: 0,
  ceilingBasis: 'revisedIfAny',
  ceilingDates: { shifted: null, revised: null },
  dataDay: null,
  reportingDueDay: 5,
  gradeScales: [
    { grades: ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'], lowerBounds: [90, 80, 70, 60, 50, 30, 0] },
    { grades: ['WTP', 'WDP', 'TW', 'TMP'] },
  ],
};

test('without the sheet every default holds, and the missing year is a Peringatan', () => {
  const { settings, findings } = readSettings(null);
  expect(settings.rules).toEqual(defaults);
  expect(settings).toMatchObject({ language: 'id', year: null, period: null, usesCustomScale: false });
  expect(settings.profile).toMatchObject({
    documentStatus: 'draft',
    paper: 'A4',
    signatureSpace: false,
    initialsBox: false,
    printReferences: false,
    format: 'google',
    agency: '',
  });
  expect(findings).toMatchObject([{ code: 'missing-year', severity: 'warning', sheet: 'Pengaturan' }]);
});

test('an empty value means the default too', () => {
  const { settings, findings } = read(['Tahun', 2026], ['Batas Atas (%)', ''], ['Dasar Penandaan', '-']);
  expect(settings.rules).toEqual(defaults);
  expect(findings).toEqual([]);
});

test('every setting that decides figures', () => {
  const { settings, findings } = read(
    ...([
      ['Tahun', 2025],
      ['Periode', 'TW III'],
      ['Batas Minimal Capaian (%)', 85],
      ['Batas Minimal Serapan (%)', '87,5'],
      ['Target Serapan TW I (%)', 10],
      ['Target Serapan TW II (%)', '35%'],
      ['Target Serapan TW III (%)', 70],
      ['Target Capaian Instansi (%)', 92],
      ['Target Serapan Instansi (%)', 93],
      ['Dasar Penandaan', 'capaian'],
      ['Bila Target Triwulan Kosong', 'Proporsional'],
      ['Nilai Unit Induk', 'Gabungan berbobot'],
      ['Rumus Indikator Negatif', 'T/R'],
      ['Batas Atas (%)', 120],
      ['Batas Bawah (%)', 'tanpa'],
      ['Skala Predikat', 'Kustom'],
      ['Dasar Pagu', 'Murni'],
      ['Tanggal DPA Perubahan', '2025-09-21'],
      ['Tanggal Data', '30 September 2025'],
      ['Hari Batas Lapor', 7],
      ['Urutan Predikat', 'A>B>C'],
      ['Bahasa', 'en'],
    ] as [string, unknown][]),
  );
  expect(findings).toEqual([]);
  expect(settings).toMatchObject({
    language: 'en',
    year: 2025,
    period: { kind: 'quarter', number: 3 },
    usesCustomScale: true,
  });
  expect(settings.rules).toEqual({
    minimumAttainment: 85,
    minimumAbsorption: 87.5,
    absorptionTargets: [10, 35, 70],
    agencyAttainmentTarget: 92,
    agencyAbsorptionTarget: 93,
    flagBasis: 'attainment',
    proportionalTargets: true,
    parentValue: 'weighted',
    negativeFormula: 'T/R',
    cap: 120,
    floor: null,
    ceilingBasis: 'original',
    ceilingDates: { shifted: null, revised: '2025-09-21' },
    dataDay: '2025-09-30',
    reportingDueDay: 7,
    gradeScales: [{ grades: ['A', 'B', 'C'] }],
  });
});

test('keys by alias, in English, in any letter case, without their suffix', () => {
  expect(
    rulesOf(['AMBANG UNIT', 80], ['minimum absorption', 70], ['Batas Atas Rata-rata', 110], ['Floor', 'tanpa']),
  ).toMatchObject({ minimumAttainment: 80, minimumAbsorption: 70, cap: 110, floor: null });
  expect(
    rulesOf(['Batas Minimal Capaian', 88], ['Target Serapan TW II', 45], ['Batas Atas\u00a0(%)*', 150]),
  ).toMatchObject({ minimumAttainment: 88, absorptionTargets: [15, 45, 60], cap: 150 });
});

test('a cell shown in per cent holds points', () => {
  const sheet = grid(
    'Pengaturan',
    [
      ['Pengaturan', 'Nilai'],
      ['Batas Minimal Capaian (%)', 0.9],
    ],
    { B2: '0%' },
  );
  expect(readSettings(sheet).settings.rules.minimumAttainment).toBe(90);
});

test.each(['tanpa', 'Tanpa', 'TANPA'])('%s: a bound is left out', (word) => {
  expect(rulesOf(['Batas Atas (%)', word], ['Batas Bawah (%)', word])).toMatchObject({ cap: null, floor: null });
});

describe('what is not known', () => {
  test.each<[setting: string, value: unknown]>([
    ['Periode', 'TW V'],
    ['Dasar Penandaan', 'keduanya'],
    ['Nilai Unit Induk', 'anak'],
    ['Rumus Indikator Negatif', 'R/T'],
    ['Skala Predikat', 'lama'],
    ['Dasar Pagu', 'baru'],
    ['Status Dokumen', 'selesai'],
    ['Format Dokumen', 'odt'],
    ['Bahasa', 'jawa'],
    ['Batas Atas (%)', 130],
  ])('%s = %s is a Kesalahan at its cell, and the default holds', (setting, value) => {
    const { settings, findings } = read(['Tahun', 2026], [setting, value]);
    expect(findings).toMatchObject([
      { code: 'unknown-setting-value', severity: 'error', cell: 'B3', values: { setting } },
    ]);
    expect(settings).toMatchObject({ rules: defaults, period: null, language: 'id' });
  });

  test('a key, __proto__ among them, is a Peringatan that names the nearest setting', () => {
    const { settings, findings } = read(['Tahun', 2026], ['Tema', 'biru'], ['__proto__', 'x'], ['constructor', 'y']);
    expect(places(findings)).toEqual(['unknown-setting A3', 'unknown-setting A4', 'unknown-setting A5']);
    expect(settings.rules).toEqual(defaults);
  });

  test.each<[setting: string, value: unknown, source: string]>([
    ['Batas Minimal Capaian (%)', -5, 'percentages 0–200'],
    ['Target Capaian Instansi (%)', 900, 'percentages 0–200'],
    ['Target Serapan TW II (%)', 200.5, 'percentages 0–200'],
    ['Hari Batas Lapor', 0, 'due day 1–28'],
    ['Hari Batas Lapor', 29, 'due day 1–28'],
    ['Jeda Pemenang (periode)', -1, 'counts are not negative'],
    ['Jeda Pemenang (periode)', 1.5, 'counts are whole'],
  ])('%s = %s is out of its range: %s (data dictionary)', (setting, value) => {
    const [first] = read(['Tahun', 2026], [setting, value]).findings;
    expect(first).toMatchObject({ severity: 'error', cell: 'B3', values: { setting } });
  });

  test.each(['30 September 2025 pukul sepuluh', 'akhir September', 'Agustus 2025', '31 April 2025'])(
    'a date that reads %s stops the command',
    (value) => {
      const { findings } = read(['Tahun', 2025], ['Tanggal DPA Perubahan', value]);
      expect(errors(findings)).toEqual(['unreadable-setting-date B3']);
    },
  );

  test('a word that a list has not, of a setting that only the sending of links heeds', () => {
    expect(errors(read(['Tahun', 2025], ['Bagikan Otomatis', 'kadang']).findings)).toEqual([
      'unknown-setting-value B3',
    ]);
  });

  test.each([
    ['Batas Minimal Capaian (%)', 9, ['low-limit B3']],
    ['Target Serapan Instansi (%)', 9.5, ['low-limit B3']],
    ['Target Serapan TW I (%)', 9, []],
    ['Batas Minimal Capaian (%)', 75, []],
    ['Batas Minimal Capaian (%)', 0, []],
  ])('%s = %s is asked about where it is hardly meant', (setting, value, expected) => {
    expect(places(read(['Tahun', 2025], [setting, value]).findings)).toEqual(expected);
  });

  test('a setting twice: the first holds, and another value in the second is said', () => {
    const both = (second: number) => read(['Tahun', 2025], ['Ambang Unit', 80], ['Batas Minimal Capaian (%)', second]);
    expect(both(90).settings.rules.minimumAttainment).toBe(80);
    expect(places(both(90).findings)).toEqual(['setting-repeated A4']);
    expect(both(80).findings).toEqual([]);
  });

  test('a period of another year than Tahun is out of its range', () => {
    expect(read(['Tahun', 2026], ['Periode', 'TW III 2025']).findings).toMatchObject([
      { code: 'period-of-other-year', severity: 'error', cell: 'B3', values: { value: 'TW III 2025', year: 2026 } },
    ]);
  });

  test.each([1999, 2101, 25])('Tahun = %d is out of its range', (year) => {
    expect(errors(read(['Tahun', year]).findings)).toEqual(['setting-out-of-range B2']);
  });

  test.each<[year: unknown, found: string]>([
    [2025.5, 'setting-not-whole B2'],
    ['TA 2025', 'unreadable-number B2'],
  ])('Tahun = %s is told once', (year, found) => {
    expect(places(read(['Tahun', year]).findings)).toEqual([found]);
  });

  test('text where a number belongs stops the command', () => {
    expect(errors(read(['Tahun', 2026], ['Batas Minimal Capaian (%)', 'sembilan puluh']).findings)).toEqual([
      'unreadable-number B3',
    ]);
  });
});

test('the letterhead; a NIP that is a number is a finding, since its last digits are lost', () => {
  const { settings, findings } = read(
    ...([
      ['Tahun', 2026],
      ['Nama Instansi', 'Dinas Sosial Kota Contoh'],
      ['Kota', 'Contoh'],
      ['Nama Kepala', 'Sari Wulandari'],
      ['NIP Kepala', 197001011995031000],
      ['Tanggal Data', new Date(2026, 8, 30)],
    ] as [string, unknown][]),
  );
  expect(settings.profile).toMatchObject({
    agency: 'Dinas Sosial Kota Contoh',
    place: 'Contoh',
    dataAsOf: '2026-09-30',
    head: { name: 'Sari Wulandari' },
  });
  expect(ofCode(findings, 'number-as-code')).toMatchObject([{ cell: 'B6' }]);
});

test('a setting given twice keeps its first row', () => {
  expect(rulesOf(['Ambang Unit', 80], ['Batas Minimal Capaian (%)', 70]).minimumAttainment).toBe(80);
});

test('the cells of the settings, of each the first row', () => {
  const sheet = grid('Pengaturan', [
    ['Kunci', 'Keterangan', 'Nilai'],
    ['Bahasa', '', 'en'],
    ['Ambang Unit', '', 80],
    ['Batas Minimal Capaian (%)', '', 90],
    ['Tema', '', 'biru'],
  ]);
  expect(settingCells(sheet)).toEqual({ language: 'C2', minimumAttainment: 'C3' });
});

test.each<[setting: string, day: unknown, found: string[]]>([
  ['Tanggal DPA Perubahan', '15 September 2026', []],
  ['Tanggal DPA Perubahan', '15 September 2025', ['setting-date-of-other-year B3']],
  ['Tanggal DPA Pergeseran', new Date(2027, 0, 5), ['setting-date-of-other-year B3']],
  ['Tanggal Data', '2026-09-30', []],
  ['Tanggal Data', '5 Januari 2027', []],
  ['Tanggal Data', '30 September 2025', ['setting-date-of-other-year B3']],
  ['Tanggal Data', '30 September 2028', ['setting-date-of-other-year B3']],
  ['Tanggal Data', '', []],
  ['Tanggal DPA', '20 Desember 2025', []],
])('%s %s belongs to the year of the workbook, or is asked about: %j', (setting, day, found) => {
  expect(places(read(['Tahun', 2026], [setting, day]).findings)).toEqual(found);
});

describe('limits of numbers', () => {
  const withYear = (setting: string, value: unknown) => places(read(['Tahun', 2026], [setting, value]).findings);

  test.each<[setting: string, value: unknown, found: string[]]>([
    ['Batas Minimal Capaian (%)', 200, []],
    ['Batas Minimal Capaian (%)', 40, []],
    ['Batas Minimal Capaian (%)', 39.9, ['low-limit B3']],
    ['Batas Minimal Serapan (%)', 1.01, ['low-limit B3']],
    ['Batas Minimal Serapan (%)', 1, ['ratio-or-percent B3']],
    ['Target Serapan TW I (%)', 0.15, ['ratio-or-percent B3']],
    ['Target Serapan TW I (%)', 0, []],
    ['Target Serapan TW I (%)', 1.01, []],
    ['Hari Batas Lapor', 1, []],
    ['Hari Batas Lapor', 28, []],
    ['Jeda Pemenang (periode)', 0, []],
    ['Jeda Pemenang (periode)', 1, []],
    ['Jeda Pemenang (periode)', 1001, ['setting-out-of-range B3']],
  ])('%s = %s', (setting, value, found) => {
    expect(withYear(setting, value)).toEqual(found);
  });

  test.each([2000, 2100])('Tahun = %d is within its range', (year) => {
    expect(read(['Tahun', year])).toMatchObject({ settings: { year }, findings: [] });
  });

  test('a share in place of points is asked about with what it would be in points, and holds as it is written', () => {
    const { settings, findings } = read(['Tahun', 2026], ['Target Capaian Instansi (%)', 0.95]);
    expect(findings[0]?.values).toMatchObject({ code: 'Target Capaian Instansi (%)', value: 0.95, asPercent: 95 });
    expect(settings.rules.agencyAttainmentTarget).toBe(0.95);
  });

  test('what is out of its range is told with both ends', () => {
    const [first] = read(['Tahun', 2026], ['hari batas lapor', 29]).findings;
    expect(first?.values).toMatchObject({ setting: 'hari batas lapor', value: '29', low: '1', high: '28' });
  });

  test('a low limit is told by its declared name', () => {
    const [first] = read(['Tahun', 2026], ['Ambang Unit', 9]).findings;
    expect(first?.values).toMatchObject({ setting: 'Batas Minimal Capaian (%)', value: 9 });
  });
});

test.each<[setting: string, found: string[]]>([
  ['Tahun', ['missing-year']],
  ...['Hari Batas Lapor', 'Batas Atas (%)', 'Tanggal DPA', 'Tanggal Data', 'Periode', 'Bahasa', 'Ruang TTE'].map(
    (setting): [string, string[]] => [setting, []],
  ),
])('%s = belum ada: not stated is no mistake', (setting, found) => {
  const rows: [unknown, unknown][] = setting === 'Tahun' ? [] : [['Tahun', 2026]];
  const { settings, findings } = read(...rows, [setting, 'belum ada']);
  expect(places(findings)).toEqual(found);
  expect(settings).toMatchObject({ rules: defaults, period: null, language: 'id', budgetDate: null });
});

test.each<[value: string, bounds: { cap: number | null }, found: string[]]>([
  ['none', { cap: null }, []],
  ['Without', { cap: null }, []],
  ['tanpa batas', { cap: 100 }, ['unreadable-number B3']],
  ['bukan tanpa', { cap: 100 }, ['unreadable-number B3']],
])('Batas Atas (%%) = %s', (value, bounds, found) => {
  const { settings, findings } = read(['Tahun', 2026], ['Batas Atas (%)', value]);
  expect(settings.rules).toMatchObject(bounds);
  expect(places(findings)).toEqual(found);
});

test.each<[value: number, found: string[]]>([
  ...[100, 110, 120, 150].map((value): [number, string[]] => [value, []]),
  [99, ['unknown-setting-value B3']],
])('Batas Atas (%%) = %d', (value, found) => {
  expect(places(read(['Tahun', 2026], ['Batas Atas (%)', value]).findings)).toEqual(found);
});

test('a bound that is none is told with those that are', () => {
  const [first] = read(['Tahun', 2026], ['Batas Bawah (%)', 10]).findings;
  expect(first?.values).toMatchObject({
    setting: 'Batas Bawah (%)',
    value: '10',
    allowed: { id: ['0', 'tanpa'], en: ['0', 'none'] },
  });
});

describe('Urutan Predikat', () => {
  const bounds = [90, 80, 70, 60, 50, 30, 0];
  const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

  test.each<[order: string, scales: unknown[]]>([
    ['A > B>>C>', [{ grades: ['A', 'B', 'C'] }]],
    ['A>B; ; WTP>WDP;', [{ grades: ['A', 'B'] }, { grades: ['WTP', 'WDP'] }]],
    ['A>B>C>D>E>F>G', [{ grades: seven, lowerBounds: bounds }]],
    ['X>Y;A>B>C>D>E>F>G', [{ grades: ['X', 'Y'] }, { grades: seven }]],
  ])('%s: only the first scale has the bounds of seven grades', (order, scales) => {
    expect(rulesOf(['Urutan Predikat', order]).gradeScales).toEqual(scales);
  });

  test.each(['tinggi, rendah', 'A', 'A>B>A', 'A>B; b>C', '90>80', 'A = 88 > B = 76', ';'])(
    '%s is no order, and the usual one holds',
    (order) => {
      const { settings, findings } = read(['Urutan Predikat', order]);
      expect(places(findings)).toContain('unreadable-grade-order B2');
      expect(settings.rules.gradeScales[0]?.grades).toContain('BB');
    },
  );
});

test.each([
  ['Tahunn', 'Tahun'],
  ['Head Nam', 'Nama Kepala'],
  ['Plan. Head Name', 'Nama Kepala Bappeda'],
  ['Ambang Units', 'Batas Minimal Capaian (%)'],
  ['Bahasaa', 'Bahasa'],
])('the unknown key %s is near %s, which is named as it is declared', (key, meant) => {
  expect(ofCode(read([key, 1]).findings, 'unknown-setting')[0]?.values).toMatchObject({ value: key, meant });
});

test('a key as near to two settings is told the one that stands first', () => {
  const [unknown] = ofCode(read(['Target Serapan TW IIV', 1]).findings, 'unknown-setting');
  expect(unknown?.values).toMatchObject({ meant: 'Target Serapan TW II (%)' });
});

describe('a setting twice', () => {
  test('is told with the value that holds and the row of it', () => {
    const { findings } = read(['Tahun', 2025], ['Ambang Unit', 80], ['batas minimal capaian', 90]);
    expect(findings[0]?.values).toMatchObject({ setting: 'batas minimal capaian', used: '80', row: 3 });
  });

  test('an empty second one contradicts nothing', () => {
    expect(read(['Tahun', 2025], ['Ambang Unit', 80], ['Batas Minimal Capaian (%)', '']).findings).toEqual([]);
  });
});

test('a date that is none is told with its setting as the sheet writes it', () => {
  const { settings, findings } = read(['Tahun', 2025], ['tanggal dpa', 'awal tahun']);
  expect(findings).toMatchObject([
    { code: 'unreadable-setting-date', cell: 'B3', values: { setting: 'tanggal dpa', value: 'awal tahun' } },
  ]);
  expect(settings.budgetDate).toBeNull();
  expect(read(['Tanggal DPA', '2 Januari 2026']).settings.budgetDate).toBe('2026-01-02');
});

test('the period names its own year only where the workbook has another', () => {
  const periodOf = (...rows: [unknown, unknown][]) => {
    const { settings, findings } = read(...rows);
    return [settings.period, places(findings)];
  };
  const third = { kind: 'quarter', number: 3 };
  expect(periodOf(['Tahun', 2026], ['Periode', 'TW III 2026'])).toEqual([third, []]);
  expect(periodOf(['Periode', 'TW III 2025'])).toEqual([third, ['missing-year']]);
});

test('a NIP that is text is as it should be; any number is not', () => {
  const codes = (value: unknown) => places(read(['Tahun', 2026], ['NIP Kepala Bappeda', value]).findings);
  expect(codes('19700101 199503 1 001')).toEqual([]);
  expect(codes(123)).toEqual(['number-as-code B3']);
});

test.each<[value: string | null, isSet: boolean]>([
  [null, false],
  ['Tidak', false],
  ['Ya', true],
  ['yes', true],
])('settings of Ya and Tidak that say %s', (value, isSet) => {
  const keys = ['Bagikan Otomatis', 'Ruang TTE', 'Kotak Paraf', 'Cetak Rujukan'];
  const { settings } = read(...(value === null ? [] : keys.map((key): [string, string] => [key, value])));
  expect(settings.sharesAutomatically).toBe(isSet);
  expect(settings.profile).toMatchObject({ signatureSpace: isSet, initialsBox: isSet, printReferences: isSet });
});

test.each<[rows: [string, unknown][], coolDown: number]>([
  [[], 3],
  [[['Jeda Pemenang (periode)', 0]], 0],
  [[['Winner Cool-down', 5]], 5],
  [[['Jeda Pemenang (periode)', 1.5]], 3],
])('the periods in which a winner cannot win again: %j', (rows, coolDown) => {
  expect(read(...rows).settings.winnerCoolDown).toBe(coolDown);
});

test.each([
  ['Murni', 'original'],
  ['Induk', 'original'],
  ['Pergeseran', 'shifted'],
  ['Perubahan', 'revised'],
  ['Perubahan bila ada', 'revisedIfAny'],
])('Dasar Pagu = %s', (value, ceilingBasis) => {
  expect(rulesOf(['Dasar Pagu', value])).toMatchObject({ ceilingBasis });
});
