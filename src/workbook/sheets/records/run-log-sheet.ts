import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';
import { codeOfEarlier, RUN_CODE_HEADING, runCode, wordsOf } from './run-mark';

/** A row of `Riwayat Proses`; the sheet only grows. */
export interface RunLogEntry {
  time: string;
  user: string;
  command: string;
  result: string;
  details: string;
  isUnderWay?: true;
}

/** Sheet `Riwayat Proses` with the rows of one run. */
export function runLogSheet(entries: readonly RunLogEntry[], frame: OutputFrame): OutputContent {
  const sheet: OutputSheet<RunLogEntry> = {
    name: 'Riwayat Proses / Run Log',
    columns: [
      { heading: 'Waktu / Time', format: 'text', value: ({ time }) => time },
      { heading: 'Pengguna / User', format: 'text', value: ({ user }) => user },
      { heading: 'Perintah / Command', format: 'text', room: 'long', value: ({ command }) => command },
      { heading: 'Hasil / Result', format: 'text', value: ({ result }) => result },
      { heading: 'Rincian / Details', format: 'text', value: ({ details }) => details },
    ],
    codes: {
      headings: [RUN_CODE_HEADING],
      // Only a run under way has a code.
      of: (entry) => [entry.isUnderWay ? runCode(wordsOf(entry)) : ''],
      ofEarlier: (cells) => [codeOfEarlier(cells)],
    },
    isPlain: true,
    isUnaligned: true,
    widthRuns: 2,
  };
  return layOut(sheet, entries, frame);
}
