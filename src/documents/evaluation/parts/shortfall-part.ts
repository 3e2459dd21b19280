import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import { analysisOf, shortfallsOf } from '../../../domain/main-job/story';
import { asSentence } from '../../clean-text';
import type { Item } from '../../view-model';
import type { Writer } from '../../writer';
import { ofIndicator } from '../../figures/sources';
import { storyItems, type StoryItem } from './stories-part';

export interface ItemsPart<Entry = Item> {
  paragraphs: string[];
  items: Entry[];
  closing: string[];
}

/** III.C. Indikator yang belum mencapai target dan akar penyebab. */
export function shortfallPart(writer: Writer, results: readonly IndicatorResult[]): ItemsPart<StoryItem> {
  const { t, voice } = writer;
  const words = t.attainment.shortfalls;
  const shortfalls = shortfallsOf(results);
  if (shortfalls.length > 0) return { paragraphs: [], items: storyItems(writer, shortfalls), closing: [] };
  const counted = results.some(({ attainment }) => attainment !== null);
  return { paragraphs: [counted ? voice.pick(words.none)() : words.nothingCounted], items: [], closing: [] };
}

/** III.D. Faktor pendorong, as people wrote them for the period. */
export function driversPart(writer: Writer, results: readonly IndicatorResult[]): ItemsPart {
  const { t } = writer;
  const words = t.attainment.drivers;
  const items = results.flatMap(({ indicator, attainment }): Item[] => {
    const { drivers } = analysisOf(writer.evaluation.input, indicator.code);
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
