import type { TestStep } from './bench';

type Range = GoogleAppsScript.Spreadsheet.Range;

const names = (ranges: readonly Range[]): string[] => ranges.map((range) => range.getA1Notation());

/** Strings that a person types or imports, and that Sheets reads in its own way. */
const ENTRIES = ['=1+1', '-5,5', '+62', "'x", '  =1', '01234', '1/2', '12%', 'TRUE', '1.234,5', '@x', ''];

/** The spreadsheet, its sheets and their size. */
const grid: TestStep = {
  name: 'grid',
  run: ({ spreadsheet, sheet, prefix, note }) => {
    note('id', spreadsheet.getId() !== '');
    note('name', typeof spreadsheet.getName());
    note('locale', typeof spreadsheet.getSpreadsheetLocale());
    note('zone', typeof spreadsheet.getSpreadsheetTimeZone());
    note('isOpen', SpreadsheetApp.getActiveSpreadsheet().getId() === spreadsheet.getId());
    const other = spreadsheet.insertSheet(`${prefix}2`, spreadsheet.getSheets().length);
    note('insertedIsActive', spreadsheet.getActiveSheet().getName() === other.getName());
    note('size', [other.getMaxRows(), other.getMaxColumns()]);
    note('used', [other.getLastRow(), other.getLastColumn(), other.getDataRange().getA1Notation()]);
    note('format', other.getRange(1, 1).getNumberFormats());
    other.insertRowsAfter(1000, 5);
    other.insertColumnsAfter(26, 2);
    note('grown', [other.getMaxRows(), other.getMaxColumns()]);
    other.deleteRows(2, 3);
    other.deleteColumns(27, 1);
    note('shrunk', [other.getMaxRows(), other.getMaxColumns()]);
    other.setFrozenRows(3);
    other.setFrozenColumns(2);
    note('frozen', [other.getFrozenRows(), other.getFrozenColumns()]);
    other.setColumnWidth(1, 160);
    other.setColumnWidths(2, 2, 90);
    note(
      'widths',
      [1, 2, 3].map((column) => other.getColumnWidth(column)),
    );
    other.setRowHeight(1, 40);
    other.hideColumns(5, 2);
    spreadsheet.setActiveSheet(sheet);
    other.hideSheet();
    note('hidden', other.isSheetHidden());
    note('sameId', spreadsheet.getSheetByName(other.getName())?.getSheetId() === other.getSheetId());
    note('none', spreadsheet.getSheetByName(`${prefix}3`));
    spreadsheet.deleteSheet(other);
    note('gone', spreadsheet.getSheetByName(`${prefix}2`));
  },
};

/** What Google makes of texts, in cells that are formatted as text and in cells that are not. */
const entries: TestStep = {
  name: 'entries',
  run: ({ sheet, note }) => {
    const write = (column: number, format: string, texts: readonly string[]): void => {
      const range = sheet.getRange(3, column, texts.length, 1);
      range.setNumberFormat(format);
      range.setValues(texts.map((text) => [text]));
      SpreadsheetApp.flush();
      const formulas = range.getFormulas();
      const formats = range.getNumberFormats();
      texts.forEach((text, row) => {
        const [formula = ''] = formulas[row] ?? [];
        // Only the spreadsheet itself knows what a formula gives.
        const value: unknown = formula === '' ? sheet.getRange(3 + row, column).getValue() : null;
        const kind = formula !== '' ? 'formula' : value instanceof Date ? 'date' : typeof value;
        note(`${format || 'plain'} ${text}`, {
          kind,
          value: kind === 'date' ? null : value,
          formula,
          format: formats[row]?.[0],
        });
      });
    };
    write(1, '@', ENTRIES);
    write(2, '0.00', ENTRIES);
    write(
      3,
      '@',
      ENTRIES.map((text) => `'${text}`),
    );
    write(
      4,
      '0.00',
      ENTRIES.map((text) => `'${text}`),
    );
    sheet.getRange(3, 5).setValue(0.1 + 0.2);
    sheet.getRange(4, 5).setValue(true);
    sheet.getRange(5, 5).setValue(new Date(2026, 9, 5));
    const values: unknown[][] = sheet.getRange(3, 5, 3, 1).getValues();
    note(
      'numbers',
      values.map(([value]) => (value instanceof Date ? value.getTime() === new Date(2026, 9, 5).getTime() : value)),
    );
    const range = sheet.getRange(3, 1, ENTRIES.length, 5);
    note('place', [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumRows()]);
    note('owner', range.getSheet().getSheetId() === sheet.getSheetId());
    range.clearContent();
    note('keepsFormats', sheet.getRange(3, 1, 1, 5).getNumberFormats());
    range.clear();
    note('cleared', sheet.getRange(3, 1, 1, 5).getNumberFormats());
  },
};

