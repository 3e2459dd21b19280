import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { weighty } from '../axe';
import { chooseMenu, openWorkbench } from './opened';

jest.setTimeout(180_000);

const ROOT = join(__dirname, '../../..');
const SAMPLE = join(ROOT, 'samples/dinas-sosial-contoh.xlsx');

/** Elements that reach beyond the sides of the window, but for the contents of what scrolls by itself. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = '#tabs *, #grid *';
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.offsetParent !== null && !element.matches(scrolls))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > window.innerWidth + 1;
      })
      .map((element) => element.id || element.className);
  });

describeWithChromium('the look of the workbench', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('axe finds nothing serious: on the sheet, in the menu, in a question, in a list', async () => {
    const { page } = await openWorkbench(browser, { input: SAMPLE });
    await page.getByText('Pemerintah Daerah').waitFor();
    expect(await weighty(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Indikator' }).click();
    await page.getByText('Polaritas').waitFor();
    expect(await weighty(page)).toEqual([]);
    await page.keyboard.press('Alt+m');
    expect(await weighty(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await chooseMenu(page, 'Buat evaluasi', 'Semua unit dan instansi…');
    await page.getByRole('dialog').waitFor();
    expect(await weighty(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tidak' }).click();
    await page.getByRole('button', { name: 'Oke' }).click();
    await page.locator('#keys').click();
    expect(await weighty(page)).toEqual([]);
  });

  test.each([
    ['a wide screen', { width: 1440, height: 900 }],
    ['a phone', { width: 360, height: 740 }],
  ])('nothing reaches beyond the window on %s', async (_, size) => {
    const { page } = await openWorkbench(browser, { input: SAMPLE, size });
    await page.getByText('Pemerintah Daerah').waitFor();
    expect(await outside(page)).toEqual([]);
    await page.locator('#documents').click();
    await page.getByText('Belum ada dokumen').waitFor();
    expect(await outside(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tutup' }).click();
    await page.locator('#menus button').click();
    await page.getByRole('menuitem', { name: 'Jadwal', exact: true }).click();
    expect(await outside(page)).toEqual([]);
  });
});
