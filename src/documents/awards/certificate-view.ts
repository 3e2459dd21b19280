import { ofParticipant } from './award-writer';
import type { CategoryResult, ParticipantResult } from '../../domain/awards/result';
import { awardFrame, decreeSigner, paperNumber, signingDay, type AwardFrame } from './award-frame';
import { awardTitle, decidedDay, recipientOf, type AwardWriter } from './award-writer';
import { signatureSpace } from '../frame';

/** Everything a *Piagam Penghargaan* prints; one of the sizes of a line is filled, the others are empty. */
export interface CertificateView extends Omit<AwardFrame, 'signing'> {
  emblem: string[];
  title: string;
  number: string;
  awardedTo: string;
  recipient: { large: string[]; medium: string[]; small: string[]; position: string[] };
  as: string;
  award: { large: string[]; small: string[] };
  period: string;
  grounds: string[];
  signing: { date: string; title: string; space: string[]; name: string };
}

/** Characters that fit on one line of the sheet in the large and in the medium size. */
const LARGE_NAME = 32;
const MEDIUM_NAME = 46;
const LARGE_TITLE = 56;

/** Lines above the title that stay free for the emblem. */
const EMBLEM_LINES = 4;

/** The certificate of one winner. */
export function certificateView(
  writer: AwardWriter,
  result: CategoryResult,
  winner: ParticipantResult,
): CertificateView {
  const { decree, office, profile, t, a, papers } = writer;
  const words = decree.certificate;
  const { name, position } = recipientOf(writer, result, winner);
  const title = awardTitle(writer, result, winner);
  const day = signingDay(writer, decidedDay(result));
  const { signing, ...frame } = awardFrame(writer, {
    title: papers.awardCertificate.name,
    subject: name,
    period: a.inMonth(writer.month(result.month)),
    signing: decreeSigner(writer, []),
  });
  const sized = (text: string, fits: boolean): string[] => (fits ? [text] : []);
  const isDraft = profile.documentStatus === 'draft';
  const emblem = Array.from({ length: EMBLEM_LINES }, (_, index) => (isDraft && index === 1 ? a.emblem : ''));
  return {
    ...frame,
    emblem,
    title: papers.awardCertificate.name.toUpperCase(),
    number: a.number(paperNumber(writer)),
    awardedTo: words.awardedTo,
    recipient: {
      large: sized(name, name.length <= LARGE_NAME),
      medium: sized(name, name.length > LARGE_NAME && name.length <= MEDIUM_NAME),
      small: sized(name, name.length > MEDIUM_NAME),
      position: position === '' ? [] : [position],
    },
    as: words.as,
    award: { large: sized(title, title.length <= LARGE_TITLE), small: sized(title, title.length > LARGE_TITLE) },
    period: words.month(writer.month(result.month)).toUpperCase(),
    grounds: [
      words.score(writer.score(winner.score, ofParticipant('score', winner)), writer.agency),
      words.decree(office, a.numberDots),
    ],
    signing: {
      date: `${profile.place.trim() || t.frame.placeDots}, ${day}`,
      title: office,
      space: signatureSpace(writer),
      name: signing.name,
    },
  };
}
