import type { Count } from '../../../text/count';
import type { FollowUpSummary } from '../../../domain/main-job/follow-up';
import type { Writer } from '../../writer';
import { computed } from '../../figures/sources';

/** How many follow-ups are done, open (and late) or impossible; empty when none is recorded. */
export function followUpSentence(
  { t, list, count }: Writer,
  { total, done, open, overdue }: FollowUpSummary,
  of: string,
): string {
  if (total === 0) return '';
  const words = t.overview.followUpParts;
  const number = (value: number): Count => count(value, computed('followUps', of));
  const impossible = total - done - open;
  // When all are alike, their number stands at the head of the sentence.
  const alike = [done, open, impossible].includes(total);
  const parts = [
    done > 0 ? words.done(number(done), alike) : '',
    open > 0 ? words.open(number(open), number(overdue), alike) : '',
    impossible > 0 ? words.impossible(number(impossible), alike) : '',
  ].filter((part) => part !== '');
  const all = number(total);
  return alike ? t.overview.followUpsAlike(all, list(parts)) : t.overview.followUps(all, list(parts));
}
