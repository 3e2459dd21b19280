import fc from 'fast-check';
import { spread } from '../../../local/workbench/page/sheet/clipboard';
import { htmlOfRows, rowsOfHtml, rowsOfText, textOfRows } from '../../../local/workbench/page/sheet/table-text';

describe('rows as spreadsheets copy them', () => {
  test.each([
    [
      'tabs and lines',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['the lines of Windows, with an end', 'a\r\nb\r\n', [['a'], ['b']]],
    ['breaks within quotes', '"satu\ndua"\tb', [['satu\ndua', 'b']]],
    ['quotes within quotes', '"kata ""kunci"" dan\ttab"\tb', [['kata "kunci" dan\ttab', 'b']]],
    ['quotes that only people wrote stay', '"nama"\tb', [['"nama"', 'b']]],
    ['empty cells', '\t\tc', [['', '', 'c']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(rowsOfText(text)).toEqual(rows);
  });

  test('what is copied out comes back the same', () => {
    const cell = fc.string({ maxLength: 12 }).filter((text) => !/\r/.test(text) && !/^".*"$/s.test(text));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
      // A last line that is wholly empty cannot be told from the end of the text.
      .filter((rows) => rows.at(-1)?.join('') !== '');
    fc.assert(fc.property(table, (rows) => expect(rowsOfText(textOfRows(rows))).toEqual(rows)));
  });

  test('the text beside a table is read where it holds the same cells, without the blanks around them', () => {
    const html = '<table><tr><td style="x">a</td><td> 1.250 </td></tr><tr><td>b</td><td>2</td></tr></table>';
    expect(rowsOfHtml(html, 'a\t 1.250 \nb\t2')).toEqual([
      ['a', '1.250'],
      ['b', '2'],
    ]);
  });

  test('what people wrote is no markup', () => {
    expect(htmlOfRows([['<img src=x onerror=alert(1)>', 'a & "b"']])).toBe(
      '<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td>a &amp; &quot;b&quot;</td></tr></table>',
    );
  });
});

describe('pasting into a selection', () => {
  const area = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

  test.each([
    [
      'one value fills it',
      [['x']],
      area(2, 2),
      [
        ['x', 'x'],
        ['x', 'x'],
      ],
    ],
    [
      'a row is repeated',
      [['a', 'b']],
      area(2, 2),
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ],
    ['a block that does not fit stands once', [['a', 'b']], area(2, 3), [['a', 'b']]],
    ['a block larger than the selection stands whole', [['a'], ['b']], area(1, 1), [['a'], ['b']]],
  ])('%s', (_, rows, selected, pasted) => {
    expect(spread(rows, selected)).toEqual(pasted);
  });
});
