import { decide } from '../../../src/domain/awards/months/decide';
import { parseVeto } from '../../../src/workbook/read/awards/criteria';
import { scoreMonth, type AwardsInput } from '../../../src/domain/awards/score-month';
import type { ScoreRow } from '../../../src/domain/awards/jury/score-row';
import type { StaffMember } from '../../../src/domain/awards/participants';
import { buildUnitTree } from '../../../src/domain/main-job/unit/unit';
import { codesOf, unit } from '../builders';
import { category, criterion } from './builders';

const member = (id: string, at: string): StaffMember => ({
  id,
  name: `Pegawai ${id}`,
  fullName: `Pegawai ${id}, S.Sos.`,
  unit: at,
  from: null,
  until: null,
});
const { tree } = buildUnitTree(['A', 'B', 'C', 'SEK'].map((code) => unit(code)));
const panti = category({ participants: 'A, B, C', winners: 1 });

/** Scores of the jurors P1 and P2 for A, B and C; null: not given. */
function rows(first: (number | null)[], second: (number | null)[] = [], changes: Partial<ScoreRow> = {}): ScoreRow[] {
  const cells = { category: 'B2', participant: 'C2', criterion: 'D2', juror: 'E2', score: 'F2', notes: 'G2' };
  return [first, second].flatMap((given, juror) =>
    given.flatMap((score, index): ScoreRow[] =>
      score === null
        ? []
        : [
            {
              sheet: 'Penilaian',
              row: 2,
              category: 'Panti Terbaik',
              participant: 'ABC'[index] ?? '',
              criterion: 'K1',
              juror: `P${juror + 1}`,
              score,
              notes: '',
              decidesTie: false,
              cells,
              ...changes,
            },
          ],
    ),
  );
}

const input = (changes: Partial<AwardsInput> = {}): AwardsInput => ({
  month: '2026-03',
  today: '2026-04-10',
  tree,
  categories: [panti],
  criteria: [criterion()],
  staff: [member('P1', 'SEK'), member('P2', 'SEK')],
  team: [],
  scores: rows([90, 80, 70]),
  holidays: new Set<string>(),
  records: { reports: [], earlier: [], publications: [], attainment: null },
  coolDown: 0,
  history: [],
  cutOff: { moment: 0, text: '2026-04-09 08:00' },
  ...changes,
});

function propose(changes: Partial<AwardsInput> = {}) {
  const { proposals, findings } = scoreMonth(input(changes));
  const [proposal] = proposals;
  if (!proposal) throw new Error('no proposal');
  return { ...proposal, strays: findings, codes: codesOf(proposal.findings), stops: codesOf(proposal.blocking) };
}

test('a month is scored, and nothing stands against a decision', () => {
  const { result, codes, stops } = propose();
  expect(result?.participants.map(({ code, rank, score }) => [code, rank, score])).toEqual([
    ['A', 1, 90],
    ['B', 2, 80],
    ['C', 3, 70],
  ]);
  expect([codes, stops]).toEqual([[], []]);
});

const reports = criterion({ source: 'resolved', zero: 0, hundred: 100 });

