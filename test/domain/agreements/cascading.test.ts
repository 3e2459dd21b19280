import fc from 'fast-check';
import { cascade } from '../../../src/domain/agreements/cascading';
import { buildBudgetTree } from '../../../src/domain/main-job/budget/budget-tree';
import type { Indicator, Level } from '../../../src/domain/main-job/indicator/indicator';
import { buildUnitTree } from '../../../src/domain/main-job/unit/unit';
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

test.each<[string, Indicator[], boolean[], string[]]>([
  [
    'the head has indicators',
    [linked('K1', 'head'), linked('A1', 'administrator')],
    [false, true],
    ['cascade-orphan', 'cascade-unsupported'],
  ],
  ['the head has none', [linked('A1', 'administrator'), linked('A2', null)], [false, false], []],
  ['one names what is not there', [linked('A1', 'administrator', 'K9')], [true], ['cascade-orphan']],
])('an indicator that supports none is told where %s', (_, all, expected, codes) => {
  const { rows, findings } = cascade(all, null, tree);
  expect(rows.map(({ isOrphan }) => isOrphan)).toEqual(expected);
  expect(codesOf(findings)).toEqual(codes);
});

test('circles and levels that do not descend are told, and the matrix still ends', () => {
  const all = [
    linked('A1', 'administrator', 'G1'),
    linked('G1', 'supervisor', 'A1'),
    linked('A2', 'administrator', 'G1'),
  ];
  expect(codesOf(cascade(all, null, tree).findings)).toEqual(['cascade-level', 'cascade-level']);
  // Closed only by the sasaran that both bear, which no cell states.
  const [head, unit] = [
    linked('K1', 'head', 'A1', { objective: 'S' }),
    linked('A1', 'administrator', '', { objective: 'S' }),
  ];
  expect(codesOf(cascade([head, unit], null, tree).findings)).toContain('cascade-circle');
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

test('the matrix keeps the order of the sheet, and the first sasaran of a line names it', () => {
  const all = [
    linked('K1', 'head', '', { objective: '' }),
    linked('A1', 'administrator', 'K1', { objective: 'S1' }),
    linked('A2', 'administrator', 'K1', { objective: 'S2' }),
    linked('G1', 'supervisor', 'A1'),
  ];
  const { rows } = cascade(all, budget, tree);
  expect(rows.slice(0, 2).map(({ objective, path }) => [objective, path.map(({ code }) => code).join('>')])).toEqual([
    ['S1', 'K1>A1>G1'],
    ['S2', 'K1>A2'],
  ]);
});

/** An indicator supports one of a level above it; where either states no level, nothing can be said. */
test.each<[child: Level | null, parent: Level | null, told: boolean]>([
  ['administrator', 'head', false],
  ['administrator', 'administrator', true],
  ['head', 'administrator', true],
  [null, 'subActivity', false],
  ['subActivity', null, false],
])('a %s that supports a %s: told %s', (child, parent, told) => {
  const { findings } = cascade([linked('X', parent, 'K'), linked('Y', child, 'X'), linked('K', 'head')], null, tree);
  const level = findings.filter(({ code, values }) => code === 'cascade-level' && values.code === 'Y');
  expect(level.map(({ cell, values }) => [cell, values])).toEqual(told ? [['A5', { code: 'Y', parent: 'X' }]] : []);
});

test('sub kegiatan that pay for nothing are counted by programme, at the row of the programme', () => {
  const two = buildBudgetTree([
    budgetRow('1.06.04', { unit: 'U1', row: 6 }),
    budgetRow('1.06.04.2.01', { row: 7 }),
    budgetRow('1.06.04.2.01.0001', { row: 8 }),
    budgetRow('1.06.04.2.02.0001', { row: 9 }),
    budgetRow('1.06.05.2.01.0001', { row: 10 }),
  ]);
  expect(cascade([], two, tree).findings.map(({ cell, values }) => [cell, values])).toEqual([
    ['A6', { count: 2, code: '1.06.04', name: '' }],
    ['A10', { count: 1, code: '1.06.05.2.01.0001', name: '' }],
  ]);
});

test('what an indicator above others names is used, and a programme that is in no budget is told', () => {
  const all = [
    linked('K1', 'head', '', { programme: '1.06.04' }),
    linked('A1', 'administrator', 'K1', { programme: '1.06.99' }),
    linked('A2', 'administrator', 'K1'),
  ];
  const { rows, findings } = cascade(all, budget, tree);
  expect(rows.map(({ path, budget: node }) => [path.length, node])).toEqual([
    [2, null],
    [2, null],
  ]);
  expect(findings.map(({ code, values }) => [code, values])).toEqual([
    ['cascade-unknown-programme', { code: 'A1', value: '1.06.99' }],
  ]);
});
