import { examine, type Examined } from '../../../../src/domain/import/tables/examine';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import { relate } from '../../../../src/domain/import/tables/relate';
import { sharedPlans } from '../../../../src/domain/import/budget/share-plan';
import type { BudgetTable, Measure } from '../../../../src/domain/import/tables/table';
import { budgetTable, line } from '../builders';

type Amounts = Partial<Record<Measure, number | null>>;

/** A table whose lines are numbered from a place on, each with its own amounts. */
function table(
  sheet: string,
  amounts: Amounts[],
  more: Partial<BudgetTable> & { from?: number; names?: string[] } = {},
) {
  const { from = 1, names, ...others } = more;
  return examine(
    budgetTable(
      amounts.map((one, index) =>
        line(`1.06.02.2.01.000${index + from}`, one, { name: names?.[index] ?? `Sub ${index + from}` }),
      ),
      { sheet, ...others },
    ),
  );
}

const related = (...tables: Examined[]) => {
  const { groups, leftOut } = relate(tables);
  const nameOf = (one: Examined): string => one.table.sheet;
  return [
    groups.map((group) => group.map(nameOf)),
    leftOut.map((one) => `${nameOf(one.table)} ${one.reason} ${nameOf(one.of)}`),
  ];
};

const three = [
  { ceiling: 9, spent: 4 },
  { ceiling: 5, spent: 1 },
  { ceiling: 7, spent: 2 },
];
const june = { period: { from: 1, to: 6 }, periodFrom: 'title' as const };
const july = { period: { from: 1, to: 7 }, periodFrom: 'title' as const };
/** The three lines without one of their columns. */
const without = (left: 'ceiling' | 'spent'): Amounts[] =>
  three.map(({ ceiling, spent }) => (left === 'spent' ? { ceiling } : { spent }));

test.each<[what: string, tables: Examined[], groups: string[][], leftOut: string[]]>([
  ['one alone', [table('A', three)], [['A']], []],
  ['the same twice', [table('A', three), table('B', three)], [['A']], ['B same A']],
  [
    'the same, of which one is hidden',
    [table('A', three, { isHiddenSheet: true }), table('B', three)],
    [['B']],
    ['A same B'],
  ],
  [
    'the same but for rounding',
    [table('A', three), table('B', [{ ceiling: 9.9, spent: 4 }, ...three.slice(1)])],
    [['A']],
    ['B same A'],
  ],
  [
    'other amounts of the same lines',
    [table('A', three), table('B', [{ ceiling: 10, spent: 4 }, ...three.slice(1)])],
    [['A', 'B']],
    [],
  ],
  ['the same figures of two months', [table('A', three, june), table('B', three, july)], [['A', 'B']], []],
  [
    'the same ceilings of two months',
    [table('A', without('spent'), june), table('B', without('spent'), july)],
    ...([[['A']], ['B same A']] as [string[][], string[]]),
  ],
  ['no measure in common', [table('A', without('spent')), table('B', without('ceiling'))], [['A', 'B']], []],
  [
    'other lines',
    [
      table('A', three),
      table(
        'B',
        three.map(() => ({ ceiling: 1 })),
        { from: 6 },
      ),
    ],
    [['A'], ['B']],
    [],
  ],
  ['ceilings alone before what was spent', [table('A', without('spent')), table('B', three)], [['A', 'B']], []],
  ['ceilings alone behind what was spent', [table('A', three), table('B', without('spent'))], [['A']], ['B same A']],
  [
    'ceilings alone of another month',
    [table('A', three, june), table('B', without('spent'), july)],
    ...([[['A', 'B']], []] as [string[][], string[]]),
  ],
  ['the same figures of other lines', [table('A', three), table('B', three, { from: 6 })], [['A'], ['B']], []],
  [
    'the same figures and a line without any',
    [table('A', three), table('B', [...three, { ceiling: 0, spent: 0 }])],
    ...([[['B', 'A']], []] as [string[][], string[]]),
  ],
  [
    'nothing reported in both',
    [
      table(
        'A',
        three.map(({ ceiling }) => ({ ceiling, spent: null })),
      ),
      table(
        'B',
        three.map(({ ceiling }) => ({ ceiling, spent: null })),
      ),
    ],
    ...([[['A']], ['B same A']] as [string[][], string[]]),
  ],
  [
    'nothing reported, which is not zero',
    [
      table(
        'A',
        three.map(({ ceiling }) => ({ ceiling, spent: null })),
      ),
      table(
        'B',
        three.map(({ ceiling }) => ({ ceiling, spent: 0 })),
      ),
    ],
    ...([[['A', 'B']], []] as [string[][], string[]]),
  ],
  [
    'a plan beside what was spent',
    [
      table('A', three),
      table(
        'B',
        three.map(({ ceiling }) => ({ ceiling, 'plan-q1': 1 })),
      ),
    ],
    ...([[['A', 'B']], []] as [string[][], string[]]),
  ],
  [
    'three of five lines in common',
    [
      table('A', [...three, { ceiling: 1 }, { ceiling: 2 }]),
      table('B', [three[1], three[2], { ceiling: 1 }, { ceiling: 2 }, { ceiling: 50 }] as Amounts[], { from: 3 }),
    ],
    ...([[['A', 'B']], []] as [string[][], string[]]),
  ],
])('%s', (_what, tables, groups, leftOut) => {
  expect(related(...tables)).toEqual([groups, leftOut]);
});

