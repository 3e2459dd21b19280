import type { scheduleCodes } from '../../../domain/finding-codes/schedule';
import { say, type Wordings } from './wording';

/** Wording of the findings about the schedule. */
export const scheduleFindings: Wordings<typeof scheduleCodes> = {
  'unreadable-time': say(
    (v) => `"${v.value}" pada kolom "${v.column}" tidak dapat dibaca sebagai jam.`,
    'Tulis jam, misalnya 09.00 atau 09.00–12.00.',
  ),
  'unreadable-reminders': say(
    (v) => `"${v.value}" pada kolom "${v.column}" hanya sebagian dapat dibaca.`,
    'Tulis pilihan dari H-7, H-1, H; kosongkan untuk ketiganya, atau tulis Tidak.',
  ),
  'weekday-differs': say(
    (v) => `"${v.value}" menyebut hari lain daripada ${v.day}; tanggalnya yang dipakai.`,
    'Periksa apakah tanggal atau nama harinya yang keliru.',
  ),
  'year-assumed': say(
    (v) => `"${v.value}" pada kolom "${v.column}" tidak menyebut tahun; dibaca sebagai tahun ${v.year}.`,
    'Tulis tanggal lengkap dengan tahunnya.',
  ),
  'invalid-address': say(
    (v) => `"${v.value}" pada kolom "${v.column}" bukan alamat surel yang lengkap.`,
    'Perbaiki alamatnya; pengingat tidak dikirim ke alamat yang tidak lengkap.',
  ),
  'duplicate-number': say(
    (v) => `Nomor ${v.number} ("${v.activity}") sudah dipakai pada baris ${v.row}.`,
    'Beri setiap kegiatan nomor sendiri.',
  ),
  'plan-end-before-start': say(
    (v) =>
      `Rencana selesai "${v.activity}" (${v.end}) mendahului rencana mulai (${v.start}); kegiatan ini tidak dinilai.`,
    'Perbaiki salah satu tanggal rencananya.',
  ),
  'actual-end-before-start': say(
    (v) => `Realisasi selesai "${v.activity}" (${v.end}) mendahului realisasi mulai (${v.start}).`,
    'Perbaiki salah satu tanggal realisasinya.',
  ),
  'plan-missing': say(
    (v) => `"${v.activity}" belum mempunyai tanggal rencana; kegiatan ini tidak dinilai.`,
    'Isi Rencana Mulai dan Rencana Selesai.',
  ),
  'plan-half-missing': say(
    (v) => `"${v.activity}" hanya mempunyai satu tanggal rencana; dibaca sebagai kegiatan satu hari pada ${v.day}.`,
    'Lengkapi Rencana Mulai dan Rencana Selesai.',
  ),
  'plan-of-another-year': say(
    (v) => `Rencana "${v.activity}" (${v.day}) berada di luar tahun ${v.year}.`,
    'Periksa tahun tanggalnya.',
  ),
  'actual-in-future': say(
    (v) => `Realisasi "${v.activity}" (${v.day}) lebih akhir daripada hari ini.`,
    'Isi realisasi hanya untuk yang sudah terjadi.',
  ),
  'done-without-date': say(
    (v) => `"${v.activity}" berstatus Selesai tanpa tanggal Realisasi Selesai; ketepatannya tidak dapat dinilai.`,
    'Isi Realisasi Selesai.',
  ),
  'status-contradicts-dates': say(
    (v) => `Status "${v.activity}" tidak sejalan dengan tanggal realisasinya; tanggalnya yang dipakai.`,
    'Sesuaikan status atau tanggal realisasinya.',
  ),
  'moved-without-reason': say(
    (v) => `"${v.activity}" ditunda, dijadwal ulang, atau dibatalkan tanpa alasan.`,
    'Isi Alasan Bergeser.',
  ),
  'year-without-holidays': say(
    (v) => `Lembar Hari Libur tidak memuat tahun ${v.year}; hanya Sabtu dan Minggu yang dikecualikan dari hari kerja.`,
    (v) => `Isi hari libur nasional dan cuti bersama tahun ${v.year}.`,
  ),
  'owner-conflict': say(
    (v) => `${v.name} bertugas pada "${v.activity}" dan "${v.other}" (baris ${v.row}) pada waktu yang sama, ${v.day}.`,
    'Ubah waktunya, atau tunjuk penanggung jawab lain.',
  ),
  'place-conflict': say(
    (v) => `${v.name} dipakai "${v.activity}" dan "${v.other}" (baris ${v.row}) pada waktu yang sama, ${v.day}.`,
    'Ubah waktu atau tempat salah satunya.',
  ),
  'schedule-not-linked': say(
    'Tidak satu pun kegiatan menyebut Kode anggaran, sehingga jadwal dan belanja tidak dapat dibandingkan.',
    'Isi kolom Kode dengan kode sub kegiatan, atau gunakan Jabarkan kegiatan.',
  ),
  'activity-code-unknown': say(
    (v) => `Kode ${v.code} dari "${v.activity}" tidak ada pada Anggaran Belanja.`,
    'Perbaiki kodenya, atau tambahkan barisnya pada Anggaran Belanja.',
  ),
  'activity-without-money': say(
    (v) => `"${v.activity}" dijadwalkan, tetapi ${v.code} tidak mempunyai pagu.`,
    'Periksa kodenya atau usulkan anggarannya.',
  ),
  'spent-before-activity': say(
    (v) => `${v.code} sudah dibelanjakan ${v.amount}, tetapi kegiatannya belum dimulai: ${v.activities}.`,
    'Isi realisasi kegiatannya, atau periksa belanjanya.',
  ),
  'spent-without-activity': say(
    (v) => `${v.code} ${v.name} sudah dibelanjakan ${v.amount} tanpa kegiatan dalam jadwal.`,
    'Tambahkan kegiatannya, misalnya dengan Jabarkan kegiatan.',
  ),
  'reminder-without-address': say(
    (v) => `Pengingat "${v.activity}" tidak dapat dikirim: alamat surel penanggung jawab dan kepala unit kosong.`,
    'Isi kolom Email pada Jadwal Kegiatan atau Unit Kerja.',
  ),
  'announcement-end-before-start': say(
    (v) => `Pengumuman "${v.title}" berakhir sebelum dimulai, sehingga tidak pernah tampil.`,
    'Perbaiki tanggal Mulai atau Sampai.',
  ),
};
