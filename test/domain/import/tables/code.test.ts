import { fateOf, type CellFacts } from '../../../../src/domain/import/book/cell-fate';
import { classOf, depthOf, joinedCode, type CodeClass } from '../../../../src/domain/import/tables/code';
import { RowIndex } from '../../../../src/domain/import/book/row-index';

/** Permendagri 90/2019, Kepmendagri 050-3708/2020. */
test.each<[code: string, found: CodeClass | null, depth: number | null]>([
  ['1', 'matter', 0],
  ['1.06', 'matter', 1],
  ['1.06.0.00.0.00.01.0000', 'office', 2],
  ['1.06.01.0001', 'office', 2],
  ['1.06.04', 'programme', 3],
  ['1.06.04.2', 'programme', 3],
  ['1.06.04.2.01', 'activity', 4],
  ['1.06.04.2.01.0001', 'subActivity', 5],
  ['1.06.04.02.01.0001', 'office', 2],
  ['1.06.04.2.01.01', 'subActivity', 5],
  ['X.XX.01', 'programme', 3],
  ['xx.01.2.01.01', 'activity', 4],
  ['5', 'account', 7],
  ['5.1', 'account', 8],
  ['5.1.02.01.001.00024', 'account', 12],
  ['6.1', 'account', 8],
  ['4', 'account', 7],
  // The second segment of a programme has two digits.
  ['5.01.02', 'programme', 3],
  ['7.01', 'matter', 1],
  ['1.06.04.', 'programme', 3],
  ['', null, null],
  ['Jumlah', null, null],
  ['A.1', null, null],
  ['1.06 Sosial', null, null],
  ['1..06', null, null],
])('%j is %s at depth %j', (code, found, depth) => {
  expect([classOf(code), depthOf(code)]).toEqual([found, depth]);
  // Asked again it is the same.
  expect([classOf(code), depthOf(code)]).toEqual([found, depth]);
});

test.each([
  ['5.1.02.01.001.00024', '5.1.2.1.1.24'],
  ['5.1.02.01.01.0024', '5.1.2.1.1.24'],
  ['1.06.04.2.01.0001.', '1.6.4.2.1.1'],
  ['1.06.0.00', '1.6.0.0'],
  ['10.100', '10.100'],
  ['X.XX.01', 'X.XX.1'],
  ['', ''],
])('%j is spelt %j', (code, joined) => expect([joinedCode(code), joinedCode(code)]).toEqual([joined, joined]));

/** Nothing that a person typed is overwritten unasked. */
test.each<[what: string, facts: Partial<CellFacts>, fate: string]>([
  ['says the same', { isSame: true, last: 'stands' }, 'same'],
  ['holds what an earlier import wrote', { last: 'stands', isFigure: true }, 'change'],
  ['was emptied since an earlier import wrote it', { isEmpty: true, last: 'gone' }, 'stays'],
  ['is empty', { isEmpty: true }, 'fill'],
  ['holds a figure that somebody typed', { isFigure: true }, 'typed'],
  ['holds a figure that somebody typed over an import', { isFigure: true, last: 'gone' }, 'typed'],
  ['holds words', {}, 'stays'],
])('a cell that %s: %s', (_, facts, fate) => {
  expect(fateOf({ isSame: false, isEmpty: false, isFigure: false, last: 'none', ...facts })).toBe(fate);
});

test('things are found by their keys, the first of each; by a part of it where only one has it', () => {
  const index = new RowIndex<string>();
  index.add('1.06|B', '1.06', 'a');
  index.add('1.07|B', '1.07', 'b');
  index.add('1.07|S', '1.07', 'c');
  index.add('1.06|B', '1.06', 'again');
  expect([
    index.find('1.06|B', ''),
    index.find('x', '1.06'),
    index.find('x', '1.07'),
    index.find('1.07|S', '1.06'),
  ]).toEqual(['a', 'a', undefined, 'c']);
  expect([index.has('1.06|B'), index.has('1.06'), index.find('x', 'y')]).toEqual([true, false, undefined]);
});
