import type { AgencyReport, UnitReport } from '../../../domain/main-job/evaluation';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { IndicatorStatus } from '../../../domain/main-job/indicator/measure';
import { roundPrinted } from '../../../domain/number';
import { rate } from '../../../domain/main-job/indicator/rating';
import { bounded, type Cause } from '../../../domain/main-job/unit/unit-value';
import type { Writer } from '../../writer';
import { codeOf, computed, ofIndicator, ofUnit } from '../../figures/sources';

/** Whether a value meets its limit, and how the two figures of attainment stand to each other. */
type Reported = Pick<UnitReport | AgencyReport, 'value' | 'judgement'>;

/** The sentences with which an evaluation begins: the value of the unit or agency beside its limit, and whether it is met. */
export function levelSentences(writer: Writer, subject: string, report: Reported): string[] {
  const { t, voice, rules, period } = writer;
  const { value, judgement } = report;
  const code = codeOf(report);
  const { flagValue } = value;
  if (flagValue === null) return [voice.pick(t.overview.notAssessable)({ subject, period: period.inWords })];
  const limit = judgement.attainment.limit ?? 0;
  const level = {
    subject,
    period: period.inWords,
    value: writer.percent(flagValue, ofUnit(report, 'flagValue')),
    rating: writer.ratingWords(rate(flagValue, rules.ratingScale)),
    limit: writer.percent(limit, computed('limit', code)),
    distance: writer.distance(roundPrinted(limit) - roundPrinted(flagValue), computed('difference', code)),
  };
  const wordings = judgement.attainment.status === 'below' ? t.overview.below : t.overview.met;
  return [
    voice.pick(wordings)(level),
    judgement.attainment.status === 'provisional'
      ? t.overview.provisional(provisionalReasons(writer, value, code))
      : '',
    ...meanSentences(writer, report),
  ];
}

/** What keeps a judgement from being final (data dictionary, rules 3 and 7). */
function provisionalReasons({ t, list, count }: Writer, value: Reported['value'], code: string): string {
  const words = t.overview.provisionalReasons;
  const { awaited, undecided = [], shares } = value;
  const doubtful = shares.filter(({ result }) => result.isDoubtful);
  const reasons = [
    [words.awaited, awaited.length, 'indicators'] as const,
    [words.undecided, undecided.length, 'rows'] as const,
    [words.doubtful, doubtful.length, 'rule'] as const,
  ].flatMap(([word, number, calculation]) => (number === 0 ? [] : [word(count(number, computed(calculation, code)))]));
  return reasons.length === 0 ? words.frozen : list(reasons, reasons.length);
}

/** `Rata-rata Capaian` beside `Nilai Penandaan`; where they are judged differently, why (data dictionary, rule 5). */
function meanSentences(writer: Writer, report: Reported): string[] {
  const { t, voice, rules } = writer;
  const { value, judgement } = report;
  const code = codeOf(report);
  const { flagValue, meanAttainment: mean } = value;
  if (flagValue === null || mean === null) return [];
  const difference = roundPrinted(mean) - roundPrinted(flagValue);
  if (roundPrinted(difference) === 0) return [voice.pick(t.overview.sameMean)()];
  const told = writer.percent(mean, ofUnit(report, 'meanAttainment'));
  const direction = difference > 0 ? 'higher' : 'lower';
  if (!judgement.figuresDisagree) {
    return [
      voice.pick(t.overview.otherMean)(told, writer.distance(difference, computed('difference', code)), direction),
    ];
  }
  const cut = value.shares.filter(
    ({ result: { attainment } }) => attainment !== null && bounded(attainment, rules) !== attainment,
  );
  const names = cut.map(({ result }) =>
    t.overview.cause(
      writer.name(result.indicator),
      writer.percent(result.attainment, ofIndicator(result, 'attainment')),
    ),
  );
  const limit = writer.percent(judgement.attainment.limit, computed('limit', code));
  return [
    t.overview.figuresDisagree(writer.percent(flagValue, ofUnit(report, 'flagValue')), told, limit, difference < 0),
    cut.length > 0
      ? t.overview.boundedIndicators(writer.list(names), writer.count(cut.length, computed('indicators', code)))
      : '',
  ];
}

/** Whose indicators a sentence counts. */
export type Owners = 'unit' | 'unitsBelow' | 'agency';

/** `2 tercapai dan 1 belum lapor` */
export function statusParts(
  { t, list, count: figure }: Writer,
  results: readonly IndicatorResult[],
  of: string,
): string {
  const statuses = Object.keys(t.overview.statusCount) as IndicatorStatus[];
  const parts = statuses.flatMap((status) => {
    const count = results.filter((result) => result.status === status).length;
    return count === 0
      ? []
      : [t.overview.statusCount[status](figure(count, computed('indicators', `${of} ${status}`)))];
  });
  return list(parts, parts.length);
}

/** How many indicators stand in each status. */
export function countSentence(writer: Writer, results: readonly IndicatorResult[], owners: Owners, of: string): string {
  const { t, voice, terms } = writer;
  const [first] = results;
  if (!first) return '';
  const whose = t.overview.owners[owners];
  if (results.length === 1) return t.overview.onlyIndicator(whose, terms.indicatorStatus[first.status]);
  const total = writer.count(results.length, computed('indicators', of));
  return voice.pick(t.overview.counts)(total, whose, statusParts(writer, results, of));
}

/** The same for the indicators of the units below, which a document counts apart from its own; empty without any. */
export function countBelowSentence(writer: Writer, results: readonly IndicatorResult[], of: string): string {
  if (results.length === 0) return '';
  const total = writer.count(results.length, computed('indicators', `${of} …`));
  return writer.t.overview.countsBelow(total, statusParts(writer, results, `${of} …`));
}

/** The indicators that cost the value most, with their points. */
export function causeSentence({ t, voice, list, distance, name }: Writer, causes: readonly Cause[]): string {
  if (causes.length === 0) return '';
  const names = causes.map(({ result, points }) =>
    t.overview.cause(name(result.indicator), distance(points, computed('causes', result.indicator.code))),
  );
  return voice.pick(t.overview.causes)(list(names));
}
