import type { questionCodes } from '../../../domain/finding-codes/questions';
import type { QuestionCode } from '../../../domain/questions/table';
import { say, type Wordings } from './wording';

/** Wording of the questions whether a figure can be meant. */
export const questionFindings: Wordings<typeof questionCodes> = {
  'period-running': say(
    (v) => `${v.period} belum berakhir (hari terakhirnya ${v.last}); angka ini sementara, keadaan ${v.today}.`,
    'Jalankan kembali setelah periodenya berakhir, atau pilih periode yang sudah berakhir.',
  ),
  'implausible-actual': say(
    (v) =>
      `Realisasi indikator "${v.code}" ${v.actual} terhadap target ${v.target} (capaian ${v.attainment}): ${v.doubt}. Apakah memang begitu?`,
    'Periksa koma, titik, satuan, dan target; betulkan bila salah ketik.',
  ),
  'result-not-finite': say(
    (v) => `Angka indikator "${v.code}" terlalu besar atau terlalu kecil, sehingga tidak dapat dihitung.`,
    'Periksa realisasi dan target, lalu tulis angka yang sebenarnya.',
  ),
  'negative-count': say(
    (v) => `Realisasi indikator "${v.code}" ${v.actual} ${v.measureUnit}: kurang dari nol. Apakah memang begitu?`,
    'Periksa tanda minusnya; betulkan bila salah ketik.',
  ),
  'summed-shares': say(
    (v) =>
      `Cara Hitung indikator "${v.code}" ${v.aggregation}, sedangkan satuannya ${v.measureUnit}: apakah memang dijumlahkan?`,
    'Isi kolom Cara Hitung dengan "Posisi Akhir" atau "Rata-rata", atau laporkan Pembilang dan Penyebutnya.',
  ),
  'figure-to-date-falls': say(
    (v) => `Angka kumulatif indikator "${v.code}" turun dari ${v.earlier} menjadi ${v.value}.`,
    'Periksa angkanya; bila isiannya per periode, isi kolom Isian Realisasi dengan "Periode ini".',
  ),
  'figure-to-date-repeats': say(
    (v) =>
      `Angka kumulatif indikator "${v.code}" tetap ${v.value} selama ${v.count} periode dan belum mencapai target.`,
    'Perbarui bila angkanya hanya tersalin.',
  ),
  'stated-beside-ratio': say(
    (v) =>
      `Baris indikator "${v.code}" menyebut ${v.value}, sedangkan Pembilang dan Penyebut periode itu menghasilkan ${v.ratio}; yang dipakai Pembilang dan Penyebut.`,
    'Betulkan yang keliru di antara ketiganya.',
  ),
  'figure-out-of-line': say(
    (v) =>
      `Angka ${v.value} pada indikator "${v.code}" jauh dari periode lainnya (${v.low} sampai ${v.high}). Apakah memang begitu?`,
    'Periksa koma, titik, dan banyaknya nol; betulkan bila salah ketik.',
  ),
  'jump-from-last-year': say(
    (v) => `Realisasi indikator "${v.code}" ${v.actual}, sedangkan tahun lalu ${v.lastYear}. Apakah memang begitu?`,
    'Periksa kedua angka dan satuannya; betulkan bila salah ketik.',
  ),
  'interim-targets-fall': say(
    (v) => `Target triwulan indikator "${v.code}" turun: ${v.targets}.`,
    'Target triwulan adalah angka sampai dengan; tulis angka yang tidak turun.',
  ),
  'interim-target-above-year': say(
    (v) => `Target triwulan indikator "${v.code}" (${v.targets}) melebihi target tahun (${v.year}).`,
    'Perbaiki target triwulan atau target tahunnya.',
  ),
  'interim-targets-periodic': say(
    (v) =>
      `Target triwulan indikator "${v.code}" (${v.targets}) sama besar dan di bawah target tahun (${v.year}). Apakah per triwulan?`,
    'Bila ya, isi kolom Sifat Target TW dengan "Per triwulan".',
  ),
  'weights-of-mixed-scale': say(
    (v) => `Bobot indikator unit "${v.unit}" berbeda skala: ${v.small} di samping ${v.large}.`,
    'Tulis semua bobot dalam skala yang sama, misalnya 30 dan 70.',
  ),
  'confirmation-of-nothing': say(
    (v) => `Kode "${v.value}" bukan kode indikator atau unit; konfirmasi ini tidak menjawab pertanyaan apa pun.`,
    'Salin Kode dari saran pada Hasil Periksa Data.',
  ),
  'unknown-matter': say(
    (v) => `Hal "${v.value}" tidak dikenal; konfirmasi ini dipakai untuk pertanyaan yang nilainya sama.`,
    'Salin Hal dari saran pada Hasil Periksa Data.',
  ),
};

/** Each question by its name, as `Hal` in the sheet `Konfirmasi` states it. */
export const matters: Record<QuestionCode, string> = {
  'period-running': 'Periode belum berakhir',
  'implausible-actual': 'Realisasi tidak wajar',
  'result-not-finite': 'Hasil tidak terhingga',
  'negative-count': 'Realisasi negatif',
  'summed-shares': 'Persentase atau indeks dijumlahkan',
  'maybe-running-totals': 'Realisasi mungkin kumulatif',
  'figure-to-date-falls': 'Angka kumulatif turun',
  'figure-to-date-repeats': 'Angka kumulatif berulang',
  'stated-beside-ratio': 'Angka lain daripada pembilang dan penyebutnya',
  'figure-out-of-line': 'Angka jauh dari periode lain',
  'jump-from-last-year': 'Lonjakan dari tahun lalu',
  'interim-targets-fall': 'Target triwulan turun',
  'interim-target-above-year': 'Target triwulan melebihi target tahun',
  'interim-targets-periodic': 'Target triwulan mungkin per triwulan',
  'text-contradicts-polarity': 'Polaritas bertentangan dengan nama',
  'ratio-or-percent': 'Rasio atau persen',
  'weights-of-mixed-scale': 'Bobot berbeda skala',
  'mixed-weights': 'Bobot sebagian kosong',
  'default-aggregation': 'Cara Hitung kosong',
  'fourth-quarter-target-differs': 'Target TW IV berbeda',
  'actuals-disagree': 'Realisasi berbeda',
  'history-differs': 'Realisasi tahun lalu berbeda',
  'explanations-missing': 'Penjelasan belum ada',
  'zero-actual-inverse': 'Realisasi 0 pada rumus T/R',
};
