/** A menu entry; `handler` is the name of a top-level function of the bundle. */
export interface MenuEntry {
  label: string;
  handler: string;
}

/** Adds a menu to the open spreadsheet; allowed under every authorisation mode, from `onOpen` only. */
export function addMenu(title: string, entries: readonly MenuEntry[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const { label, handler } of entries) menu.addItem(label, handler);
  menu.addToUi();
}
