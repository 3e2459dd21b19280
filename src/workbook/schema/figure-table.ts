import type { PrintedFigure } from '../../domain/records/printed-figure';
import { recordTable } from './record-table';

/** Hidden sheet `_Angka`: what documents print, and the cells it equals. */
export const figureTable = recordTable<keyof PrintedFigure>(
  '_Angka / _Figures',
  { key: 'Kunci / Key', label: 'Angka / Figure', value: 'Nilai / Value', cell: 'Sel / Cell' },
  'key',
);
