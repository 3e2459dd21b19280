import type { CategoryResult } from '../../domain/awards/result';
import { points, type Point } from '../view-model';
import { DASH } from '../writer';
import { awardFrame, decreeSigner, paperNumber, signingDay, type AwardFrame } from './award-frame';
import {
  awardTitle,
  decidedDay,
  fullRecipient,
  ofParticipant,
  recipientOf,
  winnersOf,
  type AwardWriter,
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
  annex: {
    lines: string[];
    title: string;
    recipients: { rows: RecipientRow[] }[];
    members: { rows: { number: string; name: string; role: string }[] }[];
    notes: Point[];
  };
}

interface RecipientRow {
  number: string;
  name: string;
  position: string;
  award: string;
  score: string;
}

/** What the two decrees differ in. */
interface DecreeParts {
  paper: 'awardDecree' | 'awardTeam';
  category: string;
  month: string;
  subject: string;
  reasons: string[];
  observed: string[];
  clauses: string[];
  annexTitle: string;
  recipients: RecipientRow[];
  members: string[];
  copiesTo: string[];
  day: string;
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

/** The legal bases of column `Dasar`, one per line or separated by semicolons; none is ever added to them. */
function legalBases({ decree, figures }: AwardWriter, basis: string): string[] {
  const stated = basis
    .split(/[\n;]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return stated.length === 0 ? [figures.placeholder('legalBasis', decree.basisOpen)] : stated;
}

function decreeOf(writer: AwardWriter, result: CategoryResult, parts: DecreeParts): DecreeView {
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
      subject: parts.category,
      period: parts.month,
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
      ...considered(decree.recalling, legalBases(writer, result.basis), false),
      ...(parts.observed.length === 0 ? [] : considered(decree.observing, parts.observed, false)),
    ],
    decided: decree.resolves.toUpperCase(),
    decisions: clauses.slice(0, -1),
    lastDecision: clauses[clauses.length - 1] ?? enacted,
    copies: [{ title: decree.copies, points: points([...copies, decree.copiesTo.file]) }],
    annex: {
      lines: [`${decree.annex} ${name}`.toUpperCase(), number.toUpperCase(), decree.dated(parts.day).toUpperCase()],
      title: parts.annexTitle.toUpperCase(),
      recipients: parts.recipients.length === 0 ? [] : [{ rows: parts.recipients }],
      members:
        parts.members.length === 0
          ? []
          : [
              {
                rows: parts.members.map((member, index) => ({
                  number: String(index + 1),
                  name: member,
                  role: decree.team.role,
                })),
              },
            ],
      notes: [],
    },
  };
}

/** The decree that names the recipients of a decided category. */
export function decreeView(writer: AwardWriter, result: CategoryResult): DecreeView {
  const { decree, office, list, profile, objectionDays, score } = writer;
  const month = writer.month(result.month);
  const day = decidedDay(result);
  const category = awardTitle(writer, result, null);
  const subject = decree.subject(category, month);
  const winners = winnersOf(result).map((winner) => ({ winner, recipient: recipientOf(writer, result, winner) }));
  const names = winners.map(({ recipient }) => fullRecipient(recipient));
  const minutes = decree.minutes(category, writer.a.numberDots, day === null ? '' : writer.day(day));
  const until = result.objectionsUntil;
  const objections = until === null ? '' : decree.award.objections(office, objectionDays, writer.fullDay(until));
  return decreeOf(writer, result, {
    paper: 'awardDecree',
    category,
    month,
    subject,
    reasons: [
      decree.reasons.purpose(writer.agency, category),
      decree.reasons.minutes(minutes, list(names, names.length), month),
      decree.reasons.therefore(office, subject),
    ],
    observed: [minutes],
    clauses: [
      decree.award.recipients(category, month),
      decree.award.certificate,
      decree.award.budget(profile.budgetDocument.trim() || writer.a.numberDots),
      `${decree.award.force}${objections}`,
    ],
    annexTitle: decree.annexTitle(category, month),
    recipients: winners.map(({ winner, recipient }, index) => ({
      number: String(index + 1),
      name: recipient.name,
      position: recipient.position || winner.unitName || DASH,
      award: awardTitle(writer, result, winner),
      score: score(winner.score, ofParticipant('score', winner)),
    })),
    members: [],
    copiesTo: [decree.copiesTo.recipients],
    day: signingDay(writer, day),
  });
}

/**
 * The decree that appoints the jurors. It precedes the assessment, so its day is left open; who chairs is not known to the
 * workbook and is left open too.
 */
export function teamView(writer: AwardWriter, result: CategoryResult): DecreeView {
  const { decree, office, profile, t } = writer;
  const category = awardTitle(writer, result, null);
  const month = writer.month(result.month);
  const subject = decree.team.subject(category, month);
  return decreeOf(writer, result, {
    paper: 'awardTeam',
    category,
    month,
    subject,
    reasons: [decree.team.purpose(category, writer.agency), decree.team.fit, decree.reasons.therefore(office, subject)],
    observed: [],
    clauses: [
      decree.team.form(category, month),
      decree.team.duties(office),
      `${decree.team.independence} ${decree.award.budget(profile.budgetDocument.trim() || writer.a.numberDots)}`,
      decree.award.force,
    ],
    annexTitle: decree.team.annexTitle(category, month),
    recipients: [],
    members: result.jurors.length > 0 ? [...result.jurors] : [t.frame.dots, t.frame.dots, t.frame.dots],
    copiesTo: [decree.copiesTo.members],
    day: t.frame.dateDots(Number(result.month.slice(0, 4))),
  });
}
