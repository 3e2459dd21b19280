import { texts } from '../../text';
import type { WordedFinding } from '../finding-words';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from './output-sheet';

/** Sheet `Hasil Periksa Data`: one row per finding. */
export function dataCheckSheet(findings: readonly WordedFinding[], frame: OutputFrame): OutputContent {
  const { severity: words } = texts(frame.language).terms;
  const sheet: OutputSheet<WordedFinding> = {
    name: 'Hasil Periksa Data / Data Check',
    columns: [
      { heading: 'Tingkat / Severity', format: 'text', value: ({ severity }) => words[severity] },
      { heading: 'Kode / Code', format: 'text', value: ({ code }) => code },
      { heading: 'Lembar / Sheet', format: 'text', value: ({ sheet: name }) => name },
      { heading: 'Sel / Cell', format: 'text', value: ({ cell }) => cell },
      { heading: 'Pesan / Message', format: 'text', value: ({ message }) => message },
      { heading: 'Saran / Advice', format: 'text', value: ({ advice }) => advice },
    ],
    wide: { from: 5, count: 2 },
    isLong: true,
  };
  return layOut(sheet, findings, frame, [
    { column: 0, startsWith: [words.error], tone: 'bad' },
    { column: 0, startsWith: [words.warning], tone: 'open' },
  ]);
}