/** Formats, colours, notes, groups and the filter. */
const looks: TestStep = {
  name: 'looks',
  run: ({ sheet, note }) => {
    const range = sheet.getRange(3, 1, 2, 2);
    range.setNumberFormats([
      ['@', '0.00'],
      ['dd/MM/yyyy', '#,##0'],
    ]);
    sheet.getRangeList(['C3:C4', 'E3']).setNumberFormat('0%');
    note('formats', sheet.getRange(3, 1, 2, 5).getNumberFormats());
    range.setBackground('#1f4e79').setFontColor('#ffffff').setFontWeight('bold').setFontSize(9);
    range.setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true);
    sheet.getRange(5, 1, 1, 2).setBackgrounds([['#ffcc00', '#ffffff']]);
    note('backgrounds', sheet.getRange(3, 1, 3, 2).getBackgrounds());
    range.setNotes([
      ['satu', ''],
      ['', 'dua'],
    ]);
    note('notes', range.getNotes());
    sheet.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1);
    note(
      'groups',
      [2, 3, 4, 5].map((column) => sheet.getColumnGroupDepth(column)),
    );
    note('noFilter', sheet.getFilter());
    sheet.getRange(3, 1, 5, 3).createFilter();
    note('filter', sheet.getFilter()?.getRange().getA1Notation());
    sheet.getFilter()?.remove();
    note('filterGone', sheet.getFilter());
    note('merged', names(range.getMergedRanges()));
    sheet.getRange(3, 1, 1, 2).merge();
    note('mergedNow', names(range.getMergedRanges()));
  },
};

/** Colouring by a formula. */
const colours: TestStep = {
  name: 'colours',
  run: ({ sheet, note }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A3>=1')
      .setRanges([sheet.getRange('A3:B9'), sheet.getRange('D3:D9')])
      .setBackground('#f8cbad')
      .setFontColor('#9c0006')
      .setBold(true);
    sheet.setConditionalFormatRules([rule.build()]);
    SpreadsheetApp.flush();
    const found = sheet.getConditionalFormatRules();
    note(
      'rules',
      found.map((one) => {
        const condition = one.getBooleanCondition();
        const [background, colour] = [condition?.getBackground(), condition?.getFontColor()];
        const values: unknown[] = condition?.getCriteriaValues() ?? [];
        return {
          ranges: names(one.getRanges()),
          kind: String(condition?.getCriteriaType()),
          values,
          background,
          colour,
          bold: condition?.getBold(),
        };
      }),
    );
    sheet.setConditionalFormatRules([]);
    note('none', sheet.getConditionalFormatRules().length);
  },
};

/** Charts, with the cells that they draw. */
const charts: TestStep = {
  name: 'charts',
  run: ({ sheet, note }) => {
    sheet.getRange(3, 7, 3, 3).setValues([
      ['Unit', 'A', 'B'],
      ['x', 1, 2],
      ['y', 3, 4],
    ]);
    const { COLUMN, BAR, LINE, COMBO } = Charts.ChartType;
    [COLUMN, BAR, LINE, COMBO].forEach((kind, index) => {
      const builder = sheet.newChart().setChartType(kind).addRange(sheet.getRange('G3:I5')).setNumHeaders(1);
      builder
        .setPosition(8 + index, 2, 3, 4)
        .setOption('title', `Uji ${index}`)
        .setOption('width', 400);
      sheet.insertChart(builder.build());
    });
    SpreadsheetApp.flush();
    const read = (): unknown[] =>
      sheet.getCharts().map((chart) => {
        const place = chart.getContainerInfo();
        return {
          ranges: names(chart.getRanges()),
          title: chart.getOptions().get('title') as unknown,
          place: [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
        };
      });
    note('charts', read());
    const [first] = sheet.getCharts();
    if (first) sheet.updateChart(first.modify().clearRanges().addRange(sheet.getRange('G3:H5')).build());
    note('updated', read());
    for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    note('removed', sheet.getCharts().length);
  },
};

/** Drop-downs and check boxes. */
const validations: TestStep = {
  name: 'validations',
  run: ({ sheet, note }) => {
    const words = SpreadsheetApp.newDataValidation().requireValueInList(['Naik', 'Turun']).setAllowInvalid(true);
    const list = words.setHelpText('Pilih').build();
    const cells = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('G3:G5')).build();
    sheet.getRange('A3:A4').setDataValidation(list);
    sheet.getRange('B3:B4').setDataValidations([[cells], [null]]);
    sheet.getRange('C3:C4').insertCheckboxes();
    SpreadsheetApp.flush();
    note(
      'rules',
      sheet
        .getRange('A3:D4')
        .getDataValidations()
        .map((row) =>
          row.map((rule) => {
            if (!rule) return null;
            const values: unknown[] = rule.getCriteriaValues();
            const kind = String(rule.getCriteriaType());
            // Cells of a list, the words of another, nothing of a check box.
            const first = kind === 'VALUE_IN_RANGE' ? (values[0] as Range).getA1Notation() : (values[0] ?? null);
            return { kind, first, other: rule.getAllowInvalid(), help: rule.getHelpText() };
          }),
        ),
    );
    note('boxes', sheet.getRange('C3:C4').getValues());
    sheet.getRange('C3').setValue(true);
    note('ticked', sheet.getRange('C3:C4').getValues());
    sheet.getRange('A3:C4').setDataValidation(null);
    note('kept', sheet.getRange('C3:C4').getValues());
  },
};

