import { bundle, reopened, runtimeFor } from '../../local/support';

const code = bundle(`
  import { openSpreadsheet } from './src/google/spreadsheet';
  import { confirm, askText } from './src/google/notify';
  import { withLock } from './src/google/lock';
  import { selectedRow } from './src/google/selection';
  const named = (work) => { try { return work() ?? 'selesai'; } catch (error) { return error.code ? error.code + ' ' + error.subject : error.message; } };
  export function add(additions, units) { return named(() => openSpreadsheet().addToInput(additions, units)); }
  export function read(name) { return openSpreadsheet().readSheets([{ name, formats: true, merged: true }])[0] ?? null; }
  export function share(name, shares) { return named(() => openSpreadsheet().shareRows(name, shares, 'kami · ')); }
  export function shared(name) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) =>
      [one.getDescription(), one.getRange().getA1Notation(), one.getEditors().map((user) => user.getEmail()).join(), one.canDomainEdit()]);
  }
  export function protectAs(name, description) {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getRange('A1').protect().setDescription(description);
  }
  export function ask() { return confirm('Judul', 'Lanjutkan?'); }
  export function text() { return askText('Judul', 'Unit?'); }
  export function askLocked() { return named(() => withLock(() => confirm('Judul', 'Lanjutkan?'))); }
  export function row() { return selectedRow(); }
  export function replace(content) { openSpreadsheet().replaceSheet(content); }
`);

const column = (heading: string, more: object = {}): object => ({
  heading,
  note: `tentang ${heading}`,
  format: '@',
  pixels: 100,
  choices: [],
  choosesUnit: false,
  isAdvanced: false,
  ...more,
});

const addition = (more: object = {}): object => ({
  name: 'Unit Kerja',
  isNew: true,
  headerRow: 1,
  firstColumn: 1,
  columns: [],
  cells: [],
  inserts: [],
  cellChoices: [],
  records: { firstRow: 2, values: [], formats: [] },
  frozenColumns: 0,
  ...more,
});

test('a new sheet: headings with notes, texts kept as typed, drop-downs, frozen header, a group', async () => {
  const runtime = await runtimeFor({ code });
  const columns = [
    column('Kode'),
    column('Polaritas', { choices: ['Positif', 'Negatif'] }),
    column('Unit', { choosesUnit: true }),
    column('Bobot', { format: 'General', isAdvanced: true }),
    column('Program', { isAdvanced: true }),
  ];
  const records = {
    firstRow: 2,
    values: [['01.2', '=1+1', "'S", 5, '1/2']],
    formats: [['@', '@', '@', 'General', '@']],
  };
  const units = { sheet: 'Unit Kerja', column: 1, firstRow: 2 };
  expect(runtime.call('add', [addition({ columns, records, frozenColumns: 1 })], units)).toBe('selesai');
  expect(runtime.call('read', 'Unit Kerja')).toMatchObject({
    values: [
      ['Kode', 'Polaritas', 'Unit', 'Bobot', 'Program'],
      ['01.2', '=1+1', "'S", 5, '1/2'],
    ],
  });
  const book = await reopened(runtime.workbook);
  const sheet = book.sheets.find(({ name }) => name === 'Unit Kerja');
  expect(sheet?.cells?.get('0,0')?.comment?.text).toBe('tentang Kode');
  expect(sheet?.cells?.get('0,0')?.style).toMatchObject({ font: { bold: true }, alignment: { wrapText: true } });
  expect(sheet?.freezePane).toMatchObject({ rows: 1, columns: 1 });
  expect(sheet?.dataValidations).toMatchObject([
    { range: 'B2:B1000', type: 'list', values: ['Positif', 'Negatif'], errorStyle: 'warning' },
    { range: 'C2:C1000', type: 'list', formula1: "'Unit Kerja'!$A$2:$A$1000" },
  ]);
  expect(sheet?.columns?.map(({ outlineLevel }) => outlineLevel ?? 0).slice(0, 6)).toEqual([0, 0, 0, 1, 1, 0]);
});

