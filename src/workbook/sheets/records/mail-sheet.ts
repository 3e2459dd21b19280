import type { LetterEntry, LetterStatus } from '../../../domain/records/letter';
import { texts } from '../../../text';
import type { Grid } from '../../read/grid';
import { choose, inBothLanguages } from '../../schema/choices';
import { notationOf } from '../../schema/names';
import { recordTable } from '../../schema/record-table';
import { keysOf } from '../../schema/table';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';
import { columnsOf, readRecords } from './record-sheet';

/** Sheet `Surat` as it is read back: every message by its key. */
export const mailTable = recordTable<keyof LetterEntry>(
  'Surat / Mail',
  {
    key: 'Kunci / Key',
    kind: 'Jenis / Kind',
    recipients: 'Penerima / Recipients',
    subject: 'Perihal / Subject',
    document: 'Dokumen / Document',
    status: 'Status',
    time: 'Waktu / Time',
    next: 'Jadwal Berikutnya / Next Due',
    message: 'Pesan / Message',
  },
  'key',
);

/** 1-based column of `Status`, followed by `Waktu`. */
export const mailStatusColumn = keysOf(mailTable).indexOf('status') + 1;
/** 1-based column of `Pesan`. */
export const mailMessageColumn = keysOf(mailTable).indexOf('message') + 1;
/** Row of the first entry: marker, empty row, headings stand above. */
export const firstMailRow = 4;

const statusWords = inBothLanguages<LetterStatus>(texts('id').reminders.status, texts('en').reminders.status);

/** Reads `Surat`; a status that is no word of ours counts as uncertain, so that nothing is sent twice. */
export function readLetters(grid: Grid): LetterEntry[] {
  return readRecords(mailTable, grid).map(({ status, ...entry }) => ({
    ...entry,
    status: status === '' ? null : (choose(statusWords, status) ?? 'uncertain'),
  }));
}

/** Sheet `Surat` with every message ever sent, the state of the dispatcher first. */
export function mailSheet(entries: readonly LetterEntry[], frame: OutputFrame): OutputContent {
  const { status: words } = texts(frame.language).reminders;
  const sheet: OutputSheet<LetterEntry> = {
    name: notationOf(mailTable),
    columns: columnsOf(mailTable, (entry, part) =>
      part === 'status' ? entry.status && words[entry.status] : entry[part],
    ),
    isLong: true,
  };
  const content = layOut(sheet, entries, frame, [
    { column: mailStatusColumn - 1, startsWith: [words.failed], tone: 'bad' },
    { column: mailStatusColumn - 1, startsWith: [words.sending, words.uncertain], tone: 'open' },
    { column: mailStatusColumn - 1, startsWith: [words.sent], tone: 'good' },
  ]);
  const widths = [
    { from: 1, count: 2, pixels: 150 },
    { from: 3, count: 2, pixels: 300 },
    { from: 6, count: 3, pixels: 130 },
    { from: 9, count: 1, pixels: 480 },
  ];
  return { ...content, widths };
}
