import { targetText } from '../../../src/workbook/sheets/measures';

test.each([
  ['%', 'id', '14,5%'],
  ['%', 'en', '14.5%'],
  ['orang', 'id', '14,5 orang'],
  ['', 'id', '14,5'],
] as const)('a target within a text, in %p and %s: %s', (measure, language, expected) => {
  expect(targetText({ kind: 'number', value: 14.5 }, measure, language)).toBe(expected);
});
