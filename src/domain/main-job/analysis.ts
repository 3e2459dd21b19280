import type { WrittenPeriod } from '../period';
import type { Earlier } from './indicator/measure';

/** A row of `Analisis Capaian`: what people write about an indicator in a period. */
export interface Analysis {
  indicatorCode: string;
  /** Period as written. */
  period: string;
  /** The period that is meant; absent: none that can be read. */
  about?: WrittenPeriod;
  drivers: string;
  obstacles: string;
  efforts: string;
  nextSteps: string;
}

/** A row of `Riwayat Kinerja`. */
export interface HistoryRow {
  code: string;
  /** Name and measure as stated then; empty: not stated, taken for unchanged. */
  indicator: string;
  measureUnit: string;
  year: number;
  target: number | null;
  actual: Earlier | null;
}

/** A row of `Penghargaan Diterima`. */
export interface Honour {
  date: string;
  givenBy: string;
  honour: string;
  unit: string;
}
