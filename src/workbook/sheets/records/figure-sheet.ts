import type { PrintedFigure, PrintedFigures } from '../../../domain/records/printed-figure';
import type { Grid } from '../../read/grid';
import { figureTable } from '../../schema/figure-table';
import { FIRST_RECORD, type OutputContent, type OutputFrame, type OutputValue } from '../output-sheet';
import { hiddenRecordSheet, readHiddenRecords } from './record-sheet';

/** What one document printed, with the fingerprint of the version that did. */
export interface FigureBlock extends PrintedFigures {
  key: string;
  fingerprint: string;
}

/** The first row of a document bears its key and its fingerprint: one column tells where each begins and how it stands. */
const markOf = ({ key, fingerprint }: Pick<FigureBlock, 'key' | 'fingerprint'>): string => `${key} # ${fingerprint}`;
const marked = /^(.*) # ([0-9a-f]{16})$/s;

/** Codes and values begin with a letter, so that no sheet takes them for a number or a day. */
const LETTER = 'n';
const lettered = (text: string): string => LETTER + text;
const bare = (text: string): string => (text.startsWith(LETTER) ? text.slice(LETTER.length) : text);

function recordsOf(block: FigureBlock): PrintedFigure[] {
  const empty = { label: '', value: '', cell: '', code: lettered(''), exact: lettered('') };
  return [
    { ...empty, key: markOf(block), before: lettered(block.after) },
    ...block.figures.map((figure) => ({
      ...figure,
      key: block.key,
      exact: lettered(figure.exact),
      before: lettered(figure.before),
    })),
  ];
}

/** Reads `_Angka` back; rows of a version that knew no codes are not read. */
export function readFigures(grid: Grid): FigureBlock[] {
  const blocks: FigureBlock[] = [];
  for (const record of readHiddenRecords(figureTable, grid)) {
    const [, key, fingerprint] = marked.exec(record.key) ?? [];
    const before = bare(record.before);
    if (key !== undefined && fingerprint !== undefined) blocks.push({ key, fingerprint, figures: [], after: before });
    else blocks[blocks.length - 1]?.figures.push({ ...record, exact: bare(record.exact), before });
  }
  return blocks;
}

/** Where the rows of a document stand: the index of the first among the records, and how many there are. */
export interface BlockPlace {
  key: string;
  fingerprint: string;
  first: number;
  count: number;
}

/** The documents of `_Angka` by its first column; null where it is of a version that kept other rows. */
export function placesOfFigures(keys: readonly string[]): BlockPlace[] | null {
  const places: BlockPlace[] = [];
  for (const [index, text] of keys.entries()) {
    const [, key, fingerprint] = marked.exec(text) ?? [];
    const last = places[places.length - 1];
    if (key !== undefined && fingerprint !== undefined) places.push({ key, fingerprint, first: index, count: 1 });
    else if (last?.key !== text) return null;
    else last.count++;
  }
  return places;
}

/** Hidden sheet `_Angka`. */
export const figureSheet = (blocks: readonly FigureBlock[], frame: OutputFrame): OutputContent =>
  hiddenRecordSheet(figureTable, blocks.flatMap(recordsOf), frame);

/** The rows of documents as they stand in the sheet. */
export const figureRows = (blocks: readonly FigureBlock[], frame: OutputFrame): OutputValue[][] =>
  figureSheet(blocks, frame).rows.slice(FIRST_RECORD);
