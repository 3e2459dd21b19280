import { runFromMenu } from '../menu/menu';
import { makeAgreementsFromMenu } from './make-agreements-from-menu';
import { proposeTargets } from './propose-targets';

/** Menu *Perjanjian ▸ Buat perjanjian*. */
export function buatPerjanjian(): void {
  makeAgreementsFromMenu();
}

/** Menu *Perjanjian ▸ Rencana aksi*. */
export function susunRencanaAksi(): void {
  runFromMenu({ tasks: ['action-plan'] });
}

/** Menu *Perjanjian ▸ Matriks cascading*. */
export function susunMatriksCascading(): void {
  runFromMenu({ tasks: ['cascading'] });
}

/** Menu *Perjanjian ▸ Perbandingan*. */
export function bandingkanTahun(): void {
  runFromMenu({ tasks: ['comparison'] });
}

/** Menu *Perjanjian ▸ Usulkan target*. */
export function usulkanTarget(): void {
  proposeTargets();
}
