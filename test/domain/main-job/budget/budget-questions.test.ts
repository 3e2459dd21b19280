import fc from 'fast-check';
import { budgetFigures } from '../../../../src/domain/main-job/budget/absorption';
import type { BudgetRow } from '../../../../src/domain/main-job/budget/budget';
import { buildBudgetTree } from '../../../../src/domain/main-job/budget/budget-tree';
import { endOf } from '../../../../src/domain/period';
import type { Rules } from '../../../../src/domain/settings';
import { budgetRow, rules, type BudgetCells } from '../../builders';

const code = (number: number): string => `1.06.02.2.01.${1000 + number}`;
const leaves = (...cells: BudgetCells[]): BudgetRow[] =>
  cells.map((one, index) => budgetRow(code(index), { unit: 'U1', row: 2 + index, ...one }));

function asked(rows: readonly BudgetRow[], settings: Rules, today = endOf(settings.period, settings.year)) {
  const { findings } = budgetFigures(buildBudgetTree(rows), settings, today);
  return findings.map((one) => [one.code, one.cell, one.severity]);
}

const third = rules({ period: 'TW III' });
const first = rules({ period: 'TW I' });

describe('blank realised amounts are 0, but said (rule 9)', () => {
  const blank = leaves({ ceiling: 100, spent: 95 }, { ceiling: 110 }, { ceiling: 90 });

  it('once, with their number and ceiling and the absorption with and without them', () => {
    const { findings } = budgetFigures(buildBudgetTree(blank), third, '2025-10-20');
    expect(findings).toMatchObject([
      { code: 'blank-spending', cell: 'AD3', values: { count: 2, ceiling: 200, without: 95 } },
    ]);
    expect(findings[0]?.values.withBlanks).toBeCloseTo(31.6667, 4);
  });

  it.each<[string, BudgetRow[], Rules, unknown[]]>([
    ['5 % of the ceiling', leaves({ ceiling: 95, spent: 9 }, { ceiling: 5 }), third, []],
    ['more than 5 %', leaves({ ceiling: 94, spent: 9 }, { ceiling: 6 }), third, [['blank-spending', 'AD3', 'warning']]],
    ['a written 0', leaves({ ceiling: 50, spent: 9 }, { ceiling: 50, spent: 0 }), third, []],
    ['a dash', leaves({ ceiling: 50, spent: 9 }, { ceiling: 50, spent: '-' }), third, []],
    ['a marker is Belum Lapor, not blank', leaves({ ceiling: 50, spent: 9 }, { ceiling: 50, spent: 'n/a' }), third, []],
    ['TW I', blank, first, [['blank-spending-early', 'AD3', 'info']]],
    ['Februari', blank, rules({ period: 'Februari' }), [['blank-spending-early', 'AD3', 'info']]],
    [
      'TW I with planned spending there',
      leaves({ ceiling: 100, spent: 95 }, { ceiling: 110, plan: [20] }),
      first,
      [['blank-spending', 'AD3', 'warning']],
    ],
    [
      'TW I with planned spending elsewhere',
      leaves({ ceiling: 100, spent: 95, plan: [20] }, { ceiling: 110, plan: [0] }),
      first,
      [['blank-spending-early', 'AD3', 'info']],
    ],
    [
      'TW I with planned spending of one of several blanks',
      leaves({ ceiling: 100, spent: 95 }, { ceiling: 110, plan: [20] }, { ceiling: 90, plan: [0] }),
      first,
      [['blank-spending', 'AD3', 'warning']],
    ],
  ])('%s', (_what, rows, settings, expected) => expect(asked(rows, settings)).toEqual(expected));

  it('without a ceiling there is no absorption without them', () => {
    const { findings } = budgetFigures(buildBudgetTree(leaves({ ceiling: 100 })), third, '2025-10-20');
    expect(findings).toMatchObject([{ code: 'blank-spending', values: { withBlanks: 0, without: null } }]);
  });
});

