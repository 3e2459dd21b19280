import { behaviours, SHEET } from './behaviour';

const REFERENCE = (method: string): string => `${method} reference`;

/** What a script has set, it can read. */
export const readBackBehaviours = behaviours([
  [
    REFERENCE('Range.getDataValidations'),
    'a drop-down of words tells its words, its help and whether others are refused',
    `${SHEET} const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Naik', 'Turun']).setAllowInvalid(false).setHelpText('Pilih').build();
     sheet.getRange('B2:B3').setDataValidation(rule);
     return sheet.getRange('B1:B3').getDataValidations().map(([r]) => r && [String(r.getCriteriaType()), r.getCriteriaValues()[0], r.getAllowInvalid(), r.getHelpText()])`,
    [null, ['VALUE_IN_LIST', ['Naik', 'Turun'], false, 'Pilih'], ['VALUE_IN_LIST', ['Naik', 'Turun'], false, 'Pilih']],
  ],
  [
    REFERENCE('DataValidation.getCriteriaValues'),
    'a drop-down of cells tells its cells',
    `${SHEET} const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A9')).build();
     sheet.getRange('B2').setDataValidation(rule); const [[found]] = sheet.getRange('B2').getDataValidations();
     return [String(found.getCriteriaType()), found.getCriteriaValues()[0].getA1Notation()]`,
    ['VALUE_IN_RANGE', 'A1:A9'],
  ],
  [
    REFERENCE('Range.getDataValidations'),
    'a check box is a validation',
    `${SHEET} sheet.getRange('C3').insertCheckboxes(); return String(sheet.getRange('C3').getDataValidations()[0][0].getCriteriaType())`,
    'CHECKBOX',
  ],
  [
    REFERENCE('ConditionalFormatRule'),
    'a rule tells its formula, its ranges and its look',
    `${SHEET} sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>1')
       .setRanges([sheet.getRange('A2:B9'), sheet.getRange('D2:D9')]).setBackground('#ffcc00').setFontColor('#102030').setBold(true).build()]);
     const [rule] = sheet.getConditionalFormatRules(); const condition = rule.getBooleanCondition();
     return [String(condition.getCriteriaType()), condition.getCriteriaValues(), rule.getRanges().map((r) => r.getA1Notation()),
       condition.getBackground(), condition.getFontColor(), condition.getBold()]`,
    ['CUSTOM_FORMULA', ['=$A2>1'], ['A2:B9', 'D2:D9'], '#ffcc00', '#102030', true],
  ],
  [
    REFERENCE('Protection'),
    'a protected sheet tells which of its cells are open',
    `${SHEET} sheet.protect().setUnprotectedRanges([sheet.getRange('B2'), sheet.getRange('C3:C4')]);
     const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
     return [String(found.getProtectionType()), found.getUnprotectedRanges().map((r) => r.getA1Notation())]`,
    ['SHEET', ['B2', 'C3:C4']],
  ],
  [
    REFERENCE('Range.getRichTextValues'),
    'a link is read with its text',
    `${SHEET} const link = '#gid=' + sheet.getSheetId() + '&range=B4';
     sheet.getRange('A5').setRichTextValues([[SpreadsheetApp.newRichTextValue().setText('ke B4').setLinkUrl(link).build()]]);
     const [[text]] = sheet.getRange('A5').getRichTextValues(); return [text.getText(), text.getLinkUrl() === link]`,
    ['ke B4', true],
  ],
  [
    REFERENCE('Range.getFormulas'),
    'formulas are read as they stand, other cells as nothing',
    `${SHEET} sheet.getRange('E1:F1').setValues([['=1+1', 'kata']]); return sheet.getRange('E1:F1').getFormulas()`,
    [['=1+1', '']],
  ],
  [
    REFERENCE('Range.getBackgrounds'),
    'colours come as #rrggbb, white where none was set',
    `${SHEET} sheet.getRange('E1').setBackground('#AABBCC'); return sheet.getRange('E1:F1').getBackgrounds()`,
    [['#aabbcc', '#ffffff']],
  ],
  [
    REFERENCE('Sheet.getFrozenRows'),
    'frozen rows, frozen columns and widths',
    `${SHEET} sheet.setFrozenRows(3); sheet.setFrozenColumns(1); sheet.setColumnWidth(2, 160);
     return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(2), sheet.getColumnWidth(3)]`,
    [3, 1, 160, 100],
  ],
]);
