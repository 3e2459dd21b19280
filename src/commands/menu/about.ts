import { texts } from '../../text';
import { interactive } from './interactive';

/** The version in `package.json`; a test keeps the two equal. */
export const VERSION = '0.1.0';

/** Menu *Tentang ▸ Tentang Rapor Kinerja*: version, purpose, where the data stay, what each permission is for. */
export function tellAbout(): void {
  const { title } = texts('id').about;
  interactive(title, (language) => texts(language).about.lines(VERSION).join('\n'));
}
