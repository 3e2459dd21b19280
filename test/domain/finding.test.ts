import {
  distinctFindings,
  finding,
  findingWith,
  joinAdjacent,
  withoutCovered,
  type Finding,
} from '../../src/domain/finding';

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
  ['a range has no neighbours', ['B3:B9', 'B4'], ['B3:B9', 'B4']],
  ['columns of two letters', ['AA2', 'AA3', 'A4'], ['AA2:AA3', 'A4']],
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

const five = (make: (index: number) => Finding): string[] =>
  joinAdjacent(Array.from({ length: 5 }, (_, index) => make(index))).map(({ cell }) => cell);

test('neighbours that differ in more than their code, and questions, are told apart', () => {
  const place = (index: number) => ({ sheet: 'Indikator', cell: `G${index + 2}` });
  const cells = ['G2', 'G3', 'G4', 'G5', 'G6'];
  const attainment = (index: number, value: number) =>
    finding('negative-attainment', place(index), { code: `I${index}`, value });
  expect(five((index) => attainment(index, -5))).toEqual(['G2:G6']);
  expect(five((index) => attainment(index, -5 - index))).toEqual(cells);
  const question = (index: number) =>
    finding('negative-count', place(index), { code: `I${index}`, actual: -1, measureUnit: 'orang' });
  expect(five(question)).toEqual(cells);
});

test('values of a place are those of its findings', () => {
  const found = findingWith('unknown-unit', { sheet: 'Indikator', cell: 'B2' }, { value: 'X' });
  expect(found).toEqual(unknown('B2', 'X'));
});
