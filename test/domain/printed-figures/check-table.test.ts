import { checkTable } from '../../../src/domain/printed-figures/check-table';
import { column, item, tableOf } from './tables';

test('figures come in the order of reading: row by row, columns by their place and not by their letters', () => {
  const rows = [item('a'), item('b'), item('Jumlah', { kind: 'total' })];
  const table = tableOf(
    ['50', '60', '55'].map((percentage) => ({ target: '100', actual: percentage, percentage, category: 'Kurang' })),
    { rows },
  );
  const amounts = [27, 25, 1].map((at) => column(at, 'Pagu', ['1', '2', '3']));
  const nine = tableOf(Array.from({ length: 10 }, () => ({ target: '100', actual: '50', percentage: '50' })));
  expect(checkTable({ ...table, amounts }).figures.map(({ cell }) => cell)).toEqual([
    'C2',
    'D2',
    'C3',
    'D3',
    'B4',
    'C4',
    'D4',
    'Z4',
    'AB4',
  ]);
  expect(
    checkTable(nine)
      .figures.map(({ cell }) => cell)
      .slice(-3),
  ).toEqual(['C9', 'C10', 'C11']);
});

test('of each series the method, under the heading of its percentages', () => {
  const table = tableOf([{ target: '80', actual: '60', percentage: '75' }]);
  expect(checkTable({ ...table, notes: [{ code: 'no-percentage-column' }] })).toMatchObject({
    sheet: 'Kinerja',
    range: 'A1:D9',
    notes: [{ code: 'no-percentage-column' }],
    series: [{ kind: 'performance', column: 'Capaian (%)', method: { rule: 'R/T', explained: 1, checked: 1 } }],
  });
  const nothing = checkTable(tableOf([], { percentage: null, category: null }));
  expect(nothing).toMatchObject({ series: [{ column: '', method: null }], figures: [] });
});
