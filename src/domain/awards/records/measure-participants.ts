import { subtreeOf, type UnitTree } from '../../main-job/unit/unit';
import type { Holidays } from '../../working-days';
import { missing, plain, poolShare, reportFigure, type Figure } from './figures';
import { isFromPublications, isFromReports, isScored, type Criterion } from '../instrument/instrument';
import { jurorsOf, meanScores, type JuryScore } from '../jury/jury';
import type { Publication } from './publications';
import { addCounts, countReports, type CitizenReport, type Moment, type ReportCounts } from './reports';
import type { Participant } from '../scoring/score-category';

/** The records of a month, whoever they belong to. */
export interface Records {
  reports: readonly CitizenReport[];
  /** Reports of the months before: the pool that shares of few cases are pulled towards. */
  earlier: readonly CitizenReport[];
  publications: readonly Publication[];
  /** `Nilai Penandaan` by unit; null: no attainment is known for the month. */
  attainment: ReadonlyMap<string, number | null> | null;
}

/** Figures and numbers of cases of a month's records. */
export interface Measures {
  figure: (participant: Participant, criterion: Criterion, scores: readonly JuryScore[]) => Figure;
  /** Records that a category's figures of a participant rest on. */
  cases: (participant: Participant, criteria: readonly Criterion[], scores: readonly JuryScore[]) => number;
}

function onceByUnit<T>(compute: (unit: string) => T): (unit: string) => T {
  const known = new Map<string, T>();
  return (unit) => {
    const value = known.has(unit) ? (known.get(unit) as T) : compute(unit);
    known.set(unit, value);
    return value;
  };
}

/**
 * Prepares the figures of a month. A unit's records are its own and those of the units below it; an employee has those of
 * his unit. The pool are all reports of the agency in the twelve months before, since then nobody who joins changes
 * anybody else's figure; in the first month of all, those of the month itself.
 */
export function measuresOf(records: Records, tree: UnitTree, cutOff: Moment, holidays: Holidays): Measures {
  const counts = countReports(records.reports, cutOff, holidays);
  const before = countReports(records.earlier, cutOff, holidays);
  const pool = addCounts([...(before.size > 0 ? before : counts).values()]);
  const codesOf = onceByUnit((unit) => (tree.byCode.has(unit) ? subtreeOf(tree, unit) : [unit]));
  const reportsOf = onceByUnit((unit): ReportCounts => addCounts(codesOf(unit).map((code) => counts.get(code))));
  const publicationsByUnit = new Map<string, { count: number; reach: number }>();
  for (const { unit, reach } of records.publications) {
    const known = publicationsByUnit.get(unit) ?? { count: 0, reach: 0 };
    publicationsByUnit.set(unit, { count: known.count + 1, reach: known.reach + reach });
  }
  const publicationsOf = onceByUnit((unit) => {
    const parts = codesOf(unit).flatMap((code) => publicationsByUnit.get(code) ?? []);
    return parts.reduce((a, b) => ({ count: a.count + b.count, reach: a.reach + b.reach }), { count: 0, reach: 0 });
  });
  const means = new WeakMap<readonly JuryScore[], ReturnType<typeof meanScores>>();

  function meanOf(scores: readonly JuryScore[], participant: string, criterion: string): number | null {
    const mean = means.get(scores) ?? meanScores(scores);
    means.set(scores, mean);
    return mean(participant, criterion);
  }

  return {
    figure: ({ code, unit }, criterion, scores) => {
      const { source } = criterion;
      if (isScored(criterion)) return plain(source, meanOf(scores, code, criterion.code));
      if (source === 'unitAttainment') return plain(source, records.attainment?.get(unit) ?? null);
      if (source === 'publications') return plain(source, publicationsOf(unit).count);
      if (source === 'reach') return plain(source, publicationsOf(unit).reach);
      return isFromReports(criterion) ? reportFigure(source, reportsOf(unit), poolShare(source, pool)) : missing;
    },
    cases: ({ code, unit }, criteria, scores) => {
      if (criteria.some(isFromReports)) return reportsOf(unit).cases;
      if (criteria.some(isFromPublications)) return publicationsOf(unit).count;
      return jurorsOf(scores.filter(({ participant }) => participant === code)).length;
    },
  };
}
