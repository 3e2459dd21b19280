import { counted } from './plural';

/** The workbench: the page that shows a workbook with its menu in a browser. */
export const workbench = {
  help: `Rapor Kinerja workbench: a workbook with the menu Kinerja in a browser, without
a Google account.

Usage:
  npm run workbench -- [workbook.xlsx] [options]

Options:
  --empty            start from an empty workbook
  --out FOLDER       folder for the documents made (default: out)
  --today DATE       the day taken for today, e.g. 2026-10-05
  --port NUMBER      a fixed port (default: any free one)
  --lang id|en       language of the menu and the screen
  --help             this help

Without a file name, samples/dinas-sosial-contoh.xlsx is opened. That file is
never changed: download the result with the button Save. No other host is
contacted.`,
  started: (address: string) => `The workbench is ready. Open it in a browser: ${address}`,
  stopHint: 'Stop it with Ctrl+C.',
  kept: (file: string) => `Changes that were not downloaded are kept in ${file}`,
  notKept: (why: string) =>
    `Changes that were not downloaded cannot be kept: ${why}. Their safety copy is offered when the workbench is opened again with the same folder.`,
  stillRunning: (why: string) =>
    `Changes that were not downloaded cannot be kept: ${why}. There is no safety copy of them either, so the workbench goes on. Save the .xlsx in the browser, or remove the cause, then press Ctrl+C again; after that the workbench stops all the same.`,
  lost: (why: string) => `Changes that were not downloaded cannot be kept: ${why}.`,
  runDiskFault: (why: string) =>
    `${why}. Remove the cause, then run the command again; what is finished is not made again.`,
  diskFaults: {
    ENOSPC: 'the disk is full',
    EACCES: 'the folder may not be written to',
    EPERM: 'the folder may not be written to',
    EROFS: 'the folder is read-only',
    ENOENT: 'the folder is no longer there',
  },
  keptName: (name: string, time: string) => `${name} (not downloaded ${time})`,
  emptyName: 'Workbook',
  emptySheet: 'Sheet1',
  page: {
    product: 'Rapor Kinerja',
    menus: 'Menu',
    save: 'Save .xlsx',
    saveHint: 'Download the workbook with everything in it',
    undo: 'Undo',
    undoHint: 'Undo the last step, commands of the menu too (Ctrl+Z)',
    undone: 'The last step was undone.',
    redo: 'Redo',
    redoHint: 'Do again what was undone (Ctrl+Y)',
    redone: 'The step was done again.',
    nothingToRedo: 'There is no step to do again.',
    copied: (rows: string) => `Rows copied: ${rows}`,
    notCopied: (why: string) => `Not copied: ${why}`,
    notCut: (why: string) => `Not copied, so nothing was cleared: ${why}`,
    notSent: (why: string) => `The entry was not taken: ${why}`,
    pasting: (rows: string) => `Pasting, rows: ${rows} …`,
    rowsSoFar: (done: string, all: string) => `${done} of ${all} rows`,
    changedElsewhere: (mine: string, other: string) =>
      `This cell was just changed to “${other}” in another window. Your entry “${mine}” is not written yet.`,
    pasteChangedElsewhere: (cells: string) =>
      `${cells} has just been changed in another window. What you pasted has not been written there or around it.`,
    clearChangedElsewhere: (cells: string) =>
      `${cells} has just been changed in another window, so it was not cleared.`,
    takeMine: 'Use my entry',
    clearAnyway: 'Clear anyway',
    documents: 'Documents',
    board: 'Board',
    boardHint: 'Open the board in a new tab',
    keys: 'Shortcuts',
    content: 'Cell content',
    goTo: 'Cell or range',
    sheets: 'Sheets',
    allSheets: 'List of sheets',
    allCells: 'All cells',
    row: (number: string) => `Row ${number}`,
    choices: 'Choices',
    note: (text: string) => `Note: ${text}`,
    selected: (address: string, sum: string) => `${address} · sum ${sum}`,
    running: (label: string) => `Running ${label} …`,
    finished: 'Done.',
    seconds: (seconds: string) => `${seconds} s`,
    documentsSoFar: (done: string, all: string, seconds: string | null) =>
      `${done} of ${all}` + (seconds === null ? '' : ` · about ${seconds} s left`),
    stop: 'Stop',
    stopping: 'Stopping after the document in hand …',
    lost: (waiting: number) =>
      (waiting > 0 ? `Keep this page open: it holds ${counted(waiting, 'entry', 'entries')} not sent yet. ` : '') +
      'The connection to the workbench is lost. Run npm run workbench again with the same folder.',
    unsaved: 'There are changes that were not downloaded',
    unkept: (why: string) => `The safety copy cannot be written (${why}). Save the .xlsx now.`,
    unremembered: (why: string) =>
      `The records of documents in the folder of results cannot be written (${why}). Remove the cause; writing is tried again with the next command.`,
    keptAgain: 'The safety copy can be written again.',
    recoveryTitle: 'Go on with your work?',
    recoveryMessage: (time: string) =>
      `The workbench ended before the last changes (${time}) were downloaded. They are still here.`,
    recoveryTake: 'Go on',
    recoveryLeave: 'Start from the file',
    recoveryFirst: 'Decide first: go on with the work that was ended, or start from the file.',
    recoveryKept: (file: string) => `The work that was ended is kept in ${file}`,
    findIn: 'Find in this sheet',
    findNext: 'Next',
    findBefore: 'Previous',
    found: (number: string, all: string) => `${number} of ${all}`,
    notFound: 'Not found',
    chart: 'Chart',
    chartTable: (title: string) => `Figures of the chart ${title}`,
    chartNothing: 'not reported',
    close: 'Close',
    sidebar: 'Sidebar',
    start: {
      title: 'Begin',
      resume: 'Go on',
      take: 'Take the table on this tab',
      paste: 'Paste your table',
      open: 'Open a file',
      sample: 'Try the sample',
      drop: 'Or drop an Excel file anywhere on this page.',
      waits: (time: string) =>
        `Your last work (${time}) was not downloaded. If you begin with something else, it is kept as a file of its own.`,
    },
    importing: 'Import files',
    noDocuments: 'No documents yet. Choose Kinerja ▸ Make evaluation in the menu.',
    documentsFolder: 'Documents of this workbook are kept in the folder:',
    copyFolder: 'Copy folder location',
    folderCopied: 'Folder location copied. Paste it into the address bar of your file manager.',
    documentKinds: { document: 'Document', slides: 'Slides', letter: 'Letter', other: 'File' },
    pasted: (cells: string) => `${cells} cells pasted.`,
    keptAsText: (cells: string) => `${cells} formulas were pasted as text; this workbench calculates none.`,
    nothingToUndo: 'There is no step to undo.',
    refusals: {
      formula: "Formulas are not calculated in this workbench. Type the value, or begin with an apostrophe (').",
      'not-in-list': 'The entry is not in the list of this cell. Choose one with Alt+↓.',
      'too-large': 'Too many cells at once. Paste them in parts.',
      'too-long': 'A cell holds at most 50,000 characters. Nothing was written.',
      'no-sheet': 'This sheet is no longer there.',
    },
    triggerFault: (fault: string) => `A trigger failed: ${fault}`,
    scriptFault: (fault: string) => `The script stopped: ${fault}`,
    buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' },
    shortcuts: [
      ['Arrows, Tab, Page Up/Down', 'move'],
      ['Tab, then Enter', 'right, then to the start of the next row; round a selected block'],
      ['Ctrl+F', 'find in the sheet'],
      ['Alt+Shift+←/→', 'column width; also by dragging or double-clicking the edge of its letter'],
      ['Ctrl+arrow', 'to the edge of the data'],
      ['Shift+arrow', 'extend the selection'],
      ['Enter, F2, typing', 'edit; Enter keeps, Esc cancels'],
      ['Alt+Enter in a cell', 'new line'],
      ['Delete', 'clear'],
      ['Ctrl+C, Ctrl+X, Ctrl+V', 'copy, cut, paste'],
      ['Ctrl+Z, Ctrl+Y', 'undo, redo; commands of the menu too'],
      ['Alt+↓', 'list of choices of the cell'],
      ['Ctrl+Enter', 'open the link of the cell'],
      ['Alt+Page Up/Down', 'previous and next sheet'],
      ['F6, Shift+F6', 'out of the cells, to the next or previous part of the page'],
      ['Alt+M', 'menu Kinerja'],
    ],
  },
};
