import { finding, type Finding } from '../finding';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import { isPercent } from '../main-job/indicator/indicator';

/** Whether an indicator is one of the minimum service standards (*Standar Pelayanan Minimal*). */
export const isStandard = ({ indicator }: Pick<IndicatorResult, 'indicator'>): boolean =>
  /\bSPM\b/i.test(indicator.kind);

/** Who is entitled to a minimum service and who got it, in people; null where `Realisasi` does not say. */
export interface StandardCover {
  entitled: number | null;
  served: number | null;
  gap: number | null;
  /** Served of those entitled in the year, in points: a quarter's target reached is no full cover. */
  share: number | null;
}

/** The cover of a minimum service; without its two numbers the stated percentage, else what was reached of the year's target. */
export function standardCover({ indicator, toDate, actual, annualProgress }: IndicatorResult): StandardCover {
  const { method } = toDate;
  if (method.kind !== 'ratio') {
    const stated = actual.kind === 'number' && isPercent(indicator.measureUnit) ? actual.value : annualProgress;
    return { entitled: null, served: null, gap: null, share: stated };
  }
  const { numerator: served, denominator: entitled } = method;
  const share = entitled > 0 ? (served / entitled) * 100 : null;
  return { entitled, served, gap: Math.max(0, entitled - served), share };
}

/** The services whose numbers of people are still asked for. */
export function standardFindings(results: readonly IndicatorResult[]): Finding[] {
  return results
    .filter((result) => isStandard(result) && standardCover(result).entitled === null)
    .map(({ indicator: { sheet, row, code, name } }) =>
      finding('standard-without-numbers', { sheet, cell: `A${row}` }, { code, name }),
    );
}
