import { canonical } from '../../domain/canonical';
import type { ImportResult } from '../../domain/import/import';
import type { IndicatorRow } from '../../domain/import/indicators/settle-indicators';
import { cleanText } from '../values/markers';
import { isSameValue, type BookRow, type BookSheet } from './book-sheet';

/** The fourth quarter ends with the year: its target is the year's. */
const LAST_QUARTER = 4;

const asOfQuarter = (row: IndicatorRow, quarter: number): IndicatorRow => ({
  ...row,
  target: null,
  quarterTargets: row.quarterTargets.map((value, index) => (index + 1 === quarter ? row.target : value)),
  ofQuarter: null,
});

/** Whether the target of a row may be that of its quarter alone: nothing says whose it is, and the book does not have it as the year's. */
function isInDoubt({ target, ofQuarter }: IndicatorRow, there: BookRow | undefined): boolean {
  if (target === null || ofQuarter === null || ofQuarter >= LAST_QUARTER) return false;
  return there === undefined || cleanText(there.value('target')) === '';
}

/**
 * Reports of one quarter with one column `Target`, which may be that of the quarter or of the year: asked, and taken as the quarter's
 * without an answer, for the attainment that such a report prints is of it. As the year's it would make every later period look better.
 *
 * @returns null while the question is open
 */
export function withQuarterTargets(result: ImportResult, indicators: BookSheet | null): ImportResult | null {
  const known = new Map(indicators?.rows.map((row) => [canonical(cleanText(row.value('code'))), row]));
  const thereOf = ({ code }: IndicatorRow): BookRow | undefined => known.get(canonical(code));
  const layouts = new Map<string, IndicatorRow[]>();
  for (const row of result.indicators)
    if (isInDoubt(row, thereOf(row))) layouts.set(row.layout, [...(layouts.get(row.layout) ?? []), row]);
  const ofQuarter = new Set<string>();
  for (const [layout, rows] of layouts) {
    const [first] = rows;
    const quarter = first?.ofQuarter ?? null;
    if (!first || quarter === null) continue;
    const [file = '', sheet = ''] = first.source.split('!');
    const answer = result.dialogue.ask({
      id: `quarter-target:${file}:${sheet}`,
      code: 'quarter-target',
      table: `${file} › ${sheet}`,
      cells: [],
      values: { quarter, count: rows.length, name: first.name, target: first.target ?? '' },
      options: [
        { value: 'quarter', word: 'asQuarterTargets', about: quarter },
        { value: 'year', word: 'asYearTargets' },
      ],
      fallback: 'quarter',
      holdsFor: layout,
    });
    if (answer === null) return null;
    if (answer === 'quarter') ofQuarter.add(layout);
  }
  const settled = (row: IndicatorRow): IndicatorRow => {
    const isAnother = !isSameValue(thereOf(row)?.value('target'), row.target ?? '');
    return ofQuarter.has(row.layout) && row.ofQuarter !== null && row.ofQuarter < LAST_QUARTER && isAnother
      ? asOfQuarter(row, row.ofQuarter)
      : row;
  };
  return { ...result, indicators: result.indicators.map(settled) };
}
