import { reopened, runtimeFor } from './support';

const SHEET = `const sheet = SpreadsheetApp.getActive().getSheetByName('Lembar');`;

describe('errors and dialogs', () => {
  test('errors of services belong to the world of the script', async () => {
    const runtime = await runtimeFor();
    const body = `try { SpreadsheetApp.getUi(); } catch (error) { return [error instanceof Error, error.name]; }`;
    expect(runtime.run(body)).toEqual([true, 'Exception']);
  });

  test('editor-auth-lifecycle: under AuthMode.NONE nothing can be read', async () => {
    const runtime = await runtimeFor({ authMode: 'NONE' });
    expect(() => runtime.run(`SpreadsheetApp.getActive().getSheets()`)).toThrow(/do not have permission/);
    expect(() => runtime.run(`PropertiesService.getDocumentProperties().getProperty('a')`)).toThrow(/permission/);
  });

  test('dialogs guide: a menu item has a Ui', async () => {
    const runtime = await runtimeFor({ context: 'menu' });
    expect(runtime.run(`const ui = SpreadsheetApp.getUi(); return ui.alert('A', 'B', ui.ButtonSet.OK)`)).toBe('OK');
    expect(runtime.log).toEqual(['alert: A — B']);
  });
});

describe('strings are parsed as Sheets parses them (Range.setValues reference, locale id_ID)', () => {
  const automatic = '0.###############';
  const cases: [written: string, kind: string, shown: unknown, format: string][] = [
    ['01234', 'number', 1234, automatic],
    ['1.234,5', 'number', 1234.5, automatic],
    ['93.6', 'string', '93.6', automatic],
    ['Rp 1.234.567,00', 'number', 1234567, automatic],
    ['12%', 'number', 0.12, '0%'],
    ['95,5%', 'number', 0.955, '0.00%'],
    ['-7', 'number', -7, automatic],
    ['TRUE', 'boolean', true, automatic],
    ['false', 'boolean', false, automatic],
    ['1/2', 'date', '2026-2-1', 'dd/MM/yyyy'],
    ['17/8/2025', 'date', '2025-8-17', 'dd/MM/yyyy'],
    ['2026-10-05', 'date', '2026-10-5', 'dd/MM/yyyy'],
    ['5 Mei 2026', 'date', '2026-5-5', 'dd/MM/yyyy'],
    ['01.02.2026', 'date', '2026-2-1', 'dd/MM/yyyy'],
    ['31/2/2026', 'string', '31/2/2026', automatic],
    ['TW III', 'string', 'TW III', automatic],
    ["'01234", 'string', '01234', automatic],
    ["'=1+1", 'string', '=1+1', automatic],
    ["''kutip", 'string', "'kutip", automatic],
    ['', 'string', '', automatic],
  ];
  const SHOW = `const kind = value instanceof Date ? 'date' : typeof value;
    const shown = kind === 'date' ? [value.getFullYear(), value.getMonth() + 1, value.getDate()].join('-') : value;`;

  test.each(cases)('%s becomes a %s', async (written, kind, shown, format) => {
    const runtime = await runtimeFor();
    const body = `${SHEET} const range = sheet.getRange(1, 1).setValue(${JSON.stringify(written)});
      const value = range.getValue(); ${SHOW} return [kind, shown, range.getNumberFormat()]`;
    const [gotKind, gotShown, gotFormat] = runtime.run(body) as [string, unknown, string];
    expect([gotKind, gotShown, gotFormat]).toEqual([kind, shown, format]);
  });

  test.each(['01234', '1/2', '12%', 'TRUE', '=1+1'])('a cell formatted as text keeps %s', async (written) => {
    const runtime = await runtimeFor();
    const body = `${SHEET} return sheet.getRange(1, 1).setNumberFormat('@').setValue(${JSON.stringify(written)}).getValue()`;
    expect(runtime.run(body)).toBe(written);
  });

  test.each(['=SUM(A1:A2)', '+A1', '-SUM(A1)'])(
    '%s becomes a formula, whose result is not imitated',
    async (written) => {
      const runtime = await runtimeFor();
      const body = `${SHEET} return sheet.getRange(1, 1).setValue(${JSON.stringify(written)}).getValue()`;
      expect(() => runtime.run(body)).toThrow(/result of a formula/);
    },
  );
});

