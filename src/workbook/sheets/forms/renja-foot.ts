import type { Evaluation } from '../../../domain/main-job/evaluation';
import { isOpen, type FollowUp } from '../../../domain/main-job/follow-up';
import { roundOrNull, roundPrinted, weightedMean } from '../../../domain/number';
import { dayOf } from '../../../domain/day';
import { isFullYear } from '../../../domain/period';
import { rate } from '../../../domain/main-job/indicator/rating';
import type { Texts } from '../../../text';
import { endsWith } from '../../values/period';
import { ratingLabel } from '../labels';

/** The foot of *Formulir E.81*: means and ratings of performance and of money, and what people wrote. */
export interface RenjaFoot {
  mean: number | null;
  /** So many indicators form the mean. */
  counted: number;
  absorption: number | null;
  rating: string;
  absorptionRating: string;
  /** Label and text: what drove and held back performance, what follows in the next quarter and in the next Renja. */
  texts: { code: ToldCode; label: string; text: string }[];
}

/** What stands at the foot in words. */
type ToldCode = 'drivers' | 'obstacles' | 'nextQuarter' | 'nextPlan';

/** What people wrote, each once, one a line; all of it, for the form is handed in. */
function listed(written: readonly string[], { forms }: Texts): string {
  const all = [...new Set(written.map((text) => text.trim()).filter((text) => text !== ''))];
  if (all.length === 0) return forms.renja.nothing;
  return all.map((text) => `• ${text}`).join('\n');
}

/**
 * The foot of the form. Actions that are due within the year follow in the next quarter; later ones, and after the year's last
 * quarter all of them, in the next Renja.
 */
export function renjaFoot(evaluation: Evaluation, attainments: readonly (number | null)[], words: Texts): RenjaFoot {
  const { renja } = words.forms;
  const { analyses, followUps, rules } = evaluation.input;
  const printed = attainments.flatMap((value) => roundOrNull(value) ?? []);
  const mean = weightedMean(printed.map((value) => ({ value, weight: 1 })));
  const absorption = evaluation.agency.absorption?.absorption ?? null;
  const rating = (value: number | null): string =>
    value === null ? '' : ratingLabel(rate(roundPrinted(value), rules.ratingScale), words);
  const current = analyses.filter(({ period }) => endsWith(period, rules.period, rules.year));
  const actions = followUps.filter((row) => isOpen(row) && endsWith(row.period, rules.period, rules.year));
  const isNextYears = ({ due }: FollowUp): boolean =>
    isFullYear(rules.period) || (due !== null && due > dayOf(rules.year, 12, 31));
  const told = (code: ToldCode, rows: readonly string[]) => ({ code, label: renja[code], text: listed(rows, words) });
  const actionsOf = (isWanted: (row: FollowUp) => boolean): string[] =>
    actions.filter(isWanted).map(({ action }) => action);
  return {
    mean: roundOrNull(mean),
    counted: printed.length,
    absorption: roundOrNull(absorption),
    rating: rating(mean),
    absorptionRating: rating(absorption),
    texts: [
      told(
        'drivers',
        current.map(({ drivers }) => drivers),
      ),
      told(
        'obstacles',
        current.map(({ obstacles }) => obstacles),
      ),
      told(
        'nextQuarter',
        actionsOf((row) => !isNextYears(row)),
      ),
      told('nextPlan', actionsOf(isNextYears)),
    ],
  };
}
