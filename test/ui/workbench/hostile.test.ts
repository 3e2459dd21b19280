import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
});
