import type { budgetCodes } from '../../../domain/finding-codes/budget';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

export const budgetFindings: Wordings<typeof budgetCodes> = {
  'row-without-unit': say(
    (v) => `The budget row "${v.code}" has no unit; it counts for the agency only.`,
    'Fill in the column Unit of this row or of a row above it.',
  ),
  'parent-differs': say(
    (v) =>
      `${v.what} of "${v.code}" is stated as ${v.stated}, but its details add up to ${v.total} (difference ${v.difference}); the details are used.`,
    'Correct the parent or its details.',
  ),
  'spent-above-ceiling': say(
    (v) => `The spending of "${v.code}" (${v.spent}) exceeds its ceiling (${v.ceiling}).`,
    'Check the spending, or fill in the revised ceiling.',
  ),
  'ceiling-column-empty': say(
    (v) => `The chosen ceiling of "${v.code}" is empty; the column Ceiling is used.`,
    'Fill in that ceiling; write 0 if it was removed.',
  ),
  'zero-ceiling': say(
    (v) => `The ceiling of "${v.code}" is empty or 0, so its absorption cannot be computed.`,
    'Check the ceiling of this row.',
  ),
  'negative-ceiling': say((v) => `The ceiling of "${v.code}" is negative: ${v.ceiling}.`, 'Check it.'),
  'negative-spending': say(
    (v) => `The spending of "${v.code}" adds up to a negative amount: ${v.spent}.`,
    'Check its sign, or fill in the spending that it corrects.',
  ),
  'blank-spending': say(
    (v) =>
      `The spending of ${v.count} row(s) is empty and counts as 0; their ceilings are ${v.ceiling} Rupiah in all. Absorption ${v.withBlanks}, without those rows ${v.without}.`,
    'Fill in the spending; write 0 where nothing has been spent, or "n/a" where it has not been reported.',
  ),
  'blank-spending-early': say(
    (v) =>
      `The spending of ${v.count} row(s) is still empty and counts as 0; their ceilings are ${v.ceiling} Rupiah in all. Absorption ${v.withBlanks}, without those rows ${v.without}.`,
    'Fill in the spending where there has been any.',
  ),
  'spending-falls': say(
    (v) => `The spending to date of "${v.code}" falls from ${v.before} to ${v.after}.`,
    'Check that this column holds amounts from the start of the year, not those of its period alone.',
  ),
  'spending-differs': say(
    (v) =>
      `The spending of "${v.code}" is ${v.spent}, but the column of the running period says ${v.toDate}; that column is used.`,
    'Make the two equal; a column "to" a period holds amounts from the start of the year.',
  ),
  'physical-falls': say(
    (v) => `The physical per cent to date of "${v.code}" falls from ${v.before} to ${v.after}.`,
    'Check that this column holds per cent from the start of the year, not the progress of its period alone.',
  ),
  'physical-beyond': say(
    (v) => `The physical per cent of "${v.code}" is ${v.value}; progress lies between 0 and 100 per cent.`,
    'Check this cell: it may hold a figure of another unit, or its decimal comma is missing.',
  ),
  'cash-plan-falls': say(
    (v) =>
      `The cash plan to date of "${v.code}" falls from ${v.before} to ${v.after}; the limit of absorption follows it.`,
    'Check that the columns of the cash plan hold plans from the start of the year, not those of their quarter alone.',
  ),
  'cash-plan-periodic': say(
    (v) =>
      `The cash plan of "${v.code}" is ${v.plan} in every quarter, below its ceiling of ${v.ceiling}. Is it a plan of each quarter?`,
    'If so, enter the plan from the start of the year, because the limit of absorption is worked out of the columns "to"; if not, leave it.',
  ),
  'cash-plan-beyond': say(
    (v) =>
      `The cash plan of "${v.code}" of ${v.plan} does not fit its ceiling of ${v.ceiling}; the limit of absorption follows it.`,
    'Check that the columns of the cash plan hold Rupiah from the start of the year, not per cent or thousands of Rupiah.',
  ),
  'amount-out-of-scale': say(
    (v) =>
      `The ${v.what} of "${v.code}" is only ${v.amount}, compared with a ceiling of ${v.usual}. Is it in another unit than Rupiah?`,
    'If it is a percentage, thousands or millions of Rupiah, write the full amount in Rupiah; if it is so, leave it.',
  ),
  'physical-out-of-scale': say(
    (v) =>
      `The physical progress of "${v.code}" is ${v.value} %, and no cell of this column exceeds 1, while its absorption is ${v.spent}. Are these ratios?`,
    'If so, write points (95) or use cells with a percent format (95%); if it is so, leave it.',
  ),
  'spending-periodic': say(
    (v) =>
      `The columns "to" of "${v.code}" add up to the spending of ${v.spent}, but ${v.last} is used. Do they hold amounts of single quarters?`,
    'If so, enter the amount from the start of the year in each column "to"; if not, leave it.',
  ),
  'spending-of-earlier-day': say(
    (v) => `The spending is known only as of ${v.day}, before the last quarter of this period began.`,
    'Bring the spending and the day of the data up to date, or fill in the column "Spent to TW n" of this quarter.',
  ),
  'spending-of-later-day': say(
    (v) =>
      `The spending is known only as of ${v.day}, after this period, so the absorption of this period cannot be assessed.`,
    'Fill in the column "Spent to TW …" of this period.',
  ),
  'physical-of-later-day': say(
    (v) => `The physical progress is known only as of ${v.day}, after this period, so it is not shown.`,
    'Fill in the column "Physical to TW …" of this period.',
  ),
  'maybe-total': say(
    (v) =>
      `The ceiling (${v.ceiling}) and the spending (${v.spent}) of "${v.code}" equal those of all other rows together. Is this row their total? It is counted.`,
    'If so, write "Total" in the column Code of this row; if not, leave it.',
  ),
  'maybe-parents': say(
    (v) =>
      `The ceiling and the spending of ${counted(v.count, 'row')} (${v.codes}) equal those of the rows right below together. Are they their parents? All are counted, so that a ceiling of ${v.ceiling} and spending of ${v.spent} may count twice.`,
    'If so, give codes in steps: begin the codes of the rows below with the code of their parent and a full stop, such as "P1", then "P1.K1"; if not, leave them.',
  ),
  'undated-ceiling': say(
    (v) => `"${v.setting}" is not filled in, so the changed ceilings are used for the whole year.`,
    (v) => `Fill in the setting "${v.setting}", so that earlier periods use the ceilings of their time.`,
  ),
  'duplicate-budget-row': say(
    (v) =>
      `"${v.key}" already stands in row ${v.row}. Without one of the two a ceiling of ${v.ceiling} and spending of ${v.spent} may be lost.`,
    'Fill in Unit or Fund where they differ, or put the two rows together by adding their amounts.',
  ),
  'numbered-rows': say(
    (v) =>
      `The column Code holds a numbering (${v.keys}), no codes: ${v.count} row(s) cannot be put below their parents.`,
    'Use the menu Kinerja ▸ Prepare ▸ Import files or a pasted table, which understands numberings, or write the codes of programmes, activities and sub-activities.',
  ),
  'organisation-row': say((v) => `The row "${v.code}" sums up an organisation and is not added.`, 'Nothing to do.'),
};
