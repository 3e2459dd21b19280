import fc from 'fast-check';
import { groupBy } from '../../src/domain/group-by';

describe('groupBy', () => {
  it('keeps the order of the items and of the first item of each group', () => {
    const words = ['satu', 'dua', 'lima', 'tiga', 'enam', 'dua'];
    expect([...groupBy(words, ({ length }) => length)]).toEqual([
      [4, ['satu', 'lima', 'tiga', 'enam']],
      [3, ['dua', 'dua']],
    ]);
  });

  it('puts every item into exactly the group of its key', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), (items) => {
        const groups = groupBy(items, (item) => item % 3);
        for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => item % 3 === key));
        expect([...groups.values()].flat()).toHaveLength(items.length);
      }),
    );
  });
});
