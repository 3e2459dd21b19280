import { planAmount, planFigures } from '../../../src/domain/forms/plan-figures';
import { formNodes, programmeFinder, renjaLines } from '../../../src/domain/forms/programme-links';
import { progressFigures } from '../../../src/domain/forms/progress-figures';
import { quarterActuals, quarterSpending, quarterStandings } from '../../../src/domain/forms/quarter-figures';
import { isStandard, standardCover, standardFindings } from '../../../src/domain/forms/standards';
import { budgetFigures } from '../../../src/domain/main-job/budget/absorption';
import type { BudgetRow } from '../../../src/domain/main-job/budget/budget';
import { buildBudgetTree } from '../../../src/domain/main-job/budget/budget-tree';
import { amount, assess, budgetRow, indicator, period, rules, type ActualCell, type IndicatorCells } from '../builders';

const a = '1.06.02.2.01.0001';
const b = '1.06.02.2.01.0002';

describe('an indicator over the strategic plan (Formulir E.81)', () => {
  const of = (cells: IndicatorCells, toLastYear: number | null) => {
    const result = assess({ actual: 30, planEnd: 200, ...cells });
    const { indicator: one } = result;
    return planFigures({ ...result, indicator: { ...one, toLastYear: { value: toLastYear, cell: 'S5' } } }, rules());
  };

  it.each<[string, IndicatorCells, number | null, number | null, number | null, number | null]>([
    // before, to date, attainment
    ['a sum is added to the years before', {}, 90, 90, 120, 60],
    ['nothing realised before is a figure', {}, 0, 0, 30, 15],
    ['a sum whose years before are not stated has no figure', {}, null, null, null, null],
    ['nothing reported', { actual: null }, 90, 90, null, null],
    ['a position stands where it stands', { aggregation: 'last' }, 90, 90, 30, 15],
    ['… beside last year’s', { aggregation: 'last', lastYear: 25 }, null, 25, 30, 15],
    ['a position without a figure', { aggregation: 'last', actual: null }, 90, 90, null, null],
    ['no target of the plan', { planEnd: null }, 90, 90, 120, null],
  ])('%s', (_what, cells, stated, before, toDate, attained) => {
    const found = of(cells, stated);
    expect([found.before, found.attainment]).toEqual([before, attained]);
    expect(found.toDate).toEqual(toDate === null ? null : expect.objectContaining({ kind: 'number', value: toDate }));
  });

  it('Rupiah of the plan stand at a row, else below it', () => {
    const plan = (value: number | null) => ({ ofForms: { planBudget: { value: amount(value), cell: '' } } });
    const { roots } = buildBudgetTree([
      budgetRow('1.06.02', plan(null)),
      budgetRow('1.06.02.2.01', plan(null)),
      budgetRow(a, plan(40)),
      budgetRow(b, plan(2)),
      budgetRow('1.06.03', plan(7)),
      budgetRow('1.06.03.2.01', plan(5)),
      budgetRow('1.06.04', plan(null)),
    ]);
    expect(roots.map((node) => planAmount(node, 'planBudget'))).toEqual([42, 7, null]);
    expect(roots.map((node) => planAmount(node, 'planSpent'))).toEqual([null, null, null]);
  });
});

describe('budget rows and the indicators that name them', () => {
  const described = (code: string, description: string, account = ''): BudgetRow => ({
    ...budgetRow(code, { account }),
    description,
  });
  const tree = buildBudgetTree([
    described('1.06', 'Bidang Sosial'),
    described('1.06.02.2.01', 'Pelayanan'),
    described('1.06.02', 'Pelayanan'),
    described(a, 'Penyediaan Makanan'),
    described(a, 'Belanja', '5.1.02'),
  ]);

  it('forms list programmes, kegiatan and sub kegiatan, in the order of the sheet', () => {
    expect(formNodes(tree).map(({ row }) => row.code)).toEqual(['1.06.02.2.01', '1.06.02', a]);
  });

  it.each([
    ['1.06.02', '1.06.02'],
    [' penyediaan  makanan.', a],
    ['Pelayanan', '1.06.02'],
    ['Bidang Sosial', undefined],
    ['Belanja', undefined],
    ['', undefined],
  ])('%j names %p', (programme, code) => expect(programmeFinder(tree)(programme)?.row.code).toBe(code));

  it('lines: indicators of no row first, then each row with those that name it', () => {
    const of = (code: string, programme: string) => {
      const result = assess({ code });
      return { ...result, indicator: { ...result.indicator, programme } };
    };
    const results = [of('I1', a), of('I2', ''), of('I3', 'Penyediaan Makanan'), of('I4', '1.06.02')];
    const told = (lines: ReturnType<typeof renjaLines>) =>
      lines.map(({ node, result }) => [node?.row.code ?? null, result?.indicator.code ?? null]);
    expect(told(renjaLines(results, tree))).toEqual([
      [null, 'I2'],
      ['1.06.02.2.01', null],
      ['1.06.02', 'I4'],
      [a, 'I1'],
      [null, 'I3'],
    ]);
    expect(told(renjaLines(results, null))).toEqual(['I1', 'I2', 'I3', 'I4'].map((code) => [null, code]));
  });
});

