import { formatMeasured } from '../text/format';
import type { Unit } from '../domain/main-job/unit/unit';
import { letterheadLogo } from './file/logo';
import { letterNumber } from './letter-number';
import { agencyHead, isHeadsOwn, signatory, signerOf, unitHead, type Signer } from './signatory';
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

/** The head of the planning agency (*Bappeda*), to whom forms are handed in. */
export function planningSigner(writer: Writer): Signature['acknowledged'][number] {
  const { t, profile } = writer;
  const title = profile.planner.title.trim() || t.forms.plannerTitle;
  return { word: t.forms.received, ...signerOf(writer, signatory(writer, title, profile.planner)) };
}

/** Letterhead, title, footer, watermark, signatures; `unit` is null for the agency's own report. */
export function frameOf(writer: Writer, subject: string, unit: Unit | null): Frame {
  const { t, profile, rules, period, language, agency } = writer;
  const isDraft = profile.documentStatus === 'draft';
  const head = signerOf(writer, agencyHead(writer));
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
      date: isDraft ? t.frame.dateDots(Number(profile.today.slice(0, 4)) || rules.year) : writer.day(profile.today),
      asOf: provisional(writer),
      acknowledged: single ? [] : [{ word: t.frame.acknowledged, ...head }],
      signer: single || !unit ? head : signerOf(writer, unitHead(writer, unit)),
    },
    initials: profile.initialsBox
      ? [{ title: t.frame.initials, rows: [...positions, '', '', ''].slice(0, 3).map(initialsRow) }]
      : [],
  };
}

const initialsRow = (position: string, index: number) => ({ number: String(index + 1), position });
