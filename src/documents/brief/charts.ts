import { roundPrinted } from '../../domain/number';
import type { FigureSource } from '../../domain/records/figure-source';
import { chartDrawing } from '../file/chart-xml';
import { fittingCount } from '../fit-lines';
import { computed } from '../figures/sources';
import type { Writer } from '../writer';
import { barOf, type Bar } from './bars';

/** A row of a chart with its figures beside it. */
export interface BarRow extends Bar {
  name: string;
  value: string;
  limit: string;
}

/** A chart of bars with the heads of its columns. */
export interface BarChart {
  title: string;
  nameHead: string;
  valueHead: string;
  limitHead: string;
  barHead: string;
  /** Where Google converts the file: bars of shaded text in the last column of the table. */
  shaded: { rows: BarRow[] }[];
  /** Where a .docx is kept: a chart of the file beside the table. */
  native: { rows: BarRow[]; drawing: string }[];
}

/** So many as a page has room for beside its text; long names take two lines. */
export const MOST_BARS = 7;
const MOST_LINES = 9;
/** Characters of a name on one line. */
const NAME_WIDTH = 48;

/** Millimetres: as wide as the column that the template keeps for it, as high as the table beside it. */
const CHART_WIDTH = 72;
const HEAD_HEIGHT = 12;
const LINE_HEIGHT = 4.5;
const COURSE_HEIGHT = 38;

function heightOf(rows: readonly { name: string }[], kind: 'bars' | 'course'): number {
  const lines = rows.reduce((sum, { name }) => sum + Math.ceil(name.length / NARROW_NAME), 0);
  return kind === 'course' ? COURSE_HEIGHT : HEAD_HEIGHT + lines * LINE_HEIGHT;
}

/** Characters of a name on one line beside a chart. */
const NARROW_NAME = 34;

/** A chart of the file stands only where a .docx is kept: what Google's conversion makes of one is not known. */
export const isNative = ({ profile }: Writer): boolean => profile.format === 'docx';

/** What a bar shows: a name, its value in points with where it comes from, and its limit. */
export interface Charted {
  name: string;
  value: [number | null, FigureSource];
  limit: number | null;
  /** What the limit is one of, by codes; absent: what the row is called. */
  of?: string;
}

const barRow = ({ points: print }: Writer, { name, of = name, value: [value, source], limit }: Charted): BarRow => ({
  name,
  value: print(value, source),
  limit: print(limit, computed('limit', of)),
  ...barOf(value === null ? null : roundPrinted(value), limit),
});

/** The lowest first; what cannot be assessed comes last. */
const byValue = (one: Charted, other: Charted): number =>
  (one.value[0] ?? Infinity) - (other.value[0] ?? Infinity) || 0;

/** A chart of rows in their order, such as that of time. */
export function chartInOrder(
  writer: Writer,
  title: string,
  nameHead: string,
  charted: readonly Charted[],
  kind: 'bars' | 'course' = 'course',
): BarChart[] {
  if (charted.length === 0) return [];
  const { columns } = writer.t.brief;
  const heads = { nameHead, valueHead: columns.value, limitHead: columns.limit, barHead: columns.bar };
  const rows = charted.map((row) => barRow(writer, row));
  if (!isNative(writer)) return [{ title, ...heads, shaded: [{ rows }], native: [] }];
  const plain = writer.figures.plain;
  const drawn = charted.map(({ name, value: [value], limit }) => ({ name: plain(name), value, limit }));
  const words = { value: columns.value, hatched: writer.t.brief.hatched, limit: columns.limit, title };
  const size = { width: CHART_WIDTH, height: heightOf(drawn, kind) };
  return [{ title, ...heads, shaded: [], native: [{ rows, drawing: chartDrawing(kind, drawn, words, size) }] }];
}

/**
 * A chart of the lowest; none without anything to draw.
 *
 * @param most how many bars the page has room for
 */
export function chart(writer: Writer, title: string, charted: readonly Charted[], most = MOST_BARS): BarChart[] {
  const { lowest, columns } = writer.t.brief;
  const sorted = [...charted].sort(byValue);
  const valued = sorted.filter(({ value: [value] }) => value !== null);
  const lengths = sorted.map(({ name }) => writer.figures.plain(name).length);
  const fitting = fittingCount(
    lengths,
    isNative(writer) ? NARROW_NAME : NAME_WIDTH,
    most + MOST_LINES - MOST_BARS,
    most,
  );
  // What has no value is none of the lowest.
  const rows = (fitting < sorted.length ? valued : sorted).slice(0, fitting);
  const named = rows.length < valued.length ? lowest(title, String(rows.length), String(valued.length)) : title;
  return chartInOrder(writer, named, columns.name, rows, 'bars');
}
