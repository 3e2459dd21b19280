import type { Drawn, UnitBar } from '../../../domain/main-job/dashboard';
import { isBelow, roundPrinted } from '../../../domain/number';
import { texts } from '../../../text';
import { formatPoints, formatQuantity } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { OutputValue } from '../output-sheet';

/** What a chart draws: a name, then a value for each series. */
export type ChartRecords = (OutputValue | null)[][];

/** A unit with its figure, as a chart prints it beside its bar. */
const named = (name: string, value: number | null, language: Language): string =>
  value === null ? `${name} · –` : `${name} · ${formatPoints(value, language)}`;

/**
 * The pieces of a lying bar, which break at the limit: up to it and above it, or what was reached and what is missing to it.
 * A limit has no line of its own across lying bars.
 */
function piecesOf(value: number | null, limit: number | null): (number | null)[] {
  const points = (figure: number): number => roundPrinted(figure);
  if (value === null) return [null, null, null, null];
  if (limit === null) return [value, null, null, null];
  if (isBelow(value, limit)) return [null, null, value, points(limit - value)];
  return [limit, points(value - limit), null, null];
}

/**
 * What a chart of something says in its first row, below the title, where it leaves out more: which it shows, and of how many. A row is drawn
 * whatever a person made of the chart's title, and it changes with what is drawn.
 */
export function leftOut({ shown, by, of }: Drawn<unknown>, language: Language): ChartRecords {
  if (by === 'all' || shown.length === 0) return [];
  const count = (figure: number): string => formatQuantity(figure, language);
  return [[texts(language).dashboard.drawn[by](count(shown.length), count(of))]];
}

/** Bars by value, the lowest first: it is what a look is for; units without a value come last. */
export function barRecords(
  bars: Drawn<UnitBar>,
  figureOf: (bar: UnitBar) => { value: number | null; limit: number | null },
  language: Language,
): ChartRecords {
  const records = bars.shown
    .map((bar) => ({ bar, ...figureOf(bar) }))
    .sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity))
    .map(({ bar, value, limit }) => [named(bar.name, value, language), ...piecesOf(value, limit)]);
  return [...leftOut(bars, language), ...records];
}
