import {
  documentKey,
  documentKinds,
  isAbout,
  isEvaluationKey,
  isOfPeriod,
  kindNamed,
  kindWord,
  kindWords,
  readKey,
  type DocumentKind,
} from '../../src/documents/kinds';
import { texts } from '../../src/text';

test.each([
  ['evaluasi', 'unitEvaluation'],
  [' Evaluation ', 'unitEvaluation'],
  ['notula', 'minutes'],
  ['minutes', 'minutes'],
  ['award-minutes', 'awardMinutes'],
  ['constructor', null],
  ['', null],
])('%j names the kind %s', (word, kind) => {
  expect(kindNamed(word)).toBe(kind);
});

test('every word names one kind, and is found back', () => {
  for (const language of ['id', 'en'] as const) {
    const words = kindWords(language);
    expect(new Set(words).size).toBe(words.length);
    expect(words.map((word) => kindWord(kindNamed(word) ?? '', language))).toEqual(words);
  }
});

test('a kind has a word exactly where it takes an own template, and a name of its own', () => {
  for (const language of ['id', 'en'] as const) {
    const words = texts(language).documentKinds;
    for (const kind of Object.keys(words) as DocumentKind[])
      expect([kind, words[kind].word !== '']).toEqual([kind, documentKinds[kind].template !== null]);
    const names = Object.values(words).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

const rules = { year: 2026, period: { kind: 'quarter', number: 3 } } as const;

test.each([
  [documentKey('unitEvaluation', { period: '2026-Q3', unit: 'A' }, 'id'), 'unitEvaluation:2026-Q3:A'],
  [documentKey('minutes', { meeting: '2026-09-01', number: '3' }, 'en'), 'minutes:2026-09-01:3:en'],
  [documentKey('awardPress', { month: '2026-03', category: undefined }, 'en'), 'awardPress:2026-03:en'],
])('%s has its parts in the declared order', (key, expected) => {
  expect(key).toBe(expected);
});

test.each<[string, ReturnType<typeof readKey>]>([
  ['unitEvaluation:2026-Q3:A', { kind: 'unitEvaluation', parts: ['2026-Q3', 'A'], language: 'id' }],
  ['agencyEvaluation:2026-Q3::en', { kind: 'agencyEvaluation', parts: ['2026-Q3', ''], language: 'en' }],
  ['lkjip:2026-Q3:en', { kind: 'lkjip', parts: ['2026-Q3'], language: 'en' }],
  ['lkjip:2026-Q3:su', null],
  ['constructor:2026-Q3', null],
  ['', null],
])('%j is taken apart', (key, expected) => {
  expect(readKey(key)).toEqual(expected);
});

test('what a document is about tells whether it belongs to a period', () => {
  expect(isOfPeriod('presentation:2026-Q3', rules, 'id')).toBe(true);
  expect(isOfPeriod('presentation:2026-Q3:en', rules, 'id')).toBe(false);
  expect(isOfPeriod('presentation:2026-Q2', rules, 'id')).toBe(false);
  expect(isOfPeriod('awardMinutes:2026-03:A', rules, 'id')).toBe(false);
  expect(isAbout('meeting', 'minutes:2026-09-01:3', 'id')).toBe(true);
  expect(isAbout('meeting', 'lkjip:2026-Q3', 'id')).toBe(false);
  expect(isEvaluationKey('agencyEvaluation:2026-Q3:', rules, 'id')).toBe(true);
  expect(isEvaluationKey('lkjip:2026-Q3', rules, 'id')).toBe(false);
});
