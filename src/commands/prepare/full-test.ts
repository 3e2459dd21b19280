import { chartPaper } from '../../documents/main';
import { takeSteps, type StepReport, type TestWish } from '../../google/full-test/take-steps';
import { withLock } from '../../google/lock';
import { askText, confirm } from '../../google/notify';
import { showText } from '../../google/sidebar';
import { openSpreadsheet } from '../../google/spreadsheet';
import { scriptTimeZone } from '../../google/environment';
import { texts } from '../../text';
import { VERSION } from '../menu/about';
import { interactive } from '../menu/interactive';
import { freePrefix, TEST_DOCUMENT_KEY, TEST_PREFIX } from './self-test-names';

/** The function that the triggers of the test call. */
const trigger = { handler: 'ujiPemicu' };

/** First line of every report, with the version of its form. */
const HEAD = 'rapor-kinerja full-test 1';

/** Addresses, links and ids are nobody's business, and differ from run to run. */
function scrubbed(text: string, own: readonly string[]): string {
  const without = own.reduce((left, id) => (id === '' ? left : left.split(id).join('<own>')), text);
  return without
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)*/g, '<address>')
    .replace(/https?:[^\s"]+/g, '<link>')
    .replace(/(?=[\w-]*\d)[\w-]{24,}/g, '<id>');
}

function reportText(steps: readonly StepReport[], { prefix }: TestWish): string {
  const { id, locale, timeZone } = openSpreadsheet().spreadsheetFacts();
  const lines = steps.flatMap(({ name, milliseconds, items }) => [
    `[${name}] ${milliseconds} ms`,
    ...items.map(({ item, value }) => scrubbed(`${JSON.stringify(item)}: ${JSON.stringify(value)}`, [id, prefix])),
  ]);
  return [HEAD, `version ${VERSION}`, `locale ${locale}`, `zones ${timeZone} ${scriptTimeZone()}`, ...lines].join('\n');
}

const hasFailed = ({ items }: StepReport): boolean => items.some(({ item }) => item === 'failed');

/**
 * Menu *Tentang ▸ Uji lengkap*: every service that the add-on uses is tried once on temporary sheets, files and triggers; the
 * report tells what each of them gave, and can be compared with that of the local runtime (`npm run compare-self-test`).
 *
 * @param showMenu lays out the menu, as when the spreadsheet is opened
 */
export function fullTestFromMenu(showMenu: () => void): void {
  interactive(texts('id').about.fullTest.run, (language) => {
    const { about, menu } = texts(language);
    const words = about.fullTest;
    if (!confirm(menu.title, words.question)) return menu.cancelled;
    const subject = askText(menu.title, words.letterQuestion);
    const { steps, text } = withLock(() => {
      const book = openSpreadsheet();
      const wish: TestWish = {
        prefix: freePrefix(book.sheetNames()),
        allPrefix: TEST_PREFIX,
        handler: trigger.handler,
        showMenu,
        mark: { buku: book.id(), kunci: TEST_DOCUMENT_KEY },
        document: chartPaper(),
        letter: subject === null ? null : { subject: subject || words.run, body: words.letterBody },
      };
      const taken = takeSteps(wish);
      return { steps: taken, text: reportText(taken, wish) };
    });
    showText(words.title, words.copy, text);
    return words.done(String(steps.filter(hasFailed).length));
  });
}
