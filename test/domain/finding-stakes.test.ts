import { finding } from '../../src/domain/finding';
import { stakeOf } from '../../src/domain/finding-stakes';

const place = { sheet: 'x', cell: 'A1' };
const differs = (difference: number) =>
  finding('parent-differs', place, { what: 'ceiling', code: '1', stated: 9e9, total: 9e9 - difference, difference });

test('Rupiah count as their share of the ceiling, points as they are, nothing as nothing', () => {
  expect(stakeOf(differs(-250), 1000)).toBe(25);
  expect(stakeOf(differs(5000), 1000)).toBe(100);
  expect(stakeOf(differs(0), 1000)).toBe(0);
  expect(stakeOf(finding('remainder-unexplained', place, { code: '1', remainder: 100 }), 1000)).toBe(10);
  expect(stakeOf(finding('zero-target', place, { code: 'I1' }), 1000)).toBe(100);
  expect(stakeOf(finding('negative-attainment', place, { code: 'I1', value: -40 }), 1000)).toBe(40);
  expect(stakeOf(finding('missing-year', place), 1000)).toBe(0);
});

test('without a budget an amount weighs as much as a whole figure', () => {
  expect([stakeOf(differs(1), null), stakeOf(differs(1), 0), stakeOf(differs(0), null)]).toEqual([100, 100, 0]);
});

test.each<[string, number, number | null, number]>([
  ['all of it', 1000, 1000, 100],
  ['more than all', 1001, 1000, 100],
  ['a part', 1, 1000, 0.1],
  ['no ceiling', 1, 0, 100],
])('spent above the ceiling: %s', (_what, beyond, ceiling, points) => {
  const found = finding('spent-above-ceiling', place, { code: '1', spent: 500 + beyond, ceiling: 500 });
  expect(stakeOf(found, ceiling)).toBe(points);
});

test('what is declared counts whatever amounts are named, at most a whole figure', () => {
  expect(stakeOf(finding('remainder-open', place, { code: '1', remainder: 900, explained: 850, open: 50 }), 1000)).toBe(
    5,
  );
  expect(stakeOf(finding('earlier-blanks', place, { code: 'I1', cells: ['B2'] }), 1000)).toBe(50);
  expect(stakeOf(finding('negative-attainment', place, { code: 'I1', value: -400 }), 1000)).toBe(100);
});
