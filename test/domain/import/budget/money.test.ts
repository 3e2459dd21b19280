import { examine } from '../../../../src/domain/import/tables/examine';
import { differenceOf, settleMoney } from '../../../../src/domain/import/budget/money';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import type { BudgetLine, Measure } from '../../../../src/domain/import/tables/table';
import { budgetTable, line } from '../builders';

type Amounts = Partial<Record<Measure, number | null>>;
const total = (amounts: Amounts): BudgetLine => line('', amounts, { name: 'Jumlah', isTotal: true });

/** Lines of a list, each with a code of its own, and what is printed below them. */
const table = (lines: Amounts[], totals: Amounts[] = []) =>
  examine(budgetTable([...lines.map((amounts, index) => line(`1.06.0${index}`, amounts)), ...totals.map(total)]));

function settled(examined: ReturnType<typeof table>, answers: Record<string, string> = {}, notNeeded: Measure[] = []) {
  const dialogue = new Dialogue(answers, true);
  const found = settleMoney(examined, new Set(notNeeded), dialogue);
  return { without: found && [...found.without], questions: dialogue.questions };
}

test('where printed totals are those of the rows nothing is asked', () => {
  const { without, questions } = settled(
    table(
      [
        { ceiling: 5, spent: 1 },
        { ceiling: 3, spent: 1 },
      ],
      [{ ceiling: 8, spent: 2 }],
    ),
  );
  expect([without, questions]).toEqual([['otherSpent'], []]);
});

describe('a printed total that its rows do not give', () => {
  const wrong = table(
    [
      { ceiling: 5, spent: 4 },
      { ceiling: 3, spent: 1 },
    ],
    [{ ceiling: 8, spent: 7.5 }],
  );

  test('is told with its cell and the difference', () => {
    expect(differenceOf(wrong, 'ceiling')).toBeNull();
    expect(differenceOf(wrong, 'spent')).toEqual({
      column: 'Kolom spent',
      printed: 7.5,
      computed: 5,
      difference: 2.5,
      label: 'Jumlah',
      row: 4,
      count: 1,
      cell: 'D4',
    });
  });

  test.each<[answer: string | null, without: Measure[] | null]>([
    ['rows', ['otherSpent']],
    ['leave-column', ['otherSpent', 'spent']],
    ['leave-table', null],
    [null, null],
  ])('is asked about: %p', (answer, without) => {
    const id = 'total-differs:a.xlsx:Tab:spent';
    const found = settled(wrong, answer === null ? {} : { [id]: answer });
    expect(found.without).toEqual(without);
    expect(
      found.questions.map(({ cells, fallback, options }) => [cells, fallback, options.map((one) => one.value)]),
    ).toEqual([[['Tab!D4'], null, ['rows', 'leave-column', 'leave-table']]]);
  });

  test('a ceiling cannot be left away', () => {
    const { questions } = settled(table([{ ceiling: 5 }], [{ ceiling: 9 }]));
    expect(questions.map(({ options }) => options.map((one) => one.value))).toEqual([['rows', 'leave-table']]);
  });

  test('a column that another table gives better is not asked about', () => {
    expect(settled(wrong, {}, ['spent'])).toEqual({ without: ['spent', 'otherSpent'], questions: [] });
  });

  test('of several the total of all is named, and how many there are', () => {
    const found = differenceOf(table([{ ceiling: 5 }, { ceiling: 3 }], [{ ceiling: 20 }, { ceiling: 9 }]), 'ceiling');
    expect(found).toMatchObject({ printed: 9, computed: 8, row: 5, count: 2 });
  });
});

