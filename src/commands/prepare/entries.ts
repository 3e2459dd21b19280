import { openYear } from './open-year';
import { prepareModule } from './prepare-module';
import { selfTestFromMenu } from './self-test';
import { shareByUnit } from './share-by-unit';

/** Menu *Siapkan ▸ Lembar inti*. */
export function siapkanLembarInti(): void {
  prepareModule('core');
}

/** Menu *Siapkan ▸ Lembar pendukung evaluasi*. */
export function siapkanLembarPendukung(): void {
  prepareModule('support');
}

/** Menu *Siapkan ▸ Lembar penghargaan*. */
export function siapkanPenghargaan(): void {
  prepareModule('awards');
}

/** Menu *Siapkan ▸ Lembar jadwal*. */
export function siapkanJadwal(): void {
  prepareModule('schedule');
}

/** Menu *Perjanjian ▸ Siapkan lembar*. */
export function siapkanPerjanjian(): void {
  prepareModule('agreements');
}

/** Menu *Pegawai ▸ Siapkan lembar pegawai*. */
export function siapkanPegawai(): void {
  prepareModule('people');
}

/** Menu *Siapkan ▸ Tahun baru*. */
export function siapkanTahunBaru(): void {
  openYear();
}

/** Menu *Siapkan ▸ Bagikan isian per bidang*. */
export function bagikanIsian(): void {
  shareByUnit();
}

/** Menu *Tentang ▸ Uji mandiri*. */
export function ujiMandiri(): void {
  selfTestFromMenu();
}
