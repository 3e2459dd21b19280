import type { AgencyProfile } from '../domain/agency-profile';
import type { Evaluation } from '../domain/main-job/evaluation';
import { isPercent, isScore, type Indicator } from '../domain/main-job/indicator/indicator';
import type { Actual, Target } from '../domain/main-job/indicator/measure';
import { roundMeasured } from '../domain/number';
import { isFullYear } from '../domain/period';
import { letsStand } from '../domain/main-job/story';
import type { Rating } from '../domain/main-job/indicator/rating';
import type { FigureSource } from '../domain/records/figure-source';
import type { Rules } from '../domain/settings';
import { texts, type Texts } from '../text';
import type { Count } from '../text/count';
import { documentTexts, type DocumentTexts } from '../text/documents';
import {
  formatDay,
  formatMeasured,
  formatNumber,
  formatPoints,
  formatRupiah,
  formatShortDay,
  formatShortSpan,
  gluedDays,
} from '../text/format';
import { languages, type Language } from '../text/language';
import { namedCount } from './fit-lines';
import { plainFigures, type FigurePrinter } from './figures/figure';
import { computed } from './figures/sources';
import { repeatedNames } from './name-labels';
import { periodLabels, type PeriodLabels } from './period-words';
import { createVoice, type Voice } from './voice';

/** What a cell shows where there is no figure. */
export const DASH = '–';

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
  /** Whether the year is over, so that nothing can be reached or spent in it any more. */
  isOver: boolean;
  /** Name of the agency, never empty. */
  agency: string;
  /** Takes down what is printed; every figure says where it comes from. */
  figures: FigurePrinter;
  /** `92,50`, or a dash. */
  points: (value: number | null, source: FigureSource) => string;
  /** `92,50%`, or a dash. */
  percent: (value: number | null, source: FigureSource) => string;
  /** `3,20 poin`, without sign. */
  distance: (value: number, source: FigureSource) => string;
  /** `Rp1.234.567` */
  rupiah: (value: number, source: FigureSource) => string;
  /** `1.234.567`, for columns headed (Rp), or a dash. */
  amount: (value: number | null, source: FigureSource) => string;
  /** `276 orang`, `92,5%`. */
  quantity: (value: number, measureUnit: string, source: FigureSource) => string;
  /** `12 orang`, `3,5 poin`, without sign. */
  difference: (value: number, measureUnit: string, source: FigureSource) => string;
  /** A target or an actual without its measure, or a dash. */
  bare: (measure: Target | Actual | null, source: FigureSource) => string;
  /** A target or an actual with its measure. */
  measured: (measure: Target | Actual | null, measureUnit: string, source: FigureSource) => string;
  /** How many there are of something, for sentences and cells. */
  count: (value: number, source: FigureSource) => Count;
  rating: (rating: Rating | null) => string;
  /** The rating within a sentence, without brackets. */
  ratingWords: (rating: Rating) => string;
  /** `5 Mei 2026`, or a dash. */
  day: (day: string | null) => string;
  /** The same in a cell, where it never breaks: `30 Sep 2026`. */
  cellDay: (day: string | null) => string;
  /** Two days in a cell: `12 Jan s.d. 13 Mar 2026`; one where they are the same. */
  cellSpan: (from: string, until: string) => string;
  /** The name of an indicator in a table or a title: with its code when another one has the same name. */
  title: (indicator: Indicator) => string;
  /** The same within a sentence. */
  name: (indicator: Indicator) => string;
  /** `A, B, dan C`; at most `most` are named. */
  list: (items: readonly string[], most?: number) => string;
  /** Names of people: where one carries titles or an office behind a comma, they are separated by semicolons. */
  persons: (names: readonly string[]) => string;
  /** Whether a person lets it stand that a unit has not explained everything. */
  letsStand: (unit: string) => boolean;
}

