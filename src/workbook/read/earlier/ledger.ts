import type { LedgerColumn, LedgerEntry } from '../../../domain/records/ledger';
import { choose } from '../../schema/choices';
import { ledgerTable } from '../../schema/ledger-table';
import { keysOf } from '../../schema/table';
import type { Row } from '../row';
import { earlierDocumentStatus } from './words';

/** The ledger by its words; an unknown status protects: nobody knows any more what the row was meant to be. */
export const readEarlierLedger = (rows: readonly Row<LedgerColumn>[]): LedgerEntry[] =>
  rows.map((row) => {
    const texts = Object.fromEntries(keysOf(ledgerTable).map((key) => [key, row.text(key)])) as Record<
      LedgerColumn,
      string
    >;
    return {
      ...texts,
      version: Number(texts.version) || 1,
      status: choose(earlierDocumentStatus, texts.status) ?? 'final',
    };
  });
