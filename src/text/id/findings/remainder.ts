import type { remainderCodes } from '../../../domain/finding-codes/remainder';
import { say, type Wordings } from './wording';

/** Wording of the findings about what explains the money that was not spent. */
export const remainderFindings: Wordings<typeof remainderCodes> = {
  'unknown-budget-code': say(
    (v) => `Kode "${v.code}" tidak ada pada lembar Anggaran Belanja; penjelasan sisa ini tidak dihitung.`,
    'Perbaiki kode sub kegiatan.',
  ),
  'budget-code-of-other-unit': say(
    (v) =>
      `Pada Anggaran Belanja kode "${v.code}" milik ${v.units}, bukan ${v.unit}; penjelasan sisa ini tidak dihitung.`,
    'Betulkan kolom Unit atau Kode; Unit boleh dikosongkan bila kodenya hanya milik satu unit.',
  ),
  'unknown-reason': say((v) => `Alasan "${v.reason}" tidak dikenal.`, 'Tulis kode alasan A–N, P, atau Z.'),
  'remainder-of-later-day': say(
    (v) => `Alasan sisa tanpa Periode berlaku per ${v.day}, sesudah periode ini, sehingga tidak dipakai.`,
    'Isi kolom Periode pada lembar Sisa Anggaran.',
  ),
  'negative-explanation': say(
    (v) => `Jumlah alasan sisa "${v.code}" negatif (${v.amount}), sehingga mengurangi sisa yang sudah dijelaskan.`,
    'Periksa tandanya; jumlah yang menjelaskan sisa ditulis positif.',
  ),
  'reason-needs-text': say((v) => `Alasan Z untuk "${v.code}" memerlukan uraian.`, 'Isi kolom Uraian.'),
  'explained-beyond-remainder': say(
    (v) => `Sisa "${v.code}" dijelaskan ${v.explained}, melebihi sisanya ${v.remainder} (lebih ${v.open}).`,
    'Betulkan jumlah yang salah pada lembar Sisa Anggaran, atau realisasinya bila kurang mutakhir.',
  ),
  'remainder-open': say(
    (v) => `Sisa "${v.code}" ${v.remainder} baru dijelaskan ${v.explained}; ${v.open} belum berpenjelasan.`,
    'Lengkapi alasannya pada lembar Sisa Anggaran.',
  ),
  'remainder-unexplained': say(
    (v) => `Serapan "${v.code}" di bawah batas pada akhir tahun, tetapi sisanya ${v.remainder} belum dijelaskan.`,
    'Isi alasan sisa pada lembar Sisa Anggaran.',
  ),
};
