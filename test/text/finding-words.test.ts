import { findingCodes, finding, type FindingCode } from '../../src/domain/finding';
import type { ValueKind } from '../../src/domain/finding-codes/values';
import { findingTexts } from '../../src/text/findings';
import { sortFindings, wordFinding, writeValue } from '../../src/workbook/finding-words';

const codes = Object.keys(findingCodes) as FindingCode[];
const languages = ['id', 'en'] as const;

/** A stand-in for the values of a finding: every value that a wording asks for is there, as the word of its name. */
const named = (asked: string[] = []): Record<string, string> =>
  new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => {
        asked.push(String(key));
        return `‹${String(key)}›`;
      },
    },
  );

describe.each(languages)('in %s', (language) => {
  const wordings = findingTexts(language).findings;

  test('every finding that the program can make has a wording, and there are no others', () => {
    expect(Object.keys(wordings).sort()).toEqual([...codes].sort());
  });

  test.each(codes)('%s says what is wrong and what to do', (code) => {
    const message = wordings[code].message(named());
    const advice = wordings[code].advice(named());
    for (const text of [message, advice]) {
      expect(text).toMatch(/^\S[^]*[.?]$/);
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});

test.each(codes)('%s says each of its declared values, and no other, in both languages', (code) => {
  for (const language of languages) {
    const asked: string[] = [];
    const wording = findingTexts(language).findings[code];
    wording.message(named(asked));
    wording.advice(named(asked));
    expect([...new Set(asked)].sort()).toEqual(Object.keys(findingCodes[code].values).sort());
  }
});

test.each<[ValueKind, unknown, string, string]>([
  ['text', 'a|b', 'a|b', 'a|b'],
  ['quantity', 1234.5, '1.234,5', '1,234.5'],
  ['count', 1024, '1.024', '1,024'],
  ['row', 1024, '1024', '1024'],
  ['rows', [3, 1024], '3, 1024', '3, 1024'],
  ['year', 2026, '2026', '2026'],
  ['points', 79.996, '80', '80'],
  ['percent', 0.5, '0,5 %', '0.5 %'],
  ['rupiah', -1500000.5, '−Rp1.500.000,50', '−Rp1,500,000.50'],
  ['rupiah?', null, '(kosong)', '(empty)'],
  ['day', '2026-05-05', '5 Mei 2026', '5 May 2026'],
  ['month', '2026-03', 'Maret 2026', 'March 2026'],
  ['period', { kind: 'quarter', number: 3 }, 'TW III', 'TW III'],
  ['measure', { kind: 'range', low: 7.25, high: 8 }, '7,25–8', '7.25–8'],
  ['measure', { kind: 'grade', grade: 'BB', score: 72.5 }, 'BB (72,5)', 'BB (72.5)'],
  ['measure', { kind: 'notDue' }, '(kosong)', '(empty)'],
  ['measure', 0, '0', '0'],
  ['version', 0, 'Murni', 'Original'],
  ['few', [...'abcdefghijk'], 'a, b, c, d, e, f, g, h, i, j, …', 'a, b, c, d, e, f, g, h, i, j, …'],
  ['phrases', ['a, b', 'c'], 'a, b; c', 'a, b; c'],
  ['choices', { id: ['Ya'], en: ['Yes', 'No'] }, 'Ya', 'Yes, No'],
  ['word:polarity', 'negative', 'Negatif', 'Down'],
  ['word:direction?', null, '(kosong)', '(empty)'],
])('a value of the kind %s, %j, is written', (kind, value, id, en) => {
  expect(writeValue(kind, value as never, 'id')).toBe(id);
  expect(writeValue(kind, value as never, 'en')).toBe(en);
});

test('numbers, Rupiah and the program’s own words are written in the language', () => {
  const place = { sheet: 'Sisa Anggaran', cell: 'D4' };
  const beyond = finding('explained-beyond-remainder', place, {
    code: '1.06',
    explained: 1500000,
    remainder: 1000000.5,
    open: 499999.5,
  });
  expect(wordFinding(beyond, 'id').message).toMatch(/Rp1\.500\.000\b.*Rp1\.000\.000,50.*Rp499\.999,50/);
  expect(wordFinding(beyond, 'en').message).toMatch(/Rp1,500,000\b.*Rp1,000,000\.50.*Rp499,999\.50/);
  const polarity = finding('operator-contradicts-polarity', place, { target: '≤5', polarity: 'positive' });
  expect(wordFinding(polarity, 'id').message).toContain('Positif');
  expect(wordFinding(polarity, 'en').message).not.toMatch(/Positif|positive(?!ly)/);
  const total = finding('parent-differs', place, {
    what: 'ceiling',
    code: '1.06',
    stated: 1,
    total: 2,
    difference: -1,
  });
  expect(wordFinding(total, 'id').message).toContain('Pagu');
});

test('allowed words are those of the language', () => {
  const words = { value: 'x', column: 'Polaritas', allowed: { id: ['Positif', 'Negatif'], en: ['Up', 'Down'] } };
  const unknown = finding('unknown-choice', { sheet: 'Indikator', cell: 'E2' }, words);
  expect(wordFinding(unknown, 'id').advice).toContain('Positif, Negatif');
  expect(wordFinding(unknown, 'en').advice).toContain('Up, Down');
});

test('both readings of a ratio are shown', () => {
  const place = { sheet: 'Realisasi', cell: 'B2' };
  expect(
    wordFinding(finding('ratio-or-percent', place, { code: 'I1', value: 0.95, asPercent: 95 }), 'id').message,
  ).toMatch(/0,95.*95/);
});

test('row numbers are no quantities', () => {
  const place = { sheet: 'Indikator', cell: 'A1500' };
  expect(wordFinding(finding('duplicate-key', place, { key: 'I1', row: 1499 }), 'id').message).toContain('1499');
  expect(
    wordFinding(finding('row-without-key', place, { column: 'Kode', row: 1500, last: 1500, count: 1 }), 'id').message,
  ).toContain('1500');
});

test('hostile values come out as they went in', () => {
  const value = '=HYPERLINK("x") {tag} __proto__ $& $1';
  expect(wordFinding(finding('unknown-unit', { sheet: 'Indikator', cell: 'B2' }, { value }), 'id').message).toContain(
    value,
  );
});

test('errors first, then warnings, then information, each in the order of reading', () => {
  const at = (cell: string) => ({ sheet: 'x', cell });
  const mixed = [
    finding('default-period', at('1'), { period: { kind: 'year' } }),
    finding('unknown-unit', at('2'), { value: 'X' }),
    finding('missing-year', at('3')),
    finding('duplicate-key', at('4'), { key: 'I1', row: 2 }),
  ];
  expect(sortFindings(mixed).map(({ cell }) => cell)).toEqual(['2', '4', '3', '1']);
});
