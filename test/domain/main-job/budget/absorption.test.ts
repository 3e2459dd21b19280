import { budgetByCeiling, budgetFigures, type Absorption } from '../../../../src/domain/main-job/budget/absorption';
import { ceilingColumn } from '../../../../src/domain/main-job/budget/budget-columns';
import type { BudgetRow } from '../../../../src/domain/main-job/budget/budget';
import { buildBudgetTree } from '../../../../src/domain/main-job/budget/budget-tree';
import { endOf } from '../../../../src/domain/period';
import type { Rules } from '../../../../src/domain/settings';
import { budgetRow, codesOf, rules, type AmountCell } from '../../builders';

const figuresOf = (rows: readonly BudgetRow[], settings: Rules = rules()) =>
  budgetFigures(buildBudgetTree(rows), settings, endOf(settings.period, settings.year));
const ofAgency = (rows: readonly BudgetRow[], settings: Rules = rules()): Absorption =>
  figuresOf(rows, settings).ofUnits(null);
const codes = (rows: readonly BudgetRow[], settings: Rules = rules()): string[] =>
  codesOf(figuresOf(rows, settings).findings);

const a = '1.06.02.2.01.0001';
const b = '1.06.02.2.01.0002';

describe('absorption (rule 9, c1)', () => {
  it('published: 1.028.058.131 of 1.041.759.500 = 98,68 %, remainder 13.701.369', () => {
    const figures = ofAgency([budgetRow(a, { ceiling: 1_041_759_500, spent: 1_028_058_131 })]);
    expect(figures.absorption).toBeCloseTo(98.6848, 4);
    expect(figures.remainder).toBe(13_701_369);
  });

  it('is Σ ÷ Σ, never a mean of percentages (Sumut Setda 2021)', () => {
    const figures = ofAgency([budgetRow(a, { ceiling: 900, spent: 450 }), budgetRow(b, { ceiling: 100, spent: 100 })]);
    expect(figures.absorption).toBeCloseTo(55, 9);
  });

  it('sums leaves only', () => {
    const rows = [
      budgetRow('1.06.02', { ceiling: 999, spent: 999 }),
      budgetRow('1.06.02.2.01', { ceiling: 300, spent: 150 }),
      budgetRow(a, { ceiling: 200, spent: 100 }),
      budgetRow(a, { account: '5.1.01', ceiling: 50, spent: 50 }),
      budgetRow(a, { account: '5.1.02', ceiling: 150, spent: 50 }),
      budgetRow(b, { ceiling: 100, spent: 50 }),
    ];
    expect(ofAgency(rows)).toMatchObject({ ceiling: 300, spent: 150, absorption: 50, leaves: 3 });
  });

  it.each<[string, AmountCell, number, number]>([
    ['blank', null, 0, 0],
    ['-', '-', 0, 0],
    ['belum', 'belum', 0, 1],
    ['Belum Rilis', 'Belum Rilis', 0, 1],
    ['zero', 0, 0, 0],
  ])('realised %s: 0, the ceiling stays in the total (rule 9)', (_what, spent, expected, notReported) => {
    const figures = ofAgency([budgetRow(a, { ceiling: 100, spent }), budgetRow(b, { ceiling: 100, spent: 100 })]);
    expect(figures).toMatchObject({ ceiling: 200, spent: 100 + expected, absorption: 50, notReported });
  });

  it('ceiling 0 cannot be computed and gets a Peringatan', () => {
    const rows = [budgetRow(a, { ceiling: 0, spent: 5 })];
    expect(ofAgency(rows).absorption).toBeNull();
    expect(codes(rows)).toContain('zero-ceiling');
  });

  it('nothing at all cannot be computed', () => expect(ofAgency([]).absorption).toBeNull());

  it('spent above the ceiling is a Peringatan', () => {
    const rows = [budgetRow(a, { ceiling: 100, spent: 101 })];
    expect(ofAgency(rows).absorption).toBe(101);
    expect(figuresOf(rows).findings).toContainEqual(
      expect.objectContaining({ code: 'spent-above-ceiling', severity: 'warning', cell: 'AD6' }),
    );
    expect(codes([budgetRow(a, { ceiling: 100, spent: 100 })])).toEqual(['row-without-unit']);
  });

  it('points at the cell of the quarter where that column is in force', () => {
    const rows = [budgetRow(a, { unit: 'U1', ceiling: 100, spent: 50, spentToQuarter: [null, 120] })];
    const found = figuresOf(rows, rules({ period: 'TW II' })).findings.find(
      ({ code }) => code === 'spent-above-ceiling',
    );
    expect(found?.cell).toBe('E6');
  });

  it('Serapan tanpa Belanja Pegawai leaves out 5.1.01', () => {
    const rows = [
      budgetRow(a),
      budgetRow(a, { account: '5.1.01', ceiling: 400, spent: 400 }),
      budgetRow(a, { account: '5.1.01.01.001', ceiling: 100, spent: 100 }),
      budgetRow(a, { account: '5.1.02', ceiling: 300, spent: 150 }),
      budgetRow(a, { account: '5.1.012', ceiling: 200, spent: 50 }),
    ];
    expect(ofAgency(rows).withoutPersonnel).toBe(40);
  });

  it('nothing but Belanja Pegawai leaves no second figure', () => {
    expect(ofAgency([budgetRow(a, { account: '5.1.01', ceiling: 100, spent: 90 })]).withoutPersonnel).toBeNull();
  });
});

