import type { FollowUpSummary } from '../../../domain/main-job/follow-up';
import type { Writer } from '../../writer';

/** How many follow-ups are done, open (and late) or impossible; empty when none is recorded. */
export function followUpSentence({ t, list }: Writer, { total, done, open, overdue }: FollowUpSummary): string {
  if (total === 0) return '';
  const words = t.overview.followUpParts;
  const impossible = total - done - open;
  // When all are alike, their number stands at the head of the sentence.
  const alike = [done, open, impossible].includes(total);
  const parts = [
    done > 0 ? words.done(done, alike) : '',
    open > 0 ? words.open(open, overdue, alike) : '',
    impossible > 0 ? words.impossible(impossible, alike) : '',
  ].filter((part) => part !== '');
  return alike ? t.overview.followUpsAlike(total, list(parts)) : t.overview.followUps(total, list(parts));
}
