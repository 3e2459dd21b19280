import { kindNamed, kindWord, kindWords, withTemplateTask } from '../../../src/commands/documents/template-kinds';
import { sidebar as english } from '../../../src/text/en/sidebar';
import { sidebar as indonesian } from '../../../src/text/id/sidebar';

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

test.each([indonesian, english])(
  'the sidebar offers every kind under a name of its own',
  ({ templates: { kinds } }) => {
    expect(Object.keys(kinds)).toEqual(kindWords('id'));
    expect(new Set(Object.values(kinds)).size).toBe(Object.keys(kinds).length);
  },
);

test('a template brings the task along that makes its documents, once', () => {
  expect(withTemplateTask(['attainment'], 'minutes')).toEqual(['attainment', 'minutes']);
  expect(withTemplateTask(['minutes'], 'minutes')).toEqual(['minutes']);
  expect(withTemplateTask(['attainment'], null)).toEqual(['attainment']);
});
