import { canonical } from '../../canonical';
import { addsUp, isPercent, type Indicator } from './indicator';
import type { Earlier, Target } from './measure';
import { isFullYear, type Period } from '../../period';

/** Whether this year's figure is like last year's, or why it is not (data dictionary, rule 13). */
export type Comparability = 'comparable' | 'noLastYear' | 'formulaChanged' | 'yearRunning';

interface Compared {
  indicator: Indicator;
  target: Target | null;
}

/**
 * Whether a figure within the year is still on its way: a sum, or one whose interim target is not yet the year's. Only at
 * the year's end is it like a whole year.
 */
export function isOnItsWay({ indicator, target }: Compared, period: Period): boolean {
  if (isFullYear(period)) return false;
  const year = indicator.target.value;
  return addsUp(indicator) || (target?.kind === 'number' && year.kind === 'number' && target.value !== year.value);
}

/** @param sameFormula last year's figure has today's name, measure and kind of value */
export function comparabilityOf(
  result: Compared & { lastYear: Earlier | null },
  sameFormula: boolean,
  period: Period,
): Comparability {
  if (result.lastYear === null) return 'noLastYear';
  if (!sameFormula) return 'formulaChanged';
  return isOnItsWay(result, period) ? 'yearRunning' : 'comparable';
}

const plainName = (text: string): string => canonical(text).replace(/[^\p{L}\p{N}]/gu, '');
const plainMeasure = (text: string): string => (isPercent(text) ? '%' : canonical(text));

/** Like is compared with like: the measure and, where stated, the wording of the indicator are today's. */
export function isSameFormula(
  record: { indicator: string; measureUnit: string },
  indicator: Pick<Indicator, 'name' | 'measureUnit'>,
): boolean {
  const sameMeasure =
    record.measureUnit.trim() === '' || plainMeasure(record.measureUnit) === plainMeasure(indicator.measureUnit);
  const sameName = plainName(record.indicator) === '' || plainName(record.indicator) === plainName(indicator.name);
  return sameMeasure && sameName;
}
