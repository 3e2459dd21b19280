import type { LedgerEntry } from '../../../domain/records/ledger';
import { withLock } from '../../../google/lock';
import type { PdfPress } from '../../../google/drive/pdf-press';
import { isProblem } from '../../../google/service-problem';
import { isStopAsked, tellProgress } from '../../../google/run-signals';
import { currentUser, now } from '../../../google/session';
import { KeptRow } from '../../../workbook/sheets/records/kept-row';
import { keepClaims, liveClaims } from './claims';
import { claimNext, givenWorks, isWaiting, type Rows, type SharedShop } from './lane-works';
import { changeLedger, readBookLedger } from '../ledger/ledger-rows';
import { makeOne, settled, timeBudget, type Result } from '../making/make-works';
import type { MadeDocuments } from '../making/report';
import type { Work } from '../making/work';

/** What one execution has made; what crosses `google.script.run`. */
export interface ShareAnswer {
  done: number;
  /** Documents that nobody has in hand. */
  left: number;
  /** Why nobody goes on. */
  stopped?: MadeDocuments['documentsStopped'];
  /** The sheets have changed since the run began: it has to begin again. */
  isOutdated?: boolean;
  /** What was made could not be written down: it stays in hand until the claims are over. */
  isUnsettled?: boolean;
}

const NO_PRESS: PdfPress = {
  print: () => {
    throw new Error('PDF files are not made side by side.');
  },
  close: () => undefined,
};

/** What becomes of a row: what people wrote into it meanwhile stays. */
function merged(present: LedgerEntry, { entry }: Work): LedgerEntry {
  const { number, letterDate, status } = present;
  return { ...entry, number, letterDate, ...(status === 'final' && { status }) };
}

/** A document in hand that is not made. */
function leave(work: Work): void {
  work.entry = { ...work.entry, status: work.entry.fileId === '' ? 'waiting' : 'changed' };
}

/** Makes documents beside other executions that do the same, each document by one of them. */
export function shareWorks(shop: SharedShop): ShareAnswer {
  const { book, bookId, frame, jobs, started, token, total, most } = shop;
  const maker = currentUser();
  const isOfRun = new Set(jobs.map(({ plan }) => plan.key));
  let done = 0;
  let taken = 0;
  let stopped: ShareAnswer['stopped'];

  /** One short step under the lock: what was made is written down where it stands now, and the next is taken in hand. */
  function turn(made: readonly Work[], wantsMore: boolean): { works: Work[]; left: number } {
    return withLock(() => {
      const rows: Rows['slots'] = [...readBookLedger(book).slots];
      const claims = liveClaims();
      const before = JSON.stringify(claims);
      const ledger = changeLedger(rows, frame);
      const set = (index: number, entry: LedgerEntry): void => {
        rows[index] = entry;
        ledger.set(index, entry);
      };
      for (const work of made) {
        const { key } = work.entry;
        if (claims[key]?.token !== token) continue;
        delete claims[key];
        const index = rows.findIndex((row) => !(row instanceof KeptRow) && row.key === key && row.book === bookId);
        const present = rows[index];
        if (present && !(present instanceof KeptRow)) set(index, merged(present, work));
      }
      const works = wantsMore ? claimNext(shop, { slots: rows, set }, claims, most - taken) : [];
      taken += works.length;
      // Claims come before the rows that say so: a row alone would be taken for one that an interrupted run left.
      if (works.length > 0) keepClaims(claims);
      ledger.flush();
      if (works.length === 0 && JSON.stringify(claims) !== before) keepClaims(claims);
      const open = rows.filter((row) => !(row instanceof KeptRow) && row.book === bookId && isOfRun.has(row.key));
      const left = open.filter((row) => isWaiting(row as LedgerEntry)).length;
      return { works, left };
    });
  }

  /** Makes what is in hand; a claim that somebody else has taken over, or that stands for other figures, is let go. */
  function make(works: readonly Work[]): void {
    for (const work of works) {
      const claimed = liveClaims()[work.entry.key];
      if (stopped || claimed?.token !== token || claimed.fingerprint !== work.fingerprint) {
        leave(work);
        continue;
      }
      const result: Result = makeOne(work, NO_PRESS, maker, frame);
      if (result === 'made') done++;
      else if (!settled.has(result)) {
        stopped = result as ShareAnswer['stopped'];
        leave(work);
      }
    }
  }

  const isLate = (): boolean => now().getTime() - started.getTime() > timeBudget;
  let works = givenWorks(shop);
  let left = total;
  taken = works.length;
  if (isStopAsked()) {
    // What nobody has begun is given back.
    for (const work of works) leave(work);
    return { done, left: turn(works, false).left };
  }
  if (works.length === 0) ({ works, left } = turn([], true));
  while (works.length > 0) {
    make(works);
    if (!stopped && isStopAsked()) stopped = 'asked';
    try {
      const made = works;
      ({ works, left } = turn(made, !stopped && !isLate()));
    } catch (error) {
      // Another run holds the lock: the marks of the files tell it what was made, and this execution is not to be called again.
      if (!isProblem(error, 'lock-busy')) throw error;
      return { done, left: 0, isUnsettled: true, ...(stopped && { stopped }) };
    }
    const waiting = left + works.length;
    tellProgress({ done: Math.max(total - waiting, done), left: waiting, secondsLeft: null });
  }
  return { done, left, ...(stopped && { stopped }) };
}
