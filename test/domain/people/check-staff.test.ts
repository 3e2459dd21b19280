import { checkStaff, firstRows, hasLeft } from '../../../src/domain/people/check-staff';
import { buildStaffing } from '../../../src/domain/people/office';
import type { Employee, Transfer } from '../../../src/domain/people/staff';
import type { Unit } from '../../../src/domain/main-job/unit/unit';
import { employee, unit } from './builders';

const today = '2026-09-30';
const staffing = (people: Employee[], moves: Transfer[] = [], units: Unit[] = [unit('B'), unit('C')]) =>
  buildStaffing(people, moves, units, today);

const told = (people: Employee[], moves: Transfer[] = [], units?: Unit[]) =>
  checkStaff(people, staffing(people, moves, units)).map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

const person = (id: string, superior = '', more: Partial<Employee> = {}): Employee =>
  employee({ id, name: `Sinar ${id}`, superior, ...more });

test('one row a person: the first counts, the others are told, with both units', () => {
  const people = [person('P1'), person(' p1 ', '', { row: 5 }), person('P1', '', { row: 6, unit: 'C' }), person('P2')];
  const { staff, findings } = firstRows(people);
  expect(staff).toEqual([people[0], people[3]]);
  expect(findings).toMatchObject([
    { code: 'staff-listed-twice', cell: 'A2', values: { row: 2 } },
    { code: 'staff-in-two-units', cell: 'A2', values: { row: 2, unit: 'B', other: 'C' } },
  ]);
});

test.each<[string, Employee[], string[]]>([
  ['nothing is wrong', [person('P1')], []],
  ['a name with titles', [person('P1', '', { name: 'Sinar Contoh, S.Sos.' })], ['name-with-titles Pegawai!B2']],
  [
    'an end before the start',
    [person('P1', '', { from: '2026-05-02', until: '2026-05-01' })],
    ['staff-end-before-start Pegawai!H2'],
  ],
  ['an end on the day of the start', [person('P1', '', { from: '2026-05-01', until: '2026-05-01' })], []],
  ['a start alone', [person('P1', '', { from: '2026-05-01' })], []],
  ['an end alone', [person('P1', '', { until: '2026-05-01' })], []],
])('a row: %s', (_what, people, expected) => expect(told(people)).toEqual(expected));

test.each<[string, Employee[], string[]]>([
  ['known', [person('P1', 'P2'), person('P2')], []],
  ['nobody', [person('P1', 'P9')], ['superior-unknown Pegawai!I2']],
  ['oneself', [person('P1', ' p1')], ['superior-self Pegawai!I2']],
  [
    'two of each other',
    [person('P1', 'P2'), person('P2', 'P1')],
    ['superior-circular Pegawai!I2', 'superior-circular Pegawai!I2'],
  ],
  [
    'a circle, and one who leads into it',
    [person('P0', 'P1', { cells: { ...employee().cells, superior: 'I9' } }), person('P1', 'P2'), person('P2', 'P1')],
    ['superior-circular Pegawai!I2', 'superior-circular Pegawai!I2'],
  ],
  ['a chain', [person('P1', 'P2'), person('P2', 'P3'), person('P3')], []],
  ['one who has left', [person('P1', 'P2'), person('P2', '', { until: '2026-09-29' })], ['superior-left Pegawai!I2']],
  ['one who leaves today', [person('P1', 'P2'), person('P2', '', { until: today })], []],
  [
    'one who has left, of one who has left too',
    [person('P1', 'P2', { until: '2026-08-01' }), person('P2', '', { until: '2026-07-01' })],
    [],
  ],
  [
    'a cell that is not in the sheet',
    [person('P1', 'P9', { row: 7, cells: { ...employee().cells, superior: '' } })],
    ['superior-unknown Pegawai!A7'],
  ],
])('superiors: %s', (_what, people, expected) => expect(told(people)).toEqual(expected));

test('whom a circle names is told with the name of the superior', () => {
  const people = [person('P1', 'P2'), person('P2', 'P1')];
  expect(checkStaff(people, staffing(people)).map(({ values }) => [values.name, values.superior])).toEqual([
    ['Sinar P1', 'Sinar P2'],
    ['Sinar P2', 'Sinar P1'],
  ]);
});

describe('the heads of units', () => {
  const units = [unit('B', { headId: 'P1', headTitle: 'Kepala Bidang B', row: 4 }), unit('C')];
  const head = (more: Partial<Employee> = {}): Employee => person('P1', '', { position: 'Kepala Bidang B', ...more });

  test.each<[string, Employee[], Transfer[], string[]]>([
    ['in office', [head()], [], []],
    ['nobody who is known', [person('P2')], [], []],
    ['left', [head({ until: '2026-09-29' })], [], ['office-vacant Unit Kerja!A4']],
    ['elsewhere', [head({ unit: 'C', position: 'Staf' })], [], ['office-vacant Unit Kerja!A4']],
    ['there, under another title', [head({ position: 'Kabid' })], [], []],
    [
      'left, and somebody else holds the office',
      [head({ until: '2026-09-29' }), person('P2', '', { position: 'Kepala Bidang B' })],
      [],
      ['head-replaced Unit Kerja!A4'],
    ],
    [
      'there, while somebody else has the title',
      [head({ position: 'Kabid' }), person('P2', '', { position: 'Kepala Bidang B' })],
      [],
      [],
    ],
  ])('%s', (_what, people, moves, expected) => expect(told(people, moves, units)).toEqual(expected));
});

test('a vacant office names its unit and who is named, a taken one who holds it', () => {
  const units = [unit('B', { headId: 'P1', headTitle: 'Kepala Bidang B' })];
  const left = person('P1', '', { position: 'Kepala Bidang B', until: '2026-09-29' });
  const of = (...people: Employee[]) => checkStaff(people, staffing(people, [], units)).map(({ values }) => values);
  expect(of(left)).toEqual([{ name: 'Sinar P1', unit: 'Unit B' }]);
  expect(of(left, person('P2', '', { position: 'Kepala Bidang B' }))).toEqual([
    { name: 'Sinar P1', unit: 'Unit B', holder: 'Sinar P2' },
  ]);
});

test('the number of a person is told at its cell', () => {
  expect(told([person('19880101201201192')])).toEqual(['nip-length Pegawai!A2']);
});

test('somebody who never was there has not left', () => {
  const [never] = staffing([person('P1', '', { from: '2026-05-02', until: '2026-05-01' })]).people;
  expect(never && [never.spells.length, hasLeft(never, today)]).toEqual([0, false]);
});

test.each([
  ['2026-09-29', true],
  ['2026-09-30', false],
  [null, false],
])('employed until %p, has left by 2026-09-30: %p', (until, left) => {
  const [one] = staffing([person('P1', '', { until })]).people;
  expect(one && hasLeft(one, today)).toBe(left);
});
