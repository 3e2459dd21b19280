import type { Period } from '../../../src/domain/period';
import { texts } from '../../../src/text';
import { endsWith, parsePeriod, periodLabel, understandPeriod } from '../../../src/workbook/values/period';

const quarter = (number: number): Period => ({ kind: 'quarter', number });
const month = (number: number): Period => ({ kind: 'month', number });

test.each<[text: string, period: Period | null]>([
  ['TW I', quarter(1)],
  ['TW II', quarter(2)],
  ['tw iii', quarter(3)],
  ['TW IV', quarter(4)],
  ['TW 3', quarter(3)],
  ['TW. II', quarter(2)],
  ['Triwulan I', quarter(1)],
  ['Tribulan 2', quarter(2)],
  ['Tri Wulan III', quarter(3)],
  ['Q4', quarter(4)],
  ['TW  III', quarter(3)],
  [' TW III ', quarter(3)],
  ['TW III 2026', quarter(3)],
  ['Januari', month(1)],
  ['maret', month(3)],
  ['Nopember', month(11)],
  ['September 2026', month(9)],
  ['March', month(3)],
  ['Tahunan', { kind: 'year' }],
  ['TAHUNAN', { kind: 'year' }],
  ['Triwulan III Tahun 2025', quarter(3)],
  ['TW3', quarter(3)],
  ['TW-III', quarter(3)],
  ['TW III/2025', quarter(3)],
  ['Triwulan ke-3', quarter(3)],
  ['III', quarter(3)],
  ['Semester I', quarter(2)],
  ['Semester II 2026', quarter(4)],
  ['s.d. September', month(9)],
  ['sampai dengan TW II', quarter(2)],
  ['2025-09', month(9)],
  ['09/2025', month(9)],
  ['Bulan Maret (2026)', month(3)],
  ['Tahun', { kind: 'year' }],
  ['Tahun 2026', { kind: 'year' }],
  ['smt 2', quarter(4)],
  ['Semester1', quarter(2)],
  ['sd TW II', quarter(2)],
  ['s.d TW II', quarter(2)],
  ['s/d TW II', quarter(2)],
  ['sampai TW II', quarter(2)],
  ['to March', month(3)],
  ['TW II2026', quarter(2)],
  ['TW II T.A. 2026', quarter(2)],
  ['TW II TA 2026', quarter(2)],
  ['Triwulan-ke-3', quarter(3)],
  ['TW ke 4', quarter(4)],
  ['2025-01', month(1)],
  ['2025-12', month(12)],
  ['1/2025', month(1)],
  ['12/2025', month(12)],
  ['Full year', { kind: 'year' }],
  ['Year 2026', { kind: 'year' }],
  ['Tahunan 2026', { kind: 'year' }],
  ['Semester III', null],
  ['Semester 3', null],
  ['2 Semester 1', null],
  ['2025-00', null],
  ['0/2025', null],
  ['12025-09', null],
  ['2025-091', null],
  ['109/2025', null],
  ['09/20251', null],
  ['x TW II', null],
  ['TW II x', null],
  ['Tahun lalu', null],
  ['lima tahun', null],
  ['awal bulan Maret', null],
  ['TW II 2026 lalu', null],
  ['TW II 1826', null],
  ['(2026) tahun', null],
  ['2025-13', null],
  ['TW III dan TW IV', null],
  ['TW V', null],
  ['TW', null],
  ['TW 0', null],
  ['2026', null],
  ['', null],
  ['constructor', null],
])('%s', (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
});

test.each(['id', 'en'] as const)('every label is read back as its period (%s)', (language) => {
  const { terms } = texts(language);
  const periods: Period[] = [
    { kind: 'year' },
    ...[1, 2, 3, 4].map(quarter),
    ...Array.from({ length: 12 }, (_, index) => month(index + 1)),
  ];
  expect(periods.map((period) => parsePeriod(periodLabel(period, terms)))).toEqual(periods);
});

test.each([
  ['TW III 2025', 2025],
  ['TW III', null],
  ['2025-09', 2025],
  ['09/2024', 2024],
  ['Tahun 2026', 2026],
  ['September (1999)', 1999],
])('%s is of the year %p', (text, year) => expect(understandPeriod(text)?.year).toBe(year));

test.each([
  ['TW II', quarter(2), 2026, true],
  ['Juni', quarter(2), 2026, true],
  ['TW II 2026', quarter(2), 2026, true],
  ['TW II 2025', quarter(2), 2026, false],
  ['Mei', quarter(2), 2026, false],
  ['Tahunan', quarter(4), 2026, true],
  ['entah', quarter(2), 2026, false],
])('%s ends with %j of %i: %p', (text, period, year, ends) => expect(endsWith(text, period, year)).toBe(ends));
