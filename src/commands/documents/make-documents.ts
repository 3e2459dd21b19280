import { decideDocument, isRemade, statusInQueue, type LedgerEntry } from '../../domain/records/ledger';
import { trashFile } from '../../google/documents';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import type { Settings } from '../../workbook/read/settings';
import type { OutputContent, OutputFrame } from '../../workbook/sheets/output-sheet';
import { folderPath, openFolders, type FileFormat } from './desk';
import { keepFigures } from './figures';
import { openLedger, readBookLedger } from './ledger-rows';
import { clearPress, makeWorks, type QueuedWork } from './make-works';
import { documentOwner } from './owner';
import { settleRequest } from './queue';
import { documentHighlights, dryRunReport, summaryDocuments, type MadeDocuments } from './report';
import { freshEntry, planWork, type Work } from './work';
import type { SheetWriter } from '../run/sheet-writer';
import type { Highlight, RunRequest } from '../run/summary';
import type { DocumentJob } from '../run/task';

/** What the documents of a run share. */
export interface DocumentRun {
  book: Book;
  profile: Settings['profile'];
  frame: OutputFrame;
  started: Date;
  /** Language of the words in the summary. */
  spoken: Language;
  request: RunRequest;
  /** Keys of documents whose subject is gone when they are not among the jobs. */
  retires: (key: string) => boolean;
}

/** What became of the documents of a run, with what is worth telling. */
export interface DocumentOutcome {
  made: MadeDocuments;
  highlights: Highlight[];
}

/** As what a document is kept: `Format Dokumen`, and where the machine makes no PDF, the .docx. */
function formatOf(job: DocumentJob, { profile, request }: DocumentRun): FileFormat {
  if (job.format) return job.format;
  return profile.format === 'pdf' && request.withoutPdf ? 'docx' : profile.format;
}

/** The ledger with what is known of every row before a document is made. */
interface OpenBook {
  bookId: string;
  /** Rows of the sheet in its order, those of new documents at the end. */
  rows: LedgerEntry[];
  /** Index in `rows` of each job. */
  places: number[];
}

/** Rows of another spreadsheet, of which this one is a copy, are never updated; rows without a subject are put aside. */
function openRows(jobs: readonly DocumentJob[], { book, frame, retires }: DocumentRun): OpenBook {
  const { sheets, ledger: words } = texts(frame.language);
  const { id: bookId } = book.spreadsheetFacts();
  const wanted = new Set(jobs.map(({ plan }) => plan.key));
  const rows = readBookLedger(book).map((entry): LedgerEntry => {
    if (entry.book !== '' && entry.book !== bookId)
      return { ...entry, status: 'foreign', message: sheets.documentMessages.foreign };
    const isGone = !wanted.has(entry.key) && retires(entry.key) && entry.status !== 'final';
    return isGone ? { ...entry, status: 'obsolete', message: words.obsolete } : entry;
  });
  const known = new Map(rows.flatMap((entry, index) => (entry.status === 'foreign' ? [] : [[entry.key, index]])));
  const places = jobs.map((job) => {
    const place = known.get(job.plan.key) ?? rows.length;
    rows[place] = { ...(rows[place] ?? freshEntry(job, frame.period)), book: bookId };
    return place;
  });
  return { bookId, rows, places };
}

