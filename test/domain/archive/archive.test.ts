import {
  comparedMeasure,
  digitsOf,
  frozenAbsorption,
  frozenResult,
  frozenRules,
  frozenValue,
  isSameBudget,
  isUnchanged,
  type FrozenIndicator,
  type FrozenUnit,
} from '../../../src/domain/archive/archive';
import { budgetFigures, type Absorption } from '../../../src/domain/main-job/budget/absorption';
import { buildBudgetTree } from '../../../src/domain/main-job/budget/budget-tree';
import { valueOfIndicators } from '../../../src/domain/main-job/unit/unit-value';
import { actual, assess, budgetRow, rules, scoring, target } from '../builders';
import { frozen, kept, unitKept } from './builders';

test('figures are compared with twelve digits, or as printed where no others were kept', () => {
  expect(digitsOf({})(0.1 + 0.2)).toBe(0.3);
  expect(digitsOf({})(66.6666)).toBe(66.6666);
  expect(digitsOf({ isRounded: true })(66.6666)).toBe(66.67);
});

test.each<[Parameters<typeof comparedMeasure>[0], string | number]>([
  [1.005, 1.01],
  [target(12.345), 12.35],
  [target([80.001, 90]), '80–90'],
  [target('BB'), 'BB'],
  [actual(['B', 65.204]), 'B (65.2)'],
  [target(null), ''],
  [target('-'), ''],
  [null, ''],
])('%j is compared as %j', (measure, text) => {
  expect(comparedMeasure(measure, digitsOf({ isRounded: true }))).toBe(text);
});

test.each<[string, Partial<FrozenIndicator>, boolean]>([
  ['the same', {}, true],
  ['dust apart', { actual: actual(80 + 1e-12), attainment: 80 - 1e-12 }, true],
  ['another target', { target: target(101) }, false],
  ['no target', { target: null }, false],
  ['another actual', { actual: actual(80.001) }, false],
  ['another actual, as printed the same', { actual: actual(80.001), isRounded: true }, true],
  ['another attainment', { attainment: 80.1 }, false],
  ['another status', { status: 'nearlyReached' }, false],
])('a result of today is the frozen one: %s', (_what, changes, expected) => {
  const result = assess({ actual: 80 });
  expect(isUnchanged(result, frozen(changes))).toBe(expected);
  expect(frozenResult(result, frozen(changes), rules()) === result).toBe(expected);
});

describe('a frozen result', () => {
  const today = assess({ actual: 50, lastYear: 40 });
  const of = (changes: Partial<FrozenIndicator>, settings = rules(), result = today) =>
    frozenResult(result, frozen(changes), settings);

  it('has the frozen figures, what follows from them, and its calculation', () => {
    expect(of({})).toMatchObject({
      isFrozen: true,
      actual: actual(80),
      attainment: 80,
      status: 'notReached',
      gap: -20,
      change: 40,
      assessment: { kind: 'value', value: 80 },
      notComputable: null,
      toDate: { sources: ['Arsip Capaian!J4'], method: { kind: 'stated' }, increments: [] },
      periodTarget: { kind: 'target', target: target(100), cells: [], proportional: false },
    });
  });

  it('keeps an attainment that is calculated otherwise today, without a calculation', () => {
    expect(of({ attainment: 85, status: 'notReached' })).toMatchObject({ attainment: 85, assessment: null });
  });

  it('of one that had not reported has none', () => {
    const found = of({ actual: actual(null), attainment: null, status: 'notReported' });
    expect(found).toMatchObject({ attainment: null, assessment: null, toDate: { method: { kind: 'notReported' } } });
  });

  it.each<[FrozenIndicator['status'], string, object]>([
    ['notDue', 'TW II', { kind: 'notDue', cells: [] }],
    ['noInterimTarget', 'TW II', { kind: 'interimMissing', between: false }],
    ['noInterimTarget', 'Mei', { kind: 'interimMissing', between: true }],
    ['noTarget', 'TW II', { kind: 'yearMissing' }],
  ])('without a target, %s in %s', (status, period, periodTarget) => {
    expect(of({ target: null, attainment: null, status }, rules({ period })).periodTarget).toEqual(periodTarget);
  });

  it('tells why it could not be computed, or that a grade was missed', () => {
    expect(of({ target: target(0), attainment: null, status: 'notComputable' }).notComputable).toBe('zeroTarget');
    expect(of({ target: target(0), attainment: null, status: 'notReported' }).notComputable).toBeNull();
    const graded = assess({ polarity: 'grade', target: 'BB', actual: 'A' });
    const missed = { target: target('BB'), actual: actual('B'), attainment: null } as const;
    expect(of({ ...missed, status: 'missedWithoutScore' }, rules(), graded).assessment?.kind).toBe('missed');
    expect(of({ ...missed, status: 'notReached' }, rules(), graded).assessment).toBeNull();
    // Which of the two it was, the status of that time says; what is computed today says why.
    expect(of({ attainment: 70, status: 'missedWithoutScore' }).assessment).toBeNull();
    expect(of({ attainment: 70, status: 'notComputable' }).notComputable).toBeNull();
    expect(of({ target: null, attainment: null, status: 'notComputable' }).notComputable).toBeNull();
  });
});

