import type { CellValue } from 'hucre';
import type { DraftSheet } from './base';
import type { Random } from './random';

/** What people and programs leave in cells. */
const values: readonly CellValue[] = [
  null,
  '',
  ' ',
  '\u00a0',
  '-',
  '–',
  '—',
  '?',
  'n/a',
  'nihil',
  'belum',
  '#DIV/0!',
  '#REF!',
  '0',
  '0,00',
  ' 0 ',
  0,
  -0,
  '1.234',
  '1.234,5',
  '1,234.5',
  '1.234.567,89',
  '12 orang',
  '100%',
  '87,5 %',
  '(1.000)',
  '-5',
  '+5',
  '½',
  '1/2',
  '٣',
  '1e3',
  '1E+400',
  1e15,
  -1e15,
  1e16,
  9_007_199_254_740_991,
  1e300,
  -1e300,
  5e-324,
  0.1 + 0.2,
  99.995,
  89.995,
  -1,
  true,
  false,
  'YA',
  'tidak',
  new Date(Date.UTC(2026, 8, 30)),
  new Date(Date.UTC(1899, 11, 31)),
  '31/02/2026',
  '2026-13-01',
  '=1+1',
  "'01234",
  '@SUM(A1)',
  '<b>&amp;</b>',
  '{tag}{#loop}',
  '__proto__',
  'constructor',
  'toString',
  'Contoh',
  'Jumlah',
  '\ud800',
  '\uffff',
  '\u0001',
  'a\nb',
  '\u202e',
  '🌱',
  'e\u0301',
  'x'.repeat(3000),
  ';',
  ',',
  '“kutip”',
  '\\',
  '%00',
];

const formats = ['0%', '0.00%', '@', 'dd/mm/yyyy', '0.00E+00', '#,##0', '[h]:mm', '"x"0', ';;;', '0,"rb"'];

type Mutation = (sheets: DraftSheet[], random: Random) => void;

function onSheet(change: (sheet: DraftSheet, random: Random, sheets: DraftSheet[]) => void): Mutation {
  return (sheets, random) => {
    const filled = sheets.filter(({ rows }) => rows.some((row) => row.length > 0));
    if (filled.length > 0) change(random.pick(filled), random, sheets);
  };
}

const widthOf = ({ rows }: DraftSheet): number => rows.reduce((most, row) => Math.max(most, row.length), 1);

