import type { prepare as indonesian } from '../id/prepare';
import { counted } from './plural';

export const prepare: typeof indonesian = {
  modules: {
    core: 'Prepare core sheets',
    support: 'Prepare sheets for evaluation',
    awards: 'Prepare award sheets',
    agreements: 'Prepare the agreement sheets',
    schedule: 'Prepare schedule sheets',
    people: 'Prepare staff sheets',
  },
  plan: {
    newSheets: (names) => `• New sheets: ${names}`,
    newColumns: (sheet, headings) => `• New columns at the right end of "${sheet}": ${headings}`,
    newSettings: (sheet, names) => `• New settings in "${sheet}": ${names}`,
    filled: (sheet, count) => `• ${counted(count, 'empty cell')} in "${sheet}": filled with the default or explanation`,
    untouched: (sheet, headings) =>
      `• The sheet "${sheet}" is not changed because its headings are not recognised (required: ${headings}).`,
    question: (changes) => `This will be added:\n${changes}\n\nYour entries are not changed. Continue?`,
    presets:
      'Also add four ready-made award categories with their criteria (quick response, follow-up, publicity, officer)? Weights and anchors are proposals that count at once; change or delete them as your agency decides.',
    nothing: 'All sheets and columns are there; nothing was changed.',
    done: (changes) => `Added:\n${changes}`,
    next: 'Next: fill in the sheets, beginning with Units, then choose Check data. The sheet Example Entries shows rows that are filled in; point at a heading to read what the column means.',
  },
  actuals: {
    command: 'Fill codes of Actuals',
    noIndicators: 'The sheet Indicators or its headings are missing. Choose Prepare ▸ Core sheets first.',
    nothing: 'Every indicator has a row in the sheet of actuals; nothing was changed.',
    done: (added, sheet) => `${counted(added, 'row')} with code and name of the indicator: added to "${sheet}".`,
  },
  year: {
    command: 'Prepare new year',
    noYear: 'The setting Year is empty. Choose Prepare ▸ Core sheets first.',
    tooEarly: (year, from) => `The year ${year} in Settings is not over; the next one can be prepared from ${from}.`,
    changed: (year) => `The setting Year is no longer ${year}: somebody changed it. Nothing was changed.`,
    hasErrors: (count) =>
      `The data has ${counted(count, 'error')} to put right first (menu Check data), so that the history of this year is correct.`,
    question: (from, to, rows, missing, open) =>
      [
        `Year in Settings: ${from} → ${to}.`,
        '',
        `Before you continue, make a copy of this file (File ▸ Make a copy) as the archive of ${from}.`,
        '',
        `• ${counted(rows, 'indicator is', 'indicators are')} added to History (target and actual of ${from}); left out for want of an actual: ${missing}.`,
        `• ${counted(open, 'open follow-up stays', 'open follow-ups stay')} in force.`,
        '• Units, indicators, actuals and budget are not emptied.',
        '',
        'Continue?',
      ].join('\n'),
    done: (from, to, rows, history) =>
      [
        `The year was changed from ${from} to ${to}; ${counted(rows, 'row was', 'rows were')} added to "${history}".`,
        '',
        'What is left for you, once you have made a copy:',
        '1. Renew the targets in Indicators and empty the column Last Year Actual.',
        `2. Empty the period columns in Actuals; until then figures of ${from} are read as those of ${to}.`,
        '3. Replace the content of Budget and Budget Remainder.',
        '4. Choose Check data.',
      ].join('\n'),
    source: (year) => `Rapor Kinerja, year ${year}`,
    details: (from, to, rows) => `Year ${from} → ${to}, ${counted(rows, 'row')} of history`,
  },
  share: {
    command: 'Share entry by unit',
    nothing: 'There are no rows to share yet. Fill in Units and Indicators first.',
    question: (sheets, units, ranges, replaced) =>
      `In ${sheets}, the rows of ${counted(units, 'unit')} will be protected (${counted(ranges, 'range')}), so that only the unit's Email and the owner of the file can change them. ${replaced} earlier protections by Rapor Kinerja are replaced; yours are left alone. Continue?`,
    withoutEmail: (units) => `Without an Email, so that only the owner can change their rows: ${units}.`,
    inherited: (units) => `Without an Email of their own, using that of the unit above: ${units}.`,
    done: (ranges, units) => `${counted(ranges, 'range')} of ${counted(units, 'unit')} protected.`,
    again:
      'Give those addresses access to the file too (button Share). When rows are sorted or added, choose this menu item once more.',
    description: (code) => `Rapor Kinerja · isian · ${code}`,
    header: 'header',
    details: (ranges, units) => `${counted(ranges, 'range')}, ${counted(units, 'unit')}`,
  },
  notReported: {
    title: (period) => `Not reported ${period}`,
    due: (day) => `Due day: ${day}.`,
    overdue: (days) => `overdue by ${counted(days, 'day')}`,
    overduePrefix: 'overdue',
    today: 'today',
    left: (days) => `${counted(days, 'day')} left`,
    none: 'Everything that is due has been reported.',
    line: (unit, owner, count, what) => `${unit} — ${owner}: ${count} (${what})`,
    unknownOwner: 'owner not filled in',
    budget: 'Budget spent',
    kind: { attainment: 'Attainment', budget: 'Budget', explanation: 'Explanation' },
    lacks: { cause: 'cause', remedy: 'remedy', due: 'due day', remainder: 'reason for the remainder' },
  },
  check: {
    title: 'Summary by sheet',
    line: (sheet, errors, warnings, infos) =>
      `${sheet}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
    clean: 'There are no findings.',
  },
};
