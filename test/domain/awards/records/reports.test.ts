import fc from 'fast-check';
import { reportFigure, poolShare } from '../../../../src/domain/awards/records/figures';
import {
  addCounts,
  countReports,
  cutOffOf,
  hoursBetween,
  isBefore,
  momentText,
  type CitizenReport,
} from '../../../../src/domain/awards/records/reports';
import { understandMoment } from '../../../../src/workbook/values/moment';
import { understandMonth } from '../../../../src/workbook/values/month';

const at = (text: string): number => understandMoment(text).moment ?? Number.NaN;

const report = (
  received: string,
  changes: Partial<Record<'responded' | 'resolved', string>> &
    Partial<Omit<CitizenReport, 'responded' | 'resolved'>> = {},
): CitizenReport => {
  const { responded, resolved, ...others } = changes;
  return {
    unit: 'A',
    received: at(received),
    status: null,
    class: 'withoutInspection',
    responseLimit: null,
    resolutionLimit: null,
    ...others,
    responded: responded === undefined ? null : at(responded),
    resolved: resolved === undefined ? null : at(resolved),
  };
};

/** Nyepi and Idulfitri 2026: from 17 March the next working day is the 25th. */
const holidays = new Set(['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24']);

const count = (reports: CitizenReport[], cutOff = '2026-06-30 08:00') =>
  addCounts([...countReports(reports, at(cutOff), holidays).values()]);

describe('moments', () => {
  test.each([
    ['2026-03-05 14:30', '2026-03-05T14:30:00Z'],
    ['2026-03-05T14:30:00Z', '2026-03-05T14:30:00Z'],
    ['05/03/2026 14.30', '2026-03-05T14:30:00Z'],
    ['5 Maret 2026 pukul 14.30 WIB', '2026-03-05T14:30:00Z'],
    ['Kamis, 5 Mar 2026, 08:05:59', '2026-03-05T08:05:00Z'],
    ['05.03.2026', '2026-03-05T00:00:00Z'],
    [46086.5, '2026-03-05T12:00:00Z'],
    [new Date(2026, 2, 5, 14, 30), '2026-03-05T14:30:00Z'],
  ])('%s', (raw, expected) => {
    expect(understandMoment(raw)).toEqual({ moment: Date.parse(expected) / 60000, understood: true });
  });

  test.each(['kemarin', '2026-02-30 08:00', '2026-03-05 25:00'])('%s is none', (raw) => {
    expect(understandMoment(raw)).toEqual({ moment: null, understood: false });
  });

  test.each(['', '-', ' '])('%j is empty', (raw) => {
    expect(understandMoment(raw)).toEqual({ moment: null, understood: true });
  });

  test.each([
    ['2026-03', '2026-03'],
    ['Maret 2026', '2026-03'],
    ['mar 2026', '2026-03'],
    ['3/2026', '2026-03'],
    ['1 March 2026', '2026-03'],
    [new Date(2026, 2, 1), '2026-03'],
    ['2026-13', null],
    ['bulan lalu', null],
    ['', null],
  ])('month %s', (raw, expected) => {
    expect(understandMonth(raw)).toBe(expected);
  });

  test('hours run through nights and weekends; days without a time count whole', () => {
    expect(hoursBetween(at('2026-03-06 16:00'), at('2026-03-09 10:30'))).toBe(66.5);
    expect(hoursBetween(at('2026-03-06'), at('2026-03-09 10:30'))).toBe(72);
    expect(hoursBetween(at('2026-03-06 16:00'), at('2026-03-06'))).toBe(0);
  });
});

test.each([
  ['2026-03-06 10:00', '2026-03-06 10:01', true],
  ['2026-03-06 10:01', '2026-03-06 10:01', false],
  ['2026-03-06 10:02', '2026-03-06 10:01', false],
  ['2026-03-05', '2026-03-06 10:01', true],
  ['2026-03-06', '2026-03-06 10:01', false],
])('%s lies before %s: %p', (to, from, expected) => {
  expect(isBefore(at(to), at(from))).toBe(expected);
});

/** Data dictionary, Kriteria Penilaian, "Open cases count": up to the end of the month or the moment of the run. */
test.each([
  ['2026-03-05 10:00', '2026-03-06 08:00', 22],
  ['2026-03-05', '2026-03-06 08:00', 24],
  ['2026-03-05', '2026-03-06 23:59', 48],
  ['2026-03-05 10:00', '2026-03-06 23:59', 38],
])('a report of %s without an answer has waited by %s: %f hours', (received, cutOff, hours) => {
  expect(count([report(received)], cutOff)).toMatchObject({ responseHours: [hours], unanswered: 1 });
});

