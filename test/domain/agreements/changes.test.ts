import fc from 'fast-check';
import { changesBetween } from '../../../src/domain/agreements/changes';
import type { Term } from '../../../src/domain/agreements/agreement';
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

  test.each<[what: string, before: Partial<Term>, after: Partial<Term>, from: unknown, to: unknown]>([
    ['a ceiling that came', { ceiling: null }, { ceiling: 5 }, null, 5],
    ['a ceiling that went', { ceiling: 5 }, { ceiling: null }, 5, null],
    ['a ceiling of zero is not none', { ceiling: 0 }, { ceiling: null }, 0, null],
    ['a name', { name: 'Lama' }, { name: 'Baru' }, 'Lama', 'Baru'],
    ['a measure', { measureUnit: 'orang' }, { measureUnit: 'keluarga' }, 'orang', 'keluarga'],
    ['a quarter that no version stated before', { interim: [] }, { interim: [target(7)] }, target(null), target(7)],
  ])('%s', (_, before, after, from, to) => {
    expect(changesBetween([term('A', 1, before)], [term('a', 1, { name: 'Indikator A', ...after })])).toMatchObject([
      { from, to },
    ]);
  });

  test.each<[what: string, before: Partial<Term>, after: Partial<Term>]>([
    ['amounts that are printed alike', { ceiling: 100.000000001 }, { ceiling: 100 }],
    ['spaces around a name', { name: ' Nama' }, { name: 'Nama ' }],
    ['spaces around a measure', { measureUnit: ' orang' }, { measureUnit: 'orang ' }],
    ['a cash plan that was not on record', { kind: 'budget', interim: [] }, { kind: 'budget', interim: [target(7)] }],
    ['a cash plan that is no longer known', { kind: 'budget', interim: [target(7)] }, { kind: 'budget' }],
  ])('%s are no change', (_, before, after) => {
    expect(changesBetween([term('A', 1, before)], [term('A', 1, after)])).toEqual([]);
  });

  test('a budget and an indicator of one code are two things', () => {
    const kinds = changesBetween([term('1.06', 1)], [term('1.06', 1, { kind: 'budget' })]).map(({ kind }) => kind);
    expect(kinds).toEqual(['added', 'removed']);
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
