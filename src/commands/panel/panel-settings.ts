import { withLock } from '../../google/lock';
import { openSpreadsheet } from '../../google/spreadsheet';
import { texts } from '../../text';
import { sheetNotes } from '../../text/sheet-notes';
import { readSettings } from '../../workbook/read/settings';
import { planSettingChanges, settingFields } from '../../workbook/prepare/setting-fields';
import { readInputs } from '../run/input-grids';
import { spokenLanguage } from '../menu/interactive';
import type { PanelSetting, SettingAnswer, SettingChange } from './panel';
import { logRun } from '../run/run-log';

/** The settings that stand in `Pengaturan`, with their explanations; none without the sheet. */
export function panelSettings(): PanelSetting[] {
  const language = spokenLanguage();
  const { settings: help } = sheetNotes(language);
  const { settings: grid } = readInputs(openSpreadsheet(), ['settings']);
  return grid
    ? settingFields(grid, language).map(({ key, label, value, choices, isNumber }) => ({
        key,
        label,
        value,
        choices,
        isNumber,
        help: help[key],
      }))
    : [];
}

/**
 * Writes the settings that a person changed in the form, each only while the cell still says what the form had shown.
 *
 * @throws ServiceProblem `lock-busy`, `sheet-protected`, `changed-meanwhile`
 */
export function saveSettings(changes: readonly SettingChange[]): SettingAnswer {
  const spoken = spokenLanguage();
  const words = texts(spoken).panel;
  return withLock(() => {
    const book = openSpreadsheet();
    const { settings: grid } = readInputs(book, ['settings']);
    if (!grid) return { saved: [], refused: changes.map(({ key }) => ({ key, reason: words.refused.unknown })) };
    const { plan, saved, refused } = planSettingChanges(grid, changes, spoken);
    if (saved.length > 0) {
      book.addToInput([plan], null);
      const { language, year } = readSettings(grid).settings;
      const { panel, terms } = texts(language);
      const after = (key: string): string => changes.find((change) => change.key === key)?.value ?? '';
      const details = saved.map(({ key, label, value }) => panel.changed(label, value || '–', after(key) || '–'));
      const run = { command: panel.saveCommand, result: terms.runResult.done, details: details.join('; ') };
      logRun(book, run, language, String(year ?? ''));
    }
    return {
      saved: saved.map(({ label }) => label),
      refused: refused.map(({ key, why }) => ({ key, reason: words.refused[why] })),
    };
  });
}
