import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeXlsx, type CellValue } from 'hucre';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../../local/support';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { weighty } from '../axe';
import { openWorkbench } from './opened';

jest.setTimeout(150_000);

const office = '1.06.0.00.0.00.01.0000';
const groups = ['Operasi', 'Modal', 'Tak Terduga', 'Transfer'];
const text = (amount: number): string => `${amount.toLocaleString('id-ID')},00`;

/**
 * An export of SIPD to the end of a month, spent to a share, by whose mistake (in Rupiah) its total differs: an office, two programmes, their sub kegiatan and
 * accounts.
 */
function sipdRows(month: string, share: number, mistake: number): CellValue[][] {
  const row = (sub: string, account: string, name: string, ceiling: number): CellValue[] => [
    office,
    sub,
    account,
    name,
    ...[ceiling, 0, 0, 0].map(text),
    ...[ceiling * share + (sub === '' ? mistake : 0), 0, 0, 0].map(text),
  ];
  const programme = (code: string, name: string): CellValue[][] => [
    row(code, '', `PROGRAM ${name}`, 40_000_000),
    row(`${code}.2.01.0001`, '', `Sub Kegiatan ${name}`, 40_000_000),
    row(`${code}.2.01.0001`, '5.1.02.01.001.00024', 'Belanja Bahan', 10_000_000),
    row(`${code}.2.01.0001`, '5.1.02.02.001.00003', 'Belanja Jasa', 30_000_000),
  ];
  return [
    ['DINAS SOSIAL KABUPATEN CONTOH'],
    ['REKAPITULASI REALISASI BELANJA TAHUN ANGGARAN 2026'],
    [`Periode Januari s.d. ${month} 2026`],
    [
      'Kode',
      'Kode',
      'Kode',
      'Uraian',
      ...groups.map((group) => `Anggaran ${group}`),
      ...groups.map((group) => `Realisasi ${group}`),
    ],
    row('', '', 'DINAS SOSIAL KABUPATEN CONTOH', 80_000_000),
    ...programme('1.06.01', 'PENUNJANG URUSAN PEMERINTAHAN DAERAH'),
    ...programme('1.06.04', 'REHABILITASI SOSIAL'),
  ];
}

async function sipdFile(month: string, share: number, mistake = 0): Promise<string> {
  const path = join(temporaryFolder(), `LRA SIPD ${month}.xlsx`);
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Sheet1', rows: sipdRows(month, share, mistake) }] }));
  return path;
}

const TABLE = [
  [
    'No',
    'Bidang',
    'Indikator Kinerja',
    'Satuan',
    'Target',
    'Target TW III',
    'Realisasi TW I',
    'Realisasi TW II',
    'Realisasi TW III',
  ],
  ['1', 'Sekretariat', 'Nilai kepuasan pegawai', 'poin', '90', '90', '88', '90', '91'],
  ['2', 'Bidang Rehabilitasi Sosial', 'Lansia yang dilayani', 'orang', '400', '300', '40', '60', '70'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** Turns the wheel to the right until something is in sight. */
async function lookRight(page: Page, wanted: Locator): Promise<void> {
  await page.locator('#grid').hover();
  for (let turn = 0; turn < 20 && !(await wanted.isVisible()); turn++) {
    await page.mouse.wheel(100, 0);
    await page.waitForTimeout(200);
  }
  await wanted.waitFor();
}

const pageOf = (page: Page): FrameLocator => page.frameLocator('#sidebar iframe');

/** Presses what a person would press, and counts. */
function counting(page: Page) {
  let clicks = 0;
  const frame = pageOf(page);
  return {
    count: () => clicks,
    /** A click on the workbench's own page. */
    click: async (name: string | RegExp, role: 'button' | 'tab' = 'button'): Promise<void> => {
      clicks++;
      await page.getByRole(role, { name }).click();
    },
    /** A click in the import page. */
    press: async (name: RegExp): Promise<void> => {
      clicks++;
      const wanted = frame.getByRole('button', { name });
      await wanted.and(frame.locator('[aria-disabled=false], :not([aria-disabled])')).waitFor();
      await wanted.click();
    },
    /** A button that opens the dialog of files, and a file chosen there: two. */
    chooseFile: async (name: RegExp, path: string): Promise<void> => {
      clicks += 2;
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name }).click(),
      ]);
      await chooser.setFiles(path);
    },
    /** A file dropped anywhere on the page: one. */
    drop: async (path: string): Promise<void> => {
      clicks++;
      await page.evaluate(
        ([name = '', base64 = '']) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        },
        [basename(path), readFileSync(path).toString('base64')],
      );
    },
    says: (said: RegExp): Promise<void> => frame.getByText(said).first().waitFor({ timeout: 60_000 }),
  };
}

