import { frameOf, type Frame } from '../frame';
import { withoutTitles } from '../../domain/people/names';
import { agencyHead, signerOf, type Signer } from '../signatory';
import type { CategoryResult } from '../../domain/awards/result';
import { documentKey } from '../kinds';
import { letterDay } from '../letter-facts';
import { letterNumber } from '../letter-number';
import { officeOfRegion, type AwardWriter } from './award-writer';

/** The signer of an award paper, with the lines that lead in. */
export interface Signing extends Signer {
  lines: string[];
}

export interface AwardFrame extends Omit<Frame, 'signature'> {
  signing: Signing;
}

/**
 * Who signs decrees and certificates: the name alone, without titles, rank and number (Permendagri 1/2023 art. 44, which
 * asks for it on *naskah dinas penetapan* and on *piagam*).
 */
export function decreeSigner(writer: AwardWriter, lines: string[]): Signing & { office: string } {
  const head = agencyHead(writer);
  const { space } = signerOf(writer, head);
  const name = withoutTitles(head.name).toUpperCase() || writer.t.frame.dots;
  const title = officeOfRegion(head.title, writer.profile.government);
  return { title: `${title.toUpperCase()},`, office: title, space, lines, name, details: [] };
}

/** Who signs other papers: the name with titles, rank and number. */
export function plainSigner(writer: AwardWriter, lines: string[]): Signing {
  const signer = signerOf(writer, agencyHead(writer));
  return { ...signer, title: `${signer.title},`, lines };
}

export interface Cover {
  title: string;
  subject: string;
  period: string;
  signing: Signing;
  /** What is read aloud has no number. */
  numbered?: boolean;
}

/** Letterhead, title, footer and watermark of an award paper. */
export function awardFrame(writer: AwardWriter, cover: Cover): AwardFrame {
  // What evaluations sign with is left out: it carries the day of the run.
  const { letterhead, footer, watermark, initials } = frameOf(writer, cover.subject, null);
  return {
    letterhead,
    watermark,
    initials,
    column: { ...writer.a.columns },
    cover: {
      title: cover.title.toUpperCase(),
      subject: cover.subject.toUpperCase(),
      period: cover.period.toUpperCase(),
      number: cover.numbered === false ? [] : [writer.a.number(paperNumber(writer))],
    },
    footer: { ...footer, document: [cover.title, cover.subject, cover.period].filter((part) => part).join(', ') },
    signing: cover.signing,
  };
}

/** The number that a person gave to the paper, else as the setting says, or dots to be filled in. */
export const paperNumber = ({ profile, a, rules }: AwardWriter): string =>
  profile.letter?.number || letterNumber(profile.numberFormat, rules.year) || a.numberDots;

/** The number of another paper about a result, of its category alone or of all of the month, once a person gave it; else dots. */
export function numberOfOther(
  { facts, language, a }: AwardWriter,
  kind: 'awardDecree' | 'awardMinutes',
  { month, category }: Pick<CategoryResult, 'month' | 'category'>,
): string {
  const keys = [category, undefined].map((of) => documentKey(kind, { month, category: of }, language));
  return keys.flatMap((key) => facts.numbers.get(key) || [])[0] ?? a.numberDots;
}

/**
 * The day a decision is dated: the one that a person gave to the paper, else the day of *Tetapkan pemenang*, so that a paper never changes with the day on which it is
 * printed; dots while the document is a draft.
 */
export function signingDay(writer: AwardWriter, decided: string | null): string {
  const { profile, t } = writer;
  const given = profile.letter ? letterDay(profile.letter, writer.language) : '';
  if (given !== '') return given;
  if (profile.documentStatus === 'final' && decided !== null) return writer.day(decided);
  return t.frame.dateDots(decided === null ? writer.rules.year : Number(decided.slice(0, 4)));
}
