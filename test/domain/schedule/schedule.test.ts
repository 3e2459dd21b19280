import { budgetFigures } from '../../../src/domain/main-job/budget/absorption';
import { buildBudgetTree } from '../../../src/domain/main-job/budget/budget-tree';
import { activitiesOf } from '../../../src/domain/schedule/activity';
import { buildSchedule } from '../../../src/domain/schedule/schedule';
import { budgetRow, codesOf, rules } from '../builders';
import { activity, frame } from './activities';

const budget = budgetFigures(
  buildBudgetTree([budgetRow('1.06.02.2.01.0001', { unit: 'R', ceiling: 100, spent: 40 })]),
  rules(),
  '2025-12-31',
);
const build = (rows: Parameters<typeof activity>[0][], of: typeof budget | null) =>
  buildSchedule({
    activities: rows.map((changes) => activity(changes)),
    frame,
    unitOrder: ['R'],
    budget: of,
    sheets: { schedule: 'Jadwal Kegiatan', holidays: 'Hari Libur' },
  });

test('a schedule is held against the budget where there are both', () => {
  expect(codesOf(build([{}], budget).findings)).toEqual(['schedule-not-linked']);
  expect(codesOf(build([], budget).findings)).toEqual([]);
  const alone = build([{}], null);
  expect([alone.links, codesOf(alone.findings)]).toEqual([null, []]);
});

test('dates, conflicts and links are told together', () => {
  const day = { plannedStart: '2026-10-06', plannedEnd: '2026-10-06', place: 'Aula' };
  const { findings, conflicts, punctuality, controlled } = build(
    [
      { ...day, status: 'planned', actualStart: '2026-10-05' },
      day,
      { plannedStart: '2026-09-01', plannedEnd: '2026-09-02' },
    ],
    budget,
  );
  expect(codesOf(findings)).toEqual(['status-contradicts-dates', 'place-conflict', 'schedule-not-linked']);
  expect([conflicts.length, controlled.length, punctuality.map(({ open }) => open)]).toEqual([1, 3, [1, 1, 1, 1]]);
});

test('the activities of a year: those that stand, in order of their planned days', () => {
  const rows = [
    activity({ name: 'c', plannedStart: '2026-12-01' }),
    activity({ name: 'b', plannedStart: null, plannedEnd: '2026-02-01' }),
    activity({ name: 'x', plannedStart: '2025-12-31', plannedEnd: '2026-01-05' }),
    activity({ name: 'y', status: 'cancelled' }),
    activity({ name: 'z', plannedStart: null, plannedEnd: null }),
    activity({ name: 'a', plannedStart: '2026-01-01', plannedEnd: '2027-01-01' }),
  ];
  expect(activitiesOf(rows, 2026).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});
