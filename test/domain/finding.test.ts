import { distinctFindings, finding, joinAdjacent, withoutCovered } from '../../src/domain/finding';

test('what two tasks notice is told once; another cell or value is another finding', () => {
  const at = (cell: string, value: string) => finding('unknown-unit', { sheet: 'Indikator', cell }, { value });
  const all = [at('B2', 'X'), at('B3', 'X'), at('B2', 'X'), at('B2', 'Y')];
  expect(distinctFindings(all)).toEqual([at('B2', 'X'), at('B3', 'X'), at('B2', 'Y')]);
});

test('a note that a warning of the same place says already is left out; elsewhere it stays', () => {
  const note = (cell: string) =>
    finding('flagged-without-follow-up', { sheet: 'Unit Kerja', cell }, { unit: 'Bidang' });
  const warning = finding('flagged-without-action', { sheet: 'Unit Kerja', cell: 'A2' }, { unit: 'Bidang' });
  expect(withoutCovered([note('A2'), note('A3'), warning])).toEqual([note('A3'), warning]);
});

const unknown = (cell: string, value = '') => finding('unknown-unit', { sheet: 'Indikator', cell }, { value });

test.each<[string, string[], string[]]>([
  ['neighbours are one, whatever their order', ['B3', 'B2', 'B4'], ['B2:B4']],
  ['a gap parts them', ['B2', 'B3', 'B5'], ['B2:B3', 'B5']],
  ['another column is another finding', ['B2', 'C3'], ['B2', 'C3']],
  ['whole sheets and ranges stay', ['', 'B2:B3', 'B4'], ['', 'B2:B3', 'B4']],
])('%s', (_, cells, expected) => {
  expect(joinAdjacent(cells.map((cell) => unknown(cell))).map(({ cell }) => cell)).toEqual(expected);
});

test('neighbours with other values are told apart', () => {
  const both = [unknown('B2', 'X'), unknown('B3', 'Y')];
  expect(joinAdjacent(both)).toEqual(both);
});

test('many neighbours that differ in their code alone are one, which names the first and the last', () => {
  const open = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      finding('unknown-indicator', { sheet: 'Realisasi', cell: `A${index + 2}` }, { value: 'X' }),
    );
  const coded = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      finding('negative-attainment', { sheet: 'Indikator', cell: `G${index + 2}` }, { code: `I${index}`, value: -5 }),
    );
  expect(joinAdjacent([...open(2), ...coded(4)])).toHaveLength(5);
  expect(joinAdjacent(coded(300))).toMatchObject([{ cell: 'G2:G301', values: { code: 'I0 … I299' } }]);
});

test('thousands of prefilled rows make one finding', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => unknown(`B${index + 2}`));
  expect(joinAdjacent(rows)).toEqual([unknown('B2:B5001')]);
});

test('of a cell that shows an error nothing else is said: it is not blank', () => {
  const place = { sheet: 'Indikator', cell: 'I2' };
  const error = finding('error-cell-carries', place, { value: '#REF!', column: 'Bobot' });
  const blank = finding('mixed-weights', place, { unit: 'B1', empty: 1, count: 2 });
  const beside = finding('mixed-weights', { ...place, cell: 'I5' }, { unit: 'B2', empty: 1, count: 2 });
  expect(withoutCovered([error, blank, beside])).toEqual([error, beside]);
});
