import { runFromMenu } from '../menu/menu';
import { finaliseAwards } from './finalise-awards';

/** Menu *Penghargaan ▸ Hitung skor bulan lalu*. */
export function hitungSkorBulanLalu(): void {
  runFromMenu({ tasks: ['awards'] });
}

/** Menu *Penghargaan ▸ Tetapkan pemenang…*. */
export function tetapkanPemenang(): void {
  finaliseAwards();
}