test.each<[string, Partial<AwardsInput>, string[], string[]]>([
  ['no criteria', { criteria: [] }, ['category-without-criteria'], ['category-without-criteria']],
  [
    'criteria of another category alone',
    { criteria: [criterion({ category: 'Lain' })] },
    ['category-without-criteria'],
    ['category-without-criteria'],
  ],
  [
    'an unclear category',
    { categories: [{ ...panti, isUnclear: true }] },
    ['instrument-unclear'],
    ['instrument-unclear'],
  ],
  [
    'an unclear criterion',
    { criteria: [criterion(), criterion({ code: 'K2', isUnclear: true })] },
    ['instrument-unclear'],
    ['instrument-unclear'],
  ],
  [
    'nobody takes part',
    { categories: [{ ...panti, participants: '' }], scores: [] },
    ['category-without-participants'],
    ['category-without-participants'],
  ],
  ['nothing is scored', { scores: [] }, ['category-without-participants'], ['category-without-participants']],
  [
    'a word that names nobody',
    { categories: [{ ...panti, participants: 'A, B, C, X' }] },
    ['unknown-participants'],
    [],
  ],
  ['the month is not over', { today: '2026-03-31' }, ['month-not-over'], ['month-not-over']],
  ['the day after', { today: '2026-04-01' }, [], []],
  [
    'a missing figure',
    { scores: rows([90, 80]) },
    ['incomplete-juror', 'missing-figure'],
    ['incomplete-juror', 'missing-figure'],
  ],
  ['a tie for the place', { scores: rows([90, 90, 70]) }, ['tie-undecided'], ['tie-undecided']],
  ['a tie behind it', { scores: rows([90, 70, 70]) }, [], []],
  [
    'equal scores that a tie order tells apart',
    {
      criteria: [criterion({ weight: 50, tieOrder: 1 }), criterion({ code: 'K2', weight: 50 })],
      scores: [...rows([90, 80, 70]), ...rows([80, 90, 70], [], { criterion: 'K2' })],
    },
    ['near-tie'],
    [],
  ],
  [
    'one alone',
    { categories: [{ ...panti, participants: 'A' }], scores: rows([90]) },
    ['sole-candidate'],
    ['sole-candidate'],
  ],
  [
    'all are out',
    {
      criteria: [reports],
      scores: rows([], []),
      records: { reports: [], earlier: [], publications: [], attainment: null },
    },
    ['category-without-participants'],
    ['category-without-participants'],
  ],
  ['jurors who do not agree', { scores: rows([90, 80, 70], [70, 80, 91]) }, ['low-agreement'], []],
  ['jurors who agree', { scores: rows([90, 80, 70], [95, 85, 71]) }, [], []],
])('%s', (_what, changes, codes, stops) => {
  const found = propose(changes);
  expect([found.codes.sort(), found.stops.sort()]).toEqual([codes, stops]);
});

const bothCategories = [panti, category({ name: 'Tim Terbaik', participants: 'A, B' })];
/** A criterion by which everybody below 95 is out. */
const strict = criterion({ veto: parseVeto('<95') });
const citizenReport = (of: string) => ({
  unit: of,
  received: 0,
  responded: null,
  resolved: 1,
  status: 'resolved' as const,
  class: 'information' as const,
  responseLimit: null,
  resolutionLimit: null,
});
const reported = (...units: string[]) => ({
  ...input().records,
  reports: units.map(citizenReport),
});
const until = { cutOff: { moment: 5, text: '2026-04-09 08:00' } };

/** The gates before the score, and what is told and forbids a decision or does not (`awards.md` 5.1; data dictionary, Kriteria Penilaian). */
test.each<[string, Partial<AwardsInput>, string[], string[]]>([
  [
    'a missing figure that leaves its participant out stops nothing',
    { criteria: [criterion({ ifMissing: 'leaveOut' })], scores: rows([90, 80]) },
    ['incomplete-juror'],
    [],
  ],
  [
    'a weight of 0 is told and stops nothing',
    { criteria: [criterion(), criterion({ code: 'K2', weight: 0, ifMissing: 'leaveOut' })] },
    ['zero-weight'],
    [],
  ],
  ['everybody is out', { criteria: [strict] }, ['all-out'], ['all-out']],
  [
    'a near tie behind the last place is none',
    {
      criteria: [criterion({ weight: 50, tieOrder: 1 }), criterion({ code: 'K2', weight: 50 })],
      scores: [...rows([95, 90, 80]), ...rows([95, 80, 90], [], { criterion: 'K2' })],
    },
    [],
    [],
  ],
  [
    'a near tie at the last of two places',
    {
      categories: [{ ...panti, winners: 2 }],
      criteria: [criterion({ weight: 50, tieOrder: 1 }), criterion({ code: 'K2', weight: 50 })],
      scores: [...rows([95, 90, 80]), ...rows([95, 80, 90], [], { criterion: 'K2' })],
    },
    ['near-tie'],
    [],
  ],
  [
    'nobody takes part, whatever was scored',
    { categories: [{ ...panti, participants: '' }] },
    ['category-without-participants'],
    ['category-without-participants'],
  ],
])('%s', (_what, changes, codes, stops) => {
  const found = propose(changes);
  expect([found.codes, found.stops]).toEqual([codes, stops]);
});

