import fc from 'fast-check';
import { assess, months, rules, type IndicatorCells } from '../../builders';

/** The figure expected at the year's end, or null. */
function expected(name: string, cells: IndicatorCells): number | string | null {
  const { forecast } = assess(cells, rules({ period: name }));
  if (!forecast || forecast.kind === 'missing') return null;
  return forecast.kind === 'number' ? forecast.value : forecast.grade;
}

describe('prognosis (rule 11)', () => {
  it.each<[string, string, IndicatorCells, number | string | null]>([
    [
      'Akumulasi with interim targets: R + (T year − T period)',
      'TW II',
      { interim: [20, 50], quarterly: [10, 25] },
      85,
    ],
    ['… ahead of the interim target', 'TW II', { interim: [20, 50], quarterly: [40, 25] }, 115],
    ['… in a quarter-end month', 'Juni', { interim: [20, 50], monthly: [1, 2, 3, 4, 5, 6] }, 71],
    ['… Per triwulan', 'TW II', { interim: [20, 30, 30, 20], interimKind: 'perQuarter', quarterly: [10, 25] }, 85],
    ['… from Indikator.Realisasi', 'TW II', { interim: [20, 50], actual: 40 }, 90],
    ['without: pace of the last three reported months', 'TW II', { monthly: [9, 9, 9, 1, 2, 6] }, 36 + 3 * 6],
    ['… only two months reported', 'Februari', { monthly: [4, 6] }, 10 + 5 * 10],
    ['… blank months are not reported months', 'Mei', { monthly: [3, 6, null, null, 9] }, 18 + 6 * 7],
    ['… Kumulatif months', 'TW I', { monthly: [10, 15, 25], actualsKind: 'cumulative' }, 25 + (25 / 3) * 9],
    ['quarterly columns: last reported quarter × quarters left', 'TW II', { quarterly: [10, 30] }, 40 + 30 * 2],
    ['… Kumulatif quarters', 'TW II', { quarterly: [10, 30], actualsKind: 'cumulative' }, 30 + 20 * 2],
    ['… nothing is left at the year’s end', 'TW IV', { quarterly: [10, 20, 30, 40] }, 100],
    [
      '… at the year’s end R stands, whatever TW IV says',
      'TW IV',
      { interim: [1, 2, 3, 90], quarterly: [1, 2, 3, 84] },
      90,
    ],
    ['Posisi Akhir: the last value', 'TW III', { aggregation: 'last', quarterly: [90, 93] }, 93],
    [
      'Posisi Akhir: a grade',
      'TW II',
      { aggregation: 'last', polarity: 'grade', target: 'BB', quarterly: [null, 'B'] },
      'B',
    ],
    ['Rata-rata: the mean', 'TW II', { aggregation: 'average', quarterly: [90, 100] }, 95],
    ['none with Frekuensi Tahunan', 'TW II', { frequency: 'annual', quarterly: [10, 30] }, null],
    ['none without a figure', 'TW II', { quarterly: [] }, null],
    ['none where the period’s last cell is blank', 'TW II', { quarterly: [10] }, null],
  ])('%s', (_what, name, cells, figure) => {
    const outcome = expected(name, cells);
    if (typeof figure === 'number') expect(outcome).toBeCloseTo(figure, 9);
    else expect(outcome).toBe(figure);
  });

  it('Prognosis (%) is the attainment formula on that figure and the year’s target', () => {
    const positive = assess({ target: 200, quarterly: [10, 30] }, rules({ period: 'TW II' }));
    expect(positive.prognosis).toBeCloseTo(50, 9);
    const negative = assess({ target: 80, polarity: 'negative', quarterly: [10, 30] }, rules({ period: 'TW II' }));
    expect(negative.prognosis).toBeCloseTo(75, 9);
  });

  it.each([
    ['TW II', [5, 5], true],
    ['TW II', [45, 25], false],
    ['TW IV', [5, 5, 5, 5], false],
  ])('may say Perlu perhatian, and only before the year’s end: %s %p → %p', (name, quarterly, attention) => {
    expect(assess({ quarterly }, rules({ period: name })).needsAttention).toBe(attention);
  });

  it.each<[string, readonly number[], boolean, boolean]>([
    ['in time, and so is the pace', [25, 25], false, false],
    ['in time only by the rest of the target', [15, 20], false, true],
    ['not even by the rest of the target', [5, 10], true, false],
  ])('what the pace would give is told where it alone is too low: %s', (_what, quarterly, attention, faster) => {
    const result = assess({ quarterly, interim: [20, 40, 70, 100] }, rules({ period: 'TW II' }));
    expect([result.needsAttention, result.needsFasterPace]).toEqual([attention, faster]);
  });

  it('property: on the interim target to the point means on the year’s target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (interim) => {
        expect(expected('TW II', { target: 100, interim: [null, interim], quarterly: [0, interim] })).toBeCloseTo(
          100,
          9,
        );
      }),
    );
  });

  it('property: a constant pace is continued to the year’s end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 11 }), (pace, reported) => {
        const monthly = Array.from({ length: reported }, () => pace);
        expect(expected(months[reported - 1] ?? '', { monthly })).toBeCloseTo(pace * 12, 6);
      }),
    );
  });

  it('property: never below what is reported for an Akumulasi without interim targets', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 6, maxLength: 6 }), (monthly) => {
        const reported = monthly.reduce((total, value) => total + value, 0);
        expect(Number(expected('TW II', { monthly }))).toBeGreaterThanOrEqual(reported);
      }),
    );
  });
});

