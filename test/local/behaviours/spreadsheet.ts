import { behaviours, SHEET } from './behaviour';

const REFERENCE = (method: string): string => `${method} reference`;

export const spreadsheetBehaviours = behaviours([
  [
    REFERENCE('Range.setValues'),
    'rows must match',
    `${SHEET} return sheet.getRange(1, 1, 3, 1).setValues([[1], [2]])`,
    /number of rows in the data does not match the number of rows in the range\. The data has 2 but the range has 3/,
  ],
  [
    REFERENCE('Range.setValues'),
    'columns must match',
    `${SHEET} return sheet.getRange(1, 1, 1, 2).setValues([[1]])`,
    /number of columns in the data does not match .* The data has 1 but the range has 2/,
  ],
  [
    REFERENCE('Range.setNumberFormats'),
    'dimensions must match',
    `${SHEET} return sheet.getRange(1, 1, 1, 2).setNumberFormats([['@']])`,
    /The data has 1 but the range has 2/,
  ],
  [
    REFERENCE('Sheet.getRange'),
    'not outside the grid',
    `${SHEET} return sheet.getRange(1001, 1).getValue()`,
    /outside the dimensions of the sheet/,
  ],
  [
    REFERENCE('Sheet.getRange'),
    'at least one row',
    `${SHEET} return sheet.getRange(1, 1, 0, 1).getValue()`,
    /number of rows in the range must be at least 1/,
  ],
  [
    REFERENCE('Spreadsheet.insertSheet'),
    'names are unique',
    `${SHEET} return book.insertSheet('lembar', 2)`,
    /already exists/,
  ],
  [
    REFERENCE('Spreadsheet.insertSheet'),
    'a new sheet comes to the front',
    `${SHEET} book.setActiveSheet(sheet); book.insertSheet('Baru', 2); return book.getActiveSheet().getName()`,
    'Baru',
  ],
  [
    REFERENCE('RangeList.setNumberFormat'),
    'several ranges get the same format',
    `${SHEET} sheet.getRangeList(['A1', 'C2:D3']).setNumberFormat('0.00');
     return ['A1', 'B1', 'D3'].map((cell) => sheet.getRange(cell).getNumberFormat())`,
    ['0.00', '0.###############', '0.00'],
  ],
  [
    REFERENCE('Sheet.getColumnGroupDepth'),
    'columns that were grouped tell how deep',
    `${SHEET} sheet.getRange('B1:C1').shiftColumnGroupDepth(1); return [1, 2, 3].map((column) => sheet.getColumnGroupDepth(column))`,
    [0, 1, 1],
  ],
  [
    REFERENCE('Spreadsheet.deleteSheet'),
    'a sheet goes, but never the last',
    `${SHEET} book.deleteSheet(sheet); const left = book.getSheets();
     try { book.deleteSheet(left[0]); } catch (error) { return [left.map((s) => s.getName()), error.message]; }`,
    [['Kedua'], "You can't remove all the sheets in a document."],
  ],
  [
    REFERENCE('Spreadsheet.moveActiveSheet'),
    'the active sheet moves to a place counted from 1',
    `${SHEET} book.setActiveSheet(sheet); book.moveActiveSheet(2); return book.getSheets().map((s) => s.getName())`,
    ['Kedua', 'Lembar'],
  ],
  [
    REFERENCE('Spreadsheet.moveActiveSheet'),
    'not beyond the last',
    `${SHEET} return book.moveActiveSheet(3)`,
    /from 1 to 2/,
  ],
  [
    'dialogs guide',
    'a sidebar needs a person at the menu',
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'))`,
    /Cannot call SpreadsheetApp\.getUi\(\) from this context/,
  ],
  [
    REFERENCE('Ui.showSidebar'),
    'and takes a page',
    `return SpreadsheetApp.getUi().showSidebar({})`,
    /not an HtmlOutput/,
    { context: 'menu' },
  ],
  [
    REFERENCE('Range.activate'),
    'gives the range itself',
    `${SHEET} return sheet.getRange('B2').activate().getA1Notation()`,
    'B2',
  ],
  [
    REFERENCE('Sheet.hideRows'),
    'hidden rows and columns are read all the same',
    `${SHEET} sheet.hideRows(2); sheet.hideColumns(1, 1); return [sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(1), sheet.getDataRange().getValues()]`,
    [
      true,
      true,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
  ],
  [
    REFERENCE('Sheet.showRows'),
    'and shown again',
    `${SHEET} sheet.hideRows(1, 2); sheet.showRows(2); return [sheet.isRowHiddenByUser(1), sheet.isRowHiddenByUser(2)]`,
    [true, false],
  ],
  [REFERENCE('Sheet.hideRows'), 'not beyond the grid', `${SHEET} return sheet.hideRows(1000, 2)`, /out of bounds/],
  [
    REFERENCE('Range.createFilter'),
    'one filter to a sheet',
    `${SHEET} sheet.getRange('A1:B2').createFilter(); const at = sheet.getFilter().getRange().getA1Notation();
     try { sheet.getRange('A1:B2').createFilter(); } catch (error) { sheet.getFilter().remove(); return [at, error.message, sheet.getFilter()]; }`,
    ['A1:B2', "You can't create a filter in a sheet that already has a filter.", null],
  ],
  [
    '@types/google-apps-script',
    'argument types',
    `${SHEET} return sheet.setFrozenRows('3')`,
    /The parameters \(String\) don't match the method signature for Sheet\.setFrozenRows/,
  ],
  [
    '@types/google-apps-script',
    'number of arguments',
    `${SHEET} return sheet.getRange(1, 1).setValues()`,
    /The parameters \(\) don't match/,
  ],
  ['own rule', 'what is not imitated fails loudly', `${SHEET} return sheet.sort(1)`, /Sheet\.sort is not imitated/],
  ['@types/google-apps-script', 'no such method', `${SHEET} return sheet.getCells()`, /not a function/],
  ['v8-runtime guide', 'no timers', `setTimeout(() => 1, 1)`, /setTimeout is not defined/],
  ['v8-runtime guide', 'no process', `process.exit()`, /process is not defined/],
  ['v8-runtime guide', 'no Buffer', `Buffer.from('a')`, /Buffer is not defined/],
  [
    'v8-runtime guide',
    'no fetch, no URL',
    `[typeof fetch, typeof URL, typeof TextEncoder, typeof crypto]`,
    new Array(4).fill('undefined'),
  ],
  [
    'google.script.run reference',
    'a Date in the answer fails the call',
    `({ rows: [new Date()] })`,
    /return value\.rows\[0\] is a Date/,
  ],
]);
