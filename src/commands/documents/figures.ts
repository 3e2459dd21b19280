import { FINGERPRINT_LABEL, type PrintedFigure } from '../../domain/records/printed-figure';
import type { Book } from '../../google/spreadsheet';
import { locateSheet } from '../../workbook/read/workbook';
import { figureTable } from '../../workbook/schema/figure-table';
import { figureSheet, readFigures } from '../../workbook/sheets/records/figure-sheet';
import type { OutputContent, OutputFrame } from '../../workbook/sheets/output-sheet';
import type { Work } from './work';

/** The figures that a document is known to print; a mark tells of which version they are. */
function withMark({ job, entry, figures }: Work): PrintedFigure[] {
  const mark = { key: entry.key, label: FINGERPRINT_LABEL, value: entry.fingerprint, cell: '' };
  return [mark, ...(figures ?? job.figures?.(job.render()) ?? [])];
}

/**
 * Keeps in `_Angka` what the documents of a run print. A document whose figures are of another version, because the run that
 * made it ended early, gets them now; those of other documents stay.
 */
export function keepFigures(
  works: readonly Work[],
  book: Book,
  frame: OutputFrame,
  write: (content: OutputContent) => void,
): void {
  const finished = works.filter(({ job, entry }) => job.figures !== undefined && entry.status === 'done');
  if (finished.length === 0) return;
  const { name } = locateSheet(figureTable, book.sheetNames());
  const [grid] = name === null ? [] : book.readSheets([{ name, formats: false }]);
  const known = grid ? readFigures(grid) : [];
  const marks = new Map(known.flatMap(({ key, label, value }) => (label === FINGERPRINT_LABEL ? [[key, value]] : [])));
  const outdated = finished.filter(({ entry }) => marks.get(entry.key) !== entry.fingerprint);
  if (outdated.length === 0) return;
  const renewed = new Set(outdated.map(({ entry }) => entry.key));
  const kept = known.filter(({ key }) => !renewed.has(key));
  write(figureSheet([...kept, ...outdated.flatMap(withMark)], frame));
}
