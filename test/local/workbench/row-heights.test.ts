import { book, opened, type Opened } from './session-world';

/** An output sheet as our script writes it: values as text, texts that break down to the end of the sheet. */
const CODE = `
function tulis(cause) {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName('Hasil') || book.insertSheet('Hasil', book.getSheets().length);
  const rows = [['Rapor Kinerja · Hasil', ''], ['', ''], ['Kode', 'Penyebab Utama'], ['A', cause], ['B', 'pendek']];
  sheet.getRange(1, 1, rows.length, 2).setNumberFormat('@').setValues(rows);
  sheet.getRange(3, 1, sheet.getMaxRows() - 2, 2).setWrap(true);
}
function panjang() { tulis('Persentase keluarga miskin yang tertangani di luar panti sampai akhir triwulan'); }
function riwayat() {
  panjang();
  SpreadsheetApp.getActive().getSheetByName('Hasil').getRange('A:B').setWrap(false);
}
function sebaris() {
  panjang();
  const sheet = SpreadsheetApp.getActive().getSheetByName('Hasil');
  sheet.getRange(4, 2, sheet.getMaxRows() - 3, 1).setWrap(false);
}
function pendek() { tulis('sesuai'); }
`;

const LINE = 17;

/** Heights by row number, of rows that are not as high as any other. */
async function heights(world: Opened): Promise<Record<number, number>> {
  const { sheets } = await book(world);
  return Object.fromEntries(sheets.find(({ name }) => name === 'Hasil')?.heights ?? []);
}

const run = (world: Opened, handler: string) => world.session.run({ handler, selection: { sheet: 'Data', row: 0 } });

test('rows are as high as their texts as soon as a script has written them, and follow what is written next', async () => {
  const world = await opened({ code: CODE });
  await run(world, 'panjang');
  const high = await heights(world);
  // Headings of two lines, and a text of more; a row of one line is like any other.
  expect(high[2]).toBeGreaterThan(2 * LINE);
  expect(high[3]).toBeGreaterThan(5 * LINE);
  expect(Object.keys(high)).toEqual(['2', '3']);
  await world.session.save({});
  expect(await heights(world)).toEqual(high);
  await run(world, 'pendek');
  expect(Object.keys(await heights(world))).toEqual(['2']);
  await world.session.undo({});
  expect(await heights(world)).toEqual(high);
});

test('a column whose records stay on one line makes no row high, and its heading still breaks', async () => {
  const world = await opened({ code: CODE });
  await run(world, 'sebaris');
  const high = await heights(world);
  expect(Object.keys(high)).toEqual(['2']);
  const { rows } = await world.session.rows({ sheet: 'Hasil', from: 0, count: 10 });
  expect([2, 3].map((row) => rows[row]?.find(({ column }) => column === 1)?.look?.wrap)).toEqual([true, undefined]);
  await world.session.save({});
  expect(await heights(world)).toEqual(high);
});

test('what breaks in the file breaks before it is saved, and looks the same after', async () => {
  const world = await opened({ code: CODE });
  await run(world, 'panjang');
  const before = await world.session.rows({ sheet: 'Hasil', from: 0, count: 10 });
  const wrapped = before.rows.flatMap((cells, row) => cells.flatMap(({ look }) => (look?.wrap ? [row] : [])));
  expect([...new Set(wrapped)].slice(0, 3)).toEqual([2, 3, 4]);
  await world.session.save({});
  expect((await world.session.rows({ sheet: 'Hasil', from: 0, count: 10 })).rows).toEqual(before.rows);
});

test('texts that run on leave their rows alone, before and after saving', async () => {
  const world = await opened({ code: CODE });
  await run(world, 'riwayat');
  expect(await heights(world)).toEqual({});
  await world.session.save({});
  expect(await heights(world)).toEqual({});
});