/** Somebody who is not the owner of documents cannot see their files: what changed waits for the owner. */
function leaveToOwner(
  jobs: readonly DocumentJob[],
  open: OpenBook,
  run: DocumentRun,
  write: (content: OutputContent) => void,
  owner: string,
): DocumentOutcome {
  const { frame, spoken, request } = run;
  const { rows, places } = open;
  let waiting = 0;
  const works = jobs.map((job, index) => {
    const place = places[index] ?? 0;
    const entry = rows[place] ?? freshEntry(job, frame.period);
    const file = { changedAfter: 0, fingerprint: null, trashed: false, otherFormat: false };
    const decision = decideDocument({
      entry,
      file: entry.fileId === '' ? null : file,
      fingerprint: entry.fileId === '' ? '' : job.fingerprint(),
      remake: isRemade(entry, request.remake ?? ''),
    });
    const isWaiting = decision.action !== 'leave' && decision.action !== 'adopt';
    if (isWaiting) {
      waiting++;
      rows[place] = {
        ...entry,
        status: statusInQueue(entry, decision),
        message: texts(frame.language).ledger.waiting(owner),
      };
    }
    return { job, entry: rows[place] ?? entry, format: formatOf(job, run) };
  });
  if (!request.dryRun) {
    openLedger(rows, frame, write);
    if (waiting > 0) settleRequest(request, true);
  }
  const { ledger } = texts(spoken);
  const lines = waiting > 0 ? [ledger.leftToOwner(String(waiting), owner)] : [];
  return {
    made: { documents: summaryDocuments(works, spoken), documentsLeft: 0 },
    highlights: lines.length > 0 ? [{ title: ledger.title, lines }] : [],
  };
}

/**
 * Makes the documents of a run and keeps the ledger: what stands unchanged is left alone, what changed becomes a new
 * version of the same file, what was never made is made, until the time budget is used up or somebody asks to stop.
 *
 * @param writer writes the ledger's sheet, and that of figures
 * @throws ServiceProblem when the folder for documents cannot be used
 */
export function makeDocuments(
  jobs: readonly DocumentJob[],
  run: DocumentRun,
  writer: Pick<SheetWriter, 'replace' | 'change'>,
): DocumentOutcome {
  const write = writer.replace;
  const { frame, profile, started, spoken, request } = run;
  const isDry = request.dryRun ?? false;
  const open = openRows(jobs, run);
  const { bookId, rows, places } = open;
  const owner = documentOwner(!isDry);
  if (!owner.isMe) return leaveToOwner(jobs, open, run, write, owner.address);

  const reportFolder = profile.folder || texts(frame.language).sheets.documentFolder;
  const folders = openFolders(jobs, reportFolder, isDry);
  // What a run that is continued was asked to make again stands in the ledger already.
  const remake = request.continued ? '' : (request.remake ?? '');
  const works = jobs.map((job, index): Work => {
    const folder = folders.get(folderPath(reportFolder, job).join('/')) ?? { id: '', files: [] };
    const entry = rows[places[index] ?? 0] ?? freshEntry(job, frame.period);
    return planWork(job, entry, { folder, format: formatOf(job, run), remake, frame });
  });
  if (isDry) {
    const { made, highlight } = dryRunReport(works, spoken);
    return { made, highlights: [highlight] };
  }

  const queue: QueuedWork[] = [];
  works.forEach((work, index) => {
    const { decision, stale } = work;
    const row = places[index] ?? 0;
    const isQueued = decision.action === 'create' || decision.action === 'renew';
    if (isQueued) {
      work.entry = { ...work.entry, status: statusInQueue(work.entry, decision), message: '' };
      queue.push({ work, row });
    } else if (stale) trashFile(stale.id);
    rows[row] = work.entry;
  });
  if (!queue.some(({ work }) => work.format === 'pdf')) clearPress(folders.values(), bookId);
  const ledger = openLedger(rows, frame, write);
  const result =
    queue.length > 0
      ? makeWorks(queue, { ledger, frame, bookId, started, continued: request.continued ?? false })
      : { documentsLeft: 0 };
  const isOpen = result.documentsLeft > 0 && result.documentsStopped !== 'asked';
  settleRequest(request, isOpen);
  keepFigures(works, run.book, frame, writer);
  noteMissingPdf(works, run);
  const made: MadeDocuments = { documents: summaryDocuments(works, spoken), ...result };
  return { made, highlights: documentHighlights(made, spoken) };
}

/** Where PDF was wanted and could not be made, every document of the run says so in the summary. */
function noteMissingPdf(works: readonly Work[], { profile, request, spoken }: DocumentRun): void {
  if (profile.format !== 'pdf' || !request.withoutPdf) return;
  const { withoutPdf } = texts(spoken).ledger;
  for (const work of works) {
    if (work.entry.status === 'done' && !work.job.format) work.entry = { ...work.entry, message: withoutPdf };
  }
}
