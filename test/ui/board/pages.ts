import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { embedDeck } from '../../../local/board';
import { forPublic, makeDeck } from '../../../src/documents/board/make-deck';
import type { BoardSnapshot } from '../../../src/domain/schedule/board';
import { MONDAY } from './boards';

const PAGE = join(__dirname, '../../../dist/papan.html');

export const SIZES = {
  television: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
};

export interface OpenBoard {
  page: Page;
  context: BrowserContext;
  /** Path of the opened file, to be written anew. */
  file: string;
  /** Requests that left the file. */
  requests: string[];
  errors: string[];
  close(): Promise<void>;
}

/** Ten o'clock on the fixtures' Monday, on the clock of the page. */
const MORNING = `${MONDAY}T10:00:00`;

/** The page with a snapshot in it, as the command line writes it. */
export function boardFile(snapshot: BoardSnapshot | null, screen: 'staff' | 'public'): string {
  const deck = snapshot && makeDeck(snapshot);
  return embedDeck(readFileSync(PAGE, 'utf8'), deck && screen === 'public' ? forPublic(deck) : deck);
}

/** Opens a board from a file, with a clock that the test moves. */
export async function openBoard(
  browser: Browser,
  snapshot: BoardSnapshot | null,
  options: {
    size?: { width: number; height: number };
    screen?: 'staff' | 'public';
    now?: string;
    init?: () => void;
    hash?: string;
  } = {},
): Promise<OpenBoard> {
  const folder = mkdtempSync(join(tmpdir(), 'papan-'));
  const file = join(folder, 'papan.html');
  const screen = options.screen ?? 'staff';
  writeFileSync(file, boardFile(snapshot, screen));
  const context = await browser.newContext({ viewport: options.size ?? SIZES.television, timezoneId: 'Asia/Jakarta' });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  const own = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url().replace(/[?#].*$/, '') !== own) requests.push(decodeURI(request.url()));
  });
  page.on('pageerror', (error) => errors.push(error.message));
  if (options.init) await page.addInitScript(options.init);
  await page.clock.install({ time: `${options.now ?? MORNING}+07:00` });
  await page.goto(own + (options.hash ?? ''));
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, context, file, requests, errors, close };
}

/** What the screen says, line by line. */
export const shownText = (page: Page): Promise<string> => page.locator('#stage').innerText();

/** The page that stands: its title and part. */
export async function standing(page: Page): Promise<string> {
  return [await page.locator('#title').innerText(), await page.locator('#part').innerText()].join(' ').trim();
}

/** Visits every page of the rotation once; `look` sees each. */
export async function everyPage(page: Page, look: (name: string, number: number) => Promise<void>): Promise<number> {
  const first = await standing(page);
  for (let number = 1; number <= 2000; number++) {
    await look(await standing(page), number);
    await page.locator('#next').dispatchEvent('click');
    if ((await standing(page)) === first) return number;
  }
  throw new Error('The rotation does not come round.');
}
