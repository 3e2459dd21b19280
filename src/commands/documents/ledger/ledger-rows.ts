import type { LedgerEntry } from '../../../domain/records/ledger';
import { rowWriter } from '../../../google/stamp-row';
import type { Book } from '../../../google/spreadsheet';
import { locateSheet } from '../../../workbook/read/workbook';
import { ledgerSheet, ledgerTable, readLedger } from '../../../workbook/sheets/records/ledger-sheet';
import type { KeptRow } from '../../../workbook/sheets/records/kept-row';
import type { RecordRows } from '../../../workbook/sheets/records/read-records';
import type { OutputContent, OutputFrame } from '../../../workbook/sheets/output-sheet';

/** Rows of the sheet above its first record. */
const HEAD = 3;

/** Reads `Dokumen` as it stands now; no rows without the sheet. */
export function readBookLedger(book: Book): RecordRows<LedgerEntry> {
  const { name } = locateSheet(ledgerTable, book.sheetNames());
  const [grid] = name === null ? [] : book.readSheets([{ name, formats: false }]);
  return readLedger(grid);
}

/** The ledger while documents are being made: every row in memory, some of them written from time to time. */
export interface LedgerRows {
  set(index: number, entry: LedgerEntry): void;
  /** Writes the rows set since the last time, in one service call. */
  flush(): void;
}

/**
 * Writes the ledger and keeps it open.
 *
 * @param entries of the whole sheet, in its order
 * @param write replaces the sheet
 */
export function openLedger(
  entries: readonly (LedgerEntry | KeptRow)[],
  frame: OutputFrame,
  write: (content: OutputContent) => void,
): LedgerRows {
  const content = ledgerSheet(entries, frame);
  write(content);
  return rowsOf(content, frame);
}

/** The ledger as it stands, to change some of its rows: to be used under the lock in which it was read. */
export const changeLedger = (entries: readonly (LedgerEntry | KeptRow)[], frame: OutputFrame): LedgerRows =>
  rowsOf(ledgerSheet(entries, frame), frame);

function rowsOf(content: OutputContent, frame: OutputFrame): LedgerRows {
  const { rows } = content;
  let writer: ReturnType<typeof rowWriter> | null = null;
  let dirty: number[] = [];
  return {
    set(index, entry) {
      const [row] = ledgerSheet([entry], frame).rows.slice(HEAD);
      if (row) rows[HEAD + index] = row;
      dirty.push(index);
    },
    flush() {
      if (dirty.length === 0) return;
      const [first, last] = [Math.min(...dirty), Math.max(...dirty)];
      dirty = [];
      writer ??= rowWriter(content.name, content.formats);
      writer(HEAD + first + 1, rows.slice(HEAD + first, HEAD + last + 1));
    },
  };
}
