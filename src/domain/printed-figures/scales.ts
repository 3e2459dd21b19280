import { canonical } from '../canonical';
import { dustOf } from './printed-number';

export type ScaleName = keyof typeof scales;

/** A band of a scale: its lowest value in percent or score, and the words for it, the first of them as it is corrected. */
interface Band {
  words: readonly string[];
  low: number;
  /** The lowest value itself belongs to the band below. */
  isOpen?: boolean;
  /** Only the lowest value itself: `100 % = Baik`. */
  isPoint?: boolean;
}

interface Scale {
  bands: readonly Band[];
  /** Bands are stated in whole numbers (76–90, 91–100): between two of them either may stand. */
  gap: number;
  /** What it judges: the attainment, or the value itself. */
  of: 'attainment' | 'value';
}

const LOWEST = -Infinity;

/** The scales of published reports, each with its source. */
export const scales = {
  /** Peraturan Menteri Dalam Negeri No. 86/2017, lampiran (E.81). */
  'permendagri-86-2017': {
    gap: 1,
    of: 'attainment',
    bands: [
      { words: ['sangat tinggi'], low: 91 },
      { words: ['tinggi'], low: 76 },
      { words: ['sedang'], low: 66 },
      { words: ['rendah'], low: 51 },
      { words: ['sangat rendah'], low: LOWEST },
    ],
  },
  /** The same bands in the words of Sampang 2019. */
  'permendagri-in-words-of-quality': {
    gap: 1,
    of: 'attainment',
    bands: [
      { words: ['sangat baik'], low: 91 },
      { words: ['baik'], low: 76 },
      { words: ['cukup', 'cukup baik'], low: 66 },
      { words: ['kurang', 'kurang baik'], low: 51 },
      { words: ['sangat kurang'], low: LOWEST },
    ],
  },
  /** The same bands in the words of RSUD Muntilan 2017. */
  'permendagri-with-fair': {
    gap: 1,
    of: 'attainment',
    bands: [
      { words: ['sangat tinggi'], low: 91 },
      { words: ['tinggi'], low: 76 },
      { words: ['cukup tinggi', 'cukup'], low: 66 },
      { words: ['rendah'], low: 51 },
      { words: ['sangat rendah'], low: LOWEST },
    ],
  },
  /** Maluku Tengah 2021. */
  'six-bands': {
    gap: 0,
    of: 'attainment',
    bands: [
      { words: ['memuaskan'], low: 85, isOpen: true },
      { words: ['sangat baik'], low: 75, isOpen: true },
      { words: ['baik'], low: 65, isOpen: true },
      { words: ['cukup baik', 'cukup'], low: 50, isOpen: true },
      { words: ['agak kurang'], low: 30, isOpen: true },
      { words: ['kurang'], low: LOWEST },
    ],
  },
  /** Keputusan Kepala LAN No. 239/IX/6/8/2003, as LAKIP use it. */
  'lan-2003': {
    gap: 0,
    of: 'attainment',
    bands: [
      { words: ['sangat baik', 'sangat berhasil'], low: 85 },
      { words: ['baik', 'berhasil'], low: 70 },
      { words: ['cukup', 'cukup baik', 'cukup berhasil', 'sedang'], low: 55 },
      { words: ['kurang', 'kurang baik', 'kurang berhasil', 'tidak berhasil'], low: LOWEST },
    ],
  },
  /** Four bands above 100 %, LAKIP of several provinces (`bkd-sumbar-2016`). */
  'four-bands': {
    gap: 0,
    of: 'attainment',
    bands: [
      { words: ['sangat baik'], low: 100, isOpen: true },
      { words: ['baik'], low: 75 },
      { words: ['cukup', 'cukup baik'], low: 55 },
      { words: ['kurang', 'kurang baik'], low: LOWEST },
    ],
  },
  /** Peraturan Menteri PANRB No. 8/2021, p. 99–101. */
  'permenpanrb-8-2021': {
    gap: 1,
    of: 'attainment',
    bands: [
      { words: ['sangat baik'], low: 100, isOpen: true },
      { words: ['baik'], low: 100, isPoint: true },
      { words: ['cukup'], low: 80 },
      { words: ['kurang'], low: 60 },
      { words: ['sangat kurang'], low: LOWEST },
    ],
  },
  /** Tens, as many regional systems print them. */
  'by-tens': {
    gap: 1,
    of: 'attainment',
    bands: [
      { words: ['sangat baik', 'memuaskan'], low: 90 },
      { words: ['baik'], low: 80 },
      { words: ['cukup', 'cukup baik', 'sedang'], low: 70 },
      { words: ['kurang', 'kurang baik'], low: 60 },
      { words: ['sangat kurang', 'buruk'], low: LOWEST },
    ],
  },
  status: {
    gap: 0,
    of: 'attainment',
    bands: [
      { words: ['melampaui', 'terlampaui', 'melebihi', 'exceeded'], low: 100, isOpen: true },
      { words: ['tercapai', 'sesuai', 'memenuhi', 'achieved'], low: 100 },
      { words: ['belum tercapai', 'tidak tercapai', 'belum memenuhi', 'not achieved'], low: LOWEST },
    ],
  },
  /** Peraturan Menteri PANRB No. 88/2021 (SAKIP): the predicate of a score. */
  sakip: {
    gap: 0,
    of: 'value',
    bands: [
      { words: ['aa'], low: 90, isOpen: true },
      { words: ['a'], low: 80, isOpen: true },
      { words: ['bb'], low: 70, isOpen: true },
      { words: ['b'], low: 60, isOpen: true },
      { words: ['cc'], low: 50, isOpen: true },
      { words: ['c'], low: 30, isOpen: true },
      { words: ['d'], low: LOWEST },
    ],
  },
} as const satisfies Record<string, Scale>;

