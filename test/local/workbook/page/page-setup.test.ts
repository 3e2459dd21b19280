import type { Sheet } from 'hucre';
import { setUpPage } from '../../../../local/workbook/page/page-setup';

/** An output sheet with so many columns of a width in characters, the last of them details. */
function outputOf({ columns, width, details = 0 }: { columns: number; width: number; details?: number }): Sheet {
  const headings = Array.from({ length: columns }, (_, index) => `Judul ${index + 1}`);
  return {
    name: 'Hasil',
    rows: [['Rapor Kinerja · Hasil · 2026 TW III · 2026-10-05 08:00'], [], headings, headings],
    columns: headings.map((_, index) => ({ width, ...(index >= columns - details && { outlineLevel: 1 }) })),
  };
}

test.each([
  ['a table that can be read on A4', { columns: 10, width: 30 }, 'a4'],
  ['one that is wider takes A3', { columns: 11, width: 30 }, 'a3'],
  ['what is not printed takes no room', { columns: 11, width: 30, details: 1 }, 'a4'],
] as const)('%s', (_, size, paperSize) => {
  const sheet = outputOf(size);
  setUpPage(sheet);
  expect(sheet.pageSetup).toMatchObject({ paperSize, orientation: 'landscape', fitToWidth: 1, showGridLines: true });
});

test('a page setup that stands stays', () => {
  const sheet = { ...outputOf({ columns: 11, width: 30 }), pageSetup: { paperSize: 'legal' as const } };
  setUpPage(sheet);
  expect(sheet.pageSetup).toEqual({ paperSize: 'legal' });
});
