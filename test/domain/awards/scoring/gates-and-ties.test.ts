import type { Figure } from '../../../../src/domain/awards/records/figures';
import type { VetoRule } from '../../../../src/domain/awards/instrument/instrument';
import { criterion, participant, places, score } from '../builders';

/** Data dictionary, `Gugur Bila`: a veto says of which figures a participant is out, its limit among them or not. */
test.each<[operator: VetoRule['operator'], out: number[]]>([
  ['<', [59]],
  ['<=', [59, 60]],
  ['=', [60]],
  ['>=', [60, 61]],
  ['>', [61]],
])('a veto of %s60', (operator, out) => {
  const veto = { operator, limit: 60, text: `${operator}60` };
  const figures = [59, 60, 61];
  const { result } = score(Object.fromEntries(figures.map((figure) => [`P${figure}`, [figure]])), [
    criterion({ veto }),
  ]);
  const vetoed = result.participants.filter(({ outcome }) => outcome === 'vetoed');
  expect(vetoed.map(({ code }) => Number(code.slice(1))).sort()).toEqual(out);
  for (const { vetoReason } of vetoed) expect(vetoReason).toMatchObject({ rule: `${operator}60`, criterion: 'Mutu' });
});

/** `awards.md` 5.4 and data dictionary, `Urutan Seri`: 1 decides first, whatever order the rows have; then the code. */
test.each<[what: string, orders: [number | null, number | null], best: string]>([
  ['the first criterion', [1, 2], 'A'],
  ['the second', [2, 1], 'B'],
  ['the second alone', [null, 1], 'B'],
  ['of one order the lower code', [1, 1], 'A'],
])('equal scores are told apart by %s', (_what, [first, second], best) => {
  const criteria = [
    criterion({ code: 'K1', weight: 50, tieOrder: first }),
    criterion({ code: 'K2', weight: 50, tieOrder: second }),
  ];
  const figures = { A: [90, 70], B: [70, 90] };
  expect(places(score(figures, criteria))[0]).toEqual([best, 1, 'winner']);
  const turned = { A: [70, 90], B: [90, 70] };
  expect(places(score(turned, [...criteria].reverse()))[0]).toEqual([best, 1, 'winner']);
});

test('the jury’s places decide in their order, and only about whom they name', () => {
  const tieDecisions = [
    { participant: 'C', place: 1, reason: 'banjir' },
    { participant: 'A', place: 2, reason: 'kebakaran' },
  ];
  const { result } = score({ A: [80], B: [80], C: [80] }, [criterion()], { tieDecisions });
  expect(result.participants.map(({ code, rank, juryReason }) => [code, rank, juryReason])).toEqual([
    ['C', 1, 'banjir'],
    ['A', 2, 'kebakaran'],
    ['B', 3, undefined],
  ]);
});

/** Data dictionary, `Calon Tunggal`: a person confirms him, and no decision about another or another place does. */
test.each([
  [[{ participant: 'A', place: 1, reason: 'layak' }], 'winner'],
  [[{ participant: 'B', place: 1, reason: 'layak' }], 'soleCandidate'],
  [[{ participant: 'A', place: 2, reason: 'layak' }], 'soleCandidate'],
  [[], 'soleCandidate'],
])('a sole candidate with %j is %s', (tieDecisions, outcome) => {
  expect(score({ A: [88] }, [criterion()], { tieDecisions }).result.participants[0]?.outcome).toBe(outcome);
});

test.each<[what: string, figure: Figure, told: object]>([
  ['a plain one', { raw: 80, used: 80 }, { raw: 80, value: 80, points: 80 }],
  [
    'a share of few cases, pulled towards the pool',
    { raw: 100, used: 94, share: { hits: 5, cases: 5, prior: 93 } },
    { raw: 100, value: 94, points: 94, adjusted: { value: 94, hits: 5, cases: 5, prior: 93 } },
  ],
  ['one with open reports', { raw: 80, used: 80, open: 0 }, { raw: 80, value: 80, points: 80, open: 0 }],
  ['one that nobody has', { raw: null, used: null }, { raw: null, value: null, points: 0 }],
])('the record keeps of a figure what it was: %s', (_what, figure, told) => {
  const one = criterion({ source: 'resolved', zero: 0, hundred: 100 });
  const { result } = score({ A: [0] }, [one], { figure: () => figure });
  expect(result.participants[0]?.criteria).toEqual([{ code: 'K1', name: 'Mutu', weight: 100, ...told }]);
});

/** Weights are shares of their sum; one of 0 is shown and takes no part, whatever its figure. */
test('criteria stand with their shares, those that do not count with none', () => {
  const criteria = [
    criterion({ code: 'K2', name: 'Kedua', weight: 30 }),
    criterion({ code: 'K1', name: 'Pertama', weight: 10 }),
    criterion({ code: 'K0', name: 'Tanpa bobot', weight: 0 }),
  ];
  const { result, columns } = score({ A: [80, 40, null], B: [60, 60, 99] }, criteria);
  expect(result.criteria).toEqual([
    { code: 'K2', name: 'Kedua', weight: 75 },
    { code: 'K1', name: 'Pertama', weight: 25 },
    { code: 'K0', name: 'Tanpa bobot', weight: 0 },
  ]);
  expect(columns.map(({ criterion: { code } }) => code)).toEqual(['K1', 'K2']);
  expect(result.participants.map(({ code, score: points }) => [code, points])).toEqual([
    ['A', 70],
    ['B', 60],
  ]);
});

test('who is out stands in the order of codes, whatever order the rows have', () => {
  const veto = { operator: '<' as const, limit: 60, text: '<60' };
  const codes = ['C', 'A', 'D', 'B'];
  const { result } = score(Object.fromEntries(codes.map((code) => [code, [50]])), [criterion({ veto })], {
    participants: codes.map((code) => participant(code)),
  });
  expect(result.participants.map(({ code }) => code)).toEqual(['A', 'B', 'C', 'D']);
});

/** `awards.md` 2, sensitivity of weights: the first stays first in every draw where it leads on every criterion. */
test.each([
  [{ A: [90, 90], B: [50, 50] }, 100],
  [{ B: [50, 50], A: [90, 90] }, 100],
])('the leader of %j is the one whose place is tried', (figures, stability) => {
  const criteria = [criterion({ code: 'K1', weight: 50 }), criterion({ code: 'K2', weight: 50 })];
  expect(score(figures, criteria).result.stability).toBe(stability);
});
