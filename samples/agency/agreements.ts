import { level as levels } from '../workbook/choices';
import { day, words, type Words } from '../workbook/words';
import { units } from './units';

export interface Agreement {
  unit: string;
  /** ID of `Pegawai`; the head of the unit signs without one. */
  firstId?: string;
  level?: Words;
  version: Words;
  date: Date;
  /** Absent: not signed yet. */
  signed?: Date;
}

const original = words('Murni', 'Original');
const date = day('2026-01-12');

/** The one division whose head has not signed. */
const UNSIGNED = 'PFM';

/** The agreements of all heads of units and of one officer below them, as of January 2026. */
export const agreements: readonly Agreement[] = [
  ...units.map(({ code }) => ({
    unit: code,
    version: original,
    date,
    ...(code !== UNSIGNED && { signed: day('2026-01-14') }),
  })),
  { unit: 'RHS', firstId: 'P21', level: levels.activity, version: original, date, signed: day('2026-01-15') },
];
