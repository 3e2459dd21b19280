import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { TemplateAnswer } from '../../../src/commands/documents/templates/upload-template';
import type { SummaryFinding } from '../../../src/commands/run/summary';
import { describeWithChromium } from '../../support/external-tools';
import { weighty } from '../axe';
import { panelSession } from './panel-session';
import { ordinary, WIDTH } from './panels';

const file = (size = 3) => ({
  name: 'kop <b>kami</b>.docx',
  mimeType: 'application/x',
  buffer: Buffer.alloc(size, 'a'),
});
const finding = (severity: 'error' | 'info', code: string, message: string, advice: string): SummaryFinding => ({
  severity,
  code,
  message,
  advice,
  sheet: 'kop <b>kami</b>.docx',
  cell: '',
  place: 'kop <b>kami</b>.docx',
});
const unknownTag = finding('error', 'template-unknown-tag', 'Tag {unt.nama} tidak dikenal.', 'Mungkin {unit.nama}.');
const unusedTags = finding('info', 'template-unused-tags', '2 tag tidak dipakai.', 'Tidak perlu tindakan.');
const good: TemplateAnswer = {
  ok: true,
  isUsed: false,
  dataErrors: 0,
  findings: [unusedTags],
  preview: { name: 'Evaluasi Sekretariat.docx', base64: Buffer.from('contoh').toString('base64') },
};

