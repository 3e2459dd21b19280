import type { Browser, Page } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { chooseByKeys, chooseMenu, dialogText, goTo, openWorkbench, paste, rowTexts, turnTo } from './opened';

jest.setTimeout(150_000);

/** Units as Excel copies them, and indicators as a page of the web does. */
const UNITS = 'SEK\tSekretariat\tSekretariat\nBPS\tBidang Pemberdayaan Sosial\tBidang';
const INDICATORS = `<html><body><!--StartFragment--><table>
  <tr><td>I-01</td><td>SEK</td><td>Tertib administrasi</td><td>Dokumen <b>tepat waktu</b></td><td>%</td><td>Positif</td><td>90</td></tr>
  <tr><td>I-02</td><td>BPX</td><td>Berdaya</td><td>Keluarga yang berdaya</td><td>%</td><td>Positif</td><td>80</td></tr>
</table></body></html>`;
const ACTUALS = 'I-01\tDokumen tepat waktu\nI-02\tKeluarga yang berdaya';

/** The column under a heading of the sheet in sight. */
async function columnOf(page: Page, heading: string): Promise<string> {
  await page.getByText(heading, { exact: true }).first().waitFor();
  const index = (await rowTexts(page, 1)).indexOf(heading);
  expect(index).toBeGreaterThanOrEqual(0);
  return page.locator('.head').nth(index).innerText();
}

describeWithChromium('a working day at the workbench', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('from an empty workbook to a document, with the pointer', async () => {
    const { page, foreign, errors } = await openWorkbench(browser);

    await chooseMenu(page, 'Siapkan', 'Lembar inti');
    expect(await dialogText(page)).toContain('Lembar baru: Pengaturan, Unit Kerja, Indikator, Realisasi');
    await page.getByRole('button', { name: 'Ya' }).click();
    await page.getByRole('button', { name: 'Oke' }).click();

    await turnTo(page, 'Unit Kerja');
    await goTo(page, 'A2');
    await paste(page, { text: UNITS });
    await page.getByText('Bidang Pemberdayaan Sosial').waitFor();

    await turnTo(page, 'Indikator');
    await goTo(page, 'A2');
    await paste(page, { text: 'tidak dipakai', html: INDICATORS });
    await page.getByText('Keluarga yang berdaya').waitFor();
    expect((await rowTexts(page, 2)).slice(0, 4)).toEqual([
      'I-01',
      'SEK',
      'Tertib administrasi',
      'Dokumen tepat waktu',
    ]);

    await turnTo(page, 'Realisasi');
    const quarter = await columnOf(page, 'TW I');
    await goTo(page, 'A2');
    await paste(page, { text: ACTUALS });
    await goTo(page, `${quarter}2`);
    await paste(page, { text: '72\t80\t81\n60\t70\t76,5' });
    await page.getByText('76,5').waitFor();

    await chooseMenu(page, 'Periksa data');
    expect(await dialogText(page)).toContain('BPX');
    await page.keyboard.press('Enter');
    await turnTo(page, 'Hasil Periksa Data');
    await page.getByRole('link', { name: 'B3', exact: true }).click();
    await page.locator('#grid[aria-label=Indikator] .cell.active', { hasText: /^BPX$/ }).waitFor();
    await page.keyboard.type('BPS');
    await page.keyboard.press('Enter');

    await chooseMenu(page, 'Hitung capaian');
    expect(await dialogText(page)).toContain('Lembar diperbarui: Capaian');
    await page.keyboard.press('Enter');
    await chooseMenu(page, 'Buat evaluasi', 'Instansi');
    expect(await dialogText(page)).toContain('Dokumen: 1');
    await page.keyboard.press('Enter');

    // The sidebar sees the figures and the document of the menu, and its own step makes the others.
    await chooseMenu(page, 'Panel samping');
    const sidebar = page.frameLocator('iframe');
    await sidebar.locator('#documents-title', { hasText: 'Dokumen (1)' }).waitFor();
    expect(await sidebar.locator('#figures').innerText()).toMatch(/\d/);
    await sidebar.locator('#primary:not([aria-disabled=true])').click();
    await sidebar.getByText(/^Selesai: \d+ dokumen dibuat\./).waitFor({ timeout: 90_000 });

    await page.locator('#documents').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '2026 TW III – Evaluasi Kinerja – Instansi.docx', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^2026 TW III – Evaluasi Kinerja – Instansi\.docx$/);

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Simpan .xlsx' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('Buku kerja.xlsx');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('with the keyboard alone', async () => {
    const { page, errors } = await openWorkbench(browser);
    const { keyboard } = page;

    await chooseByKeys(page, 'Siapkan', 'Lembar inti');
    await dialogText(page);
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Oke' }).waitFor();
    await keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Unit Kerja' }).waitFor();

    // To the sheet, into its cells, by typing; Escape leaves a cell as it was.
    for (let step = 0; step < 9 && (await page.locator('#grid').getAttribute('aria-label')) !== 'Unit Kerja'; step++) {
      await keyboard.press('Alt+PageDown');
    }
    await keyboard.press('ArrowDown');
    await keyboard.type('SEK');
    await keyboard.press('Tab');
    await keyboard.type('Sekretariat');
    await keyboard.press('Enter');
    await page.getByRole('gridcell', { name: 'Sekretariat', exact: true }).first().waitFor();
    await keyboard.type('terbuang');
    await keyboard.press('Escape');
    // Enter went back to the column in which the line began.
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowRight');
    await page.locator('.cell.active', { hasText: /^Sekretariat$/ }).waitFor();
    await keyboard.press('F2');
    await keyboard.type(' Dinas');
    await keyboard.press('Enter');
    await page.getByText('Sekretariat Dinas').waitFor();
    await keyboard.press('Control+z');
    await page.getByText('Sekretariat Dinas').waitFor({ state: 'detached' });

    // A value from the list of a cell.
    await goTo(page, 'D3');
    await keyboard.press('Alt+ArrowDown');
    await page.getByRole('option').first().waitFor();
    await keyboard.press('End');
    const chosen = await page.evaluate(() => document.activeElement?.textContent);
    await keyboard.press('Enter');
    await page.locator('.cell.active', { hasText: chosen ?? '?' }).waitFor();

    await chooseByKeys(page, 'Periksa data');
    expect(await dialogText(page)).toContain('Tahun 2026');
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid');
    expect(errors).toEqual([]);
  });
});
