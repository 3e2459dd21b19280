import { canonical } from '../../../domain/canonical';
import { grouped } from '../../../domain/grouped';
import type { RemainderEntry } from '../../../domain/main-job/budget/remainder';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import { sameStories, storyOf, type Remedy, type Story, type StoryPart } from '../../../domain/main-job/story';
import { asSentence, paragraph, paragraphs } from '../../clean-text';
import { earlierRecords } from '../narrative/recurrence';
import { shortfallSentences } from '../narrative/shortfall-sentences';
import { points, tableOf, type Point, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { budgetRow, computed, ofIndicator } from '../../figures/sources';
import { codedLabel } from './budget-items';
import { reasonWords } from './remainder-part';

/** An indicator of a story that several share. */
export interface StoryRow {
  number: string;
  name: string;
  target: string;
  actual: string;
  attainment: string;
  remedy: string;
  owner: string;
  due: string;
}

/** A story: of one indicator in sentences, of several in a table; those of which nothing is told are listed. */
export interface StoryItem {
  title: string;
  texts: string[];
  listed: Point[];
  tables: Table<StoryRow>[];
}

/** Names of the units of some results, each once. */
const unitsOf = ({ evaluation, list }: Writer, results: readonly IndicatorResult[]): string =>
  list([...new Set(results.map(({ indicator: { unit } }) => evaluation.tree.byCode.get(unit)?.name ?? unit))]);

/**
 * What a story lacks, as a marked gap, or openly where a person lets it stand.
 *
 * @param of how many indicators the story has: where not all of them lack it, the paper says how many do
 */
function gapOf(writer: Writer, part: StoryPart, results: readonly IndicatorResult[], of = results.length): string {
  const words = writer.t.attainment.stories;
  if (results.every(({ indicator }) => writer.letsStand(indicator.unit)))
    return words.stands[part](unitsOf(writer, results));
  const code = `${results[0]?.indicator.code ?? ''} ${part}`;
  const gap = words.gaps[part];
  const lacking = writer.count(results.length, computed('counted', code));
  const isPart = results.length < of;
  return writer.figures.placeholder(
    part,
    isPart ? words.ofSome(gap, lacking, writer.count(of, computed('indicators', code))) : gap,
  );
}

/** A step with who is in charge and until when, as far as that is known. */
function stepOf({ t, day }: Writer, { action, owner, due }: Remedy): string {
  const words = t.attainment.stories;
  const facts = [owner === '' ? '' : words.inCharge(owner), due === null ? '' : words.by(day(due))];
  return words.step(action.replace(/[.;\s]+$/, ''), facts.filter((fact) => fact !== '').join(', '));
}

/** Remedy, owner and due day of one indicator; what is missing of them is said behind it. */
function remedySentences(writer: Writer, { remedies, missing, result }: Story): string[] {
  const steps = remedies.map((remedy) => stepOf(writer, remedy));
  const open = missing.filter((part) => part !== 'cause').map((part) => gapOf(writer, part, [result]));
  return [steps.length > 0 ? writer.t.attainment.stories.remedy(steps.join('; ')) : '', ...open];
}

/** Why an indicator lies below its target, in which earlier periods that was so already, and what has been done. */
function causeSentences(writer: Writer, { result, causes, efforts }: Story): string[] {
  const { t, list } = writer;
  const words = t.attainment.shortfalls;
  const { indicator } = result;
  const before = earlierRecords(writer, indicator.unit, indicator.code, causes).map(({ label }) => label);
  return [
    causes.length > 0
      ? t.attainment.stories.cause(paragraph(causes.map(asSentence)))
      : gapOf(writer, 'cause', [result]),
    before.length > 0 ? words.recurs(list(before)) : '',
    efforts === '' ? '' : writer.voice.pick(words.efforts)(asSentence(efforts)),
  ];
}

/** So many of what held up the money are named. */
const MOST_HINDRANCES = 3;

/** What held up the sub kegiatan behind the indicators, each entry once in a paper; those that are a cause already are left out. */
function moneySentence(writer: Writer, stories: readonly Story[], told: Set<RemainderEntry>): string {
  const { t, rupiah, evaluation } = writer;
  const known = new Set(stories.flatMap(({ causes }) => causes.map(canonical)));
  const fresh = stories
    .flatMap(({ hindrances }) => hindrances)
    .filter(({ entry }) => !told.has(entry) && !known.has(canonical(entry.description)));
  const named = [...new Map(fresh.map((one) => [one.entry, one])).values()].slice(0, MOST_HINDRANCES);
  if (named.length === 0 || !evaluation.budget) return '';
  const nodes = evaluation.budget.tree.nodes;
  const parts = named.map(({ node, entry }) => {
    told.add(entry);
    const amount = rupiah(entry.amount.value, computed('amount', budgetRow(nodes, node)));
    const reason = entry.description.trim() || reasonWords(writer, entry);
    return t.attainment.stories.hindered(reason.replace(/[.;\s]+$/, ''), codedLabel(writer, node), amount);
  });
  return t.attainment.stories.money(parts.join('; '));
}

/** The story of one indicator: cause, effect, what held up its money, remedy. */
const storyTexts = (writer: Writer, story: Story, told: Set<RemainderEntry>): string[] =>
  paragraphs(
    paragraph([...causeSentences(writer, story), moneySentence(writer, [story], told)]),
    paragraph(shortfallSentences(writer, story.result)),
    paragraph(remedySentences(writer, story)),
  );

function storyRow(writer: Writer, { result, remedies }: Story, index: number): StoryRow {
  const { indicator } = result;
  const each = (text: (remedy: Remedy) => string): string =>
    [...new Set(remedies.map(text))].filter((told) => told !== '').join('\n') || DASH;
  return {
    number: String(index + 1),
    name: writer.title(indicator),
    target: writer.measured(result.target, indicator.measureUnit, ofIndicator(result, 'target')),
    actual: writer.measured(result.actual, indicator.measureUnit, ofIndicator(result, 'actual')),
    attainment: writer.points(result.attainment, ofIndicator(result, 'attainment')),
    remedy: each((remedy) => remedy.action),
    owner: each(({ owner }) => owner),
    due: each(({ due }) => (due === null ? '' : writer.cellDay(due))),
  };
}

/** Indicators of which nothing is told: each on a line, those of several units by unit. */
function listedNames(writer: Writer, stories: readonly Story[]): string[] {
  const { evaluation, t, title } = writer;
  const words = t.attainment.stories;
  const nameOf = ({ result }: Story): string => {
    const { indicator, attainment } = result;
    const name = title(indicator);
    return attainment === null
      ? name
      : words.listed(name, writer.percent(attainment, ofIndicator(result, 'attainment')));
  };
  const byUnit = grouped(stories, ({ result }) => result.indicator.unit);
  if (byUnit.size < 2) return stories.map(nameOf);
  return [...byUnit].map(([unit, own]) =>
    words.ofUnit(evaluation.tree.byCode.get(unit)?.name ?? unit, own.map(nameOf).join('; ')),
  );
}

/** Several indicators of the same cause, or those of none, below what is said of all of them. */
function sharedStory(
  writer: Writer,
  stories: readonly Story[],
  told: Set<RemainderEntry>,
): Omit<StoryItem, 'title'> & { isTold: boolean } {
  const [first] = stories;
  const lacking = (part: StoryPart): IndicatorResult[] =>
    stories.filter(({ missing }) => missing.includes(part)).map(({ result }) => result);
  const isTold = first !== undefined && first.causes.length > 0;
  const parts: StoryPart[] = isTold ? ['remedy', 'due'] : ['cause', 'remedy', 'due'];
  const gaps = parts.flatMap((part) =>
    lacking(part).length > 0 ? [gapOf(writer, part, lacking(part), stories.length)] : [],
  );
  const cause = isTold ? causeSentences(writer, first) : [];
  const isBare = ({ remedies }: Story): boolean => !isTold && remedies.length === 0;
  const rows = stories.filter((story) => !isBare(story)).map((story, index) => storyRow(writer, story, index));
  const money = moneySentence(writer, stories, told);
  return {
    isTold,
    texts: paragraphs(paragraph([...cause, ...gaps, money])),
    listed: points(listedNames(writer, stories.filter(isBare))),
    tables: tableOf(rows),
  };
}

/** The stories of indicators below their target: those with the same cause are told together. */
export function storyItems(
  writer: Writer,
  results: readonly IndicatorResult[],
  title: (number: number, name: string) => string = writer.t.attainment.shortfalls.title,
): StoryItem[] {
  const { t, count } = writer;
  const words = t.attainment.stories;
  const told = new Set<RemainderEntry>();
  const groups = sameStories(results.map((result) => storyOf(writer.evaluation, result)));
  return groups.map((stories, index): StoryItem => {
    const [story] = stories;
    if (story && stories.length === 1)
      return {
        title: title(index + 1, writer.title(story.result.indicator)),
        texts: storyTexts(writer, story, told),
        listed: [],
        tables: [],
      };
    const { isTold, ...shared } = sharedStory(writer, stories, told);
    const number = count(stories.length, computed('indicators', story?.result.indicator.code ?? ''));
    return { title: title(index + 1, isTold ? words.shared(number) : words.untold(number)), ...shared };
  });
}
