import { conflictFindings, findConflicts } from '../../../src/domain/schedule/conflicts';
import type { Activity } from '../../../src/domain/schedule/activity';
import { controlled, frame } from './activities';

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
