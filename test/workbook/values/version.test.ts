import { understandVersion } from '../../../src/workbook/values/version';
import { texts } from '../../../src/text';

test.each<[text: string, version: number | null]>([
  ['Murni', 0],
  [' murni ', 0],
  ['Original', 0],
  ['Perubahan 1', 1],
  ['PERUBAHAN 12', 12],
  ['Perubahan ke-2', 2],
  ['Perubahan II', 2],
  ['Perubahan', 1],
  ['Revision 3', 3],
  ['Perubahan I', 1],
  ['Perubahan  IV', 4],
  ['Perubahan ke 2', 2],
  ['Perubahan ke2', 2],
  ['bukan murni', null],
  ['murni lagi', null],
  ['tanpa perubahan', null],
  ['perubahan lagi', null],
  ['Perubahan 0', null],
  ['Akhir', null],
  ['', null],
])('version %j is %j', (text, version) => {
  expect(understandVersion(text)).toBe(version);
});

test('what the sheet of details says is read back', () => {
  for (const language of ['id', 'en'] as const) {
    for (const version of [0, 1, 7]) {
      expect(understandVersion(texts(language).agreements.version(String(version)))).toBe(version);
    }
  }
});
