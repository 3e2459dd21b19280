import type { FrozenIndicator, FrozenPeriod, FrozenUnit } from '../../../src/domain/archive/archive';
import { archiveDifferences } from '../../../src/domain/archive/archive-differences';
import type { EvaluationInput } from '../../../src/domain/main-job/evaluation-input';
import { actual, budgetRow, indicator, rules, target, unit } from '../builders';
import { evaluation, frozen, unitKept } from './builders';

const all = { indicators: true, budget: true };
const none = { status: 'notAssessable', limit: null } as const;

/** What was frozen of the two units and the agency, as today’s sheets still give it. */
const asToday = {
  units: [
    unitKept({ flagValue: 80, meanAttainment: 80, absorptionJudged: none }),
    unitKept({ code: 'INSTANSI', meanAttainment: 80, attainmentJudged: { status: 'below', limit: 95 } }),
  ],
  indicators: [frozen()],
};
const sheets: Partial<EvaluationInput> = {
  units: [unit('U1')],
  indicators: [indicator({ actual: 80 })],
  budget: [budgetRow('1.06.02.2.01.0001', { unit: 'U1', ceiling: 200, spent: 150 })],
};

const period = (indicators: FrozenIndicator[], units: FrozenUnit[]): FrozenPeriod => ({
  time: '2026-01-10 08:00',
  user: '',
  indicators: new Map(indicators.map((one) => [one.code, one])),
  units: new Map(units.map((one) => [one.code, one])),
});

const told = (changes: Partial<EvaluationInput>, archive: FrozenPeriod, compared = all) =>
  archiveDifferences(evaluation({ ...sheets, ...changes }), archive, compared).map(({ code, sheet, cell, values }) => [
    code,
    `${sheet}!${cell}`,
    values.figure ?? values.code,
    values.then ?? null,
    values.now ?? null,
  ]);

/** The agency is the unit without a sheet row: it is looked at in tests of its own. */
const ofIndicator = (kept: Partial<FrozenIndicator>, cells: Parameters<typeof indicator>[0] = {}, settings = rules()) =>
  told(
    { indicators: [indicator({ actual: 80, ...cells })], rules: settings, units: [], budget: null },
    period([frozen(kept)], []),
  );

describe('an indicator', () => {
  test('that still has its frozen figures tells nothing', () => {
    expect(ofIndicator({})).toEqual([]);
    expect(ofIndicator({ actual: actual(80 + 1e-12), attainment: 80 - 1e-12 })).toEqual([]);
    expect(ofIndicator({ actual: actual(80.001), isRounded: true })).toEqual([]);
  });

  test.each<[what: string, kept: Partial<FrozenIndicator>, cells: object, found: unknown[]]>([
    ['its target, at its cell', { target: target(90) }, {}, ['target', 'Indikator!G5', target(90), target(100)]],
    ['a target that is gone', {}, { target: null }, ['target', 'Indikator!G5', target(100), null]],
    ['its actual, at its cell', { actual: actual(79) }, {}, ['actual', 'Indikator!M5', actual(79), actual(80)]],
    ['an actual that is gone', {}, { actual: null }, ['actual', 'Indikator!M5', actual(80), actual(null)]],
    [
      'an actual of the periods, where these stand',
      { actual: actual(79) },
      { actual: null, quarterly: [20, 20, 20, 20] },
      ['actual', 'Realisasi!D7:G7', actual(79), actual(80)],
    ],
    ['an attainment of the same figures, at Polaritas', { attainment: 81 }, {}, ['attainment', 'Indikator!F5', 81, 80]],
  ])('tells %s, old and new', (_, kept, cells, [figure, place, then, now]) => {
    expect(ofIndicator(kept, cells)).toEqual([['frozen-differs', place, figure, then, now]]);
  });

  test('of a quarter: the cell of the target of that quarter', () => {
    const cells = { interim: [10, 20, 30, 40], quarterly: [5, 5] } as const;
    const found = ofIndicator({ target: target(25), actual: actual(10) }, cells, rules({ period: 'TW II' }));
    expect(found).toEqual([['frozen-differs', 'Indikator!I5', 'target', target(25), target(20)]]);
  });

  test('both inputs are told, what follows from them is not', () => {
    const found = ofIndicator({ target: target(90), actual: actual(79), attainment: 1, status: 'reached' });
    expect(found.map(([, , figure]) => figure)).toEqual(['target', 'actual']);
  });

  test('another status of the same figures is told by itself', () => {
    expect(ofIndicator({ status: 'nearlyReached' })).toEqual([
      ['frozen-status-differs', 'Indikator!A5', 'I1', 'nearlyReached', 'notReached'],
    ]);
  });
});

