import fc from 'fast-check';
import { evaluate, type Evaluation } from '../../../src/domain/main-job/evaluation';
import type { EvaluationInput } from '../../../src/domain/main-job/evaluation-input';
import { findingCodes } from '../../../src/domain/finding';
import { actual, budgetRow, codesOf, followUp, indicator, rules, target, unit } from '../builders';

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

const reportOf = (result: Evaluation, code: string) => {
  const report = result.units.find(({ value }) => value.unit.code === code);
  if (!report) throw new Error(`no row ${code}`);
  return report;
};

const a = '1.06.02.2.01.0001';
const b = '1.06.02.2.01.0002';

describe('the whole evaluation', () => {
  it('judges units by Batas Minimal Capaian and the agency by Target Capaian Instansi (rules 5 and 6)', () => {
    const indicators = [indicator({ actual: 92 }), indicator({ code: 'I2', unit: 'U2', actual: 96 })];
    const result = evaluation({ indicators });
    expect(result.units.map(({ judgement }) => judgement.attainment)).toEqual([
      { status: 'met', limit: 90 },
      { status: 'met', limit: 90 },
    ]);
    expect(result.agency.value.flagValue).toBeCloseTo(94, 9);
    expect(result.agency.judgement.attainment).toEqual({ status: 'below', limit: 95 });
  });

  it('a single top-level unit with children is the agency: one row, judged as the agency (rule 6)', () => {
    const units = [unit('D'), unit('U1', 'D'), unit('U2', 'D')];
    const result = evaluation({
      units,
      indicators: [indicator({ actual: 92 }), indicator({ code: 'I2', unit: 'U2', actual: 92 })],
    });
    expect(result.units.map(({ value }) => value.unit.code)).toEqual(['U1', 'U2']);
    expect(result.agency.judgement.attainment).toEqual({ status: 'below', limit: 95 });
  });

  it('a single unit without children keeps its own row (rule 6)', () => {
    const result = evaluation({ units: [unit('U1')], indicators: [indicator({ actual: 92 })] });
    expect(reportOf(result, 'U1').judgement.attainment).toEqual({ status: 'met', limit: 90 });
  });

  it('the budget of a unit is that of its subtree, and of the agency everything (rule 9)', () => {
    const budget = [
      budgetRow(a, { unit: 'U1', ceiling: 100, spent: 90 }),
      budgetRow(b, { unit: 'U1a', ceiling: 100, spent: 50 }),
      budgetRow('1.06.04.2.01.0001', { ceiling: 200, spent: 20 }),
    ];
    const result = evaluation({ units: [unit('U1'), unit('U1a', 'U1'), unit('U2')], budget });
    expect(reportOf(result, 'U1').absorption?.absorption).toBe(70);
    expect(reportOf(result, 'U1a').absorption?.absorption).toBe(50);
    expect(reportOf(result, 'U2').absorption).toBeNull();
    expect(reportOf(result, 'U2').judgement.absorption.status).toBe('notAssessable');
    expect(result.agency.absorption).toMatchObject({ absorption: 40, limit: 95 });
  });

  it('without a budget sheet nothing is said about absorption', () => {
    const result = evaluation({ indicators: [indicator({ actual: 92 })] });
    expect(result.budget).toBeNull();
    expect(reportOf(result, 'U1').judgement).toMatchObject({ category: null, absorption: { status: 'notAssessable' } });
  });

  it('last year is the year before `Tahun` (rule 13)', () => {
    const history = [
      { code: 'I1', indicator: '', measureUnit: '', year: 2023, target: 1, actual: 1 },
      { code: 'I1', indicator: '', measureUnit: '', year: 2024, target: 24, actual: 82 },
    ];
    const [result] = evaluation({ indicators: [indicator({ target: 32, actual: 66 })], history }).results;
    expect(result).toMatchObject({ lastYear: 82, change: -16 });
  });

  it('counts the follow-ups of each unit and of the agency', () => {
    // Overdue on the last day of the period, whenever the run is.
    const followUps = [followUp(), followUp({ due: '2025-12-30' }), followUp({ unit: 'U2', status: 'done' })];
    const result = evaluation({ followUps });
    expect(reportOf(result, 'U1').followUps).toEqual({ total: 2, open: 2, overdue: 1, done: 0 });
    expect(result.agency.followUps).toEqual({ total: 3, open: 2, overdue: 1, done: 1 });
  });

  it.each([
    ['no action', [], true],
    ['a finished one', [followUp({ status: 'done' as const })], true],
    ['an open one', [followUp()], false],
    ['an open one of another unit', [followUp({ unit: 'U2' })], true],
  ])('a flagged unit with %s is pointed out: %p', (_what, followUps, expected) => {
    const result = evaluation({ indicators: [indicator({ actual: 50 })], followUps });
    expect(codesOf(result.findings).includes('flagged-without-follow-up')).toBe(expected);
  });

  it('an Informasi points out values exactly on the limit: of a unit (rule 8)', () => {
    const found = evaluation({ indicators: [indicator({ actual: 90 })] }).findings;
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'on-the-limit',
        severity: 'info',
        sheet: 'Unit Kerja',
        values: expect.objectContaining({ limit: 90 }),
      }),
    );
  });

  it('an Informasi points out values exactly on the limit: of the agency (rule 8)', () => {
    const indicators = [indicator({ actual: 94 }), indicator({ code: 'I2', unit: 'U2', actual: 96 })];
    expect(codesOf(evaluation({ indicators }).findings)).toContain('on-the-limit');
  });

  it('a circle of units stops with a Kesalahan, not with an exception', () => {
    const result = evaluation({ units: [unit('U1', 'U2'), unit('U2', 'U1')], indicators: [indicator({ actual: 90 })] });
    expect(codesOf(result.findings)).toContain('circular-parent');
    expect(result.agency.value.flagValue).toBeNull();
  });

  it('an empty workbook gives no figures and no exception', () => {
    const result = evaluation({ units: [], budget: [] });
    expect(result.units).toEqual([]);
    expect(result.agency.value.flagValue).toBeNull();
    expect(result.agency.judgement.attainment.status).toBe('notAssessable');
  });

  it('two runs on the same input are the same, and the input stays as it was', () => {
    const input = {
      indicators: [indicator({ quarterly: [10, 20, 30, 40] })],
      budget: [budgetRow(a, { unit: 'U1', ceiling: 100, spent: 50 })],
    };
    const before = JSON.stringify(input);
    const first = JSON.stringify(evaluation(input).units);
    expect(JSON.stringify(evaluation(input).units)).toBe(first);
    expect(JSON.stringify(input)).toBe(before);
  });

  it('every finding carries the severity of its code', () => {
    const result = evaluation({
      indicators: [indicator({ polarity: null, actual: 5 }), indicator({ code: 'I2', target: 0, actual: 5 })],
      budget: [budgetRow(a, { ceiling: 0, spent: 5 })],
    });
    expect(result.findings.length).toBeGreaterThan(2);
    result.findings.forEach(({ code, severity }) => expect(severity).toBe(findingCodes[code].severity));
  });

  it('property: the order of indicators and budget rows changes no figure of a report', () => {
    const row = fc.record({ points: fc.option(fc.nat(150)), unit: fc.constantFrom('U1', 'U2'), spent: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (specs) => {
        const indicators = specs.map(({ points, unit: owner }, index) =>
          indicator({ code: `I${index}`, unit: owner, actual: points }),
        );
        const budget = specs.map(({ unit: owner, spent }, index) =>
          budgetRow(`1.06.02.2.01.${1000 + index}`, { unit: owner, ceiling: 100, spent }),
        );
        const one = evaluation({ indicators, budget });
        const other = evaluation({ indicators: [...indicators].reverse(), budget: [...budget].reverse() });
        one.units.forEach(({ value, absorption, judgement }, index) => {
          const twin = other.units[index];
          expect(twin?.value.flagValue ?? -1).toBeCloseTo(value.flagValue ?? -1, 9);
          expect(twin?.absorption).toEqual(absorption);
          expect(twin?.judgement.flag).toEqual(judgement.flag);
        });
        expect(other.agency.judgement.category).toBe(one.agency.judgement.category);
      }),
    );
  });
});

