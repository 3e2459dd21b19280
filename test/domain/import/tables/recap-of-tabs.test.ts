import { examine, type Examined } from '../../../../src/domain/import/tables/examine';
import { settleParents } from '../../../../src/domain/import/tables/parent-rows';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import { withoutRecaps } from '../../../../src/domain/import/tables/recap-of-tabs';
import type { Measure } from '../../../../src/domain/import/tables/table';
import { budgetTable, line } from '../builders';

type Row = [name: string, ceiling: number, spent?: number];

const amountsOf = (ceiling: number, spent?: number): Partial<Record<Measure, number>> => ({
  ceiling,
  ...(spent !== undefined && { spent }),
});
const tab = (sheet: string, ...rows: Row[]): Examined =>
  examine(
    budgetTable(
      rows.map(([name, ceiling, spent], index) => line(`${sheet}.${index}`, amountsOf(ceiling, spent), { name })),
      { sheet },
    ),
  );

function settled(tables: Examined[], answer?: string, groups: Examined[][] = tables.map((table) => [table])) {
  const answers = Object.fromEntries(tables.map(({ table }) => [`recap-of-tabs:a.xlsx:${table.sheet}`, answer]));
  const dialogue = new Dialogue(answers, answer === undefined);
  const held: string[] = [];
  const kept = withoutRecaps(groups, dialogue, held).map((group) => group.map(({ table }) => table.sheet).join('+'));
  return {
    kept,
    held,
    asked: dialogue.questions.map(({ table, values, fallback, options }) => ({
      table,
      values,
      fallback,
      options: options.map(({ value }) => value),
    })),
  };
}

const a = tab('Sekretariat', ['Gaji', 60, 30], ['Alat', 40, 10]);
const b = tab('Bidang', ['Bantuan', 50, 20], ['Pelatihan', 30, 5]);
const recap = (...rows: Row[]): Examined => tab('Rekap', ...rows);

test.each<[what: string, table: Examined, of: string[]]>([
  ['the sums of tabs line by line', recap(['Satu', 100, 40], ['Dua', 80, 25]), ['Sekretariat', 'Bidang']],
  ['one sum of all tabs', recap(['Semua', 180, 65]), ['Sekretariat', 'Bidang']],
  ['the sums but for a Rupiah', recap(['Satu', 100.9, 40], ['Dua', 80, 25]), ['Sekretariat', 'Bidang']],
])('a table with %s is their recap, and left out', (_what, table, of) => {
  const { kept, held, asked } = settled([a, b, table]);
  expect([kept, held]).toEqual([['Sekretariat', 'Bidang'], []]);
  expect(asked).toMatchObject([
    {
      table: 'a.xlsx › Rekap',
      fallback: 'leave-table',
      options: ['leave-table', 'take'],
      values: { of, ceilingOfParts: 180 },
    },
  ]);
});

test('what is spent otherwise is told with both sums, and nobody decides it unasked', () => {
  const table = recap(['Satu', 100, 41], ['Dua', 80, 25]);
  const { kept, held, asked } = settled([a, b, table]);
  expect([kept, held]).toEqual([['Sekretariat', 'Bidang'], ['a.xlsx › Rekap']]);
  expect(asked).toMatchObject([
    { fallback: null, values: { ceiling: 180, ceilingOfParts: 180, spent: 66, spentOfParts: 65 } },
  ]);
  expect(settled([a, b, table], 'take').kept).toEqual(['Sekretariat', 'Bidang', 'Rekap']);
  expect(settled([a, b, table], 'leave-table')).toMatchObject({ kept: ['Sekretariat', 'Bidang'], held: [] });
});

test('where one of both does not say what was spent, the ceilings decide', () => {
  const { asked } = settled([a, b, recap(['Satu', 100], ['Dua', 80])]);
  expect(asked).toMatchObject([{ fallback: 'leave-table', values: { spent: null, spentOfParts: null } }]);
  const silent = [tab('S', ['x', 60], ['y', 40]), tab('T', ['z', 80])];
  expect(settled([...silent, recap(['Semua', 180, 9])]).asked).toMatchObject([{ values: { spent: null } }]);
});