describe('column of the realised amounts (rule 9)', () => {
  const rows = [
    budgetRow(a, { ceiling: 100, spent: 77, spentToQuarter: [10, 30, null, null] }),
    budgetRow(b, { ceiling: 100, spent: 77, spentToQuarter: [null, null, null, null] }),
  ];

  it.each([
    ['TW I', 10],
    ['Maret', 10],
    ['TW II', 30],
    ['Juni', 30],
    ['TW III', 154],
    ['TW IV', 154],
  ])('%s: the quarter’s column when it holds any figure, else Realisasi', (name, spent) => {
    expect(ofAgency(rows, rules({ period: name })).spent).toBe(spent);
  });

  it('a month inside a quarter has no column of its own', () => {
    expect(ofAgency(rows, rules({ period: 'Mei' })).spent).toBe(154);
  });

  it('a blank in the quarter’s column is 0, not Realisasi', () => {
    expect(figuresOf(rows, rules({ period: 'TW I' })).ofUnits(null).notReported).toBe(0);
  });
});

describe('Dasar Pagu (sheet Anggaran Belanja)', () => {
  const full = budgetRow(a, { ceiling: 100, shifted: 110, revised: 120 });

  it.each<[string, BudgetRow[], Rules['ceilingBasis'], string, number]>([
    ['Perubahan bila ada', [full], 'revisedIfAny', 'revised', 120],
    ['… else Pergeseran', [budgetRow(a, { ceiling: 100, shifted: 110 })], 'revisedIfAny', 'shifted', 110],
    ['… else Pagu', [budgetRow(a, { ceiling: 100 })], 'revisedIfAny', 'original', 100],
    ['Murni', [full], 'original', 'original', 100],
    ['Pergeseran', [full], 'shifted', 'shifted', 110],
    ['Perubahan', [full], 'revised', 'revised', 120],
    [
      '0 counts as filled',
      [budgetRow(a, { ceiling: 100, revised: 0 }), budgetRow(b, { revised: 40 })],
      'revisedIfAny',
      'revised',
      40,
    ],
    [
      'a row empty in the chosen column: Pagu',
      [full, budgetRow(b, { ceiling: 50, shifted: 60 })],
      'revisedIfAny',
      'revised',
      170,
    ],
  ])('%s', (_what, rows, ceilingBasis, column, total) => {
    expect(ceilingColumn(rows, rules({ ceilingBasis }))).toBe(column);
    expect(ofAgency(rows, rules({ ceilingBasis })).ceiling).toBe(total);
  });

  it('falling back to Pagu is a Peringatan', () => {
    const found = figuresOf([full, budgetRow(b, { ceiling: 50 })]).findings;
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'ceiling-column-empty', severity: 'warning', values: { code: b } }),
    );
    expect(codes([full])).not.toContain('ceiling-column-empty');
    const sound = budgetRow(b, { ceiling: 50, unit: 'U1', account: '5.1.02' });
    expect(figuresOf([full, sound]).findings).toContainEqual(
      expect.objectContaining({ code: 'ceiling-column-empty', cell: 'AC6', values: { code: `${b} 5.1.02` } }),
    );
  });
});

