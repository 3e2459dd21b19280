import { anchorDefect, effectiveAnchors } from '../../../../src/domain/awards/instrument/anchors';
import type { Bin } from '../../../../src/domain/awards/instrument/instrument';
import { category, criterion } from '../builders';

const bin = (points: number): Bin => ({ low: 0, high: 1, includesLow: true, includesHigh: false, points });
const bins = { kind: 'bins' as const, bins: [bin(3), bin(1), bin(5)] };
const bounds = { kind: 'bounds' as const, low: 10, high: 50 };

test.each<[string, Parameters<typeof criterion>[0], number | null, number | null]>([
  ['those of the instrument', { zero: 20, hundred: 40, scale: bounds }, 20, 40],
  ['the ends of the scale', { scale: bounds }, 10, 50],
  ['the ends of the scale, of a cost', { scale: bounds, kind: 'cost' }, 50, 10],
  ['the least and most points of a table', { scale: bins }, 1, 5],
  ['none without a scale', { scale: null }, null, null],
  ['none of what is counted', { scale: bounds, source: 'resolved' }, null, null],
  ['none where one alone is stated', { zero: 20, scale: bounds }, null, null],
  ['none where the other alone is stated', { hundred: 20, scale: bounds }, null, null],
])('anchors in force: %s', (_what, changes, zero, hundred) => {
  expect(effectiveAnchors(criterion(changes))).toEqual({ zero, hundred });
});

test.each<[string, Parameters<typeof criterion>[0], 'smart' | 'saw', 'missing' | 'equal' | null]>([
  ['two that differ', { zero: 0, hundred: 100 }, 'smart', null],
  ['none', { scale: null }, 'smart', 'missing'],
  ['one of two', { zero: 0, scale: null }, 'smart', 'missing'],
  ['two alike', { zero: 5, hundred: 5 }, 'smart', 'equal'],
  ['none under another method', { scale: null }, 'saw', null],
  ['none of a criterion without weight', { scale: null, weight: 0 }, 'smart', null],
])('what keeps SMART from measuring: %s', (_what, changes, method, defect) => {
  expect(anchorDefect(category({ method }), criterion(changes))).toBe(defect);
});
