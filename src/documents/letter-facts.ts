import { isDay } from '../domain/day';
import type { LetterFacts } from '../domain/records/letter-facts';
import { texts } from '../text';
import { documentTexts } from '../text/documents';
import { formatDay } from '../text/format';
import type { Language } from '../text/language';

/** The parts of a view that say a letter's number and day. */
interface LetterView {
  cover?: { number?: string[] };
  signature?: { date: string };
}

/** The day of a letter in words; empty for none. */
export const letterDay = ({ day }: LetterFacts, language: Language): string =>
  isDay(day) ? formatDay(day, texts(language).terms.period.months) : day;

/**
 * A view with the number and the day that a person gave to its document, in place of what its draft leaves open. They belong to
 * what the document prints, so that a new number renews it.
 */
export function withLetterFacts<View extends object>(
  view: View,
  facts: LetterFacts | undefined,
  language: Language,
): View {
  if (!facts || (facts.number === '' && facts.day === '')) return view;
  const { number } = facts;
  const { cover, signature }: LetterView = view;
  const { frame } = documentTexts(language);
  const written = letterDay(facts, language);
  return {
    ...view,
    letterFacts: facts,
    ...(cover?.number && number !== '' && { cover: { ...cover, number: [frame.number(number)] } }),
    ...(signature && written !== '' && { signature: { ...signature, date: written } }),
  };
}
