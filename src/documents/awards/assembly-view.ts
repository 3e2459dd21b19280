import { numberOfMonth } from '../../domain/awards/month';
import type { CategoryResult } from '../../domain/awards/result';
import { announcedIn, inSentence, strength, type SpokenSection, type StatementView } from './announced';
import { awardFrame, plainSigner } from './award-frame';
import type { AwardWriter } from './award-writer';
import { numberInWords } from '../numbers-in-words';
import { ofParticipant } from './award-writer';

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
    .map(({ winner, title, recipient }): SpokenSection => {
      const best = strength(winner);
      const person = words.person(recipient.name, recipient.position);
      return {
        title: [title],
        texts: [
          words.winner(title, person, writer.words(winner.score ?? 0, ofParticipant('score', winner))),
          ...(best === null
            ? []
            : [words.strength(inSentence(best.name), writer.words(best.value, ofParticipant('contribution', winner)))]),
        ],
      };
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
    notes: [words.note],
  };
}
