import { localeOf } from '../../../local/workbench/host/locale';
import { parseEntry } from '../../../local/workbook/sheet/parse-entry';
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
    expect(displayText(value, format, 'id_ID')).toBe(shown);
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
    expect(entryText(value, format, 'id_ID')).toBe(entry);
  });
});

describe('a cell of an English workbook is shown and edited as its texts write figures', () => {
  test.each([
    // Separators: CLDR, locale en-GB.
    [1234.5, '#,##0.00', '1,234.50', '1234.5'],
    [0.8234, '0.00%', '82.34%', '82.34%'],
    [5, '0.##', '5', '5'],
    [85.54, 'General', '85.54', '85.54'],
    [day, 'd mmmm yyyy', '17 August 2026', '17/08/2026'],
    [day, 'dd/mm/yyyy', '17/08/2026', '17/08/2026'],
  ])('%p in %s: %s, edited as %s', (value, format, shown, entry) => {
    expect(displayText(value, format, 'en_GB')).toBe(shown);
    expect(entryText(value, format, 'en_GB')).toBe(entry);
    const typed = parseEntry(entry, 'en_GB', 2026);
    expect('value' in typed ? typed.value : null).toEqual(value);
  });
});

describe('the number locale follows the language of the workbook', () => {
  const settings = (name: string, key: string, value: string) => ({
    name,
    rows: [
      ['', ''],
      [key, value],
    ],
  });

  test.each<[string, Parameters<typeof localeOf>[0], Parameters<typeof localeOf>[1], string]>([
    ['that its settings state', [settings('Pengaturan', 'Bahasa', 'en')], 'id', 'en_GB'],
    ['stated under an English name', [settings('Settings', 'Language', 'id')], 'en', 'id_ID'],
    ['Indonesian where they state none', [settings('Settings', 'Tahun', '2026')], 'en', 'id_ID'],
    ['the one that sheets begin with where it has none', [{ name: 'Lembar1', rows: [] }], 'en', 'en_GB'],
  ])('%s', (_, sheets, begun, locale) => expect(localeOf(sheets, begun)).toBe(locale));
});
