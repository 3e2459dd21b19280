import type { Activity } from '../../../src/domain/schedule/activity';
import { controlSchedule, openDelay } from '../../../src/domain/schedule/control';
import { activity, controlled, frame } from './activities';

/** 9 October is a holiday, 10 and 11 are a weekend. */
test.each<
  [what: string, changes: Partial<Activity>, today: string, state: string, start: number | null, end: number | null]
>([
  ['not due', {}, '2026-10-02', 'planned', null, null],
  ['on its first day', {}, '2026-10-05', 'planned', null, null],
  ['not begun a day later', {}, '2026-10-06', 'overdueStart', 1, null],
  ['not begun after its end', {}, '2026-10-08', 'overdueFinish', 3, 1],
  ['over a holiday and a weekend', {}, '2026-10-12', 'overdueFinish', 4, 2],
  ['running', { actualStart: '2026-10-05' }, '2026-10-06', 'running', 0, null],
  ['begun late', { actualStart: '2026-10-06' }, '2026-10-06', 'running', 1, null],
  ['running past its end', { actualStart: '2026-10-05' }, '2026-10-12', 'overdueFinish', 0, 2],
  ['ended in time', { actualStart: '2026-10-05', actualEnd: '2026-10-07' }, '2026-10-12', 'done', 0, 0],
  ['ended early', { actualStart: '2026-10-02', actualEnd: '2026-10-06' }, '2026-10-12', 'done', -1, -1],
  ['ended late', { actualStart: '2026-10-05', actualEnd: '2026-10-12' }, '2026-10-12', 'done', 0, 2],
  ['done without dates', { status: 'done' }, '2026-10-12', 'done', null, null],
  ['postponed', { status: 'postponed' }, '2026-10-12', 'postponed', null, null],
  ['cancelled', { status: 'cancelled' }, '2026-10-12', 'cancelled', null, null],
  ['moved to a new day', { status: 'rescheduled' }, '2026-10-05', 'rescheduled', null, null],
  ['moved and late again', { status: 'rescheduled' }, '2026-10-06', 'overdueStart', 1, null],
  ['said to be running', { status: 'running' }, '2026-10-06', 'running', null, null],
  ['end before start', { plannedEnd: '2026-10-02' }, '2026-10-12', 'unclear', null, null],
  ['without a plan', { plannedStart: null, plannedEnd: null }, '2026-10-12', 'unclear', null, null],
  [
    'without a plan but done',
    { plannedStart: null, plannedEnd: null, status: 'done' },
    '2026-10-12',
    'done',
    null,
    null,
  ],
  ['with one planned day', { plannedEnd: null }, '2026-10-06', 'overdueFinish', 1, 1],
])('%s', (_, changes, today, state, startDelay, finishDelay) => {
  expect(controlled(changes, today)).toMatchObject({ state, startDelay, finishDelay });
});

test('a plan for a Saturday is not overdue before Monday', () => {
  const saturday = { plannedStart: '2026-10-03', plannedEnd: '2026-10-03' };
  expect(controlled(saturday, '2026-10-04').state).toBe('planned');
  expect(controlled(saturday, '2026-10-05')).toMatchObject({ state: 'overdueFinish', finishDelay: 1 });
});

test('the open delay of an overdue start is that of its start', () => {
  expect(openDelay(controlled({}, '2026-10-06'))).toBe(1);
  expect(openDelay(controlled({ status: 'postponed' }, '2026-10-12'))).toBe(0);
});

test.each<[code: string, changes: Partial<Activity>, cell: string]>([
  ['plan-end-before-start', { plannedEnd: '2026-10-02' }, 'E2'],
  ['actual-end-before-start', { actualStart: '2026-10-05', actualEnd: '2026-10-02' }, 'H2'],
  ['plan-missing', { plannedStart: null, plannedEnd: null }, 'D2'],
  ['plan-half-missing', { plannedStart: null }, 'D2'],
  ['actual-in-future', { actualStart: '2026-10-06' }, 'H2'],
  ['done-without-date', { status: 'done' }, 'H2'],
  ['status-contradicts-dates', { status: 'planned', actualStart: '2026-10-05' }, 'M2'],
  ['moved-without-reason', { status: 'postponed' }, 'N2'],
  ['plan-of-another-year', { plannedStart: '2025-10-06', plannedEnd: '2025-10-07' }, 'D2'],
])('%s', (code, changes, cell) => {
  const { findings } = controlSchedule([activity(changes)], frame, 'Hari Libur');
  expect(findings.map((item) => [item.code, item.cell])).toEqual([[code, cell]]);
});

