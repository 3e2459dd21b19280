import { ofParticipant } from './award-writer';
import type { CategoryResult } from '../../domain/awards/result';
import { dayInWords } from '../numbers-in-words';
import { points, type Point } from '../view-model';
import { basesIn, criterionOf } from './award-facts';
import { awardFrame, plainSigner, type AwardFrame } from './award-frame';
import { teamOf as judgesOfTeam } from './award-team';
import { awardTitle, decidedDay, winnersOf, recipientOf, type AwardWriter } from './award-writer';
import { conclusionPart, type ConclusionPart } from './minutes-conclusion';
import { droppedPart, resultPart, type DroppedPart, type ResultPart } from './minutes-results';
import { matrixPart, recordText, type MatrixPart } from './minutes-matrix';
import { reliabilitySentences } from './minutes-reliability';
import { computed } from '../figures/sources';

/** Everything a *Berita Acara Penilaian* prints; the names are the tags of its template. */
export interface MinutesView extends AwardFrame {
  heading: Record<string, string>;
  opening: string;
  team: string[];
  categories: MinutesCategory[];
  closing: string[];
  jurorsTitle: string;
  signatures: { number: string; name: string }[];
  annexes: { title: string; matrix: MatrixPart; details: { winners: WinnerDetail[] }[] }[];
}

/** What the minutes tell of one category. */
export interface MinutesCategory {
  title: string;
  judges: string[];
  instrument: {
    paragraphs: string[];
    rows: { code: string; name: string; weight: string }[];
    total: string;
    totalWeight: string;
    note: string[];
  };
  results: ResultPart;
  dropped: DroppedPart;
  reliability: Point[];
  conclusion: ConclusionPart;
}

interface WinnerDetail {
  title: string;
  rows: { name: string; weight: string; raw: string; value: string; points: string }[];
  total: string;
  totalWeight: string;
  score: string;
}

/** The name of a criterion; of one where less is better, that is said. */
function directed({ facts, a }: AwardWriter, result: CategoryResult, code: string, name: string): string {
  return criterionOf(facts, result, code)?.kind === 'cost' ? a.lessIsBetter(name) : name;
}

/** The day of the decision in words; of a proposal, dots. */
function openingOf(writer: AwardWriter, results: readonly CategoryResult[], category: string): string {
  const { minutes, language } = writer;
  const days = results.map(decidedDay);
  const inWords = (decided: string): string => {
    const { weekday, date, month, year } = dayInWords(decided, language);
    return minutes.day(weekday, date, month, year, decided.split('-').reverse().join('-'));
  };
  const last = days.includes(null) ? null : ([...days].sort().pop() ?? null);
  const stated = last === null ? minutes.openDay : inWords(last);
  return minutes.opening(stated, category, writer.agency, writer.month(results[0]?.month ?? ''));
}

/** On what the assessment rests, and by whom: the team of the year. */
function teamOf(writer: AwardWriter, results: readonly CategoryResult[]): string[] {
  const { a, minutes, office } = writer;
  const bases = [...new Set(results.flatMap(({ basis }) => basesIn(basis)))].map((basis) => basis.replace(/[.;]$/, ''));
  return [
    ...(bases.length === 0 ? [] : [minutes.basis(`${bases.join('; ')}.`)]),
    `${minutes.appointed(office, a.numberDots)} ${minutes.independence}`,
  ];
}

/** Who judged a category. */
function judgesOf({ minutes, persons, words, count }: AwardWriter, { jurors, category }: CategoryResult): string[] {
  const source = computed('people', `jurors ${category}`);
  const [first] = jurors;
  if (first === undefined) return [minutes.noJurors];
  if (jurors.length === 1) return [minutes.oneJuror(first)];
  const told = `${count(jurors.length, source)} (${words(jurors.length, source)})`;
  return [minutes.jurors(told, persons(jurors))];
}

const letterOf = (index: number): string => String.fromCharCode(66 + index);

/** A method is described where it is first used; further on, it is said where. */
function methodOf({ minutes }: AwardWriter, results: readonly CategoryResult[], index: number): string {
  const { method = 'smart' } = results[index] ?? {};
  const first = results.findIndex((result) => result.method === method);
  return first === index ? minutes.method[method] : minutes.methodAgain(minutes.methodName[method], letterOf(first));
}

function instrumentOf(
  writer: AwardWriter,
  results: readonly CategoryResult[],
  result: CategoryResult,
): MinutesCategory['instrument'] {
  const { criteria, cutOff } = result;
  const { minutes, figure } = writer;
  const [day = '', time = ''] = cutOff.split(' ');
  return {
    paragraphs: [
      methodOf(writer, results, results.indexOf(result)),
      minutes.criteria(writer.count(criteria.length, computed('criteria', ''))),
    ],
    rows: criteria.map(({ code, name, weight }) => ({
      code,
      name: directed(writer, result, code, name),
      weight: figure(weight, computed('weight', code)),
    })),
    total: minutes.total,
    totalWeight: figure(
      criteria.reduce((total, { weight }) => total + weight, 0),
      computed('weight', ''),
    ),
    note: day === '' ? [] : [minutes.cutOff(writer.day(day), time)],
  };
}

