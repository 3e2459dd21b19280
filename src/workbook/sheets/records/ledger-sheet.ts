import type { DocumentStatus, LedgerColumn, LedgerEntry } from '../../../domain/records/ledger';
import { once } from '../../../domain/once';
import { texts } from '../../../text';
import { readEarlierLedger } from '../../read/earlier/ledger';
import type { Grid } from '../../read/grid';
import { choose, inBothLanguages } from '../../schema/choices';
import { ledgerTable } from '../../schema/ledger-table';
import type { OutputContent, OutputFrame } from '../output-sheet';
import { coloursByCode } from '../status-colours';
import { fields, list, number, optional, text, word } from './codec';
import type { KeptRow } from './kept-row';
import { readRecords, type RecordRows } from './read-records';
import { recordContent, type RecordKind } from './record-kind';

export { ledgerTable };

const statusWords = once(() =>
  inBothLanguages<DocumentStatus>(texts('id').terms.documentStatus, texts('en').terms.documentStatus),
);

/** What the paper is and the way to it come first: on a phone nothing else is in sight. The key says nothing to people. */
const order: readonly LedgerColumn[] = [
  ...(['kind', 'subject', 'link', 'status', 'period', 'version', 'message'] as const),
  ...(['fileId', 'book', 'fingerprint', 'made', 'changed', 'maker', 'number', 'letterDate', 'key'] as const),
];

/** What people write over a status is what they wish: *Final* protects, *Selesai* lets go. */
const ledgerKind: RecordKind<LedgerColumn, LedgerEntry> = {
  table: ledgerTable,
  order,
  rooms: { subject: 'word', link: 'code' },
  numeric: { version: 'count', letterDate: 'day' },
  show: (entry, language) => ({
    ...entry,
    status: texts(language).terms.documentStatus[entry.status],
    number: entry.number ?? '',
    letterDate: entry.letterDate ?? '',
  }),
  codec: fields<Omit<LedgerEntry, 'number' | 'letterDate'>>({
    key: text,
    kind: text,
    subject: text,
    period: text,
    version: number,
    status: word(statusWords),
    link: text,
    fileId: text,
    book: text,
    fingerprint: text,
    made: text,
    changed: text,
    maker: text,
    message: text,
    open: optional(list(word(() => texts('id').ledger.placeholders))),
  }),
  identity: ({ key, book }) => `${key}\n${book}`,
  status: {
    column: 'status',
    words: statusWords,
    wish: (entry, typed) => {
      const status = choose(statusWords(), typed);
      return status && { ...entry, status };
    },
  },
  own: ['number', 'letterDate'],
  earlier: readEarlierLedger,
};

/** Reads the ledger. */
export const readLedger = (grid: Grid | undefined): RecordRows<LedgerEntry> => readRecords(ledgerKind, grid);

const statusTones = {
  failed: 'bad',
  unreachable: 'void',
  waiting: 'open',
  making: 'open',
  changed: 'awaited',
  edited: 'awaited',
  done: 'good',
  final: 'best',
  foreign: 'mute',
  obsolete: 'mute',
} as const;

/** Sheet `Dokumen` with every entry of the ledger, and the rows that fit none where they are. */
export function ledgerSheet(entries: readonly (LedgerEntry | KeptRow)[], frame: OutputFrame): OutputContent {
  const status = texts(frame.language).terms.documentStatus;
  const details = { from: 'ID Berkas', to: 'Pembuat' };
  const colours = coloursByCode(order.indexOf('status'), status, statusTones);
  return recordContent(ledgerKind, entries, frame, { details, oneLine: details }, colours);
}
