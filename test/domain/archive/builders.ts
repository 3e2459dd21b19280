import type { FrozenIndicator, FrozenPeriod, FrozenUnit } from '../../../src/domain/archive/archive';
import { evaluate, type Evaluation } from '../../../src/domain/main-job/evaluation';
import type { EvaluationInput } from '../../../src/domain/main-job/evaluation-input';
import { actual, rules, target } from '../builders';

/** An indicator as the archive keeps it: target 100, actual 80, every digit. */
export const frozen = (changes: Partial<FrozenIndicator> = {}): FrozenIndicator => ({
  code: 'I1',
  name: 'Indikator',
  target: target(100),
  actual: actual(80),
  attainment: 80,
  status: 'notReached',
  source: 'Arsip Capaian!J4',
  ...changes,
});

/** A unit as the archive keeps it: 150 of 200 spent, below both limits. */
export const unitKept = (changes: Partial<FrozenUnit> = {}): FrozenUnit => ({
  code: 'U1',
  name: 'Bidang',
  ceiling: 200,
  spent: 150,
  absorption: 75,
  flagValue: 80,
  meanAttainment: 81,
  source: 'Arsip Capaian!J5',
  attainmentJudged: { status: 'below', limit: 90 },
  absorptionJudged: { status: 'below', limit: 88 },
  ...changes,
});

export const kept = (...units: FrozenUnit[]): FrozenPeriod => ({
  time: '2026-01-10 08:00',
  user: '',
  indicators: new Map(),
  units: new Map(units.map((one) => [one.code, one])),
});

/** The evaluation of what a test states of the sheets. */
export const evaluation = (changes: Partial<EvaluationInput>): Evaluation =>
  evaluate({
    rules: rules(),
    today: '2026-01-15',
    units: [],
    indicators: [],
    history: [],
    budget: null,
    remainder: [],
    followUps: [],
    analyses: [],
    honours: [],
    ...changes,
  });