describe('a table of which only a part is told in detail', () => {
  const table = recap(['Satu', 100, 40], ['Dua', 80, 25], ['Lain', 7, 1]);

  test.each<[answer: string | undefined, kept: string[], held: string[]]>([
    [undefined, ['Sekretariat', 'Bidang'], ['a.xlsx › Rekap']],
    ['leave-table', ['Sekretariat', 'Bidang'], ['a.xlsx › Rekap']],
    ['leave-parts', ['Rekap'], []],
    ['take', ['Sekretariat', 'Bidang', 'Rekap'], []],
  ])('is asked about: %p', (answer, kept, held) => {
    const found = settled([a, b, table], answer);
    expect([found.kept, found.held]).toEqual([kept, held]);
    expect(found.asked).toMatchObject([{ fallback: null, options: ['leave-table', 'leave-parts', 'take'] }]);
  });

  test.each<[what: string, table: Examined, part: Examined, isAsked: boolean]>([
    ['by the name of its tab', recap(['Sekretariat Dinas', 100], ['Lain', 7]), a, true],
    ['by another name', recap(['Umum', 100], ['Lain', 7]), a, false],
    ['by a name with another sum', recap(['Sekretariat', 99], ['Lain', 7]), a, false],
    ['by a level and what it spent', recap(['Bagian Umum', 100, 40], ['Lain', 7, 1]), a, true],
    ['by a level that spent otherwise', recap(['Bagian Umum', 100, 39], ['Lain', 7, 1]), a, false],
    ['by what is no level', recap(['Urusan Bagian', 100, 40], ['Lain', 7, 1]), a, false],
    [
      'by a level without spending',
      recap(['Bagian Umum', 100, 0], ['Lain', 7]),
      tab('X', ['x', 60, 0], ['y', 40, 0]),
      false,
    ],
    ['by a name of two letters', recap(['TU', 100], ['Lain', 7]), tab('TU', ['x', 60], ['y', 40]), false],
    ['by all of its lines', recap(['Gaji', 60], ['Alat', 40], ['Lain', 7]), a, true],
    ['by some of its lines', recap(['Gaji', 60], ['Alat', 39], ['Lain', 7]), a, false],
    ['by one line', recap(['Gaji', 60], ['Lain', 7]), tab('Y', ['Gaji', 60]), false],
    ['by nothing', recap(['Gaji', 0], ['Lain', 0]), tab('Y', ['Gaji', 0], ['Lain', 0]), false],
  ])('one tab gives a part %s: %s', (_what, table_, part, isAsked) => {
    expect(settled([part, table_]).asked).toHaveLength(isAsked ? 1 : 0);
  });
});

test('a table whose whole is that of a longer one is asked about, and not left out unasked', () => {
  const { asked } = settled([a, recap(['Semua', 100, 40])]);
  expect(asked).toMatchObject([{ fallback: null, values: { of: ['Sekretariat'] }, options: ['leave-table', 'take'] }]);
  expect(settled([a, recap(['Satu', 50], ['Dua', 50])]).asked).toEqual([]);
});

test('a longer table is no recap of shorter ones, nor is one that belongs to others', () => {
  const short = [tab('S', ['x', 100]), tab('T', ['y', 80])];
  const long = recap(['1', 60], ['2', 60], ['3', 60]);
  expect(settled([...short, long]).asked).toEqual([]);
  const table = recap(['Satu', 100, 40], ['Dua', 80, 25]);
  expect(settled([a, b, table], undefined, [[a], [b], [table, tab('Lain', ['x', 1])]]).asked).toEqual([]);
  expect(settled([recap()]).asked).toEqual([]);
});

test('the shortest is asked about first; what is left out is no part of another', () => {
  const sum = tab('Jumlah', ['Semua', 180, 65]);
  const table = recap(['Satu', 100, 40], ['Dua', 80, 25]);
  const { kept, asked } = settled([table, a, b, sum]);
  expect(kept).toEqual(['Sekretariat', 'Bidang']);
  expect(asked.map((one) => one.table)).toEqual(['a.xlsx › Jumlah', 'a.xlsx › Rekap']);
});

