import { binDefects, binnedPoints } from '../../../../src/domain/awards/instrument/bins';
import { checkInstrument, isBlocking } from '../../../../src/domain/awards/instrument/check-instrument';
import {
  directionOfSource,
  isFromPublications,
  isFromReports,
  isScored,
  type Bin,
  type CriterionSource,
} from '../../../../src/domain/awards/instrument/instrument';
import type { AwardMethod } from '../../../../src/domain/awards/result';
import { category, criterion } from '../builders';

/** Data dictionary, Kriteria Penilaian: the direction of a source, and the records it is counted from. */
test.each<[CriterionSource, 'cost' | 'benefit' | null, 'scored' | 'reports' | 'publications' | 'attainment']>([
  ['jury', null, 'scored'],
  ['input', null, 'scored'],
  ['medianResponse', 'cost', 'reports'],
  ['p90Response', 'cost', 'reports'],
  ['respondedInTime', 'benefit', 'reports'],
  ['resolvedInTime', 'benefit', 'reports'],
  ['resolved', 'benefit', 'reports'],
  ['reopened', 'cost', 'reports'],
  ['unitAttainment', 'benefit', 'attainment'],
  ['publications', 'benefit', 'publications'],
  ['reach', 'benefit', 'publications'],
])('%s is a %p counted from %s', (source, direction, from) => {
  const one = criterion({ source });
  expect(directionOfSource(source)).toBe(direction);
  expect([isScored(one), isFromReports(one), isFromPublications(one)]).toEqual(
    ['scored', 'reports', 'publications'].map((room) => room === from),
  );
});

const bin = (low: number, high: number, ends: '[]' | '[)' | '(]' | '()' = '[)', points = low): Bin => ({
  low,
  high,
  points,
  includesLow: ends.startsWith('['),
  includesHigh: ends.endsWith(']'),
});

test.each<[Bin, boolean[]]>([
  [bin(10, 20, '[]'), [false, true, true, true, false]],
  [bin(10, 20, '[)'), [false, true, true, false, false]],
  [bin(10, 20, '(]'), [false, false, true, true, false]],
  [bin(10, 20, '()'), [false, false, true, false, false]],
])('a line holds its ends as it says: %j', (one, expected) => {
  expect([9.99, 10, 15, 20, 20.01].map((figure) => binnedPoints(figure, [one]) !== null)).toEqual(expected);
});

test.each<[what: string, bins: Bin[], defects: [string, number, number][]]>([
  ['in any order', [bin(20, 30), bin(0, 10), bin(10, 20)], []],
  ['a hole in any order', [bin(20, 30), bin(0, 10)], [['gap', 10, 20]]],
  ['two that begin alike, the longer first', [bin(0, 10), bin(0, 5), bin(10, 20)], [['overlap', 0, 5]]],
  ['one within another', [bin(0, 30), bin(10, 20)], [['overlap', 10, 20]]],
  ['a shared end', [bin(0, 10, '[]'), bin(10, 20)], [['overlap', 10, 10]]],
  ['an end of nobody', [bin(0, 10), bin(10, 20, '()')], [['gap', 10, 10]]],
  ['one line alone', [bin(0, 10)], []],
])('lines of a conversion table: %s', (_what, bins, defects) => {
  expect(binDefects(bins).map(({ kind, from, to }) => [kind, from, to])).toEqual(defects);
});

