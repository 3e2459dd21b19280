import { conventionOf, operandOf, rowValues } from '../../../src/domain/printed-figures/operands';
import {
  exactly,
  rounded,
  type PrintedCell,
  type PrintedValue,
} from '../../../src/domain/printed-figures/printed-number';

type Nature = 'count' | 'measure' | 'open';
const number = (value: number, step = 1, nature: Nature = 'open') => ({ kind: 'number' as const, value, step, nature });
const cell = (text: string, value: PrintedValue): PrintedCell => ({ cell: 'B2', text, value });

/** Whole numbers are exact where they count, are few, or the table shows that it computes with them. */
test.each<[value: number, step: number, nature: Nature, areWholeExact: boolean, isExact: boolean]>([
  [4, 1, 'open', false, true],
  [19, 1, 'open', false, true],
  [20, 1, 'open', false, false],
  [250, 1, 'open', true, true],
  [250, 1, 'count', false, true],
  [4, 1, 'measure', true, false],
  [4.5, 0.1, 'open', true, false],
  [4.5, 0.1, 'count', false, true],
])('%d to %d as a %s, where whole ones are exact %s: exact %s', (value, step, nature, areWholeExact, isExact) => {
  const expected = isExact ? exactly(value) : rounded(value, step);
  expect(operandOf(number(value, step, nature), { areWholeExact })).toEqual(expected);
});

const view = { areWholeExact: true };
const missing = cell('', { kind: 'missing' });
const words = (text: string) => cell(text, { kind: 'words' });
const figure = (value: number) => cell(String(value), number(value));
const unreadable = (why: 'ratio' | 'several' | 'footnote' | 'text') => cell('1:32', { kind: 'unreadable', why });

test.each<[what: string, target: PrintedCell | undefined, actual: PrintedCell | undefined, reason: string]>([
  ['no column of targets', undefined, figure(1), 'no-target'],
  ['an empty target', missing, figure(1), 'no-target'],
  ['no column of actuals', figure(1), undefined, 'no-actual'],
  ['an empty actual', figure(1), missing, 'no-actual'],
  ['nothing at all', missing, missing, 'no-target'],
  ['words', words('BB'), words('B'), 'words'],
  ['a number beside a word', figure(4), words('B'), 'words'],
  ['a ratio', figure(4), unreadable('ratio'), 'ratio'],
  ['two figures in one cell', unreadable('several'), figure(4), 'several'],
  ['a mark of a footnote', unreadable('footnote'), figure(4), 'footnote'],
  ['digits that are no number', cell('x', { kind: 'unreadable', why: 'text' }), figure(4), 'words'],
  ['an actual beside a target of zero', figure(0), figure(4), 'zero-target'],
])('nothing is computed of %s', (_, target, actual, reason) => {
  expect(rowValues(target, actual, false, view)).toEqual({ candidates: [], reason });
});

const byRule = (target: PrintedCell, actual: PrintedCell, isRemainder = false) =>
  rowValues(target, actual, isRemainder, view).candidates.map(({ rule, points }) => [rule, points.point]);

test('a target and an actual by every rule, in points', () => {
  expect(byRule(figure(80), figure(60))).toEqual([
    ['R/T', 75],
    ['(2T-R)/T', 125],
    ['T/R', (80 / 60) * 100],
  ]);
  expect(byRule(figure(80), figure(60), true)).toEqual([['(T-R)/T', 25]]);
});

test.each([
  ['BB', ' bb ', true],
  ['Sangat  Baik', 'sangat baik', true],
  ['BB', 'B', false],
])('%j and %j are the same words: %s', (target, actual, isSame) => {
  expect(byRule(words(target), words(actual))).toEqual(isSame ? [['same-words', 100]] : []);
});

test('nothing of nothing is settled', () => {
  expect(byRule(figure(0), figure(0))).toEqual([['zero-target', 100]]);
});

/** A range is held, and missed by its nearer bound (Peraturan Menteri PANRB No. 8/2021). */
test.each<[actual: number, first: string, bounds: number[]]>([
  [85, 'within-range', [90, 80]],
  [80, 'within-range', [80, 90]],
  [90, 'within-range', [90, 80]],
  [82, 'within-range', [80, 90]],
  [95, 'R/T', [90, 80]],
  [60, 'R/T', [80, 90]],
])('an actual of %d beside 80–90', (actual, first, bounds) => {
  const range = cell('80 – 90', { kind: 'range', low: 80, high: 90, step: 1 });
  const found = byRule(range, figure(actual));
  expect(found[0]?.[0]).toBe(first);
  const quotients = found.filter(([rule]) => rule === 'R/T').map(([, points]) => points);
  expect(quotients).toEqual(bounds.map((bound) => (actual / bound) * 100));
});

test('a convention alone is no quotient', () => {
  const only = (rule: 'zero-target' | 'same-words' | 'R/T') => ({ rule, points: exactly(100) });
  expect(conventionOf([only('zero-target')])).toBe('zero-target');
  expect(conventionOf([only('same-words')])).toBe('words');
  expect(conventionOf([only('R/T')])).toBeNull();
  expect(conventionOf([only('same-words'), only('R/T')])).toBeNull();
  expect(conventionOf([])).toBeNull();
});