describe('lines that are the sum of those below', () => {
  const list = (...rows: (Row | null)[]) =>
    budgetTable(
      rows.map((row) =>
        row
          ? line('', amountsOf(row[1], row[2]), { name: row[0], isTotal: row[0] === 'Jumlah' })
          : line('', {}, { name: 'x' }),
      ),
      { kind: 'list' },
    );
  function parents(table: ReturnType<typeof list>, answer?: string) {
    const dialogue = new Dialogue({ 'parent-rows:a.xlsx:Tab': answer }, answer === undefined);
    const result = settleParents(table, dialogue);
    return {
      names: result?.lines.map(({ name }) => name) ?? null,
      asked: dialogue.questions.map(({ cells, values, fallback }) => [cells, values, fallback]),
      notes: dialogue.notes.map(({ cell, values }) => [cell, values]),
    };
  }
  const family: Row[] = [
    ['P', 10, 4],
    ['a', 6, 3],
    ['b', 4, 1],
  ];
  const told = { rows: [2], example: 'P', amount: 10 };

  test.each<[answer: string | undefined, names: string[] | null]>([
    [undefined, ['a', 'b']],
    ['parents', ['a', 'b']],
    ['rows', ['P', 'a', 'b']],
    ['', null],
  ])('are asked about: %p', (answer, names) => {
    expect(parents(list(...family), answer)).toEqual({ names, asked: [[['Tab!C2'], told, 'parents']], notes: [] });
  });

  test('are none unasked where a line stands outside of them, or a printed total says so', () => {
    expect(parents(list(...family, ['Lain', 5, 1])).asked).toEqual([[['Tab!C2'], told, null]]);
    expect(parents(list(...family, ['Jumlah', 10, 4])).notes).toEqual([['Tab!C2', told]]);
    expect(parents(list(...family, ['Jumlah', 20, 8]))).toMatchObject({ asked: [], notes: [] });
  });

  test.each<[what: string, rows: (Row | null)[]]>([
    [
      'a line that agrees in its ceiling alone',
      [
        ['P', 10, 9],
        ['a', 6, 3],
        ['b', 4, 1],
      ],
    ],
    [
      'sums that are not those right below',
      [
        ['P', 10, 4],
        ['x', 1, 0],
        ['a', 6, 3],
        ['b', 4, 1],
      ],
    ],
    [
      'nothing',
      [
        ['P', 0, 0],
        ['a', 0, 0],
        ['b', 0, 0],
      ],
    ],
    [
      'one line below with the same amount',
      [
        ['P', 10, 4],
        ['a', 10, 4],
        ['b', 3, 1],
      ],
    ],
    ['most lines outside', [...family, ['1', 3, 1], ['2', 5, 1], ['3', 9, 1], ['4', 1, 1]]],
    [
      'a difference of a Rupiah',
      [
        ['P', 11, 4],
        ['a', 6, 3],
        ['b', 4, 1],
      ],
    ],
    ['no lines', []],
  ])('%s is no parent', (_what, rows) => {
    expect(parents(list(...rows))).toMatchObject({ asked: [], notes: [] });
  });

  test('stand below each other, with lines that say nothing between them', () => {
    const rows: (Row | null)[] = [
      ['P', 20, 8],
      ['Q', 10, 4],
      ['a', 6, 3],
      null,
      ['b', 4, 1],
      ['R', 10, 4],
      ['c', 7, 3],
      ['d', 3, 1],
    ];
    expect(parents(list(...rows))).toMatchObject({
      names: ['a', 'x', 'b', 'c', 'd'],
      asked: [[['Tab!C2', 'Tab!C3', 'Tab!C7'], { rows: [2, 3, 7], example: 'P', amount: 40 }, 'parents']],
    });
  });

  test('twenty are shown', () => {
    const many = Array.from({ length: 22 }, (_, index): Row[] => [
      ['P', 10 + 2 * index],
      ['a', 6 + index],
      ['b', 4 + index],
    ]).flat();
    const [[cells] = []] = parents(list(...many)).asked as [string[]][];
    expect(cells).toHaveLength(20);
  });

  test('of an outline are known by their codes', () => {
    const table = { ...list(...family), kind: 'outline' as const };
    expect(parents(table)).toMatchObject({ names: ['P', 'a', 'b'], asked: [] });
  });
});
