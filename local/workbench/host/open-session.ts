import { basename, dirname, extname, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { openXlsx, writeXlsx } from 'hucre';
import type { Language } from '../../../src/text/language';
import { openKeptMemory } from '../../drive/kept-memory';
import { readBundle } from '../../scripts';
import { sheetsOf } from '../../workbook/book-change';
import { createLocalWorkbook } from '../../workbook/local-workbook';
import { takeMemory } from '../../workbook/memory';
import { readWorkbookFile } from '../../workbook/file/read-file';
import { diskFault } from '../text';
import { localeOf } from './locale';
import { createRecovery, recoveryPath } from './recovery';
import { createSession, type Session, type SessionOptions } from './session';

/** What has to be known to open a workbook; plain data, since it goes to a worker. */
export interface OpenOptions {
  /** Path of the workbook; null: an empty one of that name. */
  input: string | null;
  /** Path of what was opened in place of an empty workbook; what is recovered later is looked for under the first one. */
  instead?: string;
  emptyName: string;
  emptySheet: string;
  folder: string;
  /** Path of `dist/Code.js`. */
  bundle: string;
  language: Language;
  /** Milliseconds at which the clock stands still. */
  fixedTime?: number;
  isVerbose: boolean;
}

async function emptyWorkbook(sheet: string) {
  return openXlsx(await writeXlsx({ sheets: [{ name: sheet, rows: [] }] }), { readStyles: true });
}

/**
 * Opens a workbook with the script, and with what an earlier run in the same output folder remembers.
 * @throws Problem with the reasons of the command line
 */
export async function openSession(
  open: OpenOptions,
  screen: Pick<SessionOptions, 'answer' | 'tell' | 'meanwhile'>,
): Promise<Session> {
  const { folder, bundle, language, fixedTime } = open;
  const input = open.instead ?? open.input;
  const code = readBundle(bundle);
  const book = input === null ? await emptyWorkbook(open.emptySheet) : await readWorkbookFile(input);
  const name = input === null ? open.emptyName : basename(input, extname(input));
  const workbook = createLocalWorkbook(book, { name, locale: () => localeOf(book.sheets, language) });
  const extension = book.hasMacros ? '.xlsm' : '.xlsx';
  await takeMemory(workbook, join(folder, `${name}${extension}`));
  const { memory, journal, keep, dropLetters } = openKeptMemory(folder);
  const recovery = createRecovery(
    recoveryPath(folder, open.input === null ? open.emptyName : basename(open.input, extname(open.input)), open.input),
    () => sheetsOf(workbook),
    (error) => screen.tell({ kind: 'unkept', why: error === null ? null : diskFault(language, error) }),
  );
  /** The workbook and what was done in it stand whether or not the disk takes what is remembered of them. */
  const remembering = (work: () => void) => (): void => {
    try {
      work();
    } catch (error) {
      screen.tell({ kind: 'unremembered', why: diskFault(language, error) });
    }
  };
  return createSession({
    recovery,
    workbook,
    memory,
    journal,
    code,
    folder,
    language,
    fixedTime,
    ...screen,
    hasMacros: book.hasMacros === true,
    remember: remembering(keep),
    saved: remembering(() => {
      dropLetters();
      keep();
    }),
    page: (page) => {
      const path = join(dirname(bundle), `${basename(page)}.html`);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    log: open.isVerbose ? (line) => void process.stderr.write(`${line}\n`) : undefined,
  });
}
