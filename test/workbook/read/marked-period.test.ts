import type { Period } from '../../../src/domain/period';
import { texts } from '../../../src/text';
import { languages } from '../../../src/text/language';
import { markedPeriod } from '../../../src/workbook/read/marked-period';
import { periodLabel } from '../../../src/workbook/values/period';

const periods: Period[] = [
  { kind: 'year' },
  ...Array.from({ length: 4 }, (_, index): Period => ({ kind: 'quarter', number: index + 1 })),
  ...Array.from({ length: 12 }, (_, index): Period => ({ kind: 'month', number: index + 1 })),
];

test.each(languages.flatMap((language) => periods.map((period) => [language, period] as const)))(
  'a marker written in %s names its period %j by its code',
  (language, period) => {
    const label = periodLabel(period, texts(language).terms);
    expect(markedPeriod(`Rapor Kinerja · Rapor Unit · 2026 ${label} · 2026-10-05 10:02`)).toEqual({
      year: 2026,
      period,
    });
  },
);

test.each([
  [null],
  [''],
  [2026],
  ['Rapor Unit · 2026 TW III · 2026-10-05 10:02'],
  ['Rapor Kinerja · Rapor Unit'],
  ['Rapor Kinerja · Riwayat Proses ·  · 2026-10-05 10:02'],
  ['Rapor Kinerja · Rencana Aksi · 2026 · 2026-10-05 10:02'],
])('%j names no period', (first) => {
  expect(markedPeriod(first)).toBeNull();
});
