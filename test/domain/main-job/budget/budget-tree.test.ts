import fc from 'fast-check';
import type { BudgetRow } from '../../../../src/domain/main-job/budget/budget';
import { buildBudgetTree, type BudgetNode } from '../../../../src/domain/main-job/budget/budget-tree';
import { budgetRow } from '../../builders';

const name = ({ row }: BudgetNode): string => (row.account ? `${row.code}/${row.account}` : row.code);

/** Each node with its parent, in the order of the sheet. */
const parents = (rows: readonly BudgetRow[]): [string, string | null][] =>
  buildBudgetTree(rows).nodes.map((node) => [name(node), node.parent && name(node.parent)]);

const leaves = (rows: readonly BudgetRow[]): string[] => buildBudgetTree(rows).leaves.map(name);

const sub = '1.06.02.2.01.0003';
const other = '1.06.02.2.01.0004';

describe('tree of budget rows (sheet Anggaran Belanja)', () => {
  it('hangs codes under the longest prefix', () => {
    const rows = ['1.06.02', '1.06.02.2.01', sub, other, '1.06.04', '1.06.04.2.01.0001'].map((code) => budgetRow(code));
    expect(parents(rows)).toEqual([
      ['1.06.02', null],
      ['1.06.02.2.01', '1.06.02'],
      [sub, '1.06.02.2.01'],
      [other, '1.06.02.2.01'],
      ['1.06.04', null],
      ['1.06.04.2.01.0001', '1.06.04'],
    ]);
    expect(leaves(rows)).toEqual([sub, other, '1.06.04.2.01.0001']);
  });

  it('compares segments, not letters: 1.06.1 is no parent of 1.06.10.2.01', () => {
    expect(parents([budgetRow('1.06.1'), budgetRow('1.06.10.2.01')])).toEqual([
      ['1.06.1', null],
      ['1.06.10.2.01', null],
    ]);
  });

  it('hangs programmes of any affair under the affair above', () => {
    const rows = ['1', '1.06', '1.06.0.00.0.00.01.0000', 'X.XX.01', 'X.XX.01.2.01', '1.06.04', '2.08', 'X.XX.01.2.02'];
    expect(parents(rows.map((code) => budgetRow(code)))).toEqual([
      ['1', null],
      ['1.06', '1'],
      ['1.06.0.00.0.00.01.0000', null],
      ['X.XX.01', '1.06'],
      ['X.XX.01.2.01', 'X.XX.01'],
      ['1.06.04', '1.06'],
      ['2.08', null],
      ['X.XX.01.2.02', 'X.XX.01'],
    ]);
    expect(parents([budgetRow('X.XX.01'), budgetRow('1.06')])).toEqual([
      ['X.XX.01', null],
      ['1.06', null],
    ]);
  });

  it('finds a parent that stands below its children', () => {
    expect(parents([budgetRow(sub), budgetRow('1.06.02')])).toEqual([
      [sub, '1.06.02'],
      ['1.06.02', null],
    ]);
  });

  it('hangs accounts under the nearest preceding row that is not one', () => {
    const rows = [
      budgetRow(sub),
      budgetRow(sub, { account: '5.1.01' }),
      budgetRow(sub, { account: '5.1.02' }),
      budgetRow(other),
      budgetRow(other, { account: '5.1.02' }),
    ];
    expect(parents(rows).map(([, parent]) => parent)).toEqual([null, sub, sub, null, other]);
    expect(leaves(rows)).toEqual([`${sub}/5.1.01`, `${sub}/5.1.02`, `${other}/5.1.02`]);
  });

  it('hangs a finer account under the coarser one, so that only the finest is summed', () => {
    const rows = [
      budgetRow(sub),
      budgetRow(sub, { account: '5.1' }),
      budgetRow(sub, { account: '5.1.02' }),
      budgetRow(sub, { account: '5.1.02.01' }),
      budgetRow(sub, { account: '5.1.02.02' }),
    ];
    expect(leaves(rows)).toEqual([`${sub}/5.1.02.01`, `${sub}/5.1.02.02`]);
  });

  it('an account of one Kode never hangs under the account of another', () => {
    const rows = [budgetRow(sub, { account: '5.1.02' }), budgetRow(other, { account: '5.1.02.01' })];
    expect(leaves(rows)).toEqual([`${sub}/5.1.02`, `${other}/5.1.02.01`]);
  });

  it('5.01.02 is a programme, and accounts hang under it', () => {
    const rows = [budgetRow('5.01.02'), budgetRow('5.01.02.2.01'), budgetRow('5.01.02.2.01', { account: '5.1.02' })];
    expect(parents(rows).map(([, parent]) => parent)).toEqual([null, '5.01.02', '5.01.02.2.01']);
  });

  it('organisation rows stand outside the tree', () => {
    const tree = buildBudgetTree([budgetRow('1.06.0.00.0.00.01.0000'), budgetRow('1.06.02'), budgetRow(sub)]);
    expect(tree.nodes).toHaveLength(3);
    expect(tree.leaves.map(name)).toEqual([sub]);
  });

  it.each<[string, BudgetRow[], string[]]>([
    [
      'before the programmes',
      [budgetRow('', { account: '5' }), budgetRow('', { account: '5.1' }), budgetRow(sub)],
      [sub],
    ],
    ['below an affair', [budgetRow('1.06'), budgetRow('1.06', { account: '5' }), budgetRow('1.06.02')], ['1.06.02']],
    [
      'of the second organisation',
      [
        budgetRow('1.06.0.00.0.00.01.0000'),
        budgetRow('1.06.02'),
        budgetRow('1.06.0.00.0.00.02.0000'),
        budgetRow('1.06.0.00.0.00.02.0000', { account: '5' }),
        budgetRow('1.06.04'),
      ],
      ['1.06.02', '1.06.04'],
    ],
    [
      'above the first organisation',
      [
        budgetRow('', { account: '5' }),
        budgetRow('', { account: '5.1' }),
        budgetRow('1.06.0.00.0.00.01.0000'),
        budgetRow('1.06.02'),
      ],
      ['1.06.02'],
    ],
    [
      'above the first organisation, which has a budget of accounts',
      [
        budgetRow('', { account: '5.1' }),
        budgetRow('1.06.0.00.0.00.01.0000'),
        budgetRow('', { account: '5.2' }),
        budgetRow('1.06.0.00.0.00.02.0000'),
        budgetRow('1.06.04'),
      ],
      ['/5.2', '1.06.04'],
    ],
    [
      'without any programme it is the budget',
      [budgetRow('', { account: '5' }), budgetRow('', { account: '5.1' })],
      ['/5.1'],
    ],
    [
      'accounts that name their sub kegiatan are no summary',
      [budgetRow(sub, { account: '5.1' }), budgetRow(other)],
      [`${sub}/5.1`, other],
    ],
  ])('a summary by account stands outside the tree: %s', (_what, rows, expected) =>
    expect(leaves(rows)).toEqual(expected),
  );

  it('inherits the unit from the parent row; a stated unit wins', () => {
    const rows = [
      budgetRow('1.06.02', { unit: 'U1' }),
      budgetRow(sub),
      budgetRow(sub, { account: '5.1.02' }),
      budgetRow(other, { unit: 'U2' }),
      budgetRow(other, { account: '5.1.02' }),
      budgetRow('1.06.04'),
    ];
    expect(buildBudgetTree(rows).nodes.map(({ unit }) => unit)).toEqual(['U1', 'U1', 'U1', 'U2', 'U2', '']);
  });

  it('property: every row is a root or the child of one row, and a leaf or a parent', () => {
    const segment = fc.constantFrom('01', '02', '03');
    const codes = fc.uniqueArray(
      fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(codes, (list) => {
        const tree = buildBudgetTree(list.map((code) => budgetRow(code)));
        const children = tree.nodes.flatMap((node) => node.children);
        expect(children.length + tree.roots.length).toBe(list.length);
        expect(new Set([...children, ...tree.roots]).size).toBe(list.length);
        tree.nodes.forEach((node) => {
          if (node.parent) expect(node.row.code.startsWith(`${node.parent.row.code}.`)).toBe(true);
        });
      }),
    );
  });

  it('property: the order of rows that are not accounts changes no leaf', () => {
    const codes = ['1.06', '1.06.02', '1.06.02.2.01', sub, other, '1.06.04', '1.06.04.2.01'];
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: codes.length }), (shuffled) => {
        expect(leaves(shuffled.map((code) => budgetRow(code))).sort()).toEqual(
          leaves(codes.map((code) => budgetRow(code))).sort(),
        );
      }),
    );
  });
});
