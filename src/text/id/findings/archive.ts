import type { archiveCodes } from '../../../domain/finding-codes/archive';
import { say, type Wordings } from './wording';

/** Wording of the findings about frozen periods. */
export const archiveFindings: Wordings<typeof archiveCodes> = {
  'nothing-to-freeze': say(
    'Tidak ada indikator yang dapat ditetapkan.',
    'Isi lembar Indikator, lalu tetapkan kembali periodenya.',
  ),
  'frozen-not-reported': say(
    (v) => `${v.count} indikator belum lapor saat periode ditetapkan: ${v.codes}.`,
    'Angka yang menyusul tidak akan dipakai pada dokumen periode ini.',
  ),
  'period-not-over': say(
    (v) => `Periode ditetapkan sebelum berakhir (${v.last}).`,
    'Pastikan bahwa seluruh angka periode ini sudah final.',
  ),
  'frozen-differs': say(
    (v) => `${v.figure} "${v.code}" berubah setelah periode ditetapkan: semula ${v.then}, kini ${v.now}.`,
    'Kembalikan angka semula, atau jelaskan perubahannya; dokumen periode ini tetap memakai angka yang ditetapkan.',
  ),
  'frozen-status-differs': say(
    (v) => `Status "${v.code}" berubah setelah periode ditetapkan: semula ${v.then}, kini ${v.now}.`,
    'Kembalikan angka semula, atau jelaskan perubahannya; dokumen periode ini tetap memakai angka yang ditetapkan.',
  ),
  'frozen-row-new': say(
    (v) => `"${v.code}" ditambahkan setelah periode ditetapkan.`,
    'Data ini tidak dipakai pada dokumen periode yang telah ditetapkan.',
  ),
  'frozen-row-gone': say(
    (v) => `"${v.code}" (${v.name}) ada pada periode yang ditetapkan, tetapi tidak ada lagi pada lembar isian.`,
    'Kembalikan barisnya agar angka yang ditetapkan tercetak lengkap.',
  ),
  'period-frozen': say(
    (v) => `Periode ini ditetapkan ${v.time}${v.user === '' ? '' : ` oleh ${v.user}`}; angka yang ditetapkan dipakai.`,
    'Tidak perlu tindakan.',
  ),
};
