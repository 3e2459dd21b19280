import { roundPrinted } from '../../domain/number';
import type { FigureSource } from '../../domain/records/figure-source';
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
  rows: BarRow[];
}

/** So many as a page has room for beside its text; long names take two lines. */
const MOST_BARS = 7;
const MOST_LINES = 9;
/** Characters of a name on one line. */
const NAME_WIDTH = 48;

/** What a bar shows: a name, its value in points with where it comes from, and its limit. */
export interface Charted {
  name: string;
  value: [number | null, FigureSource];
  limit: number | null;
}

const barRow = ({ points: print }: Writer, { name, value: [value, source], limit }: Charted): BarRow => ({
  name,
  value: print(value, source),
  limit: print(limit, computed('limit', name)),
  ...barOf(value === null ? null : roundPrinted(value), limit),
});

/** The lowest first; what cannot be assessed comes last. */
const byValue = (one: Charted, other: Charted): number =>
  (one.value[0] ?? Infinity) - (other.value[0] ?? Infinity) || 0;

/** A chart of rows in their order, such as that of time. */
export function chartInOrder(writer: Writer, title: string, nameHead: string, charted: readonly Charted[]): BarChart[] {
  if (charted.length === 0) return [];
  const { columns } = writer.t.brief;
  const heads = { nameHead, valueHead: columns.value, limitHead: columns.limit, barHead: columns.bar };
  return [{ title, ...heads, rows: charted.map((row) => barRow(writer, row)) }];
}

/** A chart of the lowest; none without anything to draw. */
export function chart(writer: Writer, title: string, charted: readonly Charted[]): BarChart[] {
  const { lowest, columns } = writer.t.brief;
  const sorted = [...charted].sort(byValue);
  const lengths = sorted.map(({ name }) => writer.figures.plain(name).length);
  const rows = sorted.slice(0, fittingCount(lengths, NAME_WIDTH, MOST_LINES, MOST_BARS));
  const named = rows.length < charted.length ? lowest(title, String(rows.length), String(charted.length)) : title;
  return chartInOrder(writer, named, columns.name, rows);
}
