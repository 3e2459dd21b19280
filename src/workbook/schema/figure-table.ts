import type { PrintedFigure } from '../../domain/records/printed-figure';
import { recordTable } from './record-table';

/** Hidden sheet `_Angka`: what documents print, and the cells it equals; codes and exact values stand at its right. */
export const figureTable = recordTable<keyof PrintedFigure>(
  '_Angka / _Figures',
  {
    key: 'Kunci / Key',
    label: 'Angka / Figure',
    value: 'Nilai / Value',
    cell: 'Sel / Cell',
    code: '_kodeAngka / _codeFigure',
    exact: '_kodeNilai / _codeValue',
    before: '_kodeSebelum / _codeBefore',
  },
  'key',
);
