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
