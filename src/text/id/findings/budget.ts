import type { budgetCodes } from '../../../domain/finding-codes/budget';
import { say, type Wordings } from './wording';

/** Wording of the findings about the budget. */
export const budgetFindings: Wordings<typeof budgetCodes> = {
  'row-without-unit': say(
    (v) => `Baris anggaran "${v.code}" tidak mempunyai unit; hanya dihitung pada instansi.`,
    'Isi kolom Unit pada baris ini atau pada induknya.',
  ),
  'parent-differs': say(
    (v) =>
      `${v.what} "${v.code}" tertulis ${v.stated}, sedangkan jumlah rinciannya ${v.total} (selisih ${v.difference}); rincian dipakai.`,
    'Perbaiki angka induk atau rinciannya.',
  ),
  'spent-above-ceiling': say(
    (v) => `Realisasi "${v.code}" (${v.spent}) melebihi pagu (${v.ceiling}).`,
    'Periksa realisasi, atau isi Pagu Perubahan.',
  ),
  'ceiling-column-empty': say(
    (v) => `Pagu yang dipilih untuk "${v.code}" kosong; kolom Pagu dipakai.`,
    'Isi kolom pagu tersebut; tulis 0 bila pagunya dihapus.',
  ),
  'zero-ceiling': say(
    (v) => `Pagu "${v.code}" kosong atau 0, sehingga serapan tidak dapat dihitung.`,
    'Periksa pagu baris ini.',
  ),
  'negative-ceiling': say((v) => `Pagu "${v.code}" tertulis negatif: ${v.ceiling}.`, 'Periksa pagu baris ini.'),
  'negative-spending': say(
    (v) => `Jumlah realisasi "${v.code}" negatif: ${v.spent}.`,
    'Periksa tandanya, atau lengkapi realisasi yang dikoreksinya.',
  ),
  'blank-spending': say(
    (v) =>
      `${v.count} baris tidak berisi realisasi dan dihitung 0; pagunya seluruhnya ${v.ceiling} rupiah. Serapan ${v.withBlanks}, tanpa baris-baris itu ${v.without}.`,
    'Isi realisasinya; tulis 0 bila memang belum ada belanja, atau "belum" bila belum dilaporkan.',
  ),
  'blank-spending-early': say(
    (v) =>
      `${v.count} baris belum berisi realisasi dan dihitung 0; pagunya seluruhnya ${v.ceiling} rupiah. Serapan ${v.withBlanks}, tanpa baris-baris itu ${v.without}.`,
    'Isi realisasinya bila sudah ada belanja.',
  ),
  'spending-falls': say(
    (v) => `Realisasi sampai dengan periode "${v.code}" turun dari ${v.before} menjadi ${v.after}.`,
    'Periksa apakah kolom ini berisi angka sampai dengan akhir periode, bukan angka periode itu saja.',
  ),
  'spending-differs': say(
    (v) =>
      `Realisasi "${v.code}" ${v.spent}, sedangkan kolom periode berjalan menyebut ${v.toDate}; kolom periode yang dipakai.`,
    'Samakan keduanya; kolom "s.d." berisi angka sejak awal tahun.',
  ),
  'physical-falls': say(
    (v) => `Persen fisik sampai dengan periode "${v.code}" turun dari ${v.before} menjadi ${v.after}.`,
    'Periksa apakah kolom ini berisi persen sejak awal tahun, bukan kemajuan periode itu saja.',
  ),
  'physical-beyond': say(
    (v) => `Persen fisik "${v.code}" sebesar ${v.value}; kemajuan fisik berada antara 0 dan 100 persen.`,
    'Periksa sel ini: mungkin terisi angka dengan satuan lain, atau koma desimalnya terlewat.',
  ),
  'cash-plan-falls': say(
    (v) =>
      `RAK sampai dengan periode "${v.code}" turun dari ${v.before} menjadi ${v.after}; batas serapan bergantung padanya.`,
    'Periksa apakah kolom RAK berisi rencana sejak awal tahun, bukan rencana triwulan itu saja.',
  ),
  'cash-plan-periodic': say(
    (v) =>
      `RAK "${v.code}" sama setiap triwulan, yaitu ${v.plan}, di bawah pagunya ${v.ceiling}. Apakah itu rencana per triwulan?`,
    'Bila ya, isikan rencana sejak awal tahun, karena batas serapan dihitung dari kolom "s.d."; bila tidak, biarkan.',
  ),
  'cash-plan-beyond': say(
    (v) =>
      `RAK "${v.code}" sebesar ${v.plan} tidak sepadan dengan pagunya ${v.ceiling}; batas serapan bergantung padanya.`,
    'Periksa apakah kolom RAK berisi rupiah sejak awal tahun, bukan persen atau ribuan rupiah.',
  ),
  'amount-out-of-scale': say(
    (v) =>
      `${v.what} "${v.code}" hanya ${v.amount}, sedangkan pagu pembandingnya ${v.usual}. Apakah satuannya bukan rupiah?`,
    'Bila berisi persen, ribuan, atau jutaan rupiah, tulis jumlahnya dalam rupiah penuh; bila memang begitu, biarkan.',
  ),
  'physical-out-of-scale': say(
    (v) =>
      `Persen fisik "${v.code}" ${v.value}, dan seluruh kolom ini paling banyak 1, sedangkan serapannya ${v.spent}. Apakah isinya rasio?`,
    'Bila ya, tulis persennya (95) atau pakai sel berformat persen (95%); bila memang begitu, biarkan.',
  ),
  'spending-periodic': say(
    (v) =>
      `Kolom "s.d." pada "${v.code}" bila dijumlahkan sama dengan Realisasi ${v.spent}, sedangkan yang dipakai ${v.last}. Apakah isinya realisasi per triwulan?`,
    'Bila ya, isikan jumlah sejak awal tahun pada setiap kolom "s.d."; bila tidak, biarkan.',
  ),
  'spending-of-earlier-day': say(
    (v) => `Realisasi anggaran hanya diketahui per ${v.day}, sebelum triwulan terakhir periode ini dimulai.`,
    'Perbarui realisasi dan Tanggal Data, atau isi kolom "Realisasi s.d. TW n" triwulan ini.',
  ),
  'spending-of-later-day': say(
    (v) =>
      `Realisasi hanya diketahui per ${v.day}, sesudah periode ini, sehingga serapan periode ini tidak dapat dinilai.`,
    'Isi kolom "Realisasi s.d. TW …" untuk periode ini.',
  ),
  'physical-of-later-day': say(
    (v) => `Realisasi fisik hanya diketahui per ${v.day}, sesudah periode ini, sehingga tidak ditampilkan.`,
    'Isi kolom "Fisik s.d. TW …" untuk periode ini.',
  ),
  'maybe-total': say(
    (v) =>
      `Pagu (${v.ceiling}) dan realisasi (${v.spent}) "${v.code}" sama dengan jumlah semua baris lain. Apakah baris ini jumlahnya? Baris ini ikut dihitung.`,
    'Bila ya, tulis "Jumlah" pada kolom Kode baris ini; bila tidak, biarkan.',
  ),
  'maybe-parents': say(
    (v) =>
      `Pagu dan realisasi ${v.count} baris (${v.codes}) sama dengan jumlah baris-baris tepat di bawahnya. Apakah baris itu induknya? Semuanya ikut dihitung, sehingga pagu ${v.ceiling} dan realisasi ${v.spent} mungkin terhitung dua kali.`,
    'Bila ya, beri kode bertingkat: awali kode baris di bawahnya dengan kode induknya dan titik, misalnya "P1" lalu "P1.K1"; bila tidak, biarkan.',
  ),
  'undated-ceiling': say(
    (v) => `"${v.setting}" belum diisi, sehingga pagu yang berubah dipakai untuk sepanjang tahun.`,
    (v) => `Isi pengaturan "${v.setting}" agar periode sebelumnya memakai pagu yang berlaku saat itu.`,
  ),
  'duplicate-budget-row': say(
    (v) =>
      `"${v.key}" sudah ada pada baris ${v.row}. Bila salah satunya dibuang, pagu ${v.ceiling} dan realisasi ${v.spent} dapat hilang.`,
    'Isi Unit atau Sumber Dana bila keduanya berbeda, atau satukan kedua baris dengan menjumlahkan pagu dan realisasinya.',
  ),
  'numbered-rows': say(
    (v) =>
      `Kolom Kode berisi penomoran (${v.keys}), bukan kode: ${v.count} baris tidak dapat disusun menurut induknya.`,
    'Pakai menu Kinerja ▸ Siapkan ▸ Impor berkas atau tempelan, yang mengenali penomoran, atau tulis kode program, kegiatan, dan sub kegiatannya.',
  ),
  'organisation-row': say(
    (v) => `Baris "${v.code}" adalah rekap perangkat daerah dan tidak dijumlahkan.`,
    'Tidak perlu tindakan.',
  ),
};
