import fc from 'fast-check';
import type { Polarity } from '../../../../src/domain/main-job/indicator/measure';
import { assessIndicator } from '../../../../src/domain/main-job/indicator/assess-indicator';
import type { Indicator } from '../../../../src/domain/main-job/indicator/indicator';
import { isUnreported } from '../../../../src/domain/main-job/unit/unit-value';
import { assess, codesOf, indicator, periodNames, rules, type IndicatorCells } from '../../builders';

describe('status of an indicator ("Indicator `Status`", rules 7 and 8)', () => {
  it.each<[string, string, IndicatorCells, string]>([
    ['Melampaui Target', 'Tahunan', { actual: 100.01 }, 'exceeded'],
    ['Tercapai', 'Tahunan', { actual: 100 }, 'reached'],
    ['Tercapai as printed', 'Tahunan', { actual: 100.004 }, 'reached'],
    ['Tercapai as printed, from below', 'Tahunan', { actual: 99.996 }, 'reached'],
    ['Hampir Tercapai', 'Tahunan', { actual: 99.99 }, 'nearlyReached'],
    ['Hampir Tercapai exactly on the limit', 'Tahunan', { actual: 90 }, 'nearlyReached'],
    ['Hampir Tercapai: printed 90,00', 'Tahunan', { actual: 89.995 }, 'nearlyReached'],
    ['Tidak Tercapai at the year’s end', 'Tahunan', { actual: 89.99 }, 'notReached'],
    ['Tidak Tercapai in TW IV', 'TW IV', { actual: 50 }, 'notReached'],
    ['Tidak Tercapai in Desember', 'Desember', { actual: 50 }, 'notReached'],
    ['Belum Tercapai before', 'TW III', { interim: [1, 2, 100], actual: 50 }, 'belowLimit'],
    ['Belum Lapor', 'Tahunan', {}, 'notReported'],
    [
      'Tidak tercapai (tidak dihitung)',
      'Tahunan',
      { polarity: 'grade', target: 'WTP', actual: 'WDP' },
      'missedWithoutScore',
    ],
    ['Tidak Dapat Dihitung', 'Tahunan', { target: 0, actual: 5 }, 'notComputable'],
  ])('%s', (_what, name, cells, status) => {
    expect(assess(cells, rules({ period: name })).status).toBe(status);
  });

  it('follows Batas Minimal Capaian', () => {
    expect(assess({ actual: 85 }, rules({ minimumAttainment: 80 })).status).toBe('nearlyReached');
    expect(assess({ actual: 85 }, rules({ minimumAttainment: 85.01 })).status).toBe('notReached');
  });

  it('not reported is never zero (a12)', () => {
    const result = assess({ target: 55, quarterly: [null, null, null, null] });
    expect(result).toMatchObject({ status: 'notReported', attainment: null, rating: null, gap: null, remaining: null });
  });
});

describe('Kemajuan Tahunan (rule 1)', () => {
  it('uses the same formula against the year’s target (BPS Tapin 2026: 110 % and 6,38 %)', () => {
    const result = assess({ target: 172.4137931, interim: [10], quarterly: [11] }, rules({ period: 'TW I' }));
    expect(result.attainment).toBeCloseTo(110, 9);
    expect(result.annualProgress).toBeCloseTo(6.38, 6);
  });

  it.each(['Februari', 'Mei', 'November'])('is always shown, also in %s without an interim target', (name) => {
    const result = assess({ target: 200, actual: 50 }, rules({ period: name }));
    expect(result.status).toBe('noInterimTarget');
    expect(result.annualProgress).toBe(25);
  });

  it('is the negative formula for a negative indicator', () => {
    const cells: IndicatorCells = { polarity: 'negative', target: 40, interim: [10], actual: 10 };
    expect(assess(cells, rules({ period: 'TW I' })).annualProgress).toBe(175);
  });
});

