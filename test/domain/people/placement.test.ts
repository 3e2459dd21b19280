import fc from 'fast-check';
import { attribute, weightedValue } from '../../../src/domain/people/attribution';
import { buildStaffing, officeOn, superiorOn } from '../../../src/domain/people/office';
import { placementOn, spellsOf } from '../../../src/domain/people/placement';
import type { Employee, Transfer } from '../../../src/domain/people/staff';
import { addDays, dayNumber } from '../../../src/domain/day';
import { employee, transfer, unit } from './builders';

const TODAY = '2026-10-05';
const unitOn = (own: Employee, moves: Transfer[], day: string) => {
  const spell = placementOn(spellsOf(own, moves, TODAY), day);
  return spell ? spell.unit : 'away';
};

describe('rewinding todays placement (data dictionary, Pegawai)', () => {
  const moved = [transfer({ from: 'A', to: 'B' })];
  test.each<[string, Employee, Transfer[], string, string | null]>([
    ['nobody moved', employee(), [], '2020-01-01', 'B'],
    ['the day before', employee(), moved, '2026-06-30', 'A'],
    ['the day itself', employee(), moved, '2026-07-01', 'B'],
    ['without Dari the earlier unit is unknown', employee(), [transfer({ to: 'B' })], '2026-06-30', null],
    ['Pegawai wins over the last Ke', employee({ unit: 'C' }), moved, TODAY, 'C'],
    [
      'the Ke before stands for a missing Dari',
      employee({ unit: 'C' }),
      [...moved, transfer({ to: 'C', effective: '2026-09-01', row: 3 })],
      '2026-08-01',
      'B',
    ],
    ['a move to come', employee(), [transfer({ from: 'B', to: 'C', effective: '2026-12-01' })], TODAY, 'B'],
    [
      'a move to come, after it',
      employee(),
      [transfer({ from: 'B', to: 'C', effective: '2026-12-01' })],
      '2026-12-01',
      'C',
    ],
    ['before Masuk', employee(), [transfer({ kind: 'in', to: 'B' })], '2026-06-30', 'away'],
    ['after Pensiun', employee(), [transfer({ kind: 'retirement', from: 'B' })], '2026-07-01', 'away'],
    ['the last day before Pensiun', employee(), [transfer({ kind: 'retirement' })], '2026-06-30', 'B'],
    ['before Mulai', employee({ from: '2024-01-01' }), [], '2023-12-31', 'away'],
    ['Mulai is the day of the move: before it', employee({ from: '2026-07-01' }), moved, '2026-06-30', 'A'],
    ['Mulai is the day of the move: from it on', employee({ from: '2026-07-01' }), moved, '2026-07-01', 'B'],
    [
      'Mulai is the day of coming in',
      employee({ from: '2026-07-01' }),
      [transfer({ kind: 'in', from: 'A', to: 'B' })],
      '2026-06-30',
      'away',
    ],
    ['after Selesai', employee({ until: '2025-12-31' }), [], '2026-01-01', 'away'],
    ['Plt. moves nobody', employee(), [transfer({ kind: 'acting', to: 'C' })], TODAY, 'B'],
    [
      'away between Keluar and Masuk',
      employee(),
      [
        transfer({ kind: 'out', effective: '2025-01-01' }),
        transfer({ kind: 'in', to: 'B', effective: '2026-01-01', row: 3 }),
      ],
      '2025-06-01',
      'away',
    ],
  ])('%s', (_, own, moves, day, expected) => expect(unitOn(own, moves, day)).toBe(expected));

  const spells = (own: Employee, ...moves: Transfer[]) =>
    spellsOf(own, moves, TODAY).map(({ from, until, unit: at, position }) => [from, until, at, position]);

  test('two moves of one day stand in the order of the sheet, and the first leaves no time', () => {
    const moves = [transfer({ from: 'C', to: 'B', row: 3 }), transfer({ from: 'A', to: 'C', row: 2 })];
    expect(spells(employee(), ...moves).map(([from, until, at]) => [from, until, at])).toEqual([
      [null, '2026-06-30', 'A'],
      ['2026-07-01', null, 'B'],
    ]);
  });

  test('a time lasts from the later to the earlier of what the rows and Pegawai say', () => {
    const moves = [transfer({ from: 'A', to: 'C', effective: '2026-03-01' }), transfer({ from: 'C', to: 'B', row: 3 })];
    const own = employee({ from: '2026-04-01', until: '2026-12-31' });
    expect(spells(own, ...moves).map(([from, until, at]) => [from, until, at])).toEqual([
      ['2026-04-01', '2026-06-30', 'C'],
      ['2026-07-01', '2026-12-31', 'B'],
    ]);
    expect(spells(employee({ from: '2026-07-01', until: '2026-07-01' }))).toEqual([
      ['2026-07-01', '2026-07-01', 'B', 'Staf'],
    ]);
  });

  test('offices: of the past what the move before states, of today what Pegawai states, to come what the move states', () => {
    const moves = [
      transfer({ from: 'A', to: 'C', position: 'Analis', effective: '2026-03-01', row: 2 }),
      transfer({ from: 'C', to: 'B', position: 'Staf Lama', effective: TODAY, row: 3 }),
      transfer({ from: 'B', to: 'A', position: 'Kepala', effective: '2026-11-01', row: 4 }),
      transfer({ from: '', to: '', kind: 'promotion', effective: '2026-12-01', row: 5 }),
    ];
    expect(spells(employee(), ...moves)).toEqual([
      [null, '2026-02-28', 'A', null],
      ['2026-03-01', '2026-10-04', 'C', 'Analis'],
      [TODAY, '2026-10-31', 'B', 'Staf'],
      ['2026-11-01', '2026-11-30', 'A', 'Kepala'],
      ['2026-12-01', null, 'A', 'Kepala'],
    ]);
    expect(spells(employee({ position: '' }))).toEqual([[null, null, 'B', null]]);
  });

  test('a row without a readable kind or day moves nobody', () => {
    expect(
      spells(employee(), transfer({ kind: null, from: 'A' }), transfer({ effective: null, from: 'A' })),
    ).toHaveLength(1);
  });

  test('places never overlap, follow each other in time, and today is as Pegawai says', () => {
    const move = fc.record({
      kind: fc.constantFrom('rotation' as const, 'promotion' as const),
      from: fc.constantFrom('', 'A', 'B', 'C'),
      to: fc.constantFrom('', 'A', 'B', 'C'),
      days: fc.integer({ min: -900, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), (moves) => {
        const rows = moves.map(({ days, ...more }, index) =>
          transfer({ ...more, row: index + 2, effective: addDays(TODAY, days) }),
        );
        const spells = spellsOf(employee(), rows, TODAY);
        spells.slice(1).forEach((spell, index) => {
          expect(spell.from).toBe(addDays(spells[index]?.until ?? '', 1));
        });
        expect(placementOn(spells, TODAY)?.unit).toBe('B');
        expect(spells.filter(({ isStated }) => isStated)).toHaveLength(1);
      }),
    );
  });
});

describe('attribution in proportion to days', () => {
  const spells = spellsOf(employee(), [transfer({ from: 'A', to: 'B' })], TODAY);

  test('an officer who moved on 1 July answers for both halves', () => {
    const parts = attribute(spells, '2026-01-01', '2026-12-31');
    expect(parts.map(({ spell, days }) => [spell.unit, days])).toEqual([
      ['A', 181],
      ['B', 184],
    ]);
    const value = weightedValue(parts, (code) => (code === 'A' ? 80 : 100));
    expect(value).toBeCloseTo((80 * 181 + 100 * 184) / 365, 10);
  });

  test('a unit without a value is left out, not counted as zero', () => {
    const parts = attribute(spells, '2026-01-01', '2026-12-31');
    expect(weightedValue(parts, (code) => (code === 'A' ? null : 90))).toBe(90);
    expect(weightedValue(parts, () => null)).toBeNull();
  });

  test('the days of all parts are the days of the span that were worked, and shares add up to one', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((offset) => addDays('2026-01-01', offset));
    fc.assert(
      fc.property(day, day, fc.array(day, { maxLength: 4 }), (a, b, moves) => {
        const [from, until] = a < b ? [a, b] : [b, a];
        const rows = moves.map((effective, index) => transfer({ from: 'A', to: 'B', effective, row: index + 2 }));
        const parts = attribute(spellsOf(employee(), rows, TODAY), from, until);
        expect(parts.reduce((sum, { days }) => sum + days, 0)).toBe(dayNumber(until) - dayNumber(from) + 1);
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('offices on a day', () => {
  const units = [unit('D', { headTitle: 'Kepala Dinas' }), unit('B', { parent: 'D', headTitle: 'Kepala Bidang B' })];
  const head = employee({ id: 'H', name: 'Kepala', position: 'Kepala Bidang B', until: '2026-06-30', row: 2 });
  const deputy = employee({ id: 'W', name: 'Wakil', position: 'Staf', row: 3 });
  const officer = employee({ id: 'O', name: 'Petugas', superior: 'H', row: 4 });
  const acting = transfer({
    id: 'W',
    kind: 'acting',
    to: 'B',
    position: 'Plt. Kepala Bidang B',
    effective: '2026-07-01',
  });
  const staffing = buildStaffing([head, deputy, officer], [acting], units, TODAY);
  const named = (day: string) => {
    const holder = officeOn(staffing, 'Kepala Bidang B', 'B', day);
    return holder && [holder.person.employee.name, holder.acting];
  };

  test.each<[string, unknown]>([
    ['2026-06-30', ['Kepala', null]],
    ['2026-07-01', ['Wakil', 'acting']],
  ])('the signatory of %s', (day, expected) => expect(named(day)).toEqual(expected));

  test.each<[string, string | undefined]>([
    ['2026-06-01', 'Kepala'],
    ['2026-08-01', 'Wakil'],
  ])('the superior on %s', (day, expected) => {
    const person = staffing.byId.get('o');
    expect(person && superiorOn(staffing, person, day)?.person.employee.name).toBe(expected);
  });

  test('an appointment ends with the next one to the office, and with a row that has Dari alone', () => {
    const ended = transfer({ id: 'W', kind: 'acting', from: 'B', effective: '2026-09-01', row: 3 });
    const again = buildStaffing([head, deputy, officer], [acting, ended], units, TODAY);
    expect(officeOn(again, 'Kepala Bidang B', 'B', '2026-08-31')?.acting).toBe('acting');
    expect(officeOn(again, 'Kepala Bidang B', 'B', '2026-09-01')).toBeNull();
  });
});
