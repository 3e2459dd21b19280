import { roundPrinted } from '../../number';
import type { CriterionSource } from '../instrument/instrument';
import type { ReportCounts } from './reports';
import { median, percentile, shrunkShare } from '../scoring/statistics';

/** Cases that the pool's share weighs as much as: `awards.md` 2 works with 20. */
export const PRIOR_STRENGTH = 20;

/** A participant's figure for a criterion, in the criterion's own unit (hours, per cent, points, counts). */
export interface Figure {
  /** As observed and as it is printed: what vetoes compare; null: nothing to observe. */
  raw: number | null;
  /** What enters the score: the raw figure, or a share pulled towards the pool; null: missing. */
  used: number | null;
  /** Shares only: hits, cases and the pool's share in per cent. */
  share?: { hits: number; cases: number; prior: number };
  /** Reports without the answer, or the end, that the figure asks for. */
  open?: number;
}

export const missing: Figure = { raw: null, used: null };

/** A figure as it is printed: one that was entered as it was entered, all others, which were formed, with two decimals. */
export const asPrinted = (source: CriterionSource, value: number): number =>
  source === 'input' ? Number(value.toFixed(6)) : roundPrinted(value);

/** A figure that is used as it is. */
export const plain = (source: CriterionSource, value: number | null): Figure => ({
  raw: value === null ? null : asPrinted(source, value),
  used: value,
});

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

/** Reports still open to what a source asks for. */
const openParts: Partial<Record<CriterionSource, (counts: ReportCounts) => number>> = {
  medianResponse: ({ unanswered }) => unanswered,
  p90Response: ({ unanswered }) => unanswered,
  respondedInTime: ({ unanswered }) => unanswered,
  resolvedInTime: ({ unresolved }) => unresolved,
};

/**
 * A figure from citizens' reports, open ones with the time that they have been waiting. Shares are pulled towards the pool
 * by `PRIOR_STRENGTH` cases.
 *
 * @param prior share of the pool, 0–1; null: no pool is known and the share stands as observed
 */
export function reportFigure(source: CriterionSource, counts: ReportCounts, prior: number | null): Figure {
  if (counts.cases === 0) return missing;
  const open = openParts[source]?.(counts) ?? 0;
  const told = open > 0 ? { open } : {};
  const hours = counts.responseHours;
  if (source === 'medianResponse') return { ...plain(source, median(hours)), ...told };
  if (source === 'p90Response') return { ...plain(source, percentile(hours, 0.9)), ...told };
  if (!isShareSource(source)) return missing;
  const { hits, cases } = shareParts[source](counts);
  const observed = plain(source, cases > 0 ? (hits / cases) * 100 : null);
  if (prior === null) return { ...observed, ...told };
  const used = shrunkShare(hits, cases, prior, PRIOR_STRENGTH) * 100;
  return { ...observed, used, share: { hits, cases, prior: prior * 100 }, ...told };
}
