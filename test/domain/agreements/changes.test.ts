import fc from 'fast-check';
import { changesBetween } from '../../../src/domain/agreements/changes';
import { target } from '../builders';
import { term } from './builders';

describe('what changed between two versions', () => {
  test('targets, quarters, ceilings, wordings, what is new and what is gone, each from which to which', () => {
    const before = [
      term('A', 400, { interim: [100, 200, 300, 400].map((value) => target(value)) }),
      term('B', [80, 90]),
      term('C', 'B'),
      term('D', 1),
      term('1.06', null, { kind: 'budget', ceiling: 1000 }),
    ];
    const after = [
      term('A', 450, { interim: [100, 200, 350, 450].map((value) => target(value)) }),
      term('B', [80, 95]),
      term('C', 'BB', { name: 'Nilai' }),
      term('E', 5),
      term('1.06', null, { kind: 'budget', ceiling: 900 }),
    ];
    expect(
      changesBetween(before, after).map((change) => [
        change.term.code,
        change.kind === 'target' || change.kind === 'wording' ? change.part : change.kind,
      ]),
    ).toEqual([
      ['A', 'target'],
      ['A', 3],
      ['A', 4],
      ['B', 'target'],
      ['C', 'name'],
      ['C', 'target'],
      ['E', 'added'],
      ['1.06', 'ceiling'],
      ['D', 'removed'],
    ]);
  });

  test('what is printed alike is no change', () => {
    expect(changesBetween([term('A', 10.00000001)], [term('A', 10.00000004)])).toEqual([]);
    expect(changesBetween([term('A', null)], [term('A', '-')])).toEqual([]);
    expect(changesBetween([term('A', 'bb')], [term('A', 'BB')])).toEqual([]);
  });

  const terms = fc
    .uniqueArray(fc.record({ code: fc.stringMatching(/^[A-D]$/), goal: fc.integer({ min: 0, max: 3 }) }), {
      selector: ({ code }) => code,
    })
    .map((list) => list.map(({ code, goal }) => term(code, goal)));

  test('nothing changes from a list to itself in any order; back and forth are as many changes', () => {
    fc.assert(
      fc.property(terms, terms, (before, after) => {
        expect(changesBetween(before, [...before].reverse())).toEqual([]);
        expect(changesBetween(after, before)).toHaveLength(changesBetween(before, after).length);
      }),
    );
  });
});
