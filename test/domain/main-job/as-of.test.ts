import { asOfItsDay, withoutLaterActuals } from '../../../src/domain/main-job/as-of';
import type { EvaluationInput } from '../../../src/domain/main-job/evaluation-input';
import type { FollowUp } from '../../../src/domain/main-job/follow-up';
import { followUp, indicator, period, rules } from '../builders';

const input = (changes: Partial<EvaluationInput> = {}): EvaluationInput => ({
  rules: rules({ period: 'TW I' }),
  today: '2025-05-20',
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

describe('the input on the day that its papers speak of (data dictionary, "As of a day")', () => {
  it.each([
    ['2025-03-30', '2025-03-30', true],
    ['2025-03-31', '2025-03-31', true],
    ['2025-04-01', '2025-03-31', false],
  ])('TW I on %s: the state of %s, running %p', (today, stateDay, isRunning) => {
    const found = asOfItsDay(input({ today }));
    expect([found.stateDay, found.rules.isRunning]).toEqual([stateDay, isRunning]);
  });

  it('honours of a later day are hidden', () => {
    const honours = ['2025-03-30', '2025-03-31', '2025-04-01'].map((date) => ({
      date,
      givenBy: '',
      honour: '',
      unit: '',
    }));
    expect(asOfItsDay(input({ honours })).honours.map(({ date }) => date)).toEqual(['2025-03-30', '2025-03-31']);
  });

  it('follow-ups of a later period are hidden', () => {
    const followUps = ['TW I', 'TW II', 'Maret', 'April'].map((name) =>
      followUp({ problem: name, about: { period: period(name), year: 2025 } }),
    );
    expect(asOfItsDay(input({ followUps })).followUps.map(({ problem }) => problem)).toEqual(['TW I', 'Maret']);
  });

  it.each<[string, Partial<FollowUp>, Partial<FollowUp>]>([
    [
      'finished on the day',
      { finished: '2025-03-31', status: 'done', progress: 'Selesai' },
      { finished: '2025-03-31', status: 'done', progress: 'Selesai' },
    ],
    [
      'finished later',
      { finished: '2025-04-01', status: 'done', progress: 'Selesai' },
      { finished: null, status: 'inProgress', progress: '', isRewound: true },
    ],
    [
      'dropped later',
      { finished: '2025-04-01', status: 'notStarted' },
      { finished: null, status: 'notStarted', isRewound: true },
    ],
    ['not finished', { finished: null, status: 'inProgress', progress: '50 %' }, { finished: null, progress: '50 %' }],
  ])('a follow-up %s', (_what, row, expected) => {
    const [found] = asOfItsDay(input({ followUps: [followUp(row)] })).followUps;
    expect(found).toMatchObject(expected);
    expect(found?.isRewound).toBe(expected.isRewound);
  });
});

describe('a figure as of Tanggal Data says nothing of a time long before it', () => {
  const stated = indicator({ code: 'I1', actual: 40 });
  const empty = indicator({ code: 'I2' });
  const beside = { ...indicator({ code: 'I3', actual: 40 }), besideActuals: true };
  const indicators = [empty, beside, stated];
  const late = { today: '2025-09-01', indicators };

  it('it is taken as missing, and told once, at its cell', () => {
    const found = withoutLaterActuals(input(late));
    expect(found.indicators.map(({ actual }) => actual.value.kind)).toEqual(['missing', 'number', 'missing']);
    expect(found.indicators[2]?.actual.cell).toBe('');
    expect(found.findings).toMatchObject([
      { code: 'actual-of-later-day', sheet: 'Indikator', cell: 'M5', values: { day: '2025-09-01' } },
    ]);
  });

  it('the day told is Tanggal Data where it is stated', () => {
    const dated = input({ ...late, rules: rules({ period: 'TW I', dataDay: '2025-08-31' }) });
    expect(withoutLaterActuals(dated).findings).toMatchObject([{ values: { day: '2025-08-31' } }]);
  });

  it.each<[string, Partial<EvaluationInput>]>([
    ['of the period itself', { ...late, today: '2025-04-10' }],
    ['where none is stated', { ...late, indicators: [empty, beside] }],
  ])('nothing changes %s', (_what, changes) => {
    const given = input(changes);
    expect(withoutLaterActuals(given)).toEqual({ indicators: given.indicators, findings: [] });
  });
});
