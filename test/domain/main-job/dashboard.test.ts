import fc from 'fast-check';
import { dashboardFigures, drawnUnits, mostBars, type TrendPoint } from '../../../src/domain/main-job/dashboard';
import { evaluate, type Evaluation } from '../../../src/domain/main-job/evaluation';
import type { EvaluationInput } from '../../../src/domain/main-job/evaluation-input';
import { budgetRow, followUp, indicator, period, rules, unit } from '../builders';

const evaluation = (changes: Partial<EvaluationInput> = {}): Evaluation =>
  evaluate({
    rules: rules(),
    today: '2026-01-15',
    units: [unit('U1'), unit('U2')],
    indicators: [],
    history: [],
    budget: null,
    remainder: [],
    followUps: [],
    analyses: [],
    honours: [],
    ...changes,
  });

const point = (name: string, value: number): TrendPoint => ({ period: period(name), value, absorption: null });

test('figures are those that are printed and judged: rounded to two decimals, with the limit in force', () => {
  const indicators = [indicator({ actual: 89.996 }), indicator({ code: 'I2', unit: 'U2', actual: 89.994 })];
  const { attainment, absorption, bars, flagged, units } = dashboardFigures(evaluation({ indicators }), [], []);
  expect(attainment).toEqual({ status: 'below', limit: 95, value: 90 });
  expect(absorption).toBeNull();
  expect(bars.value.shown.map(({ value, isBelow }) => [value, isBelow])).toEqual([
    [90, false],
    [89.99, true],
  ]);
  expect([flagged, units]).toEqual([1, 2]);
});

test('not reported is counted and never drawn as zero; indicators of the region are left out', () => {
  const indicators = [
    indicator({ actual: null }),
    indicator({ code: 'I2', unit: 'U2', actual: 100 }),
    indicator({ code: 'I3', unit: 'U2', actual: null, level: 'region' }),
  ];
  const figures = dashboardFigures(evaluation({ indicators }), [], []);
  expect([figures.notReported, figures.indicators]).toEqual([1, 2]);
  expect(figures.bars.value.shown[0]?.value).toBeNull();
  expect(figures.statuses).toEqual([
    { status: 'reached', count: 1 },
    { status: 'notReported', count: 1 },
  ]);
});

test('follow-ups: what is overdue, and what is still open', () => {
  const followUps = [
    followUp({ unit: 'U1', due: '2025-12-30', status: 'inProgress' }),
    followUp({ unit: 'U2', due: '2025-12-31', status: 'notStarted' }),
    followUp({ unit: 'U2', due: '2025-01-15', status: 'done' }),
  ];
  const { overdue, openFollowUps } = dashboardFigures(evaluation({ followUps }), [], []);
  expect([overdue, openFollowUps]).toEqual([1, 2]);
});

test('the trend is in the order of the year, the present period last and as it stands now', () => {
  const indicators = [indicator({ actual: 92 })];
  const input = { rules: rules({ period: 'TW III' }), indicators };
  const archived = [point('TW III', 1), point('TW II', 70), point('TW I', 60), point('TW IV', 2)];
  const { trend } = dashboardFigures(evaluation(input), archived, []);
  expect(trend.map(({ period: at }) => at)).toEqual([period('TW I'), period('TW II'), period('TW III')]);
  expect(trend.map(({ value }) => value)).not.toContain(1);
});

test('charts draw at most twelve units, of the upper levels first, and none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 40 }), (parents) => {
      const codes: string[] = [];
      const units = parents.map((at, index) => {
        const parent = at === 0 ? '' : (codes[index - at] ?? '');
        codes.push(`U${index}`);
        return unit(`U${index}`, parent);
      });
      const indicators = units.map(({ code }, index) =>
        indicator({ code: `I${index}`, unit: code, actual: index * 2 }),
      );
      const result = evaluation({ units: [unit('A'), ...units], indicators });
      const { shown: drawn } = drawnUnits(result.units);
      expect(drawn.length).toBeLessThanOrEqual(mostBars);
      expect(new Set(drawn).size).toBe(drawn.length);
      if (result.units.length <= mostBars) expect(drawn).toEqual(result.units);
      const deepest = Math.max(0, ...drawn.map(({ depth }) => depth));
      const above = result.units.filter(({ depth }) => depth < deepest);
      expect(above.every((report) => drawn.includes(report))).toBe(true);
    }),
  );
});

