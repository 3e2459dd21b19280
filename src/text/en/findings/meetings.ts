import type { meetingCodes } from '../../../domain/finding-codes/meetings';
import { say, type Wordings } from '../../id/findings/wording';

export const meetingFindings: Wordings<typeof meetingCodes> = {
  'finished-by-day-alone': say(
    (v) => `The status is "${v.status}", while Finished is filled in (${v.day}); the status counts.`,
    'Change the status to Done, or empty Finished where it is not done.',
  ),
  'follow-ups-done-without-day': say(
    (v) =>
      `${v.count} follow-ups are Done without Finished (rows ${v.rows}); on time or late is not known, and papers of earlier periods call them done.`,
    'Fill in Finished.',
  ),
  'follow-up-number-twice': say(
    (v) => `Number ${v.number} stands in row ${v.row}, too, for the same unit and period; both count.`,
    'Give each a number of its own where they are two; where one is written twice, put them together.',
  ),
  'meeting-without-date': say(
    (v) => `The meeting "${v.agenda}" has no date, so no minutes are made of it.`,
    'Fill in the column Date.',
  ),
};
