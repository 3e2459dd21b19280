import { staffOfMonth } from '../../../../src/domain/awards/months/staff-of-month';
import { teamOf } from '../../../../src/domain/awards/jury/team';
import { buildStaffing } from '../../../../src/domain/people/office';
import { employee, transfer, unit } from '../../people/builders';

const units = [unit('A'), unit('B')];
const move = transfer({ id: 'P1', from: 'A', fromText: 'A', to: 'B', toText: 'B', effective: '2026-04-15' });

test.each([
  ['2026-03', '2026-05-10', 'A'],
  ['2026-04', '2026-05-10', 'B'],
  ['2026-04', '2026-04-10', 'A'],
  ['2026-05', '2026-05-10', 'B'],
])('in %s, asked on %s, the employee belongs to %s', (month, today, expected) => {
  const now = today < '2026-04-15' ? 'A' : 'B';
  const staffing = buildStaffing([employee({ id: 'P1', unit: now })], [move], units, today);
  expect(staffOfMonth(staffing, month).map((one) => one.unit)).toEqual([expected]);
});

test('an earlier unit that nobody knows is empty, not today’s', () => {
  const unknown = { ...move, from: '', fromText: '' };
  const staffing = buildStaffing([employee({ id: 'P1', unit: 'B' })], [unknown], units, '2026-05-10');
  expect(staffOfMonth(staffing, '2026-03')[0]?.unit).toBe('');
});

/** A month is asked for by its first and last day, both of which count; whoever has left is where he is kept today. */
test.each<[what: string, spells: [unit: string, from: string | null, until: string | null][], expected: string]>([
  [
    'begun on the last day',
    [
      ['A', null, '2026-04-29'],
      ['B', '2026-04-30', null],
    ],
    'B',
  ],
  [
    'begun the day after',
    [
      ['A', null, '2026-04-30'],
      ['B', '2026-05-01', null],
    ],
    'A',
  ],
  ['ended on the first day', [['A', null, '2026-04-01']], 'A'],
  ['ended the day before', [['A', null, '2026-03-31']], 'today'],
  ['not begun yet', [['A', '2026-05-01', null]], 'today'],
])('in April, %s', (_what, stated, expected) => {
  const staffing = buildStaffing([employee({ id: 'P1', unit: 'today' })], [], units, '2026-06-10');
  const spells = stated.map(([of, from, until]) => ({ ...staffing.people[0]?.spells[0], unit: of, from, until }));
  const people = staffing.people.map((person) => ({ ...person, spells: spells as typeof person.spells }));
  expect(staffOfMonth({ ...staffing, people }, '2026-04').map((one) => one.unit)).toEqual([expected]);
});

test('a team judges its category, or all of them', () => {
  const team = [
    { id: 'P1', role: 'chair' as const, category: '' },
    { id: ' P2 ', role: 'member' as const, category: 'panti terbaik' },
    { id: 'P3', role: null, category: 'Tim Terbaik' },
  ];
  expect([...teamOf(team, 'Panti Terbaik')]).toEqual(['p1', 'p2']);
});
