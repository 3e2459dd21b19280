import fc from 'fast-check';
import type { Absorption } from '../../../../src/domain/main-job/budget/absorption';
import { isAssessed, isFlagged, judge } from '../../../../src/domain/main-job/unit/judgement';
import type { Rules } from '../../../../src/domain/settings';
import type { Value } from '../../../../src/domain/main-job/unit/unit-value';
import { rules, scoring } from '../../builders';

/** A day on which the year 2025 is over. */

const value = (flagValue: number | null, meanAttainment = flagValue, awaited = 0): Value => ({
  shares: [],
  awaited: Array.from({ length: awaited }, () => scoring(null)),
  flagValue,
  meanAttainment,
});

const spent = (points: number | null, limit: number | null = 90, notReported = 0): Absorption => ({
  ceiling: 100,
  spent: points ?? 0,
  remainder: 100 - (points ?? 0),
  absorption: points,
  withoutPersonnel: null,
  physical: null,
  deviation: null,
  limit,
  notReported,
  leaves: 1,
});

describe('Status Capaian (rules 7 and 8)', () => {
  it.each<[string, Value, number, string]>([
    ['at the limit', value(90), 90, 'met'],
    ['printed 90,00', value(89.995), 90, 'met'],
    ['printed 89,99', value(89.994), 90, 'below'],
    ['below', value(42), 90, 'below'],
    ['above', value(100), 90, 'met'],
    ['at the limit with a Belum Lapor: sementara', value(90, 90, 1), 90, 'provisional'],
    ['below with a Belum Lapor stays below', value(89, 89, 1), 90, 'below'],
    ['none counted', value(null), 90, 'notAssessable'],
    ['none counted, all awaited', value(null, null, 3), 90, 'notAssessable'],
    ['zero is a value', value(0), 90, 'below'],
    ['Nilai Penandaan is judged, not the mean', value(85, 120), 90, 'below'],
    ['Target Capaian Instansi', value(94.99), 95, 'below'],
  ])('%s', (_what, figures, limit, status) => {
    const judgement = judge(figures, null, limit, rules());
    expect(judgement.attainment).toEqual({ status, limit });
    expect(judgement.flag.attainment).toBe(status === 'below');
  });
});

describe('Status Serapan (rules 7, 8 and 9)', () => {
  it.each<[string, Absorption | null, string]>([
    ['at the limit', spent(90), 'met'],
    ['printed 90,00', spent(89.995), 'met'],
    ['printed 89,99', spent(89.994), 'below'],
    ['an interim limit', spent(15, 15), 'met'],
    ['below an interim limit', spent(14.99, 15), 'below'],
    ['without a limit (Januari, Februari)', spent(50, null), 'notAssessable'],
    ['ceiling 0', spent(null), 'notAssessable'],
    ['no budget', null, 'notAssessable'],
    ['some spending not reported: sementara', spent(95, 90, 1), 'provisional'],
    ['below with spending not reported', spent(80, 90, 1), 'below'],
  ])('%s', (_what, absorption, status) => {
    const judgement = judge(value(100), absorption, 90, rules());
    expect(judgement.absorption.status).toBe(status);
    expect(judgement.flag.absorption).toBe(status === 'below');
  });
});

describe('Tanda (rule 8, `Dasar Penandaan`)', () => {
  it.each<[Rules['flagBasis'], number, number, boolean, boolean]>([
    ['both', 80, 80, true, true],
    ['both', 80, 95, true, false],
    ['both', 95, 80, false, true],
    ['both', 95, 95, false, false],
    ['attainment', 80, 80, true, false],
    ['attainment', 95, 80, false, false],
    ['absorption', 80, 80, false, true],
    ['absorption', 80, 95, false, false],
  ])('%s: Capaian %p, Serapan %p → %p, %p', (flagBasis, attained, absorbed, attainment, absorption) => {
    const { flag } = judge(value(attained), spent(absorbed), 90, rules({ flagBasis }));
    expect(flag).toEqual({ attainment, absorption });
    expect(isFlagged(flag)).toBe(attainment || absorption);
  });

  it('a figure that is missing is not below its limit (rule 7)', () => {
    expect(isFlagged(judge(value(null), spent(null), 90, rules()).flag)).toBe(false);
  });
});

