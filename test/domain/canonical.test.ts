import fc from 'fast-check';
import { canonical, isSame, namesSame } from '../../src/domain/canonical';

describe('one canonical form for keys, references and grouping texts (data dictionary, "Keys and references")', () => {
  test.each([
    ['IKU-1', 'iku\u20111', 'a non-breaking hyphen and another letter case'],
    ['IKU-1', 'IKU\u22121', 'a minus sign'],
    ['B\u2060ID', 'BID', 'a word joiner'],
    ['\u202aBID\u202c', 'BID', 'direction marks'],
    ['Rehabilita\u00adsi', 'Rehabilitasi', 'a soft hyphen'],
    ['Sasaran\u00a0 satu', 'Sasaran satu', 'kinds of spaces'],
    ['Caf\u00e9', 'Cafe\u0301', 'NFC and NFD'],
    ['Meningkatnya mutu.', 'meningkatnya mutu', 'a final full stop'],
    ['Program A;', 'program a', 'a final semicolon'],
  ])('%s and %s: %s', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  test.each([
    ['1.10', '1.1'],
    ['IKU-01', 'IKU-1'],
    ['A.1', 'A1'],
  ])('%s and %s are two', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  test('a text of a neat kind is taken as it is, and means what it means with a character that nobody sees', () => {
    const unit = fc.constantFrom(...'aB1 .,;:·-');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(canonical(text)).toBe(canonical(`${text}\u200b`));
      }),
    );
  });

  test('is stable: what is canonical stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = canonical(text);
        expect(canonical(once)).toBe(once);
      }),
    );
  });

  test.each([
    ['  A  b  ', 'a b'],
    ['A b. ,;:', 'a b'],
    ['Kepala Bidang', 'kepala bidang'],
    ['2026 · TW I', '2026 · tw i'],
  ])('%j is %j', (text, form) => expect(canonical(text)).toBe(form));

  test.each([
    ['Bidang A', ' bidang a.', true],
    ['Bidang A', 'Bidang B', false],
    ['', '', false],
    [' .', '', false],
    ['Bidang A', '', false],
  ])('%j and %j name the same: %p', (one, other, expected) => {
    expect([namesSame(one, other), namesSame(other, one)]).toEqual([expected, expected]);
  });
});
