import { tellAbout } from './about';
import { buildMenu } from './menu';
import { openSettings } from './open-settings';

/** Adds the menu; runs under every authorisation mode and reads nothing of the spreadsheet. */
export function onOpen(): void {
  buildMenu();
}

/** Menu *Pengaturan*. */
export function bukaPengaturan(): void {
  openSettings();
}

/** Menu *Tentang ▸ Tentang Rapor Kinerja*. */
export function tentang(): void {
  tellAbout();
}
