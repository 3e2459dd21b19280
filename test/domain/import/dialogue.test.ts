import { Dialogue } from '../../../src/domain/import/dialogue';
import type { ImportQuestion } from '../../../src/domain/import/question';
import type { QuestionCode } from '../../../src/domain/import/question-values';

/** `scale` is about a layout, `sources-differ` about one time. */
const question = (code: QuestionCode, more: Partial<ImportQuestion> = {}): ImportQuestion => ({
  id: 'q',
  code,
  table: 'a › b',
  cells: [],
  values: { factor: 1000, sum: 1 },
  fallback: null,
  options: ['1', '2'].map((value) => ({ value, word: 'rows' as const })),
  ...more,
});
const remembered = { 'scale|tata': '2', 'sources-differ|tata': '2' };

test.each<
  [
    what: string,
    code: QuestionCode,
    more: Partial<ImportQuestion>,
    answers: Record<string, unknown>,
    takesFallbacks: boolean,
    settled: string | null,
    asked: boolean,
  ]
>([
  ['nothing is known', 'scale', {}, {}, true, null, true],
  ['it is answered', 'scale', {}, { q: '1' }, false, '1', true],
  ['it is answered by a number', 'scale', {}, { q: 2 }, false, '2', true],
  ['the answer is none of those that may be given', 'scale', {}, { q: '3' }, false, null, true],
  ['another question is answered', 'scale', {}, { p: '1' }, false, null, true],
  ['there is a default', 'scale', { fallback: '1' }, {}, true, '1', true],
  ['there is a default that is not to be taken', 'scale', { fallback: '1' }, {}, false, null, true],
  ['the answer is another one than the default', 'scale', { fallback: '1' }, { q: '2' }, true, '2', true],
  ['it was answered before', 'scale', { holdsFor: 'tata' }, {}, false, '2', false],
  ['it is answered anew', 'scale', { holdsFor: 'tata' }, { q: '1' }, false, '1', true],
  ['another layout was answered before', 'scale', { holdsFor: 'lain' }, {}, false, null, true],
  ['the file contradicts what was answered', 'scale', { holdsFor: 'tata', isDoubtful: true }, {}, false, null, true],
  ['answers of its kind hold for one time alone', 'sources-differ', { holdsFor: 'tata' }, {}, false, null, true],
  ['nothing says what the answer holds for', 'scale', {}, {}, false, null, true],
])('a question where %s', (_what, code, more, answers, takesFallbacks, settled, asked) => {
  const dialogue = new Dialogue(answers, takesFallbacks, remembered);
  expect(dialogue.ask(question(code, more))).toBe(settled);
  expect(dialogue.questions.length > 0).toBe(asked);
  expect(dialogue.recalled.map(({ value }) => value)).toEqual(asked ? [] : [settled]);
  expect([...dialogue.open]).toEqual(settled === null ? ['q'] : []);
  expect([...dialogue.settled]).toEqual(settled === null ? [] : [['q', settled]]);
  const isLearnt = asked && settled !== null && more.holdsFor !== undefined && code === 'scale';
  expect(dialogue.learnt).toEqual(isLearnt ? { [`scale|${more.holdsFor}`]: settled } : {});
});

test.each<[what: string, answers: Record<string, unknown>, before: Record<string, unknown>, expected: unknown]>([
  ['now', { u: { P: 'A' } }, { 'units|tata': { P: 'B' } }, { table: { P: 'A' }, isOfBefore: false }],
  ['before', {}, { 'units|tata': { P: 'B' } }, { table: { P: 'B' }, isOfBefore: true }],
  ['by an option now, so that what was before is over', { u: 'one' }, { 'units|tata': { P: 'B' } }, null],
  ['by nothing', {}, {}, null],
  ['by null before', {}, { 'units|tata': null }, null],
  ['by null now', { u: null }, { 'units|tata': { P: 'B' } }, null],
])('units were answered %s', (_what, answers, before, expected) => {
  const dialogue = new Dialogue(answers, true, before);
  expect(dialogue.free('u', 'units', 'tata')).toEqual(expected);
  const isNow = typeof answers['u'] === 'object' && answers['u'] !== null;
  expect(dialogue.learnt).toEqual(isNow ? { 'units|tata': answers['u'] } : {});
  expect(dialogue.settled.has('u')).toBe(isNow);
});

test('what an answer came to is kept in its place', () => {
  const dialogue = new Dialogue({ u: { P: 'A' } }, true);
  dialogue.free('u', 'units', 'tata');
  dialogue.learn('units', 'tata', { P: 'A-1' });
  expect(dialogue.learnt).toEqual({ 'units|tata': { P: 'A-1' } });
});
