import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { anything } from '../axe';
import { temporaryFolder } from '../../local/support';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { openWorkbench } from './opened';

jest.setTimeout(150_000);

/** A script that makes things one by one, tells how far it is, and can be asked to end. */
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Uji').addItem('Lama', 'lama').addToUi(); }
const cache = () => CacheService.getDocumentCache();
function lama() {
  cache().remove('berhenti');
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  for (let row = 1; row <= 100000; row++) {
    if (cache().get('berhenti')) break;
    for (let work = 0; work < 1e7; work++);
    sheet.getRange(1 + (row % 900), 1).setValue('baris ' + row);
    cache().put('maju', JSON.stringify({ done: row, left: 900, secondsLeft: 60 }));
  }
}
function hentikan() { cache().put('berhenti', '1'); }
function kemajuan() { return JSON.parse(cache().get('maju') || 'null'); }
`;

describeWithChromium('a long run', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('tells how far it is, shows the cells meanwhile, and ends after what is in hand', async () => {
    const bundle = join(temporaryFolder(), 'Code.js');
    writeFileSync(bundle, CODE);
    const { page, errors } = await openWorkbench(browser, { bundle });
    await page.getByRole('menubar').getByRole('menuitem').first().click();
    await page.getByRole('menuitem', { name: 'Lama' }).click();
    await page.getByText(/^[\d.]+ dari [\d.]+ · sekitar 60 detik lagi$/).waitFor({ timeout: 60_000 });
    expect(await anything(page)).toEqual([]);
    await page.locator('#busy').getByRole('button', { name: 'Berhenti' }).press('Enter');
    await page.locator('#busy').waitFor({ state: 'hidden', timeout: 60_000 });
    await page
      .locator('.cell', { hasText: /^baris \d+$/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+End');
    await page.locator('.cell.active', { hasText: /^baris \d+$/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page
      .locator('.cell', { hasText: /^baris/ })
      .first()
      .waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });
});
