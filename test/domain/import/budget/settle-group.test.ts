import { examine } from '../../../../src/domain/import/tables/examine';
import { emptyBook, type ImportBook } from '../../../../src/domain/import/book/import-book';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import { settleGroup } from '../../../../src/domain/import/budget/settle-group';
import type { BudgetLine, BudgetTable, Measure } from '../../../../src/domain/import/tables/table';
import { budgetTable, line } from '../builders';

type Amounts = Partial<Record<Measure, number | null>>;

const A = '1.06.02.2.01.0001';
const B = '1.06.02.2.01.0002';

/** A flat table with the lines A and B as of a month; no period where it is null. */
const table = (to: number | null, amounts: Amounts[], more: Partial<BudgetTable> = {}): BudgetTable =>
  budgetTable(
    amounts.map((one, index) => line([A, B][index] ?? '', one)),
    {
      sheet: `M${to ?? ''}`,
      ...(to === null ? {} : { period: { from: null, to }, periodFrom: 'sheet' as const }),
      ...more,
    },
  );

function settled(
  tables: BudgetTable[],
  answers: Record<string, string> = {},
  { takesFallbacks = true, book = {} }: { takesFallbacks?: boolean; book?: Partial<ImportBook> } = {},
) {
  const dialogue = new Dialogue(answers, takesFallbacks);
  const result = settleGroup(tables.map(examine), dialogue, { year: 2025, endedMonths: 8 }, { ...emptyBook, ...book });
  return {
    rows: result?.rows.map(({ code, amounts }) => [code, Object.fromEntries(amounts)]) ?? null,
    lastMonth: result?.lastMonth,
    offices: result?.rows.map(({ office }) => office.name) ?? null,
    whole: result?.rows ?? [],
    questions: dialogue.questions,
    notes: dialogue.notes,
    open: [...dialogue.open],
  };
}

describe('what a table without a period is asked', () => {
  const id = 'period-unknown:a.xlsx:M';

  test.each<[what: string, more: Partial<BudgetTable>, day: string]>([
    ['of this year: the last month that ended', { year: 2025 }, '8'],
    ['of another year: all of it', { year: 2024 }, '12'],
    ['of an unknown year: all of it', { year: null }, '12'],
  ])('%s', (_what, more, fallback) => {
    const { questions, lastMonth } = settled([table(null, [{ ceiling: 9, spent: 4 }], more)]);
    expect(questions).toMatchObject([{ id, fallback, values: { isOpen: false } }]);
    expect(questions[0]?.options.map(({ value, word }) => [value, word])).toEqual(
      Array.from({ length: 12 }, (_, index) => [String(index + 1), index === 11 ? 'endOfYear' : 'endOfMonth']),
    );
    expect(lastMonth).toBe(Number(fallback));
  });

  test('in January at least the first month', () => {
    const dialogue = new Dialogue({}, true);
    const tables = [examine(table(null, [{ ceiling: 9, spent: 4 }]))];
    expect(settleGroup(tables, dialogue, { year: 2025, endedMonths: 0 })?.lastMonth).toBe(1);
  });

  test('the answer counts, and nothing is taken while it is open', () => {
    expect(settled([table(null, [{ ceiling: 9, spent: 4 }])], { [id]: '5' }).lastMonth).toBe(5);
    const open = settled([table(null, [{ ceiling: 9, spent: 4 }])], {}, { takesFallbacks: false });
    expect([open.rows, open.open]).toEqual([null, [id]]);
  });

  test('a table that spends nothing needs none', () => {
    const { rows, questions, lastMonth } = settled([table(null, [{ ceiling: 9 }])]);
    expect([rows, questions, lastMonth]).toEqual([[[A, { ceiling: 9 }]], [], null]);
  });
});