describe('what the check of the instrument says', () => {
  const found = (
    changes: Parameters<typeof criterion>[0],
    figures: number[] = [],
    method: AwardMethod = 'smart',
  ): unknown[] => {
    const one = criterion(changes);
    return checkInstrument(category({ method }), [one], [{ criterion: one, figures }]).map(({ code, cell, values }) => [
      code,
      cell,
      values,
    ]);
  };
  const name = 'Mutu';
  const cost = { kind: 'cost', source: 'input', scale: null, zero: 60, hundred: 0 } as const;

  test('a hole and an overlap of a conversion table stand at the scale', () => {
    const scale = { kind: 'bins' as const, bins: [bin(0, 10), bin(12, 20, '[]'), bin(20, 30)] };
    expect(found({ scale })).toEqual([
      ['bin-gap', 'J2', { code: 'K1', from: 10, to: 12 }],
      ['bin-overlap', 'J2', { code: 'K1', from: 20, to: 20 }],
    ]);
  });

  test.each<[what: string, figures: number[], isRecoded: boolean]>([
    ['whole points from 1 to 5', [5, 4, 1], true],
    ['half points', [4.5, 2], false],
    ['one below', [0, 4], false],
    ['one above', [6, 4], false],
    ['one that is no whole point', [3, 4, 2.5], false],
    ['too few to tell', [3], false],
  ])('a cost that looks recoded: %s', (_what, figures, isRecoded) => {
    expect(found(cost, figures)).toEqual(isRecoded ? [['recoded-cost', 'E2', { name }]] : []);
  });

  test.each<[what: string, changes: Parameters<typeof criterion>[0], codes: string[]]>([
    ['less is better, and the anchors rise', { ...cost, zero: 0, hundred: 60 }, ['anchors-contradict-direction']],
    ['equal ones', { ...cost, zero: 5, hundred: 5 }, ['anchors-equal']],
    ['equal ones of a benefit', { source: 'input', zero: 5, hundred: 5 }, ['anchors-equal']],
    ['only the upper one of a cost', { ...cost, zero: null, hundred: 60 }, ['anchors-missing']],
    ['only the lower one of a benefit', { source: 'input', zero: 60 }, ['anchors-missing']],
  ])('anchors: %s', (_what, changes, codes) => {
    expect(found(changes).map((one) => (one as unknown[])[0])).toEqual(codes);
  });

  test('anchors upside down and alike are named with their figures', () => {
    expect(found({ zero: 90, hundred: 10 })).toEqual([
      ['anchors-contradict-direction', 'G2', { name, direction: 'benefit', zero: 90, hundred: 10 }],
    ]);
    expect(found({ source: 'input', zero: 5, hundred: 5 })).toEqual([
      ['anchors-equal', 'G2:H2', { code: 'K1', name, value: 5 }],
    ]);
  });

  test.each<[what: string, changes: Parameters<typeof criterion>[0], figures: number[], AwardMethod, unknown[]]>([
    ['all alike', {}, [80, 80], 'smart', [['constant-criterion', 'D2', { name, value: 80 }]]],
    ['one alone', {}, [80], 'smart', []],
    ['a zero of three', { ...cost }, [0, 0, 9], 'saw', [['zero-in-ratio', 'E2', { name, count: 2 }]]],
    ['zeros alone', { ...cost }, [0, 0], 'saw', [['constant-criterion', 'D2', { name, value: 0 }]]],
    ['a zero that is worse', { source: 'input' }, [0, 9], 'saw', []],
    ['a zero beside fixed anchors', { ...cost }, [0, 9], 'smart', []],
    ['a debt beside fixed anchors', { source: 'input', zero: -9, hundred: 9 }, [-1, 9], 'smart', []],
    ['a debt as a share', { source: 'input' }, [-1, 9], 'saw', [['negative-in-ratio', 'D2', { name }]]],
  ])('figures of a column: %s', (_what, changes, figures, method, expected) => {
    expect(found(changes, figures, method)).toEqual(expected);
  });

  test('each criterion is checked by its own column', () => {
    const two = ['K1', 'K2'].map((code) => criterion({ code, weight: 50, sheet: code }));
    const columns = two.map((one, index) => ({ criterion: one, figures: index === 0 ? [80, 90] : [70, 70] }));
    expect(checkInstrument(category(), two, columns).map(({ code, sheet }) => [code, sheet])).toEqual([
      ['constant-criterion', 'K2'],
    ]);
  });

  test('weights that total something else stand from the first to the last', () => {
    const three = [2, 3, 4].map((row) => ({
      ...criterion({ code: `K${row}`, row }),
      weight: { value: 30, cell: `D${row}` },
    }));
    expect(checkInstrument(category(), three, [])).toMatchObject([{ code: 'criteria-weights-total', cell: 'D2:D4' }]);
    expect(checkInstrument(category(), three.slice(0, 1), [])).toMatchObject([{ cell: 'D2' }]);
    expect(checkInstrument(category(), [], [])).toEqual([]);
  });

  test('some defects forbid a decision', () => {
    const scale = { kind: 'bins' as const, bins: [bin(0, 10), bin(12, 20)] };
    const all = [
      ...checkInstrument(category(), [criterion({ weight: 90, scale })], []),
      ...checkInstrument(category(), [criterion({ weight: 0 })], []),
    ];
    expect(all.map((one) => [one.code, isBlocking(one)])).toEqual([
      ['criteria-weights-total', true],
      ['bin-gap', true],
      ['zero-weight', false],
      ['criteria-weights-total', true],
    ]);
  });
});
