import { runFromMenu } from '../menu/menu';
import { deriveSchedule } from './derive-schedule';
import { dispatchHourly, sendRemindersNow, switchRemindersOff, switchRemindersOn } from './dispatch-hourly';

/** Menu *Jadwal ▸ Kendalikan jadwal*. */
export function kendalikanJadwal(): void {
  runFromMenu({ tasks: ['schedule'] });
}

/** Menu *Jadwal ▸ Jabarkan kegiatan*. */
export function jabarkanKegiatan(): void {
  deriveSchedule();
}

/** Menu *Jadwal ▸ Kirim pengingat sekarang*. */
export function kirimPengingat(): void {
  sendRemindersNow();
}

/** Menu *Jadwal ▸ Nyalakan pengingat otomatis*. */
export function nyalakanPengingat(): void {
  switchRemindersOn();
}

/** Menu *Jadwal ▸ Matikan pengingat otomatis*. */
export function matikanPengingat(): void {
  switchRemindersOff();
}

/** Installable trigger, once an hour: everything that is due. */
export function dispatcherHourly(): void {
  dispatchHourly();
}
