import { plannedOf } from '../../../../src/domain/import/budget/planned';
import {
  accumulationOf,
  missingMonths,
  toDate,
  type Accumulation,
  type ByMonth,
} from '../../../../src/domain/import/budget/realised';
import { line } from '../builders';

const by = (values: Record<number, number | null>): ByMonth =>
  new Map(Object.entries(values).map(([month, value]) => [Number(month), value]));

test.each<[months: number[], accumulation: Accumulation, missing: number[]]>([
  [[1, 2, 3], 'month', []],
  [[2, 4], 'month', [1, 3]],
  [[4, 2], 'to-date', [3]],
  [[6], 'to-date', []],
  [[3], 'month', [1, 2]],
  [[], 'month', []],
])('of %j by %s %j are missing', (months, accumulation, missing) =>
  expect(missingMonths(months, accumulation)).toEqual(missing),
);

describe('what was realised to date', () => {
  test('months are added up in their order; a line that has none in one has spent nothing in it', () => {
    expect([...toDate(by({ 3: 5, 1: 10.1, 2: null }), 'month', [3, 1, 2])]).toEqual([
      [1, 10.1],
      [2, 10.1],
      [3, 15.1],
    ]);
    expect([...toDate(by({ 1: 0.1, 2: 0.2 }), 'month', [1, 2])]).toEqual([
      [1, 0.1],
      [2, 0.3],
    ]);
    expect([...toDate(by({}), 'month', [1])]).toEqual([[1, 0]]);
  });

  test('running totals stand as they are, and none is none', () => {
    expect([...toDate(by({ 3: 15, 1: 10, 2: null }), 'to-date', [3, 1, 2, 4])]).toEqual([
      [1, 10],
      [3, 15],
    ]);
    expect([...toDate(by({ 1: 0 }), 'to-date', [1])]).toEqual([[1, 0]]);
  });
});

describe('whether amounts are of their month or to date', () => {
  const found = (totals: Record<number, number | null>, lines: Record<number, number | null>[] = []) => {
    const { accumulation, lower } = accumulationOf(by(totals), lines.map(by));
    return [accumulation, lower];
  };
  test('a total that falls is of its month, and it is said which', () => {
    expect(found({ 1: 10, 2: 8 })).toEqual(['month', 2]);
    expect(found({ 3: 5, 1: 10, 2: 12 })).toEqual(['month', 3]);
    expect(found({ 1: 10, 2: null, 3: 8 })).toEqual(['month', 3]);
  });

  test('one that never falls runs, but for a Rupiah', () => {
    expect(found({ 1: 10, 2: 10, 3: 12 })).toEqual(['to-date', null]);
    expect(found({ 1: 10, 2: 9 })).toEqual(['to-date', null]);
    expect(found({ 1: 10, 2: 8.99 })).toEqual(['month', 2]);
  });

  test('lines that fall tell it, but for one in twenty that was corrected', () => {
    const rising = Array.from({ length: 19 }, () => ({ 1: 1, 2: 2 }));
    const falling = { 1: 5, 2: 1 };
    expect(found({ 1: 24, 2: 39 }, [...rising, falling])).toEqual(['to-date', null]);
    expect(found({ 1: 24, 2: 39 }, [...rising.slice(1), falling])).toEqual(['month', null]);
  });
});

describe('the cash plan to date', () => {
  const plan = (...amounts: Parameters<typeof line>[1][]) =>
    Object.fromEntries(plannedOf(amounts.map((one) => line('a', one))));

  test('quarters are added up as far as every one is planned', () => {
    expect(plan({ ceiling: 100, 'plan-t1': 10, 'plan-t2': 20, 'plan-t3': 30, 'plan-t4': 40 })).toEqual({
      1: 10,
      2: 30,
      3: 60,
      4: 100,
    });
    expect(plan({ ceiling: 100, 'plan-t1': 10, 'plan-t2': null, 'plan-t3': 30 })).toEqual({ 1: 10 });
    expect(plan({ ceiling: 100, 'plan-t2': 20 })).toEqual({});
  });

  test('or run already, where the last says all of the ceiling and more is planned in sum', () => {
    expect(plan({ ceiling: 100, 'plan-t1': 10, 'plan-t2': 30, 'plan-t3': 60, 'plan-t4': 100 })).toEqual({
      1: 10,
      2: 30,
      3: 60,
      4: 100,
    });
    expect(plan({ ceiling: 100, 'plan-t1': 0, 'plan-t2': 0, 'plan-t3': 0, 'plan-t4': 100 })).toEqual({
      1: 0,
      2: 0,
      3: 0,
      4: 100,
    });
    expect(plan({ ceiling: 100, 'plan-t1': 10, 'plan-t2': 10, 'plan-t3': 10, 'plan-t4': 98 })).toEqual({
      1: 10,
      2: 20,
      3: 30,
      4: 128,
    });
  });

  test('months are added up over the lines to the ends of quarters, as far as every month is planned', () => {
    const quarter = { 'plan-m1': 1, 'plan-m2': 2, 'plan-m3': 3 };
    expect(plan(quarter, { 'plan-m1': 10, 'plan-m2': null, 'plan-m3': 30 })).toEqual({ 1: 46 });
    expect(plan({ ...quarter, 'plan-m4': 4, 'plan-m6': 6 })).toEqual({ 1: 6 });
    expect(plan({ 'plan-m2': 2, 'plan-m3': 3 })).toEqual({});
  });

  test('what is told to date goes before months, and these before quarters alone', () => {
    expect(plan({ 'plan-t1': 7, 'plan-m1': 1, 'plan-m2': 2, 'plan-m3': 3 })).toEqual({ 1: 6 });
    expect(plan({ 'plan-t1': 7, 'plan-m1': 1, 'plan-m2': 2, 'plan-m3': 3, 'plan-q1': 9, 'plan-q2': null })).toEqual({
      1: 9,
    });
  });
});
