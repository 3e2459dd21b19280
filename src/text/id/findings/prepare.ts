import type { prepareCodes } from '../../../domain/finding-codes/prepare';
import { say, type Wordings } from './wording';

export const prepareFindings: Wordings<typeof prepareCodes> = {
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
    'Periksa apakah angka ini milik tahun lalu; bila ya, pindahkan ke Riwayat Kinerja.',
  ),
  'premature-spending': say(
    (v) => `${v.count} sel realisasi anggaran atau fisik terisi untuk periode ${v.year} yang belum dimulai.`,
    'Periksa apakah angka ini rencana atau milik tahun lalu; bila ya, pindahkan ke kolom atau buku kerja yang memuatnya.',
  ),
};