describe('other columns (rule 13)', () => {
  it.each<[string, IndicatorCells, number | null]>([
    ['R − T of the period', { interim: [20, 50], actual: 45 }, -5],
    ['of a negative indicator too', { polarity: 'negative', interim: [20, 50], actual: 45 }, -5],
    ['none without a target of the period', { actual: 45 }, null],
    ['below a range, to its lower bound', { polarity: 'range', interim: [null, [80, 90]], actual: 70 }, -10],
    ['on the bounds of a range and inside', { polarity: 'range', interim: [null, [80, 90]], actual: 80 }, 0],
    ['above a range, to its upper bound', { polarity: 'range', interim: [null, [80, 90]], actual: 95.5 }, 5.5],
    ['none for grades', { polarity: 'grade', target: 'BB', interim: [null, 'B'], actual: 'B' }, null],
  ])('Selisih: %s', (_what, cells, expected) => {
    expect(assess(cells, rules({ period: 'TW II' })).gap).toBe(expected);
  });

  it.each<[string, IndicatorCells, number | null]>([
    ['still needed to the year’s target', { interim: [20, 50], actual: 45 }, 55],
    ['nothing when the target is passed', { actual: 120 }, 0],
    ['none against a range', { polarity: 'range', target: [80, 90], actual: 85 }, null],
    ['what is left of a position to hold, too', { polarity: 'range', target: 80, actual: 85 }, -5],
    ['the room left of a negative indicator', { polarity: 'negative', target: 60, actual: 45 }, 15],
  ])('Kurang: %s', (_what, cells, expected) => {
    expect(assess(cells, rules({ period: 'TW II' })).remaining).toBe(expected);
  });

  it.each<[string, IndicatorCells, number | null, number | null]>([
    ['R − last year’s actual (Kediri 82 → 66)', { target: 32, actual: 66, lastYear: 82 }, null, -16],
    ['Riwayat Kinerja wins over Realisasi Tahun Lalu', { actual: 66, lastYear: 80 }, 82, -16],
    ['unknown last year', { actual: 66 }, null, null],
    ['nothing reported', { lastYear: 80 }, null, null],
  ])('Perubahan: %s', (_what, cells, history, expected) => {
    expect(assess(cells, rules(), { actual: history, target: null }).change).toBe(expected);
  });

  it('Riwayat Kinerja that differs from Realisasi Tahun Lalu is a Peringatan', () => {
    const differing = assess({ actual: 66, lastYear: 80 }, rules(), { actual: 82, target: null });
    expect(differing.findings).toContainEqual(
      expect.objectContaining({ code: 'history-differs', severity: 'warning' }),
    );
    const same = assess({ actual: 66, lastYear: 82 }, rules(), { actual: 82, target: null });
    expect(codesOf(same.findings)).not.toContain('history-differs');
    const alone = [assess({ actual: 66, lastYear: 80 }), assess({ actual: 66 }, rules(), { actual: 82, target: null })];
    for (const one of alone) expect(codesOf(one.findings)).not.toContain('history-differs');
  });

  it.each<[string, IndicatorCells, number]>([
    ['Dumai 2016: 0,320 of 0,277', { target: 0.27, planEnd: 0.277, actual: 0.32 }, 115.523465704],
    ['a negative indicator', { polarity: 'negative', target: 10, planEnd: 8, actual: 9 }, 87.5],
  ])('Renstra (%%) is the attainment formula against the plan-end target: %s', (_what, cells, expected) => {
    expect(assess(cells).planProgress).toBeCloseTo(expected, 6);
  });

  it('rates what is printed and adds melampaui target above 100 (rule 12)', () => {
    expect(assess({ actual: 120 }).rating).toEqual({ rating: 'Sangat Tinggi', exceeds: true });
    expect(assess({ actual: 90.004 }).rating).toEqual({ rating: 'Tinggi', exceeds: false });
  });
});

