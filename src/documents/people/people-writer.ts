import type { FigurePrinter } from '../figures/figure';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Day } from '../../domain/day';
import { isOfficialNumber } from '../../domain/people/identity';
import { bareTitle, officeOn, type Holder, type Staffing } from '../../domain/people/office';
import { groupOf, idKey, type Employee } from '../../domain/people/staff';
import { texts, type Texts } from '../../text';
import { documentTexts, type DocumentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import { frameOf, signatureSpace } from '../frame';
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

export function createPeopleWriter(frame: PeopleFrame, subject: string, figures?: FigurePrinter): PeopleWriter {
  const { evaluation, profile, language, staffing } = frame;
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

/** The number of a person as their own documents print it; volunteers and contract staff have no NIP. */
export function numberLine({ p }: PeopleWriter, employee: Employee): string[] {
  if (employee.id.trim() === '') return [];
  const group = groupOf(employee);
  if (group === 'volunteer') return [p.memberNumber(employee.id.trim())];
  if (group !== 'asn' || !isOfficialNumber(employee.id)) return [];
  const contract = employee.employment === 'pppk' || employee.employment === 'pppkPartTime';
  return [contract ? p.contractNumber(employee.id.trim()) : p.idNumber(employee.id.trim())];
}

/** A person who signs in an office; nobody known leaves dots. */
export function signs(writer: PeopleWriter, lines: string[], title: string, employee: Employee | null): SignatureBlock {
  const name = employee?.fullName ?? writer.t.frame.dots;
  const details = employee ? [...(employee.rank === '' ? [] : [employee.rank]), ...numberLine(writer, employee)] : [];
  return { lines, title: title === '' ? '' : `${title},`, space: signatureSpace(writer), name, details };
}

/** The title of a holder of an office: `Plt. Kepala Dinas`. */
export const titleOf = ({ words }: PeopleWriter, title: string, { acting }: Pick<Holder, 'acting'>): string =>
  acting === null ? title : `${words.kind[acting]} ${bareTitle(title)}`;

/** Who signs for the agency on a day: whoever acts for its head or held the office then, else the head of `Pengaturan`. */
export function headSigns(writer: PeopleWriter, day: Day, lines: string[]): SignatureBlock {
  const { profile, staffing, t } = writer;
  const title = profile.head.title.trim() || t.frame.headTitle;
  const holder = officeOn(staffing, title, null, day);
  const isStated = holder?.acting === null && idKey(holder.person.employee.id) === idKey(profile.head.id);
  if (holder && !isStated) return signs(writer, lines, titleOf(writer, title, holder), holder.person.employee);
  const { signer } = frameOf(writer, '', null).signature;
  return {
    lines,
    title: `${signer.title},`,
    space: signatureSpace(writer),
    name: signer.name,
    details: signer.details,
  };
}

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
