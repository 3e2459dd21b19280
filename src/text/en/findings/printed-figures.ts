import type { printedFigureCodes } from '../../../domain/finding-codes/printed-figures';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

/** Wording of the findings about printed figures. */
export const printedFigureFindings: Wordings<typeof printedFigureCodes> = {
  'figures-wrong': say(
    (v) => `Not reproduced by the numbers beside them: ${counted(v.count, 'printed figure')} (${v.cells}).`,
    'See the sheet Figure Check (Periksa Angka) for what should stand there.',
  ),
  'figures-other-rule': say(
    (v) => `By another rule than most of their table: ${counted(v.count, 'figure')} (${v.cells}).`,
    'Make sure that this rule is meant, or bring the rows into line.',
  ),
  'figures-no-table': say(
    'No table was found with a target or ceiling, an actual, and a percentage or category.',
    'Headings such as "Target", "Realisasi" and "Capaian (%)" have to stand above the figures.',
  ),
  'figures-no-percentage': say(
    'This table has no column of percentages or categories; only its totals are checked.',
    'Add the column of percentages if it is to be checked.',
  ),
  'figures-no-operands': say(
    (v) => `Column ${v.column} cannot be checked: its target and actual are not in the table.`,
    'Put the target or ceiling and the actual into the same table.',
  ),
  'figures-mixed-notations': say(
    (v) => `Column ${v.column} uses both comma and point as decimal marks; each cell is read by its own form.`,
    'Use one notation; a number such as 94.123 can be read in two ways.',
  ),
  'figures-footnotes': say(
    (v) => `Footnote marks or remarks in cells were left aside: ${v.cells}.`,
    'Look whether the remark changes what the number means.',
  ),
  'figures-merged': say(
    (v) => `A percentage is printed once for several rows of figures: ${v.cells}; it is not checked.`,
    'Print a percentage for each row, or merge the numbers beside it, too.',
  ),
};
