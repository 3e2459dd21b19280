import fc from 'fast-check';
import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import { standardFindings } from '../../../src/domain/forms/standards';
import { quarterActuals } from '../../../src/domain/forms/quarter-figures';
import { absorptionSheet } from '../../../src/workbook/sheets/main-job/absorption-sheet';
import { attainmentSheet } from '../../../src/workbook/sheets/main-job/attainment-sheet';
import { progressForm, progressSheet } from '../../../src/workbook/sheets/forms/progress-sheet';
import { renjaFoot } from '../../../src/workbook/sheets/forms/renja-foot';
import { renjaForm, renjaSheet } from '../../../src/workbook/sheets/forms/renja-sheet';
import { standardsSheet } from '../../../src/workbook/sheets/forms/standards-sheet';
import type { OutputContent } from '../../../src/workbook/sheets/output-sheet';
import { texts } from '../../../src/text';
import { evaluationOf, frame, headingsOf, recordsOf, settingsOf, unitHeadings } from './evaluations';

const indicators = [
  [
    'Kode',
    'Unit',
    'Sasaran',
    'Indikator',
    'Satuan',
    'Polaritas',
    'Target',
    'Target TW III',
    'Cara Hitung',
    'Program',
    'Jenis Indikator',
  ],
  ['I1', 'B', 'S', 'Orang dilayani', 'orang', 'Positif', 400, 300, 'Akumulasi', 'Program Rehabilitasi', 'Program'],
  ['I2', 'B', 'S', 'Persentase terlayani', '%', 'Positif', 100, 75, 'Posisi Akhir', '1.06.04', 'SPM'],
  ['I3', 'B', '', 'Jumlah pelanggaran', 'kasus', 'Negatif', 10, 8, 'Akumulasi', '', ''],
];
const actuals = [
  ['Kode', 'Komponen', 'TW I', 'TW II', 'TW III'],
  ['I1', '', 90, 92, 94],
  ['I2', 'Pembilang', 20, 40, 69],
  ['I2', 'Penyebut', 100, 100, 100],
  ['I3', '', 2, '', 3],
];
const budget = [
  [
    'Kode',
    'Kode Rekening',
    'Unit',
    'Uraian',
    'Pagu',
    'Realisasi',
    'Realisasi s.d. TW I',
    'Realisasi s.d. TW II',
    'Fisik',
  ],
  ['1.06.04', '', 'B', 'Program Rehabilitasi', '', '', '', '', ''],
  ['1.06.04.2.01', '', '', 'Kegiatan', '', '', '', '', ''],
  ['1.06.04.2.01.0001', '', '', 'Permakanan', 3000, 2000, 500, 1200, 70],
  ['1.06.04.2.01.0002', '', '', 'Alat bantu', 1000, 'belum', 100, 100, ''],
];
const analyses = [
  ['Kode Indikator', 'Periode', 'Faktor Penghambat'],
  ['I2', 'TW III', 'Asesmen menunggu dokter'],
  ['I2', 'TW II', 'Sebab lama'],
];

const evaluation = (rows: readonly unknown[][] | null = budget): Evaluation =>
  evaluationOf({
    settings: settingsOf('TW III'),
    units: [unitHeadings, ['B', 'Bidang', 'Bidang']],
    indicators,
    actuals,
    analyses,
    ...(rows && { budget: rows }),
  });

const byName = (content: OutputContent, heading: string, text: string) =>
  recordsOf(content).find((record) => record[heading] === text) ?? {};

test('E.81: an indicator stands beside the row that it names, by name or code; one without a row stands first', () => {
  const rows = recordsOf(renjaSheet(evaluation(), frame()));
  expect(rows.slice(0, 4).map((row) => [row['Kode'], row['Kode Indikator']])).toEqual([
    ['', 'I3'],
    ['1.06.04', 'I1'],
    ['', 'I2'],
    ['1.06.04.2.01', ''],
  ]);
});

