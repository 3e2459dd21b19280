import fc from 'fast-check';
import type { Criterion } from '../../../../src/domain/awards/instrument/instrument';
import type { AwardMethod } from '../../../../src/domain/awards/result';
import { roundPrinted } from '../../../../src/domain/number';
import { category, criterion, places, score, type Figures } from '../builders';

const two = (more: Partial<Record<'a' | 'b', Parameters<typeof criterion>[0]>> = {}): Criterion[] => [
  criterion({ code: 'K1', weight: 60, ...more.a }),
  criterion({ code: 'K2', weight: 40, ...more.b }),
];

describe('scores and ranks', () => {
  test('a weighted sum over fixed anchors, best first', () => {
    const scoring = score({ A: [80, 50], B: [60, 90] }, two());
    expect(places(scoring)).toEqual([
      ['B', 1, 'winner'],
      ['A', 2, 'nominee'],
    ]);
    expect(scoring.result.participants.map((one) => [one.score, one.gap])).toEqual([
      [72, 4],
      [68, 4],
    ]);
    expect(scoring.result.participants[0]?.criteria.map(({ value, points }) => [value, points])).toEqual([
      [60, 36],
      [90, 36],
    ]);
  });

  test('hours count between their anchors and never beyond', () => {
    const hours = [criterion({ source: 'medianResponse', kind: 'cost', zero: 72, hundred: 4 })];
    const scoring = score({ A: [4], B: [38], C: [72], D: [500], E: [0] }, hours);
    expect(scoring.result.participants.map((one) => [one.code, one.score, one.rank])).toEqual([
      ['A', 100, 1],
      ['E', 100, 1],
      ['B', 50, 3],
      ['C', 0, 4],
      ['D', 0, 4],
    ]);
  });

  test('competition ranking 1-2-2-4: equal in everything is for the jury to decide', () => {
    const scoring = score({ A: [90, 90], B: [80, 70], C: [80, 70], D: [10, 10] }, two());
    expect(scoring.result.participants.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
    expect(places(score({ A: [80, 70], B: [80, 70] }, two()))).toEqual([
      ['A', 1, 'tied'],
      ['B', 1, 'tied'],
    ]);
  });

  test.each<[number, number, (number | null)[], string[]]>([
    [80.004, 80, [1, 1], ['tied', 'tied']],
    [80.004, 79.995, [1, 1], ['tied', 'tied']],
    [80.005, 80.004, [1, 2], ['winner', 'nominee']],
    [80.01, 80, [1, 2], ['winner', 'nominee']],
  ])('scores that print alike are a tie: %d and %d', (a, b, ranks, outcomes) => {
    const { participants } = score({ A: [a], B: [b] }, [criterion()]).result;
    expect(participants.map(({ rank }) => rank)).toEqual(ranks);
    expect(participants.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  test('ranks, ties and gaps are those of the scores as printed', () => {
    const scores = fc.array(fc.double({ min: 79.98, max: 80.02, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(scores, (list) => {
        const figures = Object.fromEntries(list.map((value, index) => [`U${index}`, [value]]));
        const { participants } = score(figures, [criterion()]).result;
        const printed = participants.map((one) => roundPrinted(one.score ?? 0));
        participants.forEach((one, index) => {
          const mine = printed[index] ?? 0;
          expect(one.rank).toBe(1 + printed.filter((other) => other > mine).length);
          const neighbour = printed[index === 0 ? 1 : index - 1] ?? 0;
          expect(one.gap).toBe(roundPrinted(Math.abs(neighbour - mine)));
        });
      }),
      fewer,
    );
  });

  test('who stands alone is confirmed by a person, not by a score', () => {
    const alone = { A: [88, 88] };
    expect(places(score(alone, two()))).toEqual([['A', 1, 'soleCandidate']]);
    const tieDecisions = [{ participant: 'A', place: 1, reason: 'Melampaui semua target' }];
    expect(places(score(alone, two(), { tieDecisions }))).toEqual([['A', 1, 'winner']]);
    const saw = { category: category({ method: 'saw' as const, winners: 2 }) };
    expect(places(score(alone, two(), saw))).toEqual([['A', 1, 'soleCandidate']]);
  });

  test('sums of the same figures in another order are a tie', () => {
    const criteria = [1, 2, 3].map((n) => criterion({ code: `K${n}`, weight: 100 / 3, zero: 0, hundred: 1 }));
    const scoring = score({ A: [0.1, 0.2, 0.3], B: [0.3, 0.2, 0.1] }, criteria);
    expect(scoring.result.participants.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  test('the declared order decides before the jury does', () => {
    const declared = two({ a: { weight: 50 }, b: { weight: 50, tieOrder: 1 } });
    expect(places(score({ A: [80, 60], B: [60, 80] }, declared))).toEqual([
      ['B', 1, 'winner'],
      ['A', 2, 'nominee'],
    ]);
    const cost = two({ a: { weight: 50 }, b: { weight: 50, tieOrder: 1, kind: 'cost' } });
    expect(places(score({ A: [80, 60], B: [60, 40] }, cost))[0]).toEqual(['B', 1, 'winner']);
  });

  test('the jury’s written decision settles a tie, and its reason stays with the result', () => {
    const tieDecisions = [{ participant: 'B', place: 1, reason: 'Menangani kebakaran besar' }];
    const scoring = score({ A: [80, 70], B: [80, 70] }, two(), { tieDecisions });
    expect(places(scoring)).toEqual([
      ['B', 1, 'winner'],
      ['A', 2, 'nominee'],
    ]);
    expect(scoring.result.participants[0]?.juryReason).toBe('Menangani kebakaran besar');
  });

  test.each([
    [2, ['winner', 'winner', 'nominee']],
    [3, ['winner', 'winner', 'winner']],
  ])('%i winners', (winners, expected) => {
    const scoring = score({ A: [90, 90], B: [80, 80], C: [70, 70] }, two(), { category: category({ winners }) });
    expect(scoring.result.participants.map(({ outcome }) => outcome)).toEqual(expected);
  });

  test('a shared place within the number of winners needs no decision', () => {
    const scoring = score({ A: [80, 70], B: [80, 70], C: [1, 1] }, two(), { category: category({ winners: 2 }) });
    expect(scoring.result.participants.map(({ outcome }) => outcome)).toEqual(['winner', 'winner', 'nominee']);
  });
});

describe('gates before scores', () => {
  const veto = { operator: '<' as const, limit: 60, text: '<60' };

  test('a veto with its reason; nobody is ranked behind it', () => {
    const scoring = score({ A: [59, 100], B: [60, 60] }, two({ a: { veto } }));
    expect(places(scoring)).toEqual([
      ['B', 1, 'soleCandidate'],
      ['A', null, 'vetoed'],
    ]);
    expect(scoring.result.participants[1]?.vetoReason).toEqual({
      kind: 'veto',
      criterion: 'Mutu',
      value: 59,
      rule: '<60',
    });
  });

  test.each<[Criterion['source'], number, '<' | '>', boolean]>([
    ['jury', 59.9967, '<', false],
    ['jury', 59.994, '<', true],
    ['jury', 60.004, '>', false],
    ['jury', 60.005, '>', true],
    ['medianResponse', 60.004, '>', false],
    ['input', 60.004, '>', true],
    ['input', 59.9967, '<', true],
    ['input', 60, '<', false],
  ])('a veto compares what is printed: %s %d %s 60', (source, value, operator, isOut) => {
    const rule = { operator, limit: 60, text: `${operator}60` };
    const one = criterion({ source, zero: 0, hundred: 100, veto: rule });
    const { participants } = score({ A: [value], B: [60], C: [60] }, [one]).result;
    expect(participants.find(({ code }) => code === 'A')?.outcome === 'vetoed').toBe(isOut);
  });

  test('a recent win bars', () => {
    const coolDown = ({ code }: { code: string }) => (code === 'A' ? { lastWin: '2026-02', periods: 3 } : null);
    const scoring = score({ A: [90, 90], B: [60, 60] }, two(), { coolDown });
    expect(places(scoring)).toEqual([
      ['B', 1, 'soleCandidate'],
      ['A', null, 'vetoed'],
    ]);
    expect(scoring.result.participants[1]?.vetoReason).toMatchObject({ kind: 'coolDown', lastWin: '2026-02' });
  });

  test('too few cases are not the last place', () => {
    const cases = ({ code }: { code: string }) => (code === 'A' ? 4 : 5);
    const scoring = score({ A: [100, 100], B: [1, 1] }, two(), { cases, minimumCases: 5 });
    expect(places(scoring)).toEqual([
      ['B', 1, 'soleCandidate'],
      ['A', null, 'tooFewCases'],
    ]);
  });

  test('a missing figure is no zero', () => {
    const scoring = score({ A: [100, null], B: [1, 1] }, two());
    expect(places(scoring)[1]).toEqual(['A', null, 'tooFewCases']);
    expect(scoring.missing.map(({ criterion: one, participants }) => [one.code, participants.length])).toEqual([
      ['K2', 1],
    ]);
  });

  test('a criterion of weight 0 may be missing, and can still be a veto', () => {
    const criteria = [criterion({ code: 'K1', weight: 100 }), criterion({ code: 'K2', weight: 0, veto })];
    expect(places(score({ A: [90, null], B: [95, 59], C: [80, 60] }, criteria))).toEqual([
      ['A', 1, 'winner'],
      ['C', 2, 'nominee'],
      ['B', null, 'vetoed'],
    ]);
  });

  test('all out, or nobody there: no ranks, no stability, no fault', () => {
    const out = score({ A: [1, 1], B: [2, 2] }, two({ a: { veto } }));
    expect(out.result.participants.every(({ rank }) => rank === null)).toBe(true);
    expect(out.result.stability).toBeNull();
    expect(score({}, two()).result.participants).toEqual([]);
  });

  test('weights of zero divide nothing by nothing', () => {
    const scoring = score({ A: [90, 90], B: [80, 80] }, two({ a: { weight: 0 }, b: { weight: 0 } }));
    expect(JSON.stringify(scoring.result)).not.toMatch(/NaN|Infinity/);
    expect(scoring.result.participants.map((one) => one.score)).toEqual([0, 0]);
  });
});

/** Every scoring also draws a thousand variations of weights, so fewer runs have to do. */
const fewer = { numRuns: 25 };

const methods: AwardMethod[] = ['smart', 'saw', 'topsis'];
const cell = fc.integer({ min: 1, max: 100 });
const pool = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 });
const weights = fc.tuple(
  fc.integer({ min: 1, max: 50 }),
  fc.integer({ min: 1, max: 50 }),
  fc.integer({ min: 1, max: 50 }),
);

function criteriaWith([a, b, c]: readonly number[], factor = 1): Criterion[] {
  return [
    criterion({ code: 'K1', weight: (a ?? 0) * factor }),
    criterion({ code: 'K2', weight: (b ?? 0) * factor, kind: 'cost' }),
    criterion({ code: 'K3', weight: (c ?? 0) * factor, tieOrder: 1 }),
  ];
}

const figuresOf = (rows: readonly (readonly number[])[], prefix = 'U'): Figures =>
  Object.fromEntries(rows.map((row, index) => [`${prefix}${index}`, [...row]]));

describe.each(methods)('properties of %s', (method) => {
  const of = (figures: Figures, criteria: Criterion[]) => score(figures, criteria, { category: category({ method }) });

  test('the order of rows decides nothing', () => {
    fc.assert(
      fc.property(pool, weights, (rows, parts) => {
        const figures = figuresOf(rows);
        const reversed = Object.fromEntries(Object.entries(figures).reverse());
        expect(of(reversed, criteriaWith(parts)).result).toEqual(of(figures, criteriaWith(parts)).result);
        const criteria = criteriaWith(parts);
        const turned = Object.fromEntries(Object.entries(figures).map(([code, row]) => [code, [...row].reverse()]));
        expect(places(of(turned, [...criteria].reverse()))).toEqual(places(of(figures, criteria)));
      }),
      fewer,
    );
  });

  test('names decide nothing', () => {
    fc.assert(
      fc.property(pool, weights, (rows, parts) => {
        const ranks = (prefix: string) =>
          of(figuresOf(rows, prefix), criteriaWith(parts)).result.participants.map((one) => [
            one.code.slice(1),
            one.rank,
            one.score,
          ]);
        expect(ranks('Z')).toEqual(ranks('A'));
      }),
      fewer,
    );
  });

  test('only the proportion of weights counts', () => {
    fc.assert(
      fc.property(pool, weights, fc.constantFrom(0.01, 0.5, 3, 100), (rows, parts, factor) => {
        expect(places(of(figuresOf(rows), criteriaWith(parts, factor)))).toEqual(
          places(of(figuresOf(rows), criteriaWith(parts))),
        );
      }),
      fewer,
    );
  });

  test('scores lie between 0 and 100, and nobody beats one who is at least as good in everything', () => {
    fc.assert(
      fc.property(pool, weights, (rows, parts) => {
        const [first] = rows;
        if (!first) return;
        const better = [first[0] + 1, Math.max(first[1] - 1, 0.5), first[2] + 1];
        const { participants } = of({ ...figuresOf(rows), Z: better }, criteriaWith(parts)).result;
        const at = (code: string): number => participants.find((one) => one.code === code)?.score ?? -1;
        expect(participants.every((one) => (one.score ?? -1) >= 0 && (one.score ?? 101) <= 100)).toBe(true);
        expect(at('Z')).toBeGreaterThanOrEqual(at('U0') - 1e-9);
      }),
      fewer,
    );
  });
});

test('under fixed anchors an added participant does not change anybody’s score', () => {
  fc.assert(
    fc.property(pool, weights, fc.tuple(cell, cell, cell), (rows, parts, added) => {
      const before = score(figuresOf(rows), criteriaWith(parts)).result.participants;
      const after = score({ ...figuresOf(rows), Z: [...added] }, criteriaWith(parts)).result.participants;
      for (const one of before) expect(after.find(({ code }) => code === one.code)?.score).toBe(one.score);
    }),
    fewer,
  );
});

test('under SAW the same figures are worth less beside a better one: months cannot be compared', () => {
  const saw = { category: category({ method: 'saw' }) };
  const alone = score({ A: [50, 50], B: [40, 40] }, two(), saw).result.participants[0]?.score;
  const beside = score({ A: [50, 50], B: [40, 40], C: [100, 100] }, two(), saw).result.participants[1]?.score;
  expect([alone, beside]).toEqual([100, 50]);
});
