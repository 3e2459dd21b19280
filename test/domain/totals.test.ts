import fc from 'fast-check';
import { totalsChecker, type TotalRow } from '../../src/domain/totals';

const total = (row: number, more: Partial<TotalRow> = {}): TotalRow => ({
  row,
  reach: 'any',
  isLeading: false,
  ...more,
});

describe('what a total covers', () => {
  // Values 1, 2, 4, 8 stand in rows 2, 3, 5, 6; totals between them.
  const rows = [2, 3, 5, 6];
  const values = [1, 2, 4, 8];
  const check = (totals: readonly TotalRow[], stated: readonly (number | null)[]) =>
    totalsChecker(rows, totals)(values, stated);

  test.each<[string, TotalRow[], (number | null)[], { index: number; sum: number }[]]>([
    ['all', [total(7)], [15], []],
    ['not all', [total(7)], [12], [{ index: 0, sum: 15 }]],
    ['nothing stated', [total(7)], [null], []],
    ['the rows since the total before', [total(4), total(7)], [3, 12], []],
    [
      'a sub-total that differs is compared with its part',
      [total(4), total(7, { reach: 'part' })],
      [3, 11],
      [{ index: 1, sum: 12 }],
    ],
    ['a grand total never covers a part', [total(4), total(7, { reach: 'whole' })], [3, 12], [{ index: 1, sum: 15 }]],
    ['above everything', [total(1)], [15], []],
    ['above its part', [total(1, { isLeading: true }), total(4, { isLeading: true })], [3, 12], []],
    [
      'above its part, differing',
      [total(1, { isLeading: true }), total(4, { isLeading: true })],
      [4, 12],
      [{ index: 0, sum: 3 }],
    ],
    [
      'any of them, between others: its part first',
      [total(4), total(7, { reach: 'any' }), total(8)],
      [3, 99, 15],
      [{ index: 1, sum: 12 }],
    ],
    ['any of them, the last: all first', [total(4), total(7)], [3, 99], [{ index: 1, sum: 15 }]],
    [
      'the first of two above: its part',
      [total(1, { isLeading: true }), total(4, { isLeading: true })],
      [99, 12],
      [{ index: 0, sum: 3 }],
    ],
    ['one above all, over another', [total(1, { isLeading: true }), total(4, { isLeading: true })], [15, 12], []],
    ['fewer are stated than there are', [total(4), total(7)], [3], []],
    ['half of the smallest amount is a difference', [total(4), total(7)], [3, 15.01], [{ index: 1, sum: 15 }]],
    ['less than that is none', [total(4), total(7)], [3, 15.004], []],
    ['a leading one below everything covers what is above', [total(7, { isLeading: true })], [15], []],
  ])('%s', (_what, totals, stated, expected) => expect(check(totals, stated)).toEqual(expected));
});

test('property: the sum of all rows agrees as a grand total, any other amount differs by what it says', () => {
  const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 1e9 }), (values, more) => {
      const sum = values.reduce((whole, value) => whole + value, 0);
      const rows = values.map((_, index) => index + 2);
      const check = totalsChecker(rows, [total(values.length + 2, { reach: 'whole' })]);
      expect(check(values, [sum])).toEqual([]);
      expect(check(values, [sum + more])).toEqual([{ index: 0, sum }]);
    }),
  );
});

test('what differs by half of the smallest amount is told', () => {
  expect(totalsChecker([2], [total(3)])([0], [0.005])).toEqual([{ index: 0, sum: 0 }]);
  expect(totalsChecker([2], [total(3)])([0], [0.0049])).toEqual([]);
});
