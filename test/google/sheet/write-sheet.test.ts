import { createLocalWorkbook } from '../../../local/workbook/local-workbook';
import type { SheetContent } from '../../../src/shapes/sheet-content';
import { bundle, reopened, runtimeFor, workbookOf, type TestRuntime } from '../../local/support';

const code = bundle(`
  import { openSpreadsheet } from './src/google/spreadsheet';
  import { ServiceProblem } from './src/google/service-problem';
  function attempt(work) {
    try { work(); return null; } catch (error) {
      if (error instanceof ServiceProblem) return error.code + ' ' + error.subject;
      throw error;
    }
  }
  import { flushWrites } from './src/google/stamp-row';
  export function replace(contents) {
    const book = openSpreadsheet();
    return attempt(() => { contents.forEach((content) => book.replaceSheet(content)); flushWrites(); });
  }
  export function append(content) { return attempt(() => openSpreadsheet().appendRows(content.name, content)); }
  export function read(name) { return openSpreadsheet().readSheets([{ name, formats: true }])[0] ?? null; }
  export function readFractions(name) { return openSpreadsheet().readSheets([{ name, formats: 'fractions' }])[0]; }
  export function leaveEmpty(name) { const book = SpreadsheetApp.getActive(); book.insertSheet(name, book.getSheets().length).getRange('A1:B9').createFilter(); }
  export function facts() { const book = openSpreadsheet(); return [book.sheetNames(), book.spreadsheetFacts()]; }
  export function mark(name, cell, value) { SpreadsheetApp.getActive().getSheetByName(name).getRange(cell).setValue(value); }
  export function userRule(name) {
    const sheet = SpreadsheetApp.getActive().getSheetByName(name);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1="x"').setRanges([sheet.getRange('A1:A9')]).setBold(true).build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
  }
`);

const MARKER = 'Rapor Kinerja · Capaian · TW III · 6 Oktober 2026';

function content(records: (string | number)[][], change: Partial<SheetContent> = {}): SheetContent {
  const width = records[0]?.length ?? 2;
  const blank = new Array<string>(width).fill('');
  const headings = ['Kode', 'Nilai', 'Catatan'].slice(0, width);
  return {
    name: 'Capaian',
    rows: [[MARKER, ...blank.slice(1)], blank, headings, ...records],
    formats: ['@', '0.00', '@'].slice(0, width),
    widths: [{ from: 1, count: width, pixels: 110 }],
    frozenRows: 3,
    frozenColumns: 0,
    colours: [{ range: 'B4:B', formula: '=B4<90', background: '#f4c7c3', bold: true }],
    protection: 'Lembar hasil',
    hasRoom: true,
    ...change,
  };
}

test('a new sheet costs eleven calls besides the list of sheets', async () => {
  const runtime = await runtimeFor({ code });
  expect(runtime.call('replace', [content([['1.01', 92]])])).toBeNull();
  // getSheets, insertSheet, room for a long sheet, text and another format, the looks that are known, marker and values, colouring,
  // frozen rows, width, protection, the looks to be known
  expect(runtime.serviceCalls).toBe(12);
});