describe('Efisiensi (rule 10, c3)', () => {
  it.each<[string, string, Value, Absorption | null, unknown]>([
    ['100 − serapan from 100 on', 'Tahunan', value(100, 100), spent(98.68), 1.32],
    ['IPM 100,45 % with 11,01 %', 'TW IV', value(100, 100.45), spent(88.99), 11.01],
    ['printed 100,00', 'Tahunan', value(99, 99.995), spent(90), 10],
    ['Desember is the full year', 'Desember', value(100, 120), spent(80), 20],
    ['spent beyond the ceiling', 'Tahunan', value(100, 120), spent(105), -5],
    ['capaian below 100', 'Tahunan', value(99, 99.99), spent(80), 'belowTarget'],
    ['the mean without bounds decides', 'Tahunan', value(95, 110), spent(80), 20],
    ['the year is not over', 'TW III', value(100, 120), spent(80), 'yearNotOver'],
    ['the year is not over (November)', 'November', value(100, 120), spent(80), 'yearNotOver'],
    ['below 100 before the year’s end: the second text', 'TW II', value(50, 50), spent(80), 'yearNotOver'],
    ['no attainment', 'Tahunan', value(null), spent(80), 'none'],
    ['no budget', 'Tahunan', value(100, 120), null, 'none'],
  ])('%s', (_what, name, figures, absorption, expected) => {
    const { efficiency } = judge(figures, absorption, 90, rules({ period: name }));
    if (typeof expected !== 'number') expect(efficiency.kind).toBe(expected);
    else expect(efficiency.kind === 'value' ? efficiency.value : NaN).toBeCloseTo(expected, 9);
  });
});

describe('Efisiensi only of what has ended and lacks nothing (rule 10)', () => {
  it.each<[boolean, string]>([
    [true, 'yearNotOver'],
    [false, 'value'],
  ])('while the year is running: %s', (isRunning, kind) => {
    expect(judge(value(100, 120), spent(80), 90, { ...rules(), isRunning }).efficiency.kind).toBe(kind);
  });

  it.each<[boolean, string, string]>([
    [true, 'spendingNotToEnd', 'effectiveLow'],
    [false, 'value', 'effectiveEfficient'],
  ])('spending as of a day before the last quarter: %s', (isOfEarlierDay, kind, category) => {
    const figures = { ...spent(80), isOfEarlierDay };
    const judged = judge(value(100, 120), figures, 90, rules());
    expect([judged.efficiency.kind, judged.category]).toEqual([kind, category]);
  });

  it.each<[string, number, string]>([
    ['an indicator below the limit, whatever the mean', 89.99, 'oneBelowLimit'],
    ['all at the limit or above', 90, 'value'],
  ])('%s', (_what, lowest, kind) => {
    const shares = [scoring(160), scoring(lowest)].map((result) => ({ result, share: 0.5 }));
    expect(judge({ ...value(100, 120), shares }, spent(80), 90, rules()).efficiency.kind).toBe(kind);
  });
});

describe('Kategori Capaian–Serapan (rule 10)', () => {
  it.each<[string, string, Value, Absorption | null, string | null]>([
    ['Efektif, serapan tinggi', 'Tahunan', value(95, 95), spent(95), 'effectiveHigh'],
    ['Efektif, serapan tinggi also with an efficiency', 'Tahunan', value(100, 100), spent(95), 'effectiveHigh'],
    ['Efektif, serapan rendah', 'Tahunan', value(95, 95), spent(80), 'effectiveLow'],
    ['Efektif dan efisien', 'Tahunan', value(100, 100), spent(80), 'effectiveEfficient'],
    ['Efektif dan efisien only with an efficiency', 'Tahunan', value(95, 99.99), spent(80), 'effectiveLow'],
    ['never before the year’s end', 'TW III', value(100, 130), spent(50, 60), 'effectiveLow'],
    ['Serapan tinggi, belum efektif', 'Tahunan', value(80, 80), spent(95), 'notEffectiveHigh'],
    ['Nilai Penandaan decides, not a mean beyond 100', 'Tahunan', value(80, 130), spent(80), 'bothLow'],
    ['Capaian dan serapan rendah', 'Tahunan', value(80, 80), spent(80), 'bothLow'],
    ['exactly on both limits', 'Tahunan', value(90, 90), spent(90), 'effectiveHigh'],
    ['sementara is not below', 'Tahunan', value(95, 95, 1), spent(95, 90, 1), 'effectiveHigh'],
    ['no attainment', 'Tahunan', value(null), spent(95), null],
    ['no absorption', 'Tahunan', value(95), spent(null), null],
    ['no limit in Februari', 'Februari', value(95), spent(5, null), null],
    ['no budget', 'Tahunan', value(95), null, null],
  ])('%s', (_what, name, figures, absorption, category) => {
    expect(judge(figures, absorption, 90, rules({ period: name })).category).toBe(category);
  });
});

