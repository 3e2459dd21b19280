import { asSentence, cleanDeep, cleanText } from '../../src/documents/clean-text';
import { fingerprint } from '../../src/domain/fingerprint';
import { isEarlierPeriod, isSamePeriod } from '../../src/domain/period';
import { periodLabels } from '../../src/documents/period-words';
import { understandPeriod } from '../../src/workbook/values/period';
import { createVoice } from '../../src/documents/voice';

describe('periods', () => {
  test.each([
    ['TW III', true, false],
    ['September', true, false],
    ['TW II', false, true],
    ['Semester I', false, true],
    ['TW IV 2025', false, true],
    ['Oktober', false, false],
    ['entah', false, false],
  ])('%j against TW III 2026', (text, same, before) => {
    const of = { period: { kind: 'quarter', number: 3 }, year: 2026 } as const;
    const written = understandPeriod(text) ?? undefined;
    expect([isSamePeriod(written, of), isEarlierPeriod(written, of)]).toEqual([same, before]);
  });

  test.each([
    ['id', { kind: 'quarter', number: 1 }, 'TW I', 'TW I', 'Triwulan I Tahun 2026', 'Triwulan I Tahun 2026'],
    ['id', { kind: 'month', number: 5 }, 'Mei', 'Mei', 'Mei 2026', 'Bulan Mei Tahun 2026'],
    ['id', { kind: 'year' }, 'Tahunan', 'Tahunan', 'akhir Tahun 2026', 'Tahun 2026'],
    ['en', { kind: 'quarter', number: 3 }, 'TW III', 'Quarter III', 'Quarter III of 2026', 'Quarter III of 2026'],
    ['en', { kind: 'month', number: 5 }, 'May', 'May', 'May 2026', 'May 2026'],
    ['en', { kind: 'year' }, 'Annual', 'Annual', 'the year 2026', 'Year 2026'],
  ] as const)('in words: %s, %j', (language, period, written, short, inWords, title) =>
    expect(periodLabels(period, 2026, language)).toEqual({ written, short, inWords, title }),
  );
});

describe('texts', () => {
  test.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\u0000a\u000B\uFFFE', 'a'],
    ['\uD83D\uDE00 \uD83D \uDE00', '\uD83D\uDE00  '],
  ])('cleanText(%j)', (text, clean) => expect(cleanText(text)).toBe(clean));

  test('cleanDeep reaches every text and nothing else', () => {
    expect(cleanDeep({ a: ['x\u0001'], b: { c: 'y\u0002', d: 1, e: false } })).toEqual({
      a: ['x'],
      b: { c: 'y', d: 1, e: false },
    });
  });

  test.each([
    [' selesai ', 'selesai.'],
    ['Selesai!', 'Selesai!'],
    ['“Selesai.”', '“Selesai.”'],
    ['', ''],
  ])('asSentence(%j)', (text, sentence) => expect(asSentence(text)).toBe(sentence));
});

describe('fingerprint', () => {
  test('does not depend on the order of keys, but on every value', () => {
    expect(fingerprint({ a: 1, b: ['x'] })).toBe(fingerprint({ b: ['x'], a: 1 }));
    expect(fingerprint({ a: 1, b: ['x'] })).not.toBe(fingerprint({ a: 1, b: ['y'] }));
    expect(fingerprint({})).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('voice', () => {
  const wordings = ['a', 'b', 'c'];

  test('takes wordings in turn and starts anew for the same subject', () => {
    const said = (subject: string) => {
      const voice = createVoice(subject);
      return [1, 2, 3, 4].map(() => voice.pick(wordings)).join('');
    };
    expect(said('RHS')).toBe(said('RHS'));
    expect([...said('RHS').slice(0, 3)].sort()).toEqual(wordings);
    expect(said('RHS')[3]).toBe(said('RHS')[0]);
  });

  test('subjects start differently', () => {
    const starts = ['SEK', 'RHS', 'LJS', 'PMS', 'UPT', 'PAN'].map((subject) => createVoice(subject).pick(wordings));
    expect(new Set(starts).size).toBeGreaterThan(1);
  });
});
