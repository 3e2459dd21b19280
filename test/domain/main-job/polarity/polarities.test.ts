import fc from 'fast-check';
import { attainment } from '../../../../src/domain/main-job/indicator/attainment';
import type { Actual, Polarity, Target } from '../../../../src/domain/main-job/indicator/measure';
import { allPolarities, meets, polarities } from '../../../../src/domain/main-job/polarity/polarities';

const number = (value: number): Extract<Actual, { kind: 'number' }> => ({ kind: 'number', value });
const rules = { negativeFormula: '(2T-R)/T', gradeScales: [{ grades: ['AA', 'A', 'BB', 'B'] }] } as const;
const figure = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
const moving = fc.constantFrom(...allPolarities.filter((kind) => polarities[kind].sense !== 0));

function attained(kind: Polarity, target: Target, actual: Actual): number {
  const outcome = attainment(kind, target, actual, rules);
  return outcome.kind === 'value' ? outcome.value : NaN;
}

test('property: what a polarity calls better has the higher attainment', () => {
  fc.assert(
    fc.property(moving, figure, figure, figure, (kind, goal, before, now) => {
      const target = number(goal);
      const better = polarities[kind].better(number(before), number(now), target, rules.gradeScales);
      const gain = attained(kind, target, number(now)) - attained(kind, target, number(before));
      // At 100 a grade's score is reached; more of it is still better.
      if (polarities[kind].graded && Math.min(before, now) >= goal) expect(gain).toBe(0);
      else expect(better).toBe(Math.sign(gain));
    }),
  );
});

test('property: who meets a bound has attained it', () => {
  fc.assert(
    fc.property(moving, figure, figure, (kind, goal, actual) => {
      expect(meets(polarities[kind], actual - goal)).toBe(attained(kind, number(goal), number(actual)) >= 100);
    }),
  );
});

test('property: better is a move in the sense of the polarity', () => {
  fc.assert(
    fc.property(moving, figure, figure, (kind, before, now) => {
      const { better, sense } = polarities[kind];
      expect(better(number(before), number(now), number(1), rules.gradeScales)).toBe(
        Math.sign(now - before) * sense || 0,
      );
    }),
  );
});

test('property: of two figures on one side of a range, the nearer is better and has attained more', () => {
  const target: Target = { kind: 'range', low: 2_000, high: 3_000 };
  const side = fc.constantFrom([0, 2_000], [3_000, 6_000]);
  const share = fc.integer({ min: 0, max: 1_000 });
  fc.assert(
    fc.property(side, share, share, ([from = 0, to = 0], one, other) => {
      const [before, now] = [one, other].map((part) => number(from + ((to - from) * part) / 1_000));
      if (!before || !now) return;
      const gain = attained('range', target, now) - attained('range', target, before);
      expect(polarities.range.better(before, now, target, rules.gradeScales)).toBe(Math.sign(gain) || 0);
    }),
  );
  expect(meets(polarities.range, 1)).toBeNull();
  expect(meets(null, 1)).toBeNull();
});

test('a grade is better by its rank, and within a rank by its score', () => {
  const of = (grade: string, score?: number): Actual => ({
    kind: 'grade',
    grade,
    ...(score !== undefined && { score }),
  });
  const better = (before: Actual, now: Actual) =>
    polarities.grade.better(before, now, { kind: 'missing' }, rules.gradeScales);
  expect(better(of('B'), of('A'))).toBe(1);
  expect(better(of('A'), of('B'))).toBe(-1);
  expect(better(of('A', 81), of('A', 85))).toBe(1);
  expect(better(of('A'), of('A', 85))).toBe(0);
  expect(better(of('A'), of('X'))).toBeNull();
});

test.each<[string, Target, number, number, 1 | 0 | -1 | null]>([
  ['from outside to inside', { kind: 'range', low: 80, high: 90 }, 70, 85, 1],
  ['inside, wherever', { kind: 'range', low: 80, high: 90 }, 81, 89, 0],
  ['as far above as below', { kind: 'range', low: 80, high: 90 }, 75, 95, 0],
  ['nearer, on the other side', { kind: 'range', low: 80, high: 90 }, 75, 94, 1],
  ['away from a point', { kind: 'number', value: 80 }, 80, 81, -1],
  ['without a target', { kind: 'missing' }, 70, 85, null],
  ['against a grade', { kind: 'grade', grade: 'B' }, 70, 85, null],
])('a range is to be held: %s', (_what, target, before, now, better) => {
  expect(polarities.range.better(number(before), number(now), target, rules.gradeScales)).toBe(better);
});

test('without two figures nothing is better', () => {
  const missing: Actual = { kind: 'missing' };
  for (const kind of allPolarities) {
    const { better } = polarities[kind];
    expect(better(missing, number(1), number(1), rules.gradeScales)).toBeNull();
    expect(better(number(1), missing, number(1), rules.gradeScales)).toBeNull();
  }
});