describe('what is pointed out (rules 5 and 8)', () => {
  it.each<[string, Value, Absorption, string[]]>([
    ['on no limit', value(91), spent(91), []],
    ['attainment exactly on the limit', value(90), spent(91), ['attainment']],
    ['attainment printed as the limit', value(90.004), spent(91), ['attainment']],
    ['absorption exactly on the limit', value(91), spent(90), ['absorption']],
    ['both', value(90), spent(90), ['attainment', 'absorption']],
    ['just below', value(89.99), spent(89.99), []],
  ])('%s', (_what, figures, absorption, expected) => {
    expect(judge(figures, absorption, 90, rules()).onTheLimit).toEqual(expected);
  });

  it.each<[string, Value, boolean]>([
    ['bounded below, unbounded above', value(85, 120), true],
    ['both below', value(85, 88), false],
    ['both above', value(95, 120), false],
    ['unbounded below because of a negative attainment', value(91, 80), true],
    ['no value', value(null), false],
  ])('a difference in status between the two figures: %s', (_what, figures, expected) => {
    expect(judge(figures, null, 90, rules()).figuresDisagree).toBe(expected);
  });
});

describe('properties of the judgement', () => {
  const points = fc.double({ min: -50, max: 150, noNaN: true });

  it('a higher value is never judged worse', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        const better = judge(value(Math.max(a, b)), null, 90, rules()).attainment.status;
        const worse = judge(value(Math.min(a, b)), null, 90, rules()).attainment.status;
        expect(better === 'below' && worse === 'met').toBe(false);
      }),
    );
  });

  it('a category is there exactly when both figures are judged', () => {
    fc.assert(
      fc.property(
        fc.option(points),
        fc.option(points),
        fc.constantFrom('TW II', 'Tahunan'),
        (attained, absorbed, name) => {
          const { category } = judge(value(attained), spent(absorbed), 90, rules({ period: name }));
          expect(category !== null).toBe(attained !== null && absorbed !== null);
        },
      ),
    );
  });

  it('before the year’s end nothing is called efficient', () => {
    fc.assert(
      fc.property(
        points,
        points,
        fc.constantFrom('Maret', 'TW I', 'TW II', 'TW III', 'November'),
        (attained, absorbed, name) => {
          const judgement = judge(value(attained, attained + 30), spent(absorbed), 90, rules({ period: name }));
          expect(judgement.category).not.toBe('effectiveEfficient');
          expect(judgement.efficiency.kind).toBe('yearNotOver');
        },
      ),
    );
  });
});

describe('who stands in "n of m units meet their limits"', () => {
  it.each<[string, Rules['flagBasis'], number | null, number | null, boolean]>([
    ['both figures', 'both', 95, 95, true],
    ['no attainment, however well it spends', 'both', null, 95, false],
    ['no attainment, but flagged for its absorption', 'both', null, 40, true],
    ['no budget', 'both', 95, null, true],
    ['neither', 'both', null, null, false],
    ['attainment alone is chosen', 'attainment', null, 40, false],
    ['absorption alone is chosen', 'absorption', null, 95, true],
    ['absorption alone is chosen and missing', 'absorption', 95, null, false],
  ])('%s', (_, flagBasis, attained, absorbed, expected) => {
    const chosen = { ...rules(), flagBasis };
    expect(isAssessed(judge(value(attained), spent(absorbed), 90, chosen), chosen)).toBe(expected);
  });
});

test('what is undecided or asked about keeps a value provisional; without one nothing lies on its limit', () => {
  const open = { ...value(95), undecided: [scoring(null)] };
  expect(judge(open, null, 90, rules()).attainment.status).toBe('provisional');
  const share = { result: { ...scoring(95), isDoubtful: true }, share: 1 };
  expect(judge({ ...value(95), shares: [share] }, null, 90, rules()).attainment.status).toBe('provisional');
  expect(judge({ ...open, wasProvisional: false }, null, 90, rules()).attainment.status).toBe('met');
  expect(judge(value(null), spent(null, 0), 0, rules()).onTheLimit).toEqual([]);
  expect(judge(value(0), spent(0, 0), 0, rules()).onTheLimit).toEqual(['attainment', 'absorption']);
  expect(judge(value(null), spent(0, null), 0, rules()).onTheLimit).toEqual([]);
  expect(judge(value(null, 95), null, 90, rules()).figuresDisagree).toBe(false);
  expect(judge(value(95, null), null, 90, rules()).figuresDisagree).toBe(false);
});