describe('what each quarter reached', () => {
  const values = (found: readonly (object | null)[]) =>
    found.map((one) => (one && 'value' in one ? one.value : one && 'grade' in one ? one.grade : null));
  const row = (quarterly: ActualCell[], more: IndicatorCells = {}) => indicator({ quarterly, ...more });

  it.each<[string, string, IndicatorCells, unknown[], unknown[]]>([
    // what a quarter added, where it stood
    ['a sum', 'Tahunan', { quarterly: [10, 20, 5, 7] }, [10, 20, 5, 7], [10, 30, 35, 42]],
    [
      'figures to date',
      'Tahunan',
      { quarterly: [10, 30, 35, 42], actualsKind: 'cumulative' },
      [10, 20, 5, 7],
      [10, 30, 35, 42],
    ],
    ['up to the period', 'TW II', { quarterly: [10, 20, 5] }, [10, 20, null, null], [10, 30, null, null]],
    ['within a quarter', 'Agustus', { quarterly: [10, 20, 5] }, [10, 20, null, null], [10, 30, null, null]],
    ['a gap', 'TW III', { quarterly: [10, null, 5] }, [10, null, 5, null], [10, null, 15, null]],
    ['a position', 'TW II', { quarterly: [90, 93], aggregation: 'last' }, [90, 93, null, null], [90, 93, null, null]],
    [
      'a position of an earlier quarter says nothing of this one',
      'Tahunan',
      { quarterly: [90, 93], aggregation: 'last' },
      [90, 93, null, null],
      [90, 93, null, null],
    ],
    [
      'per quarter',
      'TW II',
      { quarterly: [10, 20], interimKind: 'perQuarter' },
      [10, 20, null, null],
      [10, 20, null, null],
    ],
    ['the year’s figure alone', 'Tahunan', { actual: 40 }, [null, null, null, null], [null, null, null, null]],
    ['a ratio', 'TW II', { numerator: [1, 2], denominator: [2, 2] }, [0.5, 0.75, null, null], [0.5, 0.75, null, null]],
  ])('%s', (_what, name, cells, added, stood) => {
    const one = indicator(cells);
    expect(values(quarterActuals(one, period(name)))).toEqual(added);
    expect(values(quarterStandings(one, period(name)))).toEqual(stood);
  });

  it('grades have quarters as they stand', () => {
    const graded = row(['B', 'BB'], { polarity: 'grade', target: 'BB', aggregation: 'last' });
    expect(values(quarterActuals(graded, period('TW II')))).toEqual(['B', 'BB', null, null]);
  });

  it.each<[string, string, (number | null)[], unknown[]]>([
    ['columns to date', 'TW III', [10, 25, 45], [10, 15, 20, null]],
    ['a quarter without a column', 'TW III', [10, null, 45], [10, null, null, null]],
    ['no column of the first', 'TW II', [null, 25], [null, null, null, null]],
    ['within a quarter', 'Mei', [10, 25], [10, null, null, null]],
  ])('Rupiah: %s', (_what, name, spentToQuarter, expected) => {
    const settings = rules({ period: name });
    const figures = budgetFigures(
      buildBudgetTree([budgetRow(a, { ceiling: 100, spentToQuarter })]),
      settings,
      '2025-12-31',
    );
    const [node] = figures.tree.nodes;
    expect(node && quarterSpending(figures, settings)(node)).toEqual(expected);
  });

  it.each([
    ['of before the last quarter', '2025-09-30', [10, 15, 20, null]],
    ['of the last quarter', '2025-12-31', [10, 15, 20, 5]],
    ['of a day that is not stated', null, [10, 15, 20, 5]],
  ])('Rupiah to date %s', (_what, dataDay, expected) => {
    const settings = { ...rules({ period: 'Tahunan' }), dataDay };
    const row = budgetRow(a, { ceiling: 100, spent: 50, spentToQuarter: [10, 25, 45] });
    const figures = budgetFigures(buildBudgetTree([row]), settings, '2026-01-20');
    const [node] = figures.tree.nodes;
    expect(node && quarterSpending(figures, settings)(node)).toEqual(expected);
  });
});

