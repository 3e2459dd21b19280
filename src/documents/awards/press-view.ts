import type { CategoryResult } from '../../domain/awards/result';
import { announcedIn, type Announced, type StatementView, type WrittenSection } from './announced';
import { awardFrame, plainSigner } from './award-frame';
import { awardTitle, decidedDay, fullRecipient, type AwardWriter } from './award-writer';
import { publicFacts } from './public-facts';
import { computed } from '../figures/sources';

/** Who receives it, why, and what citizens have of it; no one's score is made public. */
function winnerParagraph(writer: AwardWriter, announced: Announced): string {
  const words = writer.open.press;
  const { name, position } = announced.recipient;
  const { facts, benefits } = publicFacts(writer, announced, 'written');
  return [
    words.winner(name, position, announced.title),
    facts.length > 0 ? words.cause(writer.list(facts)) : words.byJury,
    benefits.length > 0 ? words.benefit(writer.list(benefits)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A category: its winners, and by which criteria they were chosen. */
function categorySection(writer: AwardWriter, result: CategoryResult): WrittenSection {
  const words = writer.open.press;
  const { figure, list } = writer;
  const criteria = result.criteria.map(({ code, name, weight }) =>
    words.weighted(writer.criterion(result, { code, name }), figure(weight, computed('weight', code))),
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

/**
 * The press release: winners only; nobody who was not chosen, excluded or ranked lower is named.
 *
 * @param results decided results of one month
 */
export function pressView(writer: AwardWriter, results: readonly CategoryResult[]): StatementView {
  const words = writer.open.press;
  const { profile, t } = writer;
  const announced = results.flatMap((result) => announcedIn(writer, result));
  const month = writer.month(results[0]?.month ?? '');
  const [only, ...others] = announced;
  const day = results.map(decidedDay).sort().pop() ?? null;
  const names = announced.map(({ recipient }) => fullRecipient(recipient));
  const place = profile.place.trim() || t.frame.placeDots;
  const contact = profile.contact.trim();
  const signing = plainSigner(writer, []);
  const head = signing.name;
  const section = (title: string[], texts: string[]): WrittenSection => ({ title, texts, points: [] });
  return {
    ...awardFrame(writer, {
      title: writer.papers.awardPress.name,
      subject: words.subject,
      period: writer.a.inMonth(month),
      signing,
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
        [words.lead(place, day === null ? t.frame.dots : writer.day(day), writer.agency, writer.persons(names), month)],
      ),
      ...results.map((result) => categorySection(writer, result)),
    ],
    ending: [
      words.quotation(t.frame.dots, head === t.frame.dots ? '' : head, writer.office),
      ...(contact === '' ? [] : [words.contact(contact)]),
    ],
    notes: [],
  };
}
