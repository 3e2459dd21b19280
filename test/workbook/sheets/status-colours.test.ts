import { texts } from '../../../src/text';
import { languages } from '../../../src/text/language';
import { coloursByCode, limitTones } from '../../../src/workbook/sheets/status-colours';

test('each code has the tone of its own word, and none where it shall have none', () => {
  const words = { late: 'Terlambat', done: 'Selesai', open: 'Berjalan' };
  expect(coloursByCode(3, words, { late: 'bad', done: 'good', open: null })).toEqual([
    { column: 3, startsWith: ['Terlambat'], tone: 'bad' },
    { column: 3, startsWith: ['Selesai'], tone: 'good' },
  ]);
});

test.each([
  ['(', (limit: string) => `Di Bawah Batas (${limit}%)`, 'Di Bawah Batas ('],
  [':', (limit: string) => `Di Bawah Batas: ${limit}`, 'Di Bawah Batas:'],
  ['nothing', (limit: string) => `Kurang dari ${limit} (batas)`, 'Kurang dari'],
])('a word with a value behind %s is known by all that stands before the value', (_, below, beginning) => {
  expect(coloursByCode(0, { below }, { below: 'bad' })).toEqual([{ column: 0, startsWith: [beginning], tone: 'bad' }]);
});

/** The tone that the first rule gives that fits, as sheets compare: whatever the case. */
const toneOf = (said: string, rules: ReturnType<typeof coloursByCode>): string | undefined =>
  rules.find(({ startsWith }) => startsWith.some((word) => said.toLowerCase().startsWith(word.toLowerCase())))?.tone;

test.each(languages)('in %s no status of a limit is taken for another one', (language) => {
  const { limitStatus } = texts(language).terms;
  const rules = coloursByCode(0, limitStatus, limitTones);
  const said = { ...limitStatus, below: limitStatus.below('80,00') };
  for (const code of Object.keys(limitTones) as (keyof typeof limitTones)[])
    expect([code, toneOf(said[code], rules)]).toEqual([code, limitTones[code]]);
});