describe('months of one layout', () => {
  test.each<[what: string, spent: [number, number | null][], answer: 'month' | 'to-date', amounts: object]>([
    [
      'alone are added up',
      [
        [1, 4],
        [2, 2],
        [3, 1],
      ],
      'month',
      { spent: 7, spentM1: 4, spentM2: 6, spentQ1: 7 },
    ],
    [
      'to date stand as they are',
      [
        [2, 4],
        [3, 6],
      ],
      'to-date',
      { spent: 6, spentM2: 4, spentQ1: 6 },
    ],
    [
      'to date, of which one is empty',
      [
        [3, 6],
        [4, null],
      ],
      'to-date',
      { spent: 6, spentQ1: 6 },
    ],
  ])('%s', (_what, spent, answer, amounts) => {
    const tables = spent.map(([month, value]) => table(month, [{ spent: value }]));
    const { rows } = settled(tables, { [`accumulation:M${spent[0]?.[0]}:flat`]: answer });
    expect(rows).toEqual([[A, amounts]]);
  });

  test.each<[what: string, months: number[], answer: string, reached: number | null, missing: number[]]>([
    ['between them', [1, 3], 'month', null, [2]],
    ['before them', [3, 4], 'month', null, [1, 2]],
    ['that the book may have', [3, 4], 'month', 2, []],
    ['of which the book may have some', [4, 5], 'month', 1, [2, 3]],
    ['of running totals', [3, 5], 'to-date', null, [4]],
    ['of one running total', [5], 'to-date', null, []],
    ['of one month alone', [3], 'month', null, [1, 2]],
  ])('missing ones are told: %s', (_what, months, answer, reached, missing) => {
    const tables = months.map((month) => table(month, [{ spent: month }]));
    const { notes, whole } = settled(tables, { [`accumulation:M${months[0]}:flat`]: answer }, { book: { reached } });
    expect(notes.filter(({ code }) => code === 'missing-month').map(({ values }) => values)).toEqual(
      missing.map((month) => ({ month })),
    );
    const first = months[0] ?? 0;
    expect(whole[0]?.startsAt).toBe(answer === 'month' && first > 1 ? first : null);
  });

  test('lines that one has and another does not are all taken, those of the longest first', () => {
    const { whole } = settled([
      table(1, [{ spent: 1 }]),
      budgetTable([line(B, { spent: 3 }), line('1.06.02.2.01.0003', { spent: 2 })], {
        sheet: 'M2',
        period: { from: null, to: 2 },
        periodFrom: 'sheet',
      }),
    ]);
    expect(whole.map(({ code, source, isLeaf }) => [code, source, isLeaf])).toEqual([
      [B, 'a.xlsx!M2!2', true],
      ['1.06.02.2.01.0003', 'a.xlsx!M2!3', true],
      [A, 'a.xlsx!M1!2', true],
    ]);
  });
});

describe('two tables of one month', () => {
  const tables = [table(6, [{ ceiling: 9, spent: 4 }]), table(6, [{ ceiling: 9, spent: 5 }], { sheet: 'Lain' })];
  const id = 'sources-differ:a.xlsx:M6';

  test.each<[answer: string | null, spent: number | null]>([
    ['1', 4],
    ['2', 5],
    ['leave-table', null],
    [null, null],
  ])('that say something else are asked about: %p', (answer, spent) => {
    const { rows, questions } = settled(tables, answer === null ? {} : { [id]: answer });
    expect(rows).toEqual(spent === null ? null : [[A, { ceiling: 9, spent, spentQ2: spent }]]);
    expect(questions[0]).toMatchObject({
      id,
      fallback: null,
      options: [{ about: 'a.xlsx › M6' }, { about: 'a.xlsx › Lain' }, { value: 'both' }, { value: 'leave-table' }],
      values: { month: 6, first: 4, second: 5, firstTable: 'a.xlsx › M6', secondTable: 'a.xlsx › Lain' },
    });
  });

  // What tells units apart: the offices of the titles, else the tabs, else the files; nothing where one name is part of another.
  test.each<[what: string, more: Partial<BudgetTable>[], units: string | null]>([
    ['titles', [{ agency: 'Dinas Sosial' }, { agency: 'RSUD' }], 'Dinas Sosial, RSUD'],
    ['tabs', [{ agency: 'Dinas Sosial' }, { agency: 'Dinas Sosial Kota' }], 'M6, Lain'],
    [
      'files',
      [
        { sheet: 'LRA', file: 'a.xlsx' },
        { sheet: 'LRA', file: 'b.xlsx' },
      ],
      'a, b',
    ],
    ['nothing', [{ sheet: 'LRA' }, { sheet: 'LRA' }], null],
  ])('that are of two units are taken both, told apart by %s', (_what, more, units) => {
    const both = tables.map((one, index) => ({ ...one, ...more[index] }));
    const [asked] = settled(both).questions;
    expect(asked?.options.find(({ value }) => value === 'both')?.about ?? null).toBe(units);
    const { rows, offices } = settled(both, { [asked?.id ?? '']: 'both' });
    expect(offices).toEqual(units?.split(', ') ?? null);
    expect(rows).toEqual(units && [4, 5].map((spent) => [A, { ceiling: 9, spent, spentQ2: spent }]));
  });

  test('the other months stay beside the one that is kept', () => {
    const { rows } = settled([table(3, [{ ceiling: 9, spent: 2 }]), ...tables], { [id]: '2' });
    expect(rows).toEqual([[A, { ceiling: 9, spent: 5, spentQ1: 2, spentQ2: 5 }]]);
  });
});