/** The default rating words in the document's language; words of an agency's own scale stay as they are. */
function ratingWord(word: string, language: Language): string {
  for (const other of languages) {
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

/** Joins items as a sentence names them; those beyond the most are only counted. */
const lister =
  ({ frame }: DocumentTexts, others: (left: number) => string): Writer['list'] =>
  (items, most = 6) => {
    const shown = namedCount(items.length, most);
    const named = shown < items.length ? [...items.slice(0, shown), others(items.length - shown)] : [...items];
    const last = named.pop();
    if (last === undefined || named.length === 0) return last ?? '';
    return `${named.join(', ')}${named.length > 1 ? ',' : ''} ${frame.and} ${last}`;
  };

/**
 * @param subject what the document is about: decides which wordings it takes
 * @param figures takes down what is printed
 */
export function createWriter(
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  subject: string,
  figures: FigurePrinter = plainFigures,
): Writer {
  const { terms } = texts(language);
  const t = documentTexts(language);
  const { rules } = evaluation.input;
  /** A figure as a count, so that texts can ask for the value that is printed. */
  const figure = (text: string, value: number, source: FigureSource): Count => ({
    value: roundMeasured(value),
    toString: () => figures.print(text, value, source),
  });
  const points = (value: number | null, source: FigureSource): string =>
    value === null ? DASH : figures.print(formatPoints(value, language), value, source);
  const plain = (value: number, source: FigureSource, decimals?: number): string =>
    figures.print(formatMeasured(value, language, decimals), value, source);
  const bare = (measure: Target | Actual | null, source: FigureSource): string => {
    if (measure === null) return DASH;
    switch (measure.kind) {
      case 'number':
        return plain(measure.value, source, 'decimals' in measure ? measure.decimals : undefined);
      case 'range':
        return `${plain(measure.low, source)}–${plain(measure.high, source)}`;
      case 'grade': {
        const grade = measure.grade === '' ? '' : figures.print(measure.grade, measure.grade, source);
        return `${grade}${measure.score === undefined ? '' : ` (${plain(measure.score, source)})`}`.trim();
      }
      case 'missing':
      case 'notDue':
        return DASH;
    }
  };
  const withUnit = (text: string, value: number | null, measureUnit: string): string => {
    const unit = measureUnit.trim();
    if (unit === '' || isScore(unit)) return text;
    if (unit.startsWith('%')) return `${text}%`;
    return `${text} ${value !== null && roundMeasured(value) === 1 ? t.frame.oneOf(unit) : unit}`;
  };
  /** A difference: percentages differ by points, everything else by its own measure. */
  const difference = (value: number, measureUnit: string, source: FigureSource): string => {
    const size = Math.abs(value);
    const text = figure(formatMeasured(size, language), size, source);
    return isPercent(measureUnit) || isScore(measureUnit)
      ? t.frame.points(text)
      : withUnit(`${text}`, size, measureUnit);
  };
  const repeats = repeatedIndicators(evaluation);
  const title = ({ name, code }: Indicator): string => (repeats(name) ? t.frame.coded(name, code) : name);
  const list = lister(t, (left) => t.frame.others(figure(String(left), left, computed('rows', ''))));
  const cellDay = (day: string | null): string =>
    day === null || day === '' ? DASH : gluedDays(formatShortDay(day, terms.period.months));
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
    isOver: isFullYear(rules.period) && !rules.isRunning,
    agency: profile.agency.trim() || t.frame.agencyFallback,
    figures,
    points,
    percent: (value, source) => (value === null ? DASH : `${points(value, source)}%`),
    distance: (value, source) => {
      const size = Math.abs(value);
      return t.frame.points(figure(formatPoints(size, language), size, source));
    },
    rupiah: (value, source) => {
      const [sign = '', text = ''] = formatRupiah(value, language).split('Rp');
      return `${sign}Rp${figures.print(text, value, source)}`;
    },
    amount: (value, source) => {
      if (value === null) return DASH;
      const decimals = Number.isInteger(Math.round(value * 100) / 100) ? 0 : 2;
      return figures.print(formatNumber(value, decimals, language), value, source);
    },
    quantity: (value, measureUnit, source) => withUnit(plain(value, source), value, measureUnit),
    difference,
    bare,
    measured: (measure, measureUnit, source) => {
      const text = bare(measure, source);
      if (measure?.kind === 'number') return withUnit(text, measure.value, measureUnit);
      return measure?.kind === 'range' ? withUnit(text, null, measureUnit) : text;
    },
    count: (value, source) => figure(String(value), value, source),
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
    cellDay,
    cellSpan: (from, until) =>
      from === until ? cellDay(from) : gluedDays(t.frame.span(...formatShortSpan(from, until, terms.period.months))),
    title,
    name: (indicator) => t.frame.quoted(title(indicator)),
    letsStand: (unit) => letsStand(evaluation.input, unit),
    list,
    persons: (names) => {
      if (names.length < 2 || !names.some((one) => one.includes(','))) return list(names, names.length);
      return `${names.slice(0, -1).join('; ')}; ${t.frame.and} ${names[names.length - 1] ?? ''}`;
    },
  };
}
