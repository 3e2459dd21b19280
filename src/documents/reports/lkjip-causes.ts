import type { IndicatorResult } from '../../domain/main-job/indicator/indicator-result';
import { analysisOf, shortfallsOf } from '../../domain/main-job/story';
import { asSentence, paragraph } from '../clean-text';
import { storyItems, type StoryItem } from '../evaluation/parts/stories-part';
import type { Writer } from '../writer';

/** 5. Penyebab keberhasilan atau kegagalan dan solusi: what drove those that reached their target, what held back the others. */
export function causesPart(
  writer: Writer,
  results: readonly IndicatorResult[],
): { items: StoryItem[]; closing: string[] } {
  const { t, list } = writer;
  const words = t.reports.lkjip;
  const low = shortfallsOf(results);
  const reached = results.filter(({ status }) => status === 'reached' || status === 'exceeded');
  if (low.length === 0 && reached.length === 0) return { items: [], closing: [words.noCounted] };
  const told = reached.map(({ indicator }) => {
    const { drivers, efforts } = analysisOf(writer.evaluation.input, indicator.code);
    return { indicator, text: paragraph([drivers, efforts].filter((text) => text !== '').map(asSentence)) };
  });
  const successes = told.flatMap(({ indicator, text }): StoryItem[] =>
    text === '' ? [] : [{ title: words.reached(writer.title(indicator)), texts: [text], listed: [], tables: [] }],
  );
  const failures = storyItems(writer, low, (_, name) => words.missed(name));
  const silent = told.filter(({ text }) => text === '').map(({ indicator }) => writer.name(indicator));
  return { items: [...successes, ...failures], closing: silent.length > 0 ? [words.noDrivers(list(silent))] : [] };
}
