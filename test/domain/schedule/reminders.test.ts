import type { Activity } from '../../../src/domain/schedule/activity';
import { dueReminders, isAddress, missingAddresses, type Contacts } from '../../../src/domain/schedule/reminders';
import { activity, controlled, frame } from './activities';
import { controlActivity } from '../../../src/domain/schedule/control';

const contacts: Contacts = {
  unitHead: (unit) => (unit === 'R' ? 'kepala@r.invalid' : ''),
  agencyHead: 'kadis@x.invalid',
};
const owned = { plannedStart: '2026-10-20', plannedEnd: '2026-10-21', email: 'pemilik@r.invalid', number: '7' };

const due = (today: string, ...rows: Partial<Activity>[]) =>
  dueReminders(
    rows.map((changes) => controlled(changes, today)),
    contacts,
    today,
    frame.holidays,
  );
const keys = (today: string, ...rows: Partial<Activity>[]): string[] =>
  due(today, ...rows)
    .filter(({ kind }) => kind !== 'weekly')
    .map(({ key }) => key);

/** 20 October is a Tuesday; counting back: 19, 16, 15, 14, 13, 12 and (over the holiday of the 9th) 8 October. */
test.each([
  ['2026-10-07', []],
  ['2026-10-08', ['H-7:7:2026-10-20']],
  ['2026-10-09', []],
  ['2026-10-12', ['H-7:7:2026-10-20']],
  ['2026-10-16', ['H-7:7:2026-10-20']],
  ['2026-10-17', []],
  ['2026-10-19', ['H-1:7:2026-10-20']],
  ['2026-10-20', ['H-0:7:2026-10-20']],
  ['2026-10-21', ['lewat:2026-10-21:pemilik@r.invalid', 'lewat:2026-10-21:kepala@r.invalid']],
])('on %s', (today, expected) => {
  expect(keys(today, owned)).toEqual(expected);
});

/** 24 October is a Saturday, on which nothing is sent. */
test.each<[today: string, wanted: Activity['reminders'], due: unknown[]]>([
  ['2026-10-22', [7, 1, 0], [['H-7:7:2026-10-24', 2, '2026-10-23']]],
  ['2026-10-22', [1, 0], []],
  ['2026-10-23', [7, 1, 0], [['H-1:7:2026-10-24', 1, null]]],
  ['2026-10-23', [1], [['H-1:7:2026-10-24', 1, null]]],
  ['2026-10-23', [0], [['H-0:7:2026-10-24', 1, null]]],
  ['2026-10-23', [7], []],
  ['2026-10-24', [7, 1, 0], []],
])('before a Saturday, on %s with %j', (today, wanted, expected) => {
  const row = { ...owned, plannedStart: '2026-10-24', plannedEnd: '2026-10-24', reminders: wanted };
  const before = due(today, row).flatMap((one) => (one.kind === 'before' ? [[one.key, one.daysLeft, one.next]] : []));
  expect(before).toEqual(expected);
});

test.each<[what: string, changes: Partial<Activity>, today: string]>([
  ['only the wanted days', { reminders: [1] }, '2026-10-12'],
  ['none at all', { reminders: [] }, '2026-10-20'],
  ['begun already', { actualStart: '2026-10-14' }, '2026-10-19'],
  ['cancelled', { status: 'cancelled' }, '2026-10-19'],
  ['postponed', { status: 'postponed' }, '2026-10-28'],
  ['done', { actualStart: '2026-10-20', actualEnd: '2026-10-21' }, '2026-10-28'],
])('no message: %s', (_, changes, today) => {
  expect(keys(today, { ...owned, ...changes })).toEqual([]);
});

test('to owner and head of the unit, each once', () => {
  const [reminder] = due('2026-10-08', { ...owned, email: 'Pemilik@r.invalid, KEPALA@r.invalid, Budi <x@y>' });
  expect(reminder?.to).toEqual(['Pemilik@r.invalid', 'kepala@r.invalid']);
  expect(reminder?.next).toBe('2026-10-19');
});

test('nobody to write to is a finding, unless nobody has an address anywhere', () => {
  const orphan = controlled({ ...owned, unit: 'X', email: '' }, '2026-10-05');
  expect(missingAddresses([orphan], contacts)).toEqual([]);
  expect(missingAddresses([orphan, controlled(owned)], contacts).map(({ code, cell }) => [code, cell])).toEqual([
    ['reminder-without-address', 'K2'],
  ]);
  const silent = controlled({ ...owned, unit: 'X', email: '', reminders: [] }, '2026-10-05');
  expect(missingAddresses([silent, controlled(owned)], contacts)).toEqual([]);
});

test('a new plan is reminded of afresh, and rows with the same number do not hide each other', () => {
  const moved = { ...owned, plannedStart: '2026-10-19', plannedEnd: '2026-10-21', status: 'rescheduled' as const };
  expect(keys('2026-10-08', moved)).toEqual(['H-7:7:2026-10-19']);
  const twins = keys('2026-10-08', { ...owned, name: 'Rapat' }, { ...owned, name: 'Bimtek' });
  expect(twins).toEqual(['H-7:7 Rapat:2026-10-20', 'H-7:7 Bimtek:2026-10-20']);
});

