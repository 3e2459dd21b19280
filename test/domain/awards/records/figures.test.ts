import { poolShare, reportFigure } from '../../../../src/domain/awards/records/figures';
import { noReports } from '../../../../src/domain/awards/records/reports';
import type { CriterionSource } from '../../../../src/domain/awards/instrument/instrument';

const counts = {
  ...noReports(),
  cases: 10,
  responseHours: [1, 2, 6],
  unanswered: 2,
  answerDue: 8,
  answeredInTime: 6,
  resolved: 6,
  resolutionDue: 7,
  resolvedInTime: 3,
  unresolved: 4,
  reopened: 2,
};

/** Data dictionary, Kriteria Penilaian: what each share counts, out of what, and what is still open to it. */
test.each<[CriterionSource, hits: number, cases: number, open: number | undefined]>([
  ['respondedInTime', 6, 8, 2],
  ['resolvedInTime', 3, 7, 4],
  ['resolved', 6, 10, undefined],
  ['reopened', 2, 8, undefined],
])('%s: %i of %i', (source, hits, cases, open) => {
  const figure = reportFigure(source, counts, 0.5);
  expect(figure.share).toEqual({ hits, cases, prior: 50 });
  expect(figure.open).toBe(open);
  expect(figure.used).toBeCloseTo((100 * (hits + 10)) / (cases + 20), 10);
  expect(poolShare(source, counts)).toBe(hits / cases);
});

test.each<[CriterionSource, { raw: number | null; used: number | null; open?: number }]>([
  ['medianResponse', { raw: 2, used: 2, open: 2 }],
  ['jury', { raw: null, used: null }],
  ['publications', { raw: null, used: null }],
])('%s is no share', (source, expected) => {
  expect(reportFigure(source, counts, 0.5)).toEqual(expected);
  expect(poolShare(source, counts)).toBeNull();
});

test.each<[prior: number | null, used: number | null]>([
  [null, null],
  [0.4, 40],
])('of reports that are not yet due nothing is observed: the pool’s %p gives %p', (prior, expected) => {
  const young = { ...noReports(), cases: 3, unanswered: 3 };
  const { raw, used, open } = reportFigure('respondedInTime', young, prior);
  expect([raw, used === null ? null : Number(used.toFixed(6)), open]).toEqual([null, expected, 3]);
  expect(poolShare('respondedInTime', young)).toBeNull();
});

test('nothing open is told as nothing', () => {
  expect(reportFigure('respondedInTime', { ...counts, unanswered: 0 }, null)).toEqual({ raw: 75, used: 75 });
});
