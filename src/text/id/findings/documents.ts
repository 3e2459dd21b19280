import type { documentCodes } from '../../../domain/finding-codes/documents';
import { say, type Wordings } from './wording';

const renew = 'Jalankan Buat evaluasi agar dokumen diperbarui, atau periksa mengapa datanya berubah.';

/** Wording of the findings about documents that were made. */
export const documentFindings: Wordings<typeof documentCodes> = {
  'document-figure-differs': say((v) => `${v.document}: ${v.figure} tercetak ${v.then}, sekarang ${v.now}.`, renew),
  'document-figure-gone': say(
    (v) => `${v.document}: ${v.figure} tercetak ${v.then}, tetapi kini tidak ada lagi.`,
    renew,
  ),
  'document-without-figures': say(
    (v) => `${v.document}: angkanya tidak tercatat, sehingga tidak dibandingkan.`,
    'Jalankan Buat evaluasi; angka dicatat saat dokumen dibuat.',
  ),
  'document-figures-unkept': say(
    (v) => `${v.document}: terlalu banyak angka untuk dicatat satu per satu; hanya seluruh isinya yang dibandingkan.`,
    'Bandingkan angkanya dengan lembarnya bila berkas itu pernah disunting.',
  ),
  'document-would-differ': say(
    (v) => `${v.document}: isinya akan lain bila dibuat sekarang, walaupun angkanya sama.`,
    renew,
  ),
  'document-figure-edited': say(
    (v) =>
      `${v.document}: ${v.figure} tercetak ${v.then}, tetapi pada berkasnya ${v.now ? `tertulis ${v.now}` : 'tidak ada lagi'}.`,
    'Berkas disunting setelah dibuat. Periksa isinya, atau buat ulang dokumen itu.',
  ),
  'document-not-readable': say(
    (v) => `${v.document}: isi berkasnya tidak dapat dibaca (${v.reason}); hanya catatan angkanya yang dibandingkan.`,
    'Isi PDF dan berkas milik orang lain tidak dapat dibaca.',
  ),
  'explanations-missing': say(
    (v) =>
      `Dokumen ${v.name} (${v.unit}) periode ${v.period} tetap KONSEP karena belum diisi: ${[
        v.cause && `penyebab (${v.cause})`,
        v.remedy && `rencana perbaikan (${v.remedy})`,
        v.due && `batas waktu (${v.due})`,
        v.rows && `alasan sisa anggaran (${v.rows})`,
      ]
        .filter((part) => part)
        .join('; ')}.`,
    'Isi Analisis Capaian (Faktor Penghambat, Rencana Berikutnya), Tindak Lanjut (Penanggung Jawab, Batas Waktu), dan Sisa Anggaran. Bila dibiarkan, dokumen mencetak "Belum ada penjelasan".',
  ),
  'final-with-gaps': say(
    (v) => `${v.document} ditetapkan Final, tetapi masih memuat bagian yang belum diisi: ${v.gaps}.`,
    'Tulis Selesai pada kolom Status, isi lembar yang disebut, lalu buat ulang; atau lengkapi langsung pada berkasnya.',
  ),
  'record-row-unmatched': say(
    (v) => `Isi baris ${v.row} tidak cocok lagi dengan catatan Rapor Kinerja: selnya tertukar, diubah, atau disalin.`,
    'Pulihkan baris itu dari riwayat versi (File ▸ Histori versi); jangan dihapus. Sampai dipulihkan, baris ini dibiarkan dan tidak ada dokumen atau surat yang mengikutinya.',
  ),
  'record-status-unknown': say(
    (v) => `Status "${v.value}" pada baris ${v.row} tidak dikenal; status sebelumnya tetap berlaku.`,
    (v) => `Tulis salah satu: ${v.allowed}.`,
  ),
};
