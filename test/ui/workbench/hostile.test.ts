import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import type { Browser } from 'playwright-core';
import { temporaryFolder } from '../../local/support';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { hostileSample } from '../../support/hostile';
import { openWorkbench } from './opened';

jest.setTimeout(180_000);

describeWithChromium('a hostile workbook in the workbench', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  test('sheets and the sidebar show it as text: no dialog, no request, no script error', async () => {
    const input = join(temporaryFolder(), 'jahat.xlsx');
    writeFileSync(input, (await hostileSample()).bytes);
    const { page, foreign, errors } = await openWorkbench(browser, { input });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const tabs = page.getByRole('tab');
    for (let tab = 0; tab < Math.min(await tabs.count(), 12); tab += 1) await tabs.nth(tab).click();
    await page.locator('.cell', { hasText: '<img src=x' }).first().waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect([dialogs, foreign, errors]).toEqual([[], [], []]);
  });

  test('a text from right to left that does not fit is cut at its end, not at its beginning', async () => {
    const input = join(temporaryFolder(), 'arab.xlsx');
    const text = 'عدد الأسر المستفيدة من المساعدات الاجتماعية في عام 2026';
    writeFileSync(
      input,
      await writeXlsx({
        sheets: [
          {
            name: 'Data',
            rows: [
              ['Uraian', 'Target'],
              [text, 12],
            ],
          },
        ],
      }),
    );
    const { page } = await openWorkbench(browser, { input });
    const cell = page.locator('#cell-1-0 .text');
    await cell.waitFor();
    const cut = await cell.evaluate((one) => {
      const range = document.createRange();
      const letters = one.firstChild as Text;
      const place = (at: number): DOMRect => {
        range.setStart(letters, at);
        range.setEnd(letters, at + 1);
        return range.getBoundingClientRect();
      };
      const { left, right } = one.getBoundingClientRect();
      const [first, last] = [place(0), place(letters.length - 1)];
      return { beginsWithin: first.left >= left && first.right <= right + 1, endsWithin: last.left >= left };
    });
    expect(cut).toEqual({ beginsWithin: true, endsWithin: false });
  });

  test('a cell of 50,000 characters is edited within the sheet, at its end, and stays whole', async () => {
    const input = join(temporaryFolder(), 'panjang.xlsx');
    const long = 'panjang '.repeat(6249);
    writeFileSync(input, await writeXlsx({ sheets: [{ name: 'Data', rows: [['Judul'], [long]] }] }));
    const { page, errors } = await openWorkbench(browser, { input });
    await page.locator('#welcome .close').click();
    await page.locator('#name-box').fill('A2');
    await page.locator('#name-box').press('Enter');
    await page.keyboard.press('F2');
    const field = page.locator('.editor');
    await field.waitFor();
    const { isWithin, left } = await field.evaluate((editor: HTMLTextAreaElement) => {
      const grid = document.getElementById('grid')?.getBoundingClientRect();
      return {
        isWithin: editor.getBoundingClientRect().bottom <= (grid?.bottom ?? 0),
        left: editor.scrollHeight - editor.clientHeight - editor.scrollTop,
      };
    });
    expect([isWithin, Math.round(left)]).toEqual([true, 0]);
    await page.keyboard.type('akhir');
    const kept = page.waitForResponse((response) => response.url().includes('/api/edit'));
    await page.keyboard.press('Enter');
    expect(await (await kept).json()).toEqual({ faults: [] });
    await page.locator('#cell-1-0:not(.waiting)').waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    // The text itself would fill the screen of whoever reads a failure.
    const text = await field.inputValue();
    expect([text.length, text.slice(-13)]).toEqual([long.length + 5, 'panjang akhir']);
    expect(errors).toEqual([]);
  });
});
