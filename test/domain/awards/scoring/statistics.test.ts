import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../../../src/domain/awards/scoring/random';
import { hashText } from '../../../../src/domain/fingerprint';
import { kendallW, median, midRanks, percentile, shrunkShare } from '../../../../src/domain/awards/scoring/statistics';

const fixtures = JSON.parse(
  readFileSync(join(__dirname, '../../../../samples/data/awards/fixtures-statistics.json'), 'utf8'),
) as { kendall_w: { raters_by_objects: number[][]; recomputed: Record<string, number> } };

describe('Kendall’s W', () => {
  const { raters_by_objects: raters, recomputed } = fixtures.kendall_w;

  test('with tie correction, as NAG prints it', () => {
    expect(Number(kendallW(raters)?.toFixed(4))).toBe(recomputed.W_tie_corrected);
    expect(Number(kendallW(raters)?.toFixed(3))).toBe(0.828);
    expect(kendallW(raters)).not.toBeCloseTo(recomputed.W_uncorrected ?? 0, 2);
  });

  test.each([
    [
      'jurors who agree',
      [
        [1, 2, 3],
        [10, 20, 30],
      ],
      1,
    ],
    [
      'jurors who contradict each other',
      [
        [1, 2, 3],
        [3, 2, 1],
      ],
      0,
    ],
    ['one juror', [[1, 2, 3]], null],
    ['one object', [[1], [2]], null],
    ['nobody', [], null],
    [
      'jurors who tell nobody apart',
      [
        [5, 5, 5],
        [7, 7, 7],
      ],
      null,
    ],
  ])('%s', (_, scores, expected) => {
    expect(kendallW(scores)).toBe(expected);
  });

  test('lies between 0 and 1 and does not ask for scores of one scale', () => {
    const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(matrix, (scores) => {
        const agreement = kendallW(scores);
        if (agreement === null) return;
        expect(agreement).toBeGreaterThanOrEqual(-1e-12);
        expect(agreement).toBeLessThanOrEqual(1 + 1e-12);
        expect(kendallW(scores.map((row, index) => row.map((score) => score * (index + 2) + 7)))).toBeCloseTo(
          agreement,
          10,
        );
      }),
    );
  });
});

test.each([
  [[3, 1, 2], [3, 1, 2], 0],
  [[5, 5, 1], [2.5, 2.5, 1], 6],
  [[4, 4, 4], [2, 2, 2], 24],
])('mid ranks of %j', (values, ranks, ties) => {
  expect(midRanks(values)).toEqual({ ranks, ties });
});

test.each([
  [[], 0.5, null],
  [[7], 0.9, 7],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[4, 1, 3, 2], 0.9, 3.7],
  [[10, 20, 30], 0, 10],
])('percentile of %j at %d is that of a spreadsheet', (values, share, expected) => {
  const found = percentile(values, share);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 10);
});

test('the median of an odd list is its middle', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('a share of few cases is pulled towards the pool, one of many hardly (awards.md 2)', () => {
  const shares = [
    [5, 5],
    [96, 100],
    [47, 50],
  ].map(([hits = 0, cases = 0]) => Number(shrunkShare(hits, cases, 0.93, 20).toFixed(3)));
  expect(shares).toEqual([0.944, 0.955, 0.937]);
});

describe('the generator', () => {
  test('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(42).map((value) => Number(value.toFixed(10)))).toEqual([
      0.6011037519, 0.448290559, 0.8524657935, 0.6697340414, 0.1748138987,
    ]);
  });

  test('is even: mean and deciles of many numbers', () => {
    const random = seededRandom(hashText('Panti Terbaik'));
    const values = Array.from({ length: 20000 }, random);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (let decile = 0; decile < 10; decile++) {
      const inside = values.filter((value) => value >= decile / 10 && value < (decile + 1) / 10).length;
      expect(Math.abs(inside - 2000)).toBeLessThan(200);
    }
  });

  test('seeds follow from every letter', () => {
    expect(new Set(['a', 'b', 'ab', 'ba', ''].map(hashText)).size).toBe(5);
  });
});
