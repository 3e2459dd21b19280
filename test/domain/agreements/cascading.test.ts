import fc from 'fast-check';
import { activityShares } from '../../../src/domain/agreements/activities';
import { cascade } from '../../../src/domain/agreements/cascading';
import { buildBudgetTree } from '../../../src/domain/main-job/budget-tree';
import type { Indicator, Level } from '../../../src/domain/main-job/indicator';
import { buildUnitTree } from '../../../src/domain/main-job/unit';
import { budgetRow, codesOf, indicator, unit } from '../builders';

const { tree } = buildUnitTree([unit('U1'), unit('U2', 'U1')]);
const budget = buildBudgetTree([
  budgetRow('1.06.04', { unit: 'U1' }),
  budgetRow('1.06.04.2.01'),
  budgetRow('1.06.04.2.01.0001'),
  budgetRow('1.06.04.2.01.0002'),
]);

function linked(code: string, level: Level | null, parentIndicator = '', more: Partial<Indicator> = {}): Indicator {
  return { ...indicator({ code, level }), parentIndicator, ...more };
}

test('from the head’s indicator down; a stated parent wins over the same sasaran', () => {
  const all = [
    linked('K1', 'head', '', { objective: 'S1' }),
    linked('K2', 'head', '', { objective: 'S2' }),
    linked('A1', 'administrator', 'K2', { objective: 'S1' }),
    linked('A2', 'administrator', '', { objective: 's1' }),
    linked('G1', 'supervisor', 'A1'),
    linked('R1', 'region'),
  ];
  const { rows, findings } = cascade(all, null, tree);
  expect(
    rows.map(({ objective, path, isOrphan }) => [objective, path.map(({ code }) => code).join('>'), isOrphan]),
  ).toEqual([
    ['S1', 'K1>A2', false],
    ['S2', 'K2>A1>G1', false],
  ]);
  expect(findings).toEqual([]);
});

test('orphans come last and are told', () => {
  const all = [linked('A9', 'administrator'), linked('K1', 'head')];
  const { rows, findings } = cascade(all, budget, tree);
  expect(rows.map(({ path, budget: node, isOrphan }) => [path[0]?.code, node?.row.code, isOrphan])).toEqual([
    ['K1', undefined, false],
    ['A9', undefined, true],
    [undefined, '1.06.04.2.01.0001', true],
    [undefined, '1.06.04.2.01.0002', true],
  ]);
  expect(codesOf(findings)).toEqual(['cascade-orphan', 'cascade-unsupported', 'cascade-budget-orphan']);
});

test('circles and levels that do not descend are told, and the matrix still ends', () => {
  const all = [
    linked('A1', 'administrator', 'G1'),
    linked('G1', 'supervisor', 'A1'),
    linked('A2', 'administrator', 'G1'),
  ];
  expect(codesOf(cascade(all, null, tree).findings)).toEqual(['cascade-level', 'cascade-circle', 'cascade-level']);
});

test('sub kegiatan of one programme stand once; the next indicator is led to them', () => {
  const shares = activityShares(budget, tree);
  const [first, second] = [
    linked('A1', 'administrator', '', { programme: '1.06.04' }),
    linked('A2', null, '', { programme: '1.06.04' }),
  ];
  expect(shares.of(first)).toMatchObject({ nodes: [{ row: { code: '1.06.04.2.01.0001' } }, {}], sharedWith: null });
  expect(shares.of(second)).toMatchObject({ nodes: [{ row: { code: '1.06.04' } }], sharedWith: { code: 'A1' } });
  const single = linked('A3', null, '', { programme: '1.06.04.2.01.0002' });
  expect(shares.of(single)).toMatchObject({
    nodes: [{ row: { code: '1.06.04.2.01.0002' } }],
    sharedWith: { code: 'A1' },
  });
});

test('whatever supports whatever, every indicator stands somewhere in the matrix', () => {
  const levels = fc.constantFrom<Level | null>('head', 'administrator', 'supervisor', 'subActivity', null);
  const sheet = fc.array(fc.record({ level: levels, parent: fc.integer({ min: -1, max: 9 }) }), { maxLength: 10 });
  fc.assert(
    fc.property(sheet, (list) => {
      const all = list.map(({ level, parent }, index) => linked(`I${index}`, level, parent < 0 ? '' : `I${parent}`));
      const seen = new Set(cascade(all, null, tree).rows.flatMap(({ path }) => path.map(({ code }) => code)));
      expect([...seen].sort()).toEqual(all.map(({ code }) => code).sort());
    }),
  );
});
