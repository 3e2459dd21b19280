import type { CategoryResult, ParticipantResult } from '../../domain/awards/result';
import { texts } from '../../text';
import { formatDay, formatMonth, formatPoints } from '../../text/format';
import type { Language } from '../../text/language';
import { vetoText } from '../../workbook/sheets/records/award-results-sheet';
import type { Highlight } from '../run/summary';

/** Places and refusals that the summary names; the sheet has them all. */
const SHOWN = 5;

function placeLine({ rank, name, score, outcome, recipientName }: ParticipantResult, language: Language): string {
  const { awards } = texts(language);
  const { summary } = awards;
  const line = summary.place(String(rank), name, formatPoints(score ?? 0, language), awards.outcome[outcome]);
  return recipientName !== '' && recipientName !== name ? `${line}, ${summary.recipient(recipientName)}` : line;
}

/** How safe the first place is. */
function fairnessLine({ participants, stability, agreement, cutOff }: CategoryResult, language: Language): string {
  const { summary } = texts(language).awards;
  const gap = participants.find(({ rank }) => rank === 1)?.gap ?? null;
  return [
    ...(gap === null ? [] : [summary.gap(formatPoints(gap, language))]),
    ...(stability === null ? [] : [summary.stability(formatPoints(stability, language))]),
    ...(agreement === null ? [] : [summary.agreement(formatPoints(agreement, language))]),
    summary.cutOff(cutOff),
  ].join('; ');
}

/**
 * What the summary tells of a category: the first places, how safe they are, who is out and why, and what comes next.
 *
 * @param open things that stand against a decision
 */
export function awardHighlight(result: CategoryResult, open: number, language: Language): Highlight {
  const { awards, terms } = texts(language);
  const { summary, outcome } = awards;
  const ranked = result.participants.filter(({ rank }) => rank !== null);
  const out = result.participants.filter(({ rank }) => rank === null);
  const rest = Math.max(ranked.length - SHOWN, 0) + Math.max(out.length - SHOWN, 0);
  const state = result.decided === null ? summary.proposal : summary.decided;
  const { objectionsUntil } = result;
  const next = open > 0 ? summary.undecided(String(open)) : summary.ready;
  return {
    title: summary.title(result.category, formatMonth(result.month, terms.period.months), state),
    lines: [
      ...ranked.slice(0, SHOWN).map((participant) => placeLine(participant, language)),
      ...out.slice(0, SHOWN).map((one) => summary.out(one.name, outcome[one.outcome], vetoText(one, language))),
      ...(rest > 0 ? [summary.more(String(rest))] : []),
      fairnessLine(result, language),
      objectionsUntil === null ? next : summary.objections(formatDay(objectionsUntil, terms.period.months)),
    ],
  };
}

/** The summary of a month in which nothing can be scored. */
export function nothingScored(month: string, language: Language): Highlight {
  const { awards, terms } = texts(language);
  const words = formatMonth(month, terms.period.months);
  return { title: awards.summary.nothingTitle, lines: [awards.summary.nothing(words)] };
}
