import type { Polarity } from '../../domain/main-job/indicator/measure';
import type { NegativeFormula } from '../../domain/settings';

/** What is said of a polarity: its name in sheets and findings, and how documents tell its formula. */
interface PolarityWords {
  name: string;
  /** One sentence, or one for each formula of `Rumus Indikator Negatif`. */
  method: string | Record<NegativeFormula, string>;
}

export const polarities: Record<Polarity, PolarityWords> = {
  positive: {
    name: 'Positif',
    method: 'Indikator positif (makin tinggi makin baik): capaian = realisasi ÷ target × 100.',
  },
  negative: {
    name: 'Negatif',
    method: {
      '(2T-R)/T': 'Indikator negatif (makin rendah makin baik): capaian = (2 × target − realisasi) ÷ target × 100.',
      'T/R': 'Indikator negatif (makin rendah makin baik): capaian = target ÷ realisasi × 100.',
    },
  },
  range: {
    name: 'Rentang',
    method:
      'Indikator rentang: realisasi di dalam rentang bernilai 100; di bawahnya realisasi ÷ batas bawah × 100; di atasnya ' +
      '(2 × batas atas − realisasi) ÷ batas atas × 100.',
  },
  grade: {
    name: 'Predikat',
    method:
      'Indikator predikat: predikat yang sama atau lebih baik bernilai 100; predikat yang lebih rendah dinilai dari skornya ' +
      'terhadap batas bawah predikat target, dan tanpa skor tidak dihitung.',
  },
};
