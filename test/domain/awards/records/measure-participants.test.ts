import type { CriterionSource } from '../../../../src/domain/awards/instrument/instrument';
import type { JuryScore } from '../../../../src/domain/awards/jury/jury';
import { measuresOf, type Records } from '../../../../src/domain/awards/records/measure-participants';
import type { CitizenReport } from '../../../../src/domain/awards/records/reports';
import { buildUnitTree } from '../../../../src/domain/main-job/unit/unit';
import { unit } from '../../builders';
import { criterion, participant } from '../builders';

/** A moment of March 2026. */
const at = (day: number, hour: number): number => Date.UTC(2026, 2, day, hour) / 60_000;

const report = (of: string, answered: number | null, resolved: number | null = answered): CitizenReport => ({
  unit: of,
  received: at(2, 8),
  status: null,
  class: 'withoutInspection',
  responseLimit: null,
  resolutionLimit: null,
  responded: answered === null ? null : at(2, 8 + answered),
  resolved: resolved === null ? null : at(2, 8 + resolved),
});

const { tree } = buildUnitTree([unit('A'), unit('A-1', 'A'), unit('B'), unit('C')]);
const none: Records = { reports: [], earlier: [], publications: [], attainment: null };
const measures = (records: Partial<Records>) =>
  measuresOf({ ...none, ...records }, tree, at(31, 23), new Set<string>());
const used = (records: Partial<Records>, source: CriterionSource, of: string, scores: JuryScore[] = []) =>
  measures(records).figure(participant(of), criterion({ source }), scores).used;

const publications = [
  { unit: 'A', reach: 100 },
  { unit: 'A', reach: 1 },
  { unit: 'A-1', reach: 50 },
  { unit: 'B', reach: 10 },
  { unit: 'X', reach: 7 },
];
const reports = [report('A', 1), report('A', 3), report('A-1', 8), report('B', 2, null), report('X', 5)];
const attainment = new Map([
  ['A', 88.5],
  ['B', null],
]);

/** Data dictionary, Kriteria Penilaian: a unit's records are its own and those of the units below it. */
test.each<[CriterionSource, string, number | null]>([
  ['publications', 'A', 3],
  ['publications', 'A-1', 1],
  ['publications', 'C', 0],
  ['publications', 'X', 1],
  ['reach', 'A', 151],
  ['reach', 'B', 10],
  ['reach', 'C', 0],
  ['unitAttainment', 'A', 88.5],
  ['unitAttainment', 'B', null],
  ['unitAttainment', 'C', null],
  ['medianResponse', 'A', 3],
  ['medianResponse', 'A-1', 8],
  ['medianResponse', 'B', 2],
  ['medianResponse', 'X', 5],
  ['medianResponse', 'C', null],
])('%s of %s is %p', (source, of, expected) => {
  expect(used({ reports, publications, attainment }, source, of)).toBe(expected);
});

test('without any attainment of the month there is none of a unit', () => {
  expect(used({}, 'unitAttainment', 'A')).toBeNull();
});

test.each<[CriterionSource]>([['jury'], ['input']])(
  'a figure of %s is the mean of the scores given for it',
  (source) => {
    const scores = [80, 91].map((score, index) => ({ participant: 'A', criterion: 'K1', juror: `P${index}`, score }));
    const found = measures({ attainment, publications }).figure(participant('A'), criterion({ source }), scores);
    expect(found).toEqual({ raw: 85.5, used: 85.5 });
    expect(used({ attainment }, source, 'B', scores)).toBeNull();
  },
);

/** `awards.md` 2: 3 of 4 against a pool of 50 % weigh (3 + 20 × 0,5) / 24. */
test.each<[what: string, earlier: CitizenReport[], prior: number, adjusted: number]>([
  ['those of the months before', [report('B', 1), report('B', 1, null)], 50, (100 * (3 + 10)) / 24],
  ['in the first month of all those of the month itself', [], 60, (100 * (3 + 12)) / 24],
])('the pool of shares: %s', (_what, earlier, prior, adjusted) => {
  const month = [report('A', 1), report('A', 1), report('A-1', 1), report('A', 1, null), report('B', 1, null)];
  const found = measures({ reports: month, earlier }).figure(participant('A'), criterion({ source: 'resolved' }), []);
  expect(found).toMatchObject({ raw: 75, share: { hits: 3, cases: 4, prior } });
  expect(found.used).toBeCloseTo(adjusted, 10);
});

describe('cases that a category’s figures rest on', () => {
  const scores = ['P1', 'P2', 'P1'].map((juror) => ({ participant: 'A', criterion: 'K1', juror, score: 80 }));
  const of = (sources: CriterionSource[], code: string) =>
    measures({ reports, publications }).cases(
      participant(code),
      sources.map((source) => criterion({ source })),
      [...scores, { participant: 'B', criterion: 'K1', juror: 'P3', score: 1 }],
    );

  test.each<[CriterionSource[], string, number]>([
    [['jury', 'resolved', 'publications'], 'A', 3],
    [['medianResponse'], 'A-1', 1],
    [['resolved'], 'C', 0],
    [['jury', 'reach'], 'A', 3],
    [['publications'], 'B', 1],
    [['jury', 'unitAttainment'], 'A', 2],
    [['jury'], 'B', 1],
    [['input'], 'C', 0],
  ])('%j of %s: %i', (sources, code, expected) => {
    expect(of(sources, code)).toBe(expected);
  });
});