test('E.81 and RFK repeat the figures of Capaian and Serapan, whatever they are', () => {
  const computed = evaluation();
  const renja = renjaSheet(computed, frame());
  const kept = recordsOf(attainmentSheet(computed, frame())).map((row) => [
    row['Kode'],
    row['Realisasi'],
    row['Kemajuan Tahunan (%)'],
  ]);
  const told = recordsOf(renja).filter((row) => row['Kode Indikator'] !== '');
  expect(kept).toHaveLength(3);
  expect(
    told.map((row) => [row['Kode Indikator'], row['Realisasi 2026 (K)'], row['Tingkat Capaian K (%)']]).sort(),
  ).toEqual(kept.sort());
  const serapan = recordsOf(absorptionSheet(computed, frame())).filter((row) => String(row['Kode']).startsWith('1.06'));
  const figures = (rows: Record<string, unknown>[], ...names: string[]) =>
    rows.filter((row) => row['Kode'] !== '').map((row) => ['Kode', ...names].map((name) => row[name]));
  const expected = figures(serapan, 'Pagu', 'Realisasi', 'Serapan (%)');
  expect(expected).toHaveLength(4);
  expect(figures(recordsOf(renja), 'Pagu 2026 (Rp)', 'Realisasi 2026 (Rp)', 'Tingkat Capaian Rp (%)')).toEqual(
    expected,
  );
  const progress = recordsOf(progressSheet(computed, frame()));
  expect(figures(progress, 'Pagu (Rp)', 'Realisasi Keuangan (Rp)', 'Keuangan (%)')).toEqual(expected);
  expect(progress[progress.length - 1]).toMatchObject({
    'Pagu (Rp)': 4000,
    'Realisasi Keuangan (Rp)': 2000,
    'Keuangan (%)': 50,
    'Keuangan Tertimbang (%)': 50,
  });
});

test('E.81: what the quarters added, and nothing for quarters that nobody knows', () => {
  const renja = renjaSheet(evaluation(), frame());
  expect(byName(renja, 'Kode Indikator', 'I1')).toMatchObject({
    'Realisasi TW I (K)': 90,
    'Realisasi TW II (K)': 92,
    'Realisasi TW III (K)': 94,
    'Realisasi TW IV (K)': '',
    'Realisasi TW I (Rp)': 600,
    'Realisasi TW II (Rp)': 700,
    'Realisasi TW III (Rp)': 700,
  });
  expect(byName(renja, 'Kode Indikator', 'I2')).toMatchObject({
    'Realisasi TW II (K)': 40,
    'Realisasi TW III (K)': 69,
  });
  expect(byName(renja, 'Kode Indikator', 'I3')).toMatchObject({ 'Realisasi TW II (K)': '', 'Realisasi TW III (K)': 3 });
  const [head = [], ...rest] = budget;
  const without = [head.slice(0, 6), ...rest.map((row) => row.slice(0, 6))];
  expect(byName(renjaSheet(evaluation(without), frame()), 'Kode Indikator', 'I1')).toMatchObject({
    'Realisasi TW III (Rp)': '',
    'Realisasi 2026 (Rp)': 2000,
  });
});

/** Header arithmetic of the form: the year's figure is the sum of its quarters (Permendagri 86/2017). */
test('the quarters of a sum add up to its figure to date', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: '' as const });
  fc.assert(
    fc.property(cell, cell, fc.integer({ min: 0, max: 1e6 }), (first, second, third) => {
      const rows = [actuals[0] ?? [], ['I1', '', first, second, third]];
      const [head = [], row = []] = indicators;
      const sheets = { settings: settingsOf('TW III'), units: [unitHeadings, ['B', 'Bidang', 'Bidang']] };
      const { results, input } = evaluationOf({ ...sheets, indicators: [head, row], actuals: rows });
      const [result] = results;
      const quarters = result ? quarterActuals(result.indicator, input.rules.period) : [];
      const total = quarters.reduce((sum, actual) => sum + (actual?.kind === 'number' ? actual.value : 0), 0);
      expect(result?.actual).toEqual({ kind: 'number', value: total });
    }),
  );
});

test('Rekap SPM: who is entitled, served and not, the cover of the year whatever the quarter’s target, and the mean', () => {
  const rows = recordsOf(standardsSheet(evaluation(), frame()));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    Kode: 'I2',
    Terlayani: 69,
    'Berhak Dilayani': 100,
    'Belum Terlayani': 31,
    'Cakupan Setahun (%)': 69,
    'Pagu Program (Rp)': 4000,
    Permasalahan: 'Asesmen menunggu dokter',
  });
  expect(rows[1]).toMatchObject({ 'Pelayanan Dasar': 'Rata-rata cakupan SPM', 'Cakupan Setahun (%)': 69 });
});

