import type { CriterionSource } from './instrument';
import type { ReportCounts } from './reports';
import { median, percentile, shrunkShare } from './statistics';

/** Cases that the pool's share weighs as much as: `awards.md` 2 works with 20. */
export const PRIOR_STRENGTH = 20;

/** A participant's figure for a criterion, in the criterion's own unit (hours, per cent, points, counts). */
export interface Figure {
  /** As observed; null: nothing to observe. */
  raw: number | null;
  /** What enters the score: the raw figure, or a share pulled towards the pool; null: missing. */
  used: number | null;
  /** Shares only: hits, cases and the pool's share in per cent. */
  share?: { hits: number; cases: number; prior: number };
}

export const missing: Figure = { raw: null, used: null };

export const plain = (value: number | null): Figure => ({ raw: value, used: value });

type ShareSource = Extract<CriterionSource, 'respondedInTime' | 'resolvedInTime' | 'resolved' | 'reopened'>;

/** What each share counts, and out of what. */
const shareParts: Record<ShareSource, (counts: ReportCounts) => { hits: number; cases: number }> = {
  respondedInTime: ({ answeredInTime, answerDue }) => ({ hits: answeredInTime, cases: answerDue }),
  resolvedInTime: ({ resolvedInTime, resolutionDue }) => ({ hits: resolvedInTime, cases: resolutionDue }),
  resolved: ({ resolved, cases }) => ({ hits: resolved, cases }),
  reopened: ({ reopened, resolved }) => ({ hits: reopened, cases: resolved + reopened }),
};

const isShareSource = (source: CriterionSource): source is ShareSource => source in shareParts;

/** The pool's share (0–1) of a source; null without any case. */
export function poolShare(source: CriterionSource, pool: ReportCounts): number | null {
  if (!isShareSource(source)) return null;
  const { hits, cases } = shareParts[source](pool);
  return cases > 0 ? hits / cases : null;
}

/**
 * A figure from citizens' reports. Hours are those of answered reports; where nothing was answered, the time that the
 * reports have been waiting. Shares are pulled towards the pool by `PRIOR_STRENGTH` cases.
 *
 * @param prior share of the pool, 0–1; null: no pool is known and the share stands as observed
 */
export function reportFigure(source: CriterionSource, counts: ReportCounts, prior: number | null): Figure {
  if (counts.cases === 0) return missing;
  const hours = counts.answered > 0 ? counts.responseHours : counts.waitingHours;
  if (source === 'medianResponse') return plain(median(hours));
  if (source === 'p90Response') return plain(percentile(hours, 0.9));
  if (!isShareSource(source)) return missing;
  const { hits, cases } = shareParts[source](counts);
  const raw = cases > 0 ? (hits / cases) * 100 : null;
  if (prior === null) return plain(raw);
  const used = shrunkShare(hits, cases, prior, PRIOR_STRENGTH) * 100;
  return { raw, used, share: { hits, cases, prior: prior * 100 } };
}
