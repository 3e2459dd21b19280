import fc from 'fast-check';
import { attainment } from '../../../../src/domain/main-job/indicator/attainment';
import type { Polarity } from '../../../../src/domain/main-job/indicator/measure';
import { roundPrinted } from '../../../../src/domain/number';
import type { NegativeFormula } from '../../../../src/domain/settings';
import { actual, assess, gradeScales, rules, target, type ActualCell, type TargetCell } from '../../builders';

type Case = [source: string, polarity: Polarity, target: TargetCell, actual: ActualCell, points: number];

const compute = (
  polarity: Polarity | null,
  wanted: TargetCell,
  reported: ActualCell,
  negativeFormula: NegativeFormula = '(2T-R)/T',
) => attainment(polarity, target(wanted), actual(reported), { negativeFormula, gradeScales });

const points = (...terms: Parameters<typeof compute>): number => {
  const outcome = compute(...terms);
  if (outcome.kind !== 'value') throw new Error(`no value but ${JSON.stringify(outcome)}`);
  return outcome.value;
};

const published: Case[] = [
  ['a1, Kediri 2019: BUMDes', 'positive', 32, 66, 206.25],
  ['a1, Depok 2020', 'positive', 14, 9.71, 69.36],
  ['a1, Banyuwangi: uncapped', 'positive', 7, 76.4, 1091.43],
  ['a1, Depok 2020: 34,48 % of the target beyond it', 'positive', 25, 34.48, 137.92],
  ['a1, posisi akhir Polman 2022', 'positive', 95.56, 93, 97.32],
  ['a1, Dumai 2016: against the plan end', 'positive', 0.277, 0.32, 115.52],
  ['a2, Banyuwangi 2025: stunting', 'negative', 9.8, 6.07, 138.06],
  ['a2, Banyuwangi 2025: Indeks Risiko Bencana', 'negative', 149.12, 138.43, 107.17],
  ['a2, Banyuwangi 2025: AKB', 'negative', 15, 10.3, 131.33],
  ['a2, Banyuwangi 2025: AKI below zero, without a floor', 'negative', 49.34, 110.84, -24.65],
  ['a2, PoU (printed 129,86 by the wrong polarity)', 'negative', 13.26, 17.22, 70.14],
  ['a2, IKG (printed 105,25 by the wrong polarity)', 'negative', 0.4, 0.421, 94.75],
  ['a3, PermenPANRB 8/2021 p.110: 6,5 of 7 months', 'negative', 7, 6.5, 107.14],
  ['a3, PermenPANRB 8/2021 p.110: 9 of 8 months', 'negative', 8, 9, 87.5],
  ['a6, PermenPANRB 8/2021 p.99: inside 80–90', 'range', [80, 90], 85, 100],
  ['a6, PermenPANRB 8/2021 p.99: on the lower bound', 'range', [80, 90], 80, 100],
  ['a6, PermenPANRB 8/2021 p.99: on the upper bound', 'range', [80, 90], 90, 100],
  ['a6, PermenPANRB 8/2021 p.110: 70 of 80–90', 'range', [80, 90], 70, 87.5],
  ['rule 3: above the range (2hi − R) ÷ hi', 'range', [80, 90], 99, 90],
  ['rule 3: far above the range', 'range', [80, 90], 270, -100],
  ['rule 3: positive with a range, above by its own formula at the nearer bound', 'positive', [80, 90], 99, 110],
  ['rule 3: positive with a range, below', 'positive', [80, 90], 60, 75],
  ['rule 3: negative with a range, below by its own formula', 'negative', [80, 90], 60, 125],
  ['rule 3: negative with a range, above', 'negative', [80, 90], 99, 90],
  ['rule 3: negative with a range, inside', 'negative', [80, 90], 88, 100],
  ['rule 3: a range from 0', 'range', [0, 5], 3, 100],
  ['rule 3: above a range from 0', 'range', [0, 5], 6, 80],
  ['rule 3: a score for a numeric target', 'grade', 70, 63, 90],
  ['rule 3: a numeric target reached keeps 100', 'grade', 70, 75, 100],
  ['a7, a point to hold: T 100, R 95', 'range', 100, 95, 95],
  ['a7, a point to hold: T 100, R 105', 'range', 100, 105, 95],
  ['a8, Depok 2020: B for B', 'grade', 'B', 'B', 100],
  ['a8, Banyuwangi 2025: WTP for WTP', 'grade', 'WTP', 'WTP', 100],
  ['rule 3: a better grade', 'grade', 'BB', 'A', 100],
  ['rule 3: the same grade in another case', 'grade', 'BB', 'bb', 100],
  ['rule 3: B (65,20) for BB from 70', 'grade', 'BB', ['B', 65.2], 93.14],
  ['rule 3: a reached grade keeps 100 whatever its score', 'grade', 'B', ['BB', 72.7], 100],
  ['g, Sukabumi: 72,70 is BB', 'grade', 'BB', 72.7, 100],
  ['rule 3: a score alone below the target grade', 'grade', 'BB', 63, 90],
  ['a9, Karantina Yogyakarta 2020: 0 of at most 0', 'negative', 0, 0, 100],
  ['a9: anything above a target of 0', 'negative', 0, 0.26, 0],
  ['rule 3: an actual of 0 for a positive target', 'positive', 40, 0, 0],
  ['rule 3: an actual of 0 for a negative target', 'negative', 40, 0, 200],
  ['a2: exactly twice the target', 'negative', 40, 80, 0],
];

