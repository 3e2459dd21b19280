import type { LedgerEntry } from '../../../domain/records/ledger';
import { KeptRow } from '../../../workbook/sheets/records/kept-row';
import type { RunRequest } from '../../run/summary';
import { keepClaims, liveClaims, tokenOf } from './claims';

/**
 * Takes back what executions that are over were given and have not made: they came too early or too late, or the sheets have
 * changed since the run began. To be called under the lock.
 *
 * @param rows of the ledger, changed in place and still to be written
 */
export function giveBack({ ended }: RunRequest, bookId: string, rows: (LedgerEntry | KeptRow)[]): void {
  if (!ended) return;
  const tokens = new Set(ended.lanes.map((lane) => tokenOf(ended.run, lane)));
  const claims = liveClaims();
  const freed = Object.keys(claims).filter((key) => tokens.has(claims[key]?.token ?? ''));
  if (freed.length === 0) return;
  rows.forEach((row, index) => {
    if (row instanceof KeptRow || row.book !== bookId || row.status !== 'making' || !freed.includes(row.key)) return;
    rows[index] = { ...row, status: row.fileId === '' ? 'waiting' : 'changed' };
  });
  keepClaims(Object.fromEntries(Object.entries(claims).filter(([key]) => !freed.includes(key))));
}
