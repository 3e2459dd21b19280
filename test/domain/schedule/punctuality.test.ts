import { punctualityOf } from '../../../src/domain/schedule/punctuality';
import { controlled } from './activities';

const today = '2026-10-12';
const ended = (actualEnd: string, more = {}) => controlled({ actualStart: '2026-10-05', actualEnd, ...more }, today);
const september = { plannedStart: '2026-09-01', plannedEnd: '2026-09-30' };

test('by unit and month of the planned end, then the year, then the agency', () => {
  const rows = [
    ended('2026-10-07'),
    ended('2026-10-12'),
    controlled({ ...september, actualStart: '2026-09-01', actualEnd: '2026-09-29' }, today),
    controlled({ unit: 'S' }, today),
    controlled({ unit: 'S', status: 'postponed' }, today),
    controlled({ unit: 'S', plannedStart: '2026-11-02', plannedEnd: '2026-11-03' }, today),
  ];
  const table = punctualityOf(rows, ['S', 'R']).map(({ unit, month, due, onTime, late, open, rate }) => {
    return [unit, month, due, onTime, late, open, rate === null ? null : Math.round(rate)];
  });
  expect(table).toEqual([
    ['S', '2026-10', 1, 0, 0, 1, 0],
    ['S', null, 1, 0, 0, 1, 0],
    ['R', '2026-09', 1, 1, 0, 0, 100],
    ['R', '2026-10', 2, 1, 1, 0, 50],
    ['R', null, 3, 2, 1, 0, 67],
    [null, '2026-09', 1, 1, 0, 0, 100],
    [null, '2026-10', 3, 1, 1, 1, 33],
    [null, null, 4, 2, 1, 1, 50],
  ]);
});

test('what is set aside counts apart, and a month with nothing due has no rate', () => {
  const rows = [controlled({ status: 'postponed' }, today), controlled({ status: 'cancelled' }, today)];
  const [month] = punctualityOf(rows, ['R']);
  expect(month).toMatchObject({ due: 0, postponed: 1, cancelled: 1, rate: null, meanDelay: null });
});

test('the mean delay is over the late and the open ones, in working days', () => {
  const [month] = punctualityOf([ended('2026-10-12'), controlled({}, '2026-10-13'), ended('2026-10-06')], ['R']);
  expect(month).toMatchObject({ due: 3, onTime: 1, late: 1, open: 1, meanDelay: 2.5 });
});

test('unknown units are one group; done without a date says nothing about time', () => {
  expect(punctualityOf([controlled({ unit: 'X' }, today)], ['R']).map(({ unit }) => unit)).toEqual([
    '',
    '',
    null,
    null,
  ]);
  expect(punctualityOf([controlled({ status: 'done' }, today)], ['R'])).toEqual([]);
});

test('what was moved is counted beside how it ended; a plan that cannot be used counts nowhere', () => {
  const moved = ended('2026-10-07', { status: 'rescheduled' });
  const [month] = punctualityOf([moved, controlled({ plannedStart: null, plannedEnd: null }, today)], ['R']);
  expect(month).toMatchObject({ due: 1, onTime: 1, rescheduled: 1, rate: 100 });
  const planned = controlled({ status: 'rescheduled', plannedStart: '2026-11-02', plannedEnd: '2026-11-03' }, today);
  expect(punctualityOf([planned], ['R'])[0]).toMatchObject({ due: 0, rescheduled: 1, rate: null });
});
