import { compares, holds, type RuleScope } from '../../../local/workbench/view/rule-formula';

const cells: Record<string, string | number> = { '3,1': 'Ditandai (capaian)', '3,2': 85, '4,1': 'Aman' };

/** A rule on B4:B, asked for a cell. */
const at = (row: number, column: number): RuleScope => ({
  row,
  column,
  base: { row: 3, column: 1 },
  value: (r, c) => cells[`${r},${c}`] ?? null,
});

describe('formulas of conditional formats', () => {
  test.each([
    ['the marker of an output sheet', '=ROW()=1', at(0, 0), true],
    ['the same in another row', '=ROW()=1', at(1, 0), false],
    ['begins with, in two comparisons', '=($B4>="Ditandai")*($B4<"Ditandaj")', at(3, 1), true],
    ['another word', '=($B4>="Ditandai")*($B4<"Ditandaj")', at(4, 1), false],
    ['a relative reference moves with the cell', '=B4="Aman"', at(4, 1), true],
    ['a fixed row does not', '=B$4="Aman"', at(4, 1), false],
    ['texts are compared without regard to case', '=B4="AMAN"', at(4, 1), true],
    ['numbers and functions', '=AND(C4<90;NOT(ISBLANK(C4)))', at(3, 1), true],
    ['an empty cell', '=ISBLANK(C4)', at(4, 1), true],
    ['arithmetic in its order', '=1+2*3=7', at(3, 1), true],
    ['what is not understood colours nothing', '=VLOOKUP(B4;X:Y;2)=1', at(3, 1), false],
    ['nor does half a formula', '=(B4="Aman"', at(4, 1), false],
  ])('%s', (_, formula, scope, answer) => {
    expect(holds(formula, scope)).toBe(answer);
  });

  test.each([
    ['greaterThan', 85, [80], true],
    ['between', 85, [80, 90], true],
    ['notBetween', 85, [80, 90], false],
    ['equal', 'Aman', ['aman'], true],
    ['lessThanOrEqual', 85, [85], true],
    ['unheard of', 85, [85], false],
  ])('condition %s', (operator, value, bounds, answer) => {
    expect(compares(operator, value, bounds)).toBe(answer);
  });
});
