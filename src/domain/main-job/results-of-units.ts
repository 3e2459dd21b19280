import type { IndicatorResult } from './indicator/indicator-result';
import type { Evaluation } from './evaluation';

/** Where the results of each unit stand; every document of a run asks for those of its unit. */
const places = new WeakMap<readonly IndicatorResult[], Map<string, number[]>>();

function placesOf(results: readonly IndicatorResult[]): Map<string, number[]> {
  const known = places.get(results);
  if (known) return known;
  const byUnit = new Map<string, number[]>();
  results.forEach(({ indicator }, place) => {
    const own = byUnit.get(indicator.unit);
    if (own) own.push(place);
    else byUnit.set(indicator.unit, [place]);
  });
  places.set(results, byUnit);
  return byUnit;
}

/** The results of the indicators of units, given by their codes, in the order of the sheet. */
export function resultsOfUnits({ results }: Pick<Evaluation, 'results'>, codes: readonly string[]): IndicatorResult[] {
  const byUnit = placesOf(results);
  const found = [...new Set(codes)].flatMap((code) => byUnit.get(code) ?? []);
  return found.sort((a, b) => a - b).flatMap((place) => results[place] ?? []);
}
