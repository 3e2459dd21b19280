import { settings, type Setting, type SettingKey } from '../schema/settings';
import { settingsTable } from '../schema/tables';
import type { Language } from '../../text/language';
import { findHeader } from '../read/header';
import type { Grid } from '../read/grid';
import { cleanText } from '../values/markers';
import { parseNumber } from '../values/number';
import { choicesOf, formatOfKind, knownRows } from './setting-rows';
import { emptyPlan, type PlannedValue, type SheetPlan } from './sheet-plan';

/** A setting that stands in `Pengaturan`, with its cell (1-based). */
export interface SettingField {
  key: SettingKey;
  label: string;
  /** As text; numbers with a decimal comma in Indonesian. */
  value: string;
  raw: PlannedValue;
  choices: string[];
  isNumber: boolean;
  format: string;
  row: number;
  column: number;
}

const numberKinds: readonly Setting['kind'][] = ['percent', 'count', 'year'];

const asText = (raw: PlannedValue, language: Language): string =>
  typeof raw === 'number' && language === 'id' ? String(raw).replace('.', ',') : cleanText(raw);

/**
 * The settings of a sheet that a form can change, in the order of the sheet; rows that are no setting are passed over,
 * and so are dates, which only the sheet itself shows as people wrote them.
 */
export function settingFields(grid: Grid, language: Language): SettingField[] {
  const { header } = findHeader(settingsTable, grid);
  const [keyColumn, column] = [header?.columns.key, header?.columns.value];
  if (!header || keyColumn === undefined || column === undefined) return [];
  return [...knownRows(grid, header)].flatMap(([key, row]) => {
    const raw = (grid.values[row]?.[column] ?? '') as PlannedValue;
    if (raw instanceof Date) return [];
    const setting: Setting = settings[key];
    return {
      key,
      raw,
      label: cleanText(grid.values[row]?.[keyColumn]),
      value: asText(raw, language),
      choices: choicesOf(setting, language),
      isNumber: numberKinds.includes(setting.kind),
      format: formatOfKind[setting.kind],
      row: row + 1,
      column: column + 1,
    };
  });
}

/** What a field gets written; null: the text is no number although the setting is one. */
function plannedValue(
  { isNumber, format }: SettingField,
  text: string,
): { value: PlannedValue; format: string } | null {
  if (!isNumber || text === '') return { value: text, format };
  const number = parseNumber(text)?.value;
  return number === undefined ? null : { value: number, format };
}

export type RefusedSetting = { key: string; why: 'number' | 'changed' | 'unknown' };

/**
 * Plans changed settings, each only over the value that the form had shown; a choice outside the list is written as it is,
 * for the reader knows more words than the list.
 */
export function planSettingChanges(
  grid: Grid,
  changes: readonly { key: string; before: string; value: string }[],
  language: Language,
): { plan: SheetPlan; saved: SettingField[]; refused: RefusedSetting[] } {
  const fields = settingFields(grid, language);
  const plan = emptyPlan(grid.name);
  const saved: SettingField[] = [];
  const refused: RefusedSetting[] = [];
  for (const { key, before, value } of changes) {
    const field = fields.find((candidate) => candidate.key === key);
    const planned = field && plannedValue(field, value.trim());
    if (!field) refused.push({ key, why: 'unknown' });
    else if (field.value !== before) refused.push({ key, why: 'changed' });
    else if (!planned) refused.push({ key, why: 'number' });
    else {
      const { row, column, raw } = field;
      plan.cells.push({ row, column, ...planned, expected: raw });
      saved.push(field);
    }
  }
  return { plan, saved, refused };
}
