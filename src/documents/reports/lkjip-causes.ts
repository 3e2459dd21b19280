import type { IndicatorResult } from '../../domain/main-job/assess-indicator';
import { asSentence, paragraph, paragraphs } from '../clean-text';
import { analysisOf } from '../evaluation/parts/analysis-of';
import { adviceFor } from '../evaluation/parts/recommendation-part';
import { shortfallsOf, shortfallTexts } from '../evaluation/parts/shortfall-part';
import type { Item } from '../view-model';
import type { Writer } from '../writer';

/** 5. Penyebab keberhasilan atau kegagalan dan solusi: what drove those that reached their target, what held back the others. */
export function causesPart(writer: Writer, results: readonly IndicatorResult[]): { items: Item[]; closing: string[] } {
  const { t, list } = writer;
  const words = t.reports.lkjip;
  const low = shortfallsOf(results);
  const reached = results.filter(({ status }) => status === 'reached' || status === 'exceeded');
  if (low.length === 0 && reached.length === 0) return { items: [], closing: [words.noCounted] };
  const successes = reached.flatMap(({ indicator }): Item[] => {
    const { drivers, efforts } = analysisOf(writer, indicator.code);
    const told = [drivers, efforts].filter((text) => text !== '').map(asSentence);
    return told.length === 0 ? [] : [{ title: words.reached(writer.title(indicator)), texts: [paragraph(told)] }];
  });
  const failures = low.map((result): Item => {
    const { texts } = shortfallTexts(writer, result);
    const { nextSteps } = analysisOf(writer, result.indicator.code);
    return {
      title: words.missed(writer.title(result.indicator)),
      texts: paragraphs(...texts, words.solution(nextSteps === '' ? adviceFor(writer, result) : asSentence(nextSteps))),
    };
  });
  const silent = reached.filter(({ indicator }) => {
    const { drivers, efforts } = analysisOf(writer, indicator.code);
    return drivers === '' && efforts === '';
  });
  const names = silent.map(({ indicator }) => writer.name(indicator));
  return { items: [...successes, ...failures], closing: silent.length > 0 ? [words.noDrivers(list(names))] : [] };
}
