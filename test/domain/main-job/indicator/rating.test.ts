import fc from 'fast-check';
import { rate } from '../../../../src/domain/main-job/indicator/rating';
import { roundPrinted } from '../../../../src/domain/number';
import { permendagri } from '../../builders';

describe('rating (rule 12; Permendagri 86/2017 without its gaps)', () => {
  it.each([
    [150, 'Sangat Tinggi', true],
    [100.01, 'Sangat Tinggi', true],
    [100.004, 'Sangat Tinggi', false],
    [100, 'Sangat Tinggi', false],
    [91, 'Sangat Tinggi', false],
    [90.5, 'Sangat Tinggi', false],
    [90.01, 'Sangat Tinggi', false],
    [90.005, 'Sangat Tinggi', false],
    [90.004, 'Tinggi', false],
    [90, 'Tinggi', false],
    [75.3, 'Tinggi', false],
    [75, 'Sedang', false],
    [65.7, 'Sedang', false],
    [65, 'Rendah', false],
    [50.4, 'Rendah', false],
    [50, 'Sangat Rendah', false],
    [0, 'Sangat Rendah', false],
    [-24.65, 'Sangat Rendah', false],
  ])('%p is rated %s (melampaui target: %p)', (value, rating, exceeds) => {
    expect(rate(value, permendagri)).toEqual({ rating, exceeds });
  });

  it('reads a custom scale in any order of its rows; the value must lie above Batas Bawah (rule 12)', () => {
    const custom = [
      { above: 0, rating: 'Kurang' },
      { above: 85, rating: 'Memuaskan' },
      { above: 65, rating: 'Baik' },
    ];
    expect(rate(85, custom).rating).toBe('Baik');
    expect(rate(85.01, custom).rating).toBe('Memuaskan');
    expect(rate(65, [...custom].reverse()).rating).toBe('Kurang');
  });

  it('does not disturb the scale that it is given', () => {
    const scale = [...permendagri].reverse();
    const before = [...scale];
    rate(80, scale);
    expect(scale).toEqual(before);
  });

  it('property: every value has exactly one rating, a higher value never a lower one', () => {
    const words = permendagri.map(({ rating }) => rating);
    const points = fc.double({ min: -500, max: 1500, noNaN: true });
    fc.assert(
      fc.property(points, points, (a, b) => {
        const better = words.indexOf(rate(Math.max(a, b), permendagri).rating);
        const worse = words.indexOf(rate(Math.min(a, b), permendagri).rating);
        expect(better).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(worse);
      }),
    );
  });

  it('property: rates what is printed', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 200, noNaN: true }), (value) => {
        expect(rate(value, permendagri)).toEqual(rate(roundPrinted(value), permendagri));
      }),
    );
  });
});

test('bands count whatever their order, and the lowest one takes what is below all', () => {
  const bands = [
    { above: 50, rating: 'Sedang' },
    { above: 20, rating: 'Rendah' },
    { above: 90, rating: 'Tinggi' },
  ];
  const of = (points: number) => rate(points, bands).rating;
  expect([95, 90, 60, 50, 20, -5].map(of)).toEqual(['Tinggi', 'Sedang', 'Sedang', 'Rendah', 'Rendah', 'Rendah']);
  expect(rate(50, []).rating).toBe('');
});
