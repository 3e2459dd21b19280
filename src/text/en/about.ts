import type { about as indonesian } from '../id/about';
import { counted } from './plural';

export const about: typeof indonesian = {
  functions: {
    notComputable: 'cannot be computed',
    sizesDiffer: 'cannot be computed (ranges differ in size)',
  },
  title: 'About Rapor Kinerja',
  lines: (version) => [
    `Rapor Kinerja version ${version}`,
    'Computes performance attainment and budget absorption, flags units below the minimum, and writes evaluation reports for social-affairs agencies.',
    'Your data stay in this file and in your Google Drive. Nothing is sent to any other server.',
    'Permissions used:',
    '• This file only: reads your input and writes result sheets in this spreadsheet and no other.',
    '• Drive, files made by the add-on: makes and renews reports; it cannot open any other file of yours.',
    '• Display: shows the menu, dialogs and the sidebar.',
    '• Mail: sends reminders and digests from your account when you set them up.',
    '• Triggers: runs scheduled tasks when you switch them on.',
    '• Your e-mail address: notes in the Run Log who ran a command.',
  ],
  fullTest: {
    run: 'Full self-test',
    question:
      'The full self-test tries every service of Google that the add-on uses on temporary sheets, files and triggers, and removes all of them again. Your sheets and the triggers that stand are not touched. It takes up to five minutes. Continue?',
    letterQuestion:
      'One test letter can be sent to your own address. Write its subject and press OK, or press Cancel if it is not needed.',
    letterBody: 'This letter was sent by the full self-test of Rapor Kinerja at your own request.',
    title: 'Report of the full self-test',
    copy: 'Copy everything in this box and send it to the maintainer. The report holds no names, addresses or figures of the agency.',
    done: (failed) =>
      failed === '0'
        ? 'The full self-test is finished. Its report is open in the sidebar.'
        : `The full self-test is finished; ${counted(failed, 'step')} did not come to the end. Its report is open in the sidebar.`,
  },
  selfTest: {
    run: 'Self-test',
    question:
      'The self-test makes a few temporary sheets and one document, checks the results, and removes everything again. Your sheets are not changed. It takes about a minute. Continue?',
    passed: 'The self-test passed: the installation works.',
    failed: (count) => `The self-test found ${counted(count, 'problem')}.`,
    good: (step) => `✓ ${step}`,
    bad: (step, reason) => `✗ ${step}: ${reason}`,
    skipped: (step) => `– ${step}: not run because an earlier step failed`,
    steps: {
      clean: 'Leftovers of earlier tests are cleared',
      write: 'Sample sheets are written',
      read: 'Sample sheets are read back whole',
      calculate: 'Sample figures are as expected',
      output: 'Result sheets are written and read back the same',
      functions: 'Functions CAPAIAN, PREDIKAT and SERAPAN',
      document: 'A document is made in Drive',
      trash: 'The test document is in the bin',
      remove: 'Temporary sheets are deleted',
    },
    differs: (place, wanted, found) => `${place} should be ${wanted} but is ${found}`,
    missing: 'missing',
    facts: {
      title: 'Environment',
      locale: (value) => `Locale of the spreadsheet: ${value}`,
      timeZone: (sheet, script) => `Time zone of the spreadsheet: ${sheet}; of the script: ${script}`,
      zonesDiffer: 'The time zones of spreadsheet and script differ: dates may shift by a day.',
      user: (value) => `Account: ${value}`,
      unknownUser: 'not told by Google',
      mail: (count) => `Mail quota left today: ${count}`,
      noMail: 'The mail quota cannot be read.',
    },
  },
};
