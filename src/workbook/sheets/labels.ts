import type { Efficiency, Flag, LimitJudgement } from '../../domain/main-job/unit/judgement';
import { roundPrinted } from '../../domain/number';
import type { Rating } from '../../domain/main-job/indicator/rating';
import type { Texts } from '../../text';
import { formatLimit } from '../../text/format';
import type { Language } from '../../text/language';

/** `Predikat`: the word of the scale, with *(melampaui target)* above 100. */
export function ratingLabel(rating: Rating | null, { terms }: Texts): string {
  if (!rating) return '';
  return rating.exceeds ? `${rating.rating} ${terms.exceedsTarget}` : rating.rating;
}

/** `Status Capaian` / `Status Serapan`, with the limit in force where it is missed. */
export function limitLabel({ status, limit }: LimitJudgement, { terms }: Texts, language: Language): string {
  const words = terms.limitStatus;
  return status === 'below' ? words.below(formatLimit(limit ?? 0, language)) : words[status];
}

/** `Tanda`: empty, or which figure is below its limit. */
export function flagLabel(flag: Flag, { terms }: Texts): string {
  return [flag.attainment ? terms.flag.attainment : '', flag.absorption ? terms.flag.absorption : '']
    .filter((word) => word !== '')
    .join(', ');
}

/** `Efisiensi`: points, or why it is not computed. */
export function efficiencyValue(efficiency: Efficiency, { terms }: Texts): number | string | null {
  if (efficiency.kind === 'none') return null;
  return efficiency.kind === 'value' ? roundPrinted(efficiency.value) : terms.efficiency[efficiency.kind];
}
