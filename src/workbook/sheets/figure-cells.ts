import {
  sourceCode,
  type FigureColumns,
  type FigureSheet,
  type FigureSource,
} from '../../domain/records/figure-source';
import type { Language } from '../../text/language';
import { cellName } from '../../shapes/a1';
import { nameIn, names } from '../schema/names';
import { FIRST_RECORD, type OutputContent } from './output-sheet';

/** Where an output sheet shows a figure, and what it is called: `IKU-03 · Capaian (%)` in `Capaian!J7`. */
export interface FigurePlace {
  label: string;
  cell: string;
}

const HEADINGS = 2;

/** Headings of the columns that documents print, in the dictionary's notation. */
const headings: { [Sheet in FigureSheet]: Record<FigureColumns[Sheet], string> } = {
  attainment: {
    target: 'Target',
    actual: 'Realisasi / Actual',
    attainment: 'Capaian (%) / Attainment (%)',
    progress: 'Kemajuan Tahunan (%) / Annual Progress (%)',
    gap: 'Selisih / Gap',
    remaining: 'Kurang / Remaining',
    forecast: 'Prognosis (%) / Forecast (%)',
    lastYear: 'Tahun Lalu / Last Year',
    change: 'Perubahan / Change',
    planProgress: 'Renstra (%) / Plan (%)',
  },
  unitReport: {
    indicators: 'Jumlah Indikator / Indicators',
    counted: 'Indikator Terhitung / Counted',
    notReported: 'Belum Lapor / Not Reported',
    flagValue: 'Nilai Penandaan (%) / Flag Value (%)',
    meanAttainment: 'Rata-rata Capaian (%) / Mean Attainment (%)',
    outputAttainment: 'Capaian Keluaran (%) / Output Attainment (%)',
    absorption: 'Serapan (%) / Absorption (%)',
    withoutPersonnel: 'Serapan tanpa Belanja Pegawai (%) / Absorption without Personnel (%)',
    efficiency: 'Efisiensi / Efficiency',
  },
  absorption: {
    ceiling: 'Pagu / Ceiling',
    spent: 'Realisasi / Spent',
    remainder: 'Sisa / Remainder',
    absorption: 'Serapan (%) / Absorption (%)',
    physical: 'Fisik (%) / Physical (%)',
  },
};

/** The heading of a column that documents print. */
export function figureHeading(source: Extract<FigureSource, { sheet: FigureSheet }>, language: Language): string {
  const ofSheet: Record<string, string> = headings[source.sheet];
  return nameIn(names(ofSheet[source.column] ?? ''), language);
}

/** Where the figures of an output sheet stand, by the code of their source; rows whose code repeats are told apart by a number. */
export function figurePlaces(sheet: FigureSheet, { name, rows }: OutputContent, language: Language) {
  const heads = (rows[HEADINGS] ?? []).map(String);
  const columns = Object.entries<string>(headings[sheet]).map(([column, notation]) => {
    const heading = nameIn(names(notation), language);
    return { column, heading, at: heads.indexOf(heading) };
  });
  const seen = new Map<string, number>();
  const places = new Map<string, FigurePlace>();
  rows.slice(FIRST_RECORD).forEach((cells, index) => {
    const code = String(cells[0] ?? '');
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    const row = count > 1 ? `${code} (${count})` : code;
    for (const { column, heading, at } of columns) {
      if (cells[at] === '' || cells[at] === undefined) continue;
      const source = { sheet, row, column } as Extract<FigureSource, { sheet: FigureSheet }>;
      const cell = `${name}!${cellName(FIRST_RECORD + index, at)}`;
      places.set(sourceCode(source), { label: `${row} · ${heading}`, cell });
    }
  });
  return places;
}
