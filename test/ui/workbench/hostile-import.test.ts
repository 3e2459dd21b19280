import { writeXlsx, type CellValue } from 'hucre';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { hostileTexts } from '../../support/hostile';
import { openWorkbench } from './opened';

jest.setTimeout(180_000);

const [first = ''] = hostileTexts;
/** A sheet's name takes 31 characters; a program that writes files by itself keeps to nothing else. */
const SHEET = '<img src=x onerror=alert(1)>';
const NAME = `../"><img src=x onerror=alert(2)>{tag}${SHEET}`;

const code = (index: number): string => `1.06.01.2.01.${String(index + 1).padStart(4, '0')}`;

/** A recap of the budget in which everything that is words is hostile. */
const rows: CellValue[][] = [
  [first],
  ['TAHUN ANGGARAN 2026'],
  ['Periode Januari s.d. Juli 2026'],
  ['Kode', 'Uraian', 'Pagu', 'Realisasi', `<script>alert(3)</script>${first}`],
  ...hostileTexts.map((text, index): CellValue[] => [code(index), text, 900_000, 300_000, text]),
  ['=1+1', '__proto__', 900_000, 300_000, 'constructor'],
];

const quoted = (value: CellValue): string => `"${String(value).replace(/"/g, '""')}"`;
const csv = rows.map((row) => row.map(quoted).join(';')).join('\r\n');
const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${String(cell)}<img src=x onerror=alert(4)></td>`).join('')}</tr>`).join('')}</table><script>alert(5)</script>`;

/** Drops a file with any name anywhere on the page. */
const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    ([name = '', base64 = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString('base64')],
  );

const pageOf = (page: Page): FrameLocator => page.frameLocator('#sidebar iframe');

describeWithChromium('a hostile file in the import page', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  const files: [string, () => Promise<Uint8Array>][] = [
    [`${NAME}.xlsx`, () => writeXlsx({ sheets: [{ name: SHEET, rows }] })],
    [`${NAME}.csv`, () => Promise.resolve(Buffer.from(csv))],
  ];
  test.each(files)('%s is shown and written as text', async (name, bytes) => {
    const { page, foreign, errors } = await openWorkbench(browser);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await drop(page, name, await bytes());
    const frame = pageOf(page);
    const write = frame.getByRole('button', { name: /^Tulis \d+ baris/ });
    await write.and(frame.locator('[aria-disabled=false], :not([aria-disabled])')).waitFor({ timeout: 60_000 });
    await frame.getByText('onerror=alert(2)').first().waitFor();
    await write.click();
    await frame
      .getByText(/Selesai/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: 'Anggaran Belanja', exact: true }).click();
    await page.locator('.cell', { hasText: '<img src=x' }).first().waitFor();
    expect(await page.locator('img[src="x"], script:not([src])').count()).toBe(0);
    expect(await frame.locator('img[src="x"]').count()).toBe(0);
    expect([dialogs, foreign, errors]).toEqual([[], [], []]);
  });

  test('a table pasted as a page is taken as its words', async () => {
    const { page, foreign, errors } = await openWorkbench(browser);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: /Tempel tabel Anda/ }).click();
    const frame = pageOf(page);
    const place = frame.getByRole('textbox', { name: /Tempel tabel/ });
    await place.waitFor();
    await place.evaluate((field, table) => {
      const data = new DataTransfer();
      data.setData('text/html', table);
      data.setData('text/plain', 'x');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, html);
    await frame.getByRole('button', { name: /^Tulis \d+ baris/ }).waitFor({ timeout: 60_000 });
    expect(await frame.locator('img[src="x"]').count()).toBe(0);
    expect([dialogs, foreign, errors]).toEqual([[], [], []]);
  });
});
