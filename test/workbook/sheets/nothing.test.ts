import { evaluate } from '../../../src/domain/main-job/evaluation';
import { notReported } from '../../../src/domain/main-job/not-reported';
import type { OutputContent } from '../../../src/workbook/sheets/output-sheet';
import { dataCheckSheet } from '../../../src/workbook/sheets/data-check-sheet';
import { absorptionSheet } from '../../../src/workbook/sheets/main-job/absorption-sheet';
import { attainmentSheet } from '../../../src/workbook/sheets/main-job/attainment-sheet';
import { noneMissing, notReportedSheet } from '../../../src/workbook/sheets/main-job/not-reported-sheet';
import { objectiveSheet } from '../../../src/workbook/sheets/main-job/objective-sheet';
import { unitReportSheet } from '../../../src/workbook/sheets/main-job/unit-report-sheet';
import type { Language } from '../../../src/text/language';
import { budgetRow, indicator, rules, unit } from '../../domain/builders';
import { frame } from './evaluations';

const evaluation = (isFilled: boolean) =>
  evaluate({
    rules: rules(),
    today: '2026-01-15',
    history: [],
    remainder: [],
    followUps: [],
    analyses: [],
    honours: [],
    ...(isFilled
      ? {
          units: [unit('U1')],
          indicators: [indicator({ actual: 95 })],
          budget: [budgetRow('1.06.02.2.01.0001', { unit: 'U1', ceiling: 300, spent: 100 })],
        }
      : { units: [], indicators: [], budget: [] }),
  });

type Sheet = (isFilled: boolean, language: Language) => OutputContent;
const sheets: Record<string, Sheet> = {
  attainment: (isFilled, language) => attainmentSheet(evaluation(isFilled), frame(language)),
  objectives: (isFilled, language) => objectiveSheet(evaluation(isFilled), frame(language)),
  units: (isFilled, language) => unitReportSheet(evaluation(isFilled), '', frame(language)),
  absorption: (isFilled, language) => absorptionSheet(evaluation(isFilled), frame(language)),
  notReported: (isFilled, language) =>
    notReportedSheet(notReported(evaluation(isFilled), 5, '2026-01-15'), frame(language)),
  findings: (isFilled, language) =>
    dataCheckSheet(
      isFilled
        ? [{ severity: 'info', code: 'x', sheet: '', cell: '', place: '', message: '', advice: '' } as never]
        : [],
      frame(language),
    ),
};

test.each<[sheet: string, indonesian: RegExp, english: RegExp]>([
  ['attainment', /^Belum ada indikator\. Isi lembar Indikator,/, /^No indicators yet\. Fill in the sheet Indicators,/],
  ['objectives', /^Belum ada indikator\./, /^No indicators yet\./],
  ['units', /^Belum ada unit\. Isi lembar Unit Kerja,/, /^No units yet\. Fill in the sheet Units,/],
  ['absorption', /^Belum ada anggaran\. Isi lembar Anggaran Belanja,/, /^No budget yet\. Fill in the sheet Budget,/],
  // Not "everything has been reported", which would be true of nothing.
  ['notReported', /^Belum ada indikator\./, /^No indicators yet\./],
  ['findings', /^Tidak ada temuan\.$/, /^No findings\.$/],
])('%s without anything says what is missing, and nothing once it is filled', (name, indonesian, english) => {
  const said = (isFilled: boolean, language: Language): unknown => sheets[name]?.(isFilled, language).rows[1]?.[0];
  expect(said(false, 'id')).toMatch(indonesian);
  expect(said(false, 'en')).toMatch(english);
  expect(said(true, 'id')).toBe('');
});

test('where there are indicators and no report is missing, all that is due is reported', () => {
  const { due, daysLeft } = notReported(evaluation(true), 5, '2026-01-15');
  expect(noneMissing({ reports: [], indicators: 1, due, daysLeft }, 'id')).toBe(
    'Semua yang jatuh tempo sudah dilaporkan.',
  );
});
