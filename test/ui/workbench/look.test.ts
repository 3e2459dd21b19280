import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/text/language';
import { temporaryFolder } from '../../local/support';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { anything } from '../axe';
import { chooseMenu, openWorkbench } from './opened';

jest.setTimeout(180_000);

const ROOT = join(__dirname, '../../..');
const SAMPLE = join(ROOT, 'samples/dinas-sosial-contoh.xlsx');
const WIDE = { width: 1366, height: 768 };
const NARROWEST = { width: 300, height: 640 };
/** They are the same at every size. */
const CELLS = ['#grid'];
const SIZES = [WIDE, { width: 390, height: 844 }, NARROWEST];

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

/** 20,000 rows; among the first ones a text of 50,000 characters, pictures, and text from right to left. */
async function heavyFile(): Promise<string> {
  const first = [['panjang '.repeat(6250), 'keluarga 👩🏽‍🦽', '‏مرحبا بالعالم‏']];
  const others = Array.from({ length: 20_000 }, (_, row) => [
    `R${row}`,
    row,
    'Keluarga yang menerima bantuan sosial '.repeat(4),
  ]);
  const file = join(temporaryFolder(), 'berat.xlsx');
  writeFileSync(
    file,
    await writeXlsx({ sheets: [{ name: 'Nama lembar yang panjang sekali', rows: [...first, ...others] }] }),
  );
  return file;
}

describeWithChromium('the look of the workbench', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each<[string, Language, () => Promise<string | null>]>([
    ['an empty start', 'id', () => Promise.resolve(null)],
    ['20,000 rows with long texts, in English', 'en', heavyFile],
  ])('on %s axe finds nothing and nothing reaches beyond the window, wide and narrow', async (_, language, file) => {
    const { page, errors } = await openWorkbench(browser, { input: await file(), language, size: WIDE });
    await page.locator('#welcome').waitFor();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect({ size, axe: await anything(page, size === WIDE ? [] : CELLS), outside: await outside(page) }).toEqual({
        size,
        axe: [],
        outside: [],
      });
    }
    await page.getByRole('button', { name: /Tutup/ }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid');
    expect(errors).toEqual([]);
  });

  test('rows are as high as their texts: nothing is cut on a sheet of results', async () => {
    const input = join(ROOT, 'samples/social-agency-example.xlsx');
    const { page } = await openWorkbench(browser, { input, language: 'en', size: { width: 1366, height: 2400 } });
    await chooseMenu(page, 'Check data');
    await page.getByRole('button', { name: 'OK' }).click({ timeout: 90_000 });
    await page.getByRole('tab', { name: 'Data Check', selected: true }).waitFor();
    await page.locator('.cell', { hasText: 'Day of Persons with Disabilities' }).waitFor();
    const cut = await page.locator('#grid .cell').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const isCut = range.getBoundingClientRect().height > cell.getBoundingClientRect().height + 1;
        return isCut ? [cell.textContent] : [];
      }),
    );
    expect(cut).toEqual([]);
  });

  test('all buttons stand in one line of a phone, in both languages', async () => {
    for (const language of ['id', 'en'] as const) {
      const { page, close } = await openWorkbench(browser, { input: SAMPLE, language, size: SIZES[1] ?? WIDE });
      const tops = await page
        .locator('#tools > :visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect([tops.length, new Set(tops).size]).toEqual([5, 1]);
      await close();
    }
  });

  test('nor on the sample: on a sheet, in the menu, in a question, in a list, wide and narrow', async () => {
    const { page } = await openWorkbench(browser, { input: SAMPLE, size: WIDE });
    const sound = async (without = CELLS): Promise<void> => {
      expect({ axe: await anything(page, without), outside: await outside(page) }).toEqual({ axe: [], outside: [] });
    };
    await page.getByText('Pemerintah Daerah').waitFor();
    await page.getByRole('tab', { name: 'Indikator' }).click();
    await page.getByText('Polaritas').waitFor();
    await sound([]);
    await page.keyboard.press('Alt+m');
    await sound();
    // A phone that is turned leaves no menu out of sight.
    await page.setViewportSize(NARROWEST);
    expect(await outside(page)).toEqual([]);
    await page.setViewportSize(WIDE);
    await page.keyboard.press('Escape');
    await chooseMenu(page, 'Buat evaluasi', 'Semua unit dan instansi…');
    await page.getByRole('dialog').waitFor();
    await sound();
    await page.getByRole('button', { name: 'Tidak' }).click();
    await page.getByRole('button', { name: 'Oke' }).click();
    await page.locator('#keys').click();
    await sound();
    await page.setViewportSize(NARROWEST);
    await sound();
    await page.getByRole('button', { name: 'Tutup' }).click();
    await page.locator('#documents').click();
    await page.getByText('Belum ada dokumen').waitFor();
    await sound();
    await page.getByRole('button', { name: 'Tutup' }).click();
    await page.locator('#menus button').click();
    await page.getByRole('menuitem', { name: 'Jadwal', exact: true }).click();
    await sound();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await page.getByRole('search').waitFor();
    await sound();
  });
});
