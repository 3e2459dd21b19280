import type { CriterionScore, ParticipantResult } from '../../../domain/awards/result';
import { PRIOR_STRENGTH } from '../../../domain/awards/records/figures';
import { roundPrinted } from '../../../domain/number';
import { texts } from '../../../text';
import { formatNumber, formatPoints, formatQuantity, rounded } from '../../../text/format';
import type { Language } from '../../../text/language';

/** What stands for a missing figure. */
const NONE = '–';
const SEPARATOR = '; ';

/** A name without the marks that tell the parts of the text from each other. */
const plain = (text: string): string => text.replace(/;/g, ',').replace(/→/g, '-').replace(/\s+/g, ' ').trim();

const quantity = (value: number | null, language: Language): string =>
  value === null ? NONE : formatQuantity(value, language, 6);

/**
 * Decimals with which value and weight as printed multiply to the points as printed (data dictionary, rule 8); two where none do:
 * a result decided by an earlier version is kept with the two that it printed.
 */
function decimalsOf({ value, weight, points }: CriterionScore): number {
  const agrees = (decimals: number): boolean =>
    roundPrinted((rounded(value ?? 0, decimals) * rounded(weight, decimals)) / 100) === roundPrinted(points);
  return [2, 3, 4, 5, 6, 7, 8, 9].find(agrees) ?? 2;
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
 * `Rincian`: every criterion with its figure, its value, weight and points, then who receives the award and what the jury decided.
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
