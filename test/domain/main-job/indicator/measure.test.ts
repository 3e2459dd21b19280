import { figureOf, isPrintedAlike, isStated, printedNumber } from '../../../../src/domain/main-job/indicator/measure';
import { actual, target, type ActualCell, type TargetCell } from '../../builders';

test.each<[TargetCell, boolean]>([
  [null, false],
  ['-', false],
  [0, true],
  [[80, 90], true],
  ['BB', true],
])('a target of %p is stated: %p', (cell, stated) => expect(isStated(target(cell))).toBe(stated));

test.each<[TargetCell, TargetCell, boolean]>([
  [null, null, true],
  [null, '-', true],
  [null, 0, false],
  [90, 90, true],
  [0.1 + 0.2, 0.3, true],
  [90, 90.1, false],
  [[80, 90], [80, 90], true],
  [[80, 90], [80, 91], false],
  [[80, 90], [79, 90], false],
  [[80, 80], 80, false],
  ['BB', ' bb ', true],
  ['BB', 'B', false],
  ['BB', 70, false],
])('targets of %p and %p print alike: %p', (one, other, alike) => {
  expect([isPrintedAlike(target(one), target(other)), isPrintedAlike(target(other), target(one))]).toEqual([
    alike,
    alike,
  ]);
});

test.each<[ActualCell, ActualCell, boolean]>([
  [['B', 65], ['B', 65], true],
  [['B', 65], ['B', 66], false],
  [['B', 65], 'B', true],
  [['B', 65], ['BB', 65], false],
])('grades of %j and %j print alike: %p', (one, other, alike) => {
  expect(isPrintedAlike(actual(one), actual(other))).toBe(alike);
});

test('nothing at all is like an empty cell', () => {
  expect([isPrintedAlike(null, null), isPrintedAlike(null, target(null)), isPrintedAlike(null, target(1))]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a figure is printed with the decimals it was entered with, or those of its division', () => {
  expect(printedNumber({ kind: 'number', value: 100 / 3, decimals: 2 })).toBe(33.33);
  expect(printedNumber({ kind: 'number', value: 1.2345 })).toBe(1.2345);
});

test.each<[ActualCell, number | null]>([
  [null, null],
  [0, 0],
  [12, 12],
  [['B', 65], 65],
  ['B', null],
])('the figure behind %j is %p', (cell, figure) => expect(figureOf(actual(cell))).toBe(figure));
