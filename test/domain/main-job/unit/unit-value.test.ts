import fc from 'fast-check';
import type { IndicatorResult } from '../../../../src/domain/main-job/indicator/indicator-result';
import type { Rules } from '../../../../src/domain/settings';
import { buildUnitTree, type Unit } from '../../../../src/domain/main-job/unit/unit';
import { bounded, unitValues, type UnitValue } from '../../../../src/domain/main-job/unit/unit-value';
import { assess, rules, scoring, unit } from '../../builders';

function valueOf(
  results: readonly IndicatorResult[],
  settings: Rules = rules(),
  units: readonly Unit[] = [unit('U1')],
): UnitValue {
  const { tree } = buildUnitTree(units);
  const value = unitValues(tree, results, settings).get(units[0]?.code ?? '');
  if (!value) throw new Error('the unit has no value');
  return value;
}

describe('value of a unit (rule 5)', () => {
  it('BKD Kota Yogya 2015: (98,06 + 94,79) ÷ 2 = 96,43', () => {
    expect(valueOf([scoring(98.06), scoring(94.79)]).meanAttainment).toBeCloseTo(96.425, 9);
  });

  it.each<[string, (number | null)[], (number | null)[], number | null, number | null]>([
    // what, attainments, weights, Nilai Penandaan, Rata-rata Capaian
    ['bounded above', [80, 140], [null, null], 90, 110],
    ['bounded below', [-24.65, 100], [null, null], 50, 37.675],
    ['weights', [80, 100], [3, 1], 85, 85],
    ['an empty weight counts 1', [80, 100], [3, null], 85, 85],
    ['weight 0 is in no mean', [10, 100], [0, null], 100, 100],
    ['weights need not add up to 100', [50, 100], [0.1, 0.3], 87.5, 87.5],
    ['all weights 0', [80, 100], [0, 0], null, null],
    ['not reported counts in no mean (rule 7)', [80, null], [1, 9], 80, 80],
    ['none counted is never 0 (rule 7)', [null, null], [null, null], null, null],
    ['nothing at all', [], [], null, null],
  ])('%s', (_what, points, weights, flagValue, meanAttainment) => {
    const value = valueOf(points.map((point, index) => scoring(point, { weight: weights[index] ?? null })));
    const close = (figure: number | null, expected: number | null): void => {
      if (expected === null) expect(figure).toBeNull();
      else expect(figure).toBeCloseTo(expected, 9);
    };
    close(value.flagValue, flagValue);
    close(value.meanAttainment, meanAttainment);
  });

  it.each<[string, number | null, number | null, number]>([
    ['default', 100, 0, 50],
    ['Batas Atas 120', 120, 0, 60],
    ['Batas Atas 150', 150, 0, 75],
    ['Batas Atas tanpa', null, 0, 300],
    ['Batas Bawah tanpa', 100, null, 0],
    ['both tanpa', null, null, 250],
  ])('bounds of Nilai Penandaan: %s', (_what, cap, floor, expected) => {
    const results = [scoring(600), scoring(300, { polarity: 'negative' })];
    const value = valueOf(results, rules({ cap, floor }));
    expect(results[1]?.attainment).toBe(-100);
    expect(value.flagValue).toBeCloseTo(expected, 9);
    expect(value.meanAttainment).toBeCloseTo(250, 9);
  });

  it('a grade missed without a score is in no mean, but among the indicators (rule 3)', () => {
    const value = valueOf([scoring(80), assess({ polarity: 'grade', target: 'WTP', actual: 'WDP' })]);
    expect(value.flagValue).toBe(80);
    expect(value.counts).toEqual({ indicators: 2, counted: 1, notReported: 0 });
    expect(value.awaited).toEqual([]);
  });
});

