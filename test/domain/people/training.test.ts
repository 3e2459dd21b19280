import { trainingIn, type Training } from '../../../src/domain/people/training';

const course = (from: string | null, until: string | null): Training => ({
  id: 'P1',
  course: `${from ?? ''}–${until ?? ''}`,
  from,
  until,
  project: '',
  result: '',
});

test.each<[from: string | null, until: string | null, isIn: boolean]>([
  ['2026-03-01', '2026-03-05', true],
  ['2025-12-30', '2026-01-01', true],
  ['2025-12-01', '2025-12-31', false],
  ['2026-12-31', '2027-01-04', true],
  ['2027-01-01', '2027-01-04', false],
  ['2025-01-01', '2027-12-31', true],
  ['2026-05-01', null, true],
  [null, '2026-05-01', true],
  ['2025-05-01', null, false],
  [null, '2027-05-01', false],
  [null, null, false],
])('a course from %s until %s touches 2026: %s', (from, until, isIn) => {
  expect(trainingIn([course(from, until)], 2026)).toHaveLength(isIn ? 1 : 0);
});

test('courses stand by their first day; of equal ones the order of the sheet stays, and one without a day comes first', () => {
  const all = [
    course('2026-05-01', '2026-05-02'),
    course('2026-03-01', null),
    course('2026-05-01', null),
    course(null, '2026-09-09'),
  ];
  expect(trainingIn(all, 2026)).toEqual([all[3], all[1], all[0], all[2]]);
});