describe('columns of months and quarters inside one table', () => {
  test.each<[what: string, amounts: Amounts, expected: object]>([
    [
      'months are added up',
      { 'spent-m1': 1, 'spent-m2': 2, 'spent-m3': 3 },
      { spent: 6, spentM1: 1, spentM2: 3, spentQ1: 6 },
    ],
    ['months of which one is missing say nothing', { 'spent-m1': 1, 'spent-m3': 3 }, {}],
    ['quarters to date stand', { 'spent-q1': 5, 'spent-q2': 9 }, { spent: 9, spentQ1: 5, spentQ2: 9 }],
    ['months to date stand', { 'spent-r2': 5, 'spent-r3': 9 }, { spent: 9, spentM2: 5, spentQ1: 9 }],
    ['quarters alone are added up', { 'spent-t1': 5, 'spent-t2': 9 }, { spent: 14, spentQ1: 5, spentQ2: 14 }],
    ['up to the first that is missing', { 'spent-t1': 5, 'spent-t3': 9 }, { spent: 5, spentQ1: 5 }],
    ['what is told to date goes before', { 'spent-t1': 5, 'spent-q1': 6 }, { spent: 6, spentQ1: 6 }],
    ['empty cells are none', { 'spent-q1': null, 'spent-r2': null, 'spent-t1': null }, {}],
    ['a plan stands beside', { ceiling: 9, 'plan-q1': 3 }, { ceiling: 9, planQ1: 3 }],
  ])('%s', (_what, amounts, expected) => {
    expect(settled([table(null, [amounts])]).rows).toEqual([[A, expected]]);
  });

  test('reach as far as the last that says something', () => {
    expect(settled([table(null, [{ 'spent-q1': 5, 'spent-q2': 9, 'spent-q3': null }])]).lastMonth).toBe(6);
    expect(settled([table(null, [{ 'spent-q1': null }])]).lastMonth).toBeNull();
  });

  test('the column of the year is not needed where another table says it with its period', () => {
    const plan = table(null, [{ ceiling: 9, spent: 7, 'plan-q1': 3 }], { sheet: 'Rencana' });
    const { rows, notes } = settled([plan, table(6, [{ ceiling: 9, spent: 4 }])]);
    expect(rows).toEqual([[A, { ceiling: 9, spent: 4, spentQ2: 4, planQ1: 3 }]]);
    expect(notes).toEqual([
      {
        code: 'column-not-needed',
        table: 'a.xlsx › Rencana',
        cell: '',
        values: { column: 'Kolom spent', from: 'a.xlsx › M6' },
      },
    ]);
  });
});

describe('an outline', () => {
  const at = (code: string, depth: number, amounts: Amounts, more: Partial<BudgetLine> = {}) =>
    line(code, amounts, { depth, ...more });
  const outline = budgetTable(
    [
      at('1.06.0.00.0.00.01.0000', 2, { ceiling: 14, spent: 5 }, { name: 'Dinas Sosial' }),
      at('1.06.02', 3, { ceiling: 14, spent: 5 }),
      at(A, 5, { ceiling: 9, spent: 4.1 }),
      at(B, 5, { ceiling: 5, spent: 0.9 }),
    ],
    { kind: 'outline', period: { from: null, to: 6 }, periodFrom: 'sheet' },
  );

  test('a parent is the sum of its leaves; offices are no rows', () => {
    const { rows, whole } = settled([outline]);
    expect(rows).toEqual([
      ['1.06.02', { ceiling: 14, spent: 5, spentQ2: 5 }],
      [A, { ceiling: 9, spent: 4.1, spentQ2: 4.1 }],
      [B, { ceiling: 5, spent: 0.9, spentQ2: 0.9 }],
    ]);
    expect(whole.map(({ isLeaf, source, layouts, hasOwnCode }) => [isLeaf, source, layouts, hasOwnCode])).toEqual([
      [false, 'a.xlsx!Tab!3', ['tata letak'], true],
      [true, 'a.xlsx!Tab!4', ['tata letak'], true],
      [true, 'a.xlsx!Tab!5', ['tata letak'], true],
    ]);
  });

  test('codes of a numbering are not the budget’s', () => {
    expect(settled([{ ...outline, kind: 'numbered' }]).whole.map(({ hasOwnCode }) => hasOwnCode)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