test.each<[string, Polarity, Target, number, string]>([
  ['a range below 0', 'positive', { kind: 'range', low: -5, high: 5 }, 1, 'negativeTarget'],
  ['a range that ends below 0', 'negative', { kind: 'range', low: 0, high: -5 }, 1, 'negativeTarget'],
  ['below a range from 0', 'range', { kind: 'range', low: 0, high: 5 }, -1, 'zeroTarget'],
  ['above a range of 0', 'range', { kind: 'range', low: 0, high: 0 }, 1, 'zeroTarget'],
  ['a point of 0', 'range', { kind: 'number', value: 0 }, 1, 'zeroTarget'],
  ['a figure against a grade', 'positive', { kind: 'grade', grade: 'B' }, 1, 'target'],
])('cannot be computed: %s', (_what, kind, target, actual, reason) => {
  expect(attainment(kind, target, number(actual), rules)).toEqual({ kind: 'notComputable', reason });
});

test.each<[string, Target, Actual, unknown]>([
  ['a figure at a score', number(70), number(70), { kind: 'value', value: 100 }],
  ['a figure at a score of 0', number(0), number(5), { kind: 'notComputable', reason: 'zeroTarget' }],
  ['a grade against a score', number(70), { kind: 'grade', grade: 'B' }, { kind: 'notComputable', reason: 'kind' }],
  [
    'nothing against a grade',
    { kind: 'grade', grade: 'B' },
    { kind: 'missing' },
    { kind: 'notComputable', reason: 'kind' },
  ],
])('a grade is to be reached: %s', (_what, target, actual, expected) => {
  expect(attainment('grade', target, actual, rules)).toMatchObject(expected as object);
});

test('the calculation names what it was made of', () => {
  const of = (kind: Polarity, target: Target, actual: number) => {
    const outcome = attainment(kind, target, number(actual), { ...rules, negativeFormula: 'T/R' });
    return outcome.kind === 'value' ? outcome.calculation : outcome;
  };
  const range: Target = { kind: 'range', low: 80, high: 90 };
  expect(of('positive', range, 70)).toEqual({ formula: 'R/T', target: 80, actual: 70 });
  expect(of('range', range, 85)).toEqual({ formula: 'inside', low: 80, high: 90, actual: 85 });
  expect(of('range', range, 99)).toEqual({ formula: '(2T-R)/T', target: 90, actual: 99 });
  expect(of('negative', range, 99)).toEqual({ formula: 'T/R', target: 90, actual: 99 });
  expect(of('negative', number(8), 0)).toEqual({ formula: 'zeroActual', target: 8 });
  expect(of('negative', number(0), 3)).toEqual({ formula: 'zeroTarget', actual: 3 });
});

test('what each polarity answers beside its formula', () => {
  expect(
    allPolarities.map((kind) => [kind, polarities[kind].rises, polarities[kind].graded, polarities[kind].told]),
  ).toEqual([
    ['positive', true, false, { 1: 'up', [-1]: 'down' }],
    ['negative', false, false, { 1: 'better', [-1]: 'worse' }],
    ['range', false, false, { 1: 'better', [-1]: 'worse' }],
    ['grade', false, true, { 1: 'better', [-1]: 'worse' }],
  ]);
});

test.each([
  ['positive', 0, true],
  ['negative', 0, true],
  ['negative', 0.5, false],
  ['negative', -0.5, true],
] as const)('%s meets its bound by a gap of %p: %p', (kind, gap, expected) => {
  expect(meets(polarities[kind], gap)).toBe(expected);
});

test('a figure and a grade: the score decides, where there is one', () => {
  const of = (grade: string, score?: number): Actual => ({
    kind: 'grade',
    grade,
    ...(score !== undefined && { score }),
  });
  const better = (before: Actual, now: Actual) =>
    polarities.grade.better(before, now, { kind: 'missing' }, rules.gradeScales);
  expect(better(number(80), of('A', 85))).toBe(1);
  expect(better(of('A', 85), number(80))).toBe(-1);
  expect(better(of('A'), number(80))).toBeNull();
  expect(better(of('X'), of('A'))).toBeNull();
});

test('a grade is shown by its letters, else by its score', () => {
  const scales = [{ grades: ['AA', 'A', 'BB', 'B'], lowerBounds: [90, 80, 70, 60] }];
  const shown = (actual: Actual) => {
    const found = attainment('grade', { kind: 'grade', grade: 'BB' }, actual, { ...rules, gradeScales: scales });
    return found.kind === 'value' && 'actual' in found.calculation ? found.calculation.actual : found;
  };
  expect(shown({ kind: 'grade', grade: 'A', score: 85 })).toBe('A');
  expect(shown(number(72.7))).toBe('72.7');
  expect(shown({ kind: 'grade', grade: 'B', score: 65 })).toBe('B');
});
