import type { meetingCodes } from '../../../domain/finding-codes/meetings';
import { say, type Wordings } from './wording';

export const meetingFindings: Wordings<typeof meetingCodes> = {
  'finished-by-day-alone': say(
    (v) => `Status "${v.status}", sedangkan Tanggal Selesai sudah terisi (${v.day}); statusnya yang dipakai.`,
    'Ubah Status menjadi Selesai, atau kosongkan Tanggal Selesai bila belum selesai.',
  ),
  'follow-ups-done-without-day': say(
    (v) =>
      `${v.count} tindak lanjut berstatus Selesai tanpa Tanggal Selesai (baris ${v.rows}); tepat waktu atau terlambat tidak diketahui, dan laporan periode sebelumnya menyebutnya selesai.`,
    'Isi Tanggal Selesai.',
  ),
  'follow-up-number-twice': say(
    (v) => `Nomor ${v.number} sudah dipakai pada baris ${v.row} untuk unit dan periode yang sama; keduanya dihitung.`,
    'Beri nomor sendiri bila keduanya tindak lanjut yang berbeda; bila tertulis dua kali, satukan isinya.',
  ),
  'meeting-without-date': say(
    (v) => `Rapat "${v.agenda}" belum bertanggal, sehingga notulanya tidak dibuat.`,
    'Isi kolom Tanggal.',
  ),
};
