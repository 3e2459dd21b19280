import { calculateFromMenu, updateDashboardFromMenu } from './dashboard-from-menu';
import { dashboardTicked as runTicked, type EditEvent } from './dashboard-ticked';

/** Menu *Hitung capaian*. */
export function hitungCapaian(): void {
  calculateFromMenu({ tasks: ['attainment', 'flags'] });
}

/** Menu *Perbarui dasbor*. */
export function perbaruiDasbor(): void {
  updateDashboardFromMenu();
}

/** Installable trigger on edits: the check boxes of `Dasbor`. */
export function dashboardTicked(event: EditEvent): void {
  runTicked(event);
}
