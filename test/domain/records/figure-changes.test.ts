import { changedFigures, editedFigures, isSamePrint } from '../../../src/domain/records/figure-changes';
import { sourceCode, type FigureSource } from '../../../src/domain/records/figure-source';
import {
  isUnkept,
  joinNumbers,
  keptFigures,
  numbersBetween,
  type PrintedFigure,
} from '../../../src/domain/records/printed-figure';

/** A document as it was printed: figures `code=value`, and numbers that are no figures. */
function printed(...items: string[]) {
  const figures: PrintedFigure[] = [];
  let between: string[] = [];
  for (const item of items) {
    const [code = '', value] = item.split('=');
    if (value === undefined) between.push(code);
    else {
      const cell = `Capaian!A${figures.length + 1}`;
      figures.push({ key: 'D', label: code, value, cell, code, exact: value, before: joinNumbers(between) });
      between = [];
    }
  }
  return { figures, after: joinNumbers(between) };
}

const changes = (before: string[], now: string[]) =>
  changedFigures(printed(...before), printed(...now)).map(({ figure, now: to }) => [
    figure.code,
    figure.value,
    to && { value: to.value, cell: to.cell },
  ]);

test.each<[string, string[], string[], unknown[]]>([
  ['the same', ['a=1', 'b=2'], ['a=1', 'b=2'], []],
  ['in another order', ['a=1', 'b=2'], ['b=2', 'a=1'], []],
  ['another value', ['a=1', 'b=2'], ['a=1', 'b=3'], [['b', '2', { value: '3', cell: 'Capaian!A2' }]]],
  ['no longer there', ['a=1', 'b=2'], ['a=1'], [['b', '2', null]]],
  ['new ones are no change of what was printed', ['a=1'], ['a=1', 'b=2'], []],
  ['printed twice and told once', ['a=1', 'a=1'], ['a=2', 'a=2'], [['a', '1', { value: '2', cell: 'Capaian!A1' }]]],
  ['one of two values', ['a=1', 'a=2'], ['a=1', 'a=3'], [['a', '2', { value: '3', cell: 'Capaian!A2' }]]],
  ['one of two values is gone', ['a=1', 'a=2'], ['a=1'], [['a', '2', { value: '1', cell: 'Capaian!A1' }]]],
])('figures of a document today: %s', (_what, before, now, expected) => {
  expect(changes(before, now)).toEqual(expected);
});

test('the same print has the same figures in the same order', () => {
  const one = printed('a=1', 'b=2');
  expect(isSamePrint(one, printed('x', 'a=1', 'b=2'))).toBe(true);
  for (const other of [printed('b=2', 'a=1'), printed('a=1'), printed('a=1', 'b=3'), printed('a=1', 'c=2')])
    expect(isSamePrint(one, other)).toBe(false);
});

const edited = (items: string[], found: string[]) =>
  editedFigures(printed(...items), found).map(({ figure, now }) => [figure.code, now?.value ?? null]);

test.each<[string, string[], string[], unknown[]]>([
  ['nothing', ['2026', 'a=90', '3', 'b=7'], ['2026', '90', '3', '7'], []],
  ['a figure', ['2026', 'a=90', '3', 'b=7'], ['2026', '91', '3', '7'], [['a', '91']]],
  [
    'two figures beside each other',
    ['a=90', 'b=7'],
    ['91', '8'],
    [
      ['a', '91'],
      ['b', '8'],
    ],
  ],
  ['a number that is no figure', ['2026', 'a=90'], ['2027', '90'], []],
  ['a figure was taken out', ['1', 'a=90', 'b=7'], ['1', '7'], [['a', null]]],
  ['a number was put in', ['a=90', 'b=7'], ['90', '5', '7'], []],
  ['the last number of a document', ['a=90', '5'], ['90'], []],
  ['of equal numbers rather the figure, which stands behind', ['7', 'a=7', '1'], ['7', '1'], [['a', null]]],
  ['of equal numbers rather the figure, which stands before', ['1', 'a=7', '7'], ['1', '7'], [['a', null]]],
  ['of equal figures the first', ['a=7', 'b=7'], ['7'], [['b', null]]],
])('edited by hand: %s', (_what, items, found, expected) => expect(edited(items, found)).toEqual(expected));

test.each<[string, string[], string[], unknown[]]>([
  [
    'of equal numbers the figure, wherever it stands among them',
    ['7', '7', 'a=7', '7', '1'],
    ['7', '7', '7', '1'],
    [['a', null]],
  ],
  ['at the end of the document', ['1', '7', 'a=7'], ['1', '7'], [['a', null]]],
  ['another number in its place is no number taken out', ['7', 'a=8', '7'], ['7', '9', '7'], [['a', '9']]],
])('edited by hand: %s', (_what, items, found, expected) => expect(edited(items, found)).toEqual(expected));

test.each<[FigureSource, string]>([
  [{ sheet: 'attainment', row: 'I1', column: 'gap' }, 'attainment|gap|I1'],
  [{ form: 'T-E81', row: '1.06', column: 'Pagu', at: 'T-E81!D4' }, 'T-E81|Pagu|1.06'],
  [{ cell: 'Indikator!I7', calculation: 'target', of: 'I1' }, 'target|I1'],
  [{ calculation: 'share', of: 'U1' }, 'share|U1'],
])('the source %j finds its figure again as %j', (source, code) => expect(sourceCode(source)).toBe(code));

test('numbers are joined and parted again', () => {
  expect([[], ['1'], ['1', '2,5']].map((numbers) => numbersBetween(joinNumbers(numbers)))).toEqual([
    [],
    ['1'],
    ['1', '2,5'],
  ]);
});

test('of a document that prints more than a book holds no figure is kept', () => {
  const many = (count: number) => ({
    figures: Array.from({ length: count }, () => printed('a=1').figures[0]!),
    after: '',
  });
  expect(keptFigures(many(30_000)).figures).toHaveLength(30_000);
  const long = (length: number): string => '1'.repeat(length);
  const kept = { ...printed(long(45_000), 'a=1'), after: long(45_000) };
  expect(keptFigures(kept)).toBe(kept);
  for (const more of [many(30_001), { ...kept, after: long(45_001) }, printed(long(45_001), 'a=1')]) {
    expect(keptFigures(more).figures).toEqual([]);
    expect(isUnkept(keptFigures(more))).toBe(true);
  }
  expect([printed(), printed('a=1'), { ...printed('a=1'), after: '…' }].map(isUnkept)).toEqual([false, false, false]);
});
