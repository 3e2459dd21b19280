import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { words, type Words } from '../workbook/words';

const NOTES_SHEET = words('Catatan', 'Notes');

const TITLE: CellStyle = { font: { bold: true, size: 14, color: { rgb: '7A3E00' } } };
const HEADING: CellStyle = {
  font: { italic: true, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE9C9' } },
  border: { bottom: { style: 'double', color: { rgb: '7A3E00' } } },
};
const FIGURE: CellStyle = {
  numFmt: '#,##0',
  border: { bottom: { style: 'dotted', color: { rgb: '999999' } } },
};

const months: readonly [Words, number][] = [
  [words('Juli', 'July'), 143],
  [words('Agustus', 'August'), 129],
  [words('September', 'September'), 156],
];

/** A sheet of the user's own with styles, a note and a chart: no command may touch it. */
export function notesSheet(language: Language): WriteSheet {
  const text = (value: Words): string => value[language];
  const rows = [
    [text(words('Catatan pribadi Subbagian Perencanaan', 'Private notes of the Planning Section')), null],
    [
      text(
        words(
          'Lembar ini milik pengguna; Rapor Kinerja tidak membaca dan tidak mengubahnya.',
          'This sheet belongs to the user; Rapor Kinerja neither reads nor changes it.',
        ),
      ),
      null,
    ],
    [null, null],
    [text(words('Bulan', 'Month')), text(words('Pengaduan diterima', 'Complaints received'))],
    ...months.map(([month, count]) => [text(month), count]),
  ];
  const note = words('Angka sementara, menunggu rekonsiliasi kanal.', 'Provisional until the channels are reconciled.');
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: TITLE }],
    ['3,0', { style: HEADING }],
    ['3,1', { style: HEADING }],
    ['4,1', { style: FIGURE }],
    ['5,1', { style: FIGURE }],
    ['6,1', { style: FIGURE, comment: { author: 'Citra Wulandanu', text: text(note) } }],
  ]);
  return {
    name: text(NOTES_SHEET),
    rows,
    cells,
    columns: [{ width: 28 }, { width: 22 }],
    view: { tabColor: { rgb: 'C77700' } },
    charts: [
      {
        type: 'column',
        title: text(words('Pengaduan per bulan', 'Complaints per month')),
        series: [
          { name: text(words('Pengaduan', 'Complaints')), categories: 'A5:A7', values: 'B5:B7', color: 'C77700' },
        ],
        anchor: { from: { row: 1, col: 3 }, to: { row: 16, col: 10 } },
      },
    ],
  };
}
