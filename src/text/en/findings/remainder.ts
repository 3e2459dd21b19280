import type { remainderCodes } from '../../../domain/finding-codes/remainder';
import { say, type Wordings } from '../../id/findings/wording';

/** Wording of the findings about what explains the money that was not spent. */
export const remainderFindings: Wordings<typeof remainderCodes> = {
  'unknown-budget-code': say(
    (v) => `The code "${v.code}" is not on the budget sheet; this explanation is not counted.`,
    'Correct the code of the sub-activity.',
  ),
  'budget-code-of-other-unit': say(
    (v) => `In Budget the code "${v.code}" belongs to ${v.units}, not to ${v.unit}; this explanation is not counted.`,
    'Correct column Unit or Code; Unit may be empty where the code is that of one unit.',
  ),
  'unknown-reason': say((v) => `The reason "${v.reason}" is not known.`, 'Write one of the codes A–N, P or Z.'),
  'remainder-of-later-day': say(
    (v) => `Reasons without a period are those of ${v.day}, after this period, and are not used.`,
    'Fill in the column Period of the remainder sheet.',
  ),
  'negative-explanation': say(
    (v) =>
      `An amount that explains the remainder of "${v.code}" is negative (${v.amount}) and takes from what is explained.`,
    'Check its sign; an amount that explains a remainder is positive.',
  ),
  'reason-needs-text': say((v) => `Reason Z for "${v.code}" needs a description.`, 'Fill in the column Description.'),
  'explained-beyond-remainder': say(
    (v) =>
      `${v.explained} is explained for "${v.code}", more than its remainder of ${v.remainder} (${v.open} too much).`,
    'Correct the wrong amount on the remainder sheet, or the spending where it is not up to date.',
  ),
  'remainder-open': say(
    (v) =>
      `Of the remainder of "${v.code}", ${v.remainder}, only ${v.explained} is explained; ${v.open} is still open.`,
    'Add the reasons on the remainder sheet.',
  ),
  'remainder-unexplained': say(
    (v) =>
      `The absorption of "${v.code}" is below the limit at the year's end, but its remainder of ${v.remainder} is not explained.`,
    'Give the reasons on the remainder sheet.',
  ),
};
