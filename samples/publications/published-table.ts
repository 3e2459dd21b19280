/** What was found when a row was transcribed: the rules that give its percentage, and what is odd about it. */
export interface PublishedNotes {
  formula_match?: string | string[];
  anomaly?: string;
}

/** One indicator row of a published report, as transcribed; `_raw` texts are as printed. */
export interface PublishedIndicator extends PublishedNotes {
  no: string | number;
  name: string;
  unit: string;
  target_raw: string | null;
  /** For a range the bound nearest to the actual. */
  target: number | null;
  realisasi_raw: string | null;
  realisasi: number | null;
  capaian_raw: string | null;
  polarity: 'higher' | 'lower';
  aggregation?: string;
  period?: string;
  year?: number;
  predicate?: boolean;
  range?: [number, number];
}

/** One budget row of a published report. */
export interface PublishedBudgetRow extends PublishedNotes {
  name: string;
  anggaran_raw: string | null;
  anggaran: number | null;
  realisasi_raw: string | null;
  realisasi: number | null;
  pct_raw: string | null;
  level: string | null;
  no?: string;
  period?: string;
}

/** A file of `samples/data/published`. */
export interface PublishedTable {
  source_url: string;
  title: string;
  agency: string;
  year: number | null;
  indicators?: PublishedIndicator[];
  budget?: PublishedBudgetRow[];
}
