import { runFromMenu } from '../menu/menu';
import { plansToFollowUps, prepareReflections } from './prepare-reflections';

/** Menu *Pegawai ▸ Periksa pegawai dan mutasi*. */
export function periksaPegawai(): void {
  runFromMenu({ tasks: ['roster'] });
}

/** Menu *Pegawai ▸ Siapkan refleksi*. */
export function siapkanRefleksi(): void {
  prepareReflections();
}

/** Menu *Pegawai ▸ Rekap dan dokumen refleksi*. */
export function rekapRefleksi(): void {
  runFromMenu({ tasks: ['reflections'] });
}

/** Menu *Pegawai ▸ Rencana ke Tindak Lanjut*. */
export function rencanaKeTindakLanjut(): void {
  plansToFollowUps();
}

/** Menu *Pegawai ▸ Pantau tindak lanjut*. */
export function pantauTindakLanjut(): void {
  runFromMenu({ tasks: ['follow-ups'] });
}