/** Annex 2: how the score of each winner came about. */
function detailsOf(writer: AwardWriter, result: CategoryResult): MinutesView['annexes'][number]['details'] {
  const { minutes, figure, score } = writer;
  const winners = winnersOf(result).map((winner): WinnerDetail => ({
    title: `${recipientOf(writer, result, winner).name} – ${awardTitle(writer, result, winner)}`,
    rows: winner.criteria.map(({ code, name, weight, raw, adjusted, value, points: earned }) => ({
      name,
      weight: figure(weight, computed('weight', code)),
      raw: recordText(writer, { raw, adjusted }, `${winner.code} ${code}`),
      value: score(value, computed('score', `${winner.code} ${code}`)),
      points: score(earned, computed('contribution', `${winner.code} ${code}`)),
    })),
    total: minutes.total,
    totalWeight: figure(
      winner.criteria.reduce((total, { weight }) => total + weight, 0),
      computed('weight', ''),
    ),
    score: score(winner.score, ofParticipant('score', winner)),
  }));
  return winners.length === 0 || result.decided === null ? [] : [{ winners }];
}

/** Everybody of the team signs, with number and role; without a team, whoever judged. */
const signersOf = (writer: AwardWriter, results: readonly CategoryResult[]): string[] =>
  judgesOfTeam(writer, results).map(({ person, role }) =>
    [person?.name ?? writer.t.frame.dots, person?.number ?? '', role ? writer.a.roles[role] : '']
      .filter((line) => line !== '')
      .join('\n'),
  );

/** The parts of each category; what holds for several of them is said once. */
function categoriesOf(writer: AwardWriter, results: readonly CategoryResult[]): MinutesCategory[] {
  const parts = results.map((result) => ({ result, table: resultPart(writer, result) }));
  const firstTable = parts.findIndex(({ table }) => table.tables.length > 0);
  return parts.map(({ result, table }, index) => ({
    title: writer.minutes.categoryTitle(letterOf(index), awardTitle(writer, result, null)),
    judges: judgesOf(writer, result),
    instrument: instrumentOf(writer, results, result),
    results: index > firstTable ? { ...table, note: [] } : table,
    dropped: droppedPart(writer, result),
    reliability: points(reliabilitySentences(writer, result)),
    conclusion: conclusionPart(writer, result),
  }));
}

/** Until when one may object: after the categories where it is the same for all of them. */
function objectionsOf(categories: readonly MinutesCategory[]): { categories: MinutesCategory[]; common: string[] } {
  const said = categories.flatMap(({ conclusion }) => conclusion.closing);
  const common = [...new Set(said)];
  if (said.length < 2 || common.length > 1) return { categories: [...categories], common: [] };
  return {
    categories: categories.map((one) => ({ ...one, conclusion: { ...one.conclusion, closing: [] } })),
    common,
  };
}

/** The annexes of all categories; how their tables are read is told in the first that needs it. */
function annexesOf(writer: AwardWriter, results: readonly CategoryResult[]): MinutesView['annexes'] {
  const { minutes } = writer;
  const toldIn = new Map<string, string>();
  return results.map((result, index) => {
    const number = String(index + 1);
    const matrix = matrixPart(writer, result);
    const fresh =
      matrix.tables.length === 0 ? matrix.paragraphs : matrix.paragraphs.filter((text) => !toldIn.has(text));
    const earlier = [...new Set(matrix.paragraphs.flatMap((text) => toldIn.get(text) ?? []))];
    if (matrix.tables.length > 0) for (const text of fresh) toldIn.set(text, number);
    return {
      title: minutes.annexTitle(number, awardTitle(writer, result, null)),
      matrix: {
        ...matrix,
        paragraphs: [...(earlier.length === 0 ? [] : [minutes.readAs(writer.list(earlier))]), ...fresh],
      },
      details: detailsOf(writer, result),
    };
  });
}

/** Puts the minutes of a month into words: all its categories, with an annex for each. */
export function minutesView(writer: AwardWriter, results: readonly CategoryResult[]): MinutesView {
  const { minutes, a } = writer;
  const [first] = results;
  const titles = results.map((result) => awardTitle(writer, result, null));
  const category = titles.length === 1 ? (titles[0] ?? '') : '';
  const { categories, common } = objectionsOf(categoriesOf(writer, results));
  return {
    ...awardFrame(writer, {
      title: writer.papers.awardMinutes.name,
      subject: minutes.subject(category),
      period: a.inMonth(writer.month(first?.month ?? '')),
      signing: plainSigner(writer, [minutes.acknowledged]),
    }),
    heading: { ...minutes.headings },
    opening: openingOf(writer, results, category),
    team: teamOf(writer, results),
    categories,
    closing: [...common, minutes.closing],
    jurorsTitle: minutes.jurorsTitle,
    signatures: signersOf(writer, results).map((name, index) => ({ number: String(index + 1), name })),
    annexes: annexesOf(writer, results),
  };
}
