import { explanations, meeting } from '../../../src/domain/printed-figures/explain';
import { exactly, rounded, type NumberNature } from '../../../src/domain/printed-figures/printed-number';

/** How a value is brought to its printed decimals: as nearly as it can be, cut off, or up; else not at all. */
test.each<[value: number, printed: number, step: number, rounding: string | undefined]>([
  [94.444, 94.44, 0.01, 'nearest'],
  // Half a step to either side is nearest, to the last place.
  [94.445, 94.44, 0.01, 'nearest'],
  [94.445, 94.45, 0.01, 'nearest'],
  [94.448, 94.44, 0.01, 'truncated'],
  [94.4499, 94.44, 0.01, 'truncated'],
  [94.45, 94.44, 0.01, undefined],
  [94.441, 94.45, 0.01, 'up'],
  [94.44, 94.45, 0.01, undefined],
  [94.4301, 94.44, 0.01, 'up'],
  [94.43, 94.44, 0.01, undefined],
  [94.5, 94, 1, 'nearest'],
  [94.9, 94, 1, 'truncated'],
  [95, 94, 1, undefined],
  [93.1, 94, 1, 'up'],
  [0.9, 0, 1, 'truncated'],
  // Below zero, cutting off leads towards zero.
  [-3.7, -3, 1, 'truncated'],
  [-4, -3, 1, undefined],
  [-3.2, -3, 1, 'nearest'],
  [-3.7, -4, 1, 'nearest'],
  [-3.3, -4, 1, undefined],
  // Binary fractions are not what people print.
  [0.1 + 0.2, 0.3, 1e-9, 'nearest'],
  // Of a budget of thousands of billions, a rupiah is still a rupiah.
  [4e12, 4e12 - 50, 1, undefined],
  [4e12, 4e12, 1, 'nearest'],
])('%d printed as %d to %d: %s', (value, printed, step, rounding) => {
  expect(meeting(exactly(value), printed, step)?.rounding).toBe(rounding);
});

test('what only numbers before their rounding give is told', () => {
  expect(meeting(rounded(94, 1), 94.4, 0.1)).toEqual({ rounding: 'nearest', isUnrounded: true });
  expect(meeting(rounded(94, 1), 94, 0.1)).toEqual({ rounding: 'nearest', isUnrounded: false });
  // Cut off as it stands is likelier than rounded from something that is not printed, and that than rounded up.
  expect(meeting({ point: 94.9, low: 94.2, high: 95.1 }, 94, 1)).toEqual({ rounding: 'truncated', isUnrounded: false });
  expect(meeting({ point: 93.2, low: 93.2, high: 93.6 }, 94, 1)).toEqual({ rounding: 'nearest', isUnrounded: true });
  expect(meeting({ point: 92, low: 91, high: 93.2 }, 94, 1)).toEqual({ rounding: 'up', isUnrounded: true });
});

describe('the ways in which a percentage follows', () => {
  const printed = (value: number, step = 0.01) => ({ value, step, nature: 'measure' as NumberNature });
  const ways = (value: number, points: number, step?: number) =>
    explanations(printed(value, step), [{ rule: 'R/T', points: exactly(points) }]).map(
      ({ cap, isFloored, form, value: by }) => [cap, isFloored, form, by],
    );

  test.each<[what: string, value: number, points: number, ways: unknown[][]]>([
    ['as it is', 94.44, 94.44, [[null, false, 'points', 94.44]]],
    ['as a ratio', 0.94, 94.44, [[null, false, 'ratio', 94.44]]],
    ['above a cap as it is', 137.5, 137.5, [[null, false, 'points', 137.5]]],
    ['cut at 100', 100, 137.5, [[100, false, 'points', 100]]],
    ['cut at 110', 110, 137.5, [[110, false, 'points', 110]]],
    ['cut at 120', 120, 137.5, [[120, false, 'points', 120]]],
    ['not at a cap that it does not exceed', 150, 137.5, []],
    ['nor at one that it just reaches', 110, 110, [[null, false, 'points', 110]]],
    ['cut as a ratio', 1.2, 137.5, [[120, false, 'ratio', 120]]],
    [
      'nothing for less than nothing',
      0,
      -12,
      [
        [null, true, 'points', 0],
        [null, true, 'ratio', 0],
      ],
    ],
    ['less than nothing as it is', -12, -12, [[null, false, 'points', -12]]],
    [
      'zero, which nothing has cut',
      0,
      0,
      [
        [null, false, 'points', 0],
        [null, false, 'ratio', 0],
      ],
    ],
    ['not at all', 88, 94.44, []],
  ])('%s', (_, value, points, expected) => {
    expect(ways(value, points)).toEqual(expected);
  });
});
