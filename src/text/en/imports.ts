import type { NoteValues } from '../../domain/import/note-values';
import type { QuestionValues } from '../../domain/import/question-values';
import type { imports as indonesian } from '../id/imports';
import { formatPoints, formatQuantity, formatRupiah } from '../format';
import { counted } from './plural';
import { terms } from './terms';

const rupiah = (value: number): string => formatRupiah(value, 'en');
const month = (number: number | string): string => terms.period.months[Number(number) - 1] ?? String(number);
const shown = (value: string | number): string => (typeof value === 'number' ? formatQuantity(value, 'en') : value);
const list = (items: readonly (string | number)[]): string => items.join(', ');
const monthList = (months: readonly number[]): string => list(months.map(month));
const quarters = (numbers: readonly number[]): string =>
  list(numbers.map((number) => `TW ${['I', 'II', 'III', 'IV'][number - 1] ?? ''}`));

const differs = ({
  column,
  printed,
  computed,
  difference,
  label,
  row,
  count,
}: QuestionValues['total-differs']): string =>
  `Column ${column}: "${label}" (row ${row}) prints ${rupiah(printed)} while its rows add up to ${rupiah(computed)}, a difference of ${rupiah(difference)}.` +
  (count > 1 ? ` ${counted(count, 'printed total does', 'printed totals do')} not agree with their rows.` : '');

