import { dayNumber } from '../../../src/domain/day';
import { understandMoment } from '../../../src/workbook/values/moment';

const minutes = (day: string, hours: number, more = 0): number => dayNumber(day) * 1440 + hours * 60 + more;

test.each<[raw: unknown, moment: number]>([
  [new Date(2026, 2, 5, 14, 30, 59), minutes('2026-03-05', 14, 30)],
  [new Date(2026, 2, 5), minutes('2026-03-05', 0)],
  [46086, minutes('2026-03-05', 0)],
  [46086.75, minutes('2026-03-05', 18)],
  [46086.999, minutes('2026-03-05', 23, 59)],
  ['05/03/2026 14:30', minutes('2026-03-05', 14, 30)],
  ['5 Maret 2026 pukul 14.30 WIB', minutes('2026-03-05', 14, 30)],
  ['5 Maret 2026 jam 07.05', minutes('2026-03-05', 7, 5)],
  ['2026-03-05T14:30', minutes('2026-03-05', 14, 30)],
  ['2026-03-05T14:30:15.250Z', minutes('2026-03-05', 14, 30)],
  ['5 Maret 2026, 23:59', minutes('2026-03-05', 23, 59)],
  ['5 Maret 2026', minutes('2026-03-05', 0)],
  ['5 Maret 2026 00:00', minutes('2026-03-05', 0)],
])('%j', (raw, moment) => {
  expect(understandMoment(raw)).toEqual({ moment, understood: true });
  expect(understandMoment(raw)).toEqual({ moment, understood: true });
});

test.each(['', '-', null])('%j is no moment and no fault', (raw) => {
  expect(understandMoment(raw)).toEqual({ moment: null, understood: true });
});

test.each([
  '5 Maret 2026 24:00',
  '5 Maret 2026 10:60',
  'besok 10:00',
  '14:30',
  'entah',
  20_000,
  80_000,
  new Date(Number.NaN),
])('%j is not understood', (raw) => {
  expect(understandMoment(raw)).toEqual({ moment: null, understood: false });
  expect(understandMoment(raw)).toEqual({ moment: null, understood: false });
});
