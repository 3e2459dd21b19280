import type { meetingFindings as indonesian } from '../../id/findings/meetings';
import { say } from '../../id/findings/wording';

export const meetingFindings: typeof indonesian = {
  'meeting-without-date': say(
    (v) => `The meeting "${v.agenda}" has no date, so no minutes are made of it.`,
    'Fill in the column Date (Tanggal).',
  ),
};