/** Reports of so many units on each level, the attainment of each a point higher than of the one before. */
function reports(...levels: number[]) {
  const units = levels.flatMap((count, depth) =>
    Array.from({ length: count }, (_, index) => unit(`L${depth}-${index}`, depth === 0 ? '' : `L${depth - 1}-0`)),
  );
  const indicators = units.map(({ code }, index) => indicator({ code: `I${index}`, unit: code, actual: 90 - index }));
  return evaluation({ units, indicators }).units;
}
const drawn = (...levels: number[]) => {
  const byLevel = levels.map(() => 0);
  for (const { depth } of drawnUnits(reports(...levels)).shown) byLevel[depth] = (byLevel[depth] ?? 0) + 1;
  return byLevel;
};

test.each([
  [[12], [12]],
  [
    [2, 10],
    [2, 10],
  ],
  [
    [2, 11],
    [2, 0],
  ],
  [
    [2, 3, 20],
    [2, 3, 0],
  ],
  [
    [2, 10, 1],
    [2, 10, 0],
  ],
  [[13], [12]],
  [
    [13, 2],
    [12, 0],
  ],
])('of units on levels %j, %j are drawn', (levels, expected) => expect(drawn(...levels)).toEqual(expected));

test('of a level that is too long the lowest values are drawn, in their order; those without a value are not', () => {
  const all = reports(15);
  const lowest = all.slice(3).map(({ value }) => value.unit.code);
  expect(drawnUnits(all).shown.map(({ value }) => value.unit.code)).toEqual(lowest);
  const units = Array.from({ length: 14 }, (_, index) => unit(`U${index}`));
  const indicators = units.slice(1).map(({ code }, index) => indicator({ code: `I${index}`, unit: code, actual: 50 }));
  const some = drawnUnits(evaluation({ units, indicators }).units).shown.map(({ value }) => value.unit.code);
  expect(some).toEqual(Array.from({ length: 12 }, (_, index) => `U${index + 1}`));
});

test('units that cannot be judged, those below their limits, absorption and wins', () => {
  const budget = [budgetRow('1.06.02.2.01.0001', { unit: 'U1', ceiling: 300, spent: 100 })];
  const input = { units: ['U1', 'U2', 'U3'].map((code) => unit(code)), budget };
  const indicators = [indicator({ actual: 95 }), indicator({ code: 'I2', unit: 'U2', actual: 95 })];
  const wins = Array.from({ length: 13 }, (_, index) => ({ name: `U${index}`, count: 1 })) as never[];
  const figures = dashboardFigures(evaluation({ ...input, indicators }), [], wins);
  expect([figures.units, figures.notAssessed, figures.flagged]).toEqual([2, 1, 1]);
  expect(figures.belowLimits.map(({ code, absorption }) => [code, absorption])).toEqual([['U1', 33.33]]);
  expect(figures.absorption).toMatchObject({ value: 33.33, status: 'below' });
  expect(figures.trend.map(({ absorption }) => absorption)).toEqual([33.33]);
  expect(figures.wins).toMatchObject({ by: 'most', of: 13 });
  expect(figures.wins.shown).toHaveLength(mostBars);
});

test('the chart of absorption draws the units of the lowest absorption, those below their cash plan first', () => {
  const codes = Array.from({ length: 14 }, (_, index) => `U${index}`);
  const units = codes.map((code) => unit(code));
  // The higher a unit's value, the lower its absorption; of the last two the cash plan asks for less than they spent.
  const indicators = codes.map((code, index) =>
    indicator({ code: `I${index}`, unit: code, interim: [100, 100, 100], quarterly: [null, null, 60 + index] }),
  );
  const budget = codes.map((code, index) => {
    return budgetRow(`1.06.02.2.01.${String(index).padStart(4, '0')}`, {
      unit: code,
      ceiling: 100,
      spentToQuarter: [null, null, 90 - 3 * index],
      plan: [null, null, index >= 12 ? 10 : 95],
    });
  });
  const input = { rules: rules({ period: 'TW III' }), units, indicators, budget };
  const { bars } = dashboardFigures(evaluation(input), [], []);
  expect([bars.value.by, bars.value.of, bars.absorption.by, bars.absorption.of]).toEqual(['lowest', 14, 'lowest', 14]);
  expect(bars.value.shown.map(({ code }) => code)).toEqual(codes.slice(0, 12));
  expect(bars.absorption.shown.map(({ code }) => code)).toEqual(codes.slice(0, 12));
});
