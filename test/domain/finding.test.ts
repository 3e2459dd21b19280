import { distinctFindings, finding } from '../../src/domain/finding';

test('what two tasks notice is told once; another cell or value is another finding', () => {
  const at = (cell: string, value: string) => finding('unknown-unit', { sheet: 'Indikator', cell }, { value });
  const all = [at('B2', 'X'), at('B3', 'X'), at('B2', 'X'), at('B2', 'Y')];
  expect(distinctFindings(all)).toEqual([at('B2', 'X'), at('B3', 'X'), at('B2', 'Y')]);
});
