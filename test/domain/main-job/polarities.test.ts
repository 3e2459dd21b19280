import fc from 'fast-check';
import { attainment } from '../../../src/domain/main-job/attainment';
import type { Actual, Polarity, Target } from '../../../src/domain/main-job/measure';
import { allPolarities, meets, polarities } from '../../../src/domain/main-job/polarity/polarities';

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
