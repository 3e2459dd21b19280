import { documentKinds } from '../../documents/kinds';
import { decideDocument, isEdited, isRemade, statusInQueue, type LedgerEntry } from '../../domain/records/ledger';
import { letterFactsOf } from '../../domain/records/letter-facts';
import { finding, type Finding } from '../../domain/finding';
import { trashFile } from '../../google/documents';
import { clearStop } from '../../google/run-signals';
import { now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import type { Settings } from '../../workbook/read/settings';
import { KeptRow } from '../../workbook/sheets/records/kept-row';
import { locateSheet } from '../../workbook/read/workbook';
import { ledgerTable } from '../../workbook/sheets/records/ledger-sheet';
import { keysHeldBack } from '../../workbook/sheets/records/read-records';
import type { OutputContent, OutputFrame } from '../../workbook/sheets/output-sheet';
import { AT_ONCE, keepClaims, liveClaims, tokenOf } from './claims';
import { folderPath, openFolders, stateOf, type FileFormat } from './desk';
import { keepFigures } from './figures';
import { openLedger, readBookLedger } from './ledger-rows';
import { clearPress, makeWorks, type QueuedWork, type Workshop } from './make-works';
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
  /** About rows of the ledger that fit no record. */
  findings: Finding[];
}

const isSlides = ({ plan }: DocumentJob): boolean => documentKinds[plan.kind].format === 'pptx';

/** As what a document is kept: `Format Dokumen`, and where the machine makes no PDF, the .docx. */
export function formatOf(job: DocumentJob, { profile, request }: Pick<DocumentRun, 'profile' | 'request'>): FileFormat {
  // Slides stay files; a .docx becomes a Google Doc where `Format Dokumen` says so.
  if (isSlides(job)) return 'pptx';
  return profile.format === 'pdf' && request.withoutPdf ? 'docx' : profile.format;
}

/** The ledger with what is known of every row before a document is made. */
interface OpenBook {
  bookId: string;
  /** Rows of the sheet in its order, those of new documents at the end. */
  rows: (LedgerEntry | KeptRow)[];
  /** The documents that no row holds back. */
  jobs: DocumentJob[];
  /** Index in `rows` of each job. */
  places: number[];
  findings: Finding[];
}

/** Rows of another spreadsheet, of which this one is a copy, are never updated; rows without a subject are put aside. */
function openRows(asked: readonly DocumentJob[], { book, frame, retires }: DocumentRun): OpenBook {
  const { sheets, ledger: words } = texts(frame.language);
  const { id: bookId } = book.spreadsheetFacts();
  const ledger = readBookLedger(book);
  const heldBack = keysHeldBack(ledger);
  const jobs = asked.filter(({ plan }) => !heldBack.has(plan.key));
  const wanted = new Set(asked.map(({ plan }) => plan.key));
  const rows = ledger.slots.map((entry): LedgerEntry | KeptRow => {
    if (entry instanceof KeptRow) return entry;
    if (entry.book !== '' && entry.book !== bookId)
      return { ...entry, status: 'foreign', message: sheets.documentMessages.foreign };
    const isGone = !wanted.has(entry.key) && retires(entry.key) && entry.status !== 'final';
    return isGone ? { ...entry, status: 'obsolete', message: words.obsolete } : entry;
  });
  const known = new Map(
    rows.flatMap((entry, index) =>
      entry instanceof KeptRow || entry.status === 'foreign' ? [] : [[entry.key, index] as const],
    ),
  );
  const places = jobs.map((job) => {
    const place = known.get(job.plan.key) ?? rows.length;
    rows[place] = { ...entryAt(rows, place, job, frame), book: bookId };
    return place;
  });
  return { bookId, rows, jobs, places, findings: [...ledger.findings, ...finalGaps(rows, book)] };
}

/** The word *Final* is a person's and protects, but the gap that it leaves standing is told. */
function finalGaps(rows: OpenBook['rows'], book: Book): Finding[] {
  const words = (gaps: NonNullable<LedgerEntry['open']>, language: Language): string[] =>
    gaps.map((gap) => texts(language).ledger.placeholders[gap]);
  const sheet = locateSheet(ledgerTable, book.sheetNames()).name ?? '';
  return rows.flatMap((entry) => {
    if (entry instanceof KeptRow || entry.status !== 'final' || !entry.open || entry.open.length === 0) return [];
    const gaps = { id: words(entry.open, 'id'), en: words(entry.open, 'en') };
    return finding('final-with-gaps', { sheet, cell: '' }, { document: `${entry.kind} – ${entry.subject}`, gaps });
  });
}

/** The entry of a job: that of its row, or a new one. */
function entryAt(rows: OpenBook['rows'], place: number, job: DocumentJob, { period }: OutputFrame): LedgerEntry {
  const entry = rows[place];
  return entry && !(entry instanceof KeptRow) ? entry : freshEntry(job, period);
}