describe('what a forecast assumes', () => {
  const of = (name: string, cells: IndicatorCells) => {
    const { forecast, forecastBasis, prognosisAtPace } = assess(cells, rules({ period: name }));
    const figure = forecast?.kind === 'number' ? forecast : null;
    return { value: figure?.value ?? null, decimals: figure?.decimals, basis: forecastBasis, atPace: prognosisAtPace };
  };

  it.each<[string, string, IndicatorCells, number, string, number | null]>([
    [
      'the rest of the target, beside the pace since January',
      'TW II',
      { interim: [20, 50], quarterly: [10, 30] },
      90,
      'restOfTarget',
      80,
    ],
    [
      'a dash stands for the target before it',
      'TW III',
      { interim: [20, 50, '-'], quarterly: [10, 30, 0] },
      90,
      'restOfTarget',
      (40 / 9) * 12,
    ],
    ['dashes alone for none', 'TW II', { interim: ['-', '-'], quarterly: [10, 30] }, 140, 'restOfTarget', 80],
    ['an interim target of 0 is one', 'TW II', { interim: [0, 0], quarterly: [10, 30] }, 140, 'restOfTarget', 80],
    [
      'a month between quarters has no interim target',
      'Mei',
      { interim: [20, 50], monthly: [1, 1, 1, 1, 1] },
      12,
      'recentPace',
      null,
    ],
    ['a position stands', 'TW II', { aggregation: 'last', quarterly: [10, 30] }, 30, 'standing', null],
    [
      'a ratio without an interim target stands',
      'TW II',
      { numerator: [1, 3], denominator: [1, 1] },
      2,
      'standing',
      null,
    ],
  ])('%s', (_what, name, cells, value, basis, atPace) => {
    const found = of(name, cells);
    expect(found.basis).toBe(basis);
    expect(found.value).toBeCloseTo(value, 9);
    if (atPace === null) expect(found.atPace).toBeNull();
    else expect(found.atPace).toBeCloseTo(atPace, 9);
  });

  it('a pace is printed with two decimals more than its figures', () => {
    expect(of('TW I', { monthly: [1.5, 2, 3] })).toMatchObject({ value: 6.5 + (6.5 / 3) * 9, decimals: 3 });
  });
});
