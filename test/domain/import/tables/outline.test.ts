import { controlTotals, everyNode, leavesOf, outlineOf, sumOf } from '../../../../src/domain/import/tables/outline';
import { line } from '../builders';

const at = (depth: number | null, code: string, ceiling: number | null, row: number, more = {}) =>
  line(code, { ceiling }, { depth, row, ...more });
const names = (lines: readonly { code: string; name: string }[]) => lines.map(({ code, name }) => code || name);

describe('lines under each other', () => {
  test('each under the nearest above that is less deep', () => {
    const outline = outlineOf([
      at(3, '1.06.04', 30, 1),
      at(4, '1.06.04.2.01', 30, 2),
      at(5, '1.06.04.2.01.0001', 10, 3),
      at(5, '1.06.04.2.01.0002', 20, 4),
      at(3, '1.06.05', 5, 5),
    ]);
    expect(names(outline.roots.map((node) => node.line))).toEqual(['1.06.04', '1.06.05']);
    expect(names(leavesOf(outline.roots))).toEqual(['1.06.04.2.01.0001', '1.06.04.2.01.0002', '1.06.05']);
    expect(everyNode(outline.roots)).toHaveLength(5);
  });

  test('a line of a flat list stands alone, and nothing stands under it', () => {
    const { roots } = outlineOf([at(3, '1.06.04', 1, 1), at(null, 'x', 1, 2), at(5, '1.06.04.2.01.0001', 1, 3)]);
    expect(roots.map(({ children }) => children.length)).toEqual([0, 0, 0]);
  });

  test('totals, matters, lines that stand twice, and lines without code and name are set apart', () => {
    const twice = at(5, '1.06.04.2.01.0001', 10, 3);
    const outline = outlineOf([
      at(1, '1.06', 30, 1),
      at(3, '1.06.04', 30, 2),
      twice,
      { ...twice, row: 4, name: twice.name.toUpperCase() },
      at(5, '1.06.04.2.01.0001', 11, 5),
      at(5, '', 1, 6, { name: '' }),
      at(null, '', 30, 7, { name: 'Jumlah', isTotal: true }),
    ]);
    expect(
      [outline.matters, outline.repeated, outline.nameless, outline.totals].map((lines) => lines.map(({ row }) => row)),
    ).toEqual([[1], [4], [6], [7]]);
    // With other amounts it is another line.
    expect(leavesOf(outline.roots).map(({ row }) => row)).toEqual([3, 5]);
  });

  test.each([
    ['account', { account: '5.1' }],
    ['office', { office: { code: 'X', name: '' } }],
    ['name', { name: 'Lain' }],
  ])('of another %s it is no repetition', (_, more) => {
    const first = at(5, '1.06.04.2.01.0001', 10, 1);
    expect(outlineOf([first, { ...first, row: 2, ...more }]).repeated).toEqual([]);
  });
});

describe('accounts above the programmes', () => {
  const account = (code: string, ceiling: number, row: number, of = '') =>
    at(5 + code.split('.').length, of, ceiling, row, { account: code });
  const programme = [at(3, '1.06.04', 30, 3), at(5, '1.06.04.2.01.0001', 30, 4)];
  const total = (ceiling: number) => at(null, '', ceiling, 9, { name: 'Jumlah', isTotal: true });
  const summary = [account('5', 30, 1), account('5.1', 30, 2)];
  const found = (lines: ReturnType<typeof at>[]) => {
    const outline = outlineOf(lines);
    return {
      summary: outline.summary.map(({ row }) => row),
      leaves: leavesOf(outline.roots).map(({ row }) => row),
      controls: controlTotals(outline, ['ceiling']).map(({ row, computed, agrees }) => [row, computed, agrees]),
    };
  };

  test.each<[what: string, lines: ReturnType<typeof at>[], expected: ReturnType<typeof found>]>([
    [
      'sum up what follows',
      [...summary, ...programme, total(30)],
      {
        summary: [1, 2],
        leaves: [4],
        controls: [
          [9, 30, true],
          [1, 30, true],
          [3, 30, true],
        ],
      },
    ],
    [
      'and are compared with it',
      [account('5', 31, 1), ...programme],
      {
        summary: [1],
        leaves: [4],
        controls: [
          [1, 30, false],
          [3, 30, true],
        ],
      },
    ],
    [
      'each with its own accounts, where lines have them',
      [
        account('5.1', 10, 1),
        account('5.2', 21, 2),
        ...programme.slice(0, 1),
        account('5.1.02', 10, 4, '1.06.04'),
        account('5.2.03', 20, 5, '1.06.04'),
      ],
      {
        summary: [1, 2],
        leaves: [4, 5],
        controls: [
          [1, 10, true],
          [2, 20, false],
          [3, 30, true],
        ],
      },
    ],
    [
      'are counted where a printed total counts them in',
      [account('5.1.1', 12, 1), ...programme, total(42)],
      {
        summary: [],
        leaves: [1, 4],
        controls: [
          [9, 42, true],
          [3, 30, true],
        ],
      },
    ],
    [
      'are lines where no programme follows',
      [account('5.1', 10, 1), account('5.2', 20, 2), total(30)],
      { summary: [], leaves: [1, 2], controls: [[9, 30, true]] },
    ],
    [
      'are lines below one',
      [...programme.slice(0, 1), account('5.1', 30, 4, '1.06.04')],
      { summary: [], leaves: [4], controls: [[3, 30, true]] },
    ],
  ])('%s', (_what, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });
});

