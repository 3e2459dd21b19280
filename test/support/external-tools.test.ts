import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import {
  convertToPdf,
  describeWithChromium,
  describeWithLibreOffice,
  launchChromium,
  readWithLibreOffice,
  textOfPdf,
  withTemporaryFolder,
} from './external-tools';

const ROWS = [
  ['Uraian', 'Nilai'],
  ['berisi "kutip", koma', 12.5],
  ['', 7],
];

describeWithLibreOffice('LibreOffice as an independent reader', () => {
  test('shows every sheet as text and prints it', async () => {
    const file = await writeXlsx({
      sheets: [
        { name: 'Pertama', rows: ROWS },
        { name: 'Kedua', rows: [['x']] },
      ],
    });
    withTemporaryFolder((folder) => {
      const path = join(folder, 'buku.xlsx');
      writeFileSync(path, file);
      const sheets = readWithLibreOffice(path);
      expect(sheets.get('Pertama')).toEqual([
        ['Uraian', 'Nilai'],
        ['berisi "kutip", koma', '12.5'],
        ['', '7'],
      ]);
      expect(sheets.get('Kedua')).toEqual([['x']]);
      expect(textOfPdf(convertToPdf(path, folder))).toContain('Uraian');
    });
  });
});

describeWithChromium('Chromium', () => {
  test('opens a page', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.setContent('<title>Kinerja</title>');
      await expect(page.title()).resolves.toBe('Kinerja');
    } finally {
      await browser.close();
    }
  });
});
