import type { ColourRule } from '../../shapes/sheet-content';

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

/** How the conditions of our rules are written; nobody types them so. */
const OURS = /^=(ROW\(\)=\d+|\(\$?[A-Z]+\$?\d+>=".*"\)\*\(\$?[A-Z]+\$?\d+<".*"\))$/;

/** Writes the colouring anew where columns have moved; rules of the user's stay behind ours. */
export function renewColourRules(sheet: Sheet, colours: ColourRule[]): void {
  const standing = sheet.getConditionalFormatRules();
  if (standing.length + colours.length === 0) return;
  const kept = standing.filter((rule) => {
    const [formula] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as unknown[];
    return !OURS.test(String(formula)) && !colours.some((colour) => colour.formula === formula);
  });
  sheet.setConditionalFormatRules([...colours.map((colour) => buildRule(sheet, colour)), ...kept]);
}