test('a tie is told with the place that it is about', () => {
  const { findings } = propose({ categories: [{ ...panti, winners: 2 }], scores: rows([95, 80, 80]) });
  expect(findings).toMatchObject([
    { code: 'tie-undecided', values: { rank: 2, participants: ['Bidang B', 'Bidang C'] } },
  ]);
});

test('criteria and scores of any category that there is are no strays', () => {
  const { strays } = propose({
    categories: bothCategories,
    criteria: [criterion(), criterion({ category: 'Tim Terbaik' })],
    scores: [...rows([90, 80, 70]), ...rows([1, 2], [], { category: 'Tim Terbaik' })],
  });
  expect(strays).toEqual([]);
});

test('scores of one category say nothing in another', () => {
  const scores = [...rows([90, 80, 70]), ...rows([10, 20, 95], [], { category: 'Tim Terbaik' })];
  const { result } = propose({ categories: bothCategories, scores });
  expect(result?.participants.map(({ code, score }) => [code, score])).toEqual([
    ['A', 90],
    ['B', 80],
    ['C', 70],
  ]);
});

/** Data dictionary, `Minimal Data`; `awards.md` 5.1: too few cases are *belum cukup data*, never the last rank. */
test.each<[what: string, minimumCases: number | null, reportsOf: string[], outcomes: string[]]>([
  ['without a minimum one report is needed', null, ['A', 'A', 'B'], ['A', 'B', 'C tooFewCases']],
  ['a minimum of two', 2, ['A', 'A', 'B', 'C', 'C'], ['A', 'C', 'B tooFewCases']],
  ['a minimum of none', 0, ['A', 'B', 'C'], ['A', 'B', 'C']],
])('records alone: %s', (_what, minimumCases, reportsOf, outcomes) => {
  const { result } = propose({
    categories: [{ ...panti, minimumCases }],
    criteria: [reports],
    scores: [],
    records: reported(...reportsOf),
    ...until,
  });
  const told = result?.participants.map(({ code, outcome }) =>
    outcome === 'tooFewCases' ? `${code} ${outcome}` : code,
  );
  expect(told?.sort()).toEqual(outcomes.sort());
});

test('one criterion from reports among others asks for a report as well', () => {
  const { result } = propose({
    criteria: [criterion({ weight: 50 }), { ...reports, code: 'K2', weight: { value: 50, cell: 'D3' } }],
    records: reported('A', 'B'),
    ...until,
  });
  expect(result?.participants.find(({ code }) => code === 'C')?.outcome).toBe('tooFewCases');
});

/** Data dictionary, Kriteria Penilaian: who takes part (for a unit: its head and staff, also of units below it) scores nobody. */
test.each([
  ['SEK', 3],
  ['A', 0],
  ['A-1', 0],
])('a juror of %s: %i scores count', (at, counted) => {
  const { tree: family } = buildUnitTree([unit('A'), unit('A-1', 'A'), unit('B'), unit('C'), unit('SEK')]);
  const { result } = propose({ tree: family, staff: [member('P1', at)] });
  const scored = result?.participants.filter(({ score }) => score !== null) ?? [];
  expect(scored).toHaveLength(counted);
});

test.each<[string, Partial<AwardsInput>, string[]]>([
  ['nothing stands against a decision', {}, ['winner', 'nominee', 'nominee']],
  ['the month is not over', { today: '2026-03-31' }, ['nominee', 'nominee', 'nominee']],
  ['a figure is missing', { scores: rows([90, 80]) }, ['nominee', 'nominee', 'tooFewCases']],
  ['a tie for the place stays told', { scores: rows([90, 90, 70]) }, ['tied', 'tied', 'nominee']],
])('nobody stands as the winner while a decision is forbidden: %s', (_what, changes, outcomes) => {
  expect(propose(changes).result?.participants.map(({ outcome }) => outcome)).toEqual(outcomes);
});

