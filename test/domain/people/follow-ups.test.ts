import type { FollowUp } from '../../../src/domain/main-job/follow-up';
import {
  controlFollowUps,
  flaggedWithoutAction,
  incompleteActions,
  ownerFinder,
  ownersGone,
} from '../../../src/domain/people/follow-up-control';
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
  ['done, and nobody says when', { due: '2026-09-30', status: 'done', finished: null }, 'done', null],
  ['done today', { due: TODAY, status: 'done', finished: TODAY }, 'done', 0],
  ['done tomorrow is not done', { due: '2026-10-02', status: 'done', finished: '2026-10-06' }, 'overdue', 1],
  ['done without a due day', { due: null, status: 'done', finished: '2026-09-30' }, 'done', null],
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

  test('several addresses of a cell get one each, and what is no address none', () => {
    const two = employee({ email: 'a@example.com; b@example.com,  A@example.com x' });
    const own = buildStaffing([two], [], [unit('B')], TODAY);
    const found = followUpReminders(controlFollowUps([late], own, new Set()), heads, TODAY, new Set());
    expect(found.map(({ address, items }) => [address.toLowerCase(), items.length])).toEqual([
      ['a@example.com', 1],
      ['b@example.com', 1],
    ]);
  });

  test('none on a Sunday or a holiday', () => {
    expect([letters([late], '2026-10-04'), letters([late], TODAY, [TODAY])]).toEqual([[], []]);
  });
});

test('what presses most comes first: by state, then by the due day, then by the row', () => {
  const rows = [
    followUp({ row: 2, status: 'done', finished: '2026-09-01' }),
    followUp({ row: 3, due: null }),
    followUp({ row: 4, due: '2026-12-31' }),
    followUp({ row: 5, due: '2026-10-06' }),
    followUp({ row: 6, due: '2026-09-02' }),
    followUp({ row: 7, due: '2026-09-01' }),
    followUp({ row: 8, status: 'impossible' }),
    followUp({ row: 9, due: '2026-09-01' }),
    followUp({ row: 10, due: '2026-08-01', status: 'done', finished: '2026-09-01' }),
    followUp({ row: 1, due: null }),
  ];
  const order = control(rows).map(({ followUp: { row } }) => row);
  expect(order).toEqual([7, 9, 6, 5, 4, 1, 3, 8, 10, 2]);
  expect(control([...rows].reverse()).map(({ followUp: { row } }) => row)).toEqual(order);
});

describe('whom Penanggung Jawab names', () => {
  const others = [
    employee({ id: 'P1', name: 'Sinar', fullName: 'Sinar Contoh, S.Sos.' }),
    employee({ id: 'P2', name: 'Bulan', fullName: 'Bulan', position: 'Kepala Bidang', row: 3 }),
    employee({ id: 'P3', name: 'Bulan', fullName: 'Bulan, S.E.', row: 4 }),
  ];
  const find = ownerFinder(buildStaffing(others, [], [unit('B')], TODAY));
  test.each<[owner: string, id: string | null]>([
    ['sinar', 'P1'],
    ['Sinar Contoh S.Sos', 'P1'],
    ['p1', 'P1'],
    ['Kepala Bidang', 'P2'],
    // Two people of one name: whose it is cannot be told, but with the title it can.
    ['Bulan', null],
    ['Bulan, S.E.', 'P3'],
    ['Siapa saja', null],
    ['', null],
  ])('%j is %s', (owner, id) => expect(find(owner)?.employee.id ?? null).toBe(id));
});

describe('open actions', () => {
  test('that nobody can be reminded of: without an owner, without a due day', () => {
    const rows = [
      followUp({ number: '1', owner: '' }),
      followUp({ number: '2', due: null, row: 3 }),
      followUp({ number: '3', row: 4 }),
      followUp({ number: '4', owner: '', due: null, status: 'done', row: 5 }),
    ];
    expect(incompleteActions(control(rows)).map(({ code, cell, values }) => [code, cell, values.number])).toEqual([
      ['follow-up-without-owner', 'A2', '1'],
      ['follow-up-without-due', 'A3', '2'],
    ]);
  });

  const report = (code: string, attainment: boolean) =>
    ({
      judgement: { flag: { attainment, absorption: false } },
      value: { unit: unit(code, { row: 7 }) },
    }) as unknown as Parameters<typeof flaggedWithoutAction>[0][number];
  test.each<[what: string, flag: boolean, rows: FollowUp[], found: string[]]>([
    ['none at all', true, [], ['A7']],
    ['one that is open', true, [followUp()], []],
    ['one that says nothing', true, [followUp({ action: '' })], ['A7']],
    ['one that is impossible', true, [followUp({ status: 'impossible' })], ['A7']],
    ['one that is done', true, [followUp({ status: 'done' })], ['A7']],
    ['one of another unit', true, [followUp({ unit: 'C' })], ['A7']],
    ['none, of a unit without a flag', false, [], []],
  ])('of a flagged unit: %s', (_, flag, rows, found) => {
    const told = flaggedWithoutAction([report('B', flag)], rows);
    expect(told.map(({ cell }) => cell)).toEqual(found);
  });
});

test('who moved away: only from a unit they once worked in, and each person by themselves', () => {
  const rows = [
    followUp({ owner: 'P3', unit: 'A', row: 2 }),
    followUp({ owner: 'P3', unit: 'B', row: 3 }),
    followUp({ owner: 'Pergi Contoh', row: 4 }),
    followUp({ owner: 'P3', unit: 'B', row: 5 }),
    followUp({ owner: '', row: 6 }),
  ];
  expect(ownersGone(control(rows), staffing).map(({ code, cell, values }) => [code, cell, values])).toEqual([
    ['owner-moved', 'A3', { name: 'Pindah Contoh', unit: 'B', count: 2, rows: [3, 5] }],
    ['owner-left', 'A4', { name: 'Pergi Contoh', day: '2026-08-31', count: 1, rows: [4] }],
  ]);
});
