import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { chooseMenu, dialogText, goTo, openWorkbench, rowTexts, turnTo } from './opened';

jest.setTimeout(180_000);

const SAMPLE = join(__dirname, '../../../samples/dinas-sosial-contoh.xlsx');

/** What the row of a check box says: the box, its command, and the answer beside it. */
async function answered(page: Page, row: number): Promise<string[]> {
  await page.locator(`[role=row][aria-rowindex="${row + 1}"] .cell`, { hasText: /pukul \d\d[.:]\d\d/ }).waitFor();
  return (await rowTexts(page, row)).slice(0, 3);
}

describeWithChromium('the check boxes of the dashboard', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('are ticked by a click and by the space bar, answer beside and untick themselves', async () => {
    const { page, errors } = await openWorkbench(browser, { input: SAMPLE });
    await chooseMenu(page, 'Perbarui dasbor');
    await dialogText(page);
    await page.keyboard.press('Enter');
    await turnTo(page, 'Dasbor');
    await goTo(page, 'A10');
    expect((await rowTexts(page, 10)).slice(0, 2)).toEqual(['☐', 'Hitung']);
    await page.keyboard.press('Space');
    expect((await answered(page, 10))[0]).toBe('☐');
    await page.locator('[role=row][aria-rowindex="13"] .cell.checkbox .text').click();
    expect((await answered(page, 12))[0]).toBe('☐');
    expect(errors).toEqual([]);
  });
});