describe('limit in force (rule 9)', () => {
  const planned = [
    budgetRow(a, { ceiling: 300, plan: [60, 150, 240, 300] }),
    budgetRow(b, { ceiling: 100, plan: [null, 50, null, null] }),
  ];

  it.each<[string, number | null, number | null]>([
    // period, limit from the cash plan (an empty cell takes the share of the ceiling), limit without any plan
    ['Januari', null, null],
    ['Februari', null, null],
    ['Maret', (60 + 15) / 4, 15],
    ['TW I', (60 + 15) / 4, 15],
    ['April', (60 + 15) / 4, 15],
    ['Mei', (60 + 15) / 4, 15],
    ['Juni', 50, 40],
    ['TW II', 50, 40],
    ['Juli', 50, 40],
    ['Agustus', 50, 40],
    ['September', (240 + 60) / 4, 60],
    ['TW III', (240 + 60) / 4, 60],
    ['Oktober', (240 + 60) / 4, 60],
    ['November', (240 + 60) / 4, 60],
    ['TW IV', 95, 95],
    ['Desember', 95, 95],
    ['Tahunan', 95, 95],
  ])('%s', (name, withPlan, without) => {
    const limits = [planned, [budgetRow(a, { ceiling: 250 })]].map(
      (rows) => ofAgency(rows, rules({ period: name })).limit,
    );
    [withPlan, without].forEach((expected, index) => {
      if (expected === null) expect(limits[index]).toBeNull();
      else expect(limits[index]).toBeCloseTo(expected, 9);
    });
  });

  it('for a unit the full year’s limit is Batas Minimal Serapan, for the agency Target Serapan Instansi', () => {
    const figures = figuresOf(
      [budgetRow(a, { ceiling: 100, unit: 'U1' })],
      rules({ minimumAbsorption: 88, agencyAbsorptionTarget: 93 }),
    );
    expect(figures.ofUnits(new Set(['U1'])).limit).toBe(88);
    expect(figures.ofUnits(null).limit).toBe(93);
  });

  it('a plan of 0 is a plan, a marker is an empty cell', () => {
    const limit = (plan: AmountCell): number | null =>
      ofAgency([budgetRow(a, { ceiling: 100, plan: [plan] })], rules({ period: 'TW I' })).limit;
    expect(limit(0)).toBe(0);
    expect(limit('belum')).toBe(15);
  });

  it.each<[string, BudgetRow[], number]>([
    [
      'of the row above, where no leaf below it has one: by ceiling',
      [
        budgetRow('1.06.02.2.01', { plan: [40] }),
        budgetRow(a, { ceiling: 300, unit: 'U1' }),
        budgetRow(b, { ceiling: 100 }),
      ],
      10,
    ],
    [
      'of the nearest row above',
      [
        budgetRow('1.06.02', { plan: [400] }),
        budgetRow('1.06.02.2.01', { plan: [40] }),
        budgetRow(a, { ceiling: 300, unit: 'U1' }),
        budgetRow(b, { ceiling: 100 }),
      ],
      10,
    ],
    [
      'of a row further above',
      [
        budgetRow('1.06.02', { plan: [80] }),
        budgetRow('1.06.02.2.01'),
        budgetRow(a, { ceiling: 300, unit: 'U1' }),
        budgetRow(b, { ceiling: 100 }),
      ],
      20,
    ],
    [
      'none where another leaf below that row has its own: the share of the ceiling',
      [
        budgetRow('1.06.02.2.01', { plan: [40] }),
        budgetRow(a, { ceiling: 300, unit: 'U1' }),
        budgetRow(b, { ceiling: 100, plan: [20] }),
      ],
      15,
    ],
    [
      'its own first',
      [budgetRow('1.06.02', { plan: [80] }), budgetRow(a, { ceiling: 200, plan: [10], unit: 'U1' })],
      5,
    ],
  ])('cash plan of a leaf (agencies plan per sub kegiatan): %s', (_what, rows, limit) => {
    expect(figuresOf(rows, rules({ period: 'TW I' })).ofUnits(new Set(['U1'])).limit).toBeCloseTo(limit, 9);
  });

  it('without a ceiling there is no limit, in no period', () => {
    const rows = [budgetRow('1.06.02', { plan: [80] }), budgetRow(a, { ceiling: 0, spent: 5 })];
    expect(ofAgency(rows, rules({ period: 'TW I' })).limit).toBeNull();
    expect(ofAgency(rows).limit).toBeNull();
  });

  it('follows Target Serapan TW n', () => {
    const settings = rules({ period: 'TW II', absorptionTargets: [10, 35, 55] });
    expect(ofAgency([budgetRow(a, { ceiling: 100 })], settings).limit).toBeCloseTo(35, 9);
  });
});

