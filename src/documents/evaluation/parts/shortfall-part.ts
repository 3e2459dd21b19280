import type { IndicatorResult, IndicatorStatus } from '../../../domain/main-job/assess-indicator';
import { asSentence, paragraph, paragraphs } from '../../clean-text';
import { earlierRecords } from '../narrative/recurrence';
import { shortfallSentences } from '../narrative/shortfall-sentences';
import { isPeriod } from '../../period-words';
import type { Item } from '../../view-model';
import type { Writer } from '../../writer';
import { analysisOf } from './analysis-of';
import { ofIndicator } from '../../figures/sources';

export interface ItemsPart {
  paragraphs: string[];
  items: Item[];
  closing: string[];
}

const below: readonly IndicatorStatus[] = ['nearlyReached', 'belowLimit', 'notReached', 'missedWithoutScore'];

/** The indicators that have not reached their target, the lowest attainment first. */
export function shortfallsOf(results: readonly IndicatorResult[]): IndicatorResult[] {
  const order = ({ attainment }: IndicatorResult): number => attainment ?? -Infinity;
  return results.filter(({ status }) => below.includes(status)).sort((a, b) => order(a) - order(b) || 0);
}

/** Root causes from the follow-ups of the period. */
function causesFor({ evaluation, rules }: Writer, code: string): string {
  const causes = evaluation.input.followUps
    .filter((row) => row.indicatorCode === code && isPeriod(row.period, rules.period, rules.year))
    .map(({ cause }) => asSentence(cause));
  return paragraph([...new Set(causes)]);
}

/** What is to be said of an indicator below its target: its figures, and why it lies there as people wrote it. */
export function shortfallTexts(writer: Writer, result: IndicatorResult): { texts: string[]; explained: boolean } {
  const { t, voice } = writer;
  const { indicator } = result;
  const words = t.attainment.shortfalls;
  const { obstacles, efforts } = analysisOf(writer, indicator.code);
  // People often write the same words in both sheets.
  const rootCause = causesFor(writer, indicator.code);
  const cause = rootCause === asSentence(obstacles) ? '' : rootCause;
  const before = earlierRecords(writer, indicator.unit, indicator.code, [obstacles, rootCause]).map(
    ({ label }) => label,
  );
  return {
    texts: paragraphs(
      paragraph(shortfallSentences(writer, result)),
      paragraph([
        obstacles === '' ? '' : voice.pick(words.obstacles)(asSentence(obstacles)),
        cause === '' ? '' : words.cause(cause),
        before.length > 0 ? words.recurs(writer.list(before)) : '',
        efforts === '' ? '' : voice.pick(words.efforts)(asSentence(efforts)),
      ]),
    ),
    explained: obstacles !== '' || cause !== '',
  };
}

/** III.C. Indikator yang belum mencapai target dan akar penyebab. */
export function shortfallPart(writer: Writer, results: readonly IndicatorResult[]): ItemsPart {
  const { t, voice, list } = writer;
  const words = t.attainment.shortfalls;
  const shortfalls = shortfallsOf(results);
  if (shortfalls.length === 0) {
    const counted = results.some(({ attainment }) => attainment !== null);
    return { paragraphs: [counted ? voice.pick(words.none)() : words.nothingCounted], items: [], closing: [] };
  }
  const items = shortfalls.map((result, index) => ({
    result,
    title: words.title(index + 1, writer.title(result.indicator)),
    ...shortfallTexts(writer, result),
  }));
  const open = items.filter(({ explained }) => !explained).map(({ result }) => writer.name(result.indicator));
  return {
    paragraphs: [],
    items: items.map(({ title, texts }) => ({ title, texts })),
    closing: open.length > 0 ? [words.noAnalysis(list(open))] : [],
  };
}

/** III.D. Faktor pendorong, as people wrote them for the period. */
export function driversPart(writer: Writer, results: readonly IndicatorResult[]): ItemsPart {
  const { t } = writer;
  const words = t.attainment.drivers;
  const items = results.flatMap(({ indicator, attainment }): Item[] => {
    const { drivers } = analysisOf(writer, indicator.code);
    if (drivers === '') return [];
    const title = words.title(
      writer.title(indicator),
      attainment === null ? '' : writer.percent(attainment, ofIndicator({ indicator }, 'attainment')),
    );
    return [{ title, texts: [asSentence(drivers)] }];
  });
  const none = results.length === 0 ? words.noIndicators : words.none;
  return { paragraphs: items.length === 0 ? [none] : [], items, closing: [] };
}
