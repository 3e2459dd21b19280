import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { chooseMenu, dialogText, goTo, openWorkbench, rowTexts, turnTo } from './opened';

jest.setTimeout(180_000);

const SAMPLE = join(__dirname, '../../../samples/dinas-sosial-contoh.xlsx');

/** What the row of a check box says, once the row below it has its answer: the box and its command. */
async function answered(page: Page, row: number): Promise<string[]> {
  // All evaluations are made meanwhile.
  const answer = page.locator(`[role=row][aria-rowindex="${row + 2}"] .cell`, { hasText: /pukul \d\d[.:]\d\d/ });
  await answer.waitFor({ timeout: 80_000 });
  return (await rowTexts(page, row)).slice(0, 2);
}

describeWithChromium('the check boxes of the dashboard', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('are ticked by a click and by the space bar, answer below and untick themselves', async () => {
    const { page, errors } = await openWorkbench(browser, { input: SAMPLE });
    await chooseMenu(page, 'Perbarui dasbor');
    await dialogText(page);
    await page.keyboard.press('Enter');
    await turnTo(page, 'Dasbor');
    await goTo(page, 'A16');
    expect((await rowTexts(page, 16)).slice(0, 2)).toEqual(['☐', 'Hitung']);
    await page.keyboard.press('Space');
    expect((await answered(page, 16))[0]).toBe('☐');
    await page.locator('[role=row][aria-rowindex="21"] .cell.checkbox .text').click();
    expect((await answered(page, 20))[0]).toBe('☐');
    expect(errors).toEqual([]);
  });
});