/** What a unit is judged by: a case counts as late only once its limit has passed, and nothing later than the cut-off exists. */
test.each<[what: string, one: CitizenReport, cutOff: string, counted: Partial<ReturnType<typeof count>>]>([
  [
    'unanswered within its term: in no share',
    report('2026-06-01 10:00'),
    '2026-06-02 08:00',
    { answerDue: 0, answeredInTime: 0, unanswered: 1 },
  ],
  [
    'unanswered beyond it: late',
    report('2026-06-01 10:00'),
    '2026-06-05 08:00',
    { answerDue: 1, answeredInTime: 0, unanswered: 1 },
  ],
  [
    'answered at the very limit: in time',
    report('2026-06-01 10:00', { responded: '2026-06-01 12:00', responseLimit: 2 }),
    '2026-06-05 08:00',
    { answerDue: 1, answeredInTime: 1 },
  ],
  [
    'answered a minute later: late',
    report('2026-06-01 10:00', { responded: '2026-06-01 12:01', responseLimit: 2 }),
    '2026-06-05 08:00',
    { answerDue: 1, answeredInTime: 0 },
  ],
  [
    'resolved at the cut-off: resolved',
    report('2026-06-01 10:00', { resolved: '2026-06-05 08:00' }),
    '2026-06-05 08:00',
    { resolved: 1, unresolved: 0 },
  ],
  [
    'resolved after it, as its status says today: open',
    report('2026-06-01 10:00', { resolved: '2026-06-05 08:01', status: 'resolved' }),
    '2026-06-05 08:00',
    { resolved: 0, unresolved: 1 },
  ],
  ['received at the cut-off: a case', report('2026-06-05 08:00'), '2026-06-05 08:00', { cases: 1 }],
  ['received after it: none', report('2026-06-05 08:01'), '2026-06-05 08:00', { cases: 0 }],
])('%s', (_what, one, cutOff, counted) => {
  expect(count([one], cutOff)).toMatchObject(counted);
});

describe('terms', () => {
  test.each<[string, CitizenReport, [answered: number, resolved: number]]>([
    [
      'answered on the third working day, over the holidays',
      report('2026-03-17 10:00', { responded: '2026-03-27 23:00' }),
      [1, 0],
    ],
    ['answered on the fourth', report('2026-03-17 10:00', { responded: '2026-03-30 00:10' }), [0, 0]],
    [
      'information: five working days',
      report('2026-06-01 10:00', { resolved: '2026-06-08 10:00', class: 'information' }),
      [0, 1],
    ],
    ['information: six', report('2026-06-01 10:00', { resolved: '2026-06-09 10:00', class: 'information' }), [0, 0]],
    ['without inspection: fourteen', report('2026-06-01 10:00', { resolved: '2026-06-19 10:00' }), [0, 1]],
    ['without inspection: fifteen', report('2026-06-01 10:00', { resolved: '2026-06-22 10:00' }), [0, 0]],
    [
      'with inspection: sixty',
      report('2026-03-02 10:00', { resolved: '2026-06-01 10:00', class: 'withInspection' }),
      [0, 1],
    ],
    [
      'hours of its own win',
      report('2026-06-01 10:00', {
        responded: '2026-06-01 12:00',
        resolved: '2026-06-02 09:00',
        responseLimit: 1.9,
        resolutionLimit: 24,
      }),
      [0, 1],
    ],
  ])('%s', (_, one, [answered, resolved]) => {
    const { answeredInTime, resolvedInTime } = count([one]);
    expect([answeredInTime, resolvedInTime]).toEqual([answered, resolved]);
  });

  test('an open report is late once its term has passed, and not counted before', () => {
    const open = report('2026-06-01 10:00', { responded: '2026-06-02 10:00' });
    expect(count([open], '2026-06-19 08:00').resolutionDue).toBe(0);
    expect(count([open], '2026-06-22 08:00')).toMatchObject({ resolutionDue: 1, resolvedInTime: 0, resolved: 0 });
  });

  test('what happens after the cut-off does not exist yet', () => {
    const late = report('2026-06-01 10:00', { responded: '2026-06-02 10:00', resolved: '2026-06-10 10:00' });
    expect(count([late], '2026-06-05 08:00')).toMatchObject({ unanswered: 0, resolved: 0, unresolved: 1, cases: 1 });
    expect(count([late], '2026-05-31 08:00').cases).toBe(0);
  });
});

