import type { CeilingBasis } from '../../domain/main-job/budget/budget';
import type { FollowUpOrigin } from '../../domain/main-job/follow-up';
import type { Frequency, Level } from '../../domain/main-job/indicator/indicator';
import type { Polarity } from '../../domain/main-job/indicator/measure';
import { names, normaliseName, notationOf } from './names';

/** Allowed words in the dictionary's notation, by the value of the domain they stand for. */
export const polarityWords: Record<Polarity, string> = {
  positive: 'Positif ~ Naik / Up',
  negative: 'Negatif ~ Turun / Down',
  range: 'Rentang / Range',
  grade: 'Predikat / Grade',
};
export const aggregationWords = {
  sum: 'Akumulasi / Sum',
  last: 'Posisi Akhir / Last',
  average: 'Rata-rata / Average',
};
export const levelWords: Record<Level, string> = {
  head: 'Kepala Dinas ~ Eselon II / Head of Agency',
  administrator: 'Administrator ~ Eselon III',
  supervisor: 'Pengawas ~ Eselon IV / Supervisor',
  subActivity: 'Sub Kegiatan / Sub-activity',
  region: 'Daerah / Region',
};
export const interimKindWords = { cumulative: 'Kumulatif / Cumulative', perQuarter: 'Per triwulan / Per Quarter' };
export const actualsKindWords = { perPeriod: 'Periode ini / This Period', cumulative: 'Kumulatif / Cumulative' };
export const frequencyWords: Record<Frequency, string> = {
  monthly: 'Bulanan / Monthly',
  quarterly: 'Triwulanan / Quarterly',
  semester: 'Semesteran / Half-yearly',
  annual: 'Tahunan / Annual',
};
export const componentWords = { numerator: 'Pembilang / Numerator', denominator: 'Penyebut / Denominator' };
export const followUpStatusWords = {
  notStarted: 'Belum Dilaksanakan / Not Started',
  inProgress: 'Dalam Proses / In Progress',
  done: 'Selesai / Done',
  impossible: 'Tidak Dapat Dilaksanakan / Cannot Be Done',
};
/** Words with which *Sumber* of a follow-up begins: `Rapat`, `Rapat evaluasi TW II`. */
export const followUpOriginWords: Record<FollowUpOrigin, string> = {
  meeting: 'Rapat / Meeting',
  reflection: 'Refleksi / Reflection',
};
export const flagBasisWords = {
  both: 'Capaian dan Serapan / Attainment and Absorption',
  attainment: 'Capaian / Attainment',
  absorption: 'Serapan / Absorption',
};
export const missingTargetWords = { none: 'Tidak dinilai / Not Assessed', proportional: 'Proporsional / Proportional' };
export const parentValueWords = {
  own: 'Indikator sendiri / Own Indicators',
  children: 'Gabungan anak / Children Combined',
  weighted: 'Gabungan berbobot / Weighted Combination',
};
export const negativeFormulaWords = { '(2T-R)/T': '(2T-R)/T', 'T/R': 'T/R' };
export const ceilingBasisWords: Record<CeilingBasis, string> = {
  revisedIfAny: 'Perubahan bila ada / Revised If Any',
  original: 'Murni ~ Induk / Original',
  shifted: 'Pergeseran / Shifted',
  revised: 'Perubahan / Revised',
};
export const ratingScaleWords = { standard: 'Permendagri 86/2017', custom: 'Kustom / Custom' };
export const documentStatusWords = { draft: 'KONSEP / DRAFT', final: 'FINAL' };
export const documentFormatWords = { google: 'Google Docs', docx: 'DOCX', pdf: 'PDF' };
export const paperWords = { A4: 'A4', F4: 'F4 ~ Folio' };
/** Opinions of the audit board by their full names. */
export const opinionWords = {
  WTP: 'Wajar Tanpa Pengecualian ~ Wajar Tanpa Pengecualian dengan Paragraf Penjelasan / Unqualified Opinion',
  WDP: 'Wajar Dengan Pengecualian / Qualified Opinion',
  TW: 'Tidak Wajar / Adverse Opinion',
  TMP: 'Tidak Menyatakan Pendapat ~ Tidak Memberikan Pendapat ~ Menolak Memberikan Pendapat / Disclaimer of Opinion',
};
export const yesNoWords = { yes: 'Ya ~ Y / Yes', no: 'Tidak ~ T / No' };

/** A hyphen may be a space, `Rata rata`; a slash stays one: `T/R` is another formula than `T-R`. */
const comparable = (word: string): string =>
  normaliseName(word)
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s*[-–]\s*/g, ' ');

const lookups = new Map<Record<string, string>, Map<string, string>>();

/** The accepted words of a declaration, made once: a sheet asks thousands of times. */
function lookupOf(words: Record<string, string>): Map<string, string> {
  const known = lookups.get(words);
  if (known) return known;
  const lookup = new Map<string, string>();
  for (const [value, notation] of Object.entries(words)) {
    for (const name of names(notation).all) lookup.set(comparable(name), value).set(name, value);
  }
  lookups.set(words, lookup);
  return lookup;
}

/** Finds the value a word stands for, in either language and any letter case; null when it is none of them. */
export function choose<V extends string>(words: Record<V, string>, word: string): V | null {
  const lookup = lookupOf(words);
  // Most cells hold a word as it is declared.
  return ((lookup.get(word) ?? lookup.get(comparable(word))) as V | undefined) ?? null;
}

/** The words that a sheet shows, as a declaration from which either language is read back. */
export const inBothLanguages = <V extends string>(id: Record<V, string>, en: Record<V, string>): Record<V, string> =>
  Object.fromEntries(
    (Object.keys(id) as V[]).map((value) => [value, notationOf({ id: id[value], en: en[value] })]),
  ) as Record<V, string>;

/** The allowed words as findings name them, in each language. */
export const allowedWords = (words: Record<string, string>): Record<'id' | 'en', string[]> => ({
  id: wordsOf(words, 'id'),
  en: wordsOf(words, 'en'),
});

/** The allowed words in one language, for messages and drop-downs. */
export function wordsOf(words: Record<string, string>, language: 'id' | 'en'): string[] {
  return Object.values(words).map((notation) => names(notation)[language]);
}
