import { settleImport, type ImportInput } from '../../../src/domain/import/import';
import { emptyBook, type ImportBook } from '../../../src/domain/import/book/import-book';
import type { BudgetLine, BudgetTable, IndicatorTable, Measure } from '../../../src/domain/import/tables/table';
import { budgetTable, indicatorLine, indicatorTable, line } from './builders';

type Amounts = Partial<Record<Measure, number | null>>;

const lines = (...amounts: Amounts[]): BudgetLine[] =>
  amounts.map((one, index) => line(`1.06.02.2.01.000${index + 1}`, one, { name: `Sub ${index + 1}` }));
/** A flat table of lines with a code each, of June 2025. */
const table = (amounts: Amounts[], more: Partial<BudgetTable> = {}): BudgetTable =>
  budgetTable(lines(...amounts), { period: { from: 1, to: 6 }, periodFrom: 'title', agency: 'Dinas Sosial', ...more });

function settled(
  budgets: BudgetTable[],
  more: Partial<Omit<ImportInput, 'book'>> & { book?: Partial<ImportBook> } = {},
) {
  const { book, ...others } = more;
  const result = settleImport({
    budgets,
    indicators: [],
    answers: {},
    takesFallbacks: true,
    day: { year: 2025, endedMonths: 8 },
    ...others,
    book: { ...emptyBook, ...book },
  });
  return {
    ...result,
    codes: result.questions.map(({ code }) => code),
    notesOf: (code: string) => result.notes.filter((note) => note.code === code),
    spent: result.rows.map(({ amounts }) => amounts.get('spent') ?? null),
  };
}

test('a table becomes rows of one office, as of its month', () => {
  const { rows, year, lastMonth, agency, heldBack, questions, notes, units } = settled([
    table([
      { ceiling: 9, spent: 4 },
      { ceiling: 5, spent: null },
    ]),
  ]);
  expect(rows.map(({ code, amounts }) => [code, Object.fromEntries(amounts)])).toEqual([
    ['1.06.02.2.01.0001', { ceiling: 9, spent: 4, spentQ2: 4 }],
    ['1.06.02.2.01.0002', { ceiling: 5 }],
  ]);
  expect([year, lastMonth, agency, heldBack, questions, notes]).toEqual([2025, 6, 'Dinas Sosial', [], [], []]);
  expect(rows.map(({ unit }) => unit)).toEqual([units[0]?.code, units[0]?.code]);
});

