import { canonical } from '../../canonical';
import type { OwnersOf } from '../../named-beside';
import { levelRank, type Indicator } from './indicator';

/** Levels of indicators that the whole agency answers for, whichever unit reports them (data dictionary, rule 6). */
const isOfAgency = (indicator: Indicator): boolean => indicator.level === 'region' || levelRank(indicator) === 0;

/** The unit of each indicator, by its code; none for those that the whole agency answers for. */
export function indicatorOwners(indicators: readonly Indicator[]): OwnersOf {
  const units = new Map(
    indicators.map((one) => [canonical(one.code), isOfAgency(one) || one.unit === '' ? [] : [one.unit]]),
  );
  return (code) => units.get(canonical(code)) ?? [];
}
