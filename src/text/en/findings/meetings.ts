import type { meetingCodes } from '../../../domain/finding-codes/meetings';
import { say, type Wordings } from '../../id/findings/wording';

export const meetingFindings: Wordings<typeof meetingCodes> = {
  'meeting-without-date': say(
    (v) => `The meeting "${v.agenda}" has no date, so no minutes are made of it.`,
    'Fill in the column Date (Tanggal).',
  ),
};