describe('what stands in a table beside its figures is told', () => {
  const placed = (found: ReturnType<typeof settled>, code: string) =>
    found.notesOf(code).map(({ cell, values }) => [cell, values]);

  test('rows without a name, and rows that stand twice', () => {
    const twice = (amounts: Amounts): BudgetLine => line('1.06.02', amounts, { depth: 3 });
    const found = settled([
      budgetTable(
        [
          twice({ ceiling: 9, spent: 1 }),
          twice({ ceiling: 9, spent: 1 }),
          line('', { ceiling: 3, spent: 1 }, { name: '' }),
          line('', { ceiling: 4, spent: 1 }, { name: '' }),
        ],
        { kind: 'outline', period: { from: 1, to: 6 }, periodFrom: 'title' },
      ),
    ]);
    expect(placed(found, 'nameless-rows')).toEqual([['Tab!A4', { rows: [4, 5], amount: 7 }]]);
    expect(placed(found, 'repeated-rows')).toEqual([['Tab!A3', { rows: [3] }]]);
  });

  test('amounts that nobody understands, ten at most', () => {
    const unreadable = Array.from({ length: 12 }, (_, index) => ({ cell: `D${index + 2}`, text: 'lihat lampiran' }));
    const found = placed(settled([table([{ ceiling: 9 }], { unreadable })]), 'unreadable-amount');
    expect([found.length, found[0]]).toEqual([10, ['Tab!D2', { text: 'lihat lampiran' }]]);
  });

  test.each([
    [10, 9, true],
    [8, 9, true],
    [9.99, 9, false],
    [9, 9, false],
  ])('a sum across a line: %d printed, %d computed: %s', (printed, computed, isTold) => {
    const crossTotals = [{ row: 7, label: 'TW I', column: 'F', printed, computed }];
    expect(placed(settled([table([{ ceiling: 9 }], { crossTotals })]), 'cross-total')).toEqual(
      isTold ? [['Tab!F7', { label: 'TW I', printed, computed }]] : [],
    );
  });

  test.each<[what: string, more: Partial<BudgetTable>, code: string, values: object | null]>([
    ['hidden rows', { hiddenRows: 3 }, 'hidden-rows', { count: 3 }],
    ['hidden columns', { hiddenColumns: ['F', 'G'] }, 'hidden-columns', { columns: ['F', 'G'] }],
    ['no hidden column', {}, 'hidden-columns', null],
    ['none hidden', { hiddenRows: 0 }, 'hidden-rows', null],
    ['a form without period and agency', { periodIsOpen: true, agency: '' }, 'not-filled-in', { period: true }],
    ['a form with its agency', { periodIsOpen: true }, 'not-filled-in', null],
    ['a table without an agency', { agency: '' }, 'not-filled-in', null],
    ['a year of the file’s name', { yearIsFromName: true }, 'from-name', { year: 2025, month: null }],
    ['a year of the title', {}, 'from-name', null],
    ['invented figures', { invented: 'contoh' }, 'invented-figures', { word: 'contoh' }],
  ])('%s', (_what, more, code, values) => {
    expect(
      settled([table([{ ceiling: 9 }], more)])
        .notesOf(code)
        .map((note) => note.values),
    ).toEqual(values ? [values] : []);
  });

  test('lines that spent more than their ceiling, by a Rupiah and more', () => {
    const found = settled([
      table([
        { ceiling: 9, spent: 9.99 },
        { ceiling: 5, spent: 6 },
        { ceiling: null, spent: 3 },
        { ceiling: 7, spent: null },
      ]),
    ]);
    expect(placed(found, 'overspent')).toEqual([['Tab!D3', { spent: 18.99, ceiling: 21, rows: 2, example: 'Sub 2' }]]);
    const byAccount = [line('', { ceiling: 1, spent: 9 }, { account: '5.1.01', name: '' })];
    const nameless = settled([budgetTable(byAccount, { period: { from: 1, to: 6 }, periodFrom: 'title' })]);
    expect(placed(nameless, 'overspent')).toMatchObject([['Tab!D2', { rows: 1, example: '5.1.01' }]]);
    for (const amounts of [{ spent: 9 }, { ceiling: 9 }, { ceiling: 9, spent: 9 }])
      expect(settled([table([amounts])]).notesOf('overspent')).toEqual([]);
  });
});

describe('the year', () => {
  const of = (year: number | null, more: Parameters<typeof settled>[1] = {}) =>
    settled([table([{ ceiling: 9 }], { year })], more);

  test.each<
    [what: string, year: number | null, more: Parameters<typeof settled>[1], expected: number | null, codes: string[]]
  >([
    ['that the table states', 2024, {}, 2024, []],
    ['that the book has too', 2024, { book: { year: 2024 } }, 2024, []],
    ['that the book contradicts', 2024, { book: { year: 2025 } }, null, ['year-differs']],
    [
      'that the book contradicts, as the book has it',
      2024,
      { book: { year: 2025 }, answers: { 'year-differs': 'book' } },
      2025,
      ['year-differs'],
    ],
    ['that nothing states is this one', null, {}, 2025, ['year-unknown']],
    ['that nothing states, as said', null, { answers: { 'year-unknown': '2024' } }, 2024, ['year-unknown']],
    ['that is not said', null, { takesFallbacks: false }, null, ['year-unknown']],
  ])('%s', (_what, year, more, expected, codes) => {
    const found = of(year, more);
    expect([found.year, found.codes.filter((code) => code.startsWith('year'))]).toEqual([expected, codes]);
    expect(found.rows.length).toBe(expected === null ? 0 : 1);
    expect(found.heldBack).toEqual(expected === null ? ['a.xlsx › Tab'] : []);
  });

  test.each<[years: (number | null)[], about: number[], fallback: string | null]>([
    [[null, null], [2025, 2024, 2026], '2025'],
    [[2026, 2024], [2024, 2026], null],
  ])('of tables that say %j may be %j', (years, about, fallback) => {
    const tables = years.map((year, index) =>
      budgetTable([line(`1.0${index}.01`, { ceiling: 5 + index })], { year, sheet: `T${index}` }),
    );
    const [question] = settled(tables).questions.filter(({ code }) => code === 'year-unknown');
    expect(question).toMatchObject({ values: { year: about[0] }, fallback });
    expect(question?.options.map((option) => option.about)).toEqual(about);
    expect(question?.holdsFor).toBe(fallback === null ? undefined : 'book');
  });

  test('of indicators counts too, and holds them back where it is open', () => {
    const indicators = [indicatorTable([indicatorLine('x', { actual: 5 })], { year: 2024 })];
    expect(settled([], { indicators })).toMatchObject({ year: 2024, indicators: [{ code: 'IKU-01' }] });
    const open = settled([], {
      indicators: [{ ...indicators[0], year: null } as IndicatorTable],
      takesFallbacks: false,
    });
    expect([open.indicators, open.heldBack]).toEqual([[], ['i.xlsx › Indikator']]);
  });
});

