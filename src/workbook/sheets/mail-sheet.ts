import type { LetterEntry, LetterStatus } from '../../domain/letter';
import { texts } from '../../text';
import type { Grid } from '../read/grid';
import { readRows } from '../read/rows';
import { choose } from '../schema/choices';
import { column, table } from '../schema/table';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from './output-sheet';

const headings = {
  key: 'Kunci / Key',
  kind: 'Jenis / Kind',
  recipients: 'Penerima / Recipients',
  subject: 'Perihal / Subject',
  document: 'Dokumen / Document',
  status: 'Status',
  time: 'Waktu / Time',
  next: 'Jadwal Berikutnya / Next Due',
  message: 'Pesan / Message',
} satisfies Record<keyof LetterEntry, string>;

const keys = Object.keys(headings) as (keyof LetterEntry)[];

/** Sheet `Surat` as it is read back: every message by its key. */
export const mailTable = table(
  'Surat / Mail',
  Object.fromEntries(keys.map((key) => [key, column(headings[key], 'text')])) as Record<
    keyof LetterEntry,
    ReturnType<typeof column>
  >,
  'key',
);

/** 1-based column of `Status`, followed by `Waktu`. */
export const mailStatusColumn = keys.indexOf('status') + 1;
/** 1-based column of `Pesan`. */
export const mailMessageColumn = keys.indexOf('message') + 1;
/** Row of the first entry: marker, empty row, headings stand above. */
export const firstMailRow = 4;

const statusWords: Record<LetterStatus, string> = {
  sending: 'Mengirim / Sending',
  sent: 'Terkirim / Sent',
  uncertain: 'Tidak pasti / Uncertain',
  failed: 'Gagal / Failed',
};

/** Reads `Surat`; a status that is no word of ours counts as uncertain, so that nothing is sent twice. */
export function readLetters(grid: Grid): LetterEntry[] {
  return readRows(mailTable, grid).rows.map((row): LetterEntry => {
    const status = row.text('status');
    return {
      key: row.text('key'),
      kind: row.text('kind'),
      recipients: row.text('recipients'),
      subject: row.text('subject'),
      document: row.text('document'),
      status: status === '' ? null : (choose(statusWords, status) ?? 'uncertain'),
      time: row.text('time'),
      next: row.text('next'),
      message: row.text('message'),
    };
  });
}

/** Sheet `Surat` with every message ever sent, the state of the dispatcher first. */
export function mailSheet(entries: readonly LetterEntry[], frame: OutputFrame): OutputContent {
  const { status: words } = texts(frame.language).reminders;
  const sheet: OutputSheet<LetterEntry> = {
    name: 'Surat / Mail',
    columns: keys.map((key) => ({
      heading: headings[key],
      format: 'text',
      value: (entry) => (key === 'status' ? entry.status && words[entry.status] : entry[key]),
    })),
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
