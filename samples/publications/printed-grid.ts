import type { PublishedBudgetRow, PublishedIndicator, PublishedTable } from './published-table';

/** A published table laid out as its report prints it: figures and categories as text, ratios of a spreadsheet as numbers. */
export interface PrintedSheet {
  name: string;
  values: (string | number)[][];
  /** The rows as published, in the order of `values` below its headings. */
  rows: readonly (PublishedIndicator | PublishedBudgetRow)[];
}

type Columns<Row> = readonly { heading: string; of: (row: Row) => string | number | null | undefined }[];

const indicatorColumns: Columns<PublishedIndicator & { category?: string | null }> = [
  { heading: 'No', of: ({ no }) => String(no) },
  { heading: 'Indikator Kinerja', of: ({ name }) => name },
  { heading: 'Satuan', of: ({ unit }) => unit },
  { heading: 'Target', of: ({ target_raw }) => target_raw },
  { heading: 'Realisasi', of: ({ realisasi_raw }) => realisasi_raw },
  { heading: 'Capaian (%)', of: ({ capaian_raw }) => capaian_raw },
  { heading: 'Kategori', of: ({ category }) => category },
];

const budgetColumns: Columns<PublishedBudgetRow> = [
  { heading: 'No', of: ({ no }) => no },
  { heading: 'Uraian', of: ({ name }) => name },
  { heading: 'Anggaran (Rp)', of: ({ anggaran_raw }) => anggaran_raw },
  { heading: 'Realisasi (Rp)', of: ({ realisasi_raw }) => realisasi_raw },
  // A spreadsheet's ratio is a number with all its digits.
  { heading: '(%)', of: ({ pct_raw }) => (/^0\.\d{5,}$/.test(pct_raw ?? '') ? Number(pct_raw) : pct_raw) },
];

function sheetsOf<Row extends PublishedIndicator | PublishedBudgetRow>(
  name: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): PrintedSheet[] {
  const periods = [...new Set(rows.map(({ period }) => period ?? ''))];
  return periods.map((period) => {
    const own = rows.filter((row) => (row.period ?? '') === period);
    return {
      name: [name, period].filter((part) => part !== '').join(' '),
      values: [columns.map(({ heading }) => heading), ...own.map((row) => columns.map(({ of }) => of(row) ?? ''))],
      rows: own,
    };
  });
}

/** The indicators and the budget of a publication, one sheet for each period. */
export const printedSheets = ({ indicators = [], budget = [] }: PublishedTable): PrintedSheet[] => [
  ...sheetsOf('Kinerja', indicatorColumns, indicators),
  ...sheetsOf('Anggaran', budgetColumns, budget),
];