describe('figures to date (rule 9)', () => {
  const row = (spentToQuarter: BudgetCells['spentToQuarter'], spent: BudgetCells['spent'] = 55): BudgetRow[] =>
    leaves({ ceiling: 100, spent, spentToQuarter });

  it.each<[string, BudgetRow[], string, unknown[]]>([
    ['rising', row([15, 40, 55]), '2025-09-25', []],
    ['standing still', row([55, 55, 55]), '2025-09-25', []],
    ['falling', row([30, 60, 45], 45), '2025-10-05', [['spending-falls', 'F2', 'warning']]],
    ['falling before the period', row([30, 20, 55]), '2025-10-05', [['spending-falls', 'E2', 'warning']]],
    ['an empty quarter between', row([30, null, 20], 20), '2025-10-05', [['spending-falls', 'F2', 'warning']]],
    [
      'another amount in Realisasi while running',
      row([15, 40, 50]),
      '2025-09-30',
      [['spending-differs', 'AD2', 'warning']],
    ],
    ['another amount in Realisasi afterwards', row([15, 40, 50]), '2025-10-01', []],
    ['no amount in Realisasi', row([15, 40, 50], null), '2025-09-25', []],
    [
      'less in Realisasi, which is to date as well',
      row([15, 40, 55], 50),
      '2025-10-05',
      [['spending-falls', 'AD2', 'warning']],
    ],
    [
      'less in Realisasi than a quarter before, which it stands in for',
      row([15, 40], 15),
      '2025-10-05',
      [['spending-falls', 'AD2', 'warning']],
    ],
    [
      'amounts of single quarters that add up to Realisasi',
      row([15, 20, 20], 55),
      '2025-10-05',
      [['spending-periodic', 'D2:F2', 'warning']],
    ],
    [
      'the same while the period is running',
      row([15, 20, 20], 55),
      '2025-09-25',
      [
        ['spending-periodic', 'D2:F2', 'warning'],
        ['spending-differs', 'AD2', 'warning'],
      ],
    ],
    ['one quarter alone adds up to nothing else', row([0, 0, 55], 55), '2025-10-05', []],
    ['a column of a later quarter says nothing of this one', row([15, 40, 55, 90], 55), '2025-10-05', []],
  ])('%s', (_what, rows, today, expected) => expect(asked(rows, third, today)).toEqual(expected));

  it('Realisasi of the last day of the period is of the same day', () => {
    const of = (dataDay: string) => asked(row([15, 40, 50]), { ...third, dataDay }, '2025-10-05');
    expect(of('2025-09-30')).toEqual([['spending-differs', 'AD2', 'warning']]);
    expect(of('2025-10-01')).toEqual([]);
  });

  it('an empty quarter after a filled one is Belum Lapor, after none it is 0', () => {
    const rows = leaves(
      { ceiling: 100, spentToQuarter: [20, 50, 70] },
      { ceiling: 100, spentToQuarter: [20, null, null] },
      { ceiling: 5, spentToQuarter: [null, null, null] },
    );
    const figures = budgetFigures(buildBudgetTree(rows), third, '2025-10-05');
    expect(figures.ofUnits(null)).toMatchObject({ spent: 70, notReported: 1 });
    expect(figures.awaited.map((node) => node.row.row)).toEqual([3]);
  });
});

describe('spending as of a day before the last quarter of the period (as of a day)', () => {
  const spent = leaves({ ceiling: 100, spent: 50 });
  const early = [['spending-of-earlier-day', 'AD2', 'warning']];

  it.each<[string, BudgetRow[], Rules, string, unknown[]]>([
    ['of the quarter before', spent, { ...third, dataDay: '2025-06-30' }, '2025-10-05', early],
    ['of the quarter', spent, { ...third, dataDay: '2025-07-01' }, '2025-10-05', []],
    [
      'while the period is running, whose papers say the day',
      spent,
      { ...third, dataDay: '2025-06-30' },
      '2025-09-30',
      [],
    ],
    [
      'beside a column of the quarter',
      leaves({ ceiling: 100, spent: 50, spentToQuarter: [20, 40, 50] }),
      { ...third, dataDay: '2025-06-30' },
      '2025-10-05',
      [],
    ],
    ['of a full year', spent, { ...rules({ period: 'TW IV' }), dataDay: '2025-09-30' }, '2026-01-20', early],
    ['without a day', spent, third, '2025-10-05', []],
  ])('%s', (_what, rows, settings, today, expected) => expect(asked(rows, settings, today)).toEqual(expected));

  const year = { ...rules({ period: 'TW IV' }), dataDay: '2025-09-30' };
  it.each<[string, BudgetRow[], Rules, boolean | undefined]>([
    ['of a full year', spent, year, true],
    ['of its last quarter', spent, { ...year, dataDay: '2025-12-28' }, undefined],
    ['beside a column of the year', leaves({ ceiling: 100, spentToQuarter: [20, 40, 50, 90] }), year, undefined],
  ])('its figures say so: %s', (_what, rows, settings, expected) => {
    const { isOfEarlierDay } = budgetFigures(buildBudgetTree(rows), settings, '2026-01-20').ofUnits(null);
    expect(isOfEarlierDay).toBe(expected);
  });
});

