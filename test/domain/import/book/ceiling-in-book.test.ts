import {
  ceilingsToWrite,
  inForce,
  isAnotherCeiling,
  openColumns,
  type Ceilings,
} from '../../../../src/domain/import/book/ceiling-in-book';

const ceilings = (
  ceiling: number | null,
  shiftedCeiling: number | null = null,
  revisedCeiling: number | null = null,
): Ceilings => ({ ceiling, shiftedCeiling, revisedCeiling });

test.each([
  [ceilings(1, 2, 3), 3],
  [ceilings(1, 2), 2],
  [ceilings(1), 1],
  [ceilings(1, null, 0), 0],
  [ceilings(null), null],
])('of %j the ceiling in force is %j', (book, expected) => expect(inForce(book)).toBe(expected));

test.each<[what: string, file: Ceilings, book: Ceilings, expected: boolean]>([
  ['the same', ceilings(5), ceilings(5), false],
  ['the same but for less than half a sen', ceilings(5.004), ceilings(5), false],
  ['half a sen and more', ceilings(5.006), ceilings(5), true],
  ['another', ceilings(5), ceilings(6), true],
  ['the one in force, whatever came before', ceilings(6), ceilings(5, null, 6), false],
  ['the one that was replaced', ceilings(5), ceilings(5, null, 6), true],
  ['none', ceilings(null), ceilings(5), false],
  ['one where there is none', ceilings(5), ceilings(null), false],
  ['a version that is another one', ceilings(5, 7), ceilings(5, 6), true],
  ['versions that are the same', ceilings(5, 6), ceilings(5, 6, 9), false],
  ['a version where there is none', ceilings(5, 6), ceilings(5), false],
  ['the first one, beside a version', ceilings(4, 6), ceilings(5, 6), true],
])('a file says %s: another ceiling %s', (_, file, book, expected) =>
  expect(isAnotherCeiling(file, book)).toBe(expected),
);

test('a changed ceiling goes into none that a later one has replaced, and never into Pagu', () => {
  expect(openColumns([ceilings(5), ceilings(5, 6)])).toEqual(['shiftedCeiling', 'revisedCeiling']);
  expect(openColumns([ceilings(5), ceilings(5, null, 7)])).toEqual(['revisedCeiling']);
  expect(openColumns([])).toEqual(['shiftedCeiling', 'revisedCeiling']);
});

describe('what is written', () => {
  test.each<
    [
      what: string,
      file: Ceilings,
      book: Ceilings | null,
      target: 'shiftedCeiling' | 'revisedCeiling' | null,
      written: object,
    ]
  >([
    ['a new line', ceilings(5), null, null, { ceiling: 5 }],
    [
      'a new line with its versions',
      ceilings(5, 6, 7),
      null,
      null,
      { ceiling: 5, shiftedCeiling: 6, revisedCeiling: 7 },
    ],
    ['a line that lacks a ceiling', ceilings(5), ceilings(null), null, { ceiling: 5 }],
    ['a line that has one stays', ceilings(6), ceilings(5), null, {}],
    ['a line that has a version stays', ceilings(6), ceilings(null, 5), null, {}],
    ['nothing', ceilings(null), null, null, {}],
    ['a version that the book lacks', ceilings(5, 6), ceilings(5), null, { shiftedCeiling: 6 }],
    ['a version that stands stays', ceilings(5, 7), ceilings(5, 6), null, {}],
    ['a version that is to change', ceilings(5, 7), ceilings(5, 6), 'shiftedCeiling', { shiftedCeiling: 7 }],
    ['only that version', ceilings(4, 7, 9), ceilings(5, 6, 8), 'revisedCeiling', { revisedCeiling: 9 }],
    ['a changed ceiling beside the first', ceilings(7), ceilings(5), 'revisedCeiling', { revisedCeiling: 7 }],
    // The first budget did not have the line.
    ['a new line of a revision', ceilings(7), null, 'revisedCeiling', { ceiling: 0, revisedCeiling: 7 }],
    [
      'a line without any ceiling in a revision',
      ceilings(7),
      ceilings(null),
      'shiftedCeiling',
      { ceiling: 0, shiftedCeiling: 7 },
    ],
    ['nothing in a revision', ceilings(null), ceilings(5), 'revisedCeiling', {}],
  ])('%s', (_, file, book, target, written) => expect(ceilingsToWrite(file, book, target)).toEqual(written));
});
