import type { meetingCodes } from '../../../domain/finding-codes/meetings';
import { say, type Wordings } from '../../id/findings/wording';

export const meetingFindings: Wordings<typeof meetingCodes> = {
  'finished-by-day-alone': say(
    (v) => `The status is "${v.status}", while Finished is filled in (${v.day}); the status counts.`,
    'Change the status to Done, or empty Finished where it is not done.',
  ),
  'meeting-without-date': say(
    (v) => `The meeting "${v.agenda}" has no date, so no minutes are made of it.`,
    'Fill in the column Date (Tanggal).',
  ),
};
