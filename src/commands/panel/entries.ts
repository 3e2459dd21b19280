import { openCell, openSidebar } from './open-sidebar';
import type { PanelSetting, PanelState, SettingAnswer, SettingChange } from './panel';
import { panelSettings, saveSettings } from './panel-settings';
import { panelState } from './panel-state';

/** Menu *Panel samping*. */
export function bukaPanelSamping(): void {
  openSidebar();
}

/** The state at a glance, for the sidebar (`google.script.run`). */
export function keadaanPanel(): PanelState {
  return panelState();
}

/** Shows the cell of a finding (`google.script.run`). */
export function bukaSel(sheet: string, cell: string): boolean {
  return openCell(sheet, cell);
}

/** The settings with their explanations (`google.script.run`). */
export function pengaturanPanel(): PanelSetting[] {
  return panelSettings();
}

/** Writes the settings that were changed in the form (`google.script.run`). */
export function simpanPengaturan(changes: SettingChange[]): SettingAnswer {
  return saveSettings(changes);
}
