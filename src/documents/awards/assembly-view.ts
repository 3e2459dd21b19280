import { numberOfMonth } from '../../domain/month';
import type { CategoryResult } from '../../domain/awards/result';
import { announcedIn, type SpokenSection, type StatementView } from './announced';
import { awardFrame, plainSigner } from './award-frame';
import type { AwardWriter } from './award-writer';
import { numberInWords } from '../numbers-in-words';
import { publicFacts } from './public-facts';

/**
 * What is read aloud at the assembly: short sentences, numbers as they are spoken.
 *
 * @param results decided results of one month
 */
export function assemblyView(writer: AwardWriter, results: readonly CategoryResult[]): StatementView {
  const words = writer.open.assembly;
  const month = results[0]?.month ?? '';
  const spokenMonth = words.month(
    writer.terms.period.months[numberOfMonth(month) - 1] ?? '',
    numberInWords(Number(month.slice(0, 4)), writer.language),
  );
  const announcements = results
    .flatMap((result) => announcedIn(writer, result))
    .map((announced): SpokenSection => {
      const { title, recipient } = announced;
      const [fact] = publicFacts(writer, announced, 'spoken').facts;
      const person = words.person(recipient.name, recipient.position);
      return { title: [title], texts: [words.winner(title, person), ...(fact ? [words.strength(fact)] : [])] };
    });
  return {
    ...awardFrame(writer, {
      title: writer.papers.awardAssembly.name,
      subject: words.subject,
      period: writer.a.inMonth(writer.month(month)),
      signing: plainSigner(writer, []),
      numbered: false,
    }),
    headline: [],
    spoken: [
      { title: [], texts: [words.greeting(writer.office), words.opening(writer.agency, spokenMonth)] },
      ...announcements,
      { title: [], texts: [...words.closing] },
    ],
    written: [],
    ending: [],
    notes: [words.note],
  };
}