describe('a column that is filled in parts', () => {
  const rows = (filled: number, empty: number): Amounts[] => [
    ...Array.from({ length: filled }, () => ({ ceiling: 10, spent: 1 })),
    ...Array.from({ length: empty }, () => ({ ceiling: 10, spent: null })),
  ];
  const askedOf = (lines: Amounts[], printed: number) =>
    settled(table(lines, [{ ceiling: 10 * lines.length, spent: printed }])).questions.map(({ code }) => code);

  test.each<[filled: number, empty: number, code: string]>([
    [3, 5, 'partly-filled'],
    [4, 4, 'total-differs'],
    [0, 8, 'total-differs'],
  ])('%i filled and %i empty: %s', (filled, empty, code) => {
    expect(askedOf(rows(filled, empty), 50)).toEqual(code === '' ? [] : [code]);
  });

  test('is no gap where few of many are empty', () => {
    expect(askedOf(rows(60, 5), 900)).toEqual(['total-differs']);
    expect(askedOf(rows(46, 5), 900)).toEqual(['total-differs']);
    expect(askedOf(rows(45, 5), 900)).toEqual(['partly-filled']);
  });

  test('is asked about with where the gap begins and what is printed', () => {
    const { questions } = settled(table(rows(3, 6), [{ ceiling: 90, spent: 50 }]));
    expect(questions).toMatchObject([
      {
        id: 'partly-filled:a.xlsx:Tab:spent',
        cells: ['Tab!D5'],
        fallback: null,
        values: { column: 'Kolom spent', filled: 3, rows: 9, empty: 6, fromRow: 5, computed: 3, printed: [50] },
      },
    ]);
  });
});

test('a plan is filled in parts as the year goes on: its total alone is asked about', () => {
  const rows = Array.from({ length: 8 }, (_, index) => ({ ceiling: 1, 'plan-q1': index < 2 ? 5 : null }));
  const { questions } = settled(table(rows, [{ ceiling: 8, 'plan-q1': 90 }]));
  expect(questions.map(({ code }) => code)).toEqual(['total-differs']);
});

test('of a ceiling that is filled in parts three totals are named, each once', () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({ ceiling: index < 2 ? 5 : null, spent: 1 }));
  const totals = [70, 80, 80, 90, 100].map((ceiling) => ({ ceiling, spent: 12 }));
  const { questions } = settled(table(rows, totals));
  expect(questions).toMatchObject([{ code: 'partly-filled', values: { printed: [70, 80, 90] } }]);
});

test('of several totals of parts the one that is furthest off is named', () => {
  const lines = [line('a', { ceiling: 5 }), total({ ceiling: 6 }), line('b', { ceiling: 3 }), total({ ceiling: 30 })];
  const examined = examine(budgetTable([...lines, line('c', { ceiling: 1 }), total({ ceiling: 9 })]));
  expect(differenceOf(examined, 'ceiling')).toMatchObject({ printed: 30, computed: 3, row: 5, count: 2 });
});

test.each<[what: string, spent: (number | null)[], fromRow: number]>([
  ['behind the last that is filled', [1, null, 1, null, null, null, null], 5],
  ['before the first, where the last is filled', [null, null, null, null, null, 1, 1], 2],
])('a gap begins %s', (_what, spent, fromRow) => {
  const rows = spent.map((value) => ({ ceiling: 10, spent: value }));
  const { questions } = settled(table(rows, [{ ceiling: 70, spent: 50 }]));
  expect(questions).toMatchObject([{ code: 'partly-filled', values: { fromRow, rows: 7, empty: 5 } }]);
});

describe('two columns of realised amounts', () => {
  const both = table([{ ceiling: 9, spent: 4, otherSpent: 5 }]);

  test.each<[answer: string | null, without: Measure[]]>([
    [null, ['otherSpent']],
    ['first', ['otherSpent']],
    ['second', ['spent']],
  ])('are asked about: %p', (answer, without) => {
    const id = 'second-column:a.xlsx:Tab';
    const found = settled(both, answer === null ? {} : { [id]: answer });
    expect(found.without).toEqual(without);
    expect(found.questions).toMatchObject([
      {
        id,
        cells: ['Tab!E:E'],
        fallback: 'first',
        holdsFor: 'tata letak',
        values: { first: 'Kolom spent', second: 'Kolom otherSpent', firstSum: 4, secondSum: 5 },
      },
    ]);
  });

  test('are open while nobody answers', () => {
    const dialogue = new Dialogue({}, false);
    expect(settleMoney(both, new Set(), dialogue)).toBeNull();
  });

  test('are no question where another table says what was spent', () => {
    expect(settled(both, {}, ['spent'])).toEqual({ without: ['spent', 'otherSpent'], questions: [] });
  });

  test('of which the second is empty are one', () => {
    expect(settled(table([{ spent: 4, otherSpent: 0 }]))).toEqual({ without: ['otherSpent'], questions: [] });
  });
});
