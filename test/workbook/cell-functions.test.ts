import fc from 'fast-check';
import { absorptionCell, attainmentCell, overCells, ratingCell } from '../../src/workbook/cell-functions';
import { absorptionSheet } from '../../src/workbook/sheets/main-job/absorption-sheet';
import { attainmentSheet } from '../../src/workbook/sheets/main-job/attainment-sheet';
import {
  budgetHeadings,
  evaluationOf,
  frame,
  indicatorHeadings,
  recordsOf,
  settingsOf,
  unitHeadings,
} from './sheets/evaluations';

const none = 'tidak dapat dihitung';

/** Architecture, decision 4: points with two decimals, `''` when not reported, a text instead of an error. */
test.each<[name: string, args: unknown[], result: number | string]>([
  ['numbers', [300, 276], 92],
  ['rounding half away from zero', [3, 2], 66.67],
  ['Indonesian text', ['1.500', '1.425,5'], 95.03],
  ['text with a sign of percent', ['95%', '90,25%'], 95],
  ['English text', ['93.6', '93.6'], 100],
  ['a bound', ['≥ 95', 95], 100],
  ['lower is better', [10, 12, 'Turun'], 80],
  ['lower is better, as a synonym', [10, 12, 'negatif'], 80],
  ['lower is better, the other formula', [10, 12.5, 'Turun', 'T/R'], 80],
  ['the default formula, with spaces', [10, 12, 'Turun', '(2T - R) / T'], 80],
  ['nothing left of zero cases', [0, 0, 'Turun'], 100],
  ['a range, inside', ['80-90', 85, 'Rentang'], 100],
  ['a range, above', ['80-90', 99, 'Rentang'], 90],
  ['a grade reached', ['BB', 'A', 'Predikat'], 100],
  ['a grade by its score', ['BB', 'B (63)', 'Predikat'], 90],
  ['English words', [10, 12, 'Down'], 80],
  ['not reported: empty', [300, ''], ''],
  ['not reported: undefined', [300, undefined], ''],
  ['not reported: a marker', [300, 'Belum Rilis'], ''],
  ['not reported: an error cell', [300, '#DIV/0!'], ''],
  ['not due', ['-', 5], ''],
  ['both empty', ['', ''], ''],
  ['zero is reported', [300, 0], 0],
  ['no target', ['', 276], none],
  ['a zero target', [0, 5], none],
  ['a negative target', [-1, 5], none],
  ['unreadable', ['tiga ratus', 276], none],
  ['a date', [300, new Date(2026, 0, 5)], none],
  ['an unknown direction', [300, 276, 'Menyamping'], none],
  ['an unknown formula', [300, 276, 'Turun', 'R*T'], none],
  ['a grade missed without a score', ['BB', 'B', 'Predikat'], none],
])('CAPAIAN: %s', (_, args, result) => {
  expect(attainmentCell(args[0], args[1], args[2], args[3])).toBe(result);
});

test.each<[value: unknown, result: string]>([
  [100.01, 'Sangat Tinggi (melampaui target)'],
  [90.01, 'Sangat Tinggi'],
  [90, 'Tinggi'],
  ['75,004', 'Sedang'],
  [65.01, 'Sedang'],
  [50, 'Sangat Rendah'],
  [-20, 'Sangat Rendah'],
  ['', ''],
  [undefined, ''],
  [none, none],
])('PREDIKAT of %p is %p', (value, result) => {
  expect(ratingCell(value)).toBe(result);
});

test.each<[ceiling: unknown, spent: unknown, result: number | string]>([
  [2000000, 900000, 45],
  ['Rp 2.000.000,00', 'Rp. 900.000,-', 45],
  [2000000, '', 0],
  [2000000, '-', 0],
  [2000000, 'Belum', ''],
  ['', '', ''],
  [0, 5, none],
  ['', 5, none],
  [2000000, 'sembilan', none],
  [100, 120, 120],
])('SERAPAN of %p and %p is %p', (ceiling, spent, result) => {
  expect(absorptionCell(ceiling, spent)).toBe(result);
});

test('ranges of equal size, and single cells beside them', () => {
  const over = (...args: unknown[]) => overCells(attainmentCell, args);
  expect(over([[300], [10]], [[276], [12]])).toEqual([[92], [120]]);
  expect(over([[300], [10]], [[276], [12]], [['Naik'], ['Turun']])).toEqual([[92], [80]]);
  expect(
    over(
      100,
      [
        [1, 2],
        [3, 4],
      ],
      'Naik',
    ),
  ).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(over([[300]], [[276]])).toBe(92);
  expect(over([[300], [10]], [[276]])).toEqual([[92], [2760]]);
  expect(over([[300], [10]], [[276, 12]])).toBe('tidak dapat dihitung (ukuran rentang berbeda)');
  expect(over([], 3)).toEqual([]);
});

const figure = fc.oneof(
  fc.integer({ min: -5, max: 2000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.integer({ min: 0, max: 9_999_999 }).map((value) => value.toLocaleString('de-DE')),
  fc.constantFrom('', '-', 'n/a', '80-90', '93.6', '≥ 95', 'BB', 'A (85,5)'),
);

test('CAPAIAN equals sheet Capaian for the same figures', () => {
  const direction = fc.constantFrom('Positif', 'Negatif', 'Rentang', 'Predikat');
  const formula = fc.constantFrom('(2T-R)/T', 'T/R');
  fc.assert(
    fc.property(figure, figure, direction, formula, (target, actual, arah, rumus) => {
      const evaluation = evaluationOf({
        settings: settingsOf('Tahunan', ['Rumus Indikator Negatif', rumus]),
        units: [unitHeadings, ['A', 'Bidang A', 'Bidang']],
        indicators: [indicatorHeadings, ['I1', 'A', 'Satu', 'orang', arah, target, actual]],
      });
      const shown = recordsOf(attainmentSheet(evaluation, frame()))[0]?.['Capaian (%)'];
      const cell = attainmentCell(target, actual, arah, rumus);
      expect(typeof cell === 'number' ? cell : '').toBe(shown);
      if (shown === '') expect(['', none]).toContain(cell);
    }),
    { numRuns: 300 },
  );
});

test('SERAPAN equals sheet Serapan for the same amounts', () => {
  const amount = fc.integer({ min: 0, max: 2_000_000_000 });
  fc.assert(
    fc.property(amount, fc.oneof(amount, fc.constantFrom('', '-', 'Rp 1.500,00')), (ceiling, spent) => {
      const evaluation = evaluationOf({
        settings: settingsOf('Tahunan'),
        units: [unitHeadings, ['A', 'Bidang A', 'Bidang']],
        budget: [budgetHeadings, ['1.06.01', '', 'A', 'Program', ceiling, spent]],
      });
      const shown = recordsOf(absorptionSheet(evaluation, frame()))[0]?.['Serapan (%)'];
      const cell = absorptionCell(ceiling, spent);
      expect(typeof cell === 'number' ? cell : '').toBe(shown);
    }),
    { numRuns: 100 },
  );
});

test('no value makes a function throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
      for (const of of [attainmentCell, absorptionCell, ratingCell]) {
        expect(() => overCells(of, [a, b, c])).not.toThrow();
      }
    }),
    { numRuns: 300 },
  );
});
