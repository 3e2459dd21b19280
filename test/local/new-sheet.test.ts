import { readXlsx } from 'hucre';
import { runtimeFor } from './support';

test('columns of a new sheet are as wide as in Google Sheets, those added later too', async () => {
  const code = `function main() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.insertSheet('Baru', book.getSheets().length);
    sheet.insertColumnsAfter(26, 2);
    sheet.setColumnWidths(2, 1, 260);
    sheet.getRange(1, 28).setValue(52041150000);
  }`;
  const runtime = await runtimeFor({ code, sheets: [{ name: 'Data', rows: [['Kode']] }] });
  runtime.call('main');
  const { sheets } = await readXlsx(await runtime.workbook.save(new Date(0)));
  const [before, made] = sheets.map(({ columns = [] }) => columns.map(({ width }) => width));
  expect(made).toEqual([13.57, 36.43, ...Array<number>(26).fill(13.57)]);
  // A sheet of the user's keeps the widths it came with.
  expect(before).toEqual([]);
});
