import type { Language } from '../../text/language';
import type { InputSheet } from '../schema/input-sheets';
import { awardCategoryPresets, awardCriterionPresets, type PresetRow } from './award-presets';
import type { PlannedValue } from './sheet-plan';

/** Rows that count as they stand, offered for new sheets: an agency changes or deletes what it does not want. */
const presets: Partial<Record<InputSheet, (language: Language) => PresetRow<string>[]>> = {
  awardCategories: awardCategoryPresets,
  awardCriteria: awardCriterionPresets,
};

/** The ready-made rows of a new sheet, each a value per column; most sheets have none. */
export function presetRows(
  sheet: InputSheet,
  columns: readonly { key: string }[],
  language: Language,
): PlannedValue[][] {
  return (presets[sheet]?.(language) ?? []).map((row) => columns.map(({ key }) => row[key] ?? ''));
}
