import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx, saveXlsx } from 'hucre';
import { onlySheet } from '../../scripts/pictures/paper';
import { withTemporaryFolder } from '../support/external-tools';

const SAMPLE = resolve(__dirname, '../../samples/dinas-sosial-contoh.xlsx');

/** Elements of the sheets of a workbook, in their order. */
const sheetsOf = (parts: Record<string, Uint8Array>): string[] =>
  strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet [^>]*>/g) ?? [];

/** The workbook with a printed area on two of its sheets. */
async function printed(): Promise<Uint8Array> {
  const book = await openXlsx(readFileSync(SAMPLE), { readStyles: true });
  for (const [at, range] of [
    [2, '$A$1:$C$9'],
    [3, '$A$1:$H$20'],
  ] as const) {
    const sheet = book.sheets[at];
    if (sheet) sheet.pageSetup = { ...sheet.pageSetup, printArea: range };
  }
  return new Uint8Array(await saveXlsx(book));
}

test('a copy for printing shows one sheet, prints no other, and leaves every other part as it is', async () => {
  const bytes = await printed();
  withTemporaryFolder((folder) => {
    const copy = join(folder, 'copy.xlsx');
    onlySheet(bytes, 'Realisasi', copy);
    const [before, after] = [unzipSync(bytes), unzipSync(new Uint8Array(readFileSync(copy)))];
    const shown = sheetsOf(after).filter((element) => !element.includes('state="hidden"'));
    expect(shown).toEqual(sheetsOf(before).filter((element) => element.includes('name="Realisasi"')));
    const areas = strFromU8(after['xl/workbook.xml'] ?? new Uint8Array()).match(/<definedName [^>]*Print_Area[^>]*>/g);
    expect(areas).toEqual([expect.stringContaining('localSheetId="3"')]);
    const changed = Object.keys(before).filter(
      (path) => !Buffer.from(before[path] ?? []).equals(after[path] ?? new Uint8Array()),
    );
    expect(changed).toEqual(['xl/workbook.xml']);
  });
});