describe('a shorter list of the same money', () => {
  const recap = (amounts: Amounts[], names: string[] = ['Total A', 'Total B']) =>
    table('R', amounts, { from: 7, names });
  test.each<[what: string, amounts: Amounts[], leftOut: string[]]>([
    [
      'with the same spending',
      [
        { ceiling: 14, spent: 5 },
        { ceiling: 7, spent: 2 },
      ],
      ['R recap A'],
    ],
    [
      'with other spending',
      [
        { ceiling: 14, spent: 9 },
        { ceiling: 7, spent: 2 },
      ],
      [],
    ],
    ['without any spending', [{ ceiling: 14 }, { ceiling: 7 }], []],
    [
      'with another ceiling',
      [
        { ceiling: 15, spent: 5 },
        { ceiling: 7, spent: 2 },
      ],
      [],
    ],
    ['without a ceiling', [{ spent: 5 }, { spent: 2 }], []],
  ])('%s', (_what, amounts, leftOut) => {
    expect(related(table('A', three), recap(amounts))[1]).toEqual(leftOut);
  });

  test('whose ceilings all stand among the parents of the other', () => {
    const outline = examine(
      budgetTable(
        [
          line('1.06.02', { ceiling: 14 }, { depth: 3 }),
          line('1.06.02.2.01.0001', { ceiling: 9 }, { depth: 5 }),
          line('1.06.02.2.01.0002', { ceiling: 5 }, { depth: 5 }),
          line('1.06.04', { ceiling: 7 }, { depth: 3 }),
        ],
        { sheet: 'A', kind: 'outline' },
      ),
    );
    expect(related(outline, recap([{ ceiling: 14 }, { ceiling: 7 }]))[1]).toEqual(['R recap A']);
    expect(related(outline, recap([{ ceiling: 21 }], ['Semua']))[1]).toEqual([]);
    expect(related(outline, recap([{ ceiling: 13 }, { ceiling: 8 }]))[1]).toEqual([]);
  });
});

describe('a working tab that holds a part of another one', () => {
  const whole = table('A', [...three, { ceiling: 1 }, { ceiling: 2 }, { ceiling: 3 }, { ceiling: 4 }], {
    names: ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh'],
  });
  const part = (names: string[], ceilings: number[], more: Partial<BudgetTable> = {}) =>
    examine(
      budgetTable(
        names.map((name, index) => line('', { ceiling: ceilings[index] ?? 0 }, { name })),
        { sheet: 'P', kind: 'list', ...more },
      ),
    );
  test.each<[what: string, names: string[], ceilings: number[], leftOut: string[]]>([
    ['by names and ceilings', ['Sub Kegiatan Satu', 'kegiatan dua'], [9, 5], ['P extract A']],
    ['four of five', ['Satu', 'Dua', 'Tiga', 'Empat', 'Lain'], [9, 5, 7, 1, 77], ['P extract A']],
    ['three of four', ['Satu', 'Dua', 'Tiga', 'Lain'], [9, 5, 7, 77], []],
    ['names with other ceilings', ['Satu', 'Dua'], [8, 5], []],
  ])('%s', (_what, names, ceilings, leftOut) => {
    expect(related(whole, part(names, ceilings))[1]).toEqual(leftOut);
  });

  test('what has codes says more than a list without', () => {
    const list = part(['Satu', 'Dua', 'Tiga'], [9, 5, 70]);
    expect(related(list, table('C', [{ ceiling: 9 }, { ceiling: 5 }], { names: ['Satu', 'Dua'] }))[1]).toEqual([]);
  });
});