describe('properties', () => {
  const cell = fc.option(fc.integer({ min: -5, max: 200 }));
  const cells = fc.record({
    polarity: fc.constantFrom<Polarity | null>('positive', 'negative', 'range', 'grade', null),
    target: fc.option(fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom('BB', '-'))),
    interim: fc.array(fc.option(fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constant('-'))), {
      minLength: 4,
      maxLength: 4,
    }),
    interimKind: fc.constantFrom('cumulative' as const, 'perQuarter' as const),
    aggregation: fc.constantFrom('sum' as const, 'last' as const, 'average' as const, null),
    actualsKind: fc.constantFrom('perPeriod' as const, 'cumulative' as const),
    frequency: fc.constantFrom('monthly' as const, 'quarterly' as const, 'semester' as const, 'annual' as const, null),
    actual: cell,
    quarterly: fc.array(cell, { minLength: 4, maxLength: 4 }),
  });

  it('whatever the cells say, there is a status and no figure is NaN or infinite', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...periodNames), fc.boolean(), (stated, name, proportionalTargets) => {
        const result = assess(stated, rules({ period: name, proportionalTargets }));
        expect(result.status).toBeTruthy();
        const figures = [result.attainment, result.annualProgress, result.prognosis, result.gap, result.remaining];
        figures.forEach((figure) => expect(figure === null || Number.isFinite(figure)).toBe(true));
      }),
      { numRuns: 500 },
    );
  });

  it('there is an attainment exactly with one of the four statuses that judge it', () => {
    const judged = ['exceeded', 'reached', 'nearlyReached', 'belowLimit', 'notReached'];
    fc.assert(
      fc.property(cells, fc.constantFrom(...periodNames), (stated, name) => {
        const result = assess(stated, rules({ period: name }));
        expect(judged.includes(result.status)).toBe(result.attainment !== null);
        expect(result.rating !== null).toBe(result.attainment !== null);
      }),
      { numRuns: 500 },
    );
  });

  it('Belum Tercapai and Tidak Tercapai divide the year at its end', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...periodNames), (stated, name) => {
        const { status } = assess(stated, rules({ period: name }));
        const fullYear = ['Desember', 'TW IV', 'Tahunan'].includes(name);
        expect(status).not.toBe(fullYear ? 'belowLimit' : 'notReached');
      }),
    );
  });
});

