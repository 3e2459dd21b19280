import type { Period } from '../../../src/domain/period';
import { texts } from '../../../src/text';
import { isSamePeriod, parsePeriod, periodLabel } from '../../../src/workbook/values/period';

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
  ['Semester III', null],
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

test('two ways of writing one period', () => {
  expect(isSamePeriod('Triwulan 3', quarter(3))).toBe(true);
  expect(isSamePeriod('TW II', quarter(3))).toBe(false);
  expect(isSamePeriod('September', quarter(3))).toBe(false);
  expect(isSamePeriod('Tahunan', { kind: 'year' })).toBe(true);
  expect(isSamePeriod('entah', quarter(3))).toBe(false);
});
