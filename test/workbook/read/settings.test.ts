import { readSettings } from '../../../src/workbook/read/settings';
import { errors, grid, ofCode, places } from './grids';

const read = (...rows: [key: unknown, value: unknown][]) =>
  readSettings(grid('Pengaturan', [['Pengaturan', 'Nilai', 'Keterangan'], ...rows]));
const rulesOf = (...rows: [key: unknown, value: unknown][]) => read(...rows).settings.rules;

/** The defaults of the data dictionary. */
const defaults = {
  ...{ minimumAttainment: 90, minimumAbsorption: 90, absorptionTargets: [15, 40, 60] },
  ...{ agencyAttainmentTarget: 95, agencyAbsorptionTarget: 95, flagBasis: 'both', proportionalTargets: false },
  ...{ parentValue: 'own', negativeFormula: '(2T-R)/T', cap: 100, floor: 0, ceilingBasis: 'revisedIfAny' },
  ...{ ceilingDates: { shifted: null, revised: null }, dataDay: null, reportingDueDay: 5 },
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
    ...{ documentStatus: 'draft', paper: 'A4', signatureSpace: false, initialsBox: false },
    ...{ printReferences: false, format: 'google', agency: '' },
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
    ...{ minimumAttainment: 85, minimumAbsorption: 87.5, absorptionTargets: [10, 35, 70] },
    ...{ agencyAttainmentTarget: 92, agencyAbsorptionTarget: 93, flagBasis: 'attainment', proportionalTargets: true },
    ...{ parentValue: 'weighted', negativeFormula: 'T/R', cap: 120, floor: null, ceilingBasis: 'original' },
    ...{ ceilingDates: { shifted: null, revised: '2025-09-21' }, dataDay: '2025-09-30', reportingDueDay: 7 },
    gradeScales: [{ grades: ['A', 'B', 'C'] }],
  });
});

test('keys by alias, in English, in any letter case, without their suffix', () => {
  expect(
    rulesOf(['AMBANG UNIT', 80], ['minimum absorption', 70], ['Batas Atas Rata-rata', 110], ['Floor', 'tanpa']),
  ).toMatchObject({
    ...{ minimumAttainment: 80, minimumAbsorption: 70, cap: 110, floor: null },
  });
  expect(
    rulesOf(['Batas Minimal Capaian', 88], ['Target Serapan TW II', 45], ['Batas Atas\u00a0(%)*', 150]),
  ).toMatchObject({
    ...{ minimumAttainment: 88, absorptionTargets: [15, 45, 60], cap: 150 },
  });
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
    ['Periode', 'TW III 2025', 'another year than Tahun'],
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

  test.each([1999, 2101, 25, 2025.5])('Tahun = %d is out of its range', (year) => {
    expect(errors(read(['Tahun', year]).findings)).toEqual(['setting-out-of-range B2']);
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
    ...{ agency: 'Dinas Sosial Kota Contoh', place: 'Contoh', dataAsOf: '2026-09-30' },
    head: { name: 'Sari Wulandari' },
  });
  expect(ofCode(findings, 'number-as-code')).toMatchObject([{ cell: 'B6' }]);
});

test('a setting given twice keeps its first row', () => {
  expect(rulesOf(['Ambang Unit', 80], ['Batas Minimal Capaian (%)', 70]).minimumAttainment).toBe(80);
});
