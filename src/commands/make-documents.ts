import type { LedgerEntry } from '../domain/ledger';
import { ensureFolder, listFolder, saveDocument, type StoredFile } from '../google/documents';
import { currentUser, now } from '../google/session';
import type { Book } from '../google/spreadsheet';
import { texts } from '../text';
import type { Settings } from '../workbook/read/settings';
import { locateSheet } from '../workbook/read/workbook';
import { ledgerSheet, ledgerTable, readLedger } from '../workbook/sheets/ledger-sheet';
import type { OutputContent, OutputFrame } from '../workbook/sheets/output-sheet';
import { timeOf } from './clock';
import type { SummaryDocument } from './summary';
import type { DocumentJob } from './task';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A run stops itself well before the platform's limit of six minutes, in milliseconds. */
const timeBudget = 4.5 * 60 * 1000;

/** What the documents of a run share. */
export interface DocumentRun {
  book: Book;
  profile: Settings['profile'];
  frame: OutputFrame;
  started: Date;
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

/** The files of each folder that the jobs need; a folder is looked up and listed once. */
function foldersOf(
  jobs: readonly DocumentJob[],
  reportFolder: string,
): Map<string, { id: string; files: StoredFile[] }> {
  const folders = new Map<string, { id: string; files: StoredFile[] }>();
  for (const { plan } of jobs) {
    const path = [reportFolder, ...plan.folder];
    if (folders.has(path.join('/'))) continue;
    const id = ensureFolder(path);
    folders.set(path.join('/'), { id, files: listFolder(id) });
  }
  return folders;
}

/** Makes or renews one document; a file keeps its id and link, and one that cannot be reached is never replaced. */
function makeOne(
  job: DocumentJob,
  entry: LedgerEntry,
  folder: { id: string; files: StoredFile[] },
  run: DocumentRun,
): LedgerEntry {
  const { plan } = job;
  const file =
    folder.files.find(({ id }) => id === entry.fileId) ??
    folder.files.find(({ appProperties }) => appProperties.kunci === plan.key && appProperties.buku === entry.book);
  const fingerprint = job.fingerprint();
  if (entry.status === 'done' && entry.fingerprint === fingerprint && file) return { ...entry, message: '' };
  const isRecorded = entry.fileId !== '';
  if (isRecorded && !file) {
    return { ...entry, status: 'unreachable', message: texts(run.frame.language).sheets.unreachable };
  }
  const convert = run.profile.format === 'google';
  const saved = saveDocument({
    ...(file && { id: file.id }),
    folderId: folder.id,
    name: convert ? plan.name : `${plan.name}.docx`,
    mimeType: wordType,
    bytes: Array.from(job.render()),
    convert,
    appProperties: { buku: entry.book, kunci: plan.key },
  });
  const time = timeOf(now());
  return {
    ...entry,
    version: isRecorded ? entry.version + 1 : 1,
    status: 'done',
    link: saved.link,
    fileId: saved.id,
    fingerprint,
    made: entry.made || time,
    changed: time,
    maker: currentUser(),
    message: '',
  };
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
  const { sheets, terms } = texts(frame.language);
  const { id: bookId } = book.spreadsheetFacts();
  const ledger = readBookLedger(book);
  const byKey = new Map(ledger.map((entry) => [entry.key, entry]));
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
  const kept = ledger.map((entry) => renewed.get(entry.key) ?? entry);
  write(ledgerSheet([...kept, ...entries.filter(({ key }) => !byKey.has(key))], frame));
  const documents = entries.map((entry, index): SummaryDocument => {
    const { key, kind, subject, link, status, message } = entry;
    const name = `${jobs[index]?.plan.name ?? ''}.docx`;
    return { key, kind, subject, name, link, status: terms.documentStatus[status], message };
  });
  return { documents, documentsLeft };
}
