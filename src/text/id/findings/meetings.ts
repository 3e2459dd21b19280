import { say, type Wording } from './wording';

export const meetingFindings = {
  'meeting-without-date': say(
    (v) => `Rapat "${v.agenda}" belum bertanggal, sehingga notulanya tidak dibuat.`,
    'Isi kolom Tanggal.',
  ),
} satisfies Record<string, Wording>;