test('last year is the year before, by the code in any letter case', () => {
  const row = { indicator: '', measureUnit: '', target: null };
  const of = (...history: { code: string; year: number; actual: number }[]) =>
    evaluation({ indicators: [indicator({ actual: 90 })], history: history.map((one) => ({ ...row, ...one })) })
      .results[0]?.lastYear;
  expect(of({ code: 'i1', year: 2024, actual: 80 })).toBe(80);
  expect(of({ code: 'I1', year: 2023, actual: 70 })).toBeNull();
  expect(of({ code: 'I1', year: 2024, actual: 80 }, { code: 'I1', year: 2025, actual: 90 })).toBe(80);
});

test('a unit stands at its depth, and is met only provisionally while a grave question is open', () => {
  const units = [unit('D'), unit('U0'), unit('U1', 'D')];
  const result = evaluation({ units, indicators: [indicator({ actual: 5000, aggregation: 'last' })] });
  expect(result.units.map(({ depth }) => depth)).toEqual([0, 1, 0]);
  expect(reportOf(result, 'U1').judgement.attainment.status).toBe('provisional');
  const sure = evaluation({ units, indicators: result.input.indicators, confirmed: () => true });
  expect(reportOf(sure, 'U1').judgement.attainment.status).toBe('met');
});

describe('a frozen period', () => {
  const judged = { status: 'below' as const, limit: 85 };
  const kept = (code: string) => ({
    code,
    name: code,
    ceiling: 100,
    spent: 80,
    flagValue: 70,
    meanAttainment: 70,
    absorption: 80,
    attainmentJudged: judged,
    absorptionJudged: judged,
    source: 'Arsip Capaian!J5',
  });
  const archive = {
    time: '2026-01-10 08:00',
    user: 'a@example.id',
    indicators: new Map([
      [
        'I1',
        {
          code: 'I1',
          name: '',
          target: target(100),
          actual: actual(70),
          attainment: 70,
          status: 'notReached' as const,
          source: 'Arsip Capaian!J4',
        },
      ],
    ]),
    units: new Map(['INSTANSI', 'U1'].map((code) => [code, kept(code)])),
  };
  const today: EvaluationInput = {
    rules: rules(),
    today: '2026-01-15',
    units: [unit('U1'), unit('U2')],
    history: [],
    indicators: [indicator({ actual: 95 }), indicator({ code: 'I2', unit: 'U2', actual: 95 })],
    remainder: [],
    followUps: [],
    analyses: [],
    honours: [],
    budget: [
      budgetRow(a, { unit: 'U1', ceiling: 100, spent: 90 }),
      budgetRow(b, { unit: 'U2', ceiling: 50, spent: 50 }),
    ],
  };

  it('prints what was frozen, whatever the sheets say today; what came later is left out', () => {
    const { results, units, agency, frozen } = evaluate(today, archive);
    expect(results.map(({ indicator: { code }, attainment }) => [code, attainment])).toEqual([['I1', 70]]);
    expect(units.map(({ value, absorption }) => [value.unit.code, value.flagValue, absorption?.absorption])).toEqual([
      ['U1', 70, 80],
      ['U2', null, 100],
    ]);
    expect([agency.value.flagValue, agency.absorption?.spent]).toEqual([70, 80]);
    expect(frozen).toEqual({
      time: '2026-01-10 08:00',
      user: 'a@example.id',
      changedBudgets: new Set(['INSTANSI', 'U1']),
    });
  });

  it('names no budget that still adds up', () => {
    const budget = [budgetRow(a, { unit: 'U1', ceiling: 100, spent: 80 })];
    expect(evaluate({ ...today, budget }, archive).frozen?.changedBudgets).toEqual(new Set());
    expect(evaluate(today).frozen).toBeUndefined();
  });
});
