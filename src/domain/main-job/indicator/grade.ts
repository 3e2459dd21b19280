/** Grades from best to worst (`AA>A>BB>…`); `lowerBounds` (points of the score) only where the scale has them. */
export interface GradeScale {
  grades: readonly string[];
  lowerBounds?: readonly number[];
}

/** How a reported grade compares with the target grade. `score` is the share of the target's lower bound, in points. */
export type GradeComparison =
  | { kind: 'reached' }
  | { kind: 'score'; attainment: number; score: number; bound: number }
  | { kind: 'missed' }
  | { kind: 'unknown'; grade: string };

/** The scale that holds a grade, with the grade's rank (0 = best). */
function locate(grade: string, scales: readonly GradeScale[]): { scale: GradeScale; rank: number } | null {
  const wanted = grade.trim().toUpperCase();
  for (const scale of scales) {
    const rank = scale.grades.findIndex((candidate) => candidate.toUpperCase() === wanted);
    if (rank >= 0) return { scale, rank };
  }
  return null;
}

/** Whether a grade is one of those that can be compared. */
export const isOnScale = (grade: string, scales: readonly GradeScale[]): boolean => locate(grade, scales) !== null;

/**
 * Compares grades (data dictionary, rule 3, *Predikat*): reached or better is 100; worse with a score behind it is the
 * score over the lower bound of the target grade, at most 99.99; worse without one, or with one that contradicts its grade, is
 * missed and not counted.
 *
 * @param actual grade and, where reported, its score; an empty grade with a score is judged by the score alone
 */
export function compareGrades(
  target: string,
  actual: { grade: string; score?: number },
  scales: readonly GradeScale[],
): GradeComparison {
  const wanted = locate(target, scales);
  if (!wanted) return { kind: 'unknown', grade: target };
  const bound = wanted.scale.lowerBounds?.[wanted.rank];
  if (actual.grade === '' && bound === undefined) return { kind: 'unknown', grade: actual.grade };
  const found = actual.grade === '' ? null : locate(actual.grade, scales);
  if (actual.grade !== '' && found?.scale !== wanted.scale) return { kind: 'unknown', grade: actual.grade };
  const rank = found?.rank ?? rankOf(actual.score ?? Number.NaN, wanted.scale);
  if (rank <= wanted.rank) return { kind: 'reached' };
  const score = isContradicted(actual, scales) ? undefined : actual.score;
  if (score === undefined || bound === undefined || bound <= 0) return { kind: 'missed' };
  return { kind: 'score', attainment: Math.min((score / bound) * 100, 99.99), score, bound };
}

/** The rank of the grade that a score falls in: bounds are open below, 80,00 is BB and 80,01 is A. */
function rankOf(score: number, { grades, lowerBounds = [] }: GradeScale): number {
  const rank = lowerBounds.findIndex((bound) => score > bound);
  return rank >= 0 ? rank : grades.length - 1;
}

/** Whether a grade is another than the one that its score falls in: `B (95)`. */
export function isContradicted(
  { grade, score }: { grade: string; score?: number },
  scales: readonly GradeScale[],
): boolean {
  const found = locate(grade, scales);
  return score !== undefined && found?.scale.lowerBounds !== undefined && rankOf(score, found.scale) !== found.rank;
}
