import type { CategoryResult, ParticipantResult } from '../../domain/awards/result';
import { awardFrame, decreeSigner, numberOfOther, paperNumber, signingDay, type AwardFrame } from './award-frame';
import { awardTitle, decidedDay, recipientOf, type AwardWriter } from './award-writer';
import { centredLogo } from '../file/logo';
import { signatureSpace } from '../signatory';
import { strengths } from './announced';
import { criterionOf } from './award-facts';

/** Everything a *Piagam Penghargaan* prints; one of the sizes of a line is filled, the others are empty. */
export interface CertificateView extends Omit<AwardFrame, 'signing'> {
  /** The drawing of the logo; without one, lines left free for a coat of arms. */
  logo: string[];
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
const EMBLEM_LINES = 3;

/** What the award is given for, in words that can be framed: where the records show the winner best, at most two. */
function reasonOf(writer: AwardWriter, result: CategoryResult, winner: ParticipantResult): string {
  const { reason, reasonOpen, praise } = writer.decree.certificate;
  const praised = strengths(writer, result, winner).map((one) => {
    const source = criterionOf(writer.facts, result, one.code)?.source ?? 'input';
    return source === 'input' || source === 'jury' ? writer.praised(result, one) : praise[source];
  });
  const best = [...new Set(praised)].slice(0, 2);
  return best.length === 0 ? reasonOpen(writer.agency) : reason(writer.list(best), writer.agency);
}

/** The certificate of one winner. */
export function certificateView(
  writer: AwardWriter,
  result: CategoryResult,
  winner: ParticipantResult,
): CertificateView {
  const { decree, office, profile, t, a, papers } = writer;
  const words = decree.certificate;
  const { name, position, number } = recipientOf(writer, result, winner);
  const title = awardTitle(writer, result, winner);
  const day = signingDay(writer, decidedDay(result));
  const signing = decreeSigner(writer, []);
  const frame = awardFrame(writer, {
    title: papers.awardCertificate.name,
    subject: name,
    period: a.inMonth(writer.month(result.month)),
    signing,
  });
  const sized = (text: string, fits: boolean): string[] => (fits ? [text] : []);
  const isDraft = profile.documentStatus === 'draft';
  const { logo } = profile;
  const emblem = Array.from({ length: logo ? 0 : EMBLEM_LINES }, (_, index) =>
    isDraft && index === 1 ? a.emblem : '',
  );
  const { letterhead, watermark, initials, column, cover, footer } = frame;
  return {
    letterhead,
    watermark,
    initials,
    column,
    cover,
    footer,
    logo: logo ? [centredLogo(logo)] : [],
    emblem,
    title: papers.awardCertificate.name.toUpperCase(),
    number: a.number(paperNumber(writer)),
    awardedTo: words.awardedTo,
    recipient: {
      large: sized(name, name.length <= LARGE_NAME),
      medium: sized(name, name.length > LARGE_NAME && name.length <= MEDIUM_NAME),
      small: sized(name, name.length > MEDIUM_NAME),
      position: [position, number].filter((line) => line !== ''),
    },
    as: words.as,
    award: { large: sized(title, title.length <= LARGE_TITLE), small: sized(title, title.length > LARGE_TITLE) },
    period: words.month(writer.month(result.month)).toUpperCase(),
    grounds: [reasonOf(writer, result, winner), words.decree(office, numberOfOther(writer, 'awardDecree', result))],
    signing: {
      date: `${profile.place.trim() || t.frame.placeDots}, ${day}`,
      title: signing.office,
      space: signatureSpace(writer),
      name: signing.name,
    },
  };
}