/** Protections of ranges and of the sheet. */
const protections: TestStep = {
  name: 'protections',
  run: ({ sheet, note }) => {
    const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    const rows = sheet.getRange(3, 1, 2, 4).protect().setDescription('uji baris');
    note('fresh', [rows.isWarningOnly(), rows.canEdit(), rows.canDomainEdit()]);
    rows.addEditor(Session.getEffectiveUser());
    const editors = rows.getEditors();
    rows.removeEditors(editors);
    if (rows.canDomainEdit()) rows.setDomainEdit(false);
    const own = Session.getEffectiveUser().getEmail();
    if (own !== '') rows.addEditors([own]);
    note('closed', [rows.canEdit(), rows.canDomainEdit()]);
    const whole = sheet.protect().setDescription('uji lembar').setWarningOnly(true);
    whole.setUnprotectedRanges([sheet.getRange('C3'), sheet.getRange('C4:C5')]);
    SpreadsheetApp.flush();
    for (const type of [RANGE, SHEET]) {
      const found = sheet.getProtections(type).map((one) => ({
        kind: String(one.getProtectionType()),
        description: one.getDescription(),
        warns: one.isWarningOnly(),
        open: type === SHEET ? names(one.getUnprotectedRanges()) : one.getRange().getA1Notation(),
      }));
      note(String(type), found);
      for (const one of sheet.getProtections(type)) one.remove();
    }
    note('removed', sheet.getProtections(RANGE).length + sheet.getProtections(SHEET).length);
  },
};

/** Texts that lead to cells. */
const links: TestStep = {
  name: 'links',
  run: ({ sheet, note }) => {
    const link = `#gid=${sheet.getSheetId()}&range=B4`;
    const text = SpreadsheetApp.newRichTextValue().setText('ke B4').setLinkUrl(link).build();
    const empty = SpreadsheetApp.newRichTextValue().setText('').build();
    const range = sheet.getRange('A3:B3');
    range.setNumberFormat('@');
    range.setRichTextValues([[text, empty]]);
    SpreadsheetApp.flush();
    note('values', range.getValues());
    note(
      'links',
      range.getRichTextValues().map((row) => row.map((one) => [one?.getText(), one?.getLinkUrl() === link])),
    );
    range.setValues([['lain', '']]);
    note(
      'afterwards',
      range.getRichTextValues().map((row) => row.map((one) => [one?.getText(), one?.getLinkUrl()])),
    );
    range.clear();
  },
};

/** Where the person looks. */
const selection: TestStep = {
  name: 'selection',
  run: ({ spreadsheet, sheet, note }) => {
    spreadsheet.setActiveSheet(sheet);
    sheet.getRange('B2').activate();
    note('sheet', spreadsheet.getActiveSheet().getSheetId() === sheet.getSheetId());
    note('range', spreadsheet.getActiveRange() !== null);
    note('cell', spreadsheet.getCurrentCell() !== null);
  },
};

export const sheetSteps = [grid, entries, looks, colours, charts, validations, protections, links, selection];