test('a sum is none where no line has the amount, and has no dust', () => {
  expect(sumOf([line('a', { ceiling: null }), line('b', {})], 'ceiling')).toBeNull();
  expect(sumOf([line('a', { ceiling: 0.1 }), line('b', { ceiling: 0.2 }), line('c', {})], 'ceiling')).toBe(0.3);
  expect(sumOf([line('a', { ceiling: 0 })], 'ceiling')).toBe(0);
});

describe('printed totals and parents beside what they cover', () => {
  const totals = (...lines: ReturnType<typeof at>[]) =>
    controlTotals(outlineOf(lines), ['ceiling']).map(({ row, computed, agrees, isWhole }) => [
      row,
      computed,
      agrees,
      isWhole,
    ]);
  const total = (ceiling: number | null, row: number) => at(null, '', ceiling, row, { name: 'Jumlah', isTotal: true });

  test('a parent is the sum of its leaves, the topmost one that of the whole', () => {
    expect(
      totals(at(3, '1.06.04', 30, 1), at(5, '1.06.04.2.01.0001', 10, 2), at(5, '1.06.04.2.01.0002', 20, 3)),
    ).toEqual([[1, 30, true, true]]);
    expect(
      totals(
        at(3, '1.06.04', 31, 1),
        at(4, '1.06.04.2.01', 30, 2),
        at(5, '1.06.04.2.01.0001', 10, 3),
        at(5, '1.06.04.2.01.0002', 20, 4),
        at(3, '1.06.05', 5, 5),
      ),
    ).toEqual([
      [1, 30, false, false],
      [2, 30, true, false],
    ]);
  });

  test('they agree to the Rupiah', () => {
    const of = (printed: number) => totals(at(3, '1.06.04', printed, 1), at(5, '1.06.04.2.01.0001', 10, 2))[0]?.[2];
    expect([of(10.99), of(11), of(9.01), of(9)]).toEqual([true, false, true, false]);
  });

  test('a parent without an amount, or with none over leaves without one, says nothing', () => {
    expect(totals(at(3, '1.06.04', null, 1), at(5, '1.06.04.2.01.0001', 10, 2))).toEqual([]);
    expect(totals(at(3, '1.06.04', 0, 1), at(5, '1.06.04.2.01.0001', null, 2))).toEqual([]);
  });

  test('an amount over leaves without one is one that they do not give', () => {
    expect(totals(at(3, '1.06.04', 10, 1), at(5, '1.06.04.2.01.0001', null, 2))).toEqual([[1, 0, false, true]]);
    expect(totals(at(5, '1.06.04.2.01.0001', null, 1), total(10, 2))).toEqual([[2, 0, false, true]]);
  });

  test('a matter covers the leaves that bear its code', () => {
    expect(
      totals(
        at(1, '1.06', 10, 1),
        at(1, '1.0', 5, 2),
        at(5, '1.06.04.2.01.0001', 10, 3),
        at(5, '2.07.04.2.01.0001', 20, 4),
      ),
    ).toEqual([[1, 10, true, false]]);
  });

  const [a, b] = [at(5, '1.06.04.2.01.0001', 10, 1), at(5, '1.06.04.2.01.0002', 20, 3)];
  test('a printed total covers all lines, else those since the one before it, else those above', () => {
    expect(totals(a, b, total(30, 4))).toEqual([[4, 30, true, true]]);
    expect(totals(a, total(10, 2), b, total(20, 4))).toEqual([
      [2, 10, true, false],
      [4, 20, true, false],
    ]);
    const c = at(5, '1.06.04.2.01.0003', 5, 5);
    expect(totals(a, total(10, 2), b, total(30, 4), c)).toEqual([
      [2, 10, true, false],
      [4, 30, true, false],
    ]);
  });

  test('where none agrees, the last is one of all lines, an earlier one of its section', () => {
    expect(totals(a, total(11, 2), b, total(33, 4))).toEqual([
      [2, 10, false, false],
      [4, 30, false, true],
    ]);
  });
});
