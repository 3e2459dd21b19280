import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { onlySheet } from '../../scripts/pictures/paper';
import { withTemporaryFolder } from '../support/external-tools';

const SAMPLE = resolve(__dirname, '../../samples/dinas-sosial-contoh.xlsx');

/** Elements of the sheets of a workbook, in their order. */
const sheetsOf = (parts: Record<string, Uint8Array>): string[] =>
  strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet [^>]*>/g) ?? [];

test('a copy for printing shows one sheet, one range and one page width, and leaves every other part as it is', () => {
  withTemporaryFolder((folder) => {
    const copy = join(folder, 'copy.xlsx');
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    onlySheet(bytes, 'Realisasi', '$A$1:$H$20', copy);
    const [before, after] = [unzipSync(bytes), unzipSync(new Uint8Array(readFileSync(copy)))];
    const shown = sheetsOf(after).filter((element) => !element.includes('state="hidden"'));
    expect(shown).toEqual(sheetsOf(before).filter((element) => element.includes('name="Realisasi"')));
    expect(strFromU8(after['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="3">'Realisasi'!$A$1:$H$20</definedName>`,
    );
    const changed = Object.keys(before).filter(
      (path) => !Buffer.from(before[path] ?? []).equals(after[path] ?? new Uint8Array()),
    );
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet4.xml']);
    expect(strFromU8(after['xl/worksheets/sheet4.xml'] ?? new Uint8Array())).toMatch(
      /fitToPage="1"[\s\S]*<pageSetup [^>]*fitToWidth="1"/,
    );
  });
});
