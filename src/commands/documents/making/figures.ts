import { letterFactsOf } from '../../../domain/records/letter-facts';
import type { Book } from '../../../google/spreadsheet';
import { locateSheet } from '../../../workbook/read/workbook';
import { figureTable } from '../../../workbook/schema/figure-table';
import {
  figureRows,
  figureSheet,
  placesOfFigures,
  type BlockPlace,
  type FigureBlock,
} from '../../../workbook/sheets/records/figure-sheet';
import { FIRST_RECORD, type OutputFrame } from '../../../workbook/sheets/output-sheet';
import type { RowChange } from '../../../google/change-rows';
import type { SheetWriter } from '../../run/sheet-writer';
import type { Work } from './work';

/** What a document prints: known since it was made, else it is printed again. */
const blockOf = ({ job, entry, figures }: Work): FigureBlock => ({
  key: entry.key,
  fingerprint: entry.fingerprint,
  ...(figures ?? job.render(letterFactsOf(entry)).figures()),
});

/** The rows of a block in place of those that stand; rows of another number go, and the new ones are added at the end. */
function changeOf({ first, count }: BlockPlace, rows: RowChange['rows']): RowChange {
  return { row: FIRST_RECORD + first + 1, count, rows: rows.length === count ? rows : [] };
}

/**
 * Keeps in `_Angka` what the documents of a run print. A document whose figures are of another version, because the run that
 * made it ended early, gets them now; the rows of all other documents are neither read nor written.
 */
export function keepFigures(
  works: readonly Work[],
  book: Book,
  frame: OutputFrame,
  writer: Pick<SheetWriter, 'replace' | 'change'>,
): void {
  const finished = works.filter(({ entry }) => entry.status === 'done');
  if (finished.length === 0) return;
  const { name } = locateSheet(figureTable, book.sheetNames());
  const places = placesOfFigures(name === null ? [] : book.readKeys(name));
  const standing = new Map((places ?? []).map((place) => [place.key, place]));
  const outdated = finished.filter(({ entry }) => standing.get(entry.key)?.fingerprint !== entry.fingerprint);
  if (outdated.length === 0) return;
  const blocks = outdated.map(blockOf);
  const renewed = new Set(blocks.map(({ key }) => key));
  if (name === null || places === null || places.every(({ key }) => renewed.has(key)))
    return writer.replace({ ...figureSheet(blocks, frame), ...(name !== null && { name }) });
  const changes: RowChange[] = [];
  const added = blocks.filter((block) => {
    const place = standing.get(block.key);
    if (!place) return true;
    const change = changeOf(place, figureRows([block], frame));
    changes.push(change);
    return change.rows.length === 0;
  });
  writer.change({ ...figureSheet(added, frame), name }, changes);
}