describe('what stands is not written again', () => {
  const records = (count: number) =>
    Array.from({ length: count }, (_, index) => [`k${index}`, index / 4, `catatan ${index}`]);
  const later = 'Rapor Kinerja · Capaian · TW III · 7 Oktober 2026';

  /** Writes a sheet, then another content, and tells the calls and cells of the second time. */
  async function twice(first: SheetContent, second: SheetContent, meanwhile?: (runtime: TestRuntime) => void) {
    const runtime = await runtimeFor({ code });
    expect(runtime.call('replace', [first])).toBeNull();
    meanwhile?.(runtime);
    const methods: string[] = [];
    const { workbook, memory, folder } = runtime;
    const again = await runtimeFor({
      code,
      workbook,
      memory,
      folder,
      beforeCall: (_, method) => void methods.push(method),
    });
    expect(again.call('replace', [second])).toBeNull();
    const { values } = again.call('read', 'Capaian') as { values: unknown[][] };
    return { methods, cells: again.cellsWritten, values };
  }

  const withMarker = (sheet: SheetContent, marker = later): SheetContent => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => (index === 0 ? [marker, ...row.slice(1)] : row)),
  });

  test('the same again: the values are read, and the marker alone is written', async () => {
    const { methods, cells, values } = await twice(content(records(50)), withMarker(content(records(50))));
    expect(cells).toBe(1);
    expect(methods.filter((method) => method.startsWith('Range.set'))).toEqual(['Range.setValue']);
    expect(values[0]?.[0]).toBe(later);
  });

  test('nothing at all where the marker is the same, too', async () => {
    const { cells } = await twice(content(records(5)), content(records(5)));
    expect(cells).toBe(0);
  });

  test('one block holds all that differs, and no more', async () => {
    const changed = records(50);
    changed[10] = ['k10', 99, 'catatan 10'];
    changed[12] = ['k12', 3, 'lain'];
    const { cells, values } = await twice(content(records(50)), content(changed));
    expect(cells).toBe(3 * 2);
    expect(values.slice(3)).toEqual(changed);
  });

  test('a sheet that grows gets its rows and their formats, one that shrinks loses its rows', async () => {
    const grown = await twice(content(records(5)), content(records(1200)));
    expect(grown.values.slice(3)).toEqual(records(1200));
    const shrunk = await twice(content(records(9)), content(records(2)));
    expect(shrunk.values.slice(3)).toEqual(records(2));
    expect(shrunk.methods.filter((method) => /set|clear/.test(method))).toEqual(['Range.setValues']);
    const shrunkFar = await twice(content(records(1200)), content(records(2)));
    expect(shrunkFar.values.slice(3)).toEqual(records(2));
    expect(shrunkFar.methods).toContain('Range.clearContent');
  });

  test('what the user has made of our cells is put right, his formats stay', async () => {
    const { values, methods } = await twice(content(records(5)), content(records(5)), (runtime) =>
      runtime.call('mark', 'Capaian', 'B5', 'coret'),
    );
    expect(values.slice(3)).toEqual(records(5));
    expect(methods.some((method) => method.includes('NumberFormat') && method.includes('set'))).toBe(false);
  });

  test('other columns or formats: all is written anew', async () => {
    const other = content(records(5), { formats: ['@', '0.000', '@'] });
    const { methods, cells } = await twice(content(records(5)), other);
    expect(methods.filter((method) => method.includes('setNumberFormat'))).toHaveLength(2);
    expect(cells).toBeGreaterThan(15);
  });

  test('the first record that is read back is a date, a share or a text that looks like one, and is the same', async () => {
    const mixed = [
      ['01234', 0.1 + 0.2, '=1+1'],
      ['1/2', 1e21, "'kutip"],
      ['', -0.005, 'x'.repeat(50_001)],
    ];
    const { cells } = await twice(content(mixed), content(mixed));
    expect(cells).toBe(0);
  });
});

test('text stays text, in text columns and in columns of numbers', async () => {
  const risky = ['01234', '=1+1', '  =1', '\u00a0-5,5', '+62', '-', '@a', '\ttab', "'kutip", '1/2', 'TRUE', '12%'];
  const runtime = await runtimeFor({ code });
  runtime.call('replace', [content(risky.map((text) => [text, text]))]);
  const { values } = runtime.call('read', 'Capaian') as { values: unknown[][] };
  expect(values.slice(3)).toEqual(risky.map((text) => [text, text]));
  const cells = (await reopened(runtime.workbook)).sheets[1]?.cells;
  expect(cells?.get('4,0')).toMatchObject({ value: '=1+1', style: { numFmt: '@' } });
  expect(cells?.get('4,0')?.formula).toBeUndefined();
});

