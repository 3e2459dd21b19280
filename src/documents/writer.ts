import type { AgencyProfile } from '../domain/agency-profile';
import type { Evaluation } from '../domain/main-job/evaluation';
import { isPercent, type Indicator } from '../domain/main-job/indicator';
import type { Actual, Target } from '../domain/main-job/measure';
import { isFullYear } from '../domain/period';
import type { Rating } from '../domain/main-job/rating';
import type { Rules } from '../domain/settings';
import { texts, type Texts } from '../text';
import { documentTexts, type DocumentTexts } from '../text/documents';
import { formatDay, formatNumber, formatPoints, formatQuantity, formatRupiah } from '../text/format';
import type { Language } from '../text/language';
import { repeatedNames } from './name-labels';
import { periodLabels, type PeriodLabels } from './period-words';
import { createVoice, type Voice } from './voice';

/** What a cell shows where there is no figure. */
export const DASH = '–';

/** Measures that are told by their number alone: "78,50", not "78,50 indeks". */
const bareMeasure = /^(indeks|index|nilai|value|skor|score|level|tingkat|predikat|grade|opini)/i;

/** Puts figures and texts of one document into words: one language, one rounding, one voice. */
export interface Writer {
  evaluation: Evaluation;
  profile: AgencyProfile;
  rules: Rules;
  language: Language;
  terms: Texts['terms'];
  t: DocumentTexts;
  voice: Voice;
  period: PeriodLabels;
  fullYear: boolean;
  /** Name of the agency, never empty. */
  agency: string;
  /** `92,50`, or a dash. */
  points: (value: number | null) => string;
  /** `92,50%`, or a dash. */
  percent: (value: number | null) => string;
  /** `3,20 poin`, without sign. */
  distance: (value: number) => string;
  /** `Rp1.234.567` */
  rupiah: (value: number) => string;
  /** `1.234.567`, for columns headed (Rp), or a dash. */
  amount: (value: number | null) => string;
  /** `276 orang`, `92,5%`. */
  quantity: (value: number, measureUnit: string) => string;
  /** `12 orang`, `3,5 poin`, without sign. */
  difference: (value: number, measureUnit: string) => string;
  /** A target or an actual without its measure, or a dash. */
  bare: (measure: Target | Actual | null) => string;
  /** A target or an actual with its measure. */
  measured: (measure: Target | Actual | null, measureUnit: string) => string;
  rating: (rating: Rating | null) => string;
  /** The rating within a sentence, without brackets. */
  ratingWords: (rating: Rating) => string;
  /** `5 Mei 2026`, or a dash. */
  day: (day: string | null) => string;
  /** The name of an indicator in a table or a title: with its code when another one has the same name. */
  title: (indicator: Indicator) => string;
  /** The same within a sentence. */
  name: (indicator: Indicator) => string;
  /** `A, B, dan C`; at most `most` are named. */
  list: (items: readonly string[], most?: number) => string;
}

/** The default rating words in the document's language; words of an agency's own scale stay as they are. */
function ratingWord(word: string, language: Language): string {
  for (const other of ['id', 'en'] as const) {
    const rank = texts(other).terms.ratings.indexOf(word);
    if (rank >= 0) return texts(language).terms.ratings[rank] ?? word;
  }
  return word;
}

/** Which names several indicators share: the same for every document of a run, and a run makes hundreds. */
const sharedNames = new WeakMap<readonly Indicator[], (name: string) => boolean>();

function repeatedIndicators({ input: { indicators } }: Evaluation): (name: string) => boolean {
  const repeats = sharedNames.get(indicators) ?? repeatedNames(indicators.map(({ name }) => name));
  sharedNames.set(indicators, repeats);
  return repeats;
}

/** @param subject what the document is about: decides which wordings it takes */
export function createWriter(
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  subject: string,
): Writer {
  const { terms } = texts(language);
  const t = documentTexts(language);
  const { rules } = evaluation.input;
  const points = (value: number | null): string => (value === null ? DASH : formatPoints(value, language));
  const bare = (measure: Target | Actual | null): string => {
    if (measure === null) return DASH;
    switch (measure.kind) {
      case 'number':
        return formatQuantity(measure.value, language);
      case 'range':
        return `${formatQuantity(measure.low, language)}–${formatQuantity(measure.high, language)}`;
      case 'grade': {
        const score = measure.score === undefined ? '' : ` (${formatPoints(measure.score, language)})`;
        return `${measure.grade}${score}`.trim();
      }
      case 'missing':
      case 'notDue':
        return DASH;
    }
  };
  /** A difference: percentages differ by points, everything else by its own measure. */
  const difference = (value: number, measureUnit: string): string => {
    const text = formatQuantity(Math.abs(value), language);
    return isPercent(measureUnit) || bareMeasure.test(measureUnit.trim())
      ? t.frame.points(text)
      : withUnit(text, measureUnit);
  };
  const withUnit = (text: string, measureUnit: string): string => {
    const unit = measureUnit.trim();
    if (unit === '' || bareMeasure.test(unit)) return text;
    if (unit.startsWith('%')) return `${text}%`;
    return `${text} ${text === '1' ? t.frame.oneOf(unit) : unit}`;
  };
  const repeats = repeatedIndicators(evaluation);
  const title = ({ name, code }: Indicator): string => (repeats(name) ? t.frame.coded(name, code) : name);
  return {
    evaluation,
    profile,
    rules,
    language,
    terms,
    t,
    voice: createVoice(subject),
    period: periodLabels(rules.period, rules.year, language),
    fullYear: isFullYear(rules.period),
    agency: profile.agency.trim() || t.frame.agencyFallback,
    points,
    percent: (value) => (value === null ? DASH : `${formatPoints(value, language)}%`),
    distance: (value) => t.frame.points(formatPoints(Math.abs(value), language)),
    rupiah: (value) => formatRupiah(value, language),
    amount: (value) =>
      value === null ? DASH : formatNumber(value, Number.isInteger(Math.round(value * 100) / 100) ? 0 : 2, language),
    quantity: (value, measureUnit) => withUnit(formatQuantity(value, language), measureUnit),
    difference,
    bare,
    measured: (measure, measureUnit) => {
      const text = bare(measure);
      return measure?.kind === 'number' || measure?.kind === 'range' ? withUnit(text, measureUnit) : text;
    },
    rating: (rating) => {
      if (!rating) return DASH;
      const word = ratingWord(rating.rating, language);
      return rating.exceeds ? `${word} ${terms.exceedsTarget}` : word;
    },
    ratingWords: ({ rating, exceeds }) => {
      const word = ratingWord(rating, language);
      return exceeds ? `${word}, ${terms.exceedsTarget.replace(/[()]/g, '')}` : word;
    },
    day: (day) => (day === null || day === '' ? DASH : formatDay(day, terms.period.months)),
    title,
    name: (indicator) => t.frame.quoted(title(indicator)),
    list: (items, most = 6) => {
      const named = items.length > most ? [...items.slice(0, most), t.frame.others(items.length - most)] : [...items];
      const last = named.pop();
      if (last === undefined) return '';
      if (named.length === 0) return last;
      return `${named.join(', ')}${named.length > 1 ? ',' : ''} ${t.frame.and} ${last}`;
    },
  };
}