describe('realised before and within the last month (RFK)', () => {
  const of = (name: string, rows: BudgetRow[]) => {
    const settings = rules({ period: name });
    return progressFigures(budgetFigures(buildBudgetTree(rows), settings, '2025-12-31'), settings)(null);
  };
  const planned = (...values: number[]) => ({
    ofForms: { plannedPhysicalToQuarter: values.map((value) => ({ value, cell: '' })) },
  });

  it.each<[string, string, BudgetRow[], object]>([
    ['two months', 'Februari', [budgetRow(a, { ceiling: 100, spentToMonth: [10, 25] })], { before: 10, within: 15 }],
    [
      'January has none before',
      'Januari',
      [budgetRow(a, { ceiling: 100, spentToMonth: [10] })],
      { before: 0, within: 10 },
    ],
    [
      'no column of the month before',
      'Februari',
      [budgetRow(a, { ceiling: 100, spentToMonth: [null, 25] })],
      { before: null, within: null },
    ],
    [
      'planned physical, weighted by ceiling',
      'TW II',
      [budgetRow(a, { ceiling: 300, ...planned(10, 40) }), budgetRow(b, { ceiling: 100, ...planned(10, 80) })],
      { plannedPhysical: 50 },
    ],
    [
      'planned physical within a quarter',
      'Mei',
      [budgetRow(a, { ceiling: 300, ...planned(10, 40) })],
      { plannedPhysical: null },
    ],
  ])('%s', (_what, name, rows, expected) => expect(of(name, rows)).toMatchObject(expected));
});

describe('minimum services (SPM)', () => {
  const of = (cells: IndicatorCells, kind = 'SPM') => {
    const result = assess(cells);
    return { ...result, indicator: { ...result.indicator, kind } };
  };

  it.each([
    ['SPM', true],
    ['Indikator spm', true],
    ['SPMB', false],
    ['IKU', false],
    ['', false],
  ])('%j is one: %p', (kind, expected) => expect(isStandard(of({}, kind))).toBe(expected));

  it.each<[string, IndicatorCells, object]>([
    [
      'its two numbers',
      { measureUnit: '%', numerator: [30, 45], denominator: [50, 50] },
      { entitled: 100, served: 75, gap: 25, share: 75 },
    ],
    [
      'more served than entitled',
      { measureUnit: '%', numerator: [60, 50], denominator: [50, 50] },
      { gap: 0, share: expect.closeTo(110, 9) },
    ],
    ['the stated percentage', { measureUnit: '%', target: 80, actual: 60 }, { entitled: null, gap: null, share: 60 }],
    ['what was reached of the year', { measureUnit: 'orang', target: 80, actual: 60 }, { served: null, share: 75 }],
  ])('cover: %s', (_what, cells, expected) => {
    const whole = { ...cells, componentGrid: 'quarter' as const };
    const settings = rules({ period: 'TW II' });
    const result = assess({ interim: [null, 1], ...whole }, settings);
    expect(standardCover(result)).toMatchObject(expected);
  });

  it('those without their numbers are asked for them, at their row', () => {
    const all = [of({ measureUnit: '%', actual: 60 }), of({ actual: 60 }, 'IKU')];
    expect(standardFindings(all)).toMatchObject([
      { code: 'standard-without-numbers', sheet: 'Indikator', cell: 'A5', values: { code: 'I1', name: 'Indikator' } },
    ]);
  });
});
