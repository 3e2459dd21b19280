import { ganttMarks, mondayOf, weeksOf } from '../../../src/domain/schedule/gantt';
import { controlled } from './activities';

test('weeks of a year begin on Mondays and cover it whole', () => {
  const weeks = weeksOf(2026);
  expect([weeks[0], weeks[weeks.length - 1], weeks.length]).toEqual(['2025-12-29', '2026-12-28', 53]);
  expect([mondayOf('2026-10-05'), mondayOf('2026-10-11')]).toEqual(['2026-10-05', '2026-10-05']);
});

const weeks = ['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19'];
const marks = (changes: Parameters<typeof controlled>[0], today: string) =>
  ganttMarks(controlled(changes, today), weeks, today).map((mark) => mark ?? '.');
const twoWeeks = { plannedStart: '2026-10-05', plannedEnd: '2026-10-16' };

test.each([
  ['planned', twoWeeks, '2026-09-28', ['.', 'planned', 'planned', '.']],
  ['running', { ...twoWeeks, actualStart: '2026-10-05' }, '2026-10-08', ['.', 'running', 'planned', '.']],
  [
    'done',
    { ...twoWeeks, actualStart: '2026-10-05', actualEnd: '2026-10-08' },
    '2026-10-20',
    ['.', 'done', 'planned', '.'],
  ],
  ['late', { ...twoWeeks, actualStart: '2026-10-05' }, '2026-10-20', ['.', 'running', 'running', 'late']],
  ['not begun', twoWeeks, '2026-10-14', ['.', 'late', 'late', '.']],
  ['postponed', { ...twoWeeks, status: 'postponed' as const }, '2026-10-20', ['.', 'postponed', 'postponed', '.']],
  ['cancelled', { ...twoWeeks, status: 'cancelled' as const }, '2026-10-20', ['.', 'cancelled', 'cancelled', '.']],
  [
    'done without a start: from the plan',
    { ...twoWeeks, actualEnd: '2026-10-13' },
    '2026-10-20',
    ['.', 'done', 'done', '.'],
  ],
  [
    'done without any plan: on its day',
    { plannedStart: null, plannedEnd: null, actualEnd: '2026-10-13' },
    '2026-10-20',
    ['.', '.', 'done', '.'],
  ],
  [
    'done without an end: to the plan',
    { ...twoWeeks, actualStart: '2026-10-05', status: 'done' as const },
    '2026-10-20',
    ['.', 'done', 'done', '.'],
  ],
  [
    'done late',
    { ...twoWeeks, actualStart: '2026-10-05', actualEnd: '2026-10-19' },
    '2026-10-20',
    ['.', 'done', 'done', 'late'],
  ],
  [
    'done on the last planned day',
    { ...twoWeeks, actualStart: '2026-10-16', actualEnd: '2026-10-16' },
    '2026-10-20',
    ['.', 'planned', 'done', '.'],
  ],
  [
    'a delay over the weekend alone',
    { ...twoWeeks, actualStart: '2026-10-05' },
    '2026-10-18',
    ['.', 'running', 'running', '.'],
  ],
  [
    'begun on a day that has not come',
    { ...twoWeeks, actualStart: '2026-10-19' },
    '2026-10-13',
    ['.', 'planned', 'running', 'running'],
  ],
  [
    'on a Sunday and a Monday',
    { plannedStart: '2026-10-11', plannedEnd: '2026-10-12' },
    '2026-09-28',
    ['.', 'planned', 'planned', '.'],
  ],
  [
    'done early',
    { ...twoWeeks, actualStart: '2026-09-28', actualEnd: '2026-09-29' },
    '2026-10-20',
    ['done', 'planned', 'planned', '.'],
  ],
  ['without a plan', { plannedStart: null, plannedEnd: null }, '2026-10-20', ['.', '.', '.', '.']],
])('%s', (_, changes, today, expected) => {
  expect(marks(changes, today)).toEqual(expected);
});
