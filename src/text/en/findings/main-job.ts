import type { mainJobCodes } from '../../../domain/finding-codes/main-job';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

export const mainJobFindings: Wordings<typeof mainJobCodes> = {
  'missing-sheet': say(
    (v) => `The sheet "${v.sheet}" was not found.`,
    (v) => `Run ${v.module}, or give a renamed sheet its name back.`,
  ),
  'nothing-to-print': say(
    (v) => `There is nothing to print yet, as these sheets are not filled in: ${v.sheets}.`,
    'Fill in below the headings, or choose Kinerja ▸ Prepare ▸ Import files or a pasted table, then run again.',
  ),
  'missing-column': say(
    (v) =>
      v.count === '1'
        ? `The required column "${v.columns}" is not among the headings.`
        : `${v.count} required columns are not among the headings: ${v.columns}.`,
    (v) =>
      v.count === '1'
        ? `Add the column "${v.columns}" or correct its heading.`
        : 'Add these columns, or correct the headings that are there.',
  ),
  'standard-without-numbers': say(
    (v) => `The minimum service ${v.code} (${v.name}) does not say how many are entitled and how many were served.`,
    'Fill in the rows Numerator (served) and Denominator (entitled) of this indicator in the sheet Actuals.',
  ),
  'missing-period-columns': say(
    'None of the period columns (January–December or TW I–TW IV) was found.',
    'Add at least one period column to the headings.',
  ),
  'missing-header': say(
    (v) => `No row of headings was found in the first ${v.rows} rows; required columns: ${v.headings}.`,
    'Put the headings within the first 20 rows of this sheet.',
  ),
  'duplicate-sheet': say(
    (v) => `This sheet is not read because "${v.used}" already serves for the same content.`,
    'Move the content of this sheet to the one in use, then rename this sheet.',
  ),
  'duplicate-column': say(
    (v) => `The heading "${v.column}" means the same as "${v.used}" at ${v.at}; ${v.at} is used.`,
    'Move what holds to the column in use, then give the other a heading of its own.',
  ),
  'heading-over-several': say(
    (v) => `The heading "${v.column}" stands over several columns that cannot be told apart.`,
    (v) => `Keep "${v.column}" over one column and give the others headings of their own; nothing has to be deleted.`,
  ),
  'near-heading': say(
    (v) => `Column "${v.column}" is not read. Is "${v.meant}" meant?`,
    (v) => `If so, change its heading to "${v.meant}"; if not, leave it.`,
  ),
  'foreign-output-sheet': say(
    (v) => `A sheet "${v.sheet}" that Rapor Kinerja did not make is already there; it is not overwritten.`,
    'Rename that sheet, then run again.',
  ),
  'row-without-key': say(
    (v) =>
      v.count === '1'
        ? `Row ${v.row} holds data, but column "${v.column}" is empty; the row is not counted.`
        : `Rows ${v.row}–${v.last} (${v.count} rows) hold data, but column "${v.column}" is empty; they are not counted.`,
    (v) => `Fill in column "${v.column}" in the rows that are to be counted.`,
  ),
  'example-rows-skipped': say(
    (v) => `${counted(v.count, 'example row was', 'example rows were')} passed over.`,
    'Nothing to do; if the data are real, write their codes without that word.',
  ),
  'total-rows-skipped': say(
    (v) =>
      `${counted(v.count, 'total row was', 'total rows were')} passed over; totals are computed from the rows they add up.`,
    'Nothing to do.',
  ),
  'total-differs': say(
    (v) =>
      `"${v.label}" says ${v.stated} in the column "${v.column}", but its rows add up to ${v.total} (difference ${v.difference}); the rows are used.`,
    'Check for rows that are missing and for wrong figures, then make the two equal.',
  ),
  'unreadable-number': say(
    (v) => `"${v.value}" in column "${v.column}" cannot be read as a number.`,
    'Write a number only, without separators of thousands, such as 1250, or "-" when there is none yet.',
  ),
  'percent-as-amount': say(
    (v) => `Column "${v.column}" holds a percentage (${v.value}) where Rupiah belong.`,
    'Write the amount in Rupiah, or "not yet" where it is not reported; its percentage is computed.',
  ),
  'percent-as-optional-amount': say(
    (v) => `Column "${v.column}" holds a percentage (${v.value}) where Rupiah belong; it is not used.`,
    'Write the amount in Rupiah.',
  ),
  'grade-without-polarity': say(
    (v) => `"${v.value}" in column ${v.column} is a grade, but the Polarity of the indicator is not Grade.`,
    'Set the Polarity of that indicator to Grade; where a number is meant, write the number.',
  ),
  'unreadable-optional-number': say(
    (v) => `"${v.value}" in column "${v.column}" cannot be read as a number and is ignored.`,
    'Write a number only, without separators of thousands, such as 1250.',
  ),
  'unreadable-date': say(
    (v) => `"${v.value}" in column "${v.column}" cannot be read as a date.`,
    'Write a date such as 5 May 2026 or 05/05/2026.',
  ),
  'day-to-come': say(
    (v) => `Column "${v.column}" holds ${v.day}, after today (${v.today}).`,
    'Enter a day that has come; leave it empty where it has not happened yet.',
  ),
  'number-as-code': say(
    (v) => `The code "${v.value}" in column "${v.column}" is stored as a number; zeros may have been lost.`,
    'Set the cell format to plain text and type the code again.',
  ),
  'other-spelling': say(
    (v) => `"${v.value}" is taken for the same as "${v.used}".`,
    'Write both alike, or tell them apart if they are two different things.',
  ),
  'error-cell-carries': say(
    (v) => `Column "${v.column}" shows the error ${v.value}, so that its row cannot be computed.`,
    'Mend the formula, or type the value.',
  ),
  'error-cell-target': say(
    (v) => `Column "${v.column}" shows the error ${v.value}, so that this indicator cannot be computed.`,
    'Mend the formula, or type the value.',
  ),
  'error-cell-reported': say(
    (v) => `Column "${v.column}" shows the error ${v.value} and counts as not reported.`,
    'Mend the formula, or type the value.',
  ),
  'error-cell-compared': say(
    (v) => `Column "${v.column}" shows the error ${v.value}; nothing is compared with it.`,
    'Mend the formula, or type the value.',
  ),
  'error-cell-shown': say(
    (v) => `Column "${v.column}" shows the error ${v.value}; its text is left out.`,
    'Mend the formula, or type the text.',
  ),
  'cell-loading': say(
    (v) => `Column "${v.column}" is still loading (${v.value}).`,
    'Wait until the sheet has loaded, then run again.',
  ),
  'figure-loading': say(
    (v) => `Column "${v.column}" is still loading (${v.value}) and counts as not filled in.`,
    'Wait until the sheet has loaded, then run again.',
  ),
  'setting-repeated': say(
    (v) =>
      `The setting "${v.setting}" already stands in row ${v.row} with the value "${v.used}"; this one is not used.`,
    'Write the value that holds in both rows, or rename the setting of this row.',
  ),
  'low-limit': say(
    (v) => `"${v.setting}" is ${v.value}%. So low a limit is nearly always met.`,
    'Check the value: 90 if 90% is meant.',
  ),
  'unreadable-setting-date': say(
    (v) => `"${v.value}" in the setting "${v.setting}" cannot be read as a date.`,
    'Write the date alone, for example 5 May 2026 or 05/05/2026.',
  ),
  'unreadable-grade-order': say(
    (v) => `"${v.value}" in the setting "${v.setting}" cannot be read as an order of grades.`,
    (v) => `Write each grade once, from the highest down, with > between them: ${v.example}.`,
  ),
  'formula-without-result': say(
    (v) => `${counted(v.count, 'formula was', 'formulas were')} saved without a result and read as empty.`,
    'Open and save the workbook in Excel, LibreOffice or Google Sheets, then run again.',
  ),
  'two-readings': say(
    (v) => `"${v.value}" in column "${v.column}" can mean ${v.read} or ${v.other}; it is read as ${v.read}.`,
    'Write the number beyond doubt: one thousand two hundred and fifty as 1250, one and a quarter with two decimals.',
  ),
  'magnitude-word': say(
    (v) => `"${v.value}" in column "${v.column}" is read as ${v.read}.`,
    'Write the number in full, such as 1500000.',
  ),
  'english-notation': say(
    (v) => `"${v.value}" in column "${v.column}" was read in English notation.`,
    'Format the cell as a number and type the figure again; where it stays a text, write a decimal comma, such as 93,6.',
  ),
  'text-beside-number': say(
    (v) => `"${v.value}" in column "${v.column}" has the text "${v.extra}" beside the number; it is read as ${v.read}.`,
    'Write the number only; the unit of measure has its own column.',
  ),
  'setting-date-of-other-year': say(
    (v) => `The setting "${v.setting}" is ${v.day}, which is no day of the year ${v.year}.`,
    'Check its year.',
  ),
  'data-day-ahead': say(
    (v) => `Data As Of is ${v.day}, after today (${v.today}); data cannot be newer than today.`,
    'Enter the last day that the data cover, or leave it empty where they are those of today.',
  ),
  'number-as-name': say(
    (v) => `Column "${v.column}" holds a number where a name belongs. Have the figures of this row slid by a column?`,
    'Check that each figure of this row stands under its heading, then enter the name.',
  ),
  'ratio-or-percent': say(
    (v) =>
      `${v.value} for "${v.code}" may mean ${v.value} % or a ratio (${v.asPercent}); it is taken as written, ${v.value} %.`,
    'Write the whole column one way: per cent (95) or cells formatted as per cent (95%).',
  ),
  'unknown-choice': say(
    (v) => `"${v.value}" in column "${v.column}" is not one of the allowed words.`,
    (v) => `Choose one of: ${v.allowed}.`,
  ),
  'unknown-deciding-choice': say(
    (v) => `"${v.value}" in column "${v.column}" is not one of the allowed words, so the indicator cannot be computed.`,
    (v) => `Choose one of: ${v.allowed}.`,
  ),
  'unknown-setting-value': say(
    (v) => `The value "${v.value}" of the setting "${v.setting}" is not known.`,
    (v) => `Choose one of: ${v.allowed}.`,
  ),
  'setting-out-of-range': say(
    (v) => `Value "${v.value}" of setting "${v.setting}" lies outside ${v.low} to ${v.high}.`,
    (v) => `Enter a number from ${v.low} to ${v.high}.`,
  ),
  'setting-not-whole': say(
    (v) => `Value "${v.value}" of setting "${v.setting}" is no whole number.`,
    (v) => `Enter a whole number from ${v.low} to ${v.high}.`,
  ),
  'unknown-setting': say(
    (v) => `Setting "${v.value}" is unknown and ignored. Is "${v.meant}" meant?`,
    (v) => `If so, change its name to "${v.meant}".`,
  ),
  'missing-year': say(
    'The year is not set; the default year is used.',
    'Fill in the setting "Year" on the settings sheet.',
  ),
  'unknown-period': say(
    (v) => `The period "${v.value}" is not known.`,
    'Use one of these: TW I, TW II, TW III, TW IV, Annual, or the name of a month (January to December).',
  ),
  'period-of-other-year': say(
    (v) => `The period "${v.value}" is none of the year ${v.year}.`,
    'Make its year that of the setting "Year", or write the period without a year.',
  ),
  'scale-missing': say(
    'Setting "Rating Scale" is Custom, but sheet Rating Scale is missing or empty; the scale of Permendagri 86/2017 is used.',
    'Fill in sheet Rating Scale, or leave this setting empty.',
  ),
  'scale-bound-repeated': say(
    (v) => `The lower bound ${v.value} already stands in row ${v.row}; the rating "${v.rating}" is never given.`,
    'Give each rating a lower bound of its own.',
  ),
  'default-period': say(
    (v) => `The period is not set; ${v.period} is used, going by the reported actuals.`,
    'Fill in the setting "Period" if another one is meant.',
  ),
  'duplicate-key': say(
    (v) => `"${v.key}" already stands in row ${v.row}.`,
    'Give it a code of its own if the two differ; if they are one, put what both rows hold together first.',
  ),
  'unknown-unit': say(
    (v) =>
      v.value === ''
        ? 'The unit is empty.'
        : `There is no unit "${v.value}" on the units sheet, or several have this name.`,
    'Write the code of a unit, or a name that only one unit has.',
  ),
  'unknown-parent': say(
    (v) => `There is no parent unit "${v.value}" on the units sheet.`,
    'Write the code of the right parent unit, or add that unit to the units sheet.',
  ),
  'circular-parent': say(
    (v) => `The unit "${v.code}" and its parent "${v.parent}" are each other's parents.`,
    'Correct the column Parent so that the units do not go in a circle.',
  ),
  'unknown-indicator': say(
    (v) => `There is no code "${v.value}" on the indicators sheet; this row is not counted.`,
    'Correct the code or add the indicator.',
  ),
  'unknown-parent-indicator': say(
    (v) => `The parent indicator "${v.value}" of "${v.code}" is not on the indicators sheet.`,
    'Correct the code of the parent indicator.',
  ),
  'circular-parent-indicator': say(
    (v) => `The indicator "${v.code}" and its parent indicator "${v.value}" are each other's parents.`,
    'Correct the column Parent Indicator so that no indicator stands above itself.',
  ),
  'named-elsewhere': say(
    (v) => `${v.owned} ${v.name} belongs to ${v.units}, but the row is written for ${v.unit}.`,
    'Correct one of the two columns if it is wrong; leave the row if it is meant for that unit.',
  ),
  'named-as-another': say(
    (v) =>
      `The row of code ${v.code} is named "${v.name}", which is the name of ${v.other}; its figures count for ${v.code}.`,
    'Compare code, name and figures of the row; the rows may have slipped.',
  ),
  'unknown-requested-unit': say(
    (v) => `The requested unit "${v.value}" is not on the units sheet.`,
    (v) => `Use one of the codes: ${v.codes}.`,
  ),
  'negative-weight': say((v) => `The weight ${v.value} is negative.`, 'Use 0 or a positive number.'),
  'mixed-weights': say(
    (v) => `${v.empty} of ${counted(v.count, 'indicator')} of the unit "${v.unit}" without a weight; each counts as 1.`,
    'Fill in the weights of this unit that are still empty.',
  ),
  'missing-polarity': say(
    (v) => `The polarity of the indicator "${v.code}" is empty or unknown, so its attainment cannot be computed.`,
    'Write Up, Down, Range or Grade.',
  ),
  'operator-contradicts-polarity': say(
    (v) => `The sign of the target "${v.target}" contradicts the polarity ${v.polarity}; the polarity is used.`,
    'Check the polarity or the sign of the target.',
  ),
  'text-contradicts-polarity': say(
    (v) => `Is the polarity ${v.polarity} right for the indicator "${v.code}" (${v.name})?`,
    'Check the column Polarity: "a reduction of 40 %" means that more is better (Up).',
  ),
  'default-aggregation': say(
    (v) => `The aggregation of the indicator "${v.code}" is empty; ${v.aggregation} is used.`,
    'Fill in the column Aggregation to be sure.',
  ),
  'fourth-quarter-target-differs': say(
    (v) =>
      `The TW IV target of the indicator "${v.code}" (${v.interim}) differs from the target of the year (${v.year}).`,
    'Make them equal, or check the kind of the interim targets.',
  ),
  'actuals-disagree': say(
    (v) =>
      `The actual of the indicator "${v.code}" (${v.stated}) differs from the actuals sheet (${v.row}, ${v.source}); the actuals sheet is used.`,
    'Make the two figures equal.',
  ),
  'period-columns-missing': say(
    (v) => `The period columns ${v.columns} were not found; their figures count as not reported.`,
    'Add these columns or correct their headings.',
  ),
  'two-period-grids': say(
    'This sheet has columns of months and of quarters; only the months are read.',
    'Move the figures of the quarters to the months, or give month columns that are empty another heading.',
  ),
  'unknown-period-cell': say(
    (v) => `The period "${v.value}" is not known; this row appears in no document.`,
    'Write TW I–TW IV, the name of a month, or Annual.',
  ),
  'partly-filled-objective': say(
    (v) => `${v.empty} of ${counted(v.count, 'indicator')} without an objective: a group of their own.`,
    'Fill in the objective on every row, also where its cells are merged.',
  ),
  'earlier-blanks': say(
    (v) => `The indicator "${v.code}" is summed without the empty cells ${v.cells}.`,
    'Fill them in; write 0 where there was nothing.',
  ),
  'maybe-running-totals': say(
    (v) =>
      `The figures of the indicator "${v.code}" never decrease. If they are running totals, the actual is ${v.last}, not ${v.total}.`,
    'If so, write "Cumulative" in the column Actuals Kind.',
  ),
  'older-than-quarter': say(
    (v) => `The latest figure of the indicator "${v.code}" is older than the quarter that is assessed.`,
    'Update the actual if there is a newer figure.',
  ),
  'component-incomplete': say(
    (v) => `Numerator and denominator of the indicator "${v.code}" are not both filled; this period is not counted.`,
    'Fill in the other cell.',
  ),
  'zero-denominator': say(
    (v) => `The denominator of the indicator "${v.code}" is 0, so the ratio cannot be computed.`,
    'Write the denominator as it is, or "-" when there is none yet.',
  ),
  'zero-actual-inverse': say(
    (v) => `The actual of the indicator "${v.code}" is 0 under the formula T/R; its attainment is set to 200.`,
    'Check whether the actual really is 0.',
  ),
  'zero-target': say(
    (v) => `The target of the indicator "${v.code}" is 0, against which its polarity cannot be computed.`,
    'Correct the target, or set the polarity to Down if zero is what is wanted.',
  ),
  'negative-target': say(
    (v) => `The target of the indicator "${v.code}" is negative, so its attainment cannot be computed.`,
    'State the target as a positive number.',
  ),
  'range-of-one': say(
    (v) =>
      `The polarity of the indicator "${v.code}" is Range, but its target is a single figure (${v.target}); only that figure is worth 100.`,
    'Write the lower and the upper bound, for example 80-90, or correct the polarity.',
  ),
  'kinds-differ': say(
    (v) =>
      `The target (${v.target}) and the actual (${v.actual}) of the indicator "${v.code}" are not of one kind, so its attainment cannot be computed.`,
    'State both as figures or both as grades, as the original document does.',
  ),
  'negative-attainment': say(
    (v) => `The attainment of the indicator "${v.code}" is negative (${v.value}).`,
    'Check the actual, the unit of measure and the polarity.',
  ),
  'grade-contradicts-score': say(
    (v) => `Grade ${v.grade} of indicator "${v.code}" contradicts its score (${v.score}); the score is ignored.`,
    'Check grade and score in the original report and correct one of them.',
  ),
  'unknown-grade': say(
    (v) => `The grade of the indicator "${v.code}" (target ${v.grade}) is not in the grade order.`,
    'Correct the grade or complete the setting Grade Order.',
  ),
  'history-differs': say(
    (v) =>
      `Last year's actual of "${v.code}" (${v.stated}) differs from the history (${v.history}); the history is used.`,
    'Make the two figures equal.',
  ),
  'on-the-limit': say(
    (v) => `${v.unit}: ${v.what} lies exactly on the limit of ${v.limit}; it is not flagged.`,
    'Nothing to do.',
  ),
  'actual-of-later-day': say(
    (v) => `The actuals of indicators are known only as of ${v.day}, after this period, and are not used.`,
    'Fill in the actuals of each period in the sheet Actuals.',
  ),
  'unknown-objective': say(
    (v) => `The objective code "${v.value}" is not found in column Objective of sheet Indicators.`,
    'Make it equal to a code in column Objective, or leave it empty.',
  ),
  'flagged-without-follow-up': say(
    (v) => `${v.unit} is flagged but has no open follow-up.`,
    'Add an action on the follow-up sheet.',
  ),
};
