import fc from 'fast-check';
import { proposeTarget, trendOf } from '../../../src/domain/comparison/propose-target';
import type { YearFigure } from '../../../src/domain/comparison/series';
import { roundPrinted } from '../../../src/domain/number';
import { actual, gradeScales, indicator, target, type ActualCell, type IndicatorCells } from '../builders';

const figures = (values: readonly ActualCell[], until = 2025): YearFigure[] =>
  values.map((value, index) => ({
    year: until - values.length + 1 + index,
    target: target(null),
    actual: actual(value),
    sameFormula: true,
  }));

const propose = (cells: IndicatorCells, values: readonly ActualCell[]) =>
  proposeTarget(indicator(cells), figures(values), 2026, gradeScales);

describe('a target is proposed from the results before it', () => {
  test.each<[what: string, cells: IndicatorCells, values: ActualCell[], proposed: unknown, method: object]>([
    [
      'trend of five years',
      { measureUnit: '%' },
      [60, 62, 64, 66, 68],
      70,
      { kind: 'trend', from: 68, step: 2, years: 5 },
    ],
    ['one odd year does not bend it', { measureUnit: '%' }, [60, 62, 20, 66, 68], 70, { kind: 'trend' }],
    ['at most a tenth', { measureUnit: 'orang' }, [100, 200], 220, { kind: 'trend', limited: true }],
    ['a percentage ends at 100', { measureUnit: '%' }, [92, 96, 99], 100, { kind: 'trend', capped: true }],
    [
      'less is better, never below 0',
      { polarity: 'negative', measureUnit: 'kasus' },
      [30, 20, 10],
      7,
      { kind: 'trend', limited: true },
    ],
    [
      'never behind the last result',
      { measureUnit: '%' },
      [90, 85, 80],
      80,
      { kind: 'lastYear', from: 80, year: 2025 },
    ],
    ['one year only', { measureUnit: 'orang' }, [120], 120, { kind: 'lastYear', years: 1 }],
    ['zero stays zero', { polarity: 'negative', measureUnit: 'kasus' }, [0, 0], 0, { kind: 'lastYear' }],
    [
      'to the last five years alone',
      { measureUnit: 'orang' },
      [900, 100, 102, 104, 106, 108],
      110,
      { years: 5, step: 2 },
    ],
    [
      'exactly a tenth is not cut',
      { measureUnit: 'orang' },
      [90, 100],
      110,
      { kind: 'trend', limited: false, capped: false },
    ],
    ['a percentage may stand above 100', { measureUnit: '%' }, [100, 104], 108, { capped: false }],
    ['and from exactly 100 goes no further', { measureUnit: '%' }, [96, 100], 100, { kind: 'lastYear' }],
    ['an amount has no such end', { measureUnit: 'indeks' }, [97, 99.5], 102, { capped: false }],
    ['whole percentages get decimals', { measureUnit: '%' }, [60, 61, 63], 64.5, { kind: 'trend' }],
    ['one with decimals gives all of them', { measureUnit: 'ton' }, [10, 10.5], 11, { kind: 'trend' }],
    ['a half where one of them has one', { measureUnit: 'ton' }, [10, 11, 11.5], 12.25, { kind: 'trend' }],
    [
      'a balance may fall below 0',
      { polarity: 'negative', measureUnit: 'miliar' },
      [-8, -10],
      -11,
      { limited: true, capped: false },
    ],
    ['from 0 it goes nowhere below', { polarity: 'negative', measureUnit: 'kasus' }, [4, 0], 0, { kind: 'lastYear' }],
    ['whole figures stay whole', { measureUnit: 'orang' }, [100, 103, 105], 108, { kind: 'trend' }],
  ])('%s', (_, cells, values, proposed, method) => {
    expect(propose(cells, values)).toMatchObject({ target: { kind: 'number', value: proposed }, method });
  });

  test('a range is kept, of two grades the better one, and nothing follows from nothing', () => {
    expect(propose({ polarity: 'range', target: [80, 90] }, [85])).toMatchObject({ method: { kind: 'kept' } });
    const grade = (goal: string, reached: string) => propose({ polarity: 'grade', target: goal }, [reached])?.target;
    expect(grade('B', 'BB')).toEqual({ kind: 'grade', grade: 'BB' });
    expect(grade('BB', 'B')).toEqual({ kind: 'grade', grade: 'BB' });
    expect(propose({ polarity: 'grade', target: null }, ['BB'])).toEqual({
      target: { kind: 'grade', grade: 'BB' },
      method: { kind: 'bestGrade', year: 2025 },
    });
    expect(propose({ polarity: 'grade', target: 'B' }, [3])?.method).toEqual({ kind: 'kept' });
    expect(propose({ polarity: 'grade', target: null }, [3])).toBeNull();
    expect(propose({ polarity: 'range', target: null }, [85])).toBeNull();
    expect(propose({ target: [80, 90] }, [85])).toBeNull();
    expect(propose({ target: 'BB' }, [85])).toBeNull();
    expect(propose({}, ['BB'])).toBeNull();
    expect(propose({}, [])).toBeNull();
    expect(propose({}, [null])).toBeNull();
    expect(propose({ polarity: null }, [3])).toBeNull();
  });

  test('years of another definition do not count', () => {
    const changed = figures([10, 300]).map((figure, index) => ({ ...figure, sameFormula: index === 1 }));
    expect(proposeTarget(indicator(), changed, 2026, gradeScales)).toMatchObject({
      method: { kind: 'lastYear', years: 1 },
    });
    // Nor does the year itself, or one to come.
    const later = figures([120, 500], 2026);
    expect(proposeTarget(indicator(), later, 2026, gradeScales)).toMatchObject({ method: { from: 120, year: 2025 } });
  });

  test('a gap of years is stepped over at the pace of the years', () => {
    const two = figures([100, 102]).map((figure, index) => ({ ...figure, year: 2022 + index }));
    // 2 a year from 2023 to 2026.
    expect(proposeTarget(indicator(), two, 2026, gradeScales)?.target).toEqual(target(108));
  });
});

describe('properties', () => {
  const values = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 8 });
  const polarity = fc.constantFrom('positive', 'negative' as const);
  const measure = fc.constantFrom('%', 'orang', 'indeks');

  test('never behind the last result, at most a tenth beyond it, and a percentage of at most 100 stays one', () => {
    fc.assert(
      fc.property(values, polarity, measure, (list, kind, measureUnit) => {
        const proposed = propose({ polarity: kind, measureUnit }, list)?.target;
        const value = proposed?.kind === 'number' ? proposed.value : NaN;
        const last = roundPrinted(list[list.length - 1] ?? NaN);
        const step = kind === 'positive' ? value - last : last - value;
        expect(roundPrinted(step)).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(Math.max(...list) / 10 + 0.02);
        expect(value).toBeGreaterThanOrEqual(0);
        if (measureUnit === '%' && Math.max(...list) <= 100) expect(value).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('a straight line goes on as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 2, max: 9 }), (slope, length) => {
        const points = Array.from({ length }, (_, index) => ({ year: 2000 + index, value: slope * index }));
        expect(trendOf(points)).toBe(slope);
      }),
    );
  });
});