test('findings stand at the cells of what they are about', () => {
  const at = (changes: Partial<AwardsInput>) =>
    propose(changes).findings.map(({ sheet, cell, values }) => [sheet, cell, values]);
  expect(at({ scores: rows([90, 90, 70]) })).toEqual([
    ['Kategori Penghargaan', 'A2', { category: 'Panti Terbaik', rank: 1, participants: ['Bidang A', 'Bidang B'] }],
  ]);
  expect(at({ categories: [{ ...panti, participants: 'A, B, C, X' }] })).toEqual([
    ['Kategori Penghargaan', 'B2', { value: 'X' }],
  ]);
  expect(at({ scores: rows([90, 80]) })).toContainEqual([
    'Kriteria Penilaian',
    'D2',
    { code: 'K1', name: 'Mutu', count: 1, participants: ['Bidang C'] },
  ]);
});

test('criteria and scores of a category that nobody knows are told, at their cells', () => {
  const { strays } = propose({
    criteria: [criterion(), criterion({ category: 'Lain', row: 7 })],
    scores: [...rows([90, 80, 70]), ...rows([1], [], { category: 'Entah' })],
  });
  expect(strays).toMatchObject([
    { code: 'unknown-category', sheet: 'Kriteria Penilaian', cell: 'A7', values: { value: 'Lain' } },
    { code: 'unknown-category', sheet: 'Penilaian', cell: 'B2', values: { value: 'Entah' } },
  ]);
});

test.each([
  [1, null, ['B', 'A']],
  [1, 0, ['A', 'B']],
  [0, 1, ['B', 'A']],
  [0, null, ['A', 'B']],
])('the wait of the settings is %i, of the category %p: %j', (coolDown, own, best) => {
  const history = [{ month: '2026-02', category: 'Panti Terbaik', participant: 'A', outcome: 'winner' as const }];
  const { result } = propose({ coolDown, history, categories: [{ ...panti, coolDown: own }] });
  const ranked = result?.participants.filter(({ rank }) => rank !== null).map(({ code }) => code) ?? [];
  expect(ranked[0]).toBe(best[0]);
});

test('where everybody takes part, those who judge do not', () => {
  const staff = ['P1', 'P2', 'P3'].map((id) => member(id, id === 'P1' ? 'SEK' : 'A'));
  const { result } = propose({
    categories: [category({ ofStaff: true, participants: 'Pegawai' })],
    staff,
    team: [{ id: ' p1 ', role: 'chair', category: '' }],
    scores: ['P2', 'P3'].flatMap((participant, index) => rows([90 - index], [], { participant, juror: 'P1' })),
  });
  expect(result?.participants.map(({ code, unitName }) => [code, unitName])).toEqual([
    ['P2', 'Bidang A'],
    ['P3', 'Bidang A'],
  ]);
});

describe('a decision', () => {
  it('freezes the result, with fourteen working days for objections (PermenPANRB 6/2022)', () => {
    const proposal = propose();
    const { result, findings } = decide(proposal, '2026-04-10 09:15', new Set(['2026-04-13']));
    expect(result).toEqual({ ...proposal.result, decided: '2026-04-10 09:15', objectionsUntil: '2026-05-01' });
    expect(findings).toEqual([]);
  });

  it.each<[string, Partial<AwardsInput>]>([
    ['something stands against it', { scores: rows([90, 90, 70]) }],
    ['nothing is scored', { scores: [] }],
  ])('is none where %s', (_what, changes) => {
    const proposal = propose(changes);
    const { result, findings } = decide(proposal, '2026-04-10 09:15', new Set());
    expect(result).toBe(proposal.result);
    expect(findings).toMatchObject([
      { code: 'not-finalised', sheet: 'Kategori Penghargaan', cell: 'A2', values: { month: '2026-03' } },
    ]);
  });
});
