import type { Reason } from '../../../domain/main-job/budget/remainder';
import type { Writer } from '../../writer';

/** A reason for the remainder in words. In the list of choices `Z` carries a hint for who fills it in; a document does not. */
export const reasonName = ({ terms }: Writer, reason: Reason): string =>
  reason === 'Z' ? terms.reasonGroup.other : terms.reasons[reason];
