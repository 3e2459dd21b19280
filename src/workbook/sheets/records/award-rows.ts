import type { AwardOutcome, CategoryResult, ParticipantResult } from '../../../domain/awards/result';
import { roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import { formatDay, formatQuantity } from '../../../text/format';
import type { Language } from '../../../text/language';
import { methodWords } from '../../schema/award-choices';
import { inBothLanguages } from '../../schema/choices';
import { writeDetails } from './award-details';

/** A row of `Hasil Penghargaan` as its cells hold it; null is an empty cell. */
export interface AwardRow {
  month: string;
  category: string;
  participant: string;
  name: string;
  score: number | null;
  rank: number | null;
  /** `Hasil` in words. */
  outcome: string;
  gap: number | null;
  stability: number | null;
  veto: string;
  details: string;
  method: string;
  weights: string;
  cutOff: string;
  agreement: number | null;
  /** Empty while it is a proposal. */
  decided: string;
}

/** Words of column `Hasil` in both languages. */
export const outcomeWords = inBothLanguages<AwardOutcome>(texts('id').awards.outcome, texts('en').awards.outcome);

/** A veto in words. */
export function vetoText({ vetoReason }: Pick<ParticipantResult, 'vetoReason'>, language: Language): string {
  const { awards } = texts(language);
  if (!vetoReason) return '';
  if (vetoReason.kind === 'coolDown') return awards.coolDown(vetoReason.lastWin, String(vetoReason.periods));
  return awards.veto(vetoReason.criterion, formatQuantity(vetoReason.value, language, 6), vetoReason.rule);
}

/** `Bobot`: `K1 40; K2 60`, shares of the total in per cent. */
export function weightsText({ criteria }: Pick<CategoryResult, 'criteria'>, language: Language): string {
  return criteria.map(({ code, weight }) => `${code} ${formatQuantity(weight, language)}`).join('; ');
}

/** `Ditetapkan`: when, and until which day objections can be raised. */
function decidedText({ decided, objectionsUntil }: CategoryResult, language: Language): string {
  if (decided === null) return '';
  const { awards, terms } = texts(language);
  return awards.decided(decided, formatDay(objectionsUntil ?? '', terms.period.months));
}

/** The rows of a category's result. Scores keep their full precision; the number format of the column rounds them. */
export function rowsOfResult(result: CategoryResult, language: Language): AwardRow[] {
  const { outcome } = texts(language).awards;
  const weights = weightsText(result, language);
  const decided = decidedText(result, language);
  return result.participants.map((participant) => ({
    month: result.month,
    category: result.category,
    participant: participant.code,
    name: participant.name,
    score: participant.score,
    rank: participant.rank,
    outcome: outcome[participant.outcome],
    gap: participant.gap,
    stability: participant.rank === 1 ? roundOrNull(result.stability) : null,
    veto: vetoText(participant, language),
    details: writeDetails(participant, language),
    method: methodWords[result.method],
    weights,
    cutOff: result.cutOff,
    agreement: result.agreement === null ? null : Number(result.agreement.toFixed(4)),
    decided,
  }));
}
