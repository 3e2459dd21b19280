import { compareGrades, isContradicted, type GradeComparison } from '../../../../src/domain/main-job/indicator/grade';
import { gradeScales } from '../../builders';

test.each<[string, string, { grade: string; score?: number }, GradeComparison]>([
  ['the same', 'BB', { grade: 'BB' }, { kind: 'reached' }],
  ['in other letters', ' bb', { grade: 'Bb ' }, { kind: 'reached' }],
  ['better', 'BB', { grade: 'AA' }, { kind: 'reached' }],
  ['worse', 'BB', { grade: 'B' }, { kind: 'missed' }],
  ['worse, with its score', 'BB', { grade: 'B', score: 63 }, { kind: 'score', attainment: 90, score: 63, bound: 70 }],
  ['worse, with the score of another grade', 'BB', { grade: 'B', score: 95 }, { kind: 'missed' }],
  [
    'worse, at the very bound',
    'BB',
    { grade: 'B', score: 70 },
    { kind: 'score', attainment: 99.99, score: 70, bound: 70 },
  ],
  ['a score alone, above the bound', 'BB', { grade: '', score: 70.01 }, { kind: 'reached' }],
  ['a score alone, at the bound of the grade above', 'BB', { grade: '', score: 80 }, { kind: 'reached' }],
  [
    'a score alone, at the bound',
    'BB',
    { grade: '', score: 70 },
    { kind: 'score', attainment: 99.99, score: 70, bound: 70 },
  ],
  [
    'a score alone, below all bounds',
    'BB',
    { grade: '', score: 0 },
    { kind: 'score', attainment: 0, score: 0, bound: 70 },
  ],
  ['a score for the lowest grade', 'D', { grade: '', score: -5 }, { kind: 'reached' }],
  ['a score on a scale without bounds', 'WTP', { grade: '', score: 90 }, { kind: 'unknown', grade: '' }],
  ['worse on a scale without bounds', 'WTP', { grade: 'WDP', score: 60 }, { kind: 'missed' }],
  ['of another scale', 'BB', { grade: 'WTP' }, { kind: 'unknown', grade: 'WTP' }],
  ['of no scale', 'BB', { grade: 'Baik' }, { kind: 'unknown', grade: 'Baik' }],
  ['against a target of no scale', 'Baik', { grade: 'BB' }, { kind: 'unknown', grade: 'Baik' }],
])('grades (rule 3): %s', (_what, target, actual, expected) => {
  const found = compareGrades(target, actual, gradeScales);
  expect(found).toEqual(found.kind === 'score' ? { ...expected, attainment: expect.any(Number) } : expected);
  if (found.kind === 'score' && expected.kind === 'score') expect(found.attainment).toBeCloseTo(expected.attainment, 9);
});

test('a bound of 0 divides nothing', () => {
  const scale = [{ grades: ['A', 'B'], lowerBounds: [0, -10] }];
  expect(compareGrades('A', { grade: 'B', score: -1 }, scale)).toEqual({ kind: 'missed' });
});

test.each([
  ['B', 65, false],
  ['B', 60, true],
  ['B', 60.01, false],
  ['B', 70, false],
  ['B', 70.01, true],
  ['D', -1, false],
  ['AA', 90, true],
  ['WTP', 12, false],
  ['Baik', 12, false],
  ['B', undefined, false],
])('%s with %p is another than its score: %p', (grade, score, expected) => {
  expect(isContradicted({ grade, score }, gradeScales)).toBe(expected);
});