test('without a budget the forms say so, and E.81 lists the indicators alone', () => {
  const computed = evaluation(null);
  expect(recordsOf(progressSheet(computed, frame()))).toMatchObject([
    { 'Program/Kegiatan/Sub Kegiatan': 'Data anggaran belum tersedia.', 'Pagu (Rp)': '' },
  ]);
  expect(recordsOf(renjaSheet(computed, frame())).filter((row) => row['Kode Indikator'] !== '')).toHaveLength(3);
  expect(headingsOf(renjaSheet(computed, frame('en')))).toContain('Attainment K (%)');
});

test('Rekap SPM: a service without its numbers of people is asked for, and never shown as served', () => {
  const computed = evaluationOf({
    settings: settingsOf('TW III'),
    units: [unitHeadings, ['B', 'Bidang', 'Bidang']],
    indicators,
    actuals: [
      ['Kode', 'TW I', 'TW II', 'TW III'],
      ['I2', 20, 40, 75],
    ],
  });
  expect(recordsOf(standardsSheet(computed, frame()))[0]).toMatchObject({
    'Berhak Dilayani': 'belum diisi',
    Terlayani: 'belum diisi',
    'Cakupan Setahun (%)': 75,
  });
  expect(standardFindings(computed.results)).toMatchObject([
    { code: 'standard-without-numbers', sheet: 'Indikator', values: { code: 'I2' } },
  ]);
  expect(standardFindings(evaluation().results)).toEqual([]);
});

test('E.81: over the plan only what adds up is added up; a percentage stands where it stands', () => {
  const [head = [], sum = [], share = []] = indicators;
  const computed = evaluationOf({
    settings: settingsOf('TW III'),
    units: [unitHeadings, ['B', 'Bidang', 'Bidang']],
    actuals,
    indicators: [
      [...head, 'Target Akhir Renstra', 'Realisasi s.d. Tahun Lalu', 'Realisasi Tahun Lalu'],
      [...sum, 2000, 1000, 310],
      [...share, 100, '', 66],
    ],
    budget: budget.map((row, index) => [
      ...row,
      ...(index === 0 ? ['Pagu Renstra', 'Realisasi Renstra s.d. Tahun Lalu'] : index === 3 ? [10000, 4000] : ['', '']),
    ]),
  });
  const renja = renjaSheet(computed, frame());
  expect(byName(renja, 'Kode Indikator', 'I1')).toMatchObject({
    'Realisasi s.d. 2025 (K)': 1000,
    'Realisasi Renstra s.d. 2026 (K)': 1276,
    'Tingkat Capaian Renstra K (%)': 63.8,
    'Target Akhir Renstra (Rp)': 10000,
    'Realisasi s.d. 2025 (Rp)': 4000,
    'Realisasi Renstra s.d. 2026 (Rp)': 6000,
    'Tingkat Capaian Renstra Rp (%)': 60,
  });
  expect(byName(renja, 'Kode Indikator', 'I2')).toMatchObject({
    'Realisasi s.d. 2025 (K)': 66,
    'Realisasi Renstra s.d. 2026 (K)': 69,
    'Tingkat Capaian Renstra K (%)': 69,
  });
});

test('E.81: a sum whose earlier years nobody states has no figure of the plan', () => {
  expect(byName(renjaSheet(evaluation(), frame()), 'Kode Indikator', 'I1')).toMatchObject({
    'Realisasi Renstra s.d. 2026 (K)': '',
    'Tingkat Capaian Renstra K (%)': '',
  });
});

