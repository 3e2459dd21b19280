import type { CriterionScore, ParticipantResult } from '../../../domain/awards/result';
import { PRIOR_STRENGTH } from '../../../domain/awards/figures';
import { roundPrinted } from '../../../domain/number';
import { texts } from '../../../text';
import { formatNumber, formatPoints, formatQuantity, rounded } from '../../../text/format';
import type { Language } from '../../../text/language';
import { parseNumber } from '../../values/number';

/** What stands for a missing figure. */
const NONE = '–';
const SEPARATOR = '; ';

/** A name without the marks that tell the parts of the text from each other. */
const plain = (text: string): string => text.replace(/;/g, ',').replace(/→/g, '-').replace(/\s+/g, ' ').trim();

const quantity = (value: number | null, language: Language): string =>
  value === null ? NONE : formatQuantity(value, language, 6);

/** Decimals with which value and weight as printed multiply to the points as printed (data dictionary, rule 8). */
function decimalsOf({ value, weight, points }: CriterionScore): number {
  const agrees = (decimals: number): boolean =>
    roundPrinted((rounded(value ?? 0, decimals) * rounded(weight, decimals)) / 100) === roundPrinted(points);
  return [2, 3, 4, 5].find(agrees) ?? 6;
}

function criterionText(criterion: CriterionScore, language: Language): string {
  const { code, name, weight, raw, adjusted, value, points } = criterion;
  const decimals = decimalsOf(criterion);
  const { share } = texts(language).awards;
  const part = (figure: number): string => formatQuantity(figure, language);
  const seen = adjusted
    ? ` (${share(part(adjusted.hits), part(adjusted.cases), part(adjusted.value), String(PRIOR_STRENGTH), part(adjusted.prior))})`
    : '';
  const worth = value === null ? NONE : formatNumber(value, decimals, language);
  const share100 = formatQuantity(weight, language, decimals);
  return `[${code}] ${plain(name)}: ${quantity(raw, language)}${seen} → ${worth} × ${share100}% = ${formatPoints(points, language)}`;
}

/**
 * `Rincian`: every criterion with its figure, its value, weight and points, then who receives the award and what the jury
 * decided. `readDetails` reads it back, so that a decided month can be printed again without asking today's sheets.
 */
export function writeDetails(participant: ParticipantResult, language: Language): string {
  const { awards } = texts(language);
  const { criteria, recipientName, unitName, juryReason } = participant;
  const recipient = [plain(recipientName), plain(unitName)].filter((part) => part !== '');
  return [
    ...criteria.map((criterion) => criterionText(criterion, language)),
    ...criteria.flatMap(({ code, open }) => (open === undefined ? [] : [awards.open(code, String(open))])),
    ...(recipient.length > 0 ? [`${awards.recipient}: ${recipient.join(' | ')}`] : []),
    ...(juryReason ? [`${awards.juryReason}: ${plain(juryReason)}`] : []),
  ].join(SEPARATOR);
}

/** What `Rincian` says. */
export interface Details {
  criteria: CriterionScore[];
  recipientName: string;
  unitName: string;
  juryReason: string;
}

const criterionShape = /^\[(.*?)\] (.*): (\S+)(?: \((.*)\))? → (\S+) × (\S+)% = (\S+)$/;
const number = '(-?[\\d.,]*\\d)';
const shareShape = new RegExp(`^${number} \\S+ ${number}, \\S+ ${number} .* ${number}$`);

/** Figures of one cell are all written in one language: points always have two decimals, which tell which one. */
const isEnglish = (text: string): boolean => /= -?[\d,]*\.\d{2}(;|$)/.test(text);

function numberIn(text: string | undefined, english: boolean): number | null {
  const local = english ? (text ?? '').replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : (text ?? '');
  return parseNumber(local)?.value ?? null;
}

function readCriterion(match: RegExpExecArray, english: boolean): CriterionScore {
  const [, code = '', name = '', raw, seen = '', value, weight, points] = match;
  const share = shareShape.exec(seen);
  const [hits, cases, adjusted, prior] = [1, 2, 3, 4].map((index) => numberIn(share?.[index], english) ?? 0);
  return {
    code,
    name,
    weight: numberIn(weight, english) ?? 0,
    raw: numberIn(raw, english),
    ...(share && { adjusted: { value: adjusted ?? 0, hits: hits ?? 0, cases: cases ?? 0, prior: prior ?? 0 } }),
    value: numberIn(value, english),
    points: numberIn(points, english) ?? 0,
  };
}

/** Reads `Rincian` back, in either language. */
export function readDetails(text: string): Details {
  const details: Details = { criteria: [], recipientName: '', unitName: '', juryReason: '' };
  const english = isEnglish(text);
  const labels = [texts('id').awards, texts('en').awards];
  for (const part of text.split(SEPARATOR)) {
    const criterion = criterionShape.exec(part);
    if (criterion) details.criteria.push(readCriterion(criterion, english));
    const after = (label: string): string | null =>
      part.startsWith(`${label}: `) ? part.slice(label.length + 2) : null;
    for (const { recipient, juryReason } of labels) {
      const [name = '', unit = ''] = (after(recipient) ?? '').split(' | ');
      if (name || unit) Object.assign(details, { recipientName: name.trim(), unitName: unit.trim() });
      details.juryReason = after(juryReason) ?? details.juryReason;
    }
  }
  return details;
}