/** Questions of an import: what it looks like, and both readings. */
const questions: { [C in keyof QuestionValues]: (values: QuestionValues[C]) => string } = {
  'total-differs': (values) => `${differs(values)} Which one counts?`,
  'partly-filled': ({ column, filled, rows, empty, fromRow, computed, printed }) =>
    `Column ${column} is filled in ${filled} of ${counted(rows, 'row')}; ${counted(empty, 'row is', 'rows are')} empty, from row ${fromRow}. What is filled adds up to ${rupiah(computed)}, printed totals say ${list(printed.map(rupiah))}. The column is not complete.`,
  accumulation: ({ months, lower, month: single }) =>
    single !== null
      ? `The realised amounts of ${month(single)}: of that month alone, or to date (cumulative) to the end of ${month(single)}? The sheet does not say.`
      : lower === null
        ? `The realised amounts of ${monthList(months)} never fall, so they seem to run to date (cumulative). Is that so?`
        : `The realised amounts of ${month(lower)} are below those of the month before, so each file holds its month alone and they are added up. Is that so?`,
  'period-unknown': ({ isOpen }) =>
    isOpen
      ? 'The period in the title has not been filled in (dots). To the end of which month do these realised amounts run?'
      : 'No title, tab or file name states the period. To the end of which month do these realised amounts run?',
  'year-unknown': () => 'The budget year is not stated, or differs between the tables. Which year is it?',
  'year-differs': ({ year, inFile }) => `The settings say year ${year}, the file ${inFile}. Which year is right?`,
  'same-table': ({ kept, others, hidden }) =>
    `${counted(others.length, 'table holds', 'tables hold')} the same as ${kept}: ${list(others)}${hidden > 0 ? ` (${counted(hidden, 'hidden tab')})` : ''}. Take them once?`,
  'same-key': ({ code, name, amounts, sum, count }) =>
    `The same key stands twice or more: ${[code, name].filter((part) => part !== '').join(' ')} (${amounts.map(rupiah).join(' + ')})${count > 1 ? `, and ${counted(count - 1, 'other key')}` : ''}. Add up to ${rupiah(sum)}? No row is deleted.`,
  'second-column': ({ first, second, firstSum, secondSum }) =>
    `There are two columns of realised amounts: ${first} ${rupiah(firstSum)} and ${second} ${rupiah(secondSum)}. Which one counts?`,
  'two-ceilings': ({ first, second, firstTable, secondTable }) =>
    `There are two ceilings: ${rupiah(first)} (${firstTable}) and ${rupiah(second)} (${secondTable}). Which one is in force?`,
  'ceiling-from-plan': ({ sum }) =>
    `This form states no ceiling. The year's cash plan, ${rupiah(sum)}, can serve as the ceiling. Shall it?`,
  'ceiling-changed': ({ before, after, month: from }) =>
    `The ceiling changes from ${rupiah(before)} to ${rupiah(after)}${from > 0 ? ` in ${month(from)}` : ''}. Which one is written?`,
  'sources-differ': ({ month: at, first, second, firstTable, secondTable }) =>
    `Realised to the end of ${month(at)} differs: ${rupiah(first)} (${firstTable}) and ${rupiah(second)} (${secondTable}). Which one counts?`,
  units: ({ office, programmes, proposed }) =>
    `The table names one office (${office}) with ${counted(programmes, 'programme')} and no units. Whose are the programmes?${proposed.length > 0 ? ` Proposed by this workbook and the names of its units: ${list(proposed.map(({ code, name, unit }) => `${code} ${name} → ${unit}`))}.` : ''}`,
  'untouched-quarters': ({ quarters: numbers }) =>
    `${quarters(numbers)} hold nothing but 0 and 0 %: not filled in yet, or really zero?`,
  'unclear-quarters': ({ columns, example, values }) =>
    `Columns ${list(columns)} are headed by their quarter alone (${example}: ${list(values.map(shown))}). Are they what was reached, or targets?`,
  'written-as-shares': ({ count, example, target }) =>
    `${count === 1 ? 'A percentage is' : `${count} percentages are`} written as a share (${example}: ${formatQuantity(target, 'en')}), and the file does not tell the format of its cells: ${formatQuantity(target * 100, 'en')} %, or really ${formatQuantity(target, 'en')} %?`,
  'unit-left-empty': ({ count, example, unit }) =>
    `${counted(count, 'row names', 'rows name')} no unit (the first: ${example}), below a row of ${unit}. Do they belong to the unit above them, or to the agency?`,
  scale: ({ factor, sum }) =>
    `A title or heading speaks of ${factor === 1e3 ? 'thousands' : factor === 1e6 ? 'millions' : 'billions'} of Rupiah. The largest figure reads ${formatQuantity(sum, 'en')}: whole Rupiah, or ${rupiah(sum * factor)}?`,
  'small-amounts': ({ sum }) =>
    `The amounts are very small: the largest is written ${formatQuantity(sum, 'en')}, and nothing says what it is counted in. Whole Rupiah, thousands (${rupiah(sum * 1e3)}), or millions (${rupiah(sum * 1e6)})?`,
  'generated-codes': ({ count, example }) =>
    `The table has no real account codes. ${counted(count, 'row gets', 'rows get')} codes of ours (such as ${example}) that you can replace later. Agreed?`,
  'ceiling-in-book': ({ rows, before, after, example }) =>
    `The ceiling of ${counted(rows, 'row')} (such as ${example}) is another one than in the workbook: ${rupiah(before)} in the book, ${rupiah(after)} in the file. Column Ceiling is never changed. Where shall the new ceiling go?`,
  'typed-by-hand': ({ count, example, mine, theirs }) =>
    `${counted(count, 'figure')} of the workbook ${count === 1 ? 'was' : 'were'} not imported (typed by hand) and the file says otherwise, such as ${example}: ${shown(mine)} in the book, ${shown(theirs)} in the file. Which one counts?`,
  'target-in-book': ({ count, name, before, after, quarter }) =>
    `The targets of ${counted(count, 'indicator', 'indicators')} are others than in the workbook, such as ${name}: ${shown(before)} in the workbook, ${shown(after)} in the file. Did the year's target change${quarter === null ? '' : `, or does the file hold targets of ${quarters([quarter])}`}?`,
  'quarter-target': ({ quarter, count, name, target }) =>
    `This report of ${quarters([quarter])} has one column of targets for ${counted(count, 'indicator', 'indicators')}, which names neither the year nor the quarter (such as ${name}: ${shown(target)}). Targets of ${quarters([quarter])}, or of the year?`,
  'actuals-kind': ({ count, name, before, after, isBookToDate }) =>
    isBookToDate
      ? `The workbook has ${counted(count, 'indicator', 'indicators')} with figures to date, and the file does not say that its own are (such as ${name}: ${shown(before)} in the workbook to the period before, ${shown(after)} in the file). Are the figures of the file of its period alone, or to date?`
      : `The workbook has ${counted(count, 'indicator', 'indicators')} with figures of each period alone, and the file says that its own are to date (such as ${name}: ${shown(before)} in the workbook for the periods before, ${shown(after)} in the file). How are the figures of the file read?`,
  'months-missing': ({ month: number, inBook }) =>
    `This file holds ${month(number)} alone, while the workbook ${inBook === null ? 'has no realised amounts' : `reaches ${month(inBook)}`}; the months between are missing. Add it to what is there?`,
  'older-period': ({ month: number, inBook }) =>
    `The workbook reaches ${month(inBook)}, this file ${month(number)} only. Leave the latest amounts and fill the columns to ${month(number)} alone?`,
  'period-differs': ({ inBook, inFile }) =>
    `The settings say period "${inBook}", the file "${inFile}". Which one shall the settings hold?`,
  renumbered: ({ count, code, inBook, inFile }) =>
    `${counted(count, 'row number stands', 'row numbers stand')} for something else than in the workbook, such as ${code}: "${inBook}" in the book, "${inFile}" in the file. Are they the same rows?`,
  'same-totals': ({ ceiling, spent, other, agency }) =>
    `Ceiling ${rupiah(ceiling)} and spending ${rupiah(spent)} are exactly those of the import ${other} (${agency}), although this is another agency. Are they the figures of a form that was handed on?`,
  'parent-rows': ({ rows, example, amount }) =>
    `${counted(rows.length, 'row')} (${list(rows)}; such as "${example}") ${rows.length === 1 ? 'is' : 'are'} the sum of the rows right below, ${rupiah(amount)} in all. Taken as rows of their own, their money would count twice. Are they headings with a total?`,
  'recap-of-tabs': ({ of, ceiling, ceilingOfParts, spent, spentOfParts }) =>
    `This table (ceiling ${rupiah(ceiling)}) seems to be a recap of ${list(of)} (${of.length > 1 ? 'together ' : ''}${rupiah(ceilingOfParts)})${spent === null || spentOfParts === null ? '' : `; spending ${rupiah(spent)} and ${rupiah(spentOfParts)}`}. Taken beside them, their money would count twice. Leave the recap out?`,
  'person-names': ({ column, count }) =>
    `Column ${column} seems to hold names of persons (${count}). Names and NIP are not taken unless you ask for them.`,
  'changed-since': ({ count, cells }) =>
    `${counted(count, 'cell or row has', 'cells or rows have')} changed since that import: ${list(cells)}. Keep what changed, or restore all of it?`,
};

