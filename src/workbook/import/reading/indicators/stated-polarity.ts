import type { Polarity } from '../../../../domain/main-job/indicator/measure';
import { choose, polarityWords } from '../../../schema/choices';

/** How applications and forms say whether more or less is better; the words of our own sheets are known besides. */
const otherWords: readonly [Polarity, RegExp][] = [
  ['positive', /^(maxi|maksi|max\b|maks\b|increas|higher|meningkat|progres)|(tinggi|besar|banyak).*(baik|bagus)/i],
  ['negative', /^(mini|min\b|decreas|lower|menurun)|(rendah|kecil|sedikit).*(baik|bagus)/i],
  ['range', /^(stabil|range|interval)/i],
];

/** The direction that a cell of a column *Polaritas* (Arah, Maximize/Minimize …) names; null for an empty cell and unknown words. */
export const statedPolarity = (text: string): Polarity | null =>
  text === ''
    ? null
    : (choose(polarityWords, text) ?? otherWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
