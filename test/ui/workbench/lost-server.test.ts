import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { anything } from '../axe';
import { temporaryFolder } from '../../local/support';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { goTo, openWorkbench } from './opened';

jest.setTimeout(150_000);

const PROGRAM = join(__dirname, '../../../build/workbench.mjs');
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** The workbench as a program of its own, which can be killed. */
function start(folder: string): Promise<{ address: string; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [PROGRAM, '--empty', '--out', folder, '--lang', 'id'], { cwd: folder });
  started.push(child);
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address) resolve({ address, kill });
    });
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.once('exit', () => reject(new Error(said)));
  });
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const cell = (page: Page, row: number, text: string) => page.locator(`#cell-${row}-0`, { hasText: text }).waitFor();

describeWithChromium('a workbench whose server is lost', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('keeps what was typed before and after, and goes on when the program is started again', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const page = await browser.newPage();
    await page.goto(first.address);
    await page.locator('.cell').first().waitFor();
    await type(page, 'A1', '17/8/2026');
    await cell(page, 0, '17/08/2026');
    expect(await page.title()).toBe('• Buku kerja · Rapor Kinerja');

    await first.kill();
    await page.getByRole('alert').waitFor();
    await type(page, 'A2', 'tanpa peladen');
    await page.getByText('1 isian menunggu').waitFor();
    await page.locator('.cell.waiting', { hasText: 'tanpa peladen' }).waitFor();
    // Closing would lose it: the browser is asked to ask.
    const asks = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks()).toBe(true);

    await start(folder);
    const dialog = page.getByRole('dialog', { name: 'Lanjutkan pekerjaan?' });
    await dialog.waitFor({ timeout: 60_000 });
    expect(await anything(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await cell(page, 0, '17/08/2026');
    await cell(page, 1, 'tanpa peladen');
    await page.locator('.cell.waiting').waitFor({ state: 'detached' });
    await page.close();
  });

  test('a page that is opened after the program was killed begins with what was left, or keeps it', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const page = await browser.newPage();
    await page.goto(first.address);
    await page.locator('.cell').first().waitFor();
    await type(page, 'A1', 'belum diunduh');
    await cell(page, 0, 'belum diunduh');
    await page.close();
    await first.kill();

    const second = await start(folder);
    const next = await browser.newPage();
    await next.goto(second.address);
    const begin = next.getByRole('region', { name: /Mulai/ });
    await begin.getByText(/belum diunduh\. Bila Anda memulai dengan yang lain/).waitFor();
    expect(await begin.getByRole('button').allInnerTexts()).toHaveLength(4);
    expect(await anything(next)).toEqual([]);
    await next.keyboard.press('Escape');
    await next.keyboard.press('Enter');
    await cell(next, 0, 'belum diunduh');
    await begin.waitFor({ state: 'hidden' });
    await next.close();
    await second.kill();

    const third = await start(folder);
    const last = await browser.newPage();
    await last.goto(third.address);
    await last.getByRole('button', { name: /Tempel tabel Anda/ }).click();
    await last.getByText(/Pekerjaan yang terhenti disimpan di .*\.xlsx/).waitFor();
    expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
    await last.close();
  });

  test('two windows that change one cell are told', async () => {
    const { page, context, errors } = await openWorkbench(browser);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.locator('.cell').first().waitFor();
    await goTo(page, 'A1');
    await page.keyboard.press('F2');
    await page.keyboard.type('lambat');
    await type(other, 'A1', 'cepat');
    await cell(page, 0, 'cepat');
    await page.keyboard.press('Enter');
    await page.getByText('diubah di jendela lain menjadi “cepat”').waitFor();
    await cell(page, 0, 'cepat');
    expect(await anything(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pakai isian saya' }).click();
    await cell(page, 0, 'lambat');
    await cell(other, 0, 'lambat');
    expect(errors).toEqual([]);
  });
});
