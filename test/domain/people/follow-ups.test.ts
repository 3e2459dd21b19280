import type { FollowUp } from '../../../src/domain/main-job/follow-up';
import { controlFollowUps, ownersGone } from '../../../src/domain/people/follow-up-control';
import { followUpReminders } from '../../../src/domain/people/follow-up-letters';
import { buildStaffing } from '../../../src/domain/people/office';
import { employee, followUp, transfer, unit } from './builders';

// 5 October 2026 is a Monday.
const TODAY = '2026-10-05';
const people = [
  employee({ email: 'sinar@example.com' }),
  employee({
    id: 'P2',
    name: 'Pergi Contoh',
    fullName: 'Pergi Contoh',
    until: '2026-08-31',
    row: 3,
    email: 'pergi@example.com',
  }),
  employee({ id: 'P3', name: 'Pindah Contoh', fullName: 'Pindah Contoh', unit: 'C', row: 4 }),
];
const moves = [transfer({ id: 'P3', from: 'B', to: 'C' })];
const staffing = buildStaffing(people, moves, [unit('B'), unit('C')], TODAY);
const control = (rows: FollowUp[], holidays: string[] = []) => controlFollowUps(rows, staffing, new Set(holidays));

test.each<[string, Partial<FollowUp>, string, number | null]>([
  ['overdue', { due: '2026-10-02' }, 'overdue', 1],
  ['due today', { due: TODAY }, 'dueSoon', 0],
  ['due in three working days', { due: '2026-10-08' }, 'dueSoon', -3],
  ['due in four', { due: '2026-10-09' }, 'open', -4],
  ['without a due day', { due: null }, 'undated', null],
  ['done in time', { due: '2026-09-30', status: 'done', finished: '2026-09-30' }, 'done', 0],
  ['done late', { due: '2026-09-30', status: 'done', finished: '2026-10-02' }, 'doneLate', 2],
  ['impossible', { status: 'impossible' }, 'impossible', null],
])('%s', (_, more, state, delay) => {
  const [item] = control([followUp(more)]);
  expect([item?.state, item?.delay]).toEqual([state, delay]);
});

describe('owners who have gone', () => {
  const found = (rows: FollowUp[]) =>
    ownersGone(control(rows), staffing).map(({ code, cell, values }) => [code, cell, values.count]);

  test('somebody who left with seven open follow-ups', () => {
    const rows = Array.from({ length: 7 }, (_, index) => followUp({ owner: 'Pergi Contoh', row: index + 2 }));
    const done = followUp({ owner: 'Pergi Contoh', row: 9, status: 'done' });
    expect(found([...rows, done])).toEqual([['owner-left', 'A2', 7]]);
  });

  test('somebody who moved away from the unit of the row', () => {
    const rows = [followUp({ owner: 'P3' }), followUp({ owner: 'P3', unit: 'C', row: 3 })];
    expect(found(rows)).toEqual([['owner-moved', 'A2', 1]]);
  });

  test('an office that somebody else holds now, and a free text, are nobodys', () => {
    expect(found([followUp({ owner: 'Kepala Bidang' }), followUp({ owner: 'Sinar Contoh', row: 3 })])).toEqual([]);
  });
});

describe('letters', () => {
  const heads = (code: string): string => (code === 'B' ? 'bidang@example.com' : '');
  const letters = (rows: FollowUp[], today = TODAY, holidays: string[] = []) =>
    followUpReminders(control(rows, holidays), heads, today, new Set(holidays)).map(({ key, items }) => [
      key,
      items.length,
    ]);
  const late = followUp({ due: '2026-09-01' });

  test.each<[string, FollowUp[], unknown[]]>([
    ['one a day and address', [late, { ...late, row: 3 }], [['tindak-lanjut:2026-10-05:sinar@example.com', 2]]],
    [
      'the head where the owner has left',
      [{ ...late, owner: 'Pergi Contoh' }],
      [['tindak-lanjut:2026-10-05:bidang@example.com', 1]],
    ],
    ['the head where nobody is known', [{ ...late, owner: '' }], [['tindak-lanjut:2026-10-05:bidang@example.com', 1]]],
    ['none when it is done', [{ ...late, status: 'done' }], []],
    ['none long before it is due', [followUp({ due: '2026-12-31' })], []],
    ['none without any address', [{ ...late, owner: '', unit: 'C' }], []],
  ])('%s', (_, rows, expected) => expect(letters(rows)).toEqual(expected));

  test('none on a Sunday or a holiday', () => {
    expect([letters([late], '2026-10-04'), letters([late], TODAY, [TODAY])]).toEqual([[], []]);
  });
});
