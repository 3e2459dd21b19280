import { texts } from '../../text';
import { cellInWords, sheetInWords, type WordedFinding } from '../finding-words';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from './output-sheet';
import { coloursByCode } from './status-colours';

/**
 * Sheet `Hasil Periksa Data`: one row per finding.
 *
 * @param linked sheet and cell lead to the place a finding speaks of: one service call more, which runs that have much
 *   else to write do without
 */
export function dataCheckSheet(findings: readonly WordedFinding[], frame: OutputFrame, linked = false): OutputContent {
  const { terms, sheets } = texts(frame.language);
  const { severity: words } = terms;
  const sheet: OutputSheet<WordedFinding> = {
    name: 'Hasil Periksa Data / Data Check',
    ...(findings.length === 0 && { nothing: sheets.nothing.findings }),
    columns: [
      { heading: 'Tingkat / Severity', format: 'text', value: ({ severity }) => words[severity] },
      { heading: 'Kode / Code', format: 'text', value: ({ code }) => code },
      { heading: 'Lembar / Sheet', format: 'text', value: ({ sheet: name }) => sheetInWords(name, frame.language) },
      { heading: 'Sel / Cell', format: 'text', value: ({ cell }) => cellInWords(cell, frame.language) },
      { heading: 'Pesan / Message', format: 'text', value: ({ message }) => message },
      { heading: 'Saran / Advice', format: 'text', value: ({ advice }) => advice },
    ],
    isLong: 'room',
    widthRuns: 2,
  };
  const colours = coloursByCode(0, words, { error: 'bad', warning: 'open', info: 'mute' });
  const content = layOut(sheet, findings, frame, colours);
  if (!linked) return content;
  const rows = findings.map(({ sheet: name, cell }) => [
    { text: sheetInWords(name, frame.language), sheet: name, cell },
    { text: cellInWords(cell, frame.language), sheet: name, cell },
  ]);
  return { ...content, links: { column: 3, rows } };
}
