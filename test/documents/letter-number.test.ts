import { letterNumber } from '../../src/documents/letter-number';

test.each([
  ['000.8/{no}/Dinsos/{tahun}', '000.8/……/Dinsos/2026'],
  [' 800/{ Nomor }/{bulan}/{YEAR} ', '800/……/……/2026'],
  ['800/…/DINSOS/2026', '800/…/DINSOS/2026'],
  ['{__proto__}/{constructor}', '……/……'],
  ['', ''],
])('the pattern "%s" gives "%s"', (pattern, number) => expect(letterNumber(pattern, 2026)).toBe(number));