test('RFK: last month, this month and to date; planned physical progress is weighted by ceiling', () => {
  const rows: unknown[][] = [
    [
      'Kode',
      'Unit',
      'Uraian',
      'Pagu',
      'Realisasi',
      'Realisasi s.d. Agustus',
      'Realisasi s.d. TW III',
      'Rencana Fisik s.d. TW III',
      'Lokasi',
    ],
    ['1.06.04', 'B', 'Program', '', '', '', '', '', ''],
    ['1.06.04.2.01', '', 'Kegiatan', '', '', '', '', '', ''],
    ['1.06.04.2.01.0001', '', 'Permakanan', 3000, 2000, 1500, 2000, 80, 'Kota'],
    ['1.06.04.2.01.0002', '', 'Alat bantu', 1000, 100, 100, 100, 40, ''],
  ];
  const progress = recordsOf(progressSheet(evaluation(rows), frame()));
  const told = { 'Realisasi s.d. Bulan Lalu (Rp)': 1600, 'Realisasi Bulan Ini (Rp)': 500, 'Rencana Fisik (%)': 70 };
  expect(progress[0]).toMatchObject(told);
  expect(progress[progress.length - 1]).toMatchObject(told);
  expect(progress[2]).toMatchObject({ Lokasi: 'Kota' });
});

test('E.81 has the columns of Permendagri 86/2017, K and Rp side by side, and says why the plan has no money', () => {
  const { columns, foot } = renjaForm(evaluation(), { ...frame(), print: (text) => text });
  const pair = (heading: string): string[] => [`${heading} | K`, `${heading} | Rp`];
  expect(columns.map(({ headings }) => headings.join(' | '))).toEqual([
    'No',
    'Sasaran',
    'Program/Kegiatan/Sub Kegiatan | Kode',
    'Program/Kegiatan/Sub Kegiatan | Uraian',
    'Indikator Kinerja | Uraian',
    'Indikator Kinerja | Satuan',
    ...pair('Target Akhir Renstra'),
    ...pair('Realisasi Renstra s.d. Tahun 2025'),
    ...pair('Target dan Anggaran Renja Tahun 2026'),
    ...['I', 'II', 'III', 'IV'].flatMap((quarter) => pair(`Realisasi Kinerja pada Triwulan | ${quarter}`)),
    ...pair('Realisasi Renja Tahun 2026'),
    ...pair('Tingkat Capaian Renja (%)'),
    ...pair('Realisasi Renstra s.d. Tahun 2026'),
    ...pair('Tingkat Capaian Renstra (%)'),
    'Unit Penanggung Jawab',
    'Keterangan (terhadap Target TW III)',
  ]);
  const said = foot.map((row) => row.map(({ text }) => text).join(' ')).join('\n');
  const { drivers, obstacles, nextQuarter, nextPlan, rating } = texts('id').forms.renja;
  for (const label of [drivers, obstacles, nextQuarter, nextPlan, rating]) expect(said).toContain(label);
  const { planBudget, planSpent } = texts('id').forms.renja.gaps;
  expect(said).toContain(`${planBudget}\n${planSpent('2025')}`);
});

test('RFK on paper says why a column is empty, and nothing where none is', () => {
  const gaps = texts('id').forms.progress.gaps;
  const below = (rows: readonly unknown[][] | null): string[] =>
    progressForm(evaluation(rows), { ...frame(), print: (text) => text }).foot.map((row) =>
      row.map(({ text }) => text).join(' '),
    );
  const [head = [], ...rest] = budget;
  const without = [head.slice(0, -1), ...rest.map((row) => row.slice(0, -1))];
  const told = [...head, 'Realisasi s.d. Agustus', 'Realisasi s.d. TW III', 'Rencana Fisik s.d. TW III'];
  const full = [told, ...rest.map((row) => (row[4] === '' ? [...row, '', '', ''] : [...row, 100, 200, 80]))];
  expect(below(budget)).toEqual([gaps.monthly, gaps.plannedPhysical]);
  expect(below(without)).toEqual([gaps.monthly, gaps.plannedPhysical, gaps.physical]);
  expect(below(full)).toEqual([]);
  expect(below(null)).toEqual([]);
});

test('the foot of E.81 lists all that was written, each once: the form is handed in', () => {
  const computed = evaluation();
  const [written] = computed.input.analyses;
  if (!written) throw new Error('no analysis');
  const told = [...Array.from({ length: 14 }, (_, index) => `Sebab ${index}`), 'Sebab 0'];
  const many = told.map((obstacles) => ({ ...written, obstacles }));
  const foot = renjaFoot({ ...computed, input: { ...computed.input, analyses: many } }, [], texts('id'));
  const lines = foot.texts.find(({ code }) => code === 'obstacles')?.text.split('\n');
  expect(lines).toEqual(told.slice(0, 14).map((text) => `• ${text}`));
});
