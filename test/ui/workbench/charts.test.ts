import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { anything } from '../axe';
import { temporaryFolder } from '../../local/support';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { goTo, openWorkbench } from './opened';

jest.setTimeout(150_000);

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Uji').addItem('Grafik', 'grafik').addToUi(); }
function grafik() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('A1:C4').setValues([['Unit', 'Nilai', 'Batas'], ['Sekretariat', 91.5, 90], ['Bidang A', '', 90], ['Bidang B', 60, 90]]);
  sheet.setFrozenRows(1);
  const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:C4')).setNumHeaders(1)
    .setPosition(6, 2, 2, 2).setOption('title', 'Nilai per unit').setOption('width', 500).setOption('height', 260)
    .setOption('legend', { position: 'bottom' })
    .setOption('series', { 0: { color: '#1f4e79', dataLabel: 'value' }, 1: { color: '#c00000', type: 'line' } });
  sheet.insertChart(chart.build());
}
`;

describeWithChromium('charts over the cells', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('are drawn with a name and a table of their figures, move with the cells, and break no rule of the page', async () => {
    const bundle = join(temporaryFolder(), 'Code.js');
    writeFileSync(bundle, CODE);
    const { page, errors, foreign } = await openWorkbench(browser, { bundle });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.getByRole('menubar').getByRole('menuitem').first().click();
    await page.getByRole('menuitem', { name: 'Grafik' }).click();
    const chart = page.getByRole('img', { name: 'Grafik: Nilai per unit' });
    await chart.waitFor();
    const table = page.getByRole('table', { name: 'Angka grafik Nilai per unit' });
    expect(await table.getByRole('row').allInnerTexts()).toEqual([
      '\tNilai\tBatas',
      'Sekretariat\t91,5\t90',
      'Bidang A\ttidak dilaporkan\t90',
      'Bidang B\t60\t90',
    ]);
    const colours = () =>
      chart.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        let bars = 0;
        for (let at = 0; at < data.length; at += 4) {
          if (data[at] === 0x1f && data[at + 1] === 0x4e && data[at + 2] === 0x79) bars += 1;
        }
        return bars;
      });
    expect(await colours()).toBeGreaterThan(500);
    expect(await anything(page)).toEqual([]);

    // It moves with its cells, and what it draws follows them.
    const before = await chart.boundingBox();
    await goTo(page, 'B4');
    await page.keyboard.type('95');
    await page.keyboard.press('Enter');
    await table.getByRole('cell', { name: '95' }).waitFor();
    await page.locator('#grid').evaluate((grid) => grid.scrollTo(0, 48));
    await page.waitForFunction(
      (top) => Math.abs((document.querySelector('canvas')?.getBoundingClientRect().top ?? 0) - top) < 1,
      (before?.y ?? 0) - 48,
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await chart.waitFor({ state: 'detached' });
    expect(said).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