test.each([
  ['Tahunan', 85, 93, 88, 97],
  ['TW II', 85, 93, 90, 95],
])('limits of %s are those of that time', (period, unit, agency, absorption, ofAgency) => {
  const judged = (limit: number | null) => ({ status: 'met' as const, limit });
  const found = frozenRules(
    rules({ period }),
    kept(
      unitKept({ code: 'INSTANSI', attainmentJudged: judged(93), absorptionJudged: judged(97) }),
      unitKept({ attainmentJudged: judged(85), absorptionJudged: judged(88) }),
    ),
  );
  expect([found.minimumAttainment, found.agencyAttainmentTarget]).toEqual([unit, agency]);
  expect([found.minimumAbsorption, found.agencyAbsorptionTarget]).toEqual([absorption, ofAgency]);
});

test('limits that were not kept are those of today', () => {
  const none = { status: 'notAssessable' as const, limit: null };
  const nothing = unitKept({ attainmentJudged: none, absorptionJudged: none });
  for (const period of [kept(), kept(nothing, { ...nothing, code: 'INSTANSI' })])
    expect(frozenRules(rules(), period)).toEqual(rules());
});

test('a value keeps its frozen figures, and today’s digits where they are equal', () => {
  const value = valueOfIndicators([scoring(80)], rules());
  const same = frozenValue(value, unitKept({ meanAttainment: 80 + 1e-12 }));
  expect([same.flagValue, same.meanAttainment, same.wasProvisional]).toEqual([80, value.meanAttainment, false]);
  const other = frozenValue(
    value,
    unitKept({ flagValue: 79, meanAttainment: null, attainmentJudged: { status: 'provisional', limit: 90 } }),
  );
  expect([other.flagValue, other.meanAttainment, other.wasProvisional]).toEqual([79, null, true]);
});

describe('a frozen budget', () => {
  const today = (spent: number | string = 150): Absorption =>
    budgetFigures(
      buildBudgetTree([budgetRow('1', { ceiling: 200, spent, physical: 60 })]),
      rules(),
      '2025-12-31',
    ).ofUnits(null);
  const nothing = budgetFigures(buildBudgetTree([]), rules(), '2025-12-31').ofUnits(null);

  it.each<[string, Absorption | null, Partial<FrozenUnit>, boolean]>([
    ['the same', today(), {}, true],
    ['another ceiling', today(), { ceiling: 201 }, false],
    ['another spending', today(), { spent: 149 }, false],
    ['another absorption', today(), { absorption: 76 }, false],
    ['none, and none was kept', null, { ceiling: null }, true],
    ['none, and one was kept', null, {}, false],
    ['none, and one of zero was kept', null, { ceiling: 0, spent: 0 }, false],
    ['no rows, and none was kept', nothing, { ceiling: null }, true],
    ['no rows, and one was kept', nothing, {}, false],
  ])('is today’s: %s', (_what, absorption, changes, expected) => {
    expect(isSameBudget(absorption, unitKept(changes))).toBe(expected);
  });

  it('keeps all of today’s figures but its limit', () => {
    expect(frozenAbsorption(today(), unitKept())).toEqual({ ...today(), limit: 88 });
    const limit = { status: 'below' as const, limit: 95 };
    expect(frozenAbsorption(today(), unitKept({ absorptionJudged: limit }))?.limit).toBe(today().limit);
  });

  it('that has changed is what was kept, and nothing that was not', () => {
    expect(frozenAbsorption(today(100), unitKept())).toEqual({
      ceiling: 200,
      spent: 150,
      remainder: 50,
      absorption: 75,
      limit: 88,
      withoutPersonnel: null,
      physical: null,
      deviation: null,
      notReported: 0,
      leaves: 1,
    });
    const unknown = unitKept({ spent: null, absorptionJudged: { status: 'provisional', limit: 88 } });
    expect(frozenAbsorption(null, unknown)).toMatchObject({ remainder: 200, notReported: 1, leaves: 1 });
    expect(frozenAbsorption(today('belum'), unknown)).toMatchObject({ notReported: 1 });
    const three = budgetFigures(
      buildBudgetTree(['1', '2', '3'].map((code) => budgetRow(code, { ceiling: 90, spent: 'belum' }))),
      rules(),
      '2025-12-31',
    ).ofUnits(null);
    expect(frozenAbsorption(three, unknown)).toMatchObject({ notReported: 3, leaves: 3 });
    expect(frozenAbsorption(nothing, unknown)).toMatchObject({ notReported: 1, leaves: 1 });
    expect(frozenAbsorption(today(), unitKept({ ceiling: null }))).toBeNull();
  });
});
