import { absorptionCell, attainmentCell, overCells, ratingCell, type CellResult } from '../../workbook/cell-functions';

/** What Sheets puts into the cell, or into the cells beside and below it. */
type Answer = CellResult | CellResult[][];

/**
 * Menghitung capaian kinerja dalam persen (dua desimal) dari target dan realisasi. Sel kosong bila belum lapor.
 *
 * @param {300} target Target: angka, rentang seperti 80-90, atau predikat seperti BB. Boleh berupa rentang sel.
 * @param {276} realisasi Realisasi. Ukurannya sama dengan target, atau satu sel.
 * @param {"Naik"} arah [opsional] Naik (bawaan), Turun, Rentang, atau Predikat.
 * @param {"(2T-R)/T"} rumus [opsional] Rumus untuk arah Turun: (2T-R)/T (bawaan) atau T/R.
 * @return Capaian dalam persen, misalnya 92,00.
 * @customfunction
 */
export function CAPAIAN(target: unknown, realisasi: unknown, arah?: unknown, rumus?: unknown): Answer {
  return overCells(attainmentCell, [target, realisasi, arah, rumus]);
}

/**
 * Memberi predikat menurut Permendagri 86/2017 untuk capaian dalam persen.
 *
 * @param {92} x Capaian dalam persen, misalnya hasil CAPAIAN. Boleh berupa rentang sel.
 * @return Sangat Tinggi, Tinggi, Sedang, Rendah, atau Sangat Rendah.
 * @customfunction
 */
export function PREDIKAT(x: unknown): Answer {
  return overCells(ratingCell, [x]);
}

/**
 * Menghitung serapan anggaran dalam persen (dua desimal) dari pagu dan realisasi.
 *
 * @param {2000000} pagu Pagu dalam rupiah. Boleh berupa rentang sel.
 * @param {900000} realisasi Realisasi dalam rupiah; kosong berarti 0. Ukurannya sama dengan pagu, atau satu sel.
 * @return Serapan dalam persen, misalnya 45,00.
 * @customfunction
 */
export function SERAPAN(pagu: unknown, realisasi: unknown): Answer {
  return overCells(absorptionCell, [pagu, realisasi]);
}
