import type { Browser, Frame, Page } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { chooseByKeys, dialogText, openWorkbench, paste, rowTexts } from './opened';

jest.setTimeout(180_000);

const UNITS = 'SEK\tSekretariat\tSekretariat\nBPS\tBidang Pemberdayaan Sosial\tBidang';
// The unit of the second indicator is misspelt.
const INDICATORS = [
  'I-01\tSEK\tTertib administrasi\tDokumen tepat waktu\t%\tPositif\t90\t70\t80\t85',
  'I-02\tBPX\tBerdaya\tKeluarga yang berdaya\t%\tPositif\t80\t60\t70\t75',
].join('\n');
const ACTUALS = 'I-01\tDokumen tepat waktu\nI-02\tKeluarga yang berdaya';

/** Presses a key until something holds; the keyboard must reach it. */
async function pressUntil(page: Page, key: string, holds: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await holds()) return;
    await page.keyboard.press(key);
  }
  expect(await holds()).toBe(true);
}

/** Waits until a command is over and the keyboard is in the cells again. */
async function settled(page: Page): Promise<void> {
  await page.locator('#busy').waitFor({ state: 'hidden', timeout: 60_000 });
  await page.waitForFunction(() => document.activeElement?.id === 'grid');
}

/** To a sheet by Alt+Page Up or Down, and to its cell A1. */
async function turnByKeys(page: Page, sheet: string): Promise<void> {
  await settled(page);
  await page.getByRole('tab', { name: sheet, exact: true }).waitFor();
  const isThere = async (): Promise<boolean> => (await page.locator('#grid').getAttribute('aria-label')) === sheet;
  for (const key of ['Alt+PageUp', 'Alt+PageDown']) {
    for (let step = 0; step < 12 && !(await isThere()); step++) await page.keyboard.press(key);
  }
  expect(await isThere()).toBe(true);
  await page.keyboard.press('Control+Home');
  await page.locator('#grid[data-cell=A1]').waitFor();
}

/** To a cell of the sheet in sight by the arrows, from A1. */
async function walkTo(page: Page, row: number, column: number): Promise<void> {
  for (let step = 1; step < row; step++) await page.keyboard.press('ArrowDown');
  for (let step = 1; step < column; step++) await page.keyboard.press('ArrowRight');
  await page.locator('#grid .cell.active').waitFor();
}

async function sidebarOf(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').elementHandle({ timeout: 60_000 });
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The sidebar is not shown.');
  await frame.locator('main[aria-busy=false]').waitFor();
  return frame;
}

const focusedId = (where: Page | Frame): Promise<string> => where.evaluate(() => document.activeElement?.id ?? '');

