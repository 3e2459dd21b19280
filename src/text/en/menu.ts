import type { menu as indonesian } from '../id/menu';
import { counted } from './plural';

export const menu: typeof indonesian = {
  title: 'Kinerja',
  entries: {
    prepare: 'Prepare',
    prepareCore: 'Core sheets',
    prepareSupport: 'Sheets for evaluation',
    prepareAwards: 'Award sheets',
    prepareSchedule: 'Schedule sheets',
    undoImport: 'Undo the last import…',
    importFiles: 'Import files or a pasted table…',
    importTable: 'Import this tab…',
    fillActuals: 'Fill codes of Actuals from Indicators',
    openYear: 'New year…',
    shareByUnit: 'Share entry by unit…',
    settings: 'Settings',
    openSettings: 'Open the sheet Settings',
    uploadLogo: 'Upload logo…',
    sidebar: 'Sidebar',
    evaluation: 'Make evaluation',
    evaluationOfSelected: 'Selected unit',
    evaluationOfAll: 'All units and the agency…',
    evaluationOfAgency: 'Agency',
    documents: 'Documents',
    templates: 'Templates…',
    setFinal: 'Set to Final',
    releaseFinal: 'Release Final',
    stopDocuments: 'Stop making',
    takeOver: 'Take over documents…',
    awards: 'Awards',
    finaliseAwards: 'Decide winners…',
    agreements: 'Agreements',
    prepareAgreements: 'Prepare sheets',
    proposeTargets: 'Propose targets…',
    schedule: 'Schedule',
    deriveSchedule: 'Derive activities…',
    remindersOn: 'Switch automatic reminders on',
    remindersOff: 'Switch automatic reminders off',
    people: 'Staff',
    preparePeople: 'Prepare staff sheets',
    prepareReflections: 'Prepare reflections…',
    plansToFollowUps: 'Plans to Follow-up…',
    about: 'About',
    fullTest: 'Full self-test…',
    aboutProduct: 'About Rapor Kinerja',
  },
  question: {
    evaluationOfAll:
      'Evaluation reports of all units and of the agency will be made or renewed in the report folder. Documents whose content has not changed are left alone. Continue?',
    whichUnit: 'Code or name of the unit to evaluate (or INSTANSI for the agency):',
  },
  cancelled: 'Cancelled; nothing was changed.',
  closing: {
    period: (year, period) => `Year ${year}, period ${period}.`,
    stopped: (errors) => `Stopped because of ${counted(errors, 'error')} in the data. Your sheets were not changed.`,
    found: (errors) => `The data has ${counted(errors, 'error')}; until that is put right, nothing can be calculated.`,
    errorLine: (place, message) => `• ${place}: ${message}`,
    moreErrors: (count) => `… and ${counted(count, 'more error')}.`,
    seeCheck: (sheet) => `See the sheet "${sheet}": every row links to the cell to put right.`,
    sheets: (names) => `Sheets updated: ${names}.`,
    flagged: (count, names) => `Units flagged: ${count} (${names}).`,
    noneFlagged: 'No unit is flagged.',
    noneAssessed: 'No unit can be assessed yet; the columns of statuses on the result sheets say why.',
    warnings: (count, sheet) => `Warnings: ${count}; see the sheet "${sheet}".`,
    documents: (count, sheet) => `Documents: ${count}; their links are in the sheet "${sheet}".`,
    documentsLeft: (count) =>
      `${counted(count, 'document is', 'documents are')} left; choose this menu item once more to continue.`,
    noFindings: 'There are no errors or warnings in the data.',
  },
  problems: {
    'foreign-sheet': (subject) =>
      `A sheet "${subject}" exists that Rapor Kinerja did not make, so it was not overwritten. Rename that sheet and run again.`,
    'lock-busy': () =>
      'Somebody else is running Rapor Kinerja in this file. Wait about a minute and run again. Nothing was changed.',
    'folder-unreachable': (subject) =>
      `The report folder "${subject}" cannot be used: it was deleted, is in the bin, or is not yours. Ask the owner of the documents to choose this menu item, or enter a new name in the setting Report Folder; old links stay valid. No second folder is made.`,
    'file-unreachable': (subject) =>
      `A recorded file (${subject}) cannot be opened by your account. Ask the owner of the documents to choose this menu item.`,
    'answer-lost': (subject) =>
      `Google's answer to the making of "${subject}" was lost; the file may be there already. Run again after a minute: it is looked for first.`,
    'sheet-protected': (subject) =>
      `The sheet "${subject}" is protected and your account may not change it. Ask the owner of the protection to add you (menu Data ▸ Protect sheets and ranges) and run again.`,
    'changed-meanwhile': (subject) =>
      `Somebody changed ${subject} while this command was running, so it was not overwritten. Run again.`,
  },
  googleFaults: {
    busy: (message) =>
      `Google's services do not answer at the moment, not after several attempts either (${message}). Nothing that you entered is lost. Try again in a few minutes.`,
    unknown: (message) =>
      `A service of Google's refused without a reason that can be read, three times: ${message}. Nothing that you entered is lost. Try again in a few minutes; if it happens again, report that sentence and the menu item.`,
    rights: (message) =>
      `Your account has no right to the file or folder asked for (${message}). Ask the owner of documents to choose this menu item, or to share the folder with you.`,
    gone: (message) =>
      `The file or folder asked for was not found (${message}). Restore it from the bin of Google Drive, or ask the owner of documents to choose this menu item.`,
    exists: (message) => `The file to be made is there already (${message}). Run again.`,
    quota: (message) =>
      `Google's quota of the day is used up (${message}). Run again tomorrow; what is done is not repeated.`,
    storage: (message) =>
      `Google Drive has no room left (${message}). Empty the bin or delete old files, then run again.`,
    refused: (message) =>
      `Google refused this request (${message}). Nothing that you entered is lost. Report that sentence and the menu item.`,
  },
  fault: (message, code) =>
    `An unexpected fault occurred: ${message}\n\nYour entries were not changed. If it happens again, report the code ${code} and the menu item you chose.`,
  faultResult: (code) => `Fault ${code}`,
};
