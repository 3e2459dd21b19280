import type { ColourRule } from '../shapes/sheet-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

function buildRule(sheet: Sheet, colour: ColourRule): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(colour.formula)
    .setRanges([sheet.getRange(colour.range)]);
  if (colour.background !== undefined) rule.setBackground(colour.background);
  if (colour.fontColour !== undefined) rule.setFontColor(colour.fontColour);
  if (colour.bold !== undefined) rule.setBold(colour.bold);
  return rule.build();
}

/** Writes the colouring of a new output sheet in one call. */
export function writeColourRules(sheet: Sheet, colours: ColourRule[]): void {
  if (colours.length > 0) sheet.setConditionalFormatRules(colours.map((colour) => buildRule(sheet, colour)));
}
