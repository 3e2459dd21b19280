import { periodOfMeeting, type MeetingKind } from '../../src/domain/meeting';

/** What a meeting speaks of: a look back on the last quarter that was over, in the first quarter on the year before. */
test.each<[kind: MeetingKind | null, date: string, year: number, quarter: number]>([
  ['evaluation', '2026-07-14', 2026, 2],
  ['evaluation', '2026-09-30', 2026, 2],
  ['reflection', '2026-12-20', 2026, 3],
  ['evaluation', '2027-01-15', 2026, 0],
  ['evaluation', '2027-04-01', 2027, 1],
  ['preparation', '2026-09-22', 2026, 3],
  [null, '2026-01-05', 2026, 1],
  ['scoring', '2026-07-02', 2026, 2],
])('%s on %s is about %i, quarter %i (0: the whole year)', (kind, date, year, quarter) => {
  const period = quarter === 0 ? { kind: 'year' } : { kind: 'quarter', number: quarter };
  expect(periodOfMeeting({ kind, date })).toEqual({ year, period });
});

test('a meeting that states its period speaks of it, in the year that it states or is held in', () => {
  const period = { kind: 'quarter' as const, number: 1 };
  const held = { kind: 'evaluation' as const, date: '2026-07-14' };
  expect(periodOfMeeting({ ...held, about: { period, year: null } })).toEqual({ year: 2026, period });
  expect(periodOfMeeting({ ...held, about: { period, year: 2025 } })).toEqual({ year: 2025, period });
});
