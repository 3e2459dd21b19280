/** Columns of output sheets in which figures of documents stand. */
export interface FigureColumns {
  attainment:
    | 'target'
    | 'actual'
    | 'attainment'
    | 'progress'
    | 'gap'
    | 'remaining'
    | 'forecast'
    | 'lastYear'
    | 'change'
    | 'planProgress';
  unitReport:
    | 'indicators'
    | 'counted'
    | 'notReported'
    | 'flagValue'
    | 'meanAttainment'
    | 'outputAttainment'
    | 'absorption'
    | 'withoutPersonnel'
    | 'efficiency';
  absorption: 'ceiling' | 'spent' | 'remainder' | 'absorption' | 'physical';
}

export type FigureSheet = keyof FigureColumns;

/** What is computed or counted for a document alone: no cell of an output sheet shows it. */
export type FigureCalculation =
  | 'activities'
  | 'amount'
  | 'attainment'
  | 'causes'
  | 'change'
  | 'contribution'
  | 'counted'
  | 'criteria'
  | 'difference'
  | 'effect'
  | 'followUps'
  | 'gap'
  | 'history'
  | 'honours'
  | 'indicators'
  | 'limit'
  | 'mean'
  | 'objectives'
  | 'pace'
  | 'people'
  | 'problems'
  | 'rank'
  | 'record'
  | 'reliability'
  | 'remaining'
  | 'rows'
  | 'rule'
  | 'score'
  | 'service'
  | 'share'
  | 'standard'
  | 'target'
  | 'total'
  | 'units'
  | 'weight';

/** Where a printed figure comes from. */
export type FigureSource =
  /** A cell of an output sheet, by the code of its row. */
  | { [Sheet in FigureSheet]: { sheet: Sheet; row: string; column: FigureColumns[Sheet] } }[FigureSheet]
  /** A cell of an input sheet as it was read (`Indikator!I7`), and what it says of what. */
  | { cell: string; calculation: FigureCalculation; of: string }
  /** A cell of a form: names of its sheet and of its column in the dictionary's notation, the code of its row, and where it stands. */
  | { form: string; row: string; column: string; at: string }
  /** What was computed, and of what. */
  | { calculation: FigureCalculation; of: string };

/** Takes a figure down and gives what stands for it in a text. */
export type PrintFigure = (text: string, value: number | string, source: FigureSource) => string;

/** A source as a text that finds the same figure again in another version of its document; begins with a letter. */
export function sourceCode(source: FigureSource): string {
  if ('form' in source) return `${source.form}|${source.column}|${source.row}`;
  if ('sheet' in source) return `${source.sheet}|${source.column}|${source.row}`;
  return `${source.calculation}|${source.of}`;
}
