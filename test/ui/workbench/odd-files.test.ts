import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../../local/support';
import {
  convertAll,
  describeWithChromium,
  describeWithLibreOffice,
  launchChromium,
} from '../../support/external-tools';
import { goTo, openWorkbench, rowTexts, turnTo } from './opened';

jest.setTimeout(180_000);

const SAMPLE = join(__dirname, '../../../samples/dinas-sosial-contoh.xlsx');
const SIGNS = '👩🏽‍🦽 keluarga 🇮🇩 — ‏مرحبا بالعالم‏ שלום';

async function fileOf(sheets: WriteSheet[]): Promise<string> {
  const path = join(temporaryFolder(), 'buku.xlsx');
  writeFileSync(path, await writeXlsx({ sheets }));
  return path;
}

const parts = (count: number): WriteSheet[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Bagian ${index + 1}`, rows: [['Judul', index]] }));

function readOnly(): string {
  const path = join(temporaryFolder(), 'hanya-baca.xlsx');
  copyFileSync(SAMPLE, path);
  chmodSync(path, 0o444);
  return path;
}

function fromLibreOffice(): string {
  const folder = temporaryFolder();
  convertAll([SAMPLE], 'xlsx', folder);
  return join(folder, 'dinas-sosial-contoh.xlsx');
}

/** Types a text into a cell of a sheet, and gives what stands there in the file that is saved afterwards. */
async function typed(page: Page, sheet: string, text: string): Promise<CellValue | undefined> {
  const close = page.locator('#welcome .close');
  if (await close.isVisible()) await close.click();
  await turnTo(page, sheet);
  await goTo(page, 'A300');
  // What an input method brings comes into the field that a key has opened.
  await page.keyboard.press('F2');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page.locator('#cell-299-0', { hasText: text }).waitFor();
  expect((await rowTexts(page, 300))[0]).toBe(text);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Simpan .xlsx' }).click(),
  ]);
  const path = join(temporaryFolder(), 'disimpan.xlsx');
  await download.saveAs(path);
  return (await openXlsx(readFileSync(path))).sheets.find(({ name }) => name === sheet)?.rows[299]?.[0];
}

describeWithChromium('an unusual file is opened, changed and saved in the workbench', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  async function proves(input: string, sheet: string, text: string): Promise<void> {
    const original = readFileSync(input);
    const { page, errors } = await openWorkbench(browser, { input });
    expect(await typed(page, sheet, text)).toBe(text);
    expect(readFileSync(input).equals(original)).toBe(true);
    expect(errors).toEqual([]);
  }

  test.each<[string, () => string | Promise<string>, string, string]>([
    ['that may only be read', readOnly, 'Indikator', 'isian'],
    ['of sixty sheets, at its last one', () => fileOf(parts(60)), 'Bagian 60', 'isian'],
    ['without our sheets', () => fileOf(parts(2)), 'Bagian 2', 'isian'],
    ['that takes emoji and text from right to left', () => fileOf(parts(1)), 'Bagian 1', SIGNS],
  ])('%s', async (_, make, sheet, text) => proves(await make(), sheet, text));

  describeWithLibreOffice('from another program', () => {
    test('that LibreOffice saved', async () => proves(fromLibreOffice(), 'Indikator', 'isian'));
  });
});