describe('an existing sheet', () => {
  const sheets = [{ name: 'Unit Kerja', rows: [['Catatan'], ['Kode', 'Nama'], ['S', ''], ['T', 'Tetap']] }];

  test('gets columns at its right end and values in empty cells; all that stood there stays', async () => {
    const runtime = await runtimeFor({ code, sheets });
    const cells = [{ row: 3, column: 2, value: 'Sekretariat', format: '@', expected: '' }];
    const more = { isNew: false, headerRow: 2, firstColumn: 3, columns: [column('Jenis')], cells };
    expect(runtime.call('add', [addition(more)], null)).toBe('selesai');
    expect((runtime.call('read', 'Unit Kerja') as { values: unknown }).values).toEqual([
      ['Catatan', '', ''],
      ['Kode', 'Nama', 'Jenis'],
      ['S', 'Sekretariat', ''],
      ['T', 'Tetap', ''],
    ]);
  });

  test('whose cell was filled meanwhile keeps it: nothing is filled at all', async () => {
    const runtime = await runtimeFor({ code, sheets });
    const cell = (row: number): object => ({ row, column: 2, value: 'x', format: '@', expected: '' });
    const answer = runtime.call('add', [addition({ isNew: false, cells: [cell(3), cell(4)] })], null);
    expect(answer).toBe('changed-meanwhile Unit Kerja!B4');
    const { values } = runtime.call('read', 'Unit Kerja') as { values: unknown[][] };
    expect(values.map((row) => row[1])).toEqual(['', 'Nama', '', 'Tetap']);
  });

  test('that somebody else protects stops everything before the first sheet is made', async () => {
    const owner = await runtimeFor({ code, sheets, user: 'kepala@contoh.go.id' });
    owner.call('protectAs', 'Unit Kerja', 'milik kepala');
    const runtime = await runtimeFor({ code, workbook: owner.workbook, user: 'staf@contoh.go.id' });
    const both = [
      addition({ name: 'Indikator', columns: [column('Kode')] }),
      addition({ isNew: false, headerRow: 2, firstColumn: 3, columns: [column('Jenis')] }),
    ];
    expect(runtime.call('add', both, null)).toBe('sheet-protected Unit Kerja');
    expect(owner.workbook.sheetNames()).toEqual(['Unit Kerja']);
  });
});

test('rows are protected for their editors alone; ours from before are replaced, those of others stay', async () => {
  const runtime = await runtimeFor({ code, editors: ['orang@lain.id'], user: 'admin@contoh.go.id' });
  runtime.call('protectAs', 'Lembar', 'milik orang lain');
  const rows = { firstRow: 2, rows: 3, columns: 4 };
  runtime.call('share', 'Lembar', [{ ...rows, description: 'kami · R', editors: ['r@contoh.go.id'] }]);
  runtime.call('share', 'Lembar', [
    { ...rows, description: 'kami · S', editors: ['s@contoh.go.id', 't@contoh.go.id'] },
    { ...rows, firstRow: 5, description: 'kami · T', editors: [] },
  ]);
  const own = 'admin@contoh.go.id';
  expect(runtime.call('shared', 'Lembar')).toEqual([
    ['milik orang lain', 'A1', 'orang@lain.id', true],
    ['kami · S', 'A2:D4', `${own},s@contoh.go.id,t@contoh.go.id`, false],
    ['kami · T', 'A5:D7', own, false],
  ]);
});

describe('questions', () => {
  test.each([
    ['YES', true],
    ['NO', false],
    [null, false],
  ])('the answer %s is %s', async (answer, expected) => {
    const runtime = await runtimeFor({ code, context: 'menu', answer: () => answer });
    expect(runtime.call('ask')).toBe(expected);
  });

  test.each([
    [' R1 ', 'R1'],
    [null, null],
  ])('the text %s is %s', async (answer, expected) => {
    const runtime = await runtimeFor({ code, context: 'menu', answer: () => answer });
    expect(runtime.call('text')).toBe(expected);
  });

  test('where nobody is, the answer is no', async () => {
    const runtime = await runtimeFor({ code, context: 'trigger' });
    expect([runtime.call('ask'), runtime.call('text')]).toEqual([false, null]);
  });

  test('none is asked while the lock is held', async () => {
    const runtime = await runtimeFor({ code, context: 'menu' });
    expect(runtime.call('askLocked')).toMatch(/while the lock is held/);
  });
});

test('the selected row, over the columns in use', async () => {
  const sheets = [{ name: 'Rapor Unit', rows: [['x'], ['R', 'Bidang', 7]] }];
  const runtime = await runtimeFor({ code, sheets, selection: { sheet: 'Rapor Unit', row: 2 } });
  expect(runtime.call('row')).toEqual({ sheet: 'Rapor Unit', row: 2, values: ['R', 'Bidang', 7] });
});

test('merged cells are read as rectangles', async () => {
  const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
  const runtime = await runtimeFor({ code, sheets: [{ name: 'Lembar', rows: [['Kode'], ['A'], ['']], merges }] });
  expect(runtime.call('read', 'Lembar')).toMatchObject({ merged: ['A2:A3'] });
});

test('texts of an output sheet lead to cells; a sheet that does not exist gives plain text', async () => {
  const runtime = await runtimeFor({ code });
  const link = (sheet: string, cell: string): object => ({ text: cell, sheet, cell });
  runtime.call('replace', {
    name: 'Hasil',
    formats: ['@'],
    widths: [],
    frozenRows: 0,
    frozenColumns: 0,
    colours: [],
    protection: 'x',
    rows: [['Rapor Kinerja · Hasil'], [''], ['Sel'], ['B4'], ['C5']],
    links: { column: 1, rows: [[link('Lembar', 'B4')], [link('Tidak ada', 'C5')]] },
  });
  const book = await reopened(runtime.workbook);
  const cells = book.sheets.find(({ name }) => name === 'Hasil')?.cells;
  expect(cells?.get('3,0')?.hyperlink?.location).toBe("'Lembar'!B4");
  expect(cells?.get('4,0')?.hyperlink).toBeUndefined();
});
