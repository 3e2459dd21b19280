import type { BudgetLine, Measure } from '../../../../domain/import/tables/table';

/** What a column of months or quarters of its own gives: those alone are added up, of those to date the last counts. */
const isAlone = (measure: Measure): boolean => /^spent-[mt]/.test(measure);
const isToDate = (measure: Measure): boolean => /^spent-[qr]/.test(measure);

function givenBy({ amounts }: BudgetLine, measures: readonly Measure[]): number {
  const values = measures.map((measure) => amounts.get(measure) ?? null);
  if (measures.every(isAlone)) return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return [...values].reverse().find((value) => value !== null) ?? 0;
}

/**
 * Whether the column of realised amounts says in one sum what months or quarters beside it say in parts: they say how far it goes as
 * well.
 */
function isSumOfPeriods(lines: readonly BudgetLine[], measures: readonly Measure[]): boolean {
  const parts = [isAlone, isToDate].map((fits) => measures.filter(fits)).find(({ length }) => length > 0);
  if (!parts || !measures.includes('spent')) return false;
  // A total may be printed of the sum alone.
  const isOfSumAlone = ({ isTotal, amounts }: BudgetLine): boolean =>
    isTotal && parts.every((measure) => (amounts.get(measure) ?? null) === null);
  const summed = lines.filter((line) => (line.amounts.get('spent') ?? null) !== null && !isOfSumAlone(line));
  return (
    summed.length > 0 && summed.every((line) => Math.abs((line.amounts.get('spent') ?? 0) - givenBy(line, parts)) < 1)
  );
}

/** Months and quarters behind the last one with an amount: a form has zeros there before anybody has filled them in. */
function untouched(lines: readonly BudgetLine[], measures: readonly Measure[]): Measure[] {
  const holdsAmount = (measure: Measure): boolean => lines.some(({ amounts }) => (amounts.get(measure) ?? 0) !== 0);
  return ['m', 't', 'q', 'r'].flatMap((kind) => {
    const numberOf = (measure: Measure): number => Number(measure.slice(`spent-${kind}`.length));
    const own = measures
      .filter((measure) => measure.startsWith(`spent-${kind}`))
      .sort((one, other) => numberOf(one) - numberOf(other));
    const last = own.map(holdsAmount).lastIndexOf(true);
    return last < 0 ? [] : own.slice(last + 1);
  });
}

/** Measures of a table that say nothing, or nothing that others do not say better. */
export function needlessMeasures(lines: readonly BudgetLine[], measures: readonly Measure[]): ReadonlySet<Measure> {
  return new Set([...untouched(lines, measures), ...(isSumOfPeriods(lines, measures) ? (['spent'] as const) : [])]);
}

/** The lines without some measures; the same lines where there are none. */
export function withoutMeasures(lines: readonly BudgetLine[], needless: ReadonlySet<Measure>): readonly BudgetLine[] {
  if (needless.size === 0) return lines;
  return lines.map((line) => ({
    ...line,
    amounts: new Map([...line.amounts].filter(([measure]) => !needless.has(measure))),
  }));
}
