import type { terminal as indonesian } from '../id/terminal';
import { counted } from './plural';

export const terminal: typeof indonesian = {
  help: (tasks, further) => `Rapor Kinerja: computes attainment, flags units below the limit, and prepares
evaluation sheets.

Usage:
  npm start -- [workbook.xlsx] [options]
  npm start -- check-figures FILE… [--out DIR] [--json]
                     checks the printed figures of tables in .xlsx, .xls, .ods,
                     .csv and .docx

Options:
  --out DIR          folder for the results (default: out)
  --run PART,…       parts to run:
                     ${tasks}
                     (default: these four)
  --period PERIOD    e.g. "TW III", March, Annual (default: the setting Period)
  --unit CODE        only this unit's document
  --lang id|en       language of the documents and of this screen
  --month MONTH      with --run awards: e.g. 2026-03 (default: last month)
  --category NAME    with --run awards: only this category
  --finalise         with --run awards: decide the winners
  --remake KEY       make documents again: a key of the sheet Documents, failed,
                     or all
  --logo FILE        a PNG or JPEG logo (at most 200 KB) for letterheads,
                     certificates and slides
  --template KIND=FILE
                     a .docx template of your own, e.g. evaluation=mine.docx;
                     evaluation= restores ours
  --dry-run          only show which documents would be made, renewed or left
  --today DATE       the date taken as today, e.g. 2026-10-05
  --audio            with --run board: sound files by espeak-ng
  --json             the result as one JSON object
  --help             this help

Further parts of --run, alone or together with those above:
${further}
  self-test runs by itself: it tries the installation and needs nothing of the
  workbook.

Without a file name the sample samples/dinas-sosial-contoh.xlsx is used.
The input file is never changed.
Exit codes: 0 done; 2 errors in the data; 1 anything else.`,
  imports: {
    orUnits: 'or {"programme code": "unit name"}',
    help: `Imports tables of budget, spending and indicators from files that you have.

Usage:
  npm start -- import FILE… [options]
  npm start -- import --undo --into BOOK.xlsx

Files: .xlsx, .xlsm, .xls, .ods, .csv; several at once.

Options:
  --into BOOK.xlsx   join them into this workbook; the old one is kept beside
                     it
  --out FOLDER       folder of a new workbook (default: out)
  --undo             undo the last import into this workbook
  --answers FILE     answers to questions, {"id": "value"}
  --yes              take the defaults; money that does not add up has none
  --lang id|en       language of this screen
  --json             the result as one JSON object
  --help             this help

Exit code: 0 done; 2 nothing was written; 3 some was written, the rest waits
for answers; 1 anything else.`,
    byDefault: 'default',
    table: (place, kind, rows, period) =>
      `${place}: ${kind}, ${counted(rows, 'row')}${period === '' ? '' : `, to ${period}`}`,
    totals: (agreed, all) => `${agreed} of ${counted(all, 'printed total')} agree with their rows.`,
    written: (sheet, counts) =>
      `${sheet}: ${counts.new} new, ${counts.changed} changed, ${counts.same} same, ${counts.missing} not in the files, ${counts.conflicting} still other than in the files`,
    leftOut: (tables) => `Not taken over yet: ${tables}. Answer the questions with --answers.`,
    nothingWritten: 'Nothing was written.',
    upToDate: 'The workbook has all of it already; there was nothing to write.',
    nothingToUndo: 'This workbook has no import to undo.',
    undone: (files, time) => `The import of ${files} (${time}) is undone.`,
    restored: (sheet, rows, cells) => `${sheet}: ${counted(rows, 'row')} deleted, ${counted(cells, 'cell')} restored`,
  },
  reading: (file) => `Reading ${file} …`,
  calculating: 'Calculating …',
  documentsLeft: (count) => `Making documents, ${count} left …`,
  writing: (file) => `Writing ${file} …`,
  title: (agency, period, year) => `${agency} · ${period} · ${year}`,
  agencyFallback: 'Agency',
  columns: {
    unit: 'Unit',
    value: 'Value',
    mean: 'Mean',
    absorption: 'Absorbed',
    counted: 'Counted',
    flag: 'Flag',
  },
  formedFrom: (how) => `formed from ${how}`,
  flagged: (flagged, all) => `${flagged} of ${all} units flagged.`,
  causes: 'Most points are lost by:',
  notReported: (count) => `${count} not reported`,
  severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  findings: 'Data check:',
  noFindings: 'Data check: nothing found.',
  moreFindings: (count) => `… and ${count} more; see the sheet Data Check (Hasil Periksa Data).`,
  moreErrors: (count) => `… and ${count} more.`,
  advice: 'Advice:',
  documents: (count) => `Documents: ${count}`,
  moreDocuments: (count) => `… and ${count} more in the same folder.`,
  sheets: (names) => `Sheets: ${names}`,
  written: (file) => `Written: ${file}`,
  took: (seconds, calls) => `Time ${counted(seconds, 'second')}, ${counted(calls, 'service call')}.`,
  audit: (file) => `Audit workbook: ${file}`,
  board: (files) => `Board: ${files}`,
  message: (file) => `Brief to paste into a messenger: ${file}`,
  preview: (file) => `Preview of the template: ${file}`,
  boardSounds: (count) => `Sound files of the board: ${count}, in the folder "suara".`,
  boardMute: 'No sound files: espeak-ng is not installed. The board uses the voice of the browser, or chime and text.',
  stopped: 'The data cannot be computed yet; no file was written. Correct the following, then run again.',
  ownTable: 'This file is no workbook of Rapor Kinerja. The tables in it are taken with:',
  importCommand: 'npm start -- import FILE --out out',
  menuCommand: 'In the terminal: npm run workbench -- FILE opens the workbook with that menu.',
  usage: {
    unknownOption: (option) => `Unknown option ${option}.`,
    missingValue: (option) => `Option ${option} needs a value.`,
    unexpectedValue: (option) => `Option ${option} takes no value.`,
    onlyWith: (option, part) => `Only the part "${part}" uses ${option}; name that part with --run.`,
    badValue: (option, value, allowed) => `"${value}" is no value for ${option}; possible: ${allowed}.`,
    tooMany: (argument) =>
      `Only one workbook can be processed; "${argument}" is too many. Put a value with blanks between quotes, such as --period "TW III".`,
  },
  figures: {
    noFiles: 'Name the files whose figures are to be checked.',
    table: (file, place) => `${file} · ${place}`,
    more: (count) => `… and ${count} more; see the sheet Figure Check (Periksa Angka).`,
    paper: (files) => `Figure Check Result: ${files}`,
  },
  usageAdvice: 'See npm start -- --help.',
  dateAllowed: 'a date such as 2026-10-05',
  textAllowed: 'a text that is not empty',
  problems: {
    'input-missing': (file) => [`The file ${file} does not exist.`, 'Check its name and folder.'],
    'input-unreadable': (file) => [`The file ${file} cannot be opened.`, 'Check that you may read it.'],
    'input-empty': (file) => [`The file ${file} is empty.`, 'Download or save the workbook again.'],
    'input-folder': (file) => [`${file} is a folder.`, 'Name an .xlsx file inside it.'],
    'input-encrypted': (file) => [
      `The file ${file} is protected by a password.`,
      'Save a copy without a password, then run again.',
    ],
    'input-not-workbook': (file) => [
      `The file ${file} is not a workbook (.xlsx, .xlsm, .xls, .ods or .csv).`,
      'Download it from Google Sheets with File > Download > Microsoft Excel (.xlsx).',
    ],
    'input-damaged': (file) => [
      `The file ${file} is damaged or cut short.`,
      'Download it again, or open and save it in a spreadsheet program.',
    ],
    'input-too-large': (file) => [
      `${file} is too large: unpacked it has more than 24 MB (pictures: 256 MB), or more than 5,000 parts.`,
      'Delete sheets and rows that are not needed, also empty cells with formats, save, and run again.',
    ],
    'input-too-wide': (sheet) => [
      `A cell far away from the data keeps sheet ${sheet} from being read; it may hold a space alone. At most 100,000 rows of a sheet and 2,000,000 cells in all (.csv, .ods, .xls: 1,000,000) are read.`,
      'Clear that cell or delete the empty rows below the last data, save, then run again.',
    ],
    'same-file': (file) => [`The result would overwrite the input file ${file}.`, 'Choose another folder with --out.'],
    'output-foreign': (file) => [
      `${file} exists already and was not made by Rapor Kinerja.`,
      'Move or rename that file, or choose another folder with --out.',
    ],
    'output-unreadable': (file) => [
      `The earlier result ${file} cannot be read.`,
      'Move that file away, or choose another folder with --out.',
    ],
    'output-folder': (file) => [
      `The result cannot be written to ${file}.`,
      'Check permissions and disk space, close the file if it is open, or choose another folder with --out.',
    ],
    'output-file': (file) => [`${file} is a file, not a folder.`, 'Choose another folder with --out.'],
    'bundle-missing': (file) => [`The program file ${file} is missing.`, 'Run npm run build.'],
    'output-busy': (lock) => [
      `Another run works in the output folder: ${lock}.`,
      'Wait until it has ended. If that computer is switched off, delete the lock file and run again.',
    ],
    'output-link': (path) => [
      `A link leads out of the output folder: ${path}.`,
      'Put an ordinary folder in place of the link, or choose another folder with --out.',
    ],
    'memory-foreign': (file) => [
      `${file} is no record of documents of this version of Rapor Kinerja, or it names files outside the output folder.`,
      'Restore it from a backup or use the version that wrote it; failing that, choose another folder with --out.',
    ],
    'memory-damaged': (file) => [
      `The record of documents ${file} cannot be read.`,
      'Restore it from a backup, or else choose another folder with --out.',
    ],
    'folder-unreachable': (path) => [
      `The report folder ${path} cannot be used; no second one is made.`,
      'Restore that folder, or delete .rapor-kinerja.json in the output folder to start afresh.',
    ],
    'lock-busy': () => ['Another command is working on this workbook.', 'Wait until it has ended, then run again.'],
    'script-failed': (message) => [
      `The calculation stopped: ${message}`,
      'Run it again; if it happens again, report this message with the output of RAPOR_DEBUG=1.',
    ],
    'no-progress': (message) => [
      `Making the documents does not get on; ${message} left.`,
      'See the sheet Documents (Dokumen) for the reason, then run again.',
    ],
    'own-fault': (message) => [
      `The program failed: ${message}`,
      'Report this message with the output of RAPOR_DEBUG=1.',
    ],
  },
};
