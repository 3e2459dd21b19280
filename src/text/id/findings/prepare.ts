import { say, type Wording } from './wording';

export const prepareFindings = {
  'core-sheet-missing': say(
    (v) => `Lembar "${v.sheet}" belum ada.`,
    'Pilih menu Siapkan ▸ Lembar inti bila lembar ini diperlukan.',
  ),
  'merged-cells': say(
    (v) => `Sel ${v.range} digabung; hanya sel pertamanya yang berisi, baris lainnya terbaca kosong.`,
    'Pisahkan sel gabungan, lalu isi setiap barisnya.',
  ),
  'premature-actuals': say(
    (v) => `${v.count} sel realisasi terisi untuk periode ${v.year} yang belum dimulai.`,
    'Periksa apakah angka ini sisa tahun lalu; bila ya, kosongkan.',
  ),
} satisfies Record<string, Wording>;