describe('levels (rule 4)', () => {
  it('uses only the highest level present; the others form Capaian Keluaran', () => {
    const value = valueOf([
      scoring(80, { level: 'administrator' }),
      scoring(60, { level: 'supervisor', weight: 3 }),
      scoring(140, { level: 'subActivity' }),
    ]);
    expect(value.flagValue).toBe(80);
    expect(value.outputAttainment).toBe(80);
  });

  it('Capaian Keluaran is weighted and without bounds', () => {
    const value = valueOf([
      scoring(80, { level: 'administrator' }),
      scoring(60, { level: 'supervisor' }),
      scoring(160, { level: 'supervisor', weight: 3 }),
    ]);
    expect(value.outputAttainment).toBe(135);
  });

  it('those without a level belong to Capaian Keluaran as soon as one has a level', () => {
    const value = valueOf([scoring(80, { level: 'subActivity' }), scoring(50)]);
    expect(value.flagValue).toBe(80);
    expect(value.outputAttainment).toBe(50);
  });

  it('without any level all form the value', () => {
    expect(valueOf([scoring(80), scoring(50)])).toMatchObject({ flagValue: 65, outputAttainment: null });
  });

  it('the highest level present counts whatever its status', () => {
    const value = valueOf([scoring(null, { level: 'head' }), scoring(80, { level: 'administrator' })]);
    expect(value.flagValue).toBeNull();
    expect(value.awaited).toHaveLength(1);
    expect(value.outputAttainment).toBe(80);
  });

  it('Daerah counts in no mean and in no count (rule 5)', () => {
    const value = valueOf([scoring(10, { level: 'region' }), scoring(80)]);
    expect(value).toMatchObject({
      flagValue: 80,
      outputAttainment: null,
      counts: { indicators: 1, counted: 1, notReported: 0 },
    });
  });

  it('a lower level that has not reported is not awaited (rule 7)', () => {
    const value = valueOf([scoring(95, { level: 'head' }), scoring(null, { level: 'supervisor' })]);
    expect(value.awaited).toEqual([]);
    expect(value.counts).toEqual({ indicators: 2, counted: 1, notReported: 1 });
  });

  it('an indicator of weight 0 is not awaited', () => {
    expect(valueOf([scoring(95), scoring(null, { weight: 0 })]).awaited).toEqual([]);
  });
});

describe('a unit with children (rule 5, `Nilai Unit Induk`)', () => {
  const family = [unit('U1'), unit('U2', 'U1', 3), unit('U3', 'U1')];
  const results = [scoring(90), scoring(80, { unit: 'U2' }), scoring(40, { unit: 'U3' })];
  const childrenOnly = results.slice(1);

  it.each<[string, Rules['parentValue'], IndicatorResult[], number, string]>([
    ['Indikator sendiri', 'own', results, 90, 'indicators'],
    ['Indikator sendiri without any: the children’s weighted mean', 'own', childrenOnly, 70, 'children'],
    ['Gabungan anak', 'children', results, 70, 'children'],
    [
      'Gabungan berbobot: own mean with the average of the weights',
      'weighted',
      results,
      (2 * 90 + 3 * 80 + 40) / 6,
      'combined',
    ],
    ['Gabungan berbobot without own indicators', 'weighted', childrenOnly, 70, 'combined'],
  ])('%s', (_what, parentValue, given, expected, formation) => {
    const value = valueOf(given, rules({ parentValue }), family);
    expect(value.flagValue).toBeCloseTo(expected, 9);
    expect(value.formation).toBe(formation);
  });

  it('own indicators that have not reported keep Indikator sendiri: no value from the children', () => {
    const value = valueOf([scoring(null), ...childrenOnly], rules(), family);
    expect(value.flagValue).toBeNull();
  });

  it('children without a value are left out', () => {
    const value = valueOf([scoring(80, { unit: 'U2' }), scoring(null, { unit: 'U3' })], rules(), family);
    expect(value.flagValue).toBe(80);
    expect(value.awaited).toHaveLength(1);
  });

  it('a child of weight 0 is in no mean', () => {
    const value = valueOf(childrenOnly, rules(), [unit('U1'), unit('U2', 'U1'), unit('U3', 'U1', 0)]);
    expect(value.flagValue).toBe(80);
  });

  it('children that all have weight 0 give no value', () => {
    const value = valueOf(childrenOnly, rules(), [unit('U1'), unit('U2', 'U1', 0), unit('U3', 'U1', 0)]);
    expect(value.flagValue).toBeNull();
  });

  it('each child counts by its weight, not by the number of its indicators', () => {
    const many = [
      scoring(100, { unit: 'U2' }),
      scoring(100, { unit: 'U2' }),
      scoring(100, { unit: 'U2' }),
      scoring(0, { unit: 'U3' }),
    ];
    expect(valueOf(many, rules(), [unit('U1'), unit('U2', 'U1'), unit('U3', 'U1')]).flagValue).toBeCloseTo(50, 9);
  });

  it('both figures come up from below: bounded per indicator, and unbounded', () => {
    const value = valueOf([scoring(80, { unit: 'U2' }), scoring(180, { unit: 'U3' })], rules(), [
      unit('U1'),
      unit('U2', 'U1'),
      unit('U3', 'U1'),
    ]);
    expect(value.flagValue).toBeCloseTo(90, 9);
    expect(value.meanAttainment).toBeCloseTo(130, 9);
  });

  it('works down a deep tree: the value of the deepest unit arrives at the top', () => {
    const deep = Array.from({ length: 60 }, (_, index) => unit(`U${index + 1}`, index === 0 ? '' : `U${index}`));
    const value = valueOf([scoring(77, { unit: 'U60' })], rules(), deep);
    expect(value.flagValue).toBeCloseTo(77, 9);
    expect(value.counts).toEqual({ indicators: 1, counted: 1, notReported: 0 });
  });

  it('counts also cover the subtree', () => {
    const given = [...results, scoring(null, { unit: 'U3' }), scoring(10, { unit: 'U3', level: 'region' })];
    expect(valueOf(given, rules(), family).counts).toEqual({ indicators: 4, counted: 3, notReported: 1 });
  });
});

