import type { LetterEntry, LetterStatus } from '../../../domain/records/letter';
import { once } from '../../../domain/once';
import { texts } from '../../../text';
import { readEarlierMail } from '../../read/earlier/mail';
import type { Grid } from '../../read/grid';
import { choose, inBothLanguages } from '../../schema/choices';
import { mailTable } from '../../schema/mail-table';
import type { OutputContent, OutputFrame } from '../output-sheet';
import { coloursByCode } from '../status-colours';
import { fields, orNull, text, word } from './codec';
import type { KeptRow } from './kept-row';
import { readRecords, type RecordRows } from './read-records';
import { recordContent, type RecordKind } from './record-kind';

export { mailTable };

/**
 * What it is about and whom it reached come first. The key says nothing to people; it stands before the status all the same, for
 * what follows is written again once the message is out, and the key of a row never is.
 */
const order: readonly (keyof LetterEntry)[] = [
  ...(['kind', 'subject', 'recipients', 'document', 'key'] as const),
  ...(['status', 'time', 'next', 'message'] as const),
];

/** Row of the first entry: marker, empty row, headings stand above. */
export const firstMailRow = 4;

/** 1-based column of `Status`. */
export const mailStatusColumn = order.indexOf('status') + 1;
const statusWords = once(() =>
  inBothLanguages<LetterStatus>(texts('id').reminders.status, texts('en').reminders.status),
);

const mailKind: RecordKind<keyof LetterEntry, LetterEntry> = {
  table: mailTable,
  order,
  rooms: { subject: 'name', document: 'name' },
  show: (entry, language) => ({ ...entry, status: entry.status && texts(language).reminders.status[entry.status] }),
  codec: fields<LetterEntry>({
    key: text,
    kind: text,
    recipients: text,
    subject: text,
    document: text,
    status: orNull(word(statusWords)),
    time: text,
    next: text,
    message: text,
  }),
  identity: ({ key }) => key,
  status: {
    column: 'status',
    words: statusWords,
    wish: (entry, typed) => {
      const status = choose(statusWords(), typed);
      return status && { ...entry, status };
    },
  },
  earlier: readEarlierMail,
};

/** Reads `Surat`: every message by its key. */
export const readLetters = (grid: Grid | undefined): RecordRows<LetterEntry> => readRecords(mailKind, grid);

const statusTones = { failed: 'bad', sending: 'open', uncertain: 'open', sent: 'good' } as const;

/** Sheet `Surat` with every message ever sent, the state of the dispatcher first. */
export function mailSheet(entries: readonly (LetterEntry | KeptRow)[], frame: OutputFrame): OutputContent {
  const { status: words } = texts(frame.language).reminders;
  const colours = coloursByCode(mailStatusColumn - 1, words, statusTones);
  return recordContent(mailKind, entries, frame, { isLong: true }, colours);
}
