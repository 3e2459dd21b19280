import type { DocumentStatus, LedgerEntry } from '../../domain/ledger';
import { texts } from '../../text';
import type { Grid } from '../read/grid';
import { readRows } from '../read/rows';
import { choose } from '../schema/choices';
import { ledgerHeadings as headings, ledgerTable } from '../schema/ledger-table';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from './output-sheet';

export { ledgerTable };

function statusWords(): Record<DocumentStatus, string> {
  const id = texts('id').terms.documentStatus;
  const en = texts('en').terms.documentStatus;
  const statuses = Object.keys(id) as DocumentStatus[];
  return Object.fromEntries(statuses.map((status) => [status, `${id[status]} / ${en[status]}`])) as Record<
    DocumentStatus,
    string
  >;
}

/** Reads the ledger; a row with an unknown status counts as failed, so that it is made again. */
export function readLedger(grid: Grid): LedgerEntry[] {
  const words = statusWords();
  return readRows(ledgerTable, grid).rows.map((row) => ({
    key: row.text('key'),
    kind: row.text('kind'),
    subject: row.text('subject'),
    period: row.text('period'),
    version: Number(row.text('version')) || 1,
    status: choose(words, row.text('status')) ?? 'failed',
    link: row.text('link'),
    fileId: row.text('fileId'),
    book: row.text('book'),
    fingerprint: row.text('fingerprint'),
    made: row.text('made'),
    changed: row.text('changed'),
    maker: row.text('maker'),
    message: row.text('message'),
  }));
}

/** Sheet `Dokumen` with every entry of the ledger. */
export function ledgerSheet(entries: readonly LedgerEntry[], frame: OutputFrame): OutputContent {
  const { documentStatus } = texts(frame.language).terms;
  const sheet: OutputSheet<LedgerEntry> = {
    name: 'Dokumen / Documents',
    columns: (Object.keys(headings) as (keyof LedgerEntry)[]).map((key) => ({
      heading: headings[key],
      format: key === 'version' ? 'count' : 'text',
      value: (entry) => (key === 'status' ? documentStatus[entry.status] : entry[key]),
    })),
    wide: { from: 3, count: 1 },
  };
  const { done, final, failed, unreachable, waiting, making } = documentStatus;
  return layOut(sheet, entries, frame, [
    { column: 5, startsWith: [failed, unreachable], tone: 'bad' },
    { column: 5, startsWith: [waiting, making], tone: 'open' },
    { column: 5, startsWith: [done, final], tone: 'good' },
  ]);
}
