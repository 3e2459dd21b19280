import type { prepareCodes } from '../../../domain/finding-codes/prepare';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

export const prepareFindings: Wordings<typeof prepareCodes> = {
  'core-sheet-missing': say(
    (v) => `There is no sheet "${v.sheet}" yet.`,
    'Choose Prepare ▸ Core sheets where this sheet is needed.',
  ),
  'merged-cells': say(
    (v) => `The cells ${v.range} are merged; only the first holds a value, the other rows read as empty.`,
    'Unmerge the cells and fill in every row.',
  ),
  'premature-actuals': say(
    (v) =>
      `${counted(v.count, 'cell of actuals is', 'cells of actuals are')} filled for periods of ${v.year} that have not begun.`,
    "Check whether these are last year's figures; if so, move them to the History.",
  ),
  'premature-spending': say(
    (v) =>
      `${counted(v.count, 'cell of spending or physical progress is', 'cells of spending or physical progress are')} filled for periods of ${v.year} that have not begun.`,
    "Check whether these are planned figures or last year's; if so, move them to the column or the workbook that holds such figures.",
  ),
};