describe('a unit and the agency', () => {
  const [keptUnit, keptAgency] = asToday.units as [FrozenUnit, FrozenUnit];
  const of = (ofUnit: Partial<FrozenUnit>, compared = all) =>
    told({}, period(asToday.indicators, [{ ...keptUnit, ...ofUnit }]), compared);

  test.each<[what: string, kept: Partial<FrozenUnit>, figures: unknown[][]]>([
    ['nothing', {}, []],
    ['its value', { flagValue: 79 }, [['value', 79, 80]]],
    ['its value before the mean that goes with it', { flagValue: 79, meanAttainment: 78 }, [['value', 79, 80]]],
    ['its mean', { meanAttainment: null }, [['mean', null, 80]]],
    ['the limit of that time', { attainmentJudged: { status: 'below', limit: 85 } }, [['limit', 85, 90]]],
    ['its absorption before the amounts', { absorption: 70, spent: 140 }, [['absorption', 70, 75]]],
    ['its ceiling', { ceiling: 201, spent: 151 }, [['ceiling', 201, 200]]],
    ['its spending', { spent: null }, [['spent', null, 150]]],
    [
      'each that is of its own',
      { flagValue: 79, absorption: 70 },
      [
        ['value', 79, 80],
        ['absorption', 70, 75],
      ],
    ],
    ['nothing that is printed alike', { flagValue: 80.001, spent: 150.001, isRounded: true }, []],
  ])('tell %s', (_, kept, figures) => {
    expect(of(kept)).toEqual(
      figures.map(([figure, then, now]) => ['frozen-differs', 'Unit Kerja!A4', figure, then, now]),
    );
  });

  test('the agency’s stand at the sheet of units, which has no row of it', () => {
    expect(told({}, period(asToday.indicators, [keptUnit, keptAgency]))).toEqual([]);
    const found = told(
      {},
      period(asToday.indicators, [keptUnit, { ...keptAgency, flagValue: 79, spent: 1, absorption: 75 }]),
    );
    expect(found).toEqual([
      ['frozen-differs', 'Unit Kerja!', 'value', 79, 80],
      ['frozen-differs', 'Unit Kerja!', 'spent', 1, 150],
    ]);
  });

  test('without a budget today, the frozen one is gone', () => {
    const found = told({ budget: null }, period(asToday.indicators, [keptUnit]));
    expect(found).toEqual([['frozen-differs', 'Unit Kerja!A4', 'absorption', 75, null]]);
  });

  test('only figures of sheets that were read are compared', () => {
    const changed = { flagValue: 79, absorption: 70 };
    expect(of(changed, { indicators: true, budget: false }).map(([, , figure]) => figure)).toEqual(['value']);
    expect(of(changed, { indicators: false, budget: true }).map(([, , figure]) => figure)).toEqual(['absorption']);
    const rows = { units: [unit('U1'), unit('U2')], indicators: [] };
    expect(told(rows, period([frozen()], [keptUnit]), { indicators: false, budget: true })).toEqual([]);
  });
});

test('rows that are in the sheets alone, or in the archive alone', () => {
  const [keptUnit, keptAgency] = asToday.units as [FrozenUnit, FrozenUnit];
  const today = {
    indicators: [indicator({ actual: 80 }), { ...indicator({ code: 'I2', unit: 'U1' }), row: 9 }],
    units: [unit('U1'), { ...unit('U2'), row: 8 }],
  };
  const before = period(
    [frozen(), frozen({ code: 'I0', name: 'Lama', source: 'Arsip Capaian!J7' })],
    [keptUnit, keptAgency, unitKept({ code: 'U0', name: 'Bidang Lama', source: 'Arsip Capaian!J8' })],
  );
  expect(told(today, before).filter(([code]) => String(code).startsWith('frozen-row'))).toEqual([
    ['frozen-row-new', 'Indikator!A9', 'I2', null, null],
    ['frozen-row-new', 'Unit Kerja!A8', 'U2', null, null],
    ['frozen-row-gone', 'Arsip Capaian!J7', 'I0', null, null],
    ['frozen-row-gone', 'Arsip Capaian!J8', 'U0', null, null],
  ]);
});
