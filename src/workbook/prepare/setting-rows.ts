import { texts } from '../../text';
import { languages, type Language } from '../../text/language';
import { sheetNotes } from '../../text/sheet-notes';
import { wordsOf } from '../schema/choices';
import { nameIn, names, normaliseName, withoutSuffix } from '../schema/names';
import { settings, type Setting, type SettingKey, type SettingKind } from '../schema/settings';
import type { settingsTable } from '../schema/tables';
import { cleanText } from '../values/markers';
import { columnLetters } from '../../shapes/a1';
import type { Grid } from '../read/grid';
import type { Header } from '../read/header';
import type { PlannedValue, SheetPlan } from './sheet-plan';

/** Values of a new `Pengaturan` (data dictionary, defaults); of a setting with allowed words the value it stands for. */
export const settingDefaults: Partial<Record<SettingKey, string | number>> = {
  minimumAttainment: 90,
  minimumAbsorption: 90,
  absorptionTargetQ1: 15,
  absorptionTargetQ2: 40,
  absorptionTargetQ3: 60,
  agencyAttainmentTarget: 95,
  agencyAbsorptionTarget: 95,
  flagBasis: 'both',
  missingTarget: 'none',
  parentValue: 'own',
  negativeFormula: '(2T-R)/T',
  cap: 100,
  floor: 0,
  ratingScale: 'standard',
  ceilingBasis: 'revisedIfAny',
  paper: 'A4',
  signatureSpace: 'no',
  initialsBox: 'no',
  documentStatus: 'draft',
  gradeOrder: 'AA>A>BB>B>CC>C>D; WTP>WDP>TW>TMP',
  winnerCoolDown: 3,
  shareAutomatically: 'no',
  format: 'google',
  printReferences: 'no',
  reportingDueDay: 5,
};

/** Number format of a value cell by the kind of its setting. */
export const formatOfKind: Record<SettingKind, string> = {
  text: '@',
  code: '@',
  date: '@',
  year: '0',
  dueDay: '0',
  period: '@',
  percent: 'General',
  bound: 'General',
  count: '0',
  choice: '@',
  language: '@',
};

/** Words offered for a setting; anything else is still taken, with the reader's finding. */
export function choicesOf({ kind, choices }: Setting, language: Language): string[] {
  const { period } = texts(language).terms;
  if (choices) return wordsOf(choices, language);
  if (kind === 'language') return [...languages];
  return kind === 'period' ? [...period.quarters, period.year] : [];
}

/** What an empty setting is filled with; `''` leaves it to the user. */
function defaultOf(key: SettingKey, setting: Setting, year: number, language: Language): PlannedValue {
  if (key === 'year') return year;
  if (key === 'language') return language;
  const value = settingDefaults[key] ?? '';
  const words = setting.choices?.[String(value)];
  return words === undefined ? value : nameIn(names(words), language);
}

type Column = keyof (typeof settingsTable)['columns'];

/** The settings that a sheet has, by their 0-based rows. */
export function knownRows(grid: Grid, header: Header<Column>): Map<SettingKey, number> {
  const byName = new Map<string, SettingKey>();
  for (const [key, { all }] of Object.entries(settings) as [SettingKey, Setting][]) {
    for (const name of all) byName.set(withoutSuffix(normaliseName(name)), key);
  }
  const found = new Map<SettingKey, number>();
  for (let row = header.row + 1; row < grid.values.length; row++) {
    const name = withoutSuffix(normaliseName(cleanText(grid.values[row]?.[header.columns.key ?? 0])));
    const key = byName.get(name);
    if (key && !found.has(key)) found.set(key, row);
  }
  return found;
}

/** Where the three columns of a settings sheet stand, 0-based, and how many columns it has. */
interface Places {
  columns: Record<Column, number>;
  width: number;
}

/**
 * Adds to a plan the settings that a sheet lacks and fills its empty values with the defaults; `Periode` and whatever
 * only the agency knows stay empty.
 *
 * @param year value of `Tahun` where it is empty
 */
export function planSettings(
  plan: SheetPlan,
  sheet: { grid: Grid; header: Header<Column> } | null,
  places: Places,
  year: number,
  language: Language,
): void {
  const { columns, width } = places;
  const { settings: notes } = sheetNotes(language);
  const known = sheet ? knownRows(sheet.grid, sheet.header) : new Map<SettingKey, number>();
  let next = sheet ? Math.max(sheet.grid.values.length, sheet.header.row + 1) : 1;
  plan.records.firstRow = next + 1;
  for (const [key, setting] of Object.entries(settings) as [SettingKey, Setting][]) {
    const value = defaultOf(key, setting, year, language);
    const format = formatOfKind[setting.kind];
    const choices = choicesOf(setting, language);
    const row = known.get(key);
    if (row === undefined) {
      const values = new Array<PlannedValue>(width).fill('');
      const formats = new Array<string>(width).fill('@');
      values[columns.key] = nameIn(setting, language);
      values[columns.value] = value;
      values[columns.notes] = notes[key];
      formats[columns.value] = format;
      plan.records.values.push(values);
      plan.records.formats.push(formats);
      if (choices.length > 0) plan.cellChoices.push({ row: next + 1, column: columns.value + 1, choices });
      next++;
      continue;
    }
    const fill = (column: number, text: PlannedValue, as: string): void => {
      // Blanks alone are somebody's entry too.
      if (text === '' || sheet?.grid.values[row]?.[column] !== '') return;
      plan.cells.push({ row: row + 1, column: column + 1, value: text, format: as, expected: '' });
    };
    fill(columns.value, value, format);
    fill(columns.notes, notes[key], '@');
  }
}

/** The cell of `Tahun` in a settings sheet (1-based), or null when the sheet does not have the setting. */
export function yearCell(
  grid: Grid,
  header: Header<Column>,
): { row: number; column: number; value: unknown; name: string } | null {
  const row = knownRows(grid, header).get('year');
  const column = header.columns.value;
  if (row === undefined || column === undefined) return null;
  const name = `${grid.name}!${columnLetters(column)}${row + 1}`;
  return { row: row + 1, column: column + 1, value: grid.values[row]?.[column] ?? '', name };
}
