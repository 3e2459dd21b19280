import type { FollowUpSummary } from '../../domain/follow-up';
import type { Writer } from '../writer';

/** How many follow-ups are done, open (and late) or impossible; empty when none is recorded. */
export function followUpSentence({ t, list }: Writer, { total, done, open, overdue }: FollowUpSummary): string {
  if (total === 0) return '';
  const words = t.overview.followUpParts;
  const impossible = total - done - open;
  const parts = [
    done > 0 ? words.done(done) : '',
    open > 0 ? words.open(open, overdue) : '',
    impossible > 0 ? words.impossible(impossible) : '',
  ].filter((part) => part !== '');
  return t.overview.followUps(total, list(parts), parts.length === 1);
}