describe('physical progress to date (rules 3 and 9)', () => {
  const at = (physicalToQuarter: (number | null)[], physical: number | null = null): BudgetRow[] => [
    budgetRow(code(1), { unit: 'U1', row: 2, ceiling: 100, spent: 50, physical, physicalToQuarter }),
  ];

  const planned = (...plan: number[]): BudgetRow[] => {
    const plannedPhysicalToQuarter = plan.map((value, index) => ({ value, cell: `R${index + 1}` }));
    return [budgetRow(code(1), { unit: 'U1', ceiling: 100, spent: 50, ofForms: { plannedPhysicalToQuarter } })];
  };

  it.each<[string, BudgetRow[], unknown[]]>([
    ['planned to all of it', planned(20, 50, 80, 100), []],
    ['planned to fall', planned(20, 50, 40, 100), [['physical-falls', 'R3', 'warning']]],
    ['planned to fall after the period', planned(20, 50, 80, 70), [['physical-falls', 'R4', 'warning']]],
    ['planned beyond the whole', planned(20, 50, 80, 110), [['physical-beyond', 'R4', 'warning']]],
    ['rising to all of it', at([0, 50, 100], 100), []],
    ['standing still', at([20, 20, 20]), []],
    ['beyond the whole', at([20, 50, 150]), [['physical-beyond', 'P3', 'warning']]],
    ['below nothing', at([-5, 50, 60]), [['physical-beyond', 'P1', 'warning']]],
    ['beyond the whole as of the day of the data', at([], 101), [['physical-beyond', 'AE2', 'warning']]],
    ['falling', at([20, 60, 50]), [['physical-falls', 'P3', 'warning']]],
    ['falling over an empty quarter', at([60, null, 50]), [['physical-falls', 'P3', 'warning']]],
    ['falling after the period', at([20, 40, 60, 10]), []],
  ])('%s', (_what, rows, expected) => expect(asked(rows, third)).toEqual(expected));
});

describe('a cash plan that is not to date lowers the limit in force (rule 9)', () => {
  const at = (...plan: (number | null)[]): BudgetRow[] => leaves({ ceiling: 100, spent: 50, plan });

  it.each<[string, BudgetRow[], Rules, unknown[]]>([
    ['rising', at(25, 50, 75, 100), third, []],
    ['all in the first quarter', at(100, 100, 100, 100), third, []],
    ['nothing planned yet', at(0, 0, 0, 100), third, []],
    ['two of a size', at(40, 40, 80, 100), third, []],
    ['above the ceiling', at(25, 50, 750), third, [['cash-plan-beyond', 'J2', 'warning']]],
    ['below 0', at(-25, 50, 75), third, [['cash-plan-beyond', 'H2', 'warning']]],
    [
      'in per cent',
      leaves({ ceiling: 1e6, spent: 5e5, plan: [25, 50, 75] }),
      third,
      [['cash-plan-beyond', 'J2', 'warning']],
    ],
    ['of half of the ceiling in the whole year', at(10, 20, 30, 49), third, [['cash-plan-beyond', 'K2', 'warning']]],
    ['little to the first quarters', leaves({ ceiling: 1e6, spent: 5e5, plan: [25, 50] }), third, []],
    [
      'that fits the ceiling before its change',
      leaves({ ceiling: 100, revised: 60, spent: 50, plan: [25, 50, 75, 100] }),
      third,
      [['undated-ceiling', 'AC2', 'warning']],
    ],
    ['of one size below the ceiling', at(25, 25, 25, 25), third, [['cash-plan-periodic', 'H2:K2', 'warning']]],
    ['falling', at(25, 30, 20, 25), third, [['cash-plan-falls', 'J2', 'warning']]],
    ['in a full year, whose limit is another', at(25, 25, 25, 25), rules({ period: 'TW IV' }), []],
  ])('%s', (_what, rows, settings, expected) => expect(asked(rows, settings)).toEqual(expected));
});

