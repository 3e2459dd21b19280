/** *Polaritas*: whether more is better, less is better, a range is to be held, or a grade is to be reached. */
export type Polarity = 'positive' | 'negative' | 'range' | 'grade';

/** *Cara Hitung*: how the periods' figures become the figure to date. */
export type Aggregation = 'sum' | 'last' | 'average';

/** A target as its cell states it. `missing` is an empty cell; `notDue` is `-` or `Diukur di TW …`. */
export type Target =
  | { kind: 'missing' }
  | { kind: 'notDue' }
  | { kind: 'number'; value: number; operator?: 'min' | 'max' }
  | { kind: 'range'; low: number; high: number }
  | { kind: 'grade'; grade: string; score?: number };

/** A reported figure. `missing` carries the quarter (1–4) of a cell that says `Diukur di TW …`. */
export type Actual =
  | { kind: 'missing'; dueQuarter?: number }
  | { kind: 'number'; value: number }
  | { kind: 'grade'; grade: string; score?: number };

/** A value with the cell it was read from (A1 notation without the sheet); an empty cell name means "not in the sheet". */
export interface Located<T> {
  value: T;
  cell: string;
  /** The cell is formatted as per cent, so that its number can be no ratio. */
  shownInPercent?: boolean;
}

/** Whether a reported figure is there. */
export function isFilled(actual: Actual): actual is Exclude<Actual, { kind: 'missing' }> {
  return actual.kind !== 'missing';
}
