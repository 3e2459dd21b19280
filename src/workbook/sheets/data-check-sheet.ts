import { texts } from '../../text';
import { cellInWords, sheetInWords, type WordedFinding } from '../finding-words';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from './output-sheet';
import { coloursByCode } from './status-colours';

/** Where the place of a finding begins, its sheet and behind it its cell, and where its severity stands; 0-based columns. */
const PLACE = 1;
const SEVERITY = 3;

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
      // What is wrong and where come first: on a phone nothing else is in sight. The code says nothing to people.
      { heading: 'Pesan / Message', format: 'text', room: 'name', value: ({ message }) => message },
      {
        heading: 'Lembar / Sheet',
        format: 'text',
        room: 'word',
        value: ({ sheet: name }) => sheetInWords(name, frame.language),
      },
      { heading: 'Sel / Cell', format: 'text', value: ({ cell }) => cellInWords(cell, frame.language) },
      { heading: 'Tingkat / Severity', format: 'text', value: ({ severity }) => words[severity] },
      { heading: 'Saran / Advice', format: 'text', value: ({ advice }) => advice },
      { heading: 'Kode / Code', format: 'text', value: ({ code }) => code },
    ],
    isLong: 'room',
    widthRuns: 2,
  };
  const colours = coloursByCode(SEVERITY, words, { error: 'bad', warning: 'open', info: 'mute' });
  const content = layOut(sheet, findings, frame, colours);
  if (!linked) return content;
  const rows = findings.map(({ sheet: name, cell }) => [
    { text: sheetInWords(name, frame.language), sheet: name, cell },
    { text: cellInWords(cell, frame.language), sheet: name, cell },
  ]);
  return { ...content, links: { column: PLACE + 1, rows } };
}
