import { trashFile, type StoredFile } from '../../google/documents';
import { openPdfPress, type PdfPress } from '../../google/pdf-press';
import { clearStop, isStopAsked, tellProgress, type RunProgress } from '../../google/run-signals';
import { isServiceProblem } from '../../google/service-problem';
import { currentUser, now } from '../../google/session';
import { texts } from '../../text';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import { fileTypes, SCRATCH_KEY, type Folder } from './desk';
import type { LedgerRows } from './ledger-rows';
import type { MadeDocuments } from './report';
import { storeDocument } from './store-document';
import { failed, type Work } from './work';

/** A run stops itself well before the platform's limit of six minutes, in milliseconds. */
const timeBudget = 4.5 * 60 * 1000;

/**
 * How many documents are made between two looks at the time, the wish to stop and the ledger. A look takes three service
 * calls: with these numbers a document takes at most three of them, a PDF, which needs three for itself, four.
 */
const stride = { pdf: 5, other: 2 } as const;

/** Google's words for a quota of the day. */
const quotaWords = /too many times|quota|rate limit/i;

/** A document to be made, with the index of its row. */
export interface QueuedWork {
  work: Work;
  row: number;
}

export interface Workshop {
  ledger: LedgerRows;
  frame: OutputFrame;
  bookId: string;
  started: Date;
  /** A further chunk: a wish to stop uttered between the chunks counts. */
  continued: boolean;
}

/** The Google Doc that an interrupted run left, if there is one among the files. */
const leftOverIn = (files: readonly StoredFile[], bookId: string): StoredFile | undefined =>
  files.find(({ appProperties: mark }) => mark.kunci === SCRATCH_KEY && mark.buku === bookId);

/** Throws away what an interrupted run left of making PDFs, where this run makes none. */
export function clearPress(folders: Iterable<Folder>, bookId: string): void {
  for (const { files } of folders) {
    const leftOver = leftOverIn(files, bookId);
    if (leftOver) trashFile(leftOver.id);
  }
}

function pressFor(queue: readonly QueuedWork[], { bookId, frame }: Workshop): PdfPress {
  const folder = queue.find(({ work }) => work.format === 'pdf')?.work.folder;
  const appProperties = { buku: bookId, kunci: SCRATCH_KEY };
  const leftOver = leftOverIn(folder?.files ?? [], bookId);
  const name = texts(frame.language).sheets.product;
  return openPdfPress({ folderId: folder?.id ?? '', appProperties, leftOver, mimeType: fileTypes.docx, name });
}

/** Makes one document; a fault with one never stops the others, only a used-up quota does. */
function makeOne(work: Work, press: PdfPress, maker: string, frame: OutputFrame): 'made' | 'failed' | 'quota' {
  const { ledger } = texts(frame.language);
  try {
    work.entry = storeDocument(work, press, maker, frame);
    return 'made';
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    if (quotaWords.test(message)) {
      work.entry = { ...work.entry, message: ledger.quota(message) };
      return 'quota';
    }
    const isGone = isServiceProblem(fault) && fault.code === 'file-unreachable';
    work.entry = isGone
      ? { ...work.entry, status: 'unreachable', message: ledger.unreachable(work.entry.maker) }
      : failed(work.entry, fault, frame);
    return 'failed';
  }
}

/**
 * Makes the documents of a queue, until the time budget is used up, a person asks to stop, or Google's quota ends. The row
 * of a document says `Sedang dibuat` before it is begun; what becomes of it is written with the next stride, and what an
 * end in between leaves behind is told by the marks of the files.
 */
export function makeWorks(queue: readonly QueuedWork[], shop: Workshop): Omit<MadeDocuments, 'documents'> {
  const { ledger, frame, started, continued } = shop;
  const press = pressFor(queue, shop);
  const maker = currentUser();
  const begun = now().getTime();
  const size = queue.some(({ work }) => work.format === 'pdf') ? stride.pdf : stride.other;
  let [at, done] = [0, 0];
  let stopped: MadeDocuments['documentsStopped'];
  const isLate = (): boolean => at > 0 && now().getTime() - started.getTime() > timeBudget;
  const progress = (): RunProgress => {
    const left = queue.length - at;
    const seconds = (now().getTime() - begun) / 1000;
    return { done, left, secondsLeft: at === 0 ? null : Math.round((seconds / at) * left) };
  };
  /** Takes the next documents in hand, in the ledger too. */
  const take = (): readonly QueuedWork[] => {
    const taken = stopped || isLate() ? [] : queue.slice(at, at + size);
    for (const { work, row } of taken) ledger.set(row, { ...work.entry, status: 'making' });
    ledger.flush();
    return taken;
  };
  if (!continued) clearStop();
  else if (isStopAsked()) stopped = 'asked';
  let inHand = take();
  while (inHand.length > 0) {
    for (const { work } of inHand) {
      if (stopped || isLate()) break;
      const result = makeOne(work, press, maker, frame);
      if (result === 'quota') stopped = result;
      else at++;
      if (result === 'made') done++;
    }
    for (const { work, row } of inHand) ledger.set(row, work.entry);
    if (!stopped && isStopAsked()) stopped = 'asked';
    inHand = take();
    tellProgress(progress());
  }
  press.close();
  const isCut = stopped !== undefined && at < queue.length;
  return { documentsLeft: queue.length - at, progress: progress(), ...(isCut && { documentsStopped: stopped }) };
}