describe('attainment (rules a1–a10, data dictionary rule 3)', () => {
  it.each(published)('%s: %s, T %p, R %p → %p', (_source, polarity, wanted, reported, expected) => {
    expect(roundPrinted(points(polarity, wanted, reported))).toBe(expected);
  });

  it.each([
    ['a4: T 10, R 8', 10, 8, 125],
    ['a4: on target', 10, 10, 100],
    ['a4: twice the target', 10, 20, 50],
    ['rule 3: R = 0 gives 200', 10, 0, 200],
    ['a9 comes first: T 0, R 0', 0, 0, 100],
    ['a9 comes first: T 0, R 3', 0, 3, 0],
  ])('T/R, %s', (_source, wanted, reported, expected) => {
    expect(points('negative', wanted, reported, 'T/R')).toBe(expected);
  });

  it('keeps (2hi − R) ÷ hi above a Rentang whatever formula negative indicators use (rule 3)', () => {
    expect(points('range', [80, 90], 99, 'T/R')).toBeCloseTo(90, 9);
  });

  it('uses T/R at the nearer bound for a negative indicator with a range (rule 3)', () => {
    expect(points('negative', [80, 90], 100, 'T/R')).toBeCloseTo(90, 9);
    expect(points('negative', [80, 90], 64, 'T/R')).toBeCloseTo(125, 9);
  });

  it.each<[string, Polarity | null, TargetCell, ActualCell, string]>([
    ['a10, rule 3: T = 0 for a positive indicator', 'positive', 0, 5, 'zeroTarget'],
    ['a10, rule 3: T = 0 and R = 0 for a positive indicator', 'positive', 0, 0, 'zeroTarget'],
    ['rule 3: T < 0, positive', 'positive', -5, 5, 'negativeTarget'],
    ['rule 3: T < 0, negative', 'negative', -5, -5, 'negativeTarget'],
    ['rule 3: T < 0, range', 'range', [-5, 5], 0, 'negativeTarget'],
    ['rule 3: empty polarity', null, 100, 90, 'polarity'],
    ['rule 3: a grade on no scale', 'grade', 'BB', 'Istimewa', 'grade'],
    ['rule 3: a target grade on no scale', 'grade', 'Istimewa', 'BB', 'grade'],
    ['rule 3: grades of two scales', 'grade', 'WTP', 'BB', 'grade'],
    ['no target', 'positive', null, 90, 'target'],
    ['no actual', 'positive', 100, null, 'kind'],
  ])('cannot be computed (%s)', (_source, polarity, wanted, reported, reason) => {
    expect(compute(polarity, wanted, reported)).toEqual({ kind: 'notComputable', reason });
  });

  it.each<[string, Polarity, number, number, number | string]>([
    ['a target of dust is 0', 'positive', 9e-10, 5, 'zeroTarget'],
    ['a target that is small but meant', 'positive', 1e-9, 1e-9, 100],
    ['an actual of dust is 0', 'negative', 0, -9e-10, 100],
    ['an actual that is small but meant', 'negative', 0, 1e-9, 0],
    ['a target below 0 by dust alone', 'negative', -9e-10, 0, 100],
    ['no figure of an agency is so large', 'positive', 1, 1e13, 'notFinite'],
    ['nor so far below 0', 'negative', 1, 1e13 + 2, 'notFinite'],
    ['the largest that can be printed', 'positive', 1, 9.99e12, 9.99e14],
    ['no number', 'positive', 1, Number.NaN, 'notFinite'],
  ])('%s (rule 3): %s, T %p, R %p → %p', (_what, polarity, wanted, reported, expected) => {
    const outcome = compute(polarity, wanted, reported);
    expect(outcome.kind === 'value' ? outcome.value : outcome.kind === 'notComputable' && outcome.reason).toBe(
      expected,
    );
  });

  it.each([
    ['BB', 'B'],
    ['WTP', 'WDP'],
    ['WTP', 'TMP'],
  ])('a worse grade without a score is missed, not counted (rule 3): target %s, actual %s', (wanted, reported) => {
    expect(compute('grade', wanted, reported)).toMatchObject({ kind: 'missed' });
  });
});