describeWithChromium('own templates in the sidebar', () => {
  jest.setTimeout(60_000);
  const { open, calls } = panelSession('templates-part');
  const until = (page: Page, words: string): Promise<void> =>
    page.locator('#template-answer', { hasText: words }).waitFor();
  const uploads = (): unknown[][] => calls().flatMap(([name, ...given]) => (name === 'unggahTemplat' ? [given] : []));
  const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

  test('the menu entry leads to this part: it stands open and has the keyboard', async () => {
    const page = await open();
    expect(await page.locator('#templates-part').getAttribute('open')).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('templates-title');
    await page.getByText('Kini dipakai: templat bawaan.').waitFor();
  });

  test('a good template is checked, shown on one unit, and used only then', async () => {
    let own: { kind: string; name: string }[] = [];
    const page = await open({
      templatPanel: () => own,
      unggahTemplat: (kind, name, _, agreed) => {
        if (agreed) own = [{ kind, name }];
        return { ...good, isUsed: agreed };
      },
    });
    await page.getByLabel('Jenis dokumen').selectOption('evaluasi-instansi');
    await page.getByLabel('Pilih berkas templat').setInputFiles(file());
    // The browser's own button speaks its language; the label says what is chosen.
    expect(await page.locator('#template-file-label').innerText()).toBe('Pilih berkas templat: kop <b>kami</b>.docx');
    // Not yet allowed: it is in reach of the keyboard, and does nothing.
    await page.locator('#template-use').dispatchEvent('click');
    expect(uploads()).toEqual([]);
    await press(page, 'Periksa templat');
    await until(page, 'Templat dapat dipakai.');
    expect(await page.locator('#template-findings').innerText()).toContain('2 tag tidak dipakai.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh contoh: Evaluasi Sekretariat.docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Evaluasi Sekretariat.docx');
    expect(readFileSync(await download.path(), 'utf8')).toBe('contoh');
    await press(page, 'Pakai templat ini');
    await until(page, 'Templat dipakai mulai pembuatan dokumen berikutnya.');
    const sent = ['evaluasi-instansi', 'kop <b>kami</b>.docx', Buffer.from('aaa').toString('base64')];
    expect(uploads()).toEqual([
      [...sent, false],
      [...sent, true],
    ]);
    expect(await page.locator('#template-used').innerText()).toBe('Kini dipakai: kop <b>kami</b>.docx.');
  });

  test('one with an unknown tag says which one it may be and cannot be used; another file takes that away', async () => {
    const page = await open({
      unggahTemplat: () => ({ ...good, ok: false, findings: [unknownTag], preview: undefined }),
    });
    await page.getByLabel('Pilih berkas templat').setInputFiles(file());
    await press(page, 'Periksa templat');
    await until(page, 'Templat belum dapat dipakai');
    expect(await page.locator('#template-findings').innerText()).toContain('Mungkin {unit.nama}.');
    expect(await page.locator('#template-use').getAttribute('aria-disabled')).toBe('true');
    expect(await page.locator('#template-preview').isVisible()).toBe(false);
    await page.getByLabel('Pilih berkas templat').setInputFiles(file(4));
    expect(await page.locator('#templates-part li').count()).toBe(0);
    expect(await page.locator('#template-answer').innerText()).toBe('');
  });

  test('no file, and one that is too large, never leave the browser', async () => {
    const page = await open();
    await press(page, 'Periksa templat');
    await until(page, 'Pilih berkas .docx lebih dahulu.');
    await page.getByLabel('Pilih berkas templat').setInputFiles(file(5 * 1024 * 1024 + 1));
    await press(page, 'Periksa templat');
    await until(page, 'lebih besar dari 5 MB');
    expect(uploads()).toEqual([]);
  });

  test('back to the built-in template, for the report that is chosen', async () => {
    let own = [{ kind: 'evaluasi', name: 'kami.docx' }];
    const page = await open({
      templatPanel: () => own,
      unggahTemplat: () => {
        own = [];
        return { ...good, isUsed: true };
      },
    });
    await page.getByText('Kini dipakai: kami.docx.').waitFor();
    await press(page, 'Kembali ke templat bawaan');
    await until(page, 'Templat bawaan dipakai lagi');
    expect(uploads()).toEqual([['evaluasi', '', '', true]]);
    await page.getByText('Kini dipakai: templat bawaan.').waitFor();
  });

  test('errors in the data and failures are told beside the buttons', async () => {
    let fails = false;
    const page = await open({
      unggahTemplat: () => {
        if (fails) throw new Error('Layanan tidak menjawab');
        return { ...good, dataErrors: 2 };
      },
    });
    await page.getByLabel('Pilih berkas templat').setInputFiles(file());
    await press(page, 'Periksa templat');
    await until(page, 'Templat dapat dipakai.');
    await press(page, 'Pakai templat ini');
    await until(page, 'Templat belum disimpan: ada 2 kesalahan pada data.');
    fails = true;
    await press(page, 'Pakai templat ini');
    await until(page, 'Tidak berhasil: Layanan tidak menjawab');
  });

  test.each(['id', 'en'] as const)(
    '%s: axe finds nothing serious, and nothing is wider than the sidebar',
    async (language) => {
      const page = await open({ unggahTemplat: () => ({ ...good, findings: [unknownTag, unusedTags] }) }, language);
      expect(await weighty(page)).toEqual([]);
      for (const part of ['findings-title', 'documents-title', 'settings-title'])
        await page.locator(`#${part}`).click();
      await page.locator('#template-file').setInputFiles(file());
      await page.locator('#template-check').click();
      await page.locator('#template-preview').waitFor();
      await page.getByLabel('Nama Instansi').waitFor();
      expect(await weighty(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    },
  );

  test('axe finds nothing serious while something runs, and when it has failed', async () => {
    let fail: (error: Error) => void = () => undefined;
    const page = await open({
      keadaanPanel: () => ({ ...ordinary, next: 'generate' }),
      jalankan: () => new Promise((_, reject) => (fail = reject)),
    });
    await page.locator('#primary').click();
    await page.locator('#status', { hasText: 'Sedang dikerjakan' }).waitFor();
    expect(await weighty(page)).toEqual([]);
    fail(new Error('x'));
    await page.locator('#problem', { hasText: 'Tidak berhasil' }).waitFor();
    expect(await weighty(page)).toEqual([]);
  });
});
