import type { Browser } from 'playwright-core';
import { anything } from '../axe';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { goTo, openWorkbench, paste } from './opened';

jest.setTimeout(150_000);

describeWithChromium('tools of the grid', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('columns are widened by mouse and keys, texts are found, Tab and Enter fill a table', async () => {
    const { page, errors } = await openWorkbench(browser);
    const { keyboard, mouse } = page;
    for (const key of ['satu', 'Tab', 'dua', 'Tab', 'tiga', 'Enter', 'empat', 'Tab', 'lima', 'Enter']) {
      await (/^[a-z]/.test(key) ? keyboard.type(key) : keyboard.press(key));
    }
    await page.locator('#cell-1-1', { hasText: 'lima' }).waitFor();
    expect(await page.locator('#cell-1-0').innerText()).toBe('empat');
    await page.locator('#grid[data-cell=A3]').waitFor();
    await paste(page, { text: 'kalimat yang panjang sekali sampai melewati tepi kolomnya' });
    await page.locator('#cell-2-0', { hasText: 'kalimat' }).waitFor();

    const head = page.locator('.head', { hasText: /^A$/ });
    const width = async () => Math.round((await head.boundingBox())?.width ?? 0);
    const wide = (pixels: number) =>
      page.waitForFunction(
        (wanted) => Math.abs((document.querySelector('.head')?.getBoundingClientRect().width ?? 0) - wanted) < 2,
        pixels,
      );
    const usual = await width();
    const edge = await head.boundingBox();
    const [x, y] = [(edge?.x ?? 0) + usual - 3, (edge?.y ?? 0) + 10];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 40, y);
    await mouse.up();
    await wide(usual + 40);
    await page.waitForTimeout(600);
    await mouse.dblclick(x + 40, y);
    await page.waitForFunction(() => (document.querySelector('.head')?.getBoundingClientRect().width ?? 0) > 300);
    await goTo(page, 'A1');
    await keyboard.press('Control+z');
    await wide(usual + 40);
    await keyboard.press('Alt+Shift+ArrowRight');
    await wide(usual + 56);

    await keyboard.press('Control+f');
    await keyboard.type('LIMA');
    await keyboard.press('Enter');
    await page.locator('#grid[data-cell=B2]').waitFor();
    await page.getByText('1 dari 2').waitFor();
    expect(await anything(page)).toEqual([]);
    await keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid');
    expect(errors).toEqual([]);
  });

  test('F6 leads out of the cells, where Tab walks on, to every part of the page and back', async () => {
    const { page } = await openWorkbench(browser);
    const { keyboard } = page;
    await keyboard.type('satu');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await page.locator('#grid[data-cell=C1]').waitFor();
    await page.locator('#keys').click();
    const part = (): Promise<string | undefined> =>
      page.evaluate(() =>
        document.activeElement?.closest('#head, #welcome, #grid, #sidebar, .foot')?.outerHTML.slice(0, 20),
      );
    await page.locator('#grid').focus();
    const walk = async (key: string, steps: number): Promise<(string | undefined)[]> => {
      const parts = [];
      for (let step = 0; step < steps; step++) {
        await keyboard.press(key);
        parts.push((await part())?.match(/sidebar|foot|head|grid/)?.[0]);
      }
      return parts;
    };
    expect(await walk('F6', 4)).toEqual(['sidebar', 'foot', 'head', 'grid']);
    expect(await walk('Shift+F6', 4)).toEqual(['head', 'foot', 'sidebar', 'grid']);
    await page.locator('#grid[data-cell=C1]').waitFor();
  });

  test('a menu that opens under the pointer in a low window waits until something is pointed at', async () => {
    const { page } = await openWorkbench(browser, { size: { width: 1000, height: 420 } });
    const lists = page.locator('.pop-up');
    await page.getByRole('menubar').getByRole('menuitem').first().click();
    await lists.waitFor();
    await page.waitForTimeout(400);
    expect(await lists.count()).toBe(1);
    await page.getByRole('menuitem', { name: 'Siapkan', exact: true }).hover();
    await lists.nth(1).waitFor();
    await page.getByRole('menuitem', { name: 'Panel samping', exact: true }).hover();
    await lists.nth(1).waitFor({ state: 'detached' });
  });
});
