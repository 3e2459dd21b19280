import fc from 'fast-check';
import { barOf } from '../../../src/documents/brief/bars';

const points = fc.double({ min: -20, max: 400, noNaN: true });
const whole = barOf(null, null).rest.length;

test('a bar fills its scale, and what is dark grows with the value alone', () => {
  fc.assert(
    fc.property(points, points, fc.option(points), (value, more, limit) => {
      const dark = (of: number): number => {
        const { done, gap, over, rest } = barOf(of, limit);
        expect((done + gap + over + rest).length).toBe(whole);
        return (done + over).length;
      };
      expect(dark(value + Math.abs(more))).toBeGreaterThanOrEqual(dark(value));
    }),
  );
});

test.each([
  ['below the limit', 60, 90, { done: 40, gap: 20, mark: '|', over: 0, rest: 20 }],
  ['below the limit by less than a step', 89.99, 90, { done: 59, gap: 1, mark: '|', over: 0, rest: 20 }],
  ['on the limit', 90, 90, { done: 60, gap: 0, mark: '|', over: 0, rest: 20 }],
  ['above the limit', 120, 90, { done: 60, gap: 0, mark: '|', over: 20, rest: 0 }],
  ['beyond the scale', 250, 90, { done: 60, gap: 0, mark: '|', over: 20, rest: 0 }],
  ['without a limit', 60, null, { done: 40, gap: 0, mark: '', over: 0, rest: 40 }],
  ['without a value, which is never zero', null, 90, { done: 0, gap: 0, mark: '', over: 0, rest: 80 }],
])('%s', (_what, value, limit, expected) => {
  const { mark, ...parts } = barOf(value, limit);
  const lengths = Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, text.length]));
  expect({ ...lengths, mark }).toEqual(expected);
});