/** Notes of an import. */
const notes: { [C in keyof NoteValues]: (values: NoteValues[C]) => string } = {
  'total-differs': differs,
  overspent: ({ spent, ceiling, rows, example }) =>
    `Spending exceeds the ceiling in ${counted(rows, 'row')} (such as ${example}); in all ${rupiah(spent)} of a ceiling of ${rupiah(ceiling)}.`,
  recap: ({ of }) => `A recap of the same money as ${of}; left out, so that nothing counts twice.`,
  extract: ({ of }) => `A working tab whose content stands in ${of}; left out.`,
  'parent-rows': ({ rows, example, amount }) =>
    `Rows ${list(rows)} (such as "${example}") are the sum of the rows right below (${rupiah(amount)}), as the printed total confirms; left out, so that nothing counts twice.`,
  'column-not-needed': ({ column, from }) =>
    `Column ${column} is left out: realised amounts come from ${from}, which states its period.`,
  'missing-month': ({ month: number }) =>
    `${month(number)} is missing among the files; amounts to the end of it stay empty.`,
  'running-totals': ({ months }) =>
    `The titles say to date (cumulative): ${monthList(months)}; the last one becomes column Spent.`,
  'later-source': ({ month: last, spent, earlierMonth, earlier, table }) =>
    `Realised amounts here run to the end of ${month(last)} (${rupiah(spent)}), those of ${table} to the end of ${month(earlierMonth)} (${rupiah(earlier)}); the later ones count.`,
  'nameless-rows': ({ rows, amount }) =>
    `Rows ${list(rows)} have neither number nor name (${rupiah(amount)}); left out.`,
  'behind-total': ({ rows, example }) =>
    `${counted(rows.length, 'row stands', 'rows stand')} below the total and ${rows.length === 1 ? 'is' : 'are'} no part of it (row ${list(rows)}, such as "${example}"); left out.`,
  'other-year': ({ year, chosen }) => `The table is of ${year}, and ${chosen} is imported; left out.`,
  'repeated-rows': ({ rows }) => `Rows ${list(rows)} repeat the row above and count once.`,
  'unreadable-amount': ({ text }) => `"${text}" is no amount of money; read as not filled in.`,
  'not-filled-in': () => 'The title block (office, period) is still dots; make sure that this is no sample form.',
  'printed-attainment': ({ name, printed, attainment, target, actual }) =>
    `${name}: printed ${formatPoints(printed, 'en')} %, while ${formatQuantity(actual, 'en')} of a target of ${formatQuantity(target, 'en')} is ${formatPoints(attainment, 'en')} %.`,
  'polarity-assumed': ({ count }) =>
    `The table does not show the direction of ${counted(count, 'indicator', 'indicators')}; taken as Up. Please check column Polarity.`,
  'plan-shared': ({ count, example }) =>
    `The cash plan names no fund or unit where the budget has one row for each: ${counted(count, 'row')} (such as "${example}") of the plan ${count === 1 ? 'is' : 'are'} shared by the ceilings. Please check the columns Cash Plan of these rows.`,
  'nameless-indicators': ({ rows }) =>
    `Rows ${list(rows)} have targets or actuals and name no indicator; not taken. Fill in the name of the indicator (or of the part of it) in these rows and import again.`,
  'amounts-beside': ({ columns, example, lacks }) =>
    `${columns.length === 1 ? 'Column' : 'Columns'} ${list(columns)} ("${example}") ${columns.length === 1 ? 'holds' : 'hold'} amounts and ${columns.length === 1 ? 'was' : 'were'} not taken, and no other column says ${lacks === 'spent' ? 'what was realised' : 'what the ceilings are'}. If that is what ${columns.length === 1 ? 'it holds' : 'they hold'}, head ${columns.length === 1 ? 'it' : 'them'} "${lacks === 'spent' ? 'Spent' : 'Ceiling'}" and import the file again.`,
  'unclear-months': ({ columns }) =>
    `Columns ${list(columns)} are headed by their month alone, and nothing says whether they are targets or what was reached; left out. Head them "Realisasi Januari" and so on to have them taken.`,
  'months-as-quarters': ({ count, left }) =>
    `Sheet Actuals of this workbook has quarters: the months of ${counted(count, 'indicator', 'indicators')} were put into them, counts added up, percentages and indices as of the last month.${left > 0 ? ` Of ${counted(left, 'indicator')} the months behind the last full quarter were left out.` : ''}`,
  'figures-left': ({ count, name }) =>
    `What was reached by ${counted(count, 'indicator', 'indicators')} (such as ${name}) is not taken, as you answered; everything else is. Fill it in in the sheet Actuals, or import again with another answer.`,
  'no-figures': ({ count, example }) =>
    `${counted(count, 'cell')} of targets or actuals ${count === 1 ? 'holds' : 'hold'} no number, range or grade (such as "${example}"); copied as written, and nothing can be computed from ${count === 1 ? 'it' : 'them'}. Write the number alone, and what explains it in another column.`,
  'indicator-differs': ({ name, taken, other, from }) =>
    `${name}: ${shown(other)} here, ${shown(taken)} in ${from}, which counts. Please check which one is right.`,
  'cross-total': ({ label, printed, computed }) =>
    `${label}: the quarter prints ${rupiah(printed)}, its months give ${rupiah(computed)}.`,
  'hidden-rows': ({ count }) => `${counted(count, 'hidden (filtered) row is', 'hidden (filtered) rows are')} read too.`,
  'hidden-columns': ({ columns }) =>
    `What is hidden in ${list(columns)} is read too; show it and check whether its figures are old ones.`,
  'from-name': ({ year, month: number }) =>
    `${[...(year === null ? [] : [`Year ${year}`]), ...(number === null ? [] : [`the period to ${month(number)}`])].join(' and ')} stands in the name of the file or tab alone; please check.`,
  'invented-figures': ({ word }) => `The file calls itself "${word}": its figures may not be real ones.`,
  'figures-changed': ({ count, examples }) =>
    `${counted(count, 'figure')} of earlier imports ${count === 1 ? 'gives' : 'give'} way to those of this file: ${list(examples.map(({ cell, before, after }) => `${cell} ${shown(before)} → ${shown(after)}`))}${count > examples.length ? ', …' : ''}.`,
  'missing-rows': ({ count, examples }) =>
    `${counted(count, 'row')} of the import before ${count === 1 ? 'is' : 'are'} not in the file any more (such as ${list(examples)}); left in the workbook.`,
};

