import { buildStaffing, headOn, officeOn, superiorOn, type Person } from '../../../src/domain/people/office';
import type { Employee, Transfer } from '../../../src/domain/people/staff';
import { employee, transfer, unit } from './builders';

const TODAY = '2026-10-05';
const units = [
  unit('D', { headId: 'H', headTitle: 'Kepala Dinas' }),
  unit('B', { parent: 'D', headId: 'K', headTitle: 'Kepala Bidang' }),
  unit('C', { parent: 'D', headTitle: 'Kepala Bidang C' }),
];
const person = (id: string, position: string, more: Partial<Employee> = {}): Employee =>
  employee({ id, name: id, fullName: id, position, ...more });
const staff = [
  person('H', 'Kepala Dinas', { unit: 'D' }),
  person('K', 'Kepala Bidang'),
  person('S', 'Staf'),
  person('W', 'Sekretaris', { unit: 'C' }),
];
const agency = (people = staff, moves: readonly Transfer[] = [], of = units) => buildStaffing(people, moves, of, TODAY);
const acts = (id: string, effective: string, more: Partial<Transfer> = {}): Transfer =>
  transfer({ id, kind: 'acting', from: '', to: 'B', position: 'Plt. Kepala Bidang', effective, ...more });
const ends = (id: string, effective: string, more: Partial<Transfer> = {}): Transfer =>
  transfer({ id, kind: 'acting', from: 'B', to: '', effective, row: 3, ...more });

const shown = (holder: ReturnType<typeof officeOn>) => holder && [holder.person.employee.id, holder.acting];

describe('who holds an office on a day', () => {
  test.each<[what: string, moves: Transfer[], day: string, holder: unknown]>([
    ['the holder', [], TODAY, ['K', null]],
    ['whoever acts for it signs', [acts('S', '2026-07-01')], '2026-07-01', ['S', 'acting']],
    ['not a day before', [acts('S', '2026-07-01')], '2026-06-30', ['K', null]],
    ['by the day (Plh.)', [acts('S', '2026-07-01', { kind: 'dailyActing' })], TODAY, ['S', 'dailyActing']],
    ['until the next one acts', [acts('S', '2026-07-01'), acts('W', '2026-09-01')], '2026-09-01', ['W', 'acting']],
    ['to the day before', [acts('S', '2026-07-01'), acts('W', '2026-09-01')], '2026-08-31', ['S', 'acting']],
    ['until a row ends it', [acts('S', '2026-07-01'), ends('S', '2026-09-01')], '2026-09-01', ['K', null]],
    ['to the day before that', [acts('S', '2026-07-01'), ends('S', '2026-09-01')], '2026-08-31', ['S', 'acting']],
    [
      'the end of another place ends nothing',
      [acts('S', '2026-07-01'), ends('S', '2026-09-01', { from: 'C' })],
      TODAY,
      ['S', 'acting'],
    ],
    ['nor that of somebody else', [acts('S', '2026-07-01'), ends('W', '2026-09-01')], TODAY, ['S', 'acting']],
    ['without a day nobody acts', [{ ...acts('S', ''), effective: null }], TODAY, ['K', null]],
    ['nor without a place', [acts('S', '2026-07-01', { to: '' })], TODAY, ['K', null]],
  ])('%s', (_, moves, day, holder) => {
    expect(shown(officeOn(agency(staff, moves), 'kepala  bidang', 'B', day))).toEqual(holder);
  });

  test('whoever acts and then leaves, or is away, no longer does', () => {
    const leaving = [person('K', 'Kepala Bidang'), person('S', 'Staf', { until: '2026-08-31' })];
    const moves = [acts('S', '2026-07-01'), acts('K', '2026-09-15')];
    expect(shown(officeOn(agency(leaving, moves), 'Kepala Bidang', 'B', '2026-08-31'))).toEqual(['S', 'acting']);
    expect(shown(officeOn(agency(leaving, moves), 'Kepala Bidang', 'B', '2026-09-01'))).toEqual(['K', null]);
  });

  test('the office is that of its unit, by the head of the unit where the row names none', () => {
    const unnamed = agency(staff, [acts('S', '2026-07-01', { position: '' })]);
    expect(shown(officeOn(unnamed, 'Kepala Bidang', 'B', TODAY))).toEqual(['S', 'acting']);
    expect(shown(officeOn(agency(), 'Kepala Bidang', 'C', TODAY))).toBeNull();
    expect(shown(officeOn(agency(staff, [acts('S', '2026-07-01')]), 'Kepala Bidang', 'C', TODAY))).toBeNull();
    expect(shown(officeOn(agency(), 'Plt. Kepala Bidang', null, TODAY))).toEqual(['K', null]);
    expect(shown(officeOn(agency(), 'Plt. ', null, TODAY))).toBeNull();
    expect(shown(officeOn(agency([person('X', '')]), '', null, TODAY))).toBeNull();
  });

  test('somebody who held it before holds it no more', () => {
    const moves = [transfer({ id: 'S', from: 'B', to: 'B', position: 'Staf', effective: '2026-07-01' })];
    const before = [
      transfer({ id: 'S', from: '', to: 'B', position: 'Kepala Bidang', effective: '2026-01-01', row: 1 }),
      ...moves,
    ];
    const gone = agency([person('S', 'Staf')], before);
    expect(shown(officeOn(gone, 'Kepala Bidang', 'B', '2026-06-30'))).toEqual(['S', null]);
    expect(shown(officeOn(gone, 'Kepala Bidang', 'B', '2026-07-01'))).toBeNull();
  });
});

