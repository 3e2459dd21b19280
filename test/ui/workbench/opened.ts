import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '../../../src/text/language';
import { readPageFiles } from '../../../local/workbench/page-files';
import { startWorkbench } from '../../../local/workbench/server';
import { temporaryFolder } from '../../local/support';

// A whole browser beside a worker on a busy machine now and then misses a step; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const ROOT = join(__dirname, '../../..');

export interface OpenedWorkbench {
  page: Page;
  context: BrowserContext;
  /** Requests to anything but the workbench. */
  foreign: string[];
  errors: string[];
  close: () => Promise<void>;
}

interface OpenHow {
  /** Where it keeps its files; absent: a new one. */
  folder?: string;
  input?: string | null;
  bundle?: string;
  size?: { width: number; height: number };
  language?: Language;
}

const opened: OpenedWorkbench[] = [];

// A test that fails leaves no server behind.
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

/** The built workbench in a browser for one test, over a file or an empty workbook. */
export async function openWorkbench(browser: Browser, how: OpenHow = {}): Promise<OpenedWorkbench> {
  const made = await openShared(browser, how);
  opened.push(made);
  return made;
}

/** The same for several tests of a suite, which closes it itself. */
export async function openShared(
  browser: Browser,
  {
    input = null,
    folder = temporaryFolder(),
    bundle = join(ROOT, 'dist/Code.js'),
    size = { width: 1280, height: 800 },
    language = 'id',
  }: OpenHow,
): Promise<OpenedWorkbench> {
  const workbench = await startWorkbench({
    open: {
      input,
      bundle,
      folder,
      emptyName: 'Buku kerja',
      emptySheet: 'Lembar1',
      language,
      isVerbose: false,
      fixedTime: new Date(2026, 9, 5, 8).getTime(),
    },
    program: join(ROOT, 'build/workbench-worker.mjs'),
    files: readPageFiles(join(ROOT, 'build/workbench')),
    sample: join(ROOT, 'samples/dinas-sosial-contoh.xlsx'),
  });
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  const own = new URL(workbench.address).origin;
  context.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  await page.goto(workbench.address);
  await page.locator('.cell').first().waitFor();
  const close = async (): Promise<void> => {
    await context.close();
    await workbench.close();
  };
  return { page, context, foreign, errors, close };
}

/** Chooses in the menu by pointer. */
export async function chooseMenu(page: Page, ...labels: string[]): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem').first().click();
  for (const label of labels) await page.getByRole('menuitem', { name: label, exact: true }).click();
}

/** Chooses in the menu by its keys: the letters that an entry begins with, then Enter. */
export async function chooseByKeys(page: Page, ...labels: string[]): Promise<void> {
  await page.keyboard.press('Alt+m');
  for (const label of labels) {
    const isThere = (wanted: string) => document.activeElement?.textContent === wanted;
    for (let step = 0; step < 30 && !(await page.evaluate(isThere, label)); step++) {
      await page.keyboard.press('ArrowDown');
    }
    expect(await page.evaluate(isThere, label)).toBe(true);
    await page.keyboard.press('Enter');
  }
}

/** Waits for the next dialog of the script, and gives its text. */
export async function dialogText(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor({ timeout: 60_000 });
  return dialog.locator('.message').innerText();
}

/** Pastes at the active cell, as a browser hands it over. */
export async function paste(page: Page, content: { text?: string; html?: string }): Promise<void> {
  await page.evaluate(({ text = '', html = '' }) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    data.setData('text/html', html);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, content);
}

export const turnTo = (page: Page, sheet: string): Promise<void> =>
  page.getByRole('tab', { name: sheet, exact: true }).click();

/** Types an address into the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const cell = page.locator(`#grid[data-cell="${address}"]`);
  // What a paste or a run still has to show may write into the box while it is being filled.
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.locator('#name-box').fill(address);
    await page.keyboard.press('Enter');
    if (
      await cell.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  await cell.waitFor();
}

/** Texts of a row of the sheet in sight, numbered as on the screen. */
export const rowTexts = (page: Page, number: number): Promise<string[]> =>
  page.locator(`[role=row][aria-rowindex="${number + 1}"] .cell`).allInnerTexts();
