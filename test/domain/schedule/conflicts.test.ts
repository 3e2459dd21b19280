import { conflictFindings, findConflicts } from '../../../src/domain/schedule/conflicts';
import type { Activity } from '../../../src/domain/schedule/activity';
import { activity, controlled, frame } from './activities';

const oneDay = { plannedStart: '2026-10-06', plannedEnd: '2026-10-06', place: 'Aula', owner: 'Kepala Bidang' };

const resources = (...rows: Partial<Activity>[]): string[] =>
  findConflicts(
    rows.map((changes) => controlled(changes)),
    frame.today,
  ).map(({ resource }) => resource);

test.each<[what: string, first: Partial<Activity>, second: Partial<Activity>, expected: string[]]>([
  ['the same place and owner on the same day', {}, {}, ['place', 'owner']],
  ['names differ in case and spaces only', {}, { place: ' aula ', owner: 'kepala  bidang' }, ['place', 'owner']],
  ['another place', {}, { place: 'Lapangan' }, ['owner']],
  ['another day', {}, { plannedStart: '2026-10-07', plannedEnd: '2026-10-07' }, []],
  ['one after the other', { time: '08:00', timeEnd: '10:00' }, { time: '10:00', timeEnd: '11:00' }, []],
  ['one before the other', { time: '10:00', timeEnd: '11:00' }, { time: '08:00', timeEnd: '10:00' }, []],
  ['overlapping times', { time: '08:00', timeEnd: '10:00' }, { time: '09:30' }, ['place', 'owner']],
  ['a time without an end meets only its own start', { time: '08:00' }, { time: '09:00' }, []],
  ['the same start', { time: '08:00' }, { time: '08:00' }, ['place', 'owner']],
  ['a cancelled one', {}, { status: 'cancelled' }, []],
  ['a postponed one', {}, { status: 'postponed' }, []],
  ['nothing stated', { place: '', owner: '' }, { place: '', owner: '' }, []],
])('%s', (_, first, second, expected) => {
  expect(resources({ ...oneDay, ...first }, { ...oneDay, ...second })).toEqual(expected);
});

test('months of field work take up neither their owner nor their place', () => {
  const long = { ...oneDay, plannedStart: '2026-10-01', plannedEnd: '2026-12-18' };
  expect(resources(long, oneDay)).toEqual([]);
  expect(resources({ ...long, time: '08:00', timeEnd: '15:00' }, { ...oneDay, time: '09:00' })).toEqual(['place']);
});

test.each<[what: string, plan: Partial<Activity>, expected: string[]]>([
  ['five days take up a place', { plannedEnd: '2026-10-10' }, ['place']],
  ['six do not', { plannedEnd: '2026-10-11' }, []],
  ['two days take up no owner', { plannedEnd: '2026-10-07' }, ['place']],
])('%s', (_, plan, expected) => {
  expect(resources({ ...oneDay, ...plan }, oneDay)).toEqual(expected);
});

test('the last day counts, whatever the order of rows, and an end before its start is none', () => {
  const long = { ...oneDay, plannedStart: '2026-10-05', plannedEnd: '2026-10-06', owner: '' };
  const rows = [controlled({ ...oneDay, owner: '' }), controlled(long)];
  expect(findConflicts(rows, frame.today)).toMatchObject([
    { day: '2026-10-06', later: { row: rows[1]?.activity.row }, earlier: { row: rows[0]?.activity.row } },
  ]);
  expect(resources({ ...oneDay, time: '08:00', timeEnd: '07:00' }, { ...oneDay, time: '08:30' })).toEqual([]);
  expect(resources({ ...oneDay, time: '08:00', timeEnd: '12:00' }, oneDay)).toEqual(['place', 'owner']);
});

test('conflicts stand by the later row, of five at most, and today still counts', () => {
  const now = { ...oneDay, plannedStart: frame.today, plannedEnd: frame.today };
  expect(resources(now, now)).toEqual(['place', 'owner']);
  const rows = Array.from({ length: 8 }, () => controlled({ ...oneDay, owner: '' }));
  const found = findConflicts(rows, frame.today);
  const first = rows[0]?.activity.row ?? 0;
  expect(found.map(({ later }) => later.row - first)).toEqual([
    1,
    2,
    2,
    3,
    3,
    3,
    4,
    4,
    4,
    4,
    ...[5, 6, 7].flatMap((row) => Array<number>(5).fill(row)),
  ]);
});

test('without a column of places it is told at the row', () => {
  const cells = { ...activity().cells, place: '' };
  const rows = [controlled({ ...oneDay, owner: '' }), controlled({ ...oneDay, owner: '', cells, row: 100_000 })];
  expect(conflictFindings(findConflicts(rows, frame.today)).map(({ cell }) => cell)).toEqual(['A100000']);
});

test('what is over is no conflict any more', () => {
  const past = { ...oneDay, plannedStart: '2026-10-01', plannedEnd: '2026-10-01' };
  expect(resources(past, past)).toEqual([]);
});

test('the finding stands at the later row and names the other', () => {
  const rows = [controlled({ ...oneDay, owner: '' }), controlled({ ...oneDay, owner: '' })];
  const [found] = conflictFindings(findConflicts(rows, frame.today));
  expect(found).toMatchObject({ code: 'place-conflict', cell: 'L2' });
  expect(found?.values).toMatchObject({
    activity: rows[1]?.activity.name,
    other: rows[0]?.activity.name,
    day: '2026-10-06',
  });
});

test('a thousand activities in one hall are listed briefly', () => {
  const rows = Array.from({ length: 1000 }, () => controlled({ ...oneDay, owner: '' }));
  const conflicts = findConflicts(rows, frame.today);
  expect(conflicts.length).toBeLessThanOrEqual(5000);
});
