import type { CategoryResult } from '../../domain/awards/result';
import { letterDay } from '../letter-facts';
import { points, type Point } from '../view-model';
import { DASH } from '../writer';
import { basesIn } from './award-facts';
import { awardFrame, decreeSigner, numberOfOther, paperNumber, signingDay, type AwardFrame } from './award-frame';
import { teamOf } from './award-team';
import {
  awardTitle,
  decidedDay,
  fullRecipient,
  recipientOf,
  winnersOf,
  type AwardWriter,
  type Recipient,
} from './award-writer';

/** A line of the considerations; the word and its colon stand only at the first of a kind. */
interface Consideration {
  word: string;
  colon: string;
  label: string;
  text: string;
}

interface Clause {
  word: string;
  colon: string;
  text: string;
}

/** Everything a *Keputusan* prints; the names are the tags of its template. */
export interface DecreeView extends AwardFrame {
  title: { lines: string[]; number: string; about: string; subject: string; office: string };
  considerations: Consideration[];
  decided: string;
  decisions: Clause[];
  lastDecision: Clause;
  copies: { title: string; points: Point[] }[];
  annexes: DecreeAnnex[];
}

/** What one annex lists: the recipients of a category, or the members of the team. */
interface AnnexContent {
  title: string;
  recipients: { rows: RecipientRow[] }[];
  members: { rows: MemberRow[] }[];
}

/** An annex as the template prints it; each stands on pages of its own and is signed. */
interface DecreeAnnex extends AnnexContent {
  /** Of which decree, its number and its day. */
  lines: string[];
  signing: AwardFrame['signing'];
}

interface RecipientRow {
  number: string;
  name: string;
  rank: string;
  position: string;
  award: string;
}

interface MemberRow {
  number: string;
  name: string;
  rank: string;
  position: string;
  role: string;
}

/** What the two decrees differ in. */
interface DecreeParts {
  paper: 'awardDecree' | 'awardTeam';
  about: string;
  period: string;
  subject: string;
  bases: readonly string[];
  reasons: string[];
  observed: string[];
  clauses: string[];
  annexes: AnnexContent[];
  copiesTo: string[];
  day: string;
}

const tens = ['', 'X', 'XX', 'XXX'];
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The number of an annex; the only one has none. */
function annexNumber(index: number, length: number): string {
  const number = index + 1;
  return length === 1 ? '' : `${tens[Math.floor(number / 10)] ?? ''}${ones[number % 10] ?? ''}`;
}

/** The word once, then its points with letters or numbers, each closed by a semicolon. */
function considered(word: string, texts: readonly string[], letters: boolean): Consideration[] {
  const labels = texts.length === 1 ? [{ label: '', text: texts[0] ?? '' }] : points(texts, letters);
  return labels.map(({ label, text }, index) => ({
    word: index === 0 ? word : '',
    colon: index === 0 ? ':' : '',
    label,
    text: `${text.replace(/[.;]\s*$/, '')};`,
  }));
}

/** The legal bases of column `Dasar`; none is ever added to them. */
const legalBases = ({ decree, figures }: AwardWriter, bases: readonly string[]): readonly string[] =>
  bases.length === 0 ? [figures.placeholder('legalBasis', decree.basisOpen)] : bases;

function decreeOf(writer: AwardWriter, parts: DecreeParts): DecreeView {
  const { decree, office, profile, t } = writer;
  const name = decree.decree(office);
  const number = decree.number(paperNumber(writer));
  const signing = decreeSigner(writer, [
    decree.enactedAt(profile.place.trim() || t.frame.placeDots),
    decree.enactedOn(parts.day),
  ]);
  const enacted = { word: decree.enacting, colon: ':', text: decree.enacted(name, parts.subject).toUpperCase() };
  const clauses = [
    enacted,
    ...parts.clauses.map((text, index) => ({ word: decree.clauses[index] ?? '', colon: ':', text })),
  ];
  const copies = [...(profile.superior.title.trim() === '' ? [] : [profile.superior.title.trim()]), ...parts.copiesTo];
  return {
    ...awardFrame(writer, {
      title: writer.papers[parts.paper].name,
      subject: parts.about,
      period: parts.period,
      signing,
    }),
    title: {
      lines: [name.toUpperCase()],
      number: number.toUpperCase(),
      about: decree.about.toUpperCase(),
      subject: parts.subject.toUpperCase(),
      office: `${office.toUpperCase()},`,
    },
    considerations: [
      ...considered(decree.considering, parts.reasons, true),
      ...considered(decree.recalling, legalBases(writer, parts.bases), false),
      ...(parts.observed.length === 0 ? [] : considered(decree.observing, parts.observed, false)),
    ],
    decided: decree.resolves.toUpperCase(),
    decisions: clauses.slice(0, -1),
    lastDecision: clauses[clauses.length - 1] ?? enacted,
    copies: [{ title: decree.copies, points: points([...copies, decree.copiesTo.file]) }],
    annexes: parts.annexes.map((annex, index, { length }) => {
      const called = `${decree.annex(annexNumber(index, length))} ${name}`;
      const lines = [called, number, decree.dated(parts.day), `${decree.about} ${parts.subject}`];
      return { ...annex, lines: lines.map((line) => line.toUpperCase()), title: annex.title.toUpperCase(), signing };
    }),
  };
}