describe('findings about an attainment (rule 3)', () => {
  it.each([
    ['an empty Polaritas', { polarity: null, actual: 5 }, 'missing-polarity'],
    ['a zero target', { target: 0, actual: 5 }, 'zero-target'],
    ['a negative target', { target: -1, actual: 5 }, 'negative-target'],
    ['a grade on no scale', { polarity: 'grade', target: 'BB', actual: 'Istimewa' }, 'unknown-grade'],
    ['a result below zero', { polarity: 'negative', target: 49.34, actual: 110.84 }, 'negative-attainment'],
  ] as const)('%s is a Peringatan', (_what, cells, code) => {
    expect(assess(cells).findings).toContainEqual(
      expect.objectContaining({ code, severity: 'warning', sheet: 'Indikator' }),
    );
  });

  it('T/R with R = 0 is 200 with a Peringatan', () => {
    const result = assess({ polarity: 'negative', target: 10, actual: 0 }, rules({ negativeFormula: 'T/R' }));
    expect(result.attainment).toBe(200);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'zero-actual-inverse', severity: 'warning' }),
    );
  });

  it('R = 0 on a target of 0 needs no Peringatan', () => {
    expect(assess({ polarity: 'negative', target: 0, actual: 0 }, rules({ negativeFormula: 'T/R' })).findings).toEqual(
      [],
    );
  });
});

describe('properties of the formulas', () => {
  const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const reported = fc.double({ min: 0, max: 1e6, noNaN: true });
  const formula = fc.constantFrom<NegativeFormula>('(2T-R)/T', 'T/R');

  it('on the target is 100 for every polarity', () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom<Polarity>('positive', 'negative', 'range'),
        formula,
        (wanted, polarity, rule) => {
          expect(points(polarity, wanted, wanted, rule)).toBeCloseTo(100, 9);
        },
      ),
    );
  });

  it('a1 never falls when the actual rises', () => {
    fc.assert(
      fc.property(amount, reported, reported, (wanted, a, b) => {
        expect(points('positive', wanted, Math.max(a, b))).toBeGreaterThanOrEqual(
          points('positive', wanted, Math.min(a, b)),
        );
      }),
    );
  });

  it('a2 and a4 never rise when the actual rises', () => {
    fc.assert(
      fc.property(amount, amount, amount, formula, (wanted, a, b, rule) => {
        const worse = points('negative', wanted, Math.max(a, b), rule);
        expect(worse).toBeLessThanOrEqual(points('negative', wanted, Math.min(a, b), rule));
      }),
    );
  });

  it('a1 and a2 of the same figures add up to 200 (they mirror each other at 100)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 20_000 }), (wanted, figure) => {
        expect(points('positive', wanted, figure) + points('negative', wanted, figure)).toBeCloseTo(200, 6);
      }),
    );
  });

  it('a2 equals the regulation form (1 + (1 − R/T)) × 100 of a3', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 20_000 }), (wanted, figure) => {
        expect(points('negative', wanted, figure)).toBeCloseTo((1 + (1 - figure / wanted)) * 100, 6);
      }),
    );
  });

  it('does not depend on the unit of measure (T and R times the same factor)', () => {
    const polarity = fc.constantFrom<Polarity>('positive', 'negative', 'range');
    fc.assert(
      fc.property(
        polarity,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 2000 }),
        formula,
        (kind, wanted, figure, rule) => {
          expect(points(kind, wanted * 8, figure * 8, rule)).toBeCloseTo(points(kind, wanted, figure, rule), 9);
        },
      ),
    );
  });

  it('a Rentang never exceeds 100, and is 100 exactly inside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 2000 }),
        (low, width, figure) => {
          const value = points('range', [low, low + width], figure);
          const inside = figure >= low && figure <= low + width;
          if (inside) expect(value).toBe(100);
          else expect(value).toBeLessThan(100);
        },
      ),
    );
  });

  it('a worse grade with its score gives less than 100, a better one exactly 100', () => {
    const [scale] = gradeScales;
    const grades = scale?.grades ?? [];
    const bounds = scale?.lowerBounds ?? [];
    const rank = fc.integer({ min: 0, max: grades.length - 2 });
    fc.assert(
      fc.property(rank, rank, (wanted, reached) => {
        const cell = [grades[reached] ?? '', (bounds[reached] ?? 0) + 1] as const;
        const value = points('grade', grades[wanted] ?? '', cell);
        if (reached <= wanted) expect(value).toBe(100);
        else expect(value).toBeLessThan(100);
      }),
    );
  });
});
