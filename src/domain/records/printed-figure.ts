/** A figure that a document prints, with the cell of an output sheet that it equals. */
export interface PrintedFigure {
  /** Key of the document in the ledger. */
  key: string;
  /** Code of the row and heading of the column: it finds the figure again when rows have moved. */
  label: string;
  /** As printed. */
  value: string;
  /** `Capaian!J7` on the day the document was made. */
  cell: string;
}

/** Label of the record that carries the fingerprint of the document instead of a figure. */
export const FINGERPRINT_LABEL = '#';

export interface FigureDifference {
  figure: PrintedFigure;
  /** Null: the row or column is no longer there, or has no figure. */
  now: { value: string; cell: string } | null;
}

/** What figures of documents are not what today's sheets say; `find` looks a figure up by its sheet and label. */
export function figureDifferences(
  figures: readonly PrintedFigure[],
  find: (sheet: string, label: string) => FigureDifference['now'],
): FigureDifference[] {
  return figures.flatMap((figure) => {
    if (figure.label === FINGERPRINT_LABEL) return [];
    const now = find(figure.cell.slice(0, figure.cell.lastIndexOf('!')), figure.label);
    return now?.value === figure.value ? [] : [{ figure, now }];
  });
}