describe('which of several reasons counts, and where it is told (rule 1)', () => {
  const survey = (cells: IndicatorCells) => ({
    ...indicator({ polarity: 'grade', target: 'B', ...cells }),
    isSurvey: true,
  });
  const noHistory = { actual: null, target: null };

  it.each<[string, IndicatorCells, string, string, string | null]>([
    ['quarterly columns within a quarter', { polarity: null, quarterly: [5] }, 'Mei', 'notDue', null],
    [
      'a quarter that is to come',
      { aggregation: 'last', interim: [1, 2], quarterly: [null, 'TW III'] },
      'TW II',
      'notDue',
      null,
    ],
    ['no polarity, and nothing reported', { polarity: null }, 'Tahunan', 'notComputable', 'polarity'],
    ['no polarity, and no target', { polarity: null, target: null, actual: 5 }, 'Tahunan', 'notComputable', 'polarity'],
    ['no target, and nothing reported', { target: null }, 'Tahunan', 'noTarget', null],
    ['a figure that nobody can mean', { actual: 1e15 }, 'Tahunan', 'notComputable', 'notFinite'],
    ['a figure below 0 that nobody can mean', { actual: -1e15 }, 'Tahunan', 'notComputable', 'notFinite'],
  ])('%s', (_what, cells, name, status, notComputable) => {
    expect(assess(cells, rules({ period: name }))).toMatchObject({ status, notComputable });
  });

  it('a row that nobody understands is not computed', () => {
    const unclear = { ...indicator({ actual: 95 }), isUnclear: true };
    expect(assessIndicator(unclear, rules(), noHistory)).toMatchObject({ notComputable: 'unclear', attainment: null });
  });

  it('shows nothing that is not known while a word is not understood', () => {
    const cells: IndicatorCells = {
      quarterly: [10, 20, 30],
      interim: [20, 40, 60, 100],
      actual: 77,
      aggregation: 'sum',
    };
    const inQuarter = (name: string, more: Partial<Indicator>) =>
      assessIndicator({ ...indicator(cells), isUnclear: true, ...more }, rules({ period: name }), noHistory);
    const ofActuals = inQuarter('TW III', { isActualUnclear: true });
    expect(ofActuals).toMatchObject({
      status: 'notComputable',
      target: { value: 60 },
      actual: { kind: 'missing' },
      annualProgress: null,
      gap: null,
      remaining: null,
      forecast: null,
      prognosis: null,
      toDate: { method: { kind: 'unclear' } },
    });
    expect(isUnreported(ofActuals)).toBe(false);
    expect(inQuarter('TW III', { isInterimUnclear: true })).toMatchObject({
      status: 'notComputable',
      target: null,
      actual: { value: 60 },
      annualProgress: 60,
      gap: null,
      remaining: 40,
      prognosis: null,
    });
    expect(inQuarter('Tahunan', { isInterimUnclear: true })).toMatchObject({ target: { value: 100 } });
    expect(inQuarter('TW III', {})).toMatchObject({ target: { value: 60 }, actual: { value: 60 }, prognosis: null });
    const alone = { ...indicator({ actual: 77 }), isUnclear: true, isActualUnclear: true };
    expect(assessIndicator(alone, rules(), noHistory)).toMatchObject({ actual: { value: 77 }, gap: -23 });
    const silent = { ...indicator({ quarterly: [null, null, null, null] }), isUnclear: true, isActualUnclear: true };
    expect(isUnreported(assessIndicator(silent, rules(), noHistory))).toBe(true);
    expect(assess({ polarity: null, actual: 60 })).toMatchObject({ gap: -40, remaining: null });
  });

  it('an older figure of what is not measured now is not told', () => {
    const cells: IndicatorCells = { aggregation: 'last', interim: [1, 2, 3], quarterly: [90] };
    expect(codesOf(assess(cells, rules({ period: 'TW III' })).findings)).toEqual(['older-than-quarter']);
    const yearly = assess({ ...cells, frequency: 'annual' }, rules({ period: 'TW III' }));
    expect([yearly.status, codesOf(yearly.findings)]).toEqual(['notDue', []]);
  });

  it('a range of a single figure, and figures of two kinds, are told', () => {
    const told = (cells: IndicatorCells) => assess(cells).findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(told({ polarity: 'range', target: 85, actual: 80 })).toEqual(['range-of-one G5']);
    expect(told({ polarity: 'range', target: [80, 90], actual: 80 })).toEqual([]);
    expect(told({ polarity: 'positive', target: 85, actual: 80 })).toEqual([]);
    expect(told({ polarity: 'grade', target: 70, actual: ['BB', 72] })).toEqual([
      expect.stringMatching(/^kinds-differ/),
    ]);
  });

  it('a result of exactly 0 is not below 0', () => {
    const told = (actual: number) => assess({ polarity: 'negative', target: 40, actual }).findings;
    expect(told(80)).toEqual([]);
    expect(told(80.4)).toMatchObject([
      { code: 'negative-attainment', sheet: 'Indikator', cell: 'M5', values: { value: -1 } },
    ]);
  });

  it('a grade that its score contradicts is told at its cell; surveys have bounds of their own', () => {
    const found = assess({ polarity: 'grade', target: 'B', actual: ['B', 95] }).findings;
    expect(found).toMatchObject([{ code: 'grade-contradicts-score', cell: 'M5', values: { grade: 'B', score: 95 } }]);
    const ofSurvey = assessIndicator(survey({ actual: ['B', 95] }), rules(), noHistory);
    expect([ofSurvey.attainment, ofSurvey.findings]).toEqual([100, []]);
    expect(assessIndicator(survey({ actual: ['CC', 55] }), rules(), noHistory).status).toBe('missedWithoutScore');
  });

  it.each([
    ['M5', 'G5', 'M5'],
    ['', 'G5', 'G5'],
    ['', '', 'A5'],
  ])('an unknown grade is told at the actual (%p), else the target (%p), else the row: %s', (actual, target, cell) => {
    const stated = indicator({ polarity: 'grade', target: 'BB', actual: 'Istimewa' });
    const placed = {
      ...stated,
      actual: { ...stated.actual, cell: actual },
      target: { ...stated.target, cell: target },
    };
    expect(assessIndicator(placed, rules(), noHistory).findings).toMatchObject([
      { code: 'unknown-grade', sheet: 'Indikator', cell, values: { grade: 'BB' } },
    ]);
  });
});
