import { plainFigures, type FigurePrinter } from '../figures/figure';
import type { Party } from '../../domain/agreements/agreement';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import { documentTexts, type DocumentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import { cleanDeep } from '../clean-text';
import { frameOf, type Frame } from '../frame';
import { signatory, signerOf, type Signer as PlainSigner } from '../signatory';
import { points, type Point } from '../view-model';
import { createWriter, type Writer } from '../writer';
import { annexView, indicatorRows, type AnnexView, type IndicatorRow } from './annex';
import type { AgreementPlan } from './plan';

interface Signer extends PlainSigner {
  /** Place and date stand above the right one; the left one has an empty line. */
  date: string;
  role: string;
}

/** Left the superior, right the official (the order of published agreements). */
interface Signing {
  left: Signer;
  right: Signer;
}

/** Everything an agreement set prints; the names are the tags of its template. */
export interface AgreementView extends Omit<Frame, 'signature'> {
  words: { name: string; position: string };
  opening: string;
  first: { name: string; position: string; called: string };
  second: { name: string; position: string; called: string };
  promises: string[];
  signing: Signing;
  annex: AnnexView;
  indicators: { title: string; position: string; rows: IndicatorRow[] }[];
  pledge: { title: string; opening: string; points: Point[]; signing: Signing };
}

type Words = DocumentTexts['agreements'];

/** A space of no width: a line that is there and empty. */
const EMPTY_LINE = ' ';

/** Headings of tables, by the tags of the template. */
function columnsOf({ columns }: Words, level: AgreementPlan['paper']['level']): Record<string, string> {
  const { objectives, quarters, plans, ...others } = columns;
  return {
    ...others,
    objective: objectives[level ?? 'none'],
    ...Object.fromEntries(quarters.map((text, index) => [`quarter${index + 1}`, text])),
    ...Object.fromEntries(plans.map((text, index) => [`plan${index + 1}`, text])),
  };
}

/**
 * A party as it signs: with titles, rank and NIP, as on any paper that is neither decree nor certificate (Permendagri
 * 1/2023 art. 44). A party that is not known is left open.
 *
 * @param elected a regent, mayor or governor, who has no NIP
 */
function partySigner(writer: Writer, party: Party | null, role: string, date: string, elected: boolean): Signer {
  const { position, name, rank, number } = party ?? { position: '', name: '', rank: '', number: '' };
  const stated = signatory(writer, position || writer.t.frame.dots, { name, id: number, rank });
  return { date: date || EMPTY_LINE, role, ...signerOf(writer, stated, !elected) };
}

function viewOf(writer: Writer, { paper }: AgreementPlan, words: Words): AgreementView {
  const { t, profile, rules, agency } = writer;
  const { agreement, level, first, second } = paper;
  const version = String(agreement.version);
  const year = String(rules.year);
  const { letterhead, footer, watermark, initials } = frameOf(writer, first.position, null);
  const title = words.title(version);
  const day = agreement.signed ?? agreement.date;
  const date = `${profile.place.trim() || t.frame.placeDots}, ${day === null ? t.frame.dateDots(rules.year) : writer.day(day)}`;
  const elected = level === 'head';
  const sign = (left: string, right: string): Signing => ({
    left: partySigner(writer, second, left, '', elected),
    right: partySigner(writer, first, right, date, false),
  });
  const known = (party: Party | null, called: string) => ({
    name: party?.name || t.frame.dots,
    position: party?.position || t.frame.dots,
    called,
  });
  const before = agreement.version === 1 ? words.original : words.revision(String(agreement.version - 1));
  const rows = indicatorRows(writer, paper);
  const pledge = words.pledge;
  return {
    letterhead,
    watermark,
    initials,
    column: columnsOf(words, level),
    cover: {
      title: title.toUpperCase(),
      subject: first.position.toUpperCase(),
      period: words.year(year).toUpperCase(),
      number: agreement.number === '' ? [] : [words.number(agreement.number)],
    },
    footer: { ...footer, document: `${title}, ${first.position}, ${words.year(year)}` },
    words: { name: words.name, position: words.position },
    opening: words.opening,
    first: known(first, words.first),
    second: known(second, words.second),
    promises: [...words.promises(year), ...(agreement.version === 0 ? [] : [words.replaces(before)])],
    signing: sign(words.secondParty, words.firstParty),
    annex: annexView(writer, paper, words),
    indicators:
      rows.length === 0
        ? []
        : [
            {
              title: (level === 'head' ? words.indicators.head : words.indicators.other).toUpperCase(),
              position: first.position.toUpperCase(),
              rows,
            },
          ],
    pledge: {
      title: pledge.title.toUpperCase(),
      opening: pledge.opening(first.name || t.frame.dots, first.position),
      points: points(pledge.points(agency)),
      signing: sign(pledge.witness, pledge.maker),
    },
  };
}

/** What a planned agreement set prints; one that is signed is no draft. */
export function agreementView(
  plan: AgreementPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  figures: FigurePrinter = plainFigures,
): AgreementView {
  const documentStatus = plan.paper.agreement.signed === null ? profile.documentStatus : 'final';
  const writer = createWriter(evaluation, { ...profile, documentStatus }, language, plan.subject, figures);
  return cleanDeep(viewOf(writer, plan, documentTexts(language).agreements));
}