describe('tables of the same money', () => {
  const amounts = [
    { ceiling: 9, spent: 4 },
    { ceiling: 5, spent: 1 },
  ];

  test.each<[answer: string | undefined, isOpen: boolean]>([
    [undefined, false],
    ['nobody answers', true],
  ])('are taken once (%p)', (answer, isOpen) => {
    const tables = [
      table(amounts),
      table(amounts, { sheet: 'Salinan', isHiddenSheet: true }),
      table(amounts, { sheet: 'Lagi' }),
    ];
    const found = settled(tables, {
      answers: answer === undefined ? {} : { 'same-table:a.xlsx:Tab': answer },
      takesFallbacks: !isOpen,
    });
    const [question] = found.questions.filter(({ code }) => code === 'same-table');
    expect(question).toMatchObject({
      table: 'a.xlsx › Tab',
      cells: ['Lagi!A1:H9', 'Salinan!A1:H9'],
      fallback: 'once',
      holdsFor: 'tata letak',
      values: { kept: 'a.xlsx › Tab', others: ['a.xlsx › Lagi', 'a.xlsx › Salinan'], hidden: 1 },
    });
    expect(found.open.has('same-table:a.xlsx:Tab')).toBe(isOpen);
    expect(found.spent.length).toBe(2);
  });

  test('a shorter list of it is told, with what its totals say otherwise', () => {
    const recap = budgetTable(
      [
        line('1.06.02', { ceiling: 14, spent: 5 }, { name: 'Program' }),
        line('', { ceiling: 14, spent: 7 }, { name: 'Jumlah', isTotal: true }),
      ],
      { sheet: 'Rekap', period: { from: 1, to: 6 }, periodFrom: 'title' },
    );
    const found = settled([table(amounts), recap]);
    expect(found.notesOf('recap')).toEqual([
      { code: 'recap', table: 'a.xlsx › Rekap', cell: 'Rekap!A1:H9', values: { of: 'a.xlsx › Tab' } },
    ]);
    expect(found.notesOf('total-differs')).toMatchObject([
      { table: 'a.xlsx › Rekap', cell: 'Rekap!D3', values: { printed: 7, computed: 5 } },
    ]);
    expect(found.codes).not.toContain('same-table');
    expect(found.spent).toEqual([4, 1]);
  });
});

describe('tables without codes', () => {
  const list = (more: Partial<BudgetTable> = {}): BudgetTable =>
    budgetTable([line('', { ceiling: 9 }, { name: 'Bantuan' }), line('', { ceiling: 5 }, { name: 'Pelatihan' })], {
      kind: 'list',
      agency: 'Dinas Sosial',
      ...more,
    });
  const id = 'generated-codes:a.xlsx:Tab';

  test('get codes of our own, if nobody minds', () => {
    const found = settled([list()]);
    expect(found.rows.map(({ code, hasOwnCode }) => [code, hasOwnCode])).toEqual([
      ['K.01', false],
      ['K.02', false],
    ]);
    expect(found.questions).toMatchObject([
      { id, values: { count: 2, example: 'K.01' }, fallback: 'generated', holdsFor: 'tata letak' },
    ]);
  });

  test('stay out where somebody does', () => {
    const found = settled([list()], { answers: { [id]: 'leave-table' } });
    expect([found.rows, found.heldBack]).toEqual([[], ['a.xlsx › Tab']]);
  });

  test('are only those in which no line has one', () => {
    const some = [line('1.06.02', { ceiling: 9 }), line('', { ceiling: 5 }, { name: 'Pelatihan' })];
    expect(settled([budgetTable(some, { kind: 'list' })]).codes).not.toContain('generated-codes');
    expect(settled([table([{ ceiling: 9 }])]).codes).not.toContain('generated-codes');
    expect(settled([table([{ ceiling: 9 }], { kind: 'numbered' })]).codes).toContain('generated-codes');
  });
});