/** The name with the number of a civil servant below it. */
const numbered = ({ name, number }: Pick<Recipient, 'name' | 'number'>): string =>
  number === '' ? name : `${name}\n${number}`;

/** The recipients of a category. */
function recipientRows(writer: AwardWriter, result: CategoryResult): RecipientRow[] {
  return winnersOf(result).map((winner, index) => {
    const recipient = recipientOf(writer, result, winner);
    return {
      number: String(index + 1),
      name: numbered(recipient),
      rank: recipient.rank || DASH,
      position: recipient.position || winner.unitName || DASH,
      award: awardTitle(writer, result, winner),
    };
  });
}

/** The last day of the objections to any of the results; empty before it is known. */
const lastObjection = (results: readonly CategoryResult[]): string =>
  results
    .map(({ objectionsUntil }) => objectionsUntil ?? '')
    .sort()
    .pop() ?? '';

/** The decree that names the recipients of all categories that were decided for a month. */
export function decreeView(writer: AwardWriter, results: readonly CategoryResult[]): DecreeView {
  const { decree, office, list, profile, objectionDays } = writer;
  const [first] = results;
  const month = writer.month(first?.month ?? '');
  const day = results.map(decidedDay).sort().pop() ?? null;
  const titles = results.map((result) => awardTitle(writer, result, null));
  const about = titles.length === 1 ? (titles[0] ?? '') : '';
  const subject = decree.subject(about, month);
  const names = results.flatMap((result) =>
    winnersOf(result).map((winner) => fullRecipient(recipientOf(writer, result, winner))),
  );
  const ofMinutes = first ? numberOfOther(writer, 'awardMinutes', first) : writer.a.numberDots;
  const minutes = decree.minutes(about, month, ofMinutes, day === null ? '' : writer.day(day));
  const until = lastObjection(results);
  const objections = until === '' ? '' : decree.award.objections(office, objectionDays, writer.fullDay(until));
  return decreeOf(writer, {
    paper: 'awardDecree',
    about,
    period: writer.a.inMonth(month),
    subject,
    bases: [...new Set(results.flatMap(({ basis }) => basesIn(basis)))],
    reasons: [
      decree.reasons.purpose({
        agency: writer.agency,
        categories: list(titles, titles.length),
        many: titles.length > 1,
      }),
      decree.reasons.minutes({ minutes, names: writer.persons(names), month, many: names.length > 1 }),
      decree.reasons.therefore(office, subject),
    ],
    observed: [minutes],
    clauses: [
      decree.award.recipients(
        about,
        month,
        annexNumber(0, results.length),
        annexNumber(results.length - 1, results.length),
      ),
      decree.award.certificate,
      decree.award.budget(profile.budgetDocument.trim() || writer.a.numberDots),
      `${decree.award.force}${objections}`,
    ],
    annexes: results.map((result, index) => ({
      title: decree.annexTitle(titles[index] ?? '', month),
      recipients: [{ rows: recipientRows(writer, result) }],
      members: [],
    })),
    copiesTo: [decree.copiesTo.recipients],
    day: signingDay(writer, day),
  });
}

/** The team of the sheet; where it names nobody, whoever judges, their roles to be filled in. */
function memberRows(writer: AwardWriter, results: readonly CategoryResult[]): MemberRow[] {
  const { decree, t, figures, a } = writer;
  return teamOf(writer, results).map(({ person, role }, index) => ({
    number: String(index + 1),
    name: numbered({ name: person?.name ?? t.frame.dots, number: person?.number ?? '' }),
    rank: person?.rank || DASH,
    position: person?.title || DASH,
    role: role ? a.roles[role] : figures.placeholder('awardTeam', decree.team.roleOpen),
  }));
}

/** The decree that appoints the team for a year. It precedes the assessments, so its day is left open. */
export function teamView(writer: AwardWriter, results: readonly CategoryResult[]): DecreeView {
  const { decree, office, profile, t, facts } = writer;
  const year = results[0]?.month.slice(0, 4) ?? String(writer.rules.year);
  const subject = decree.team.subject(year);
  const stated = facts.bases.length > 0 ? facts.bases : results.map(({ basis }) => basis);
  const bases = [...new Set(stated.flatMap(basesIn))];
  return decreeOf(writer, {
    paper: 'awardTeam',
    about: '',
    period: decree.team.year(year),
    subject,
    bases,
    reasons: [decree.team.purpose(writer.agency), decree.team.fit, decree.reasons.therefore(office, subject)],
    observed: [],
    clauses: [
      decree.team.form(year),
      decree.team.duties(office),
      `${decree.team.independence} ${decree.award.budget(profile.budgetDocument.trim() || writer.a.numberDots)}`,
      decree.award.force,
    ],
    annexes: [
      { title: decree.team.annexTitle(year), recipients: [], members: [{ rows: memberRows(writer, results) }] },
    ],
    copiesTo: [decree.copiesTo.members],
    day: (profile.letter && letterDay(profile.letter, writer.language)) || t.frame.dateDots(Number(year)),
  });
}