describeWithChromium('importing at the workbench', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('a finance officer comes from an SIPD file to absorption, and to next month, in a few clicks', async () => {
    const { page, foreign, errors } = await openWorkbench(browser);
    const first = counting(page);
    await first.chooseFile(/Buka berkas/, await sipdFile('Juli', 0.5));
    await first.says(/Rekap\/LRA SIPD, 9 baris/);
    const [, frame = page.mainFrame()] = page.frames();
    expect(await weighty(frame)).toEqual([]);
    await first.press(/^Tulis \d+ baris/);
    await first.press(/Hitung serapan/);
    await first.says(/Serapan anggaran 50,00%: /);
    await first.click(/^Serapan$/, 'tab');
    await lookRight(page, page.locator('.cell', { hasText: /^50(,00?)?\s?%?$/ }).first());
    expect(first.count()).toBeLessThanOrEqual(6);

    const next = counting(page);
    await next.drop(await sipdFile('Agustus', 0.6));
    await next.says(/Yang akan berubah/);
    expect(await pageOf(page).locator('fieldset').count()).toBe(0);
    await next.press(/^Tulis \d+ baris/);
    await next.says(/Selesai/);
    expect(next.count()).toBeLessThanOrEqual(3);

    await next.press(/Batalkan impor ini/);
    await next.says(/Impor dibatalkan/);
    expect([foreign, errors]).toEqual([[], []]);
  });

  test('a programme officer comes from a table of their own to flagged units', async () => {
    const { page, errors } = await openWorkbench(browser);
    const own = counting(page);
    await own.click(/Tempel tabel Anda/);
    const place = pageOf(page).getByRole('textbox', { name: /Tempel tabel/ });
    await place.waitFor();
    // One place to paste into: the ways to begin come back when the page is closed.
    expect(await page.locator('#welcome').isVisible()).toBe(false);
    await place.evaluate((field, table) => {
      const data = new DataTransfer();
      data.setData('text/plain', table);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, TABLE);
    await own.says(/^2 baru$/);
    await own.press(/^Tulis \d+ baris/);
    await own.press(/Hitung capaian/);
    await own.says(/^Unit ditandai: 1 \(Bidang Rehabilitasi Sosial\)\. Selesai/);
    await own.click(/Rapor Unit/, 'tab');
    await page.getByText('Bidang Rehabilitasi Sosial').first().waitFor();
    await own.press(/Langkah berikutnya/);
    await pageOf(page)
      .getByRole('button', { name: /Buat evaluasi/ })
      .waitFor();
    expect(own.count()).toBeLessThanOrEqual(12);
    expect(errors).toEqual([]);
  });

  test('whoever pastes what is no table is told what to copy, and what waits for an answer is not said to be nothing', async () => {
    const { page, errors } = await openWorkbench(browser);
    const heard: string[] = [];
    page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
    const own = counting(page);
    await own.click(/Tempel tabel Anda/);
    const place = pageOf(page).getByRole('textbox', { name: /Tempel tabel/ });
    await place.waitFor();
    const pasted = (text: string): Promise<void> =>
      place.evaluate((field, words) => {
        const data = new DataTransfer();
        data.setData('text/plain', words);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }, text);
    await pasted('Notula rapat');
    await own.says(/Salin tabelnya bersama judul kolomnya/);
    // The browser's own words for choosing a file are not shown: they are in its language.
    const input = await pageOf(page).locator('input[type=file]').boundingBox();
    expect([input?.width, input?.height]).toEqual([1, 1]);
    await own.drop(await sipdFile('Juli', 0.5, 7));
    await own.says(/tercetak .* sedangkan rinciannya berjumlah/);
    await own.says(/Belum diambil, menunggu jawaban/);
    expect(await pageOf(page).getByText('Tidak ada yang perlu ditulis').count()).toBe(0);
    // Nothing in the clipboard: that is said, and what was found stays.
    await pasted('');
    await own.says(/Salin tabelnya bersama judul kolomnya/);
    await own.says(/Belum diambil, menunggu jawaban/);
    await pageOf(page)
      .getByRole('radio', { name: /Pakai jumlah rincian/ })
      .click();
    await own.press(/^Tulis \d+ baris/);
    await own.press(/Hitung serapan/);
    await own.says(/Serapan anggaran 50,00%: /);
    expect([errors, heard]).toEqual([[], []]);
  });

  test('a workbook of their own, opened as it is, offers to take its table', async () => {
    const input = join(temporaryFolder(), 'Kinerja bidang.xlsx');
    const rows = TABLE.split('\n').map((line) => line.split('\t'));
    writeFileSync(input, await writeXlsx({ sheets: [{ name: 'Rekap', rows }] }));
    const { page, errors } = await openWorkbench(browser, { input });
    const own = counting(page);
    await own.click(/Ambil tabel di tab ini/);
    await own.says(/Indikator kinerja, 2 baris/);
    await own.press(/^Tulis \d+ baris/);
    await own.says(/Selesai/);
    expect(own.count()).toBe(2);
    expect(errors).toEqual([]);
  });

  test('a head comes to the signed-ready report of the agency in two clicks', async () => {
    const folder = temporaryFolder();
    const root = join(__dirname, '../../..');
    const sample = join(root, 'samples/dinas-sosial-contoh.xlsx');
    const options = ['--run', 'evaluation', '--unit', 'INSTANSI', '--today', '2026-10-05', '--out', folder];
    execFileSync(process.execPath, [join(root, 'build/cli.mjs'), sample, ...options]);
    const { page, errors } = await openWorkbench(browser, { input: join(folder, basename(sample)), folder });
    await page.locator('#documents').click();
    const file = page.getByRole('link', { name: '2026 TW III – Evaluasi Kinerja – Instansi.docx', exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toMatch(/Evaluasi Kinerja – Instansi\.docx$/);
    expect(errors).toEqual([]);
  });

  test('the sample opens in place of an empty workbook, and what cannot be read is said', async () => {
    const { page } = await openWorkbench(browser);
    const path = join(temporaryFolder(), 'bukan.xlsx');
    writeFileSync(path, '%PDF-1.7');
    const own = counting(page);
    await own.chooseFile(/Buka berkas/, path);
    await own.says(/bukan\.xlsx bukan buku kerja/);
    await page.locator('#sidebar').getByRole('button', { name: 'Tutup' }).click();
    await own.click(/Coba contoh/);
    await page.getByRole('tab', { name: 'Indikator', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /Coba contoh/ }).count()).toBe(0);
  });
});