export const imports: typeof indonesian = {
  command: 'Import',
  questions,
  notes,
  kinds: {
    sipd: 'SIPD recap',
    'account-summary': 'Realisation by account',
    outline: 'List with codes by level',
    numbered: 'Numbered recap',
    flat: 'Flat list',
    list: 'List',
    'cash-plan': 'Cash plan',
    indicators: 'Performance indicators',
  },
  groups: {
    operating: 'Operating',
    capital: 'Capital',
    unexpected: 'Unexpected',
    transfer: 'Transfer',
    staff: 'Staff',
    goods: 'Goods and services',
    grants: 'Grants and aid',
  },
  unnamedUnit: 'Agency',
  nothingFound:
    'There is no filled table of budget, spending or indicators in this file; nothing was written. Choose the file that holds such a table with its headings; a form that is still blank is filled in first.',
  undo: 'Undo the last import',
  nothingToUndo: 'There is no import to undo.',
  undoes: (files, time) => `Undoing the import of ${files} (${time}):`,
  willRestore: (sheet, rows, cells) => `${sheet}: ${counted(rows, 'row')} deleted, ${counted(cells, 'cell')} restored`,
  restoreToo: 'Restore what changed too? (No: it stays)',
  confirmUndo: 'Undo this import?',
  undone: (sheets) => `Import undone: ${sheets}.`,
  tookBack: (files, time) =>
    `The import of ${files} (${time}) was stopped before its end; what it had written was taken back.`,
  asBefore: (about, label) => `As in the import before: ${about} ${label}.`,
  logDetails: (files, rows, mappings, answers) =>
    `${files}: ${counted(rows, 'row')} written. Columns: ${mappings.join('; ')}. Answers: ${answers}`,
  options: {
    rows: () => 'Take the sum of the rows',
    leaveColumn: () => 'Leave this column out',
    leaveFigures: () => 'Leave these figures in doubt out; take everything else',
    leaveTable: () => 'Leave this table out',
    ofMonth: () => 'That month alone',
    toDate: () => 'To date (cumulative)',
    endOfMonth: (number) => `to the end of ${month(number)}`,
    endOfYear: () => 'to the end of December (the whole year)',
    year: (year) => String(year),
    takeOnce: () => 'Take it once',
    addUp: () => 'Add up',
    firstColumn: (heading) => `Column ${heading}`,
    secondColumn: (heading) => `Column ${heading}`,
    firstCeiling: (table) => `Ceiling of ${table}`,
    secondCeiling: (table) => `Ceiling of ${table}`,
    planAsCeiling: () => "Take the year's sum as the ceiling",
    noCeiling: () => 'Leave the ceiling empty',
    latestCeiling: () => 'The latest ceiling as Ceiling',
    asShift: () => 'Keep the old ceiling; the new one as Shifted Ceiling',
    asRevision: () => 'Keep the old ceiling; the new one as Revised Ceiling',
    firstSource: (table) => `Figures of ${table}`,
    bothUnits: (units) => `Both: they are of different units (${units})`,
    secondSource: (table) => `Figures of ${table}`,
    oneUnit: (office) => `One unit: ${office}`,
    asProposed: (count) => `As proposed (${count})`,
    unitPerProgramme: (count) => `Each programme a unit (${count})`,
    notReported: () => 'Not filled in',
    asActuals: () => 'What was reached in each quarter',
    asTargets: () => 'Targets of the quarters',
    asPercent: () => 'Shares: times 100 (0.85 is 85 %)',
    asPoints: () => 'As written',
    unitAbove: () => 'To the unit above (merged cells)',
    asAgency: () => 'To the agency',
    asZero: () => 'Really zero',
    asWritten: () => 'Whole Rupiah, as written',
    multiplied: (factor) => `Times ${formatQuantity(Number(factor), 'en')}`,
    generated: () => 'Take codes of ours',
    leaveCeiling: () => 'Leave the ceiling of the workbook',
    keepTyped: () => 'Keep the figures of the workbook',
    takeFile: () => 'Take the figures of the file',
    keepTargets: () => 'Leave the targets of the workbook',
    takeTargets: () => "The year's target changed: take those of the file",
    asQuarterTargets: (quarter: string | number) =>
      `Targets of ${quarters([Number(quarter)])}: fill in column Target ${quarters([Number(quarter)])}`,
    asYearTargets: () => 'Targets of the year: fill in column Target',
    ofPeriodAlone: () => 'Of that period alone',
    toPeriodEnd: () => 'To date, at the end of that period',
    allToDate: () => 'To date, and so are those of the workbook',
    addToBook: () => 'Add to what is there',
    onlyHistory: () => 'Only the columns to that month',
    keepPeriod: (period) => `Keep ${period}`,
    filePeriod: (period) => `Change it to ${period}`,
    yearOfBook: (year) => `Year ${year}; the title of the file is wrong`,
    asNumbered: () => 'Yes, only the names changed',
    takeTable: () => 'No; take this table',
    leaveParts: () => 'Take this recap, without the tables in detail',
    leaveParents: () => 'Yes; take only the rows below them',
    takeRows: () => 'No; take every row',
    leaveNames: () => 'Do not take names of persons',
    takeNames: () => 'Take them as units',
    keepChanged: () => 'Keep what changed',
    restoreAll: () => 'Restore all of it',
  },
};
