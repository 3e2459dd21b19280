import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { readTabs, UnreadableFile } from '../../src/reading/read-tabs';
import { readSource } from '../../local/import/read-source';
import { Problem } from '../../local/problem';
import {
  documentReach,
  GRID_LIMITS,
  pageReach,
  textReach,
  tooWide,
  worksheetReach,
} from '../../src/reading/grid-bounds';
import { readWorkbookFile } from '../../local/workbook/file/read-file';
import { temporaryFolder } from './support';

describe('how far a worksheet reaches', () => {
  test.each([
    ['nothing', '<sheetData/>', 0, 0],
    ['addresses', '<row r="3"><c r="B3"><v>1</v></c></row>', 3, 2],
    ['none', '<row><c/><c><v>1</v></c></row><row><c/></row>', 2, 2],
    ['some', '<row r="7"><c/><c r="D7"/><c/></row>', 7, 5],
    ['a prefix and other quotes', "<x:row r='9'><x:c r='AA9'/></x:row>", 9, 27],
    ['a bracket in a value', '<row r="2" spans="1>2"><c r="C2"/></row>', 2, 3],
    ['an address that disagrees with its row', '<row r="2"><c r="A99"/></row>', 99, 1],
    ['rows without cells, as programs leave them at the end', '<row r="1048576" ht="15"/>', 0, 0],
    ['names that only begin so', '<rowBreaks/><cols><col min="1" max="16384"/></cols>', 0, 0],
  ])('%s', (_, xml, rows, columns) => {
    expect(worksheetReach(xml)).toEqual({ rows, columns });
  });
});

test('how far tables of an OpenDocument reach: repeated rows and cells count where they have a value', () => {
  const xml =
    '<table:table table:name="A"><table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="3" office:value-type="float"/></table:table-row>' +
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>' +
    '<table:table table:name="B"><table:table-row><table:table-cell/><table:table-cell office:value-type="string"/></table:table-row></table:table>';
  expect(documentReach(xml)).toEqual([
    { name: 'A', rows: 4, columns: 3 },
    { name: 'B', rows: 1, columns: 2 },
  ]);
});

test('how far text and web pages reach', () => {
  expect(textReach(Buffer.from('a;b\n"c;\n",1,2\n'))).toEqual({ rows: 3, columns: 3, text: 5 });
  expect(pageReach('<tr><td>1<td colspan=3>2</tr><TR><th rowspan="2">')).toMatchObject({ rows: 3, columns: 2 });
});

test.each([
  ['rows of one sheet', [[GRID_LIMITS.rows, 1]], false],
  ['one more', [[GRID_LIMITS.rows + 1, 1]], true],
  ['cells of one sheet', [[1000, GRID_LIMITS.cells / 1000]], false],
  ['of several', Array.from({ length: 3 }, () => [1000, GRID_LIMITS.cells / 2000]), true],
])('%s', (_, sheets, isTooWide) => {
  const reaches = sheets.map(([rows = 0, columns = 0]) => ({ name: 'x', rows, columns }));
  expect(tooWide(reaches) !== null).toBe(isTooWide);
});

const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof Problem ? [error.code, error.subject] : error),
  );

test('a cell far away is named with its sheet before the file is read', async () => {
  const parts = unzipSync(
    await writeXlsx({
      sheets: [
        { name: 'Satu', rows: [[1]] },
        { name: 'Dua & Tiga', rows: [[1]] },
      ],
    }),
  );
  const second = 'xl/worksheets/sheet2.xml';
  const far = '<row r="500"><c r="XFD500"><v>1</v></c></row></sheetData>';
  parts[second] = strToU8(strFromU8(parts[second] ?? new Uint8Array()).replace('</sheetData>', far));
  const path = join(temporaryFolder(), 'jauh.xlsx');
  writeFileSync(path, zipSync(parts));
  expect(await problemOf(readWorkbookFile(path))).toEqual(['input-too-wide', '"Dua & Tiga" → 500 × 16384']);
});

test.each([
  ['a space', '<c r="A1048576" t="inlineStr"><is><t> </t></is></c>'],
  ['a format', '<c r="XFD1048576" s="1"/>'],
])('%s far away is no reason to refuse a workbook', async (_, cell) => {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Satu', rows: [['a', 'b', 'c', 'd', 'e'], [1]] }] }));
  const first = 'xl/worksheets/sheet1.xml';
  const far = `<row r="1048576">${cell}</row></sheetData>`;
  parts[first] = strToU8(strFromU8(parts[first] ?? new Uint8Array()).replace('</sheetData>', far));
  const path = join(temporaryFolder(), 'kosong.xlsx');
  writeFileSync(path, zipSync(parts));
  const [sheet] = (await readWorkbookFile(path)).sheets;
  expect(sheet?.rows).toEqual([['a', 'b', 'c', 'd', 'e'], expect.arrayContaining([1])]);
});

test.each([
  ['koma.csv', ','.repeat(GRID_LIMITS.cells), 'input-too-wide'],
  ['baris.csv', '\n'.repeat(GRID_LIMITS.rows), 'input-too-wide'],
  ['panjang.csv', 'A'.repeat(GRID_LIMITS.text + 1), 'input-too-large'],
  ['kutip.csv', `"${',\n'.repeat(GRID_LIMITS.text)}`, 'input-too-large'],
  ['halaman.xls', `<table><tr>${'<td colspan=1000 rowspan=1000>'.repeat(3)}</table>`, 'input-too-wide'],
])('%s is refused before it is read', async (name, content, code) => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  expect(await problemOf(readSource(path))).toEqual([code, expect.any(String)]);
});

const far = (cell: string): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Satu',
        rows: [
          ['Kode', 'Uraian'],
          ['I1', 'x'],
        ],
      },
    ],
  }).then((whole) => {
    const parts = unzipSync(whole);
    const first = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[first] ?? new Uint8Array());
    parts[first] = strToU8(xml.replace('</sheetData>', `<row r="1048576">${cell}</row></sheetData>`));
    return zipSync(parts);
  });

test.each<[name: string, content: () => Uint8Array | Promise<Uint8Array>, outcome: string]>([
  ['jauh.xlsx', () => far('<c r="A1048576"><v>1</v></c>'), 'tooWide'],
  ['spasi.xlsx', () => far('<c r="A1048576" t="inlineStr"><is><t> </t></is></c>'), 'read'],
  ['panjang.xlsx', () => far(`<c t="inlineStr"><is><t>${'A'.repeat(5 * GRID_LIMITS.text)}</t></is></c>`), 'tooWide'],
  ['baris.csv', () => strToU8('a\n'.repeat(GRID_LIMITS.rows + 1)), 'tooWide'],
  ['panjang.csv', () => strToU8('A'.repeat(GRID_LIMITS.text + 1)), 'tooLarge'],
  ['halaman.xls', () => strToU8(`<table><tr>${'<td colspan=1000 rowspan=1000>'.repeat(3)}</table>`), 'tooWide'],
])('the import page reads %s within the same bounds', async (name, content, outcome) => {
  const read = readTabs(await content(), name).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableFile ? error.reason : String(error)),
  );
  expect(await read).toBe(outcome);
});