test.each<[what: string, changes: Partial<Activity>]>([
  ['planned and ended on one day', { plannedEnd: '2026-10-05', actualStart: '2026-10-05', actualEnd: '2026-10-05' }],
  ['actual start alone', { actualStart: '2026-10-05' }],
  ['actual end alone', { actualEnd: '2026-10-05' }],
  ['moved, and done since', { status: 'rescheduled', reason: 'hujan', actualEnd: '2026-10-05' }],
  ['running', { status: 'running', actualStart: '2026-10-05' }],
  ['done, with its day', { status: 'done', actualEnd: '2026-10-05' }],
  ['over the turn of the year', { plannedStart: '2025-12-29', plannedEnd: '2026-01-05' }],
])('nothing to say of a row: %s', (_, changes) => {
  expect(controlSchedule([activity(changes)], frame, 'Hari Libur').findings.map(({ code }) => code)).toEqual([]);
});

test.each<[changes: Partial<Activity>, values: object]>([
  [{ plannedEnd: '2026-10-02' }, { start: '2026-10-05', end: '2026-10-02' }],
  [
    { actualStart: '2026-10-05', actualEnd: '2026-10-02' },
    { start: '2026-10-05', end: '2026-10-02' },
  ],
  [{ plannedStart: null }, { day: '2026-10-07' }],
  [{ plannedEnd: null }, { day: '2026-10-05' }],
  [{ actualStart: '2026-10-06' }, { day: '2026-10-06' }],
  [{ actualStart: '2026-10-05', actualEnd: '2026-10-06' }, { day: '2026-10-06' }],
  [{ plannedStart: '2025-10-06', plannedEnd: null, status: 'cancelled', reason: 'x' }, { day: '2025-10-06' }],
])('%j is told with its days', (changes, values) => {
  const { findings } = controlSchedule([activity({ name: 'Rapat', ...changes })], frame, 'Hari Libur');
  expect(findings[0]?.values).toMatchObject({ activity: 'Rapat', ...values });
});

test('a plan of another year is told with both, and one without an end as well', () => {
  const of = (changes: Partial<Activity>) =>
    controlSchedule([activity(changes)], frame, '').findings.filter(({ code }) => code === 'plan-of-another-year');
  expect(of({ plannedStart: '2025-10-06', plannedEnd: '2025-10-07' })).toMatchObject([
    { values: { day: '2025-10-06', year: 2026 } },
  ]);
  expect(of({ plannedStart: '2025-10-06', plannedEnd: null })).toHaveLength(1);
});

test('a status that the dates contradict', () => {
  const of = (changes: Partial<Activity>) =>
    controlSchedule([activity({ reason: 'x', ...changes })], frame, '').findings.map(({ code }) => code);
  for (const status of ['planned', 'running', 'postponed', 'cancelled'] as const)
    expect(of({ status, actualStart: '2026-10-05', actualEnd: '2026-10-05' })).toEqual(['status-contradicts-dates']);
  expect(of({ status: 'postponed', actualStart: '2026-10-05' })).toEqual([]);
});

test('a year that a plan reaches into needs its holidays, too, in order', () => {
  const none = (changes: Partial<Activity>[], holidays: string[]) =>
    controlSchedule(
      changes.map((one) => activity(one)),
      { ...frame, holidays: new Set(holidays) },
      'Hari Libur',
    )
      .findings.filter(({ code }) => code === 'year-without-holidays')
      .map(({ values }) => values.year);
  const next = { plannedStart: '2026-12-29', plannedEnd: '2027-01-05' };
  expect(none([next], ['2026-12-25'])).toEqual([2027]);
  expect(none([next, { plannedStart: null, plannedEnd: null }], ['2025-12-25'])).toEqual([2026, 2027]);
  expect(none([{ plannedStart: '2028-01-05', plannedEnd: '2028-01-06' }], ['2026-12-25'])).toEqual([]);
});

test('nothing to say about a clean row', () => {
  const rows = [
    activity(),
    activity({ status: 'cancelled', plannedStart: null, plannedEnd: null, reason: 'efisiensi' }),
  ];
  expect(controlSchedule(rows, frame, 'Hari Libur').findings).toEqual([]);
});

test('holidays of another year are no holidays of this one', () => {
  const old = { ...frame, holidays: new Set(['2025-12-25', '2025-05-01']) };
  const { findings } = controlSchedule([activity()], old, 'Hari Libur');
  expect(findings.map(({ code, values }) => [code, values.year])).toEqual([['year-without-holidays', 2026]]);
});
