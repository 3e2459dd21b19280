import type { FigurePrinter } from '../figures/figure';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Day } from '../../domain/day';
import type { Staffing } from '../../domain/people/office';
import type { Employee } from '../../domain/people/staff';
import { texts, type Texts } from '../../text';
import { documentTexts, type DocumentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import { frameOf } from '../frame';
import { agencyHead, ofEmployee, signatureSpace, signerOf, type Signatory } from '../signatory';
import { createWriter, DASH, type Writer } from '../writer';
import type { PaperView, SignatureBlock } from './paper-view';

/** What papers about people are written from. */
export interface PeopleFrame {
  evaluation: Evaluation;
  profile: AgencyProfile;
  language: Language;
  staffing: Staffing;
}

/** The writer of evaluations with the words and the people of these papers. */
export interface PeopleWriter extends Writer {
  p: DocumentTexts['people'];
  words: Texts['people'];
  kinds: Texts['documentKinds'];
  staffing: Staffing;
  unitName: (code: string | null) => string;
}

/** What writes the papers about people in one language, and notes the figures that they print. */
export function createPeopleWriter(frame: PeopleFrame, subject: string, figures?: FigurePrinter): PeopleWriter {
  const { evaluation, language, staffing } = frame;
  const profile = { ...frame.profile, staffing };
  const writer = createWriter(evaluation, profile, language, subject, figures);
  return {
    ...writer,
    p: documentTexts(language).people,
    words: texts(language).people,
    kinds: texts(language).documentKinds,
    staffing,
    unitName: (code) =>
      code === null ? texts(language).people.placement.unknown : (staffing.units.get(code)?.name ?? (code || DASH)),
  };
}

/** The number of a person as their own documents print it. */
export const numberOf = (writer: PeopleWriter, employee: Employee): string => ofEmployee(writer, '', employee).number;

function block(writer: PeopleWriter, lines: string[], person: Signatory, isNumbered: boolean): SignatureBlock {
  const { title, ...signer } = signerOf(writer, person, isNumbered);
  return { lines, ...signer, space: signatureSpace(writer), title: title === '' ? '' : `${title},` };
}

/** A person who signs in an office; nobody known leaves dots. */
export const signs = (
  writer: PeopleWriter,
  lines: string[],
  title: string,
  employee: Employee | null,
): SignatureBlock =>
  block(
    writer,
    lines,
    employee ? ofEmployee(writer, title, employee) : { title, name: '', rank: '', number: '' },
    false,
  );

/** Who signs for the agency on a day. */
export const headSigns = (writer: PeopleWriter, day: Day, lines: string[]): SignatureBlock =>
  block(writer, lines, agencyHead(writer, day), true);

/** `Kota Contoh, 1 Juli 2026`; dots in a draft, since it is dated when it is signed. */
export function placeAndDay(writer: PeopleWriter, day: Day | null): string {
  const { profile, t, rules } = writer;
  const isDated = profile.documentStatus === 'final' && day !== null;
  const place = profile.place.trim() || t.frame.placeDots;
  return `${place}, ${isDated ? writer.day(day) : t.frame.dateDots(Number(day?.slice(0, 4)) || rules.year)}`;
}

/** Letterhead, title, footer and watermark of a paper. */
export function paperFrame(
  writer: PeopleWriter,
  title: string,
  subject: string,
  period: string,
): Pick<PaperView, 'letterhead' | 'cover' | 'footer' | 'watermark'> {
  const { letterhead, footer, watermark } = frameOf(writer, subject, null);
  return {
    letterhead,
    watermark,
    cover: { title: title.toUpperCase(), subject: subject.toUpperCase(), period: period.toUpperCase(), number: [] },
    footer: { ...footer, document: [title, subject, period].filter((part) => part !== '').join(', ') },
  };
}
