import fc from 'fast-check';
import { buildUnitTree, subtreeOf } from '../../../../src/domain/main-job/unit/unit';
import { unit } from '../../builders';

const codes = (units: readonly { code: string }[]): string[] => units.map(({ code }) => code);

describe('tree of units (sheet Unit Kerja)', () => {
  it('lists parents before their children, in the order of the sheet', () => {
    const { tree, findings } = buildUnitTree([
      unit('B1', 'B'),
      unit('A'),
      unit('B'),
      unit('B2', 'B'),
      unit('B1a', 'B1'),
    ]);
    expect(codes(tree.order)).toEqual(['A', 'B', 'B1', 'B1a', 'B2']);
    expect(codes(tree.top)).toEqual(['A', 'B']);
    expect(tree.depth.get('B1a')).toBe(2);
    expect(findings).toEqual([]);
  });

  it('knows the subtree of a unit', () => {
    const { tree } = buildUnitTree([unit('A'), unit('B', 'A'), unit('C', 'B'), unit('D')]);
    expect(subtreeOf(tree, 'A')).toEqual(['A', 'B', 'C']);
    expect(subtreeOf(tree, 'D')).toEqual(['D']);
  });

  it.each([
    ['of itself', [unit('A'), unit('B', 'B')], ['B']],
    ['of two', [unit('A'), unit('B', 'C'), unit('C', 'B')], ['B', 'C']],
    ['with a unit below it', [unit('A'), unit('B', 'C'), unit('C', 'B'), unit('D', 'C')], ['B', 'C', 'D']],
  ])('a circle %s is a Kesalahan and not an endless loop (Severity: circular Induk)', (_what, units, circular) => {
    const { tree, findings } = buildUnitTree(units);
    expect(codes(tree.order)).toEqual(['A']);
    expect(findings.map(({ values }) => values.code)).toEqual(circular);
    units.forEach(({ code }) => expect(subtreeOf(tree, code)).toEqual([code]));
    findings.forEach((found) =>
      expect(found).toMatchObject({ code: 'circular-parent', severity: 'error', cell: 'D4' }),
    );
  });

  it('takes a very deep tree', () => {
    const deep = Array.from({ length: 20000 }, (_, index) => unit(`U${index}`, index === 0 ? '' : `U${index - 1}`));
    const { tree } = buildUnitTree(deep);
    expect(tree.depth.get('U19999')).toBe(19999);
    expect(subtreeOf(tree, 'U0')).toHaveLength(20000);
  });

  it('property: every unit is either in the tree once or in a finding', () => {
    const parents = fc.array(fc.integer({ min: -1, max: 9 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(parents, (list) => {
        const units = list.map((parent, index) => unit(`U${index}`, parent < 0 ? '' : `U${parent}`));
        const { tree, findings } = buildUnitTree(units);
        const seen = [...codes(tree.order), ...findings.map(({ values }) => String(values.code))];
        expect(seen.sort()).toEqual(codes(units).sort());
      }),
    );
  });
});
