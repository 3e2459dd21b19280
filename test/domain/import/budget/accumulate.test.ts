import { accumulate, gather, spends, type Dated } from '../../../../src/domain/import/budget/accumulate';
import { examine } from '../../../../src/domain/import/tables/examine';
import { bookKey, emptyBook, type ImportBook } from '../../../../src/domain/import/book/import-book';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import type { BudgetTable, Measure } from '../../../../src/domain/import/tables/table';
import { budgetTable, line } from '../builders';

const codes = ['1.06.01', '1.06.02'];
/** A table with what its lines spent, as of the end of a month. */
const at = (month: number, spent: (number | null)[], more: Partial<BudgetTable> = {}): Dated => {
  const table = budgetTable(
    spent.map((value, index) => line(codes[index] ?? '', { ceiling: 100, spent: value })),
    { sheet: `Bulan ${month}`, period: { from: null, to: month }, periodFrom: 'sheet', ...more },
  );
  return { settled: { table: examine(table), without: new Set() }, month };
};

function found(tables: Dated[], book: Partial<ImportBook> = {}, answers: Record<string, unknown> = {}) {
  const dialogue = new Dialogue(answers, true);
  const accumulation = accumulate(tables, gather(tables), dialogue, { ...emptyBook, ...book });
  return { accumulation, questions: dialogue.questions, notes: dialogue.notes };
}

test.each<[columns: Measure[], without: Measure[], expected: boolean]>([
  [['spent'], [], true],
  [['spent'], ['spent'], false],
  [['spent', 'otherSpent'], ['spent'], true],
  [['spent', 'otherSpent'], ['spent', 'otherSpent'], false],
  [['ceiling'], [], false],
])('a table with %j, without %j, says what was spent: %s', (columns, without, expected) => {
  const table = examine(budgetTable([line('a', Object.fromEntries(columns.map((measure) => [measure, 1])))]));
  expect(spends({ table, without: new Set(without) })).toBe(expected);
});

describe('what the tables of a group spent', () => {
  const of = (tables: Dated[]) => {
    const { months, lines, totals } = gather(tables);
    return [months, [...lines.values()].map((one) => Object.fromEntries(one)), Object.fromEntries(totals)];
  };
  test('by month and line, and in total; an empty cell is none', () => {
    expect(of([at(1, [10, null]), at(2, [15, 4])])).toEqual([
      [1, 2],
      [
        { 1: 10, 2: 15 },
        { 1: null, 2: 4 },
      ],
      { 1: 10, 2: 19 },
    ]);
    expect(of([at(1, [null, null])])).toEqual([[1], [{ 1: null }, { 1: null }], {}]);
  });

  test('lines of one key are added up; one that is empty adds nothing', () => {
    const twice = (...spent: (number | null)[]): Dated => {
      const table = examine(budgetTable(spent.map((value) => line('1.06.01', { spent: value }))));
      return { settled: { table, without: new Set() }, month: 3 };
    };
    expect(of([twice(10, 5)])[1]).toEqual([{ 3: 15 }]);
    expect(of([twice(null, 5)])[1]).toEqual([{ 3: 5 }]);
    expect(of([twice(10, null)])[1]).toEqual([{ 3: 10 }]);
    expect(of([twice(null, null)])[1]).toEqual([{ 3: null }]);
  });

  test('by the column that was chosen', () => {
    const table = examine(budgetTable([line('a', { spent: 1, otherSpent: 7 })]));
    expect(of([{ settled: { table, without: new Set(['spent'] as const) }, month: 3 }])[2]).toEqual({ 3: 7 });
  });
});

