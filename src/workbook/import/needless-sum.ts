import type { BudgetLine, Measure } from '../../domain/import/table';

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
export function isSumOfPeriods(lines: readonly BudgetLine[], measures: readonly Measure[]): boolean {
  const parts = [isAlone, isToDate].map((fits) => measures.filter(fits)).find(({ length }) => length > 0);
  if (!parts || !measures.includes('spent')) return false;
  const summed = lines.filter(({ amounts }) => (amounts.get('spent') ?? null) !== null);
  return (
    summed.length > 0 && summed.every((line) => Math.abs((line.amounts.get('spent') ?? 0) - givenBy(line, parts)) < 1)
  );
}
