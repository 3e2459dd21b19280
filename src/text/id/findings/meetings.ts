import type { meetingCodes } from '../../../domain/finding-codes/meetings';
import { say, type Wordings } from './wording';

export const meetingFindings: Wordings<typeof meetingCodes> = {
  'finished-by-day-alone': say(
    (v) => `Status "${v.status}", sedangkan Tanggal Selesai sudah terisi (${v.day}); statusnya yang dipakai.`,
    'Ubah Status menjadi Selesai, atau kosongkan Tanggal Selesai bila belum selesai.',
  ),
  'meeting-without-date': say(
    (v) => `Rapat "${v.agenda}" belum bertanggal, sehingga notulanya tidak dibuat.`,
    'Isi kolom Tanggal.',
  ),
};