test('everything overdue goes to an address in one message a day, the longest first', () => {
  const rows = [owned, { ...owned, number: '8', plannedStart: '2026-10-13', plannedEnd: '2026-10-14' }];
  const overdue = due('2026-10-22', ...rows).flatMap((item) => (item.kind === 'overdue' ? [item] : []));
  expect(overdue.map(({ to, items }) => [to, items.map(({ activity: { number } }) => number)])).toEqual([
    [['pemilik@r.invalid'], ['8', '7']],
    [['kepala@r.invalid'], ['8', '7']],
  ]);
});

describe('the weekly letter', () => {
  const weekly = (today: string, ...rows: Partial<Activity>[]) =>
    due(today, ...rows).flatMap((item) => (item.kind === 'weekly' ? [item] : []));

  test('goes out on the first working day of a week', () => {
    const days = ['2026-10-04', '2026-10-05', '2026-10-06', '2026-10-12'];
    expect(days.map((day) => weekly(day).length)).toEqual([0, 1, 0, 1]);
  });

  test('on Tuesday when Monday is a holiday', () => {
    const rest = new Set(['2026-10-05']);
    const on = (day: string) => dueReminders([], contacts, day, rest).map(({ key }) => key);
    expect([on('2026-10-05'), on('2026-10-06'), on('2026-10-07')]).toEqual([[], ['mingguan:2026-10-05'], []]);
  });

  test('tells what ended, what is overdue, and what is coming', () => {
    const rows = [
      activity({
        number: 'a',
        plannedStart: '2026-09-28',
        plannedEnd: '2026-09-30',
        actualStart: '2026-09-28',
        actualEnd: '2026-10-01',
      }),
      activity({ number: 'b', plannedStart: '2026-09-28', plannedEnd: '2026-09-30' }),
      activity({ number: 'c', plannedStart: '2026-10-07', plannedEnd: '2026-10-07' }),
      activity({ number: 'd', plannedStart: '2026-10-12', plannedEnd: '2026-10-12' }),
    ].map((row) => controlActivity(row, frame));
    const [letter] = dueReminders(rows, contacts, '2026-10-05', frame.holidays);
    if (letter?.kind !== 'weekly') throw new Error('a weekly letter is expected first');
    const numbers = (items: typeof letter.coming) => items.map(({ activity: { number } }) => number);
    expect([numbers(letter.ended), numbers(letter.overdue), numbers(letter.coming)]).toEqual([['a'], ['b'], ['c']]);
    expect(letter.next).toBe('2026-10-12');
  });

  test('the most overdue and the next to come stand first; a week is its Monday to its Sunday', () => {
    const plan = (number: string, plannedStart: string, plannedEnd: string, more: Partial<Activity> = {}) => ({
      number,
      plannedStart,
      plannedEnd,
      ...more,
    });
    const [letter] = weekly(
      '2026-10-05',
      plan('e1', '2026-09-01', '2026-09-02', { actualEnd: '2026-09-27' }),
      plan('e2', '2026-09-01', '2026-09-02', { actualEnd: '2026-09-28' }),
      plan('e3', '2026-09-01', '2026-09-02', { actualEnd: '2026-10-04' }),
      plan('e4', '2026-09-01', '2026-09-02', { actualEnd: '2026-10-05' }),
      plan('o1', '2026-09-28', '2026-10-01'),
      plan('o2', '2026-09-01', '2026-09-02'),
      plan('c1', '2026-10-11', '2026-10-11'),
      plan('c2', '2026-10-05', '2026-10-05'),
      plan('c3', '2026-10-12', '2026-10-12'),
      plan('c4', '2026-10-07', '2026-10-07', { status: 'postponed', reason: 'x' }),
    );
    const numbers = (items: NonNullable<typeof letter>['coming']) => items.map(({ activity: { number } }) => number);
    expect([numbers(letter?.ended ?? []), numbers(letter?.overdue ?? []), numbers(letter?.coming ?? [])]).toEqual([
      ['e2', 'e3'],
      ['o2', 'o1'],
      ['c2', 'c1'],
    ]);
  });

  test('without an address there is none', () => {
    expect(dueReminders([], { ...contacts, agencyHead: '' }, '2026-10-05', frame.holidays)).toEqual([]);
  });
});

test.each([
  ['a@b.id', true],
  ['a.b@dinas.go.id', true],
  ['a@b', false],
  ['x a@b.id', false],
  ['a@b.id>', false],
  ['<a@b.id', false],
  ['a@b.id.', false],
  ['a@@b.id', false],
])('%s is an address: %s', (text, expected) => expect(isAddress(text)).toBe(expected));

test('a row without a number is known by its name, one with nobody to write to is not reminded of', () => {
  expect(keys('2026-10-08', { ...owned, number: '', name: 'Rapat' })).toEqual(['H-7:Rapat:2026-10-20']);
  expect(keys('2026-10-08', { ...owned, email: '', unit: 'X' })).toEqual([]);
  const seventh = due('2026-10-08', { ...owned, reminders: [7] });
  expect(seventh.map(({ kind, next }) => [kind, next])).toEqual([['before', null]]);
});