describeWithChromium('a working day without a pointer', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('a mistake is found and put right, figures are calculated, the sidebar makes the documents, one is opened', async () => {
    const { page, errors } = await openWorkbench(browser);
    const { keyboard } = page;
    const agree = async (): Promise<string> => {
      const said = await dialogText(page);
      await keyboard.press('Enter');
      return said;
    };

    await chooseByKeys(page, 'Siapkan', 'Lembar inti');
    await agree();
    await page.getByRole('button', { name: 'Oke' }).waitFor();
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await turnByKeys(page, 'Unit Kerja');
    await walkTo(page, 2, 1);
    await paste(page, { text: UNITS });
    await page.getByText('Bidang Pemberdayaan Sosial').waitFor();
    await turnByKeys(page, 'Indikator');
    await walkTo(page, 2, 1);
    await paste(page, { text: INDICATORS });
    await page.getByText('Keluarga yang berdaya').waitFor();
    await turnByKeys(page, 'Realisasi');
    await page.getByText('TW I', { exact: true }).first().waitFor();
    const quarter = (await rowTexts(page, 1)).indexOf('TW I') + 1;
    await walkTo(page, 2, 1);
    await paste(page, { text: ACTUALS });
    await keyboard.press('Control+Home');
    await walkTo(page, 2, quarter);
    // Nothing is waited for: whoever goes on at once after a paste is not called back to what was pasted.
    await paste(page, { text: '72\t80\t81\n60\t70\t76,5' });
    await page.getByText('76,5').waitFor();
    expect((await rowTexts(page, 2)).slice(quarter - 1, quarter + 2)).toEqual(['72', '80', '81']);

    // The finding leads to its cell by Ctrl+Enter, and the cell is put right there.
    await chooseByKeys(page, 'Periksa data');
    expect(await agree()).toContain('BPX');
    await turnByKeys(page, 'Hasil Periksa Data');
    const link = page.getByRole('gridcell').filter({ has: page.getByRole('link', { name: 'B3', exact: true }) });
    await link.waitFor();
    const [row, column] = await link.evaluate((cell) => [
      Number(cell.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')) - 1,
      [...(cell.parentElement?.querySelectorAll('.cell') ?? [])].indexOf(cell) + 1,
    ]);
    await walkTo(page, row ?? 0, column ?? 0);
    await keyboard.press('Control+Enter');
    await page.locator('#grid[aria-label=Indikator] .cell.active', { hasText: /^BPX$/ }).waitFor();
    await keyboard.type('BPS');
    await keyboard.press('Enter');

    await chooseByKeys(page, 'Hitung capaian');
    expect(await agree()).toContain('Lembar diperbarui: Capaian');
    // The person ends on the result.
    await page.locator('#grid[aria-label="Rapor Unit"]').waitFor();

    // The sidebar knows what is next, and Tab reaches its button.
    await chooseByKeys(page, 'Panel samping');
    const sidebar = await sidebarOf(page);
    expect(await sidebar.locator('#primary').innerText()).toBe('Buat evaluasi');
    expect(await sidebar.locator('#figures').innerText()).toMatch(/\d/);
    await pressUntil(page, 'Tab', async () => (await focusedId(sidebar)) === 'primary');
    await keyboard.press('Enter');
    await sidebar.getByText(/^Selesai: \d+ dokumen dibuat\./).waitFor({ timeout: 90_000 });
    await sidebar.getByRole('button', { name: 'Perbarui evaluasi' }).waitFor();

    // Out of the page of the script, to the list of documents, and to one of them.
    await pressUntil(page, 'Shift+Tab', async () => (await focusedId(page)) === 'documents');
    // The sheet behind the list, on which the person ends, has links of its own.
    const file = page.getByRole('link', { name: '2026 TW III – Evaluasi Kinerja – Instansi.docx', exact: true });
    const isListed = (): Promise<boolean> =>
      file.waitFor({ timeout: 20_000 }).then(
        () => true,
        () => false,
      );
    // A key may be lost while the page takes in what the run has changed.
    for (let again = 0, isOpen = false; again < 3 && !isOpen; again++) {
      await page.locator('#documents').focus();
      await keyboard.press('Enter');
      isOpen = await isListed();
    }
    await file.waitFor();
    await pressUntil(page, 'Tab', () => file.evaluate((one) => document.activeElement === one));
    const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/Evaluasi Kinerja – Instansi\.docx$/);
    await keyboard.press('Escape');
    await file.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('on an empty workbook the keyboard begins at the ways to begin; whoever types or pastes means the cells', async () => {
    const { page, errors } = await openWorkbench(browser);
    const { keyboard } = page;
    const first = page.locator('#welcome button').filter({ visible: true }).first();
    const hasFocus = (): Promise<boolean> => first.evaluate((button) => document.activeElement === button);
    expect(await hasFocus()).toBe(true);
    await keyboard.type('7');
    await keyboard.press('Enter');
    await page.locator('#grid[data-cell=A2]').waitFor();
    await page.locator('.cell', { hasText: /^7$/ }).waitFor();
    await first.focus();
    await paste(page, { text: 'kiri\tkanan' });
    await page.locator('.cell', { hasText: /^kanan$/ }).waitFor();
    expect((await rowTexts(page, 2)).slice(0, 2)).toEqual(['kiri', 'kanan']);
    await first.focus();
    await keyboard.press('Enter');
    await page.frameLocator('#sidebar iframe').getByRole('textbox').first().waitFor();
    expect(errors).toEqual([]);
  });
});
