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

/**
 * Compares grades (data dictionary, rule 3, *Predikat*): reached or better is 100; worse with a score behind it is the
 * score over the lower bound of the target grade; worse without one is missed and not counted.
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
  if (actual.grade !== '') {
    const found = locate(actual.grade, scales);
    if (!found || found.scale !== wanted.scale) return { kind: 'unknown', grade: actual.grade };
    if (found.rank <= wanted.rank) return { kind: 'reached' };
  } else if (actual.score === undefined || bound === undefined) {
    return { kind: 'unknown', grade: actual.grade };
  } else if (actual.score >= bound) {
    return { kind: 'reached' };
  }
  if (actual.score === undefined || bound === undefined || bound <= 0) return { kind: 'missed' };
  return { kind: 'score', attainment: (actual.score / bound) * 100, score: actual.score, bound };
}
