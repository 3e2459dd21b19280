import { OBJECTION_DAYS } from '../../domain/awards/months/decide';
import type { FigureCalculation, FigureSource } from '../../domain/records/figure-source';
import type { FigurePrinter } from '../figures/figure';
import type { AgencyProfile } from '../../domain/agency-profile';
import { numberOfMonth, type Month } from '../../domain/month';
import type { CategoryResult, CriterionScore, ParticipantResult } from '../../domain/awards/result';
import type { Evaluation } from '../../domain/main-job/evaluation';
import { texts, type Texts } from '../../text';
import { documentTexts, type DocumentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import { canonical } from '../../domain/canonical';
import { criterionOf, noFacts, type AwardFacts } from './award-facts';
import { employeeOf, ofEmployee, signatory } from '../signatory';
import { numberInWords, weekdayName } from '../numbers-in-words';
import { createWriter, type Writer } from '../writer';
import { computed } from '../figures/sources';

/** The writer of evaluations with the words of the awards. */
export interface AwardWriter extends Writer {
  a: DocumentTexts['awards'];
  papers: Texts['documentKinds'];
  outcomes: Texts['awards']['outcome'];
  minutes: DocumentTexts['awardMinutes'];
  decree: DocumentTexts['awardDecree'];
  open: DocumentTexts['awardPublic'];
  /** `Maret 2026` */
  month: (month: Month) => string;
  /** `Rabu, 8 April 2026` */
  fullDay: (day: string) => string;
  /** `91,35`, or a dash. */
  score: (value: number | null, source: FigureSource) => string;
  /** A figure in the unit of its criterion, which the instrument does not name: `2,4`. */
  figure: (value: number | null, source: FigureSource) => string;
  /** A participant's figure, which was rounded when it was formed, or stands as it was entered. */
  record: (value: number | null, source: FigureSource) => string;
  /** As it is read aloud. */
  words: (value: number, source: FigureSource) => string;
  /** The days in which one may object, in digits and in words. */
  objectionDays: string;
  /** Title of office of the agency's head with its region: `Kepala Dinas Sosial Kota Wanasari`. */
  office: string;
  facts: AwardFacts;
  /** A criterion within a sentence, without its unit; of one where less is better, that is said. */
  criterion: (result: CategoryResult, criterion: Pick<CriterionScore, 'code' | 'name'>) => string;
  /** What somebody is praised for by a criterion: itself or, where less is better, keeping it low. */
  praised: (result: CategoryResult, criterion: Pick<CriterionScore, 'code' | 'name'>) => string;
}

/** `City Government of Wanasari`, `Government of Wanasari City`. */
const englishRegion = /^(?:(city|regency|province)\s+)?government\s+of\s+(?:the\s+)?(.+)$/i;

/** The office with the region that the government's name holds, unless it says so already. */
export function officeOfRegion(office: string, government: string): string {
  const [, kind = '', place = ''] = englishRegion.exec(government.trim()) ?? [];
  const region = place === '' ? government.trim().replace(/^pemerintah\s+/i, '') : place;
  if (region === '' || canonical(office).includes(canonical(region))) return office;
  return place === ''
    ? `${office} ${region}`
    : `${office} of ${[region, kind].filter((part) => part !== '').join(' ')}`;
}

/** A criterion within a sentence: `persen laporan selesai`; abbreviations such as `SLA` keep their capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;

/** The same without the unit behind it. */
const bareName = (name: string): string => inSentence(name.replace(/\s*\([^()]*\)$/, ''));

/** What writes the papers of the awards in one language, and notes the figures that they print. */
export function createAwardWriter(
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  subject: string,
  figures?: FigurePrinter,
  facts: AwardFacts = noFacts,
): AwardWriter {
  const { awards, documentKinds } = texts(language);
  const documents = documentTexts(language);
  const writer = createWriter(evaluation, profile, language, subject, figures);
  const words = (value: number, source: FigureSource): string =>
    writer.figures.print(numberInWords(value, language), value, source);
  const objections = computed('rule', 'objections');
  return {
    ...writer,
    a: documents.awards,
    papers: documentKinds,
    outcomes: { ...awards.outcome, vetoed: documents.awards.notQualified },
    minutes: documents.awardMinutes,
    decree: documents.awardDecree,
    open: documents.awardPublic,
    month: (month) =>
      documents.awards.month(writer.terms.period.months[numberOfMonth(month) - 1] ?? '', month.slice(0, 4)),
    fullDay: (day) => documents.awards.fullDay(weekdayName(day, documents.awards.weekdays), writer.day(day)),
    score: writer.points,
    record: (value, source) => writer.bare(value === null ? null : { kind: 'number', value }, source),
    figure: (value, source) => writer.bare(value === null ? null : { kind: 'number', value, decimals: 2 }, source),
    words,
    objectionDays: documents.awardDecree.workingDays(
      `${writer.count(OBJECTION_DAYS, objections)}`,
      words(OBJECTION_DAYS, objections),
    ),
    office: officeOfRegion(profile.head.title.trim() || writer.t.frame.headTitle, profile.government),
    facts,
    criterion: (result, { code, name }) => {
      const bare = bareName(name);
      return criterionOf(facts, result, code)?.kind === 'cost' ? documents.awards.lessIsBetter(bare) : bare;
    },
    praised: (result, { code, name }) => {
      const bare = bareName(name);
      return criterionOf(facts, result, code)?.kind === 'cost' ? documents.awards.keptLow(bare) : bare;
    },
  };
}

/** What is printed of a participant: the sources of its score, its rank, and so on. */
export const ofParticipant = (calculation: FigureCalculation, { code }: ParticipantResult): FigureSource =>
  computed(calculation, code);

/** The day on which a result was decided; null for a proposal. */
export const decidedDay = ({ decided }: CategoryResult): string | null => decided?.slice(0, 10) ?? null;

/** The winners of a category. */
export const winnersOf = ({ participants }: CategoryResult): ParticipantResult[] =>
  participants.filter(({ outcome }) => outcome === 'winner');

/** Those who have a rank in a category. */
export const rankedOf = ({ participants }: CategoryResult): ParticipantResult[] =>
  participants.filter(({ rank }) => rank !== null);

/** A category that says for itself what its winner is: `Terbaik` is not added to `Tercepat`. */
const saysBest =
  /\bter(?:baik|cepat|aktif|tanggap|inovatif|produktif|favorit|peduli|tinggi|banyak|bersih|rapi|ramah|unggul)\b|teladan|berprestasi|\b(?:best|most|fastest|quickest|highest|cleanest|friendliest|top|exemplary|outstanding)\b/i;

/** Ends of a category that would say twice when it is given. */
const ofThisMonth = /\s+(?:bulan ini|bulanan|of the month)$/i;

/** What a winner becomes: `Panti Sosial Terbaik`, with its place where several win. */
export function awardTitle({ a }: AwardWriter, result: CategoryResult, winner: ParticipantResult | null): string {
  const category = result.category.trim();
  const bare = category.replace(ofThisMonth, '');
  const title = saysBest.test(bare) ? bare : a.best(bare);
  const place = winner?.rank ?? null;
  return result.winners > 1 && place !== null ? a.placed(title, a.places[place - 1] ?? String(place)) : title;
}

/** Who receives an award, as papers name them. */
export interface Recipient {
  name: string;
  /** Office or unit; empty when the name says all. */
  position: string;
  /** `NIP …`; empty for teams, units, and who has none. */
  number: string;
  rank: string;
}

type RecipientRule = (writer: AwardWriter, winner: ParticipantResult) => Recipient;

/** Who has no rank and no number. */
const plainly = (name: string, position = ''): Recipient => ({ name, position, number: '', rank: '' });

/** By who receives an award of a category; without a person's name the office stands for it. */
const recipients: Record<CategoryResult['recipient'], RecipientRule> = {
  unitHead: (writer, { name, code, recipientName }) => {
    const person = recipientName.trim();
    const unit = writer.evaluation.input.units.find((one) => one.code === code);
    const office = unit?.headTitle.trim() || writer.t.frame.unitHeadTitle(name);
    if (person === '') return plainly(office);
    const id = unit?.head === person ? unit.headId : '';
    const { name: full, rank, number } = signatory(writer, office, { name: person, id });
    return { name: full, position: office, number, rank };
  },
  employee: (writer, { name, code, unitName, recipientName }) => {
    const person = recipientName.trim();
    const employee = employeeOf(writer, { name: person || name, id: code });
    const office = [employee?.position.trim() ?? '', unitName].filter((part) => part !== '').join(', ');
    if (!employee) return plainly(person || name, office);
    const { rank, number } = ofEmployee(writer, office, employee);
    return { name: person || employee.fullName, position: office, number, rank };
  },
  team: (writer, { name }) => plainly(writer.a.team(name)),
  unit: (_, { name }) => plainly(name),
};

/** The person, team or unit that receives an award. */
export const recipientOf = (writer: AwardWriter, { recipient }: CategoryResult, winner: ParticipantResult): Recipient =>
  recipients[recipient](writer, winner);

/** Name and office in one line. */
export const fullRecipient = ({ name, position }: Pick<Recipient, 'name' | 'position'>): string =>
  position === '' ? name : `${name}, ${position}`;
