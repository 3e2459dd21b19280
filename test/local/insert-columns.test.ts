import { runtimeFor } from './support';

test('columns inserted in the middle move values, formats, formulas and the filter beside them', async () => {
  const code = `function main() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Data');
    sheet.getRange('B1:B2').setNumberFormat('@');
    sheet.getRange('C2').setNumberFormat('0.00');
    sheet.getRange('A1:C2').createFilter();
    sheet.insertColumnsAfter(2, 2);
    const formats = sheet.getRange('A2:E2').getNumberFormats()[0];
    return [sheet.getRange('A2:E2').getValues()[0], formats[1], formats[4], sheet.getMaxColumns(), sheet.getFilter().getRange().getA1Notation()];
  }`;
  const runtime = await runtimeFor({
    code,
    sheets: [
      {
        name: 'Data',
        rows: [
          ['a', 'b', 'c'],
          [1, 'x', 2.5],
        ],
      },
    ],
  });
  expect(runtime.call('main')).toEqual([[1, 'x', '', '', 2.5], '@', '0.00', 28, 'A1:E2']);
});
