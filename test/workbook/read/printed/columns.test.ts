import { readColumns, type TableColumn } from '../../../../src/workbook/read/printed/columns';

/** The columns of a table whose headings stand in row 1. */
function columnsOf(paths: string[][], rows: unknown[][], merged: string[] = []): TableColumn[] {
  const values = [paths.map((path) => path.join(' ')), ...rows];
  const table = { head: 0, first: 1, end: values.length, paths };
  return readColumns(
    table,
    { name: 'T', values, merged },
    rows.map((_, index) => index + 1),
  );
}

const isMoney = (...cells: unknown[]): boolean | undefined =>
  columnsOf(
    [['Target']],
    cells.map((cell) => [cell]),
  )[0]?.isMoney;

test.each<[what: string, cells: unknown[], isMoney: boolean]>([
  ['most of them from a million on', [2_000_000, -1_000_000, 5], true],
  ['half of them', [2_000_000, 5], false],
  ['below a million', [999_999, 999_999], false],
  ['empty cells do not count', [2_000_000, '', ' ', ''], true],
  ['none', ['', ''], false],
  ['amounts as texts', ['Rp1.500.000,00', ' 2.000.000 '], true],
  ['short ones', ['Rp1.500', '2.000'], false],
  ['words', ['Baik', 'Cukup', 'Baik'], false],
  ['long numbers with words behind them', ['123456789 x', '123456789 y'], false],
  ['long numbers with words before them', ['x 123456789', 'y 123456789'], false],
])('amounts are told by their size: %s', (_what, cells, expected) => expect(isMoney(...cells)).toBe(expected));

const UNDER = [['Uraian'], ['Pagu Anggaran'], ['Realisasi Anggaran'], ['%'], ['Target Fisik'], ['Realisasi Fisik']];
const row = (
  budget: unknown,
  spent: unknown,
  share: unknown,
  target: unknown = '',
  actual: unknown = '',
): unknown[] => ['x', budget, spent, share, target, actual];
const mergedOver = (rows: unknown[][], merged: string[], paths = UNDER): string[][] =>
  columnsOf(paths, rows, merged).map((column) => column.mergedOver.map(({ cell }) => cell));
const none = [[], [], [], [], [], []];
const atShare = (...cells: string[]): string[][] => none.map((_, at) => (at === 3 ? cells : []));

test.each<[what: string, rows: unknown[][], merged: string[], cells: string[][]]>([
  ['over two rows with figures', [row(2, 1, 50), row(4, 3, '')], ['D2:D3'], atShare('D2')],
  ['where only the target goes on', [row(2, 1, 50), row(4, '', '')], ['D2:D3'], atShare('D2')],
  ['where only the actual goes on', [row(2, 1, 50), row('', 3, '')], ['D2:D3'], atShare('D2')],
  ['over rows without figures', [row(2, 1, 50), row('', '', '')], ['D2:D3'], none],
  ['over rows whose figures are of another kind', [row(2, 1, 50), row('', '', '', 7, 6)], ['D2:D3'], none],
  ['over one row and two columns', [row(2, 1, 50), row(4, 3, 75)], ['D2:E2'], none],
  ['figures behind its last row', [row(2, 1, 50), row('', '', ''), row(4, 3, 75)], ['D2:D3'], none],
  ['not merged', [row(2, 1, 50), row(4, 3, 75)], [], none],
  ['a target over two rows is none of them', [row(2, 1, 50), row('', 3, 75)], ['B2:B3'], none],
])('a percentage that is merged over rows: %s', (_what, rows, merged, cells) =>
  expect(mergedOver(rows, merged)).toEqual(cells),
);

test('a percentage that says its kind is over the rows of that kind, whatever stands to its left', () => {
  const paths = UNDER.map((path, at) => (at === 3 ? ['Capaian Fisik (%)'] : path));
  expect(mergedOver([row(2, 1, 50, 4, 2), row('', '', '', 7, 6)], ['D2:D3'], paths)).toEqual(atShare('D2'));
  expect(mergedOver([row(2, 1, 50, 4, 2), row(4, 3, '')], ['D2:D3'], paths)).toEqual(none);
});

test('of headings that tell no kind any figures count; those at the right do not say it', () => {
  const paths = [['Uraian'], ['%'], ['Pagu Anggaran'], ['Realisasi Fisik']];
  const [, share] = columnsOf(
    paths,
    [
      ['x', 50, 2, ''],
      ['y', '', '', 3],
    ],
    ['B2:B3'],
  );
  expect(share?.mergedOver.map(({ cell }) => cell)).toEqual(['B2']);
  expect(share?.cells.map(({ value }) => value)).toEqual([{ kind: 'unreadable', why: 'several' }, { kind: 'missing' }]);
});

test('the unit of a row, and the last of several, is that of its first merged cell', () => {
  const paths = [['Uraian'], ['Satuan'], ['Satuan'], ['Target']];
  const rows = [
    ['x', 'orang', '', 5],
    ['y', '', '', 6],
    ['z', 'orang', 'indeks', 7],
  ];
  const natures = columnsOf(paths, rows, ['B2:B3'])[3]?.cells.map(({ value }) => 'nature' in value && value.nature);
  expect(natures).toEqual(['count', 'count', 'measure']);
});

test('a column in both notations is in none', () => {
  const [column] = columnsOf([['Target']], [['80,5'], ['71.25'], ['94.123']]);
  expect(column?.isMixed).toBe(true);
  expect(column?.cells[2]?.value).toMatchObject({ kind: 'number', value: 94_123 });
});
