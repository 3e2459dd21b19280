import { formatMeasured } from '../text/format';
import type { Unit } from '../domain/main-job/unit';
import { letterheadLogo } from './file/logo';
import { letterNumber } from './letter-number';
import type { Writer } from './writer';

/** What stands around the parts of every evaluation. */
export interface Frame {
  column: Record<string, string>;
  /** `logo`: the drawing of the picture, where one is kept. */
  letterhead: { logo: string[]; government: string[]; agency: string[]; contact: string[] };
  cover: { title: string; subject: string; period: string; number: string[] };
  footer: { document: string; page: string; of: string };
  /** The watermark of a draft, in the language of the document: one of the two, or none. */
  watermark: { id: boolean; en: boolean };
  signature: Signature;
  initials: { title: string; rows: { number: string; position: string }[] }[];
}

/** A view without the day of the run in its frame, where it is signed and how far its data go; others as they are. */
export function withoutSigningDay(view: object & { signature?: Signature; footer?: Frame['footer'] }): object {
  const { signature, footer } = view;
  if (!signature) return view;
  const document = footer?.document.replace(signature.asOf, '');
  return {
    ...view,
    ...(footer && { footer: { ...footer, document } }),
    signature: { ...signature, date: '', asOf: '' },
  };
}

/** `Sementara, data s.d. 20 Agustus 2026` while the period is running, as every paper of it says; else empty. */
export const provisional = ({ rules, profile, t, day }: Writer): string => {
  if (!rules.isRunning) return '';
  const data = rules.dataDay && rules.dataDay < profile.today ? rules.dataDay : profile.today;
  return t.frame.provisional(day(data));
};

/** What *Nilai Penandaan* is called in papers, with the bound that it has. */
export const flagValueName = ({ t, rules, language }: Writer): string =>
  t.frame.flagValue(rules.cap === null ? '' : formatMeasured(rules.cap, language));

export interface Signer {
  title: string;
  /** Lines left free for the signature. */
  space: string[];
  name: string;
  details: string[];
}

export interface Signature {
  place: string;
  /** Dots in a draft: the day is written when the document is signed. */
  date: string;
  /** How far the data of a running period go, as the footer says; else empty. */
  asOf: string;
  /** Left, with *Mengetahui*; the agency's report has none. */
  acknowledged: (Signer & { word: string })[];
  signer: Signer;
}

const present = (...lines: string[]): string[] => lines.map((line) => line.trim()).filter((line) => line !== '');

/** Lines left free for a signature; where it will be an electronic one, the word that keeps its place. */
export const signatureSpace = ({ profile, t }: Writer, lines = 3): string[] =>
  profile.signatureSpace ? ['', t.frame.electronicSignature, ''] : Array<string>(lines).fill('');

function signer(writer: Writer, title: string, name: string, details: string[], id: string): Signer {
  const { dots, idNumber } = writer.t.frame;
  const number = idNumber(id.trim() || dots);
  return {
    title,
    space: signatureSpace(writer, 4),
    name: name.trim() || dots,
    details: [...present(...details), number],
  };
}

/** The head of the agency, with titles and rank: this is not a decree or a certificate (Permendagri 1/2023 art. 44). */
function agencyHead(writer: Writer): Signer {
  const { profile, t } = writer;
  const { name, degreeBefore, degreeAfter, rank, id, title } = profile.head;
  const withDegrees =
    name.trim() === '' ? '' : present(`${degreeBefore.trim()} ${name.trim()}`, degreeAfter).join(', ');
  return signer(writer, title.trim() || t.frame.headTitle, withDegrees, [rank], id);
}

function unitHead(writer: Writer, unit: Unit): Signer {
  const title = unit.headTitle.trim() || writer.t.frame.unitHeadTitle(unit.name);
  return signer(writer, title, unit.head, [], unit.headId);
}

/** The head of the planning agency (*Bappeda*), to whom forms are handed in. */
export function planningSigner(writer: Writer): Signature['acknowledged'][number] {
  const { t, profile } = writer;
  const { name, id, rank, title } = profile.planner;
  return { word: t.forms.received, ...signer(writer, title.trim() || t.forms.plannerTitle, name, [rank], id) };
}

/** Whether the unit's head is the head of the agency, who would otherwise sign twice. */
function isHeadsOwn({ profile }: Writer, unit: Unit): boolean {
  const sameId = unit.headId.trim() !== '' && unit.headId.trim() === profile.head.id.trim();
  return sameId || (unit.head.trim() !== '' && unit.head.trim() === profile.head.name.trim());
}

/** Letterhead, title, footer, watermark, signatures; `unit` is null for the agency's own report. */
export function frameOf(writer: Writer, subject: string, unit: Unit | null): Frame {
  const { t, profile, rules, period, language, agency } = writer;
  const isDraft = profile.documentStatus === 'draft';
  const head = agencyHead(writer);
  const single = unit === null || isHeadsOwn(writer, unit);
  const positions = unit && !single ? [unitHead(writer, unit).title] : [];
  return {
    column: { ...t.columns, flagValue: flagValueName(writer) },
    letterhead: {
      logo: profile.logo ? [letterheadLogo(profile.logo)] : [],
      government: present(profile.government.toUpperCase()),
      agency: [agency.toUpperCase()],
      contact: present(profile.address, profile.contact),
    },
    cover: {
      title: t.frame.unitTitle.toUpperCase(),
      subject: subject.toUpperCase(),
      period: period.title.toUpperCase(),
      number: present(letterNumber(profile.numberFormat, rules.year)).map((number) => t.frame.number(number)),
    },
    footer: {
      document: `${t.frame.unitTitle} ${subject}, ${period.title}${provisional(writer)}`,
      page: t.frame.page,
      of: t.frame.pageOf,
    },
    watermark: { id: isDraft && language === 'id', en: isDraft && language === 'en' },
    signature: {
      place: profile.place.trim() || t.frame.placeDots,
      date: isDraft ? t.frame.dateDots(rules.year) : writer.day(profile.today),
      asOf: provisional(writer),
      acknowledged: single ? [] : [{ word: t.frame.acknowledged, ...head }],
      signer: single || !unit ? head : unitHead(writer, unit),
    },
    initials: profile.initialsBox
      ? [{ title: t.frame.initials, rows: [...positions, '', '', ''].slice(0, 3).map(initialsRow) }]
      : [],
  };
}

const initialsRow = (position: string, index: number) => ({ number: String(index + 1), position });