function setCell(sheet: DraftSheet, row: number, column: number, value: CellValue): void {
  const cells = (sheet.rows[row] ??= []);
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** A cell, more often among the first rows, where headings stand. */
function placeIn(sheet: DraftSheet, random: Random): [number, number] {
  const row = random.below(4) === 0 ? random.below(Math.min(4, sheet.rows.length)) : random.below(sheet.rows.length);
  return [row, random.below(widthOf(sheet))];
}

const respelled: readonly ((text: string) => string)[] = [
  (text: string) => text.toUpperCase(),
  (text: string) => ` ${text} `,
  (text: string) => text.replace(/[aiueo]/, ''),
  (text: string) => `${text} *`,
  (text: string) => text.replace(' ', '\n'),
  (text: string) => text.replace(/ /g, '\u00a0'),
  (text: string) => text.slice(0, -1),
  () => '',
  (text: string) => `${text}${text}`,
  (text: string) => text.replace(/i/g, 'ı'),
];

function moveColumns(sheet: DraftSheet, change: (row: CellValue[]) => void): void {
  const width = widthOf(sheet);
  for (const row of sheet.rows) {
    while (row.length < width) row.push(null);
    change(row);
  }
}

/** Every way in which a workbook is changed, by its name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  cell: onSheet((sheet, random) => {
    const [row, column] = placeIn(sheet, random);
    setCell(sheet, row, column, random.pick(values));
  }),
  column: onSheet((sheet, random) => {
    const [, column] = placeIn(sheet, random);
    const value = random.pick(values);
    for (let row = 1; row < sheet.rows.length; row += 1) setCell(sheet, row, column, value);
  }),
  swapCells: onSheet((sheet, random) => {
    const [one, other] = [placeIn(sheet, random), placeIn(sheet, random)];
    const [first, second] = [sheet.rows[one[0]]?.[one[1]] ?? null, sheet.rows[other[0]]?.[other[1]] ?? null];
    setCell(sheet, ...one, second);
    setCell(sheet, ...other, first);
  }),
  copyCell: onSheet((sheet, random, sheets) => {
    const from = random.pick(sheets.filter(({ rows }) => rows.length > 0));
    const [row, column] = placeIn(from, random);
    setCell(sheet, ...placeIn(sheet, random), from.rows[row]?.[column] ?? null);
  }),
  heading: onSheet((sheet, random) => {
    const row = sheet.rows.findIndex((cells) => cells.filter((cell) => typeof cell === 'string').length > 1);
    const texts = (sheet.rows[row] ?? []).flatMap((cell, column) => (typeof cell === 'string' ? [column] : []));
    if (texts.length === 0) return;
    const column = random.pick(texts);
    setCell(sheet, row, column, random.pick(respelled)(String(sheet.rows[row]?.[column])));
  }),
  dropRow: onSheet((sheet, random) => void sheet.rows.splice(random.below(sheet.rows.length), 1)),
  doubleRow: onSheet((sheet, random) => {
    const row = random.below(sheet.rows.length);
    sheet.rows.splice(random.below(sheet.rows.length + 1), 0, [...(sheet.rows[row] ?? [])]);
  }),
  blankRow: onSheet((sheet, random) => void sheet.rows.splice(random.below(sheet.rows.length + 1), 0, [])),
  swapRows: onSheet((sheet, random) => {
    const [one, other] = [random.below(sheet.rows.length), random.below(sheet.rows.length)];
    [sheet.rows[one], sheet.rows[other]] = [sheet.rows[other] ?? [], sheet.rows[one] ?? []];
  }),
  cutRows: onSheet((sheet, random) => void sheet.rows.splice(random.below(sheet.rows.length))),
  dropColumn: onSheet((sheet, random) => {
    const column = random.below(widthOf(sheet));
    moveColumns(sheet, (row) => row.splice(column, 1));
  }),
  blankColumn: onSheet((sheet, random) => {
    const column = random.below(widthOf(sheet) + 1);
    moveColumns(sheet, (row) => row.splice(column, 0, null));
  }),
  swapColumns: onSheet((sheet, random) => {
    const [one, other] = [random.below(widthOf(sheet)), random.below(widthOf(sheet))];
    moveColumns(sheet, (row) => ([row[one], row[other]] = [row[other] ?? null, row[one] ?? null]));
  }),
  dropSheet: (sheets, random) => {
    if (sheets.length > 1) sheets.splice(random.below(sheets.length), 1);
  },
  emptySheet: onSheet((sheet) => void (sheet.rows = [])),
  renameSheet: onSheet((sheet, random, sheets) => {
    const name = random
      .pick(respelled)(sheet.name)
      .replace(/[[\]:*?/\\\n]/g, '')
      .slice(0, 31);
    if (name.trim() !== '' && !sheets.some((other) => other.name.toLowerCase() === name.toLowerCase()))
      sheet.name = name;
  }),
  merge: onSheet((sheet, random) => {
    const [startRow, startCol] = placeIn(sheet, random);
    const area = { startRow, startCol, endRow: startRow + random.below(3), endCol: startCol + random.below(3) };
    const meets = sheet.merges.some(
      (other) =>
        other.startRow <= area.endRow &&
        area.startRow <= other.endRow &&
        other.startCol <= area.endCol &&
        area.startCol <= other.endCol,
    );
    if (!meets && (area.endRow > startRow || area.endCol > startCol)) sheet.merges.push(area);
  }),
  format: onSheet((sheet, random) => {
    const column = random.below(widthOf(sheet));
    const format = random.pick(formats);
    for (let row = 0; row < sheet.rows.length; row += 1) sheet.formats.set(`${row},${column}`, format);
  }),
};

/** Changes a workbook in one to four ways, and tells which. */
export function mutate(sheets: DraftSheet[], random: Random): string[] {
  const names = Object.keys(mutations);
  return Array.from({ length: 1 + random.below(4) }, () => {
    const name = random.pick(names);
    mutations[name]?.(sheets, random);
    return name;
  });
}
