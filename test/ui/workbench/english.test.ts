import type { Browser } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { goTo, openWorkbench, paste, turnTo } from './opened';

jest.setTimeout(150_000);

const TABLE = [
  ['Code', 'Indicator', 'Measure Unit', 'Polarity', 'Target', 'Actual', 'Unit'],
  ['IK-1', 'Share of reports answered in time', '%', 'Up', '90', '76.5', 'Social Protection'],
  ['IK-2', 'Families that were helped', 'families', 'Up', '1,250', '1,100', 'Social Protection'],
]
  .map((row) => row.join('\t'))
  .join('\n');

describeWithChromium('a workbook that is begun in English', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  test('gets English sheets from an import, and its cells are written and read as its texts are', async () => {
    const { page, errors } = await openWorkbench(browser, { language: 'en' });
    await page.getByRole('button', { name: /Paste your table/ }).click();
    const sidebar = page.frameLocator('#sidebar iframe');
    const place = sidebar.getByRole('textbox', { name: /Paste/ });
    await place.waitFor();
    await place.evaluate((field, table) => {
      const data = new DataTransfer();
      data.setData('text/plain', table);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, TABLE);
    await sidebar.getByRole('button', { name: /^Write \d+ rows/ }).click();
    await page.getByRole('tab', { name: 'Indicators', exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Settings', exact: true }).waitFor();
    expect(await page.getByRole('tab', { name: 'Pengaturan' }).count()).toBe(0);

    await turnTo(page, 'Lembar1');
    await goTo(page, 'B30');
    await paste(page, { text: '1,234.5' });
    await page.locator('#cell-29-1', { hasText: '1234.5' }).waitFor();
    // A number, not a text: it stands to the right.
    expect(await page.locator('#cell-29-1').evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('right');
    expect(errors).toEqual([]);
  });
});
