import fc from 'fast-check';
import { grouped } from '../../src/domain/grouped';

test('every item stands once, in the group of its key, and nothing changes its order', () => {
  const items = fc.array(fc.record({ key: fc.constantFrom('a', 'b', '', 'A'), place: fc.nat() }));
  fc.assert(
    fc.property(items, (list) => {
      const groups = grouped(list, ({ key }) => key);
      expect([...groups.keys()]).toEqual([...new Set(list.map(({ key }) => key))]);
      for (const [key, group] of groups) expect(group).toEqual(list.filter((item) => item.key === key));
    }),
  );
});
