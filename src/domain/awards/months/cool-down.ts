import type { Month } from '../../month';
import { isSame } from '../../canonical';
import type { AwardOutcome, CategoryResult } from '../result';

/** A participant's place in a month that is decided. */
export interface DecidedPlace {
  month: Month;
  /** Name of the category. */
  category: string;
  participant: string;
  outcome: AwardOutcome;
}

/** The decided places of results. */
export const decidedPlaces = (results: readonly CategoryResult[]): DecidedPlace[] =>
  results
    .filter(({ decided }) => decided !== null)
    .flatMap(({ month, category, participants }) =>
      participants.map(({ code, outcome }) => ({ month, category, participant: code, outcome })),
    );

/**
 * Whether a win still bars a participant. Periods count, not dates: a period is a month in which the category was
 * decided, so that a month without an award does not shorten the wait (`awards.md` 1.5).
 *
 * @param coolDown periods that a winner sits out; 0 bars nobody
 */
export function coolDownOf(
  history: readonly DecidedPlace[],
  category: string,
  month: Month,
  coolDown: number,
): (participant: string) => { lastWin: Month; periods: number } | null {
  const earlier = history.filter((place) => isSame(place.category, category) && place.month < month);
  const periods = [...new Set(earlier.map((place) => place.month))];
  const wins = new Map<string, Month>();
  for (const { participant, outcome, month: won } of earlier) {
    const known = wins.get(participant);
    if (outcome === 'winner' && (known === undefined || known < won)) wins.set(participant, won);
  }
  return (participant) => {
    const lastWin = wins.get(participant);
    if (lastWin === undefined) return null;
    const since = periods.filter((period) => period > lastWin).length;
    return since < coolDown ? { lastWin, periods: coolDown } : null;
  };
}
