import type { LedgerEntry } from '../../../domain/records/ledger';
import { letterFactsOf } from '../../../domain/records/letter-facts';
import { waitFor } from '../../../google/patience';
import { now } from '../../../google/session';
import type { Book } from '../../../google/spreadsheet';
import { KeptRow } from '../../../workbook/sheets/records/kept-row';
import { liveClaims, LOOK, tokenOf } from './claims';
import { readBookLedger } from '../ledger/ledger-rows';
import { timeBudget } from '../making/make-works';
import type { Work } from '../making/work';

/** More documents than these take longer than whoever has opened the run may wait: a call of its own ends it. */
export const MOST_TOGETHER = 48;

/** Who has taken no step for so long is not waited for, in milliseconds: a document takes a tenth of it. */
const SILENCE = 60_000;

/** Waits until nobody has a document of a run in hand; false: that takes too long. */
export function awaitLanes(run: string, started: Date): boolean {
  let seen = '';
  let since = 0;
  for (;;) {
    const own = Object.entries(liveClaims()).filter(([, { token }]) => token.startsWith(tokenOf(run, '')));
    if (own.length === 0) return true;
    const time = now().getTime();
    const state = JSON.stringify(own);
    if (state !== seen) [seen, since] = [state, time];
    const isLate = time - since > SILENCE || time - started.getTime() > timeBudget;
    if (isLate || !waitFor(LOOK)) return false;
  }
}

/** Documents that nobody has made yet: what they print can be taken down before. */
const isNew = ({ entry }: Work): boolean =>
  entry.fileId === '' && (entry.status === 'making' || entry.status === 'waiting');

/** So long an execution foresees, in milliseconds from its start; what is left is worked out by the one that ends the run. */
const FORESIGHT = 200_000;

/** So many documents are written at once: whoever makes documents waits that long for the lock. */
const BATCH = 40;

/**
 * Works out what the new documents print, while others make them.
 *
 * @returns them as they will stand, in parts to be kept one by one
 */
export function foreseeFigures(works: readonly Work[], started: Date): Work[][] {
  const batches: Work[][] = [];
  for (const work of works.filter(isNew)) {
    if (now().getTime() - started.getTime() > FORESIGHT) break;
    const letter = letterFactsOf(work.entry);
    const fingerprint = work.fingerprint ?? work.job.fingerprint(letter);
    work.figures ??= work.job.render(letter).figures();
    const last = batches[batches.length - 1];
    const promised: Work = { ...work, entry: { ...work.entry, status: 'done', fingerprint } };
    if (last && last.length < BATCH) last.push(promised);
    else batches.push([promised]);
  }
  return batches;
}

const isOpen = ({ status }: LedgerEntry): boolean =>
  status === 'waiting' || status === 'changed' || status === 'making';

/** Takes what others have made of documents from the ledger; gives how many are still open. */
export function takeResults(works: readonly Work[], book: Book): number {
  const rows = readBookLedger(book).slots.filter((row): row is LedgerEntry => !(row instanceof KeptRow));
  let open = 0;
  for (const work of works) {
    const { key, book: id } = work.entry;
    work.entry = rows.find((row) => row.key === key && row.book === id) ?? work.entry;
    if (isOpen(work.entry)) open++;
  }
  return open;
}
