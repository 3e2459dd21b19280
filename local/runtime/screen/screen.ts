import type { HtmlPage } from './html-page';

/** An entry, a separator or a submenu of a menu that a script built. */
export type MenuPart =
  | { kind: 'item'; label: string; handler: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; parts: MenuPart[] };

/** Where a page made by `HtmlService` stands over the spreadsheet. */
export type PageKind = 'sidebar' | 'modal' | 'modeless';

/** What the person at the keyboard sees of a script, beside the cells and the questions it asks. */
export interface Screen {
  /** A menu was added to the bar (`Menu.addToUi`). */
  addMenu(label: string, parts: readonly MenuPart[]): void;
  /** A note in the corner (`Spreadsheet.toast`); `seconds` below 0: until it is closed. */
  toast(message: string, title: string, seconds: number): void;
  /** A sidebar or dialog was opened; the script goes on, as in Sheets. */
  openPage(kind: PageKind, title: string, page: HtmlPage): void;
  /** The script turned to a sheet. */
  activate(sheet: string): void;
}

/** Nobody looks: the command line, triggers, most tests. */
export const NO_SCREEN: Screen = {
  addMenu: () => undefined,
  toast: () => undefined,
  openPage: () => undefined,
  activate: () => undefined,
};
