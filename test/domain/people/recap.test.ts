import { buildStaffing } from '../../../src/domain/people/office';
import { peopleAtWork, recapOf } from '../../../src/domain/people/recap';
import { idKey } from '../../../src/domain/people/staff';
import { employee, reflection } from './builders';

const TODAY = '2026-12-01';
const staffing = buildStaffing(
  [
    employee(),
    employee({ id: 'P2', row: 3 }),
    employee({ id: 'P3', row: 4 }),
    employee({ id: 'T1', employment: 'tagana', row: 5 }),
    employee({ id: 'G', until: '2026-11-30', row: 6 }),
  ],
  [],
  [],
  TODAY,
);
const recap = (...rows: ReturnType<typeof reflection>[]) =>
  recapOf(new Map(rows.map((row) => [idKey(row.id), row])), staffing);

test('who is at work on a day is asked for a reflection', () => {
  expect(peopleAtWork(staffing, TODAY).map(({ employee: { id } }) => id)).toEqual(['P1', 'P2', 'P3', 'T1']);
  expect(peopleAtWork(staffing, '2026-11-30')).toHaveLength(5);
});

test('how far the reflections have come', () => {
  const empty = { achievements: '', obstacles: '', improvements: '', plan: '' };
  const found = recap(
    reflection(),
    reflection({ id: 'P2', ...empty }),
    reflection({ id: 'P3', obstacles: '', measure: '' }),
  );
  expect(found).toMatchObject({ expected: 4, prepared: 3, begun: 2, complete: 1, withStep: 1, rated: 0 });
  expect(found.missing.map(({ employee: { id } }) => id)).toEqual(['T1']);
});

test.each([
  ['a plan, its measure and its day', {}, 1],
  ['no plan', { plan: '' }, 0],
  ['no measure', { measure: '' }, 0],
  ['no day', { due: null }, 0],
])('a step has %s: %i', (_, more, count) => expect(recap(reflection(more)).withStep).toBe(count));

test('ratings are counted, of civil servants alone and where both halves are stated', () => {
  const good = { result: 'as', behaviour: 'as' } as const;
  const found = recap(
    reflection(good),
    reflection({ id: 'P2', ...good }),
    reflection({ id: 'P3', result: 'as' }),
    reflection({ id: 'T1', ...good }),
    reflection({ id: 'X', ...good }),
  );
  expect([...found.predicates]).toEqual([['good', 2]]);
  expect(found.rated).toBe(2);
});