describe('of the month, or to date', () => {
  const title = (from: number, to: number): Partial<BudgetTable> => ({ period: { from, to }, periodFrom: 'title' });

  test.each<[what: string, tables: Dated[], months: number[] | null]>([
    ['titles that say from January', [at(2, [5], title(1, 2)), at(3, [9], title(1, 3))], [2, 3]],
    ['one title that says so', [at(3, [9], title(1, 3))], null],
    ['January among others', [at(1, [5], title(1, 1)), at(2, [9], title(1, 2))], [1, 2]],
    ['January alone', [at(1, [5])], null],
    ['January alone by its title', [at(1, [5], title(1, 1))], null],
    ['a period that is not known', [at(12, [5], { period: null, periodFrom: null })], null],
    ['nothing that was spent', [], null],
  ])('%s: to date, unasked', (_what, tables, months) => {
    const { accumulation, questions, notes } = found(tables);
    expect([accumulation, questions]).toEqual(['to-date', []]);
    expect(notes).toEqual(
      months === null
        ? []
        : [{ code: 'running-totals', table: `a.xlsx › Bulan ${months[0]}`, cell: '', values: { months } }],
    );
  });

  test.each<[what: string, tables: Dated[], likely: string, values: object]>([
    ['a title of one month', [at(3, [9], title(3, 3))], 'to-date', { months: [3], lower: null, month: 3 }],
    [
      'a name that says from January',
      [at(3, [9], { period: { from: 1, to: 3 }, periodFrom: 'file' })],
      ...(['to-date', { months: [3], lower: null, month: 3 }] as const),
    ],
    [
      'one title of several',
      [at(2, [5], title(1, 2)), at(3, [9])],
      ...(['to-date', { months: [2, 3], lower: null, month: null }] as const),
    ],
    ['months that fall', [at(1, [9]), at(2, [5])], 'month', { months: [1, 2], lower: 2, month: null }],
    ['months that rise', [at(1, [5]), at(2, [9])], 'to-date', { months: [1, 2], lower: null, month: null }],
    [
      'months of unknown periods that fall',
      [at(1, [9], { period: null }), at(2, [5], { period: null })],
      ...(['month', { months: [1, 2], lower: 2, month: null }] as const),
    ],
  ])('%s is asked about, once for the layout', (_what, tables, likely, values) => {
    const { accumulation, questions } = found(tables);
    expect(accumulation).toBe(likely);
    expect(questions).toMatchObject([
      { code: 'accumulation', values, fallback: likely, holdsFor: 'tata letak', isDoubtful: false },
    ]);
  });

  test('the answer counts', () => {
    expect(found([at(3, [9])], {}, { 'accumulation:Bulan 3:flat': 'month' }).accumulation).toBe('month');
  });
});

describe('one month beside what the book reached', () => {
  const book = (reached: number, spent: Record<string, number>): Partial<ImportBook> => ({
    reached,
    spent: new Map(Object.entries(spent).map(([code, value]) => [bookKey(code, ''), value])),
  });

  test.each<[what: string, month: number, spent: (number | null)[], book: Partial<ImportBook>, string, number | null]>([
    ['less than was reached is of the month', 4, [5, 5], book(3, { '1.06.01': 20, '1.06.02': 20 }), 'month', 4],
    ['more than that runs', 4, [25, 25], book(3, { '1.06.01': 20, '1.06.02': 20 }), 'to-date', null],
    ['one line that falls is of the month', 4, [90, 5], book(3, { '1.06.01': 20, '1.06.02': 20 }), 'month', null],
    ['the month that was reached says nothing', 3, [5, 5], book(3, { '1.06.01': 20 }), 'to-date', null],
    ['a month before it says nothing', 2, [5, 5], book(3, { '1.06.01': 20 }), 'to-date', null],
    ['lines that the book does not have say nothing', 4, [5, 5], book(3, { '1.06.09': 20 }), 'to-date', null],
    [
      'nothing and a return before say nothing',
      4,
      [-1, -20],
      book(3, { '1.06.01': 0, '1.06.02': -5 }),
      'to-date',
      null,
    ],
    ['an empty cell is no fall', 4, [null, 30], book(3, { '1.06.01': 20, '1.06.02': 20 }), 'to-date', null],
  ])('%s', (_what, month, spent, known, likely, lower) => {
    const { accumulation, questions } = found([at(month, spent)], known);
    expect(accumulation).toBe(likely);
    expect(questions.map(({ values }) => values)).toEqual([{ months: [month], lower, month }]);
  });

  test.each([
    ['month', false],
    ['to-date', true],
  ])('what was answered before, %s, is doubtful where the file contradicts it: %s', (before, isDoubtful) => {
    const answers = { 'accumulation|tata letak': before };
    const { questions } = found([at(4, [5, 5])], { ...book(3, { '1.06.01': 20, '1.06.02': 20 }), answers });
    expect(questions.map((one) => one.isDoubtful)).toEqual([isDoubtful]);
  });

  test('a line that was given back before cannot fall', () => {
    const known = book(3, { '1.06.01': 20, '1.06.02': -5 });
    expect(found([at(4, [25, -20])], known).accumulation).toBe('to-date');
  });

  test.each<[what: string, month: number, known: Partial<ImportBook>]>([
    ['no month', 4, {}],
    ['this month', 3, book(3, { '1.06.01': 20, '1.06.02': 20 })],
    ['a later month', 2, book(3, { '1.06.01': 20, '1.06.02': 20 })],
    ['other lines', 4, book(3, { '1.06.09': 20 })],
  ])('a book that reached %s contradicts no answer', (_what, month, known) => {
    const answers = { 'accumulation|tata letak': 'month' };
    const { questions } = found([at(month, [5, 5])], { ...known, answers });
    expect(questions.map(({ isDoubtful }) => isDoubtful)).toEqual([false]);
  });

  test('several months tell by themselves', () => {
    const { accumulation } = found([at(4, [5]), at(5, [9])], book(3, { '1.06.01': 20 }));
    expect(accumulation).toBe('to-date');
  });
});