export const scaleNames = Object.keys(scales) as ScaleName[];
const scaleOf = (name: ScaleName): Scale => scales[name];

/** What a scale judges: the attainment, or the value itself. */
export const judges = (name: ScaleName): Scale['of'] => scaleOf(name).of;

/** Words that stand beside a status and say nothing of the band. */
const fillers = /\b(target|kinerja|kategori|kriteria|sudah|telah)\b/g;

/** The words of a category: whole, and without the remark behind them (`Belum Tercapai, dalam proses penilaian`). */
function wordsOf(text: string): string[] {
  const name = canonical(text.replace(/\(.*$/, '')).replace(fillers, ' ').replace(/\s+/g, ' ').trim();
  return [name, name.split(/[,;:/]/)[0]?.trim() ?? ''];
}

/** Categories are few words that stand in many rows. */
const known = new Map<string, string[]>();
const MOST_KNOWN = 500;

function knownWords(text: string): string[] {
  if (known.size > MOST_KNOWN) known.clear();
  const words = known.get(text) ?? wordsOf(text);
  known.set(text, words);
  return words;
}

/** Index of the band that a text names; -1 for none. */
function bandNamed({ bands }: Scale, text: string): number {
  for (const name of knownWords(text)) {
    const at = bands.findIndex(({ words }) => words.includes(name));
    if (at >= 0) return at;
  }
  return -1;
}

/** Place of a text among the bands of a scale, 0 the best; -1: it is none of them. */
export const rankOn = (name: ScaleName, text: string): number => bandNamed(scaleOf(name), text);

/** Whether a text is a word of a scale. */
export const isOnScale = (name: ScaleName, text: string): boolean => rankOn(name, text) >= 0;

/** The words of the band of a value. */
export function bandOf(name: ScaleName, value: number): string {
  const { bands } = scaleOf(name);
  const band = bands.find(({ low, isOpen, isPoint }) =>
    isPoint ? value === low : isOpen ? value > low : value >= low - dustOf(low === LOWEST ? 0 : low),
  );
  return band?.words[0] ?? '';
}

/** Whether a value printed to a step may lie in the band that a text names. */
export function fitsBand(name: ScaleName, text: string, value: number, step: number): boolean {
  const scale = scaleOf(name);
  const at = bandNamed(scale, text);
  const band = scale.bands[at];
  if (!band) return false;
  const dust = dustOf(value);
  const [low, high] = [value - step / 2, value + step / 2];
  if (band.isPoint) return low <= band.low + dust && high >= band.low - dust;
  const above = scale.bands
    .slice(0, at)
    .reverse()
    .find(({ isPoint }) => !isPoint);
  const top = above ? above.low : Infinity;
  const fromBelow = band.isOpen ? high > band.low + dust : high >= band.low - scale.gap - dust;
  const fromAbove = above?.isOpen ? low <= top + dust : low < top - dust;
  // `Tercapai` says of an exceeded target, too, that it was reached.
  return fromBelow && (fromAbove || (name === 'status' && band.low === 100));
}