test.each<[what: string, code: string, people: Employee[], holder: unknown]>([
  ['by the title of the office', 'B', staff, ['K', null]],
  ['whom Unit Kerja names, whatever their title', 'B', [person('K', 'Kabid')], ['K', null]],
  ['not once they work elsewhere', 'B', [person('K', 'Kabid', { unit: 'C' })], null],
  ['nobody, where none is named', 'C', staff, null],
  ['nobody of an unknown unit', 'X', staff, null],
])('the head of a unit: %s', (_, code, people, holder) => {
  expect(shown(headOn(agency(people), code, TODAY))).toEqual(holder);
});

describe('the superior of a person', () => {
  const of = (id: string, staffing = agency(), day = TODAY) =>
    shown(superiorOn(staffing, staffing.byId.get(id.toLowerCase()) as Person, day));
  const named = (superior: string, more: Partial<Employee> = {}) => [
    ...staff,
    person('N', 'Staf', { superior, ...more }),
  ];

  test.each<[what: string, found: unknown, superior: unknown]>([
    ['is the head of the unit', of('S'), ['K', null]],
    ['of the head, the head of the unit above', of('K'), ['H', null]],
    ['of the head at the top, nobody', of('H'), null],
    ['of a unit without a head, nobody', of('W'), null],
    ['is whom Pegawai names', of('N', agency(named('W'))), ['W', null]],
    ['is nobody, where it names somebody unknown', of('N', agency(named('X'))), null],
    ['is nobody of a day before they came', of('N', agency(named('W', { from: '2026-10-06' }))), null],
  ])('%s', (_, found, superior) => {
    expect(found).toEqual(superior);
  });

  test('in an earlier place is the head of that unit', () => {
    const moved = agency(named('W'), [transfer({ id: 'N', from: 'D', to: 'B', effective: '2026-07-01' })]);
    expect(of('N', moved, '2026-06-30')).toEqual(['H', null]);
    expect(of('N', moved, '2026-07-01')).toEqual(['W', null]);
    const unknown = agency(named('W'), [transfer({ id: 'N', from: '', to: 'B', effective: '2026-07-01' })]);
    expect(of('N', unknown, '2026-06-30')).toBeNull();
  });

  test('who has left is followed by whoever acts for them', () => {
    const people = [
      ...staff.slice(0, 1),
      person('K', 'Kepala Bidang', { until: '2026-08-31' }),
      person('S', 'Staf'),
      person('N', 'Staf', { superior: 'K' }),
    ];
    expect(of('N', agency(people, [acts('S', '2026-09-01')]))).toEqual(['S', 'acting']);
    expect(of('N', agency(people))).toBeNull();
  });

  test('is looked for in a circle of units only so long', () => {
    const circle = [unit('B', { parent: 'C', headId: 'K' }), unit('C', { parent: 'B', headId: 'K' })];
    expect(of('K', agency([person('K', 'Kabid')], [], circle))).toBeNull();
  });
});
