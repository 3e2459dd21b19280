import { runFromMenu } from '../menu/menu';
import { evaluateAgency, evaluateAll, evaluateSelected } from './evaluate-from-menu';
import { freezeFromMenu } from './freeze-from-menu';

/** Menu *Tandai unit*. */
export function tandaiUnit(): void {
  runFromMenu({ tasks: ['flags'] });
}

/** Menu *Hitung serapan*. */
export function hitungSerapan(): void {
  runFromMenu({ tasks: ['absorption', 'flags'] });
}

/** Menu *Buat evaluasi ▸ Semua unit dan instansi*. */
export function buatEvaluasi(): void {
  evaluateAll();
}

/** Menu *Buat evaluasi ▸ Unit terpilih*. */
export function evaluasiUnitTerpilih(): void {
  evaluateSelected();
}

/** Menu *Buat evaluasi ▸ Instansi*. */
export function evaluasiInstansi(): void {
  evaluateAgency();
}

/** Menu *Periksa data*. */
export function periksaData(): void {
  runFromMenu({ tasks: ['check'] });
}

/** Menu *Belum lapor*. */
export function belumLapor(): void {
  runFromMenu({ tasks: ['not-reported'] });
}

/** Menu *Tetapkan periode*. */
export function tetapkanPeriode(): void {
  freezeFromMenu();
}
