import type { IndicatorResult, IndicatorStatus } from '../../../domain/main-job/assess-indicator';
import type { Judgement } from '../../../domain/main-job/judgement';
import { roundPrinted } from '../../../domain/number';
import { rate } from '../../../domain/main-job/rating';
import { bounded, type Cause, type Value } from '../../../domain/main-job/unit-value';
import type { Writer } from '../../writer';

/** Whether a value meets its limit, and how the two figures of attainment stand to each other. */
export function levelSentences(writer: Writer, subject: string, value: Value, judgement: Judgement): string[] {
  const { t, voice, rules, period } = writer;
  const { flagValue, awaited } = value;
  if (flagValue === null) return [voice.pick(t.overview.notAssessable)({ subject, period: period.inWords })];
  const limit = judgement.attainment.limit ?? 0;
  const level = {
    subject,
    period: period.inWords,
    value: writer.percent(flagValue),
    rating: writer.ratingWords(rate(flagValue, rules.ratingScale)),
    limit: writer.percent(limit),
    distance: writer.distance(roundPrinted(limit) - roundPrinted(flagValue)),
  };
  const wordings = judgement.attainment.status === 'below' ? t.overview.below : t.overview.met;
  return [
    voice.pick(wordings)(level),
    judgement.attainment.status === 'provisional' ? t.overview.provisional(awaited.length) : '',
    ...meanSentences(writer, value, judgement),
  ];
}

/** `Rata-rata Capaian` beside `Nilai Penandaan`; where they are judged differently, why (data dictionary, rule 5). */
function meanSentences(writer: Writer, value: Value, judgement: Judgement): string[] {
  const { t, voice, rules } = writer;
  const { flagValue, meanAttainment: mean } = value;
  if (flagValue === null || mean === null) return [];
  const difference = roundPrinted(mean) - roundPrinted(flagValue);
  if (roundPrinted(difference) === 0) return [voice.pick(t.overview.sameMean)()];
  const direction = difference > 0 ? 'higher' : 'lower';
  if (!judgement.figuresDisagree) {
    return [voice.pick(t.overview.otherMean)(writer.percent(mean), writer.distance(difference), direction)];
  }
  const cut = value.shares.filter(
    ({ result: { attainment } }) => attainment !== null && bounded(attainment, rules) !== attainment,
  );
  const names = cut.map(({ result }) =>
    t.overview.cause(writer.name(result.indicator), writer.percent(result.attainment)),
  );
  const limit = writer.percent(judgement.attainment.limit);
  return [
    t.overview.figuresDisagree(writer.percent(flagValue), writer.percent(mean), limit, difference < 0),
    cut.length > 0 ? t.overview.boundedIndicators(writer.list(names), cut.length) : '',
  ];
}

/** Whose indicators a sentence counts. */
export type Owners = 'unit' | 'unitsBelow' | 'agency';

/** `2 tercapai dan 1 belum lapor` */
export function statusParts({ t, list }: Writer, results: readonly IndicatorResult[]): string {
  const statuses = Object.keys(t.overview.statusCount) as IndicatorStatus[];
  const parts = statuses.flatMap((status) => {
    const count = results.filter((result) => result.status === status).length;
    return count === 0 ? [] : [t.overview.statusCount[status](count)];
  });
  return list(parts, parts.length);
}

/** How many indicators stand in each status. */
export function countSentence(writer: Writer, results: readonly IndicatorResult[], owners: Owners): string {
  const { t, voice, terms } = writer;
  const [first] = results;
  if (!first) return '';
  const whose = t.overview.owners[owners];
  if (results.length === 1) return t.overview.onlyIndicator(whose, terms.indicatorStatus[first.status]);
  return voice.pick(t.overview.counts)(results.length, whose, statusParts(writer, results));
}

/** The same for the indicators of the units below, which a document counts apart from its own; empty without any. */
export function countBelowSentence(writer: Writer, results: readonly IndicatorResult[]): string {
  return results.length === 0 ? '' : writer.t.overview.countsBelow(results.length, statusParts(writer, results));
}

/** The indicators that cost the value most, with their points. */
export function causeSentence({ t, voice, list, distance, name }: Writer, causes: readonly Cause[]): string {
  if (causes.length === 0) return '';
  const names = causes.map(({ result, points }) => t.overview.cause(name(result.indicator), distance(points)));
  return voice.pick(t.overview.causes)(list(names));
}
