import { displayText, entryText } from '../../../local/workbench/view/display';

const day = new Date(Date.UTC(2026, 7, 17));
const noon = new Date(Date.UTC(2026, 7, 17, 12, 30));

describe('a cell shows its value as an Indonesian spreadsheet does', () => {
  test.each([
    // Format codes: ECMA-376 part 1, 18.8.31; separators: CLDR, locale id.
    [1234.5, '#,##0.00', '1.234,50'],
    [1234567, '"Rp"#,##0', 'Rp1.234.567'],
    [0.8234, '0%', '82%'],
    [0.8234, '0.00%', '82,34%'],
    [5, '0.##', '5'],
    [0.1 + 0.2, '0.###############', '0,3'],
    [12345678, 'General', '12345678'],
    [12.5, '@', '12,5'],
    [true, 'General', 'TRUE'],
    ['=bukan rumus', '@', '=bukan rumus'],
    [null, '0.00', ''],
    [day, 'dd/mm/yyyy', '17/08/2026'],
    [day, 'd mmmm yyyy', '17 Agustus 2026'],
    [day, 'ddd, d mmm yyyy', 'Sen, 17 Agu 2026'],
    [day, '0.###############', '17/08/2026'],
    [noon, 'yyyy-mm-dd hh:mm', '2026-08-17 12:30'],
  ])('%p in %s: %s', (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });
});

describe('a cell is edited with every digit it has', () => {
  test.each([
    [0.82345, '0%', '82,345%'],
    [1234.5678, '#,##0', '1234,5678'],
    [day, 'd mmmm yyyy', '17/08/2026'],
    [noon, 'hh:mm', '17/08/2026 12:30:00'],
    ['TW III', '@', 'TW III'],
  ])('%p in %s: %s', (value, format, entry) => {
    expect(entryText(value, format)).toBe(entry);
  });
});
