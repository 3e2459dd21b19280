import { listFolder, trashFile, type StoredFile } from '../../../google/drive/documents';
import { openPdfPress, type PdfPress } from '../../../google/drive/pdf-press';
import { clearStop, isStopAsked, tellProgress, type RunProgress } from '../../../google/run-signals';
import { isFault, type FaultReason } from '../../../google/google-fault';
import { waitFor } from '../../../google/patience';
import { isProblem } from '../../../google/service-problem';
import { currentUser, now } from '../../../google/session';
import { texts } from '../../../text';
import type { OutputFrame } from '../../../workbook/sheets/output-sheet';
import { fileTypes, SCRATCH_KEY, type Folder } from './desk';
import type { LedgerRows } from '../ledger/ledger-rows';
import type { MadeDocuments } from './report';
import { storeDocument } from './store-document';
import { failed, planWork, type Work } from './work';

/** A run stops itself well before the platform's limit of six minutes, in milliseconds. */
export const timeBudget = 4.5 * 60 * 1000;

/**
 * How many documents are made between two looks at the time, the wish to stop and the ledger. A look takes three service
 * calls: with these numbers a document takes at most three of them, a PDF, which needs three for itself, four.
 */
const stride = { pdf: 5, other: 2 } as const;

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

/** The Google Docs that interrupted runs and lost answers left, among the files. */
const leftOversIn = (files: readonly StoredFile[], bookId: string): StoredFile[] =>
  files.filter(({ appProperties: mark }) => mark.kunci === SCRATCH_KEY && mark.buku === bookId);

/** Throws away what an interrupted run left of making PDFs, where this run makes none. */
export function clearPress(folders: Iterable<Folder>, bookId: string): void {
  for (const { files } of folders) for (const { id } of leftOversIn(files, bookId)) trashFile(id);
}

function pressFor(queue: readonly QueuedWork[], { bookId, frame }: Workshop): PdfPress {
  const folder = queue.find(({ work }) => work.format === 'pdf')?.work.folder;
  const appProperties = { buku: bookId, kunci: SCRATCH_KEY };
  const [leftOver, ...others] = leftOversIn(folder?.files ?? [], bookId);
  for (const { id } of others) trashFile(id);
  const name = texts(frame.language).sheets.product;
  return openPdfPress({ folderId: folder?.id ?? '', appProperties, leftOver, mimeType: fileTypes.docx, name });
}

/** What became of a document; a word of `documentsStopped` ends the run. */
export type Result = 'made' | 'failed' | 'lost' | NonNullable<MadeDocuments['documentsStopped']>;

/** Faults of Google's that meet every document alike. */
const stops: Readonly<Partial<Record<FaultReason, NonNullable<MadeDocuments['documentsStopped']>>>> = {
  quota: 'quota',
  storage: 'storage',
  busy: 'google',
  unknown: 'google',
};

/** Makes one document; a fault with one never stops the others, only what would meet them all does. */
export function makeOne(work: Work, press: PdfPress, maker: string, frame: OutputFrame): Result {
  const { ledger, menu } = texts(frame.language);
  try {
    work.entry = storeDocument(work, press, maker, frame);
    return 'made';
  } catch (fault) {
    if (isProblem(fault, 'answer-lost')) {
      work.entry = { ...work.entry, status: 'making', message: ledger.lost(fault.subject) };
      return 'lost';
    }
    const stop = isFault(fault) ? stops[fault.reason] : undefined;
    if (stop && isFault(fault)) {
      work.entry = { ...work.entry, message: menu.googleFaults[fault.reason](fault.message) };
      return stop;
    }
    work.entry = isProblem(fault, 'file-unreachable')
      ? { ...work.entry, status: 'unreachable', message: ledger.unreachable(work.entry.maker) }
      : failed(work.entry, isFault(fault) ? menu.googleFaults[fault.reason](fault.message) : fault, frame);
    return 'failed';
  }
}

/** How long Drive may take until a search shows a file that was made, in milliseconds. */
const LOOK_AGAIN = 60_000;

/**
 * Looks a second time, a minute after the first, for a Google Doc that an earlier run may have made.
 *
 * @param seen what the second look has found in each folder
 * @returns whether it is to be made, stands already, or has to wait for the next run
 */
