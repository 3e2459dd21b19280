import {
  decideDocument,
  isAskedFor,
  isRemade,
  type LedgerDecision,
  type LedgerEntry,
} from '../../../domain/records/ledger';
import { letterFactsOf } from '../../../domain/records/letter-facts';
import type { PrintedFigures } from '../../../domain/records/printed-figure';
import type { StoredFile } from '../../../google/drive/documents';
import { isFault } from '../../../google/google-fault';
import { currentUser } from '../../../google/session';
import type { OutputFrame } from '../../../workbook/sheets/output-sheet';
import { texts } from '../../../text';
import { timeOf } from '../../run/clock';
import type { DocumentJob } from '../../run/task';
import { findFile, stateOf, type FileFormat, type Folder } from './desk';

/** A document of a run with everything that is known of it. */
export interface Work {
  job: DocumentJob;
  /** Its row; replaced while the work goes on. */
  entry: LedgerEntry;
  folder: Folder;
  format: FileFormat;
  file: StoredFile | null;
  stale: StoredFile | null;
  twins: StoredFile[];
  /** It was begun, and nobody knows whether a Google Doc was made of it: it is looked for once more before it is made. */
  isUnanswered: boolean;
  decision: LedgerDecision;
  /** Known only where it decided something; else it is worked out when the document is made. */
  fingerprint: string | null;
  /** What its file prints; known once it was made. */
  figures?: PrintedFigures;
}

/** The entry of a document that has never been made. */
export function freshEntry({ plan, kind }: DocumentJob, period: string): LedgerEntry {
  const { key, subject } = plan;
  const empty = { link: '', fileId: '', book: '', fingerprint: '', made: '', changed: '', maker: '', message: '' };
  return { key, kind, subject, period, version: 1, status: 'waiting', ...empty };
}

export interface WorkPlace {
  folder: Folder;
  format: FileFormat;
  remake: string;
  frame: OutputFrame;
}

/**
 * Finds out what is to be done with a document. A failure of its figures or its file stays with it.
 *
 * @param entry its row, with this workbook as its book
 */
export function planWork(job: DocumentJob, entry: LedgerEntry, place: WorkPlace): Work {
  const { folder, format, frame } = place;
  const base = {
    job,
    entry,
    folder,
    format,
    file: null,
    stale: null,
    twins: [],
    isUnanswered: false,
    fingerprint: null,
  };
  const remake = isRemade(entry, place.remake);
  try {
    const { file, stale, twins } = findFile(entry, folder, format);
    // A file under another id than the recorded one came from a run that ended before it wrote the row.
    const row = file && file.id !== entry.fileId ? { ...entry, fileId: '' } : entry;
    const isNeeded = file !== null && !remake && !isAskedFor(row);
    const fingerprint = isNeeded ? job.fingerprint(letterFactsOf(entry)) : null;
    const state = file && stateOf(file, entry, format);
    const decision = decideDocument({ entry: row, file: state, fingerprint: fingerprint ?? '', remake });
    const isUnanswered = entry.status === 'making' && decision.action === 'create' && format === 'google';
    const found = { file, stale, twins, isUnanswered };
    const settled = decided(row, decision, file, frame);
    const told = isNeeded ? toldOf(settled, job, fingerprint, frame) : settled;
    return { ...base, ...found, fingerprint, decision, entry: told };
  } catch (fault) {
    // Whether Google answers is no matter of this document.
    if (isFault(fault)) throw fault;
    const decision: LedgerDecision = { action: 'leave', status: 'failed', reason: 'unchanged' };
    return { ...base, decision, entry: failed(entry, fault, frame) };
  }
}

/** Why a document is still a draft although the settings ask for final ones; else empty. */
export function keptDraft({ refused }: DocumentJob, { language }: OutputFrame): string {
  const { keptDraft: words, placeholders } = texts(language).ledger;
  const open = refused?.() ?? [];
  return open.length === 0 ? '' : words(open.map((kind) => placeholders[kind]).join('; '));
}

/** The row of a document that is to be left, with why it is still a draft and, where it stands as it would be made now, its gaps. */
function toldOf(row: LedgerEntry, job: DocumentJob, fingerprint: string | null, frame: OutputFrame): LedgerEntry {
  const told = row.message === '' ? { ...row, message: keptDraft(job, frame) } : row;
  return row.status === 'done' && row.fingerprint === fingerprint ? withOpen(told, job) : told;
}

/** A row with what its document, as it is made now, leaves open. */
export function withOpen(entry: LedgerEntry, { leftOpen }: DocumentJob): LedgerEntry {
  const told = { ...entry };
  delete told.open;
  const open = leftOpen?.() ?? [];
  return open.length === 0 ? told : { ...told, open };
}

/** The row of a document that could not be made; the reason stands in it. */
export function failed(entry: LedgerEntry, fault: unknown, frame: OutputFrame): LedgerEntry {
  const reason = fault instanceof Error ? fault.message : String(fault);
  const { documentMessages } = texts(frame.language).sheets;
  return { ...entry, status: 'failed', message: documentMessages.failed(reason) };
}

/** The row of a document as it stands when nothing has to be made; others are left for their turn. */
function decided(
  entry: LedgerEntry,
  { action, status, reason }: LedgerDecision,
  file: StoredFile | null,
  frame: OutputFrame,
): LedgerEntry {
  const { ledger, sheets } = texts(frame.language);
  const messages: Partial<Record<typeof reason, string>> = {
    unreachable: ledger.unreachable(entry.maker),
    trashed: ledger.trashed,
    edited: sheets.documentMessages.edited,
  };
  const row = { ...entry, status, message: messages[reason] ?? '' };
  if (action === 'leave') return row;
  if (action !== 'adopt' || !file) return entry;
  // Only files that this user made can be reached: whoever began to make it goes on.
  const maker = entry.maker === '' ? currentUser() : entry.maker;
  const { sidik = '', versi, waktu } = file.appProperties;
  const changed = waktu === undefined ? entry.changed : timeOf(new Date(waktu));
  const written = { link: file.link, fileId: file.id, fingerprint: sidik, changed, made: entry.made || changed };
  return { ...row, ...written, version: Number(versi) || entry.version, maker };
}
