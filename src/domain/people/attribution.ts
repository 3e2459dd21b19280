import { dayNumber, type Day } from '../day';
import type { Spell } from './placement';

/** What of a span of time somebody answers for: one spell, cut to the span. */
export interface Attribution {
  spell: Spell;
  from: Day;
  until: Day;
  /** Calendar days. */
  days: number;
  /** Part of the days worked in the span, 0 to 1; all of a person add up to 1. */
  share: number;
}

/**
 * Divides a span among the places of a person in proportion to calendar days: an officer who moved on 1 July answers for both
 * halves of the year, 181 and 184 days of it.
 */
export function attribute(spells: readonly Spell[], from: Day, until: Day): Attribution[] {
  const parts = spells.flatMap((spell) => {
    const begin = spell.from !== null && spell.from > from ? spell.from : from;
    const end = spell.until !== null && spell.until < until ? spell.until : until;
    return begin > end ? [] : [{ spell, from: begin, until: end, days: dayNumber(end) - dayNumber(begin) + 1 }];
  });
  const total = parts.reduce((sum, { days }) => sum + days, 0);
  return parts.map((part) => ({ ...part, share: part.days / total }));
}

/**
 * The value somebody answers for: the values of the units weighted with the days; places without a value or of an unknown unit
 * are left out. Null when none has one. Points.
 */
export function weightedValue(parts: readonly Attribution[], valueOf: (unit: string) => number | null): number | null {
  let [sum, weight] = [0, 0];
  for (const { spell, share } of parts) {
    const value = spell.unit === null || spell.unit === '' ? null : valueOf(spell.unit);
    if (value === null) continue;
    sum += value * share;
    weight += share;
  }
  return weight > 0 ? sum / weight : null;
}