describe('Penyebab Utama (rule 13)', () => {
  it('at most three by w/Σw × (100 − bounded attainment), largest first', () => {
    const value = valueOf([
      scoring(90, { code: 'a', weight: 6 }),
      scoring(40, { code: 'b', weight: 2 }),
      scoring(95, { code: 'c' }),
      scoring(130, { code: 'd' }),
      scoring(99, { code: 'e' }),
      scoring(-50, { code: 'f' }),
    ]);
    const causes = value.causes.map(({ result, points }) => [result.indicator.code, Number(points.toFixed(6))]);
    expect(causes).toEqual([
      ['b', 10],
      ['f', 8.333333],
      ['a', 5],
    ]);
  });

  it('is empty where everything is reached', () => expect(valueOf([scoring(100), scoring(120)]).causes).toEqual([]));

  it('leaves out what counts in no mean', () => {
    expect(valueOf([scoring(100), scoring(null), scoring(10, { weight: 0 })]).causes).toEqual([]);
  });
});

describe('properties of the value of a unit', () => {
  const points = fc.integer({ min: -100, max: 300 });
  const spec = fc.record({ points: fc.option(points), weight: fc.option(fc.integer({ min: 0, max: 5 })) });
  const build = (specs: readonly { points: number | null; weight: number | null }[]) =>
    specs.map(({ points: value, weight }, index) =>
      value !== null && value < 0
        ? scoring(200 - value, { code: `I${index}`, weight, polarity: 'negative' })
        : scoring(value, { code: `I${index}`, weight }),
    );
  const list = fc.array(spec, { minLength: 1, maxLength: 12 });
  const equal = (a: number | null, b: number | null): void => {
    if (a === null || b === null) expect(a).toBe(b);
    else expect(a).toBeCloseTo(b, 9);
  };

  it('the order of the rows changes no figure', () => {
    fc.assert(
      fc.property(list, (specs) => {
        const one = valueOf(build(specs));
        const other = valueOf(build(specs).reverse());
        equal(one.flagValue, other.flagValue);
        equal(one.meanAttainment, other.meanAttainment);
        expect(one.counts).toEqual(other.counts);
      }),
    );
  });

  it('Nilai Penandaan lies within the bounds', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(100, 110, 120, 150), (specs, cap) => {
        const { flagValue } = valueOf(build(specs), rules({ cap }));
        if (flagValue === null) return;
        expect(flagValue).toBeGreaterThanOrEqual(0);
        expect(flagValue).toBeLessThanOrEqual(cap + 1e-9);
      }),
    );
  });

  it('an indicator that has not reported never changes the mean (rule 7)', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 0, max: 5 }), (specs, weight) => {
        const one = valueOf(build(specs));
        const other = valueOf([...build(specs), scoring(null, { weight })]);
        equal(one.flagValue, other.flagValue);
        equal(one.meanAttainment, other.meanAttainment);
        expect(other.counts.indicators).toBe(one.counts.indicators + 1);
      }),
    );
  });

  it('shares add up to 1', () => {
    fc.assert(
      fc.property(list, (specs) => {
        const { shares } = valueOf(build(specs));
        if (shares.length > 0) expect(shares.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('shares × attainments are the mean; with no bounds both figures are one', () => {
    fc.assert(
      fc.property(list, (specs) => {
        const value = valueOf(build(specs), rules({ cap: null, floor: null }));
        equal(value.flagValue, value.meanAttainment);
        if (value.meanAttainment === null) return;
        const total = value.shares.reduce((sum, { result, share }) => sum + share * (result.attainment ?? NaN), 0);
        expect(total).toBeCloseTo(value.meanAttainment, 9);
      }),
    );
  });

  it('without a cap above 100 the value and its causes make up 100', () => {
    fc.assert(
      fc.property(list, (specs) => {
        const value = valueOf(build(specs));
        if (value.flagValue === null) return;
        const lost = value.shares.reduce(
          (sum, { result, share }) => sum + share * (100 - bounded(result.attainment ?? 0, rules())),
          0,
        );
        expect(value.flagValue + lost).toBeCloseTo(100, 9);
      }),
    );
  });

  it('a parent’s value lies between its children’s (Gabungan anak)', () => {
    const weights = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        weights,
        (a, b, [first, second]) => {
          const units = [unit('U1'), unit('U2', 'U1', first), unit('U3', 'U1', second)];
          const { flagValue } = valueOf([scoring(a, { unit: 'U2' }), scoring(b, { unit: 'U3' })], rules(), units);
          expect(flagValue).toBeCloseTo((a * first + b * second) / (first + second), 9);
        },
      ),
    );
  });
});
