import type { Sheet } from 'hucre';
import { linesOfRows } from '../../../../local/workbook/page/row-heights';

const broken = { alignment: { wrapText: true } };

/** A sheet of one column, whose texts break, under its heading. */
const sheetOf = (pixels: number, texts: string[]): Sheet => ({
  name: 'x',
  rows: [['Pesan'], ...texts.map((text) => [text])],
  columns: [{ width: (pixels - 5) / 7, style: broken }],
});

test.each<[why: string, pixels: number, text: string, lines: number]>([
  ['a short text', 340, 'Isi kolom ini.', 1],
  [
    'digits, which are as wide in ordinary type as in bold',
    340,
    '1.06.04.2.01.0005 has spent Rp495,087,120, but none of its activities has begun: Day of Persons with Disabilities.',
    3,
  ],
  ['narrow letters, which take less', 340, 'illit '.repeat(22).trim(), 2],
  ['a code without a place to break', 130, '5.1.02.01.001.00024', 2],
])('a row is as high as its text needs: %s', (_, pixels, text, lines) => {
  expect(linesOfRows(sheetOf(pixels, [text]), 0)).toEqual([1, lines]);
});
