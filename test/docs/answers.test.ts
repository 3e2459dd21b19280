import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../src/text';
import type { Language } from '../../src/text/language';

const guides: Record<Language, string> = { id: 'panduan-pimpinan.md', en: 'guide-heads.md' };
const guideOf = (language: Language): string => readFileSync(join(__dirname, '../../docs', guides[language]), 'utf8');

/** Texts with any figures and times alike. */
const anyFigures = (text: string): string => text.replace(/\d+(?:[.:]\d+)?/g, '#');

/** Every answer that may stand under a check box of `Dasbor`. */
function answersOf(language: Language): [string, string][] {
  const { answers } = texts(language).dashboard;
  const [some, all, time] = ['12', '40', '08:00'];
  return [
    ['working', answers.working],
    ['done', answers.done(time)],
    ['stopped', answers.stopped('3', 'X')],
    ['busy', answers.busy],
    ['partly', answers.partly(some, all)],
    ['goesOn', answers.goesOn(some, all, time)],
    ['quota', answers.quota(some, all)],
    ['storage', answers.storage(some, all)],
    ['google', answers.google(some, all)],
    ['documents', answers.documents(some, time)],
  ];
}

describe.each(['id', 'en'] as const)('the guide for heads, %s', (language) => {
  const guide = guideOf(language);
  const quoted = [...guide.matchAll(/`([^`]+)`/g)]
    .map(([, text = '']) => anyFigures(text))
    .filter((text) => text.includes(' ') || text.includes('…'));

  test('the list is whole', () => {
    const { answers } = texts(language).dashboard;
    expect(
      answersOf(language)
        .map(([key]) => key)
        .sort(),
    ).toEqual(Object.keys(answers).sort());
  });

  test.each(answersOf(language))('explains the answer %s', (_, answer) => {
    expect(quoted.filter((text) => anyFigures(answer).startsWith(text))).not.toEqual([]);
  });

  test('names the link to the report as it stands on the dashboard', () => {
    expect(guide).toContain(texts(language).dashboard.openReport);
  });
});
