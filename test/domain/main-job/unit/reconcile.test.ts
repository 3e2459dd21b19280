import fc from 'fast-check';
import {
  bridgeOf,
  ceilingVersions,
  judgedAlike,
  reconcileIndicators,
} from '../../../../src/domain/main-job/unit/reconcile';
import { evaluationOf, settingsOf, unitHeadings } from '../../../workbook/sheets/evaluations';

const headings = [
  'Kode',
  'Unit',
  'Indikator',
  'Satuan',
  'Polaritas',
  'Target',
  'Realisasi',
  'Bobot',
  'Tingkat Kinerja',
];
const units = [unitHeadings, ['B', 'Bidang', 'Bidang']];

const evaluated = (rows: readonly unknown[][], ...settings: [string, unknown][]) =>
  evaluationOf({ settings: settingsOf('Tahunan', ...settings), units, indicators: [headings, ...rows] });

test('the steps from the flagged value to the mean: the cap is taken away, then the floor', () => {
  const { units: reports, input } = evaluated([
    ['I1', 'B', 'Di atas', 'orang', 'Positif', 100, 130, 1],
    ['I2', 'B', 'Jauh di bawah', 'kasus', 'Negatif', 10, 25, 3],
  ]);
  const value = reports[0]?.value;
  expect(value && bridgeOf(value, [], input.rules)).toEqual({
    flagValue: 25,
    withoutCap: 32.5,
    mean: -5,
    perIndicator: 40,
    perObjective: null,
  });
  expect(value && judgedAlike(value, 90)).toBe(true);
});

test('why each indicator counts otherwise, or in neither figure', () => {
  const {
    units: reports,
    results,
    input,
  } = evaluated([
    ['I1', 'B', 'Dibatasi', '%', 'Positif', 100, 130, 1, 'Administrator'],
    ['I2', 'B', 'Sama', '%', 'Positif', 100, 95, 1, 'Administrator'],
    ['I3', 'B', 'Tanpa bobot', '%', 'Positif', 100, 10, 0, 'Administrator'],
    ['I4', 'B', 'Lebih rendah', '%', 'Positif', 100, 50, 1, 'Sub Kegiatan'],
    ['I5', 'B', 'Daerah', '%', 'Positif', 100, 50, 1, 'Daerah'],
    ['I6', 'B', 'Belum lapor', '%', 'Positif', 100, '', 1, 'Administrator'],
  ]);
  const value = reports[0]?.value;
  const rows = value ? reconcileIndicators(results, value, input.rules) : [];
  expect(rows.map(({ difference, used, effect }) => [difference, used, effect])).toEqual([
    ['cap', 100, 15],
    ['none', 95, 0],
    ['weight', null, 0],
    ['lower', null, 0],
    ['region', null, 0],
    ['uncounted', null, 0],
  ]);
});

test('what the indicators add is the difference between the two figures', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 9 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (sketches) => {
      const rows = sketches.map(([actual, weight, up], index) => {
        const polarity = up ? 'Positif' : 'Negatif';
        return [`I${index}`, 'B', `N${index}`, 'orang', polarity, 100, actual, weight];
      });
      const { units: reports, results, input } = evaluated(rows);
      const value = reports[0]?.value;
      if (!value || value.flagValue === null || value.meanAttainment === null) throw new Error('no value');
      const effects = reconcileIndicators(results, value, input.rules).reduce((sum, { effect }) => sum + effect, 0);
      expect(effects).toBeCloseTo(value.meanAttainment - value.flagValue, 8);
    }),
    { numRuns: 50 },
  );
});

test('the budget by every version of its ceilings, and which of them is in force', () => {
  const { budget, input } = evaluationOf({
    settings: settingsOf('Tahunan'),
    units,
    budget: [
      ['Kode', 'Unit', 'Uraian', 'Pagu', 'Pagu Perubahan', 'Realisasi'],
      ['1.06.04', 'B', 'Program', 1000, 800, 600],
    ],
  });
  const versions = budget ? ceilingVersions(budget, input.rules) : [];
  expect(
    versions.map(({ version, figures, isInForce }) => [version, figures.ofUnits(null).absorption, isInForce]),
  ).toEqual([
    ['original', 60, false],
    ['revised', 75, true],
  ]);
});