describe('amounts too small to be Rupiah (the rule that every figure is plausible, or asked)', () => {
  const told = (cell: string) => [['amount-out-of-scale', cell, 'warning']];
  it.each<[string, BudgetRow[], unknown[]]>([
    ['a percentage as realised amount', leaves({ ceiling: 190e6, spent: 38.94 }), told('AD2')],
    ['1.000 Rupiah', leaves({ ceiling: 190e6, spent: 1000 }), []],
    ['nothing', leaves({ ceiling: 190e6, spent: 0 }, { ceiling: 1e6, spent: 9e5 }), []],
    ['of a small ceiling', leaves({ ceiling: 999_999, spent: 10 }), []],
    ['a ceiling in millions', leaves({ ceiling: 190.63, spent: 0 }, { ceiling: 2e8, spent: 1e8 }), told('AA2')],
    ['a whole sheet in millions', leaves({ ceiling: 190.63, spent: 90 }, { ceiling: 200, spent: 100 }), []],
  ])('%s', (_what, rows, expected) => expect(asked(rows, third)).toEqual(expected));
});

describe('amounts below 0 and above the ceiling (rule 9)', () => {
  it.each<[string, BudgetRow[], unknown[]]>([
    ['a negative ceiling', leaves({ ceiling: -5, spent: 0 }), [['negative-ceiling', 'AA2', 'warning']]],
    ['ceiling 0', leaves({ ceiling: 0, spent: 0 }), [['zero-ceiling', 'AA2', 'warning']]],
    [
      'spent without a ceiling',
      leaves({ ceiling: 0, spent: 5 }),
      [
        ['zero-ceiling', 'AA2', 'warning'],
        ['spent-above-ceiling', 'AD2', 'warning'],
      ],
    ],
    ['negative spending alone', leaves({ ceiling: 5, spent: -3 }), [['negative-spending', 'AD2', 'warning']]],
    ['above the ceiling', leaves({ ceiling: 5, spent: 6 }), [['spent-above-ceiling', 'AD2', 'warning']]],
    [
      'a refund among other rows of the sub kegiatan',
      [
        budgetRow(code(1), { account: '5.1.02.01', unit: 'U1', ceiling: 10, spent: 9 }),
        budgetRow(code(1), { account: '5.1.02.02', unit: 'U1', ceiling: 10, spent: -1 }),
      ],
      [],
    ],
    [
      'refunds beyond the other rows of the sub kegiatan, at the first of them',
      [
        budgetRow(code(1), { account: '5.1.02.01', unit: 'U1', ceiling: 10, spent: 1, row: 3 }),
        budgetRow(code(1), { account: '5.1.02.02', unit: 'U1', ceiling: 10, spent: -2, row: 4 }),
      ],
      [['negative-spending', 'AD4', 'warning']],
    ],
    [
      'refunds that make up for the others',
      [
        budgetRow(code(1), { account: '5.1.02.01', unit: 'U1', ceiling: 10, spent: 2 }),
        budgetRow(code(1), { account: '5.1.02.02', unit: 'U1', ceiling: 10, spent: -2 }),
      ],
      [],
    ],
    [
      'a refund of one sub kegiatan says nothing of another',
      leaves({ ceiling: 10, spent: -2 }, { ceiling: 10, spent: 9 }),
      [['negative-spending', 'AD2', 'warning']],
    ],
  ])('%s', (_what, rows, expected) => expect(asked(rows, third)).toEqual(expected));

  it('a row is named by its code and its account', () => {
    const named = (more: BudgetCells) =>
      budgetFigures(
        buildBudgetTree(leaves({ ceiling: 100, spentToQuarter: [30, 20, 20], ...more })),
        third,
        '2025-10-05',
      ).findings.map(({ values }) => values.code);
    expect(named({})).toEqual([code(0)]);
    expect(named({ account: '5.1.02' })).toEqual([`${code(0)} 5.1.02`]);
  });
});

describe('a row that says what all others say together (sheet Anggaran Belanja)', () => {
  const parts: BudgetCells[] = [
    { ceiling: 61, spent: 30 },
    { ceiling: 41, spent: 21 },
  ];

  it.each<[string, BudgetRow[], unknown[]]>([
    ['asked about', leaves(...parts, { ceiling: 102, spent: 51 }), [['maybe-total', 'A4', 'warning']]],
    ['another spending', leaves(...parts, { ceiling: 102, spent: 50 }), []],
    ['nothing spent', leaves({ ceiling: 1, spent: 0 }, { ceiling: 2, spent: 0 }, { ceiling: 3, spent: 0 }), []],
    ['two rows alike', leaves({ ceiling: 61, spent: 30 }, { ceiling: 61, spent: 30 }), []],
  ])('%s', (_what, rows, expected) => expect(asked(rows, third)).toEqual(expected));

  it('is counted', () => {
    const rows = leaves(...parts, { ceiling: 102, spent: 51 });
    expect(budgetFigures(buildBudgetTree(rows), third, '2025-10-05').ofUnits(null).ceiling).toBe(204);
  });
});

