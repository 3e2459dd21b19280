import { runtimeFor } from '../../support';

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

test('columns that are deleted take what they hold along, and what stands behind them follows', async () => {
  const code = `function main() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Data');
    sheet.getRange('A2:D2').setNumberFormats([['0', '@', '@', '0.00']]);
    sheet.getRange('E2').setValue('=A2+D2');
    sheet.getRange('F2').setValue('=B2');
    sheet.deleteColumns(2, 2);
    const row = sheet.getRange('A2:D2');
    return [row.getValues()[0].slice(0, 2), row.getNumberFormats()[0].slice(0, 2), row.getFormulas()[0], sheet.getMaxColumns()];
  }`;
  const rows = [
    ['a', 'b', 'c', 'd'],
    [1, 'x', 'y', 2.5],
  ];
  const runtime = await runtimeFor({ code, sheets: [{ name: 'Data', rows }] });
  expect(runtime.call('main')).toEqual([[1, 2.5], ['0', '0.00'], ['', '', '=A2+B2', '=#REF!'], 24]);
});
