import type { meetingCodes } from '../../../domain/finding-codes/meetings';
import { say, type Wordings } from './wording';

export const meetingFindings: Wordings<typeof meetingCodes> = {
  'meeting-without-date': say(
    (v) => `Rapat "${v.agenda}" belum bertanggal, sehingga notulanya tidak dibuat.`,
    'Isi kolom Tanggal.',
  ),
};