test('what waits for an answer is held back by name, and nothing of it is written', () => {
  const scaled = settled([table([{ ceiling: 9 }], { scale: 1000 })]);
  expect([scaled.rows, scaled.heldBack, [...scaled.open]]).toEqual([[], ['a.xlsx › Tab'], ['scale:a.xlsx:Tab']]);
  const persons = { heading: 'PIC', column: 3, count: 4 };
  const indicators = [indicatorTable([indicatorLine('x')], { persons })];
  const found = settled([], { indicators, takesFallbacks: false });
  expect([found.indicators, found.heldBack]).toEqual([[], ['i.xlsx › Indikator']]);
});

test.each([
  [['', 'Dinas Sosial'], 'Dinas Sosial'],
  [['1.06.0.00', 'Dinas Sosial'], 'Dinas Sosial'],
  [['2 Dinas', 'Dinas Sosial'], '2 Dinas'],
  [['', ''], ''],
])('of the agencies %j the first that is a name is %j', (agencies, expected) => {
  const tables = agencies.map((agency, index) =>
    budgetTable([line(`1.0${index}.01`, { ceiling: 5 + index })], { agency, sheet: `T${index}` }),
  );
  expect(settled(tables).agency).toBe(expected);
});

describe('how far what was reached goes', () => {
  const of = (more: Parameters<typeof indicatorLine>[1][], to: number | null) =>
    settled([], {
      indicators: [
        indicatorTable(
          more.map((one, index) => indicatorLine(`i${index}`, one)),
          { period: to === null ? null : { from: 1, to } },
        ),
      ],
    }).lastMonth;
  test.each<[what: string, lines: Parameters<typeof indicatorLine>[1][], to: number | null, month: number | null]>([
    [
      'to the last quarter',
      [{ quarterActuals: [1, 2, null, null] }, { quarterActuals: [1, null, null, null] }],
      null,
      6,
    ],
    ['as the table says', [{ actual: 5 }], 5, 5],
    ['a year where nothing says so', [{ actual: 5 }], null, 12],
    ['nowhere without indicators', [], 6, null],
  ])('%s', (_what, each, to, month) => expect(of(each, to)).toBe(month));

  test('budgets come before indicators', () => {
    const indicators = [indicatorTable([indicatorLine('x', { actual: 5 })], { period: { from: 1, to: 12 } })];
    expect(settled([table([{ ceiling: 9, spent: 4 }])], { indicators }).lastMonth).toBe(6);
    expect(settled([table([{ ceiling: 9 }])], { indicators }).lastMonth).toBe(12);
  });

  test.each<[name: string, own: (string | undefined)[], codes: string[]]>([
    ['are those of the table', ['IK1', 'IK-2'], ['IK1', 'IK-2']],
    ['that only some rows have are of something else', ['S1', '', 'S2'], ['IKU-01', 'IKU-02', 'IKU-03']],
    ['that stand twice are of something else', ['S1', 's1', 'S2'], ['IKU-01', 'IKU-02', 'IKU-03']],
    ['of the budget are none', ['1.06.02', '1.06.03'], ['IKU-01', 'IKU-02']],
    ['of an example are none', ['Contoh 1', 'IK1'], ['IKU-01', 'IKU-02']],
  ])('codes of indicators %s', (_, own, codes) => {
    const lines = own.map((code, index) => indicatorLine(`i${index}`, code === undefined ? {} : { code }));
    expect(settled([], { indicators: [indicatorTable(lines)] }).indicators.map(({ code }) => code)).toEqual(codes);
  });

  test("a code that an earlier table has is no other one's", () => {
    const indicators = ['a', 'b'].map((name) =>
      indicatorTable([indicatorLine(name, { code: 'IKU-01' })], { sheet: name }),
    );
    expect(settled([], { indicators }).indicators.map(({ code }) => code)).toEqual(['IKU-01', 'IKU-02']);
  });

  test('indicators of several tables are numbered through', () => {
    const indicators = ['a', 'b'].map((name) => indicatorTable([indicatorLine(name)], { sheet: name }));
    expect(settled([], { indicators }).indicators.map(({ code, name }) => [code, name])).toEqual([
      ['IKU-01', 'a'],
      ['IKU-02', 'b'],
    ]);
  });
});
