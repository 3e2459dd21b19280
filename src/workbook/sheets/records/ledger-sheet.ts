import type { DocumentStatus, LedgerEntry } from '../../../domain/records/ledger';
import { texts } from '../../../text';
import type { Grid } from '../../read/grid';
import { choose, inBothLanguages } from '../../schema/choices';
import { ledgerTable } from '../../schema/ledger-table';
import { notationOf } from '../../schema/names';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';
import { columnsOf, readRecords } from './record-sheet';

export { ledgerTable };

const statusWords = inBothLanguages<DocumentStatus>(texts('id').terms.documentStatus, texts('en').terms.documentStatus);

/** Reads the ledger; a row with an unknown status counts as failed, so that it is made again. */
export function readLedger(grid: Grid): LedgerEntry[] {
  return readRecords(ledgerTable, grid).map((record) => ({
    ...record,
    version: Number(record.version) || 1,
    status: choose(statusWords, record.status) ?? 'failed',
  }));
}

/** Sheet `Dokumen` with every entry of the ledger. */
export function ledgerSheet(entries: readonly LedgerEntry[], frame: OutputFrame): OutputContent {
  const { documentStatus } = texts(frame.language).terms;
  const sheet: OutputSheet<LedgerEntry> = {
    name: notationOf(ledgerTable),
    columns: columnsOf(ledgerTable, (entry, part) => (part === 'status' ? documentStatus[entry.status] : entry[part]), {
      version: 'count',
    }),
    wide: { from: 3, count: 1 },
  };
  const { done, final, failed, unreachable, waiting, making } = documentStatus;
  return layOut(sheet, entries, frame, [
    { column: 5, startsWith: [failed, unreachable], tone: 'bad' },
    { column: 5, startsWith: [waiting, making], tone: 'open' },
    { column: 5, startsWith: [done, final], tone: 'good' },
  ]);
}
