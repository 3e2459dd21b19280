import { grouped } from '../../grouped';
import { numberOfMonth, yearOfMonth, type Month } from '../../month';
import type { AwardMethod, AwardOutcome, CategoryResult } from '../result';

/** A participant's place in one month, decided or proposed. */
export interface MonthlyPlace {
  month: Month;
  category: string;
  participant: string;
  name: string;
  score: number | null;
  outcome: AwardOutcome;
  method: AwardMethod;
  isDecided: boolean;
}

/** The places of results, decided or not. */
export const monthlyPlaces = (results: readonly CategoryResult[]): MonthlyPlace[] =>
  results.flatMap(({ month, category, method, decided, participants }) =>
    participants.map(({ code, name, score, outcome }) => ({
      month,
      category,
      participant: code,
      name,
      score,
      outcome,
      method,
      isDecided: decided !== null,
    })),
  );

/** One participant's year in a category. */
export interface YearRow {
  category: string;
  participant: string;
  name: string;
  /** Months that were decided for him. */
  wins: number;
  /** Score by month, January first; null: none. */
  scores: (number | null)[];
  mean: number | null;
  /** Points per month, by the least squares through the scores; null where scores of months cannot be compared. */
  trend: number | null;
  /** SAW and TOPSIS measure against the month's other participants, so that months say nothing about each other. */
  comparable: boolean;
}

/** Slope of the straight line through the months with a score; null with fewer than two. */
export function slope(scores: readonly (number | null)[]): number | null {
  const points = scores.flatMap((score, month) => (score === null ? [] : [{ month, score }]));
  if (points.length < 2) return null;
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [middle, level] = [mean(points.map(({ month }) => month)), mean(points.map(({ score }) => score))];
  const spread = points.reduce((total, { month }) => total + (month - middle) ** 2, 0);
  return points.reduce((total, { month, score }) => total + (month - middle) * (score - level), 0) / spread;
}

/** The year of every participant of every category: most wins first, then the higher mean. */
export function yearView(places: readonly MonthlyPlace[], year: number): YearRow[] {
  const inYear = places.filter(({ month }) => yearOfMonth(month) === year);
  const groups = grouped(inYear, ({ category, participant }) => `${category}\u0000${participant}`);
  const rows = [...groups.values()].map((group): YearRow => {
    const latest = group.reduce((a, b) => (b.month > a.month ? b : a));
    const scores = Array.from({ length: 12 }, (_, index) => {
      const place = group.find(({ month }) => numberOfMonth(month) === index + 1);
      return place?.score ?? null;
    });
    const known = scores.filter((score) => score !== null);
    const comparable = group.every(({ method }) => method === 'smart');
    return {
      category: latest.category,
      participant: latest.participant,
      name: latest.name,
      wins: group.filter(({ outcome, isDecided }) => isDecided && outcome === 'winner').length,
      scores,
      mean: known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : null,
      trend: comparable ? slope(scores) : null,
      comparable,
    };
  });
  const categories = [...new Set(rows.map(({ category }) => category))];
  const order = (a: YearRow, b: YearRow): number =>
    categories.indexOf(a.category) - categories.indexOf(b.category) ||
    b.wins - a.wins ||
    (b.mean ?? -1) - (a.mean ?? -1) ||
    (a.participant < b.participant ? -1 : 1);
  return rows.sort(order);
}