describe('rows that say what the rows right below them say together', () => {
  const [one, other]: [BudgetCells, BudgetCells] = [
    { ceiling: 1000, spent: 200 },
    { ceiling: 2000, spent: 300 },
  ];
  const both: BudgetCells = { ceiling: 3000, spent: 500 };

  // Codes without a common beginning form no tree, so that a programme, its activity and their parts are all added up.
  it.each<[string, BudgetRow[], unknown[]]>([
    ['a parent and its parent', leaves(both, both, one, other), [['maybe-parents', 'A3', 'warning']]],
    ['another spending', leaves(both, { ...both, spent: 499 }, one, other), []],
    ['nothing spent', leaves(...[both, both, one, other].map(({ ceiling }) => ({ ceiling, spent: 0 }))), []],
    ['a chance among many', leaves(both, one, other, ...[7, 11, 13, 17].map((ceiling) => ({ ceiling, spent: 1 }))), []],
    ['a total, which is asked about as one', leaves(both, one, other), [['maybe-total', 'A2', 'warning']]],
  ])('%s', (_what, rows, expected) => expect(asked(rows, third)).toEqual(expected));
});

describe('as of a day', () => {
  const row = leaves({ ceiling: 100, spent: 90, physical: 80 });

  it('what is known only later says nothing of an earlier period', () => {
    const figures = budgetFigures(buildBudgetTree(row), first, '2025-10-05');
    expect(figures.ofUnits(null)).toMatchObject({ ceiling: 100, spent: null, absorption: null, physical: null });
    expect(figures.awaited).toEqual([]);
    expect(asked(row, first, '2025-10-05')).toEqual([
      ['spending-of-later-day', 'AD2', 'warning'],
      ['physical-of-later-day', 'AE2', 'warning'],
    ]);
  });

  it('the day told is Tanggal Data, at the first row with a figure', () => {
    const rows = [...leaves({ ceiling: 1 }), ...leaves({ ceiling: 100, spent: 90, physical: 80, row: 9 })];
    const dated = { ...first, dataDay: '2025-09-30' };
    expect(budgetFigures(buildBudgetTree(rows), dated, '2025-10-05').findings).toMatchObject([
      { code: 'spending-of-later-day', cell: 'AD9', values: { day: '2025-09-30' } },
      { code: 'physical-of-later-day', cell: 'AE9', values: { day: '2025-09-30' } },
    ]);
  });

  it('figures of the period itself are not told', () => expect(asked(row, first, '2025-04-10')).toEqual([]));

  it('columns of the period say it whatever the day', () => {
    const rows = leaves({ ceiling: 100, spent: 90, physical: 80, spentToQuarter: [20], physicalToQuarter: [10] });
    const figures = budgetFigures(buildBudgetTree(rows), first, '2025-10-05');
    expect(figures.ofUnits(null)).toMatchObject({ spent: 20, absorption: 20, physical: 10 });
    expect(asked(rows, first, '2025-10-05')).toEqual([]);
  });

  it.each<[string, Partial<Rules>, string, string[]]>([
    ['a changed ceiling without a date is asked about', {}, 'TW II', ['undated-ceiling']],
    ['not at the end of the year', {}, 'Tahunan', []],
    ['not where it was chosen', { ceilingBasis: 'revised' }, 'TW II', []],
    ['not with a date', { ceilingDates: { shifted: null, revised: '2025-05-02' } }, 'TW II', []],
  ])('%s', (_what, more, name, expected) => {
    const rows = leaves({ ceiling: 100, revised: 110, spent: 50 });
    expect(asked(rows, rules({ ...more, period: name })).map(([one]) => one)).toEqual(expected);
  });
});

test('property: a total has a realisation exactly when one of its leaves has reported', () => {
  const cell = fc.constantFrom(null, 0, 7, 'n/a', 'belum');
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.boolean(), (cells, isPersonnel) => {
      const account = isPersonnel ? '5.1.01.01' : '5.1.02.01';
      const rows = leaves(...cells.map((spent) => ({ ceiling: 10, spent, account })));
      const figures = budgetFigures(buildBudgetTree(rows), third, '2025-10-05').ofUnits(null);
      const isReported = cells.some((one) => typeof one !== 'string');
      expect(figures.spent !== null).toBe(isReported);
      expect(figures.absorption !== null).toBe(isReported);
      expect(figures.withoutPersonnel !== null).toBe(isReported && !isPersonnel);
    }),
  );
});
