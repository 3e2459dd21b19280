import { ofParticipant } from './award-writer';
import type { CategoryResult } from '../../domain/awards/result';
import { points } from '../view-model';
import {
  announcedIn,
  inSentence,
  strength,
  type Announced,
  type StatementView,
  type WrittenSection,
} from './announced';
import { awardFrame, plainSigner } from './award-frame';
import { awardTitle, decidedDay, fullRecipient, rankedOf, type AwardWriter } from './award-writer';
import { computed } from '../figures/sources';

function winnerParagraph(writer: AwardWriter, { result, winner, title, recipient }: Announced): string {
  const words = writer.open.press;
  const { name, position } = recipient;
  const score = writer.score(winner.score, ofParticipant('score', winner));
  const ranked = rankedOf(result).length;
  const best = strength(winner);
  const leads = winner.rank === 1 && ranked > 1;
  return [
    leads
      ? words.winner(name, position, title, score, `${writer.count(ranked, computed('people', result.category))}`)
      : words.winnerAlone(name, position, title, score),
    ...(best === null
      ? []
      : [words.strength(inSentence(best.name), writer.score(best.value, ofParticipant('contribution', winner)))]),
  ].join(' ');
}

/** A category: its winners, and by which criteria they were chosen. */
function categorySection(writer: AwardWriter, result: CategoryResult): WrittenSection {
  const words = writer.open.press;
  const { figure, list } = writer;
  const criteria = result.criteria.map(({ code, name, weight }) =>
    words.weighted(inSentence(name), figure(weight, computed('weight', code))),
  );
  const [day = ''] = result.cutOff.split(' ');
  return {
    title: [awardTitle(writer, result, null)],
    texts: [
      ...announcedIn(writer, result).map((announced) => winnerParagraph(writer, announced)),
      words.instrument(list(criteria, criteria.length), day === '' ? '' : writer.day(day)),
    ],
    points: [],
  };
}

/** Sentences that newspapers can take over as they stand; every figure is one of the result's. */
function quotesOf(writer: AwardWriter, result: CategoryResult): string[] {
  const { quotes } = writer.open.press;
  const { score, figure } = writer;
  const announced = announcedIn(writer, result);
  const [first] = announced;
  const best = first ? strength(first.winner) : null;
  const heaviest = [...result.criteria].sort((a, b) => b.weight - a.weight)[0];
  return [
    ...announced.map(({ title, winner, recipient }) =>
      quotes.score(
        recipient.name,
        title,
        writer.month(result.month),
        score(winner.score, ofParticipant('score', winner)),
      ),
    ),
    ...(first && best
      ? [
          quotes.strength(
            first.recipient.name,
            inSentence(best.name),
            score(best.value, ofParticipant('contribution', first.winner)),
          ),
        ]
      : []),
    ...(heaviest && result.criteria.length > 1
      ? [
          quotes.heaviest(
            inSentence(heaviest.name),
            figure(heaviest.weight, computed('weight', heaviest.code)),
            awardTitle(writer, result, null),
          ),
        ]
      : []),
  ];
}

/**
 * The press release: winners only; nobody who was not chosen, excluded or ranked lower is named.
 *
 * @param results decided results of one month
 */
export function pressView(writer: AwardWriter, results: readonly CategoryResult[]): StatementView {
  const words = writer.open.press;
  const { profile, t, list } = writer;
  const announced = results.flatMap((result) => announcedIn(writer, result));
  const month = writer.month(results[0]?.month ?? '');
  const [only, ...others] = announced;
  const day = results.map(decidedDay).sort().pop() ?? null;
  const names = announced.map(({ recipient }) => fullRecipient(recipient));
  const place = profile.place.trim() || t.frame.placeDots;
  const contact = profile.contact.trim();
  const section = (title: string[], texts: string[], quotes: string[] = []): WrittenSection => ({
    title,
    texts,
    points: points(quotes),
  });
  return {
    ...awardFrame(writer, {
      title: writer.papers.awardPress.name,
      subject: words.subject,
      period: writer.a.inMonth(month),
      signing: plainSigner(writer, []),
    }),
    headline: [
      only && others.length === 0
        ? words.headlineOne(only.recipient.name, only.title, month)
        : words.headlineMany(writer.agency, `${writer.count(announced.length, computed('people', 'winners'))}`, month),
    ],
    spoken: [],
    written: [
      section(
        [],
        [
          words.lead(
            place,
            day === null ? t.frame.dots : writer.day(day),
            writer.agency,
            list(names, names.length),
            month,
          ),
        ],
      ),
      ...results.map((result) => categorySection(writer, result)),
      section(
        [words.quotesTitle],
        [],
        results.flatMap((result) => quotesOf(writer, result)),
      ),
      ...(contact === '' ? [] : [section([], [words.contact(contact)])]),
    ],
    notes: [],
  };
}