test.each<[what: string, agency: string, other: string, kind: BudgetTable['kind'], isJoined: boolean]>([
  ['of one office', 'Dinas Sosial', 'dinas sosial', 'account-summary', true],
  ['of an office named in part', 'Dinas Sosial', 'Pemerintah Kota A Dinas Sosial', 'account-summary', true],
  ['the other way round', 'Pemerintah Kota A Dinas Sosial', 'Dinas Sosial', 'account-summary', true],
  ['that names none', '', 'Dinas Sosial', 'account-summary', true],
  ['of a summary that names none', 'Dinas Sosial', '', 'account-summary', true],
  ['of a summary known by its code', 'Dinas Sosial', '1.06.0.00', 'account-summary', true],
  ['of another office', 'Dinas Sosial', 'Dinas Perhubungan', 'account-summary', false],
  ['beside a list', 'Dinas Sosial', 'Dinas Sosial', 'flat', false],
])('a cash plan by account %s belongs to the summary: %s, %s', (_what, agency, other, kind, isJoined) => {
  const plan = examine(budgetTable([line('5', { 'plan-m1': 1 })], { sheet: 'P', kind: 'cash-plan', agency }));
  const summary = examine(
    budgetTable([line('', { ceiling: 9 }, { account: '5.1' }), line('', { ceiling: 8 }, { account: '5.2' })], {
      sheet: 'S',
      kind,
      agency: other,
    }),
  );
  for (const tables of [
    [plan, summary],
    [summary, plan],
  ])
    expect(related(...tables)[0]).toEqual(isJoined ? [['S', 'P']] : [['S'], ['P']]);
});

describe('a cash plan without funds', () => {
  const funds = [
    line('a', { ceiling: 300 }, { fund: 'PAD' }),
    line('a', { ceiling: 100 }, { fund: 'DAU' }),
    line('b', { ceiling: 7 }, { fund: 'PAD' }),
  ];
  const plan = (more: Parameters<typeof line>[2] = {}) =>
    budgetTable(
      [line('a', { 'plan-q1': 101, 'plan-q2': null }, more), line('b', { 'plan-q1': 5, 'plan-q2': 6 }, more)],
      {
        sheet: 'Rencana',
      },
    );
  function shared(budget: BudgetTable, of: BudgetTable) {
    const dialogue = new Dialogue({}, true);
    const [, found] = sharedPlans([examine(budget), examine(of)], dialogue);
    const lines = found?.leaves.map(({ code, fund, amounts }) => [code, fund, Object.fromEntries(amounts)]);
    return { lines, notes: dialogue.notes };
  }
  const asItIs = [
    ['a', '', { 'plan-q1': 101, 'plan-q2': null }],
    ['b', '', { 'plan-q1': 5, 'plan-q2': 6 }],
  ];

  test('is shared by the ceilings; the last part takes what rounding leaves', () => {
    const { lines, notes } = shared(budgetTable(funds), plan());
    expect(lines).toEqual([
      ['a', 'PAD', { 'plan-q1': 76, 'plan-q2': null }],
      ['a', 'DAU', { 'plan-q1': 25, 'plan-q2': null }],
      ['b', '', { 'plan-q1': 5, 'plan-q2': 6 }],
    ]);
    expect(notes).toEqual([
      { code: 'plan-shared', table: 'a.xlsx › Rencana', cell: 'Rencana!A2', values: { count: 1, example: 'a' } },
    ]);
  });

  test.each<[what: string, budget: BudgetTable, of: BudgetTable]>([
    ['each line stands once', budgetTable(funds.slice(1)), plan()],
    ['one fund stands twice', budgetTable([...funds, line('a', { ceiling: 5 }, { fund: 'pad' })]), plan()],
    ['nothing is budgeted', budgetTable(funds.map((one) => ({ ...one, amounts: new Map() }))), plan()],
    ['other lines are budgeted', budgetTable(funds.map((one) => ({ ...one, code: `9.${one.code}` }))), plan()],
  ])('is left as it is where %s', (_what, budget, of) => {
    expect(shared(budget, of)).toEqual({ lines: asItIs, notes: [] });
  });

  test('with funds of its own, or with spending, is no such plan', () => {
    expect(shared(budgetTable(funds), plan({ fund: 'PAD' })).notes).toEqual([]);
    const spent = budgetTable([line('a', { 'plan-q1': 100, spent: 3 })]);
    expect(shared(budgetTable(funds), spent).notes).toEqual([]);
  });
});