describe('states', () => {
  test('rejected reports are no cases', () => {
    expect(count([report('2026-06-01 10:00', { status: 'rejected' })]).cases).toBe(0);
  });

  test('a report opened again is not resolved, however fast it was closed', () => {
    const again = report('2026-06-01 10:00', { resolved: '2026-06-01 11:00', status: 'reopened' });
    const done = report('2026-06-01 10:00', { resolved: '2026-06-01 11:00', status: 'resolved' });
    expect(count([again, done, done])).toMatchObject({ cases: 3, resolved: 2, resolvedInTime: 2, reopened: 1 });
  });

  test('a status without a date is resolved, but never in time', () => {
    const stated = report('2026-06-01 10:00', { status: 'resolved' });
    expect(count([stated], '2026-06-02 08:00')).toMatchObject({ resolved: 1, resolutionDue: 1, resolvedInTime: 0 });
  });

  test('whoever resolves has answered', () => {
    expect(count([report('2026-06-01 10:00', { resolved: '2026-06-01 14:00' })])).toMatchObject({
      unanswered: 0,
      responseHours: [4],
    });
  });
});

describe('figures', () => {
  const answeredAfter = (hours: number[]) =>
    count(
      hours.map((length) =>
        report('2026-06-01 00:01', { responded: new Date(Date.UTC(2026, 5, 1, length, 1)).toISOString().slice(0, 16) }),
      ),
    );

  test('median and 90th percentile of hours', () => {
    const counts = answeredAfter([1, 2, 3, 4, 20]);
    expect(reportFigure('medianResponse', counts, null).used).toBe(3);
    expect(reportFigure('p90Response', counts, null).used).toBeCloseTo(13.6, 10);
  });

  test('open reports enter with the time they have waited, and are told', () => {
    const quick = report('2026-03-02 08:00', { responded: '2026-03-02 10:00' });
    const open = [3, 4, 5].map((day) => report(`2026-03-0${day} 08:00`));
    const counts = count([quick, ...open], '2026-03-31 23:59');
    expect(counts.responseHours).toEqual([2, 688, 664, 640]);
    expect(reportFigure('medianResponse', counts, null)).toEqual({ raw: 652, used: 652, open: 3 });
    expect(reportFigure('p90Response', counts, null)).toMatchObject({ open: 3 });
    expect(reportFigure('respondedInTime', counts, null)).toEqual({ raw: 25, used: 25, open: 3 });
    expect(reportFigure('resolvedInTime', counts, null)).toMatchObject({ open: 4 });
  });

  test.each([
    ['2026-03', '2026-04-10 08:00', '2026-03-31 23:59'],
    ['2026-03', '2026-03-20 08:00', '2026-03-20 08:00'],
    ['2026-02', '2026-04-10 08:00', '2026-02-28 23:59'],
  ])('%s as of %s counts up to %s', (month, now, expected) => {
    expect(momentText(cutOffOf(month, at(now)))).toBe(expected);
  });

  test('leaving a report open is never better than answering it', () => {
    const hour = fc.integer({ min: 1, max: 27 * 24 });
    fc.assert(
      fc.property(fc.array(hour, { minLength: 1, maxLength: 8 }), fc.nat(7), (hours, left) => {
        const answered = (length: number): string =>
          new Date(Date.UTC(2026, 2, 1, length, 1)).toISOString().slice(0, 16);
        const of = (isLeft: (index: number) => boolean) =>
          count(
            hours.map((length, index) =>
              report('2026-03-01 00:01', isLeft(index) ? {} : { responded: answered(length) }),
            ),
            '2026-03-31 23:59',
          );
        const [all, some] = [of(() => false), of((index) => index === left)];
        for (const source of ['medianResponse', 'p90Response'] as const)
          expect(reportFigure(source, some, null).used).toBeGreaterThanOrEqual(
            reportFigure(source, all, null).used ?? 0,
          );
        expect(some.answeredInTime).toBeLessThanOrEqual(all.answeredInTime);
      }),
    );
  });

  test('nobody looks fast by answering nothing', () => {
    expect(reportFigure('medianResponse', count([report('2026-06-01 10:00')], '2026-06-03 10:00'), null).used).toBe(48);
  });

  test('a share is shown as observed and used as adjusted', () => {
    const counts = count([1, 2, 3, 4, 5].map(() => report('2026-06-01 10:00', { resolved: '2026-06-02 10:00' })));
    const figure = reportFigure('resolvedInTime', counts, 0.93);
    expect(figure.raw).toBe(100);
    expect(figure.used).toBeCloseTo(94.4, 10);
    expect(figure.share).toEqual({ hits: 5, cases: 5, prior: 93 });
    expect(reportFigure('resolvedInTime', counts, null)).toEqual({ raw: 100, used: 100 });
  });

  test('without a report there is nothing to see', () => {
    expect(reportFigure('resolved', count([]), 0.9)).toEqual({ raw: null, used: null });
    expect(poolShare('resolved', count([]))).toBeNull();
    expect(poolShare('medianResponse', count([]))).toBeNull();
  });
});
