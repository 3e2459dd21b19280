import { explanations } from '../../../src/domain/printed-figures/explain';
import { isOf, methodOf, type ExplainedRow } from '../../../src/domain/printed-figures/method';
import { exactly } from '../../../src/domain/printed-figures/printed-number';
import { quotients } from '../../../src/domain/printed-figures/rules';

/** A row as it was looked at: printed percentage, target, actual, decimals printed. */
function row(value: number, target: number, actual: number, decimals = 2): ExplainedRow {
  const candidates = quotients(exactly(target), exactly(actual), false).map(({ rule, share }) => ({
    rule,
    points: exactly(share.point * 100),
  }));
  return {
    explanations: explanations({ value, step: 10 ** -decimals, nature: 'measure' }, candidates),
    points: new Map(candidates.map(({ rule, points }) => [rule, points.point])),
  };
}

test.each<[what: string, rows: ExplainedRow[], method: object | null]>([
  ['no row follows', [row(1.23, 80, 60), row(4.56, 70, 60)], null],
  ['no row at all', [], null],
  [
    'the rule of most rows',
    [row(125, 80, 60), row(120, 100, 80), row(75, 80, 60)],
    { rule: '(2T-R)/T', cap: null, form: 'points', rounding: 'nearest', explained: 2, checked: 3 },
  ],
  ['of equal ones the common one', [row(75, 80, 60), row(120, 100, 80)], { rule: 'R/T', explained: 1, checked: 2 }],
  ['ratios', [row(0.75, 80, 60), row(0.8, 100, 80), row(90, 100, 90)], { rule: 'R/T', form: 'ratio', explained: 2 }],
  ['cut off', [row(66.66, 90, 60), row(77.77, 90, 70), row(80, 100, 80)], { rounding: 'truncated', explained: 3 }],
  ['rounded up', [row(66.67, 90, 60), row(11.12, 90, 10), row(22.23, 90, 20)], { rounding: 'up', explained: 3 }],
  ['cut at 100', [row(100, 80, 90), row(100, 80, 120), row(75, 80, 60)], { cap: 100, explained: 3 }],
  ['cut at 120', [row(120, 80, 120), row(112.5, 80, 90), row(75, 80, 60)], { cap: 120, explained: 3 }],
  [
    'not cut, where more are not than are',
    [row(150, 80, 120), row(112.5, 80, 90), row(100, 80, 88)],
    { cap: null, explained: 2 },
  ],
  ['nothing above a cap tells of one', [row(100, 80, 80), row(75, 80, 60)], { cap: null, explained: 2 }],
])('%s', (_, rows, method) => {
  const found = methodOf(rows);
  if (method) expect(found).toMatchObject(method);
  else expect(found).toBeNull();
});

describe('a figure is of a method', () => {
  const method = { rule: 'R/T', cap: 110, form: 'points', rounding: 'nearest', explained: 3, checked: 3 } as const;
  const way = {
    rule: 'R/T',
    cap: 110,
    form: 'points',
    rounding: 'nearest',
    isFloored: false,
    isUnrounded: false,
    value: 110,
  } as const;
  test.each<[what: string, way: Partial<Parameters<typeof isOf>[1]>, points: number | undefined, expected: boolean]>([
    ['by its rule, cut where it cuts', {}, 130, true],
    ['not cut, as it need not be', { cap: null }, 105, true],
    ['not cut at just the cap', { cap: null }, 110, true],
    ['not cut, though it should be', { cap: null }, 110.01, false],
    ['not cut, and nothing is known of its value', { cap: null }, undefined, true],
    ['cut elsewhere', { cap: 100 }, 130, false],
    ['whatever its rounding', { rounding: 'up', isUnrounded: true }, 130, true],
    ['as a ratio', { form: 'ratio' }, 130, false],
    ['by another rule', { rule: 'T/R' }, 130, false],
    ['by what is settled', { rule: 'same-words', cap: null }, undefined, true],
    ['raised to nothing', { isFloored: true, cap: null }, -5, false],
  ])('%s: %s', (_, more, points, expected) => {
    expect(isOf(method, { ...way, ...more }, points)).toBe(expected);
  });

  test('that cuts nothing', () => {
    expect(isOf({ ...method, cap: null }, { ...way, cap: null }, 500)).toBe(true);
    expect(isOf({ ...method, cap: null }, way, 500)).toBe(false);
  });
});
