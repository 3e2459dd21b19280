import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { temporaryFolder } from '../../local/support';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { chooseMenu, openShared, openWorkbench, type OpenedWorkbench } from './opened';

jest.setTimeout(180_000);

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Uji').addItem('Bilah', 'bilah').addItem('Dialog', 'dialog')
    .addItem('Tanya', 'tanya').addItem('Kabar', 'kabar').addItem('Gagal', 'gagal').addToUi();
}
const halaman = (judul) => HtmlService.createHtmlOutputFromFile('halaman').setTitle(judul);
function bilah() { SpreadsheetApp.getUi().showSidebar(halaman('Bilah uji')); }
function dialog() { SpreadsheetApp.getUi().showModalDialog(halaman('x').setWidth(420).setHeight(260), 'Dialog uji'); }
function tanya() {
  const ui = SpreadsheetApp.getUi();
  const jawaban = ui.prompt('Nama', 'Siapa?', ui.ButtonSet.OK_CANCEL);
  ui.alert(jawaban.getSelectedButton() + ':' + jawaban.getResponseText());
}
function kabar() { SpreadsheetApp.getActive().toast('<b>Sudah</b>', 'Kabar', 30); }
function gagal() { throw new Error('sengaja'); }
function jumlah(a, b) { return { jumlah: a + b, di: SpreadsheetApp.getActive().getSheets()[0].getName() }; }
function tanggal() { return new Date(); }
function formulir(isian) { return isian; }
function rahasia_() { return 1; }
function doGet(e) { return HtmlService.createHtmlOutput('<h1>Layar ' + e.parameter.layar + '</h1>').setTitle('Web'); }
`;

const PAGE = `<!doctype html><html lang="id"><head><title>Halaman</title></head><body>
<form id="f"><input name="nama" value="Sari"><input type="checkbox" name="pilih" value="a" checked>
<input type="checkbox" name="pilih" value="b" checked></form>
<script>
  const run = google.script.run;
  window.ask = (make) => new Promise((resolve) => {
    try {
      make(run.withSuccessHandler((value, user) => resolve(['ok', value, user]))
        .withFailureHandler((error, user) => resolve(['failed', error.name, error.message, user])).withUserObject('U'));
    } catch (error) { resolve(['thrown', error.message]); }
  });
</script></body></html>`;

function project(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'halaman.html'), PAGE);
  return join(folder, 'Code.js');
}

async function scriptFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The page of the script is not shown.');
  await frame.locator('#f').waitFor();
  return frame;
}

describeWithChromium('pages of scripts', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  describe('a side panel that several tests ask', () => {
    let workbench: OpenedWorkbench;
    let frame: Frame;

    beforeAll(async () => {
      workbench = await openShared(browser, { bundle: project() });
      await chooseMenu(workbench.page, 'Bilah');
      frame = await scriptFrame(workbench.page);
    });
    afterAll(() => workbench.close());

    /** Reference "Class google.script.run (Client-side API)". */
    test.each([
      ['values come back with the user object', 'r.jumlah(2, 3)', ['ok', { jumlah: 5, di: 'Lembar1' }, 'U']],
      ['a failure is an error with its message', 'r.gagal()', ['failed', 'ScriptError', 'sengaja', 'U']],
      ['a date returned fails', 'r.tanggal()', ['failed', 'ScriptError', expect.stringMatching(/Date/), 'U']],
      ['a date given is refused', 'r.jumlah(new Date(), 1)', ['thrown', 'Failed due to illegal value in property: 0']],
      [
        'so is a date within',
        'r.jumlah({ a: [new Date()] })',
        ['thrown', 'Failed due to illegal value in property: 0'],
      ],
      ['and a function', 'r.jumlah(() => 1)', ['thrown', 'Failed due to illegal value in property: 0']],
      ['private functions do not exist', 'r.rahasia_()', ['thrown', 'r.rahasia_ is not a function']],
      ['nor do functions the script lacks', 'r.tiada()', ['thrown', 'r.tiada is not a function']],
      ['a form comes as its fields', 'r.formulir(document.forms[0])', ['ok', { nama: 'Sari', pilih: ['a', 'b'] }, 'U']],
    ])('google.script.run: %s', async (_, call, answer) => {
      expect(await frame.evaluate(`ask((r) => ${call})`)).toEqual(answer);
    });

    test('calls come back later, never at once', async () => {
      const order = `new Promise((resolve) => {
        const seen = [];
        google.script.run.withSuccessHandler(() => { seen.push('answer'); resolve(seen); }).jumlah(1, 1);
        seen.push('after the call');
      })`;
      expect(await frame.evaluate(order)).toEqual(['after the call', 'answer']);
    });

    test('a page of a script sees neither the workbench nor its cookie, and reaches no host', async () => {
      const attempt = (code: string): Promise<unknown> =>
        frame.evaluate(`(async () => { try { return await (${code}); } catch (error) { return error.name; } })()`);
      expect(await attempt('parent.document.title')).toBe('SecurityError');
      expect(await attempt('document.cookie')).toBe('SecurityError');
      expect(await attempt('fetch("/api/book").then((r) => r.status)')).toBe('TypeError');
      expect(await attempt('fetch("https://contoh.example/").then((r) => r.status)')).toBe('TypeError');
      expect(workbench.foreign).toEqual([]);
    });
  });

  test('a dialog has the size the script gives it, and closes itself', async () => {
    const { page } = await openWorkbench(browser, { bundle: project() });
    await chooseMenu(page, 'Dialog');
    const frame = await scriptFrame(page);
    expect(await page.getByRole('dialog').getByRole('heading').innerText()).toBe('Dialog uji');
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 420, height: 260 });
    await frame.evaluate('google.script.host.setHeight(333)');
    await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 333);
    await frame.evaluate('google.script.host.close()');
    await page.locator('iframe').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid');
  });

  test('a prompt is answered with its text, or closed', async () => {
    const { page } = await openWorkbench(browser, { bundle: project() });
    const message = page.getByRole('dialog').locator('.message');
    await chooseMenu(page, 'Tanya');
    await page.getByRole('textbox', { name: 'Siapa?' }).fill('Sari <b>');
    await page.keyboard.press('Enter');
    await message.filter({ hasText: 'OK:Sari <b>' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await chooseMenu(page, 'Tanya');
    await page.getByRole('textbox', { name: 'Siapa?' }).waitFor();
    // A window opened again meets the question that still waits.
    await page.reload();
    await page.getByRole('textbox', { name: 'Siapa?' }).waitFor();
    await page.keyboard.press('Escape');
    await message.filter({ hasText: 'CANCEL:' }).waitFor();
  });

  test('notes and faults are shown as text', async () => {
    const { page } = await openWorkbench(browser, { bundle: project() });
    await chooseMenu(page, 'Kabar');
    await page.getByText('<b>Sudah</b>').waitFor();
    await chooseMenu(page, 'Gagal');
    await page.getByText('Skrip berhenti: sengaja').waitFor();
  });

  test('the web app stands in a tab of its own, with the parameters of its address', async () => {
    const { page, context } = await openWorkbench(browser, { bundle: project() });
    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Papan' }).click()]);
    await tab.frameLocator('iframe').getByRole('heading', { name: 'Layar pegawai' }).waitFor();
    expect(await tab.title()).toBe('Web');
  });
});
