import fc from 'fast-check';
import type { Polarity } from '../../../../src/domain/main-job/indicator/measure';
import { assessIndicator } from '../../../../src/domain/main-job/indicator/assess-indicator';
import type { Indicator } from '../../../../src/domain/main-job/indicator/indicator';
import { isUnreported } from '../../../../src/domain/main-job/unit/unit-value';
import { assess, codesOf, indicator, periodNames, rules, type IndicatorCells } from '../../builders';

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

describe('a row of which not all is known (rule 1)', () => {
  const noHistory = { actual: null, target: null };

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
});
