import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { analyses, type Analysis } from '../agency/analyses';
import { indicators } from '../agency/indicators';
import type { EarlierYear, Indicator } from '../agency/model';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { same, words } from '../workbook/words';

const FIRST_YEAR = 2021;

const analysisColumns: readonly TableColumn<Analysis>[] = [
  { heading: words('Kode Indikator', 'Indicator Code'), kind: 'code', width: 12, value: (row) => row.indicator },
  { heading: words('Periode', 'Period'), kind: 'text', width: 10, value: (row) => row.period },
  { heading: words('Faktor Pendorong', 'Drivers'), kind: 'long', width: 40, value: (row) => row.drivers },
  { heading: words('Faktor Penghambat', 'Obstacles'), kind: 'long', width: 40, value: (row) => row.obstacles },
  {
    heading: words('Upaya yang Telah Dilakukan', 'Efforts'),
    kind: 'long',
    width: 40,
    value: (row) => row.efforts,
  },
  { heading: words('Rencana Berikutnya', 'Next Steps'), kind: 'long', width: 40, value: (row) => row.next },
];

interface HistoryRow extends EarlierYear {
  indicator: Indicator;
  year: number;
}

const historyRows: readonly HistoryRow[] = indicators.flatMap((indicator) =>
  (indicator.earlier ?? []).map((earlier, index) => ({ indicator, year: FIRST_YEAR + index, ...earlier })),
);

const agencyReport = (year: number) => words(`LKjIP Dinas Sosial ${year}`, `Agency performance report ${year}`);

const historyColumns: readonly TableColumn<HistoryRow>[] = [
  { heading: words('Kode', 'Code'), kind: 'code', width: 10, value: (row) => row.indicator.code },
  { heading: words('Indikator', 'Indicator'), kind: 'long', width: 46, value: (row) => row.indicator.name },
  { heading: words('Satuan', 'Measure Unit'), kind: 'text', width: 11, value: (row) => row.indicator.measure },
  { heading: words('Tahun', 'Year'), kind: 'year', width: 9, value: (row) => row.year },
  { heading: same('Target'), kind: 'number', width: 11, value: (row) => row.target },
  { heading: words('Realisasi', 'Actual'), kind: 'number', width: 11, value: (row) => row.actual },
  { heading: words('Sumber', 'Source'), kind: 'text', width: 28, value: (row) => agencyReport(row.year) },
];

/** `Analisis Capaian` and `Riwayat Kinerja`. */
export function analysisSheets(language: Language): WriteSheet[] {
  return [
    tableSheet(words('Analisis Capaian', 'Analysis'), analysisColumns, analyses, language),
    // `History`, the English name, is reserved by Excel; the Indonesian one is read in every language.
    tableSheet(same('Riwayat Kinerja'), historyColumns, historyRows, language),
  ];
}
