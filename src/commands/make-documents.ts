import { decideDocument, isRemade, type LedgerEntry } from '../domain/ledger';
import { ensureFolder, listFolder, saveDocument, type StoredFile } from '../google/documents';
import { currentUser, now } from '../google/session';
import type { Book } from '../google/spreadsheet';
import { texts } from '../text';
import type { Language } from '../text/language';
import type { Settings } from '../workbook/read/settings';
import { locateSheet } from '../workbook/read/workbook';
import { ledgerSheet, ledgerTable, readLedger } from '../workbook/sheets/ledger-sheet';
import type { OutputContent, OutputFrame } from '../workbook/sheets/output-sheet';
import { timeOf } from './clock';
import type { SummaryDocument } from './summary';
import type { DocumentJob } from './task';

/** Types of the files that are stored, by their extension. */
const fileTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** A run stops itself well before the platform's limit of six minutes, in milliseconds. */
const timeBudget = 4.5 * 60 * 1000;

/** What the documents of a run share. */
export interface DocumentRun {
  book: Book;
  profile: Settings['profile'];
  frame: OutputFrame;
  started: Date;
  /** Language of the words in the summary. */
  spoken: Language;
  /** `Buat ulang`: a key, `failed`, `all`, or empty. */
  remake: string;
}

export interface MadeDocuments {
  documents: SummaryDocument[];
  documentsLeft: number;
}

function readBookLedger(book: Book): LedgerEntry[] {
  const { name } = locateSheet(ledgerTable, book.sheetNames());
  const [grid] = name === null ? [] : book.readSheets([{ name, formats: false }]);
  return grid ? readLedger(grid) : [];
}

/** The entry of a document that has never been made. */
function freshEntry({ plan, kind }: DocumentJob, period: string): LedgerEntry {
  const { key, subject } = plan;
  const empty = { link: '', fileId: '', book: '', fingerprint: '', made: '', changed: '', maker: '', message: '' };
  return { key, kind, subject, period, version: 1, status: 'waiting', ...empty };
}

/** A folder of documents with the add-on's files in it. */
interface Folder {
  id: string;
  files: StoredFile[];
}

/** The files of each folder that the jobs need; a folder is looked up and listed once. */
function foldersOf(jobs: readonly DocumentJob[], reportFolder: string): Map<string, Folder> {
  const folders = new Map<string, Folder>();
  for (const { plan } of jobs) {
    const path = [reportFolder, ...plan.folder];
    if (folders.has(path.join('/'))) continue;
    const id = ensureFolder(path);
    folders.set(path.join('/'), { id, files: listFolder(id) });
  }
  return folders;
}

/** Minutes from the ledger's time to the last change of a file; null without a file. */
function changedAfter(entry: LedgerEntry, file: StoredFile | undefined): number | null {
  if (!file) return null;
  const recorded = new Date(entry.changed.replace(' ', 'T')).getTime();
  const minutes = (new Date(file.modifiedTime).getTime() - recorded) / 60_000;
  return Number.isNaN(minutes) ? 0 : minutes;
}

/** Writes the bytes of a document into a new file or, under the same id and link, into the one that stands. */
function store(job: DocumentJob, entry: LedgerEntry, file: StoredFile | undefined, folderId: string, run: DocumentRun) {
  const { plan } = job;
  const format = job.format ?? 'docx';
  const convert = format === 'docx' && run.profile.format === 'google';
  return saveDocument({
    ...(file && { id: file.id }),
    folderId,
    name: convert ? plan.name : `${plan.name}.${format}`,
    mimeType: fileTypes[format],
    bytes: Array.from(job.render()),
    convert,
    appProperties: { buku: entry.book, kunci: plan.key },
  });
}

/** Makes, renews or leaves one document, as the ledger decides; a fault with one never stops the others. */
function makeOne(job: DocumentJob, entry: LedgerEntry, folder: Folder, run: DocumentRun): LedgerEntry {
  const { key } = job.plan;
  const file =
    folder.files.find(({ id }) => id === entry.fileId) ??
    folder.files.find(({ appProperties }) => appProperties.kunci === key && appProperties.buku === entry.book);
  const { documentMessages } = texts(run.frame.language).sheets;
  try {
    const fingerprint = job.fingerprint();
    const remake = isRemade(entry, run.remake);
    const decision = decideDocument({ entry, changedAfter: changedAfter(entry, file), fingerprint, remake });
    const { status } = decision;
    if (decision.action === 'leave') {
      return {
        ...entry,
        status,
        message: status === 'unreachable' || status === 'edited' ? documentMessages[status] : '',
      };
    }
    const saved = store(job, entry, file, folder.id, run);
    const time = timeOf(now());
    const version = entry.fileId === '' ? 1 : entry.version + 1;
    const written = { link: saved.link, fileId: saved.id, fingerprint, made: entry.made || time, changed: time };
    return { ...entry, ...written, version, status, maker: currentUser(), message: '' };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { ...entry, status: 'failed', message: documentMessages.failed(reason) };
  }
}

/**
 * Makes the documents of a run and keeps the ledger: what stands unchanged is left alone, what changed becomes a new
 * version of the same file, what was never made is made, until the time budget is used up.
 *
 * @param write writes the ledger's sheet
 * @throws ServiceProblem when the folder for documents cannot be used
 */
export function makeDocuments(
  jobs: readonly DocumentJob[],
  run: DocumentRun,
  write: (content: OutputContent) => void,
): MadeDocuments {
  const { book, frame, profile, started } = run;
  const { sheets } = texts(frame.language);
  const { id: bookId } = book.spreadsheetFacts();
  const ledger = readBookLedger(book);
  // Rows of another spreadsheet, of which this one is a copy, are never updated.
  const isForeign = ({ book: maker }: LedgerEntry): boolean => maker !== '' && maker !== bookId;
  const byKey = new Map(ledger.filter((entry) => !isForeign(entry)).map((entry) => [entry.key, entry]));
  const reportFolder = profile.folder || sheets.documentFolder;
  const folders = foldersOf(jobs, reportFolder);
  let documentsLeft = 0;
  const entries = jobs.map((job): LedgerEntry => {
    const entry = byKey.get(job.plan.key) ?? freshEntry(job, frame.period);
    const folder = folders.get([reportFolder, ...job.plan.folder].join('/'));
    if (!folder || now().getTime() - started.getTime() > timeBudget) {
      documentsLeft++;
      return entry;
    }
    return makeOne(job, { ...entry, book: bookId }, folder, run);
  });
  const renewed = new Map(entries.map((entry) => [entry.key, entry]));
  const kept = ledger.map((entry): LedgerEntry => {
    if (isForeign(entry)) return { ...entry, status: 'foreign', message: sheets.documentMessages.foreign };
    return renewed.get(entry.key) ?? entry;
  });
  write(ledgerSheet([...kept, ...entries.filter(({ key }) => !byKey.has(key))], frame));
  const documents = entries.map((entry, index): SummaryDocument => {
    const { key, kind, subject, link, status, message } = entry;
    const job = jobs[index];
    const name = `${job?.plan.name ?? ''}.${job?.format ?? 'docx'}`;
    return { key, kind, subject, name, link, status: texts(run.spoken).terms.documentStatus[status], message };
  });
  return { documents, documentsLeft };
}