test('a cell holds at most 50,000 characters', async () => {
  const runtime = await runtimeFor({ code });
  runtime.call('replace', [content([['x'.repeat(50_001), 1]])]);
  const { values } = runtime.call('read', 'Capaian') as { values: string[][] };
  expect(values[3]?.[0]).toHaveLength(50_000);
  expect(values[3]?.[0]?.endsWith('x…')).toBe(true);
});

test('formats, colours, widths and frozen rows reach the file', async () => {
  const runtime = await runtimeFor({ code });
  runtime.call('replace', [content([['a', 92.5]], { hidden: true })]);
  const sheet = (await reopened(runtime.workbook)).sheets[1];
  expect(sheet?.cells?.get('3,1')).toMatchObject({ value: 92.5, style: { numFmt: '0.00' } });
  expect(sheet?.cells?.get('2,1')?.style?.numFmt).toBe('@');
  expect(sheet).toMatchObject({ freezePane: { rows: 3 }, hidden: true });
  expect(sheet?.columns?.[0]?.width).toBeCloseTo(15);
  expect(sheet?.conditionalRules).toMatchObject([
    { range: 'B4:B1001', formula: 'B4<90', style: { font: { bold: true } } },
  ]);
});

test('a filter reaches from the headings to the last row, and a later run leaves it to the user', async () => {
  const runtime = await runtimeFor({ code });
  runtime.call('replace', [content([['a', 92.5]], { isFiltered: true })]);
  runtime.call('replace', [content([['b', 80]], { isFiltered: true })]);
  expect((await reopened(runtime.workbook)).sheets[1]?.autoFilter).toEqual({ range: 'A3:B1001' });
});

test('what an interrupted run left empty is filled, with or without its filter', async () => {
  const runtime = await runtimeFor({ code });
  runtime.call('leaveEmpty', 'Capaian');
  expect(runtime.call('replace', [content([['a', 92.5]], { isFiltered: true })])).toBeNull();
  expect((await reopened(runtime.workbook)).sheets[1]?.autoFilter).toEqual({ range: 'A1:B9' });
});

test.each([
  ['shares', [0.9, 95], true],
  ['more than a share', [0, 2.5, 95, 2026], false],
])('the formats of a sheet wanted for its %s', async (_, values, expected) => {
  const runtime = await runtimeFor({ code, sheets: [{ name: 'Pengaturan', rows: [values] }] });
  expect('formats' in (runtime.call('readFractions', 'Pengaturan') as object)).toBe(expected);
});

test('more rows and columns than a new sheet has', async () => {
  const runtime = await runtimeFor({ code });
  const wide = new Array<string>(30).fill('x');
  const rows = Array.from({ length: 1200 }, () => wide);
  expect(
    runtime.call('replace', [
      content([], { rows: [[MARKER, ...wide.slice(1)], wide, ...rows], formats: wide.map(() => '@') }),
    ]),
  ).toBeNull();
  expect((runtime.call('read', 'Capaian') as { values: unknown[] }).values).toHaveLength(1202);
});

