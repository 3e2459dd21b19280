import { isAddon } from './build-target';

/** A menu entry; `handler` is the name of a top-level function of the bundle. */
export interface MenuEntry {
  label: string;
  handler: string;
}

/** A menu within the menu. */
export interface Submenu {
  label: string;
  entries: readonly MenuEntry[];
}

export type MenuPart = MenuEntry | Submenu | 'separator';

type Menu = GoogleAppsScript.Base.Menu;

function fill(menu: Menu, parts: readonly MenuPart[], newMenu: (label: string) => Menu): Menu {
  for (const part of parts) {
    if (part === 'separator') menu.addSeparator();
    else if ('handler' in part) menu.addItem(part.label, part.handler);
    else menu.addSubMenu(fill(newMenu(part.label), part.entries, newMenu));
  }
  return menu;
}

/** Adds a menu to the open spreadsheet; allowed under every authorisation mode, from `onOpen` only. */
export function addMenu(title: string, parts: readonly MenuPart[]): void {
  const ui = SpreadsheetApp.getUi();
  fill(isAddon() ? ui.createAddonMenu() : ui.createMenu(title), parts, (label) => ui.createMenu(label)).addToUi();
}
