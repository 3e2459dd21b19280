import { finding, type Finding, type FindingCode, type Place, type ValuesOf } from '../finding';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import { aggregationOf, isPercent, type Indicator } from '../main-job/indicator/indicator';
import { interimTargetToDate } from '../main-job/indicator/interim-target';

/** Names that speak against the polarity (data dictionary, rule 3): a question, since "penurunan 40 %" is Positif. */
const suspicious = {
  negative: /\b(penurunan|berkurangnya|menurunnya|reduction|decrease)\b/i,
  positive:
    /\bjumlah (kasus|korban|pelanggaran|temuan|pengaduan|keluhan)\b|\b(angka|tingkat) (kemiskinan|kematian|pengangguran)\b/i,
};
/** What takes long is worse, where it is measured in time and not in per cent of it. */
const takesTime =
  /\b(waktu|lama) (tanggap|tunggu|respon\w*|penyelesaian|pelayanan|penanganan|proses)\b|\b(response|waiting|handling) time\b|\bketerlambatan\b/i;
const timeUnits = /^(hari|jam|menit|minggu|bulan|days?|hours?|minutes?|weeks?|months?)\b/i;
/** Cases that are handled, served or accompanied: the more the better. */
const looksAfter =
  /\b(di|ter)?(tangani|layani|dampingi|selesaikan|tindak ?lanjuti|bantu|rehabilitasi)\b|\b(mendapat|memperoleh|menerima)|\bhandled|\bserved|\baccompanied|\bresolved/i;

/** Asks about an indicator whose name speaks of more where less is better, or the other way round (data dictionary, rule 3). */
export function textContradictsPolarity({ indicator }: IndicatorResult): Finding[] {
  const { code, name, polarity, sheet, measureUnit } = indicator;
  const { value, cell } = polarity;
  if (value !== 'positive' && value !== 'negative') return [];
  const isReduction = suspicious.negative.test(name);
  const speaksOfLess =
    (suspicious.positive.test(name) && !looksAfter.test(name)) ||
    (timeUnits.test(measureUnit.trim()) && takesTime.test(name));
  const contradicts = value === 'negative' ? isReduction : !isReduction && speaksOfLess;
  if (!contradicts) return [];
  return [finding('text-contradicts-polarity', { sheet, cell }, { code, name, polarity: value })];
}

/** Figures of percentages that look like ratios: some ≤ 1 beside others > 1, or all ≤ 1 under a target above 1. */
export function ratioOrPercent({ indicator }: IndicatorResult): Finding[] {
  const series = indicator.reported?.direct;
  if (!isPercent(indicator.measureUnit)) return [];
  const cells = [...(series?.cells ?? []), indicator.actual].flatMap(({ value, cell, shownInPercent }) =>
    value.kind === 'number' && value.value > 0 && !shownInPercent ? [{ value: value.value, cell }] : [],
  );
  const small = cells.filter(({ value }) => value <= 1);
  const target = indicator.target.value.kind === 'number' ? indicator.target.value.value : 0;
  const first = small[0];
  if (!first || (small.length === cells.length && target <= 1)) return [];
  const inSeries = series?.cells.some(({ cell }) => cell === first.cell);
  const place = { sheet: inSeries && series ? series.sheet : indicator.sheet, cell: first.cell };
  const values = { code: indicator.code, value: first.value, asPercent: first.value * 100 };
  return [finding('ratio-or-percent', place, values)];
}

/** The interim targets to date that are numbers, and the year's; NaN where that is none. */
interface Interim {
  targets: number[];
  /** How many of them are those of the first three quarters. */
  toThird: number;
  year: number;
}

function interimTargets(indicator: Indicator): Interim {
  const targets: number[] = [];
  let toThird = 0;
  for (let quarter = 1; quarter <= 4; quarter++) {
    const { value } = interimTargetToDate(indicator, quarter);
    if (value.kind === 'number') targets.push(value.value);
    if (quarter === 3) toThird = targets.length;
  }
  const { value } = indicator.target;
  return { targets, toThird, year: value.kind === 'number' ? value.value : Number.NaN };
}

/** Several questions in a row look at the interim targets of one indicator. */
let last: { of: Indicator; interim: Interim } | null = null;

function interimOf(indicator: Indicator): Interim {
  if (last?.of !== indicator) last = { of: indicator, interim: interimTargets(indicator) };
  return last.interim;
}

/** The range of the cells of the interim targets. */
function placeOfInterim({ sheet, row, interimTargets: quarters }: Indicator): Place {
  const cells = quarters.map(({ cell }) => cell).filter((cell) => cell !== '');
  const [first = `A${row}`, last = first] = [cells[0], cells[cells.length - 1]];
  return { sheet, cell: first === last ? first : `${first}:${last}` };
}

/** A question about the interim targets of a positive Akumulasi (rule 1). */
const aboutInterim =
  <C extends FindingCode>(
    code: C,
    isAsked: (interim: Interim, indicator: Indicator) => boolean,
    make: (code: string, interim: Interim) => ValuesOf<C>,
  ) =>
  ({ indicator }: IndicatorResult): Finding[] => {
    if (indicator.polarity.value !== 'positive' || aggregationOf(indicator) !== 'sum') return [];
    const interim = interimOf(indicator);
    if (!isAsked(interim, indicator)) return [];
    return [finding(code, placeOfInterim(indicator), ...([make(indicator.code, interim)] as never))];
  };

export const interimTargetsFall = aboutInterim(
  'interim-targets-fall',
  ({ targets }) => targets.some((target, index) => target < (targets[index - 1] ?? target)),
  (code, { targets }) => ({ code, targets }),
);

/** Of the first three quarters: that TW IV differs from the year is said anyway. */
export const interimTargetAboveYear = aboutInterim(
  'interim-target-above-year',
  ({ targets, toThird, year }) => targets.some((target, index) => index < toThird && target > year),
  (code, { targets, year }) => ({ code, targets, year }),
);

/** `25, 25, 25` under a year's target of 100: are they per quarter? */
export const interimTargetsPeriodic = aboutInterim(
  'interim-targets-periodic',
  ({ targets, year }, { interimKind, reported }) =>
    interimKind === 'cumulative' &&
    !(reported?.numerator && reported.denominator) &&
    targets.length >= 2 &&
    (targets[0] ?? 0) > 0 &&
    targets.every((target) => target === targets[0] && target < year),
  (code, { targets, year }) => ({ code, targets, year }),
);

/** Some weights filled and some empty within one unit: the empty ones count as 1, which is seldom meant (rule 5). */
export function mixedWeights(unit: string, indicators: readonly Indicator[]): Finding[] {
  const empty = indicators.filter(({ weight }) => weight.value === null);
  const first = empty[0];
  if (!first || empty.length === indicators.length) return [];
  const place = { sheet: first.sheet, cell: first.weight.cell };
  return [finding('mixed-weights', place, { unit, empty: empty.length, count: indicators.length })];
}

/** Fractions beside weights of ten or more: 0.3 beside 30 is most often 30 %. */
export function weightsOfMixedScale(unit: string, indicators: readonly Indicator[]): Finding[] {
  const weightOf = ({ weight }: Indicator): number => weight.value ?? 0;
  const small = indicators.find((one) => weightOf(one) > 0 && weightOf(one) < 1);
  const large = indicators.find((one) => weightOf(one) >= 10);
  if (!small || !large) return [];
  const place = { sheet: small.sheet, cell: small.weight.cell };
  return [finding('weights-of-mixed-scale', place, { unit, small: weightOf(small), large: weightOf(large) })];
}