/** Somebody who is not the owner of documents cannot see their files: what changed waits for the owner. */
function leaveToOwner(
  open: OpenBook,
  run: DocumentRun,
  write: (content: OutputContent) => void,
  owner: string,
): DocumentOutcome {
  const { frame, spoken, request } = run;
  const { rows, places, jobs, findings } = open;
  let waiting = 0;
  const works = jobs.map((job, index) => {
    const place = places[index] ?? 0;
    const entry = entryAt(rows, place, job, frame);
    const file = { changedAfter: 0, fingerprint: null, trashed: false, otherFormat: false };
    const decision = decideDocument({
      entry,
      file: entry.fileId === '' ? null : file,
      fingerprint: entry.fileId === '' ? '' : job.fingerprint(letterFactsOf(entry)),
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
    return { job, entry: entryAt(rows, place, job, frame), format: formatOf(job, run) };
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
    findings,
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
  asked: readonly DocumentJob[],
  run: DocumentRun,
  writer: Pick<SheetWriter, 'replace' | 'change'>,
): DocumentOutcome {
  const write = writer.replace;
  const { frame, profile, started, spoken, request } = run;
  const isDry = request.dryRun ?? false;
  const open = openRows(asked, run);
  const { bookId, rows, places, jobs, findings } = open;
  const owner = documentOwner(!isDry);
  if (!owner.isMe) return leaveToOwner(open, run, write, owner.address);

  const reportFolder = profile.folder || texts(frame.language).sheets.documentFolder;
  const folders = openFolders(jobs, reportFolder, isDry);
  // What a run that is continued was asked to make again stands in the ledger already.
  const remake = request.continued ? '' : (request.remake ?? '');
  const works = jobs.map((job, index): Work => {
    const folder = folders.get(folderPath(reportFolder, job).join('/')) ?? { id: '', files: [], listed: 0 };
    const entry = entryAt(rows, places[index] ?? 0, job, frame);
    return planWork(job, entry, { folder, format: formatOf(job, run), remake, frame });
  });
  if (isDry) {
    const { made, highlight } = dryRunReport(works, spoken);
    return { made, highlights: [highlight], findings };
  }

  const queue: QueuedWork[] = [];
  // Whoever makes a document without the lock has written so into its row.
  const claims = works.some(({ entry }) => entry.status === 'making') ? liveClaims() : {};
  let held = 0;
  works.forEach((work, index) => {
    const before = rows[places[index] ?? 0];
    if (claims[work.job.plan.key] && before && !(before instanceof KeptRow) && before.status === 'making') {
      work.entry = before;
      held++;
      return;
    }
    const { decision, stale, twins, isUnanswered } = work;
    const row = places[index] ?? 0;
    const isQueued = decision.action === 'create' || decision.action === 'renew';
    for (const twin of twins) if (!isEdited(stateOf(twin, work.entry, work.format))) trashFile(twin.id);
    if (isQueued) {
      const status = isUnanswered ? 'making' : statusInQueue(work.entry, decision);
      work.entry = { ...work.entry, status, message: '' };
      queue.push({ work, row });
    } else if (stale) trashFile(stale.id);
    rows[row] = work.entry;
  });
  if (!queue.some(({ work }) => work.format === 'pdf')) clearPress(folders.values(), bookId);
  const ledger = openLedger(rows, frame, write);
  const result = make(queue, held, { ledger, frame, bookId, started, continued: request.continued ?? false }, request);
  const isOpen = result.documentsLeft > 0 && result.documentsStopped !== 'asked';
  settleRequest(request, isOpen);
  if (!result.sharing) keepFigures(works, run.book, frame, writer);
  noteMissingPdf(works, run);
  const made: MadeDocuments = { documents: summaryDocuments(works, spoken), ...result };
  return { made, highlights: documentHighlights(made, spoken), findings };
}

/** Gives each execution of a shared run its first documents: it begins at once, and asks for more when they are made. */
function handOut(
  queue: readonly QueuedWork[],
  { run, lanes }: NonNullable<RunRequest['shared']>,
  shop: Workshop,
): void {
  const claims = liveClaims();
  const first = queue.filter(({ work }) => work.format !== 'pdf' && !work.isUnanswered).slice(0, lanes * AT_ONCE);
  first.forEach(({ work: { entry, job }, row }, index) => {
    const fingerprint = job.fingerprint(letterFactsOf(entry));
    claims[entry.key] = { token: tokenOf(run, index % lanes), time: now().getTime(), fingerprint };
    shop.ledger.set(row, { ...entry, status: 'making' });
  });
  keepClaims(claims);
  shop.ledger.flush();
}

/** Makes the documents of a queue, or leaves them to several executions side by side, where the request allows that. */
function make(
  queue: readonly QueuedWork[],
  held: number,
  shop: Workshop,
  { shared }: RunRequest,
): Omit<MadeDocuments, 'documents'> {
  if (queue.length === 0) return { documentsLeft: held };
  // PDF files are made through one Google Doc, and what may stand already is looked for twice: one after the other.
  if (shared && queue.some(({ work }) => work.format !== 'pdf' && !work.isUnanswered)) {
    clearStop();
    const left = queue.length + held;
    handOut(queue, shared, shop);
    return { documentsLeft: left, progress: { done: 0, left, secondsLeft: null }, sharing: true };
  }
  const made = makeWorks(queue, shop);
  return { ...made, documentsLeft: made.documentsLeft + held };
}

/** Where PDF was wanted and could not be made, every document of the run says so in the summary. */
function noteMissingPdf(works: readonly Work[], { profile, request, spoken }: DocumentRun): void {
  if (profile.format !== 'pdf' || !request.withoutPdf) return;
  const { withoutPdf } = texts(spoken).ledger;
  for (const work of works) {
    if (work.entry.status === 'done' && !isSlides(work.job)) work.entry = { ...work.entry, message: withoutPdf };
  }
}
