import { documentKinds } from '../../../documents/kinds';
import { decideDocument, isEdited, isRemade, statusInQueue } from '../../../domain/records/ledger';
import { letterFactsOf } from '../../../domain/records/letter-facts';
import { trashFile } from '../../../google/drive/documents';
import { texts } from '../../../text';
import { KeptRow } from '../../../workbook/sheets/records/kept-row';
import type { OutputContent } from '../../../workbook/sheets/output-sheet';
import { liveClaims } from '../lanes/claims';
import { folderPath, openFolders, stateOf, type FileFormat } from './desk';
import { keepFigures } from './figures';
import { giveBack } from '../lanes/give-back';
import { handOut, isShareable } from '../lanes/hand-out';
import { leaveToLanes } from '../lanes/leave-to-lanes';
import { openLedger } from '../ledger/ledger-rows';
import type { DocumentOutcome, DocumentRun } from './document-run';
import { clearPress, makeWorks, type QueuedWork, type Workshop } from './make-works';
import { answersTicks, documentOwner, type DocumentOwner } from '../waiting/owner';
import { settleRequest } from '../waiting/queue';
import { documentHighlights, dryRunReport, summaryDocuments, type MadeDocuments } from './report';
import { openRows, entryAt, type OpenBook } from './open-rows';
import { planWork, type Work } from './work';
import type { SheetWriter } from '../../run/sheet-writer';
import type { DocumentJob } from '../../run/task';

const isSlides = ({ plan }: DocumentJob): boolean => documentKinds[plan.kind].format === 'pptx';

/** As what a document is kept: `Format Dokumen`, and where the machine makes no PDF, the .docx. */
export function formatOf(job: DocumentJob, { profile, request }: Pick<DocumentRun, 'profile' | 'request'>): FileFormat {
  // Slides stay files; a .docx becomes a Google Doc where `Format Dokumen` says so.
  if (isSlides(job)) return 'pptx';
  return profile.format === 'pdf' && request.withoutPdf ? 'docx' : profile.format;
}

/** Somebody who is not the owner of documents cannot see their files: what changed waits for the owner. */
function leaveToOwner(
  open: OpenBook,
  run: DocumentRun,
  write: (content: OutputContent) => void,
  owner: DocumentOwner,
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
        message: texts(frame.language).ledger.waiting(owner.address),
      };
    }
    return { job, entry: entryAt(rows, place, job, frame), format: formatOf(job, run) };
  });
  if (!request.dryRun) {
    openLedger(rows, frame, write);
    if (waiting > 0) settleRequest(request, true);
  }
  const { ledger } = texts(spoken);
  const toTick = waiting > 0 && answersTicks(owner) ? [ledger.tickForOwner] : [];
  const lines = waiting > 0 ? [ledger.leftToOwner(String(waiting), owner.address), ...toTick] : [];
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
  if (!owner.isMe) return leaveToOwner(open, run, write, owner);
  giveBack(request, bookId, rows);

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
  const { shared } = request;
  const isShared = shared !== undefined && queue.some(isShareable);
  if (isShared) handOut(queue, shared, rows);
  const ledger = openLedger(rows, frame, write);
  if (isShared) return { ...leaveToLanes({ shared, works, folders, left: queue.length + held }, run), findings };
  const result = make(queue, held, { ledger, frame, bookId, started, continued: request.continued ?? false });
  const isOpen = result.documentsLeft > 0 && result.documentsStopped !== 'asked';
  settleRequest(request, isOpen);
  keepFigures(works, run.book, frame, writer);
  noteMissingPdf(works, run);
  const made: MadeDocuments = { documents: summaryDocuments(works, spoken), ...result };
  return { made, highlights: documentHighlights(made, spoken), findings };
}

/** Makes the documents of a queue; what others have in hand is left to them. */
function make(queue: readonly QueuedWork[], held: number, shop: Workshop): Omit<MadeDocuments, 'documents'> {
  if (queue.length === 0) return { documentsLeft: held };
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