describe('units (sheet Anggaran Belanja)', () => {
  const rows = [
    budgetRow('1.06.02', { unit: 'U1' }),
    budgetRow(a, { ceiling: 100, spent: 80 }),
    budgetRow(b, { ceiling: 100, spent: 60, unit: 'U2' }),
    budgetRow('1.06.04.2.01.0001', { ceiling: 200, spent: 60 }),
  ];

  it('a row belongs to the unit it inherits', () => {
    const figures = figuresOf(rows);
    expect(figures.ofUnits(new Set(['U1']))).toMatchObject({ ceiling: 100, absorption: 80 });
    expect(figures.ofUnits(new Set(['U1', 'U2']))).toMatchObject({ ceiling: 200, absorption: 70 });
  });

  it('a row without a unit counts for the agency only, with a finding', () => {
    const figures = figuresOf(rows);
    expect(figures.ofUnits(null)).toMatchObject({ ceiling: 400, absorption: 50 });
    const found = figures.findings.filter(({ code }) => code === 'row-without-unit');
    expect(found.map(({ values }) => values.code)).toEqual(['1.06.04.2.01.0001']);
  });
});

it('rows that repeat what others say are told, and not added (sheet Anggaran Belanja)', () => {
  const rows = [
    budgetRow('1.06.0.00.0.00.01.0000', { ceiling: 100, unit: 'U1' }),
    budgetRow('5.1', { account: '5.1', ceiling: 100, unit: 'U1' }),
    budgetRow('1.06.02', { unit: 'U1' }),
    budgetRow(a, { ceiling: 100, unit: 'U1' }),
  ];
  const figures = figuresOf(rows);
  expect(figures.ofUnits(null).ceiling).toBe(100);
  expect(figures.findings.map(({ code, cell, values }) => [code, cell, values.code])).toEqual([
    ['organisation-row', 'A6', '1.06.0.00.0.00.01.0000'],
    ['organisation-row', 'A6', '5.1'],
    ['blank-spending', 'AD6', undefined],
  ]);
});

describe('a parent that differs from the sum of its children (sheet Anggaran Belanja)', () => {
  const differing = (rows: readonly BudgetRow[]) =>
    figuresOf(rows)
      .findings.filter(({ code }) => code === 'parent-differs')
      .map(({ values, severity }) => [values.code, values.what, values.difference, severity]);

  it.each<[string, BudgetRow[], unknown[]]>([
    ['equal', [budgetRow('1.06.02', { ceiling: 100, spent: 40 }), budgetRow(a, { ceiling: 100, spent: 40 })], []],
    ['empty', [budgetRow('1.06.02'), budgetRow(a, { ceiling: 100, spent: 40 })], []],
    [
      'ceiling too high',
      [budgetRow('1.06.02', { ceiling: 130 }), budgetRow(a, { ceiling: 100 })],
      [['1.06.02', 'ceiling', 30, 'warning']],
    ],
    [
      'realised too low',
      [budgetRow('1.06.02', { ceiling: 100, spent: 10 }), budgetRow(a, { ceiling: 100, spent: 40 })],
      [['1.06.02', 'spent', -30, 'warning']],
    ],
    [
      'only the row that differs from its own children',
      [
        budgetRow('1.06.02', { ceiling: 130 }),
        budgetRow('1.06.02.2.01', { ceiling: 130 }),
        budgetRow(a, { ceiling: 100 }),
      ],
      [['1.06.02.2.01', 'ceiling', 30, 'warning']],
    ],
    [
      'a row between that states nothing is what its children say',
      [budgetRow('1.06.02', { ceiling: 130 }), budgetRow('1.06.02.2.01'), budgetRow(a, { ceiling: 100 })],
      [['1.06.02', 'ceiling', 30, 'warning']],
    ],
    ['a leaf that states nothing is 0', [budgetRow('1.06.02', { ceiling: 0, spent: 0 }), budgetRow(a)], []],
  ])('%s', (_what, rows, expected) => expect(differing(rows)).toEqual(expected));
});

