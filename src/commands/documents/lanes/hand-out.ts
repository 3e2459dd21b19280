import type { LedgerEntry } from '../../../domain/records/ledger';
import { letterFactsOf } from '../../../domain/records/letter-facts';
import { clearStop } from '../../../google/run-signals';
import { now } from '../../../google/session';
import { flushWrites } from '../../../google/stamp-row';
import type { KeptRow } from '../../../workbook/sheets/records/kept-row';
import type { RunRequest } from '../../run/summary';
import { AT_ONCE, keepClaims, liveClaims, tokenOf } from './claims';
import type { Folder } from '../making/desk';
import type { QueuedWork } from '../making/make-works';
import { announce } from './shared-inputs';

/** PDF files are made through one Google Doc, and what may stand already is looked for twice: one after the other. */
export const isShareable = ({ work }: QueuedWork): boolean => work.format !== 'pdf' && !work.isUnanswered;

/**
 * Gives each execution of a shared run its first documents: it begins at once, and asks for more when they are made. Claims come
 * before the rows that say so: a row alone would be taken for one that an interrupted run left.
 *
 * @param rows of the ledger, changed in place and still to be written
 */
export function handOut(
  queue: readonly QueuedWork[],
  { run, lanes }: NonNullable<RunRequest['shared']>,
  rows: (LedgerEntry | KeptRow)[],
): void {
  clearStop();
  const claims = liveClaims();
  queue
    .filter(isShareable)
    .slice(0, lanes * AT_ONCE)
    .forEach(({ work, row }, index) => {
      const { entry, job } = work;
      const fingerprint = job.fingerprint(letterFactsOf(entry));
      claims[entry.key] = { token: tokenOf(run, index % lanes), time: now().getTime(), fingerprint };
      Object.assign(work, { fingerprint, entry: { ...entry, status: 'making' } });
      rows[row] = work.entry;
    });
  keepClaims(claims);
}

/** Tells the executions that wait for it that they may begin: what they have in hand stands in the ledger now. */
export function startLanes(
  shared: NonNullable<RunRequest['shared']>,
  { inputs, total, folders }: { inputs: string; total: number; folders: ReadonlyMap<string, Folder> },
): void {
  flushWrites();
  const ids = Object.fromEntries([...folders].map(([path, { id }]) => [path, id]));
  announce({ run: shared.run, inputs, total, folders: ids });
}
