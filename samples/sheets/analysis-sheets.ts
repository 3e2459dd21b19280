import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { analyses, type Analysis } from '../agency/analyses';
import { indicators } from '../agency/indicators';
import type { EarlierYear, Indicator } from '../agency/model';
import { inputSheets } from '../../src/workbook/schema/input-sheets';
import { schemaSheet, type SampleColumns } from '../workbook/schema-sheet';
import { same, words } from '../workbook/words';

const FIRST_YEAR = 2021;

const analysisColumns: SampleColumns<typeof inputSheets.analyses.table, Analysis> = {
  code: ['code', 12, (row) => row.indicator],
  period: ['text', 10, (row) => row.period],
  drivers: ['long', 40, (row) => row.drivers],
  obstacles: ['long', 40, (row) => row.obstacles],
  efforts: ['long', 40, (row) => row.efforts],
  nextSteps: ['long', 40, (row) => row.next],
};

interface HistoryRow extends EarlierYear {
  indicator: Indicator;
  year: number;
}

const historyRows: readonly HistoryRow[] = indicators.flatMap((indicator) =>
  (indicator.earlier ?? []).map((earlier, index) => ({ indicator, year: FIRST_YEAR + index, ...earlier })),
);

const agencyReport = (year: number) => words(`LKjIP Dinas Sosial ${year}`, `Agency performance report ${year}`);

const historyColumns: SampleColumns<typeof inputSheets.history.table, HistoryRow> = {
  code: ['code', 10, (row) => row.indicator.code],
  indicator: ['long', 46, (row) => row.indicator.name],
  measureUnit: ['text', 11, (row) => row.indicator.measure],
  year: ['year', 9, (row) => row.year],
  target: ['number', 11, (row) => row.target],
  actual: ['number', 11, (row) => row.actual],
  source: ['text', 28, (row) => agencyReport(row.year)],
};

/** `Analisis Capaian` and `Riwayat Kinerja`. */
export function analysisSheets(language: Language): WriteSheet[] {
  return [
    schemaSheet(inputSheets.analyses.table, analysisColumns, analyses, language),
    // `History`, the English name, is reserved by Excel; the Indonesian one is read in every language.
    schemaSheet(inputSheets.history.table, historyColumns, historyRows, language, same('Riwayat Kinerja')),
  ];
}