describe('what is read', () => {
  test('Range.getValues reference: numbers, booleans, dates, strings and empty cells of the script’s own world', async () => {
    const wall = new Date(Date.UTC(2026, 1, 28, 13, 30));
    const runtime = await runtimeFor({
      sheets: [
        {
          name: 'Lembar',
          rows: [['a', 1.5, true, wall, null, '#N/A'], [0.9]],
          cells: new Map([['1,0', { style: { numFmt: '0.00%' } }]]),
        },
      ],
    });
    const body = `${SHEET} const range = sheet.getDataRange(); const values = range.getValues(); const date = values[0][3];
      return [values instanceof Array, values[0] instanceof Array, date instanceof Date,
        [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()],
        values[0].filter((value) => !(value instanceof Date)), values[1], range.getNumberFormats()[1]]`;
    expect(runtime.run(body)).toEqual([
      true,
      true,
      true,
      [2026, 1, 28, 13, 30],
      ['a', 1.5, true, '', '#N/A'],
      [0.9, '', '', '', '', ''],
      ['0.00%', ...new Array<string>(5).fill('0.###############')],
    ]);
  });

  test('formulas read as their stored results', async () => {
    const cells = new Map([
      ['0,0', { formula: 'UPPER("a")', formulaResult: 'A' }],
      ['0,1', { formula: '1+1', formulaResult: 2 }],
    ]);
    const runtime = await runtimeFor({ sheets: [{ name: 'Lembar', rows: [[null, null]], cells }] });
    expect(runtime.run(`${SHEET} return sheet.getDataRange().getValues()`)).toEqual([['A', 2]]);
    const cell = (await reopened(runtime.workbook)).sheets[0]?.cells?.get('0,0');
    expect(cell).toMatchObject({ formula: 'UPPER("a")', value: 'A' });
  });
});

describe('google.script.run reference: what crosses is JSON-safe', () => {
  test.each([
    ['a date as argument', { when: new Date() }, /argument 1\.when is a Date/],
    ['a function as argument', [() => 1], /argument 1\[0\] is a Function/],
    ['a number that is not finite', Number.NaN, /is NaN/],
  ])('%s', async (_, argument, message) => {
    const runtime = await runtimeFor();
    expect(() => runtime.call('run', argument)).toThrow(message);
  });

  test('a date inside the return value', async () => {
    const runtime = await runtimeFor();
    expect(() => runtime.run(`({ rows: [new Date()] })`)).toThrow(/The return value\.rows\[0\] is a Date/);
  });
});

describe('executions', () => {
  test('globals do not outlive a call, as in Apps Script', async () => {
    const runtime = await runtimeFor({ code: 'let calls = 0; function count() { calls += 1; return calls; }' });
    expect([runtime.call('count'), runtime.call('count')]).toEqual([1, 1]);
  });

  test('an unknown function is named', async () => {
    const runtime = await runtimeFor();
    expect(() => runtime.call('missing')).toThrow('Script function not found: missing');
  });

  test('the clock stands still everywhere', async () => {
    const runtime = await runtimeFor();
    const body = `const plain = new Date(); return [plain.getDate(), plain.getHours(), Date.now() - plain.getTime(),
      new Date(2020, 0, 1).getFullYear(), new Date() instanceof Date, plain.constructor === Date]`;
    expect(runtime.run(body)).toEqual([6, 8, 0, 2020, true, true]);
  });

  test('service calls are counted; handles and builders are not', async () => {
    const runtime = await runtimeFor();
    runtime.run(`${SHEET} SpreadsheetApp.newConditionalFormatRule().setBold(true); sheet.getName();
      sheet.protect().setDescription('a').setWarningOnly(true); sheet.getRange(1, 1).setValues([[1]]); return 0`);
    expect(runtime.serviceCalls).toBe(3);
  });

  test('a call can fail on purpose, and the next one works again', async () => {
    const runtime = await runtimeFor({ failAtCall: 2 });
    const body = `${SHEET} try { sheet.setFrozenRows(1); } catch (error) { return sheet.getMaxRows() + error.message; }`;
    expect(runtime.run(body)).toMatch(/^1000We're sorry, a server error/);
  });

  test('a stopped execution does not come back, whatever it catches', async () => {
    const runtime = await runtimeFor({ stopAtCall: 2 });
    const body = `${SHEET} try { sheet.setFrozenRows(1); } catch { try { sheet.setFrozenColumns(2); } catch {} } return 'done'`;
    expect(() => runtime.run(body)).toThrow('Exceeded maximum execution time');
    expect((await reopened(runtime.workbook)).sheets[0]?.freezePane).toBeUndefined();
  });
});
