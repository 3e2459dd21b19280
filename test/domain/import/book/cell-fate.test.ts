import { fateOf, type CellFacts } from '../../../../src/domain/import/book/cell-fate';

/** Nothing that a person typed is overwritten unasked. */
test.each<[CellFacts['last'], isEmpty: boolean, isFigure: boolean, fate: string]>([
  ['none', true, false, 'fill'],
  ['none', false, true, 'typed'],
  ['none', false, false, 'stays'],
  ['stands', false, true, 'change'],
  ['stands', false, false, 'change'],
  ['stands', true, false, 'change'],
  ['gone', true, false, 'stays'],
  ['gone', true, true, 'typed'],
  ['gone', false, true, 'typed'],
  ['gone', false, false, 'stays'],
])('an import that left %s, empty %s, figure %s: %s', (last, isEmpty, isFigure, fate) => {
  expect(fateOf({ isSame: false, isEmpty, isFigure, last })).toBe(fate);
  expect(fateOf({ isSame: true, isEmpty, isFigure, last })).toBe('same');
});