describe('an existing output sheet', () => {
  test('shrinks with its content; what stands to the right stays', async () => {
    const runtime = await runtimeFor({ code });
    runtime.call('replace', [
      content([
        ['a', 1, 'x'],
        ['b', 2, 'y'],
        ['c', 3, 'z'],
      ]),
    ]);
    runtime.call('mark', 'Capaian', 'E5', 'catatan saya');
    expect(runtime.call('replace', [content([['d', 4]])])).toBeNull();
    const { values } = runtime.call('read', 'Capaian') as { values: unknown[][] };
    expect(values).toEqual([
      [MARKER, '', '', '', ''],
      ['', '', '', '', ''],
      ['Kode', 'Nilai', '', '', ''],
      ['d', 4, '', '', ''],
      ['', '', '', '', 'catatan saya'],
    ]);
  });

  test('keeps its formats when it is rewritten from a file', async () => {
    const first = await runtimeFor({ code });
    first.call('replace', [content([['a', 1]])]);
    const book = await reopened(first.workbook);
    const second = await runtimeFor({ code, workbook: createLocalWorkbook(book, { name: 'Uji' }) });
    second.call('replace', [
      content([
        ['01', 92.5],
        ['02', 3],
      ]),
    ]);
    const cells = (await reopened(second.workbook)).sheets[1]?.cells;
    expect(cells?.get('3,0')).toMatchObject({ value: '01', style: { numFmt: '@' } });
    expect(cells?.get('4,1')).toMatchObject({ value: 3, style: { numFmt: '0.00' } });
  });

  test('keeps its colouring, ours and the user’s', async () => {
    const runtime = await runtimeFor({ code });
    runtime.call('replace', [content([['a', 1]])]);
    runtime.call('userRule', 'Capaian');
    runtime.call('replace', [content([['b', 2]])]);
    const formulas = (await reopened(runtime.workbook)).sheets[1]?.conditionalRules?.map((rule) => rule.formula);
    expect(formulas).toEqual(['B4<90', 'A1="x"']);
  });

  test('without the marker is foreign and is never written', async () => {
    const runtime = await runtimeFor({
      code,
      workbook: await workbookOf([{ name: 'Capaian', rows: [['milik saya']] }]),
    });
    expect(runtime.call('replace', [content([['a', 1]])])).toBe('foreign-sheet Capaian');
    expect(runtime.call('append', content([['a', 1]]))).toBe('foreign-sheet Capaian');
    expect((runtime.call('read', 'Capaian') as { values: unknown }).values).toEqual([['milik saya']]);
  });
});

test('a sheet that only grows: created, then added to, and the marker renewed', async () => {
  const runtime = await runtimeFor({ code });
  runtime.call('append', content([['a', 1]]));
  const later = content([['b', 2]]);
  later.rows[0] = ['Rapor Kinerja · Capaian · TW IV', ''];
  runtime.call('append', later);
  const { values } = runtime.call('read', 'Capaian') as { values: unknown[][] };
  expect(values.map((row) => row[0])).toEqual(['Rapor Kinerja · Capaian · TW IV', '', 'Kode', 'a', 'b']);
});

test('formats are read at the places of the numbers alone', async () => {
  const rows = [
    ['Kode', 'Nama', 'Nilai', 'Bobot', 'Catatan'],
    ['a', 'x', 0.5, '', 'teks'],
    ['b', 'y', '', 3, 'teks'],
    ['c', 'z', '', '', 'teks'],
  ];
  const runtime = await runtimeFor({ code, sheets: [{ name: 'Angka', rows }] });
  const { formats } = runtime.call('read', 'Angka') as { formats: string[][] };
  const plain = '0.###############';
  expect(formats).toEqual([[], ['', '', plain, plain], ['', '', plain, plain], []]);
});

test('formats are read only when asked for and when there is a number', async () => {
  const rows = [['teks'], ['lain']];
  const runtime = await runtimeFor({
    code,
    sheets: [
      { name: 'Teks', rows },
      { name: 'Angka', rows: [[0.9]] },
    ],
  });
  expect(runtime.call('read', 'Teks')).toEqual({ name: 'Teks', values: rows });
  expect(runtime.call('read', 'Angka')).toEqual({ name: 'Angka', values: [[0.9]], formats: [['0.###############']] });
  expect(runtime.call('read', 'Tidak ada')).toBeNull();
});

test('facts of the spreadsheet', async () => {
  const runtime = await runtimeFor({ code });
  const [names, facts] = runtime.call('facts') as [string[], Record<string, string>];
  expect(names).toEqual(['Lembar']);
  expect(facts).toMatchObject({ name: 'Uji', locale: 'id_ID', id: expect.stringMatching(/^[\w-]{43}$/) });
});
