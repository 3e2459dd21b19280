import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx, type WriteSheet } from 'hucre';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../../local/support';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { goTo, openShared, openWorkbench, paste, rowTexts, type OpenedWorkbench } from './opened';

jest.setTimeout(180_000);

const ROWS = 20_000;
const COLUMNS = 24;

async function fileOf(sheets: WriteSheet[]): Promise<string> {
  const file = join(temporaryFolder(), 'buku.xlsx');
  writeFileSync(file, await writeXlsx({ sheets }));
  return file;
}

const large = (columns = COLUMNS): WriteSheet => ({
  name: 'Besar',
  rows: Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (column === 0 ? `R${row + 1}` : row * column)),
  ),
  freezePane: { rows: 1, columns: 1 },
});

const scroll = (page: Page, top: number, left = 0): Promise<void> =>
  page.locator('#grid').evaluate((grid, [y = 0, x = 0]) => grid.scrollTo(x, y), [top, left]);

const cells = (page: Page): Promise<number> => page.locator('.cell').count();

describeWithChromium('the grid', () => {
  let browser: Browser;
  /** 20,000 rows for the tests that leave them as they are. */
  let many: OpenedWorkbench;

  beforeAll(async () => {
    browser = await launchChromium();
    many = await openShared(browser, { input: await fileOf([large()]) });
  });
  afterAll(async () => {
    await many.close();
    await browser.close();
  });

  /** Its page, with the first cell selected and in sight. */
  async function manyRows(): Promise<OpenedWorkbench> {
    await goTo(many.page, 'A1');
    // A1 is frozen: it is in sight wherever the rest is.
    await scroll(many.page, 0);
    await many.page.getByText('R3', { exact: true }).waitFor();
    await many.page.locator('.cell.active', { hasText: /^R1$/ }).waitFor();
    return many;
  }

  test('of 20,000 rows only those in the window stand in the page', async () => {
    const { page, errors } = await manyRows();
    expect(await page.locator('#grid').getAttribute('aria-rowcount')).toBe(String(ROWS + 1));
    for (const row of [5000, 12_345, 19_990, 3]) {
      await scroll(page, (row - 1) * 24);
      await page.getByText(`R${row + 5}`, { exact: true }).waitFor();
      expect(await cells(page)).toBeLessThan(1200);
      // The frozen heading stays.
      expect((await rowTexts(page, 1))[0]).toBe('R1');
    }
    await goTo(page, 'X20000');
    await page.locator('.cell.active', { hasText: String((ROWS - 1) * (COLUMNS - 1)) }).waitFor();
    // The frozen column stays in front.
    expect((await rowTexts(page, ROWS))[0]).toBe(`R${ROWS}`);
    await page.keyboard.press('Control+Home');
    await page.locator('#grid[data-cell=A1]').waitFor();
    await page.keyboard.press('Control+ArrowDown');
    await page.locator('#grid[data-cell=A20000]').waitFor();
    expect(errors).toEqual([]);
  });

  test('a sheet of many columns is no heavier', async () => {
    const wide = { name: 'Lebar', rows: [Array.from({ length: 500 }, (_, column) => `K${column + 1}`)] };
    const { page } = await openWorkbench(browser, { input: await fileOf([wide]) });
    await scroll(page, 0, 480 * 100);
    await page.getByText('K485', { exact: true }).waitFor();
    expect(await cells(page)).toBeLessThan(1200);
  });

  test('text of people is never markup', async () => {
    const rows = [['<img src=x onerror="document.title=1">', '"><script>document.title=1</script>']];
    const { page } = await openWorkbench(browser, { input: await fileOf([{ name: '<b>Data<b>', rows }]) });
    await paste(page, { html: '<table><td><img src=x onerror="document.title=1">aman</td></table>' });
    await page.getByText('aman', { exact: true }).waitFor();
    expect((await rowTexts(page, 1)).slice(0, 2)).toEqual(['aman', rows[0]?.[1]]);
    expect(await page.locator('#grid img, #grid script, #tabs b').count()).toBe(0);
    expect(await page.title()).toBe('• buku · Rapor Kinerja');
  });

  test('the mouse selects a block, a row and a column, and opens a cell', async () => {
    const { page, errors } = await manyRows();
    const cell = (row: number, column: number) =>
      page.locator(`[role=row][aria-rowindex="${row + 1}"] .cell[aria-colindex="${column + 1}"]`);
    // The sum of what is selected, as a person reads it.
    const selected = (area: string) => page.locator('#sum', { hasText: area }).waitFor();
    await cell(2, 2).hover();
    await page.mouse.down();
    await cell(4, 3).hover();
    await page.mouse.up();
    await selected('B2:C4');
    await cell(6, 4).hover();
    await selected('B2:C4');
    await cell(3, 4).click({ modifiers: ['Shift'] });
    await selected('B2:D3');
    // By its place, and before a whole row or column comes into sight: cells are painted anew where the sheet moves.
    await cell(5, 2).click();
    await page.locator('#grid[data-cell=B5]').waitFor();
    const place = await cell(5, 2).boundingBox();
    await page.mouse.dblclick((place?.x ?? 0) + 9, (place?.y ?? 0) + 9);
    await page.locator('.editor').waitFor();
    await page.keyboard.type('9');
    await cell(2, 2).click();
    await page.getByText('49', { exact: true }).waitFor();
    await page.locator('[role=row][aria-rowindex="4"] [role=rowheader]').click();
    await selected('A3:Z3');
    await page.locator('[role=columnheader]', { hasText: /^C$/ }).click();
    await page.locator('#grid[data-cell=C1]').waitFor();
    expect(errors).toEqual([]);
  });

  test('a selection is copied out as text and table, with what was never in sight', async () => {
    const { page, context } = await manyRows();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('R1\t0\nR2\t1');
  });

  test('20,000 rows are copied, cut and pasted without losing one, and the steps are taken back', async () => {
    const { page, context, errors } = await openWorkbench(browser, { input: await fileOf([large(4)]) });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const spoken = (words: string) => page.locator('#spoken', { hasText: words }).waitFor();
    const clipboard = () =>
      page.evaluate(async () => {
        const lines = (await navigator.clipboard.readText()).split('\n');
        return [lines.length, lines[0]?.slice(0, 6), lines[8001]?.slice(0, 5), lines.at(-1)?.split('\t').at(-1)];
      });
    const whole = [ROWS, 'R1\t0\t0', 'R8002', String((ROWS - 1) * 3)];
    const first = page.locator('#cell-0-0');

    await page.locator('.cell').first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await spoken('20.000 baris disalin.');
    expect(await clipboard()).toEqual(whole);

    // What the browser does not take is not cleared.
    await page.evaluate(() => {
      Object.assign(navigator.clipboard, { write: () => Promise.reject(new Error('ditolak')) });
    });
    await page.keyboard.press('Control+x');
    await page.getByText('tidak ada yang dikosongkan').waitFor();
    expect(await first.innerText()).toBe('R1');
    await page.evaluate(() => delete (navigator.clipboard as { write?: unknown }).write);

    await page.keyboard.press('Control+x');
    await page.waitForFunction(() => document.getElementById('cell-0-0')?.textContent === '');
    expect(await clipboard()).toEqual(whole);

    await goTo(page, 'A1');
    await page.keyboard.press('Control+v');
    await spoken('80.000 sel ditempelkan.');
    await goTo(page, 'D20000');
    await page.locator('.cell.active', { hasText: String((ROWS - 1) * 3) }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.cell.active', { hasText: /^$/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('#cell-0-0', { hasText: 'R1' }).waitFor();
    await goTo(page, 'A20000');
    await page.locator('.cell.active', { hasText: `R${ROWS}` }).waitFor();
    await page.keyboard.press('Control+y');
    await page.locator('.cell.active', { hasText: /^$/ }).waitFor();
    expect(errors).toEqual([]);
  });

  test('selecting, summing, the drop-down list and notes', async () => {
    const data: WriteSheet = {
      name: 'Data',
      rows: [['Nilai'], [1.5], [2.25], ['']],
      cells: new Map([['0,0', { value: 'Nilai', comment: { text: 'Isi angka.' } }]]),
      dataValidations: [{ type: 'list', range: 'A4:A4', values: ['Ya', 'Tidak'], showErrorMessage: true }],
    };
    const { page } = await openWorkbench(browser, { input: await fileOf([data]) });
    await page.getByText('Catatan: Isi angka.').waitFor();
    await goTo(page, 'A2');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('A2:A3 · jumlah 3,75').waitFor();
    await goTo(page, 'A4');
    await page.keyboard.type('Mungkin');
    await page.keyboard.press('Enter');
    await page.getByText('Isian tidak ada dalam daftar sel ini.').waitFor();
    await goTo(page, 'A4');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'Tidak' }).click();
    await page.locator('.cell.active', { hasText: 'Tidak' }).waitFor();
  });
});