function lookAgain(work: Work, seen: Map<string, Folder>, frame: OutputFrame): 'missing' | 'stands' | 'later' {
  const { folder, job, format } = work;
  const rest = folder.listed + LOOK_AGAIN - now().getTime();
  if (rest > 0 && !waitFor(rest)) return 'later';
  const present = seen.get(folder.id) ?? { ...folder, files: listFolder(folder.id) };
  seen.set(folder.id, present);
  const planned = planWork(job, work.entry, { folder: present, format, remake: '', frame });
  Object.assign(work, planned);
  return planned.decision.action === 'create' || planned.decision.action === 'renew' ? 'missing' : 'stands';
}

/** How far a run is, and why it ends. */
interface Course {
  /** How many of the queue are done with. */
  at: number;
  made: number;
  lost: number;
  stopped: MadeDocuments['documentsStopped'];
  hasTime: boolean;
}

/** Results after which the next document is begun. */
export const settled: ReadonlySet<Result> = new Set<Result>(['made', 'failed', 'lost']);

/** Takes down what became of a document. */
function follow(course: Course, result: Result | 'later'): void {
  if (result === 'later') {
    course.hasTime = false;
    return;
  }
  if (result === 'made') course.made++;
  if (result === 'lost') course.lost++;
  if (settled.has(result)) course.at++;
  else course.stopped = result as MadeDocuments['documentsStopped'];
  // One lost answer may be chance; a second one means that Google does not answer.
  if (course.lost > 1) course.stopped ??= 'google';
}

/** Why nobody calls again by himself; nothing: the run has come to its end, or to that of its time. */
function reasonOf({ stopped, lost, made }: Course, left: number): Pick<MadeDocuments, 'documentsStopped'> {
  // Whoever calls again at once would lose the next answer, too.
  const reason = stopped ?? (lost > 0 && made === 0 ? 'google' : undefined);
  return reason !== undefined && left > 0 ? { documentsStopped: reason } : {};
}

/** What has to be looked for again comes last: until then a minute may have passed. */
function inOrder(works: readonly QueuedWork[]): QueuedWork[] {
  const isOpen = ({ work }: QueuedWork): boolean => work.isUnanswered;
  return [...works.filter((one) => !isOpen(one)), ...works.filter(isOpen)];
}

/**
 * Makes the documents of a queue, until the time budget is used up, a person asks to stop, or Google gives no more. The row
 * of a document says `Sedang dibuat` before it is begun; what becomes of it is written with the next stride, and what an
 * end in between leaves behind is told by the marks of the files.
 */
export function makeWorks(works: readonly QueuedWork[], shop: Workshop): Omit<MadeDocuments, 'documents'> {
  const { ledger, frame, started, continued } = shop;
  const press = pressFor(works, shop);
  const maker = currentUser();
  const begun = now().getTime();
  const queue = inOrder(works);
  const seen = new Map<string, Folder>();
  const size = queue.some(({ work }) => work.format === 'pdf') ? stride.pdf : stride.other;
  const course: Course = { at: 0, made: 0, lost: 0, stopped: undefined, hasTime: true };
  const isLate = (): boolean => !course.hasTime || (course.at > 0 && now().getTime() - started.getTime() > timeBudget);
  const left = (): number => queue.length - course.at + course.lost;
  const progress = (): RunProgress => {
    const seconds = (now().getTime() - begun) / 1000;
    const secondsLeft = course.at === 0 ? null : Math.round((seconds / course.at) * left());
    return { done: course.made, left: left(), secondsLeft };
  };
  /** Takes the next documents in hand, in the ledger too. */
  const take = (): readonly QueuedWork[] => {
    const taken = course.stopped || isLate() ? [] : queue.slice(course.at, course.at + size);
    for (const { work, row } of taken) ledger.set(row, { ...work.entry, status: 'making' });
    ledger.flush();
    return taken;
  };
  const make = (work: Work): Result | 'later' => {
    const look = work.isUnanswered ? lookAgain(work, seen, frame) : 'missing';
    if (look === 'missing') return makeOne(work, press, maker, frame);
    return look === 'stands' ? 'made' : 'later';
  };
  if (!continued) clearStop();
  else if (isStopAsked()) course.stopped = 'asked';
  let inHand = take();
  while (inHand.length > 0) {
    for (const { work } of inHand) {
      if (course.stopped || isLate()) break;
      follow(course, make(work));
    }
    for (const { work, row } of inHand) ledger.set(row, work.entry);
    if (!course.stopped && isStopAsked()) course.stopped = 'asked';
    inHand = take();
    tellProgress(progress());
  }
  press.close();
  return { documentsLeft: left(), progress: progress(), ...reasonOf(course, left()) };
}
