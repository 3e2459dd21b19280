import { canonical } from '../../canonical';
import type { Indicator } from './indicator';

type Linked = Pick<Indicator, 'code' | 'parentIndicator'>;

/** The indicators that stand above themselves by what `Indikator Induk` states, alone or through others. */
export function inParentRings<I extends Linked>(indicators: readonly I[]): Set<I> {
  const byCode = new Map(indicators.map((indicator) => [canonical(indicator.code), indicator]));
  const known = new Set<I>();
  const rings = new Set<I>();
  for (const start of indicators) {
    const path: I[] = [];
    let next: I | undefined = start;
    while (next && !known.has(next)) {
      known.add(next);
      path.push(next);
      next = next.parentIndicator === '' ? undefined : byCode.get(canonical(next.parentIndicator));
    }
    const from = next ? path.indexOf(next) : -1;
    if (from >= 0) for (const member of path.slice(from)) rings.add(member);
  }
  return rings;
}
