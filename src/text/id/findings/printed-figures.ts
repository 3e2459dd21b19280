import type { printedFigureCodes } from '../../../domain/finding-codes/printed-figures';
import { say, type Wordings } from './wording';

/** Wording of the findings about printed figures. */
export const printedFigureFindings: Wordings<typeof printedFigureCodes> = {
  'figures-wrong': say(
    (v) => `${v.count} angka tercetak tidak mengikuti angka di sebelahnya: ${v.cells}.`,
    'Lihat nilai yang seharusnya pada lembar Periksa Angka.',
  ),
  'figures-other-rule': say(
    (v) => `${v.count} angka mengikuti aturan lain daripada sebagian besar tabelnya: ${v.cells}.`,
    'Pastikan aturan itu memang dimaksudkan, atau samakan dengan baris lain.',
  ),
  'figures-no-table': say(
    'Tidak ditemukan tabel dengan target atau pagu, realisasi, dan persentase atau kategori.',
    'Judul kolom seperti Target, Realisasi, dan Capaian (%) harus berdiri di atas angkanya.',
  ),
  'figures-no-percentage': say(
    'Tabel ini tidak mempunyai kolom persentase atau kategori; hanya jumlahnya yang diperiksa.',
    'Tambahkan kolom persentasenya bila ingin diperiksa.',
  ),
  'figures-no-operands': say(
    (v) => `Kolom ${v.column} tidak dapat diperiksa: pasangan target dan realisasinya tidak ada pada tabel.`,
    'Sertakan kolom target atau pagu dan realisasi dalam tabel yang sama.',
  ),
  'figures-mixed-notations': say(
    (v) => `Kolom ${v.column} memakai koma dan titik sebagai tanda desimal; tiap sel dibaca menurut bentuknya sendiri.`,
    'Samakan notasinya; angka seperti 94.123 dapat dibaca dua cara.',
  ),
  'figures-footnotes': say(
    (v) => `Tanda catatan kaki atau keterangan dalam sel diabaikan: ${v.cells}.`,
    'Periksa apakah keterangannya mengubah arti angka itu.',
  ),
  'figures-merged': say(
    (v) => `Persentase dicetak sekali untuk beberapa baris angka: ${v.cells}; sel itu tidak diperiksa.`,
    'Cetak persentase untuk tiap baris, atau gabungkan juga angka di sebelahnya.',
  ),
};
