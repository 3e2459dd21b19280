import { distinctFindings, finding, withoutCovered } from '../../src/domain/finding';

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
