import { none, value, type Attainment, type AttainmentRules } from '../indicator/attained';
import { compareGrades, type GradeScale } from '../indicator/grade';
import type { Actual, Direction, Target } from '../indicator/measure';
import { betterBy, moreIsBetter } from './formulas';
import type { PolarityRules } from './polarity-rules';

/** Reached or better is 100, else the score against the lower bound of the target grade (rule 3, *Predikat*). */
function attainment(target: Target, actual: Actual, { gradeScales }: AttainmentRules): Attainment {
  if (target.kind === 'number' && actual.kind === 'number') {
    return actual.value >= target.value && target.value > 0
      ? value(100, { formula: 'inside', low: target.value, high: target.value, actual: actual.value })
      : moreIsBetter(target.value, actual.value);
  }
  if (target.kind !== 'grade') return none('kind');
  const reported =
    actual.kind === 'grade' ? actual : actual.kind === 'number' ? { grade: '', score: actual.value } : null;
  if (!reported) return none('kind');
  const result = compareGrades(target.grade, reported, gradeScales);
  const shown = reported.grade || String(reported.score);
  switch (result.kind) {
    case 'reached':
      return value(100, { formula: 'gradeReached', target: target.grade, actual: shown });
    case 'score':
      return value(result.attainment, {
        formula: 'gradeScore',
        target: target.grade,
        actual: shown,
        score: result.score,
        bound: result.bound,
      });
    case 'missed':
      return { kind: 'missed', target: target.grade, actual: shown };
    case 'unknown':
      return none('grade');
  }
}

const byScore = betterBy((score) => score);

/** A higher grade, or a higher score within the grade. */
function better(before: Actual, now: Actual, target: Target, scales: readonly GradeScale[]): Direction {
  if (before.kind !== 'grade' || now.kind !== 'grade') {
    return byScore(before, now, target);
  }
  const ahead = compareGrades(before.grade, { grade: now.grade }, scales);
  const behind = compareGrades(now.grade, { grade: before.grade }, scales);
  if (ahead.kind === 'unknown' || behind.kind === 'unknown') return null;
  if (ahead.kind !== 'reached') return -1;
  if (behind.kind !== 'reached') return 1;
  return byScore(before, now, target) ?? 0;
}

/** *Predikat*: a grade is to be reached. */
export const grade: PolarityRules = {
  attainment,
  better,
  sense: 1,
  rises: false,
  graded: true,
  operator: null,
  proposal: 'grade',
  told: { 1: 'better', [-1]: 'worse' },
};