describe('physical per cent (rules 9 and 13)', () => {
  it('of a total is weighted by ceiling over the leaves that have it', () => {
    const rows = [
      budgetRow(a, { ceiling: 300, spent: 150, physical: 40 }),
      budgetRow(b, { ceiling: 100, spent: 50, physical: 80 }),
      budgetRow('1.06.04.2.01.0001', { ceiling: 600, spent: 300 }),
    ];
    const figures = ofAgency(rows);
    expect(figures.physical).toBe(50);
    expect(figures.deviation).toBe(0);
  });

  it('PPPOMN TW II 2021: 23,03 % against 40,73 %', () => {
    const figures = ofAgency([budgetRow(a, { ceiling: 10_000, spent: 4073, physical: 23.03 })]);
    expect(figures.deviation).toBeCloseTo(-17.7, 9);
  });

  it('none stated, none shown', () => {
    expect(ofAgency([budgetRow(a, { ceiling: 100, spent: 50 })])).toMatchObject({ physical: null, deviation: null });
  });

  it('without an absorption there is no deviation', () => {
    const rows = [budgetRow(a, { ceiling: 100, spent: 'belum', physical: 40 })];
    expect(ofAgency(rows)).toMatchObject({ absorption: null, physical: 40, deviation: null });
  });

  it('of a row is that of its leaves where any has one, else its own', () => {
    const rows = [
      budgetRow('1.06.02.2.01', { physical: 70 }),
      budgetRow(a, { ceiling: 100, physical: 20, unit: 'U1' }),
      budgetRow(b, { ceiling: 300, unit: 'U2' }),
      budgetRow('1.06.04.2.01', { physical: 50 }),
      budgetRow('1.06.04.2.01.0001', { ceiling: 100, unit: 'U1' }),
      budgetRow('1.06.04.2.01.0002', { ceiling: 300, unit: 'U2' }),
    ];
    const figures = figuresOf(rows);
    const physical = (code: string) =>
      figures.tree.nodes.filter(({ row }) => row.code === code).map((node) => figures.ofNode(node).physical);
    expect([physical('1.06.02.2.01'), physical('1.06.04.2.01')]).toEqual([[20], [50]]);
    expect(figures.ofUnits(null).physical).toBe((100 * 20 + 400 * 50) / 500);
    // What stands above leaves of several units is no unit's.
    expect(figures.ofUnits(new Set(['U1'])).physical).toBe(20);
    expect(figures.ofUnits(new Set(['U2'])).physical).toBeNull();
  });

  it('0 is a figure', () => expect(ofAgency([budgetRow(a, { ceiling: 100, physical: 0 })]).physical).toBe(0));

  it('stated on the sub kegiatan above its accounts it still counts', () => {
    const rows = [budgetRow(a, { physical: 60 }), budgetRow(a, { account: '5.1.02', ceiling: 100, spent: 50 })];
    expect(ofAgency(rows).physical).toBe(60);
  });
});

describe('choices of leaves', () => {
  const rows = [
    budgetRow(a, { ceiling: 100, spent: 80, unit: 'U1' }),
    budgetRow(b, { ceiling: 300, spent: 20, unit: 'U1' }),
  ];

  it('any of them have their own absorption', () => {
    const figures = figuresOf(rows);
    expect(figures.ofLeaves(figures.tree.leaves.slice(0, 1))).toMatchObject({ ceiling: 100, absorption: 80 });
    expect(figures.ofLeaves(figures.tree.leaves)).toMatchObject({ ceiling: 400, absorption: 25 });
  });

  it('those without a report are named', () => {
    const figures = figuresOf([...rows, budgetRow('1.06.02.2.01.0003', { ceiling: 10, spent: 'belum' })]);
    expect(figures.awaited.map(({ row }) => row.code)).toEqual(['1.06.02.2.01.0003']);
  });

  it('amounts stand to date where the period’s own column is in use', () => {
    const quarterly = [budgetRow(a, { ceiling: 100, spent: 80, spentToQuarter: [10] })];
    expect(figuresOf(quarterly, rules({ period: 'TW I' })).isToDate).toBe(true);
    expect(figuresOf(quarterly, rules({ period: 'TW II' })).isToDate).toBe(false);
  });
});

test('the same budget by another column of ceilings', () => {
  const settings = rules({ ceilingBasis: 'original' });
  const figures = figuresOf([budgetRow(a, { ceiling: 100, revised: 200, spent: 80 })], settings);
  expect(budgetByCeiling(figures, 'original', settings)).toBe(figures);
  const revised = budgetByCeiling(figures, 'revised', settings);
  expect(revised.ofUnits(null).absorption).toBe(40);
  expect(budgetByCeiling(figures, 'revised', settings)).toBe(revised);
});
