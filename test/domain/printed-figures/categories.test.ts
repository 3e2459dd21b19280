import { checkTable } from '../../../src/domain/printed-figures/check-table';
import { bandOf, fitsBand, type ScaleName } from '../../../src/domain/printed-figures/scales';
import { tableOf } from './tables';

test.each<[ScaleName, string, number, boolean]>([
  ['permendagri-86-2017', 'Sangat Tinggi', 91, true],
  ['permendagri-86-2017', 'Tinggi', 91, false],
  // Between 90 and 91 the regulation has a gap: either word may stand.
  ['permendagri-86-2017', 'Tinggi', 90.5, true],
  ['permendagri-86-2017', 'Sangat Tinggi', 90.5, true],
  ['permendagri-86-2017', 'Rendah', 90.5, false],
  ['four-bands', 'Sangat Baik', 100, false],
  ['four-bands', 'Baik', 100, true],
  ['permenpanrb-8-2021', 'Baik', 100, true],
  ['permenpanrb-8-2021', 'Baik', 99, false],
  ['status', 'Target Tidak Tercapai', 69.33, true],
  ['status', 'Belum Tercapai, dalam proses penilaian', 96, true],
  ['status', 'Tercapai', 137, true],
  ['status', 'Tercapai', 99, false],
  ['sakip', 'CC', 60, true],
  ['sakip', 'B', 60.09, true],
])('on %s %s for %d: %s', (scale, text, value, expected) => {
  expect(fitsBand(scale, text, value, 0)).toBe(expected);
});

test('the band of a value', () => {
  expect([91, 76, 50, 0].map((value) => bandOf('permendagri-86-2017', value))).toEqual([
    'sangat tinggi',
    'tinggi',
    'sangat rendah',
    'sangat rendah',
  ]);
});

const rows = (category: string) => [
  { target: '100', actual: '95', percentage: '95', category: 'Sangat Tinggi' },
  { target: '100', actual: '80', percentage: '80', category: 'Tinggi' },
  { target: '40', actual: '30', percentage: '75', category },
];

test.each([
  ['Sedang', { verdict: 'reproduced', rule: { scale: 'permendagri-86-2017' } }],
  ['Sangat Rendah', { verdict: 'wrong', slip: { slip: 'category-of-actual' }, correction: 'sedang' }],
  // A scale of the document's own may begin there: no other row contradicts it.
  ['Rendah', { verdict: 'unchecked', reason: 'other-scale', correction: null }],
])('%s for 75 %% beside an actual of 30', (category, expected) => {
  const figures = checkTable(tableOf(rows(category))).figures;
  expect(figures.find(({ cell }) => cell === 'D4')).toMatchObject(expected);
});

test('a category that contradicts another row of its table is wrong, whatever the scale', () => {
  const worse = [...rows('Sedang'), { target: '100', actual: '70', percentage: '70', category: 'Tinggi' }];
  const figures = checkTable(tableOf(worse)).figures;
  expect(figures.find(({ cell }) => cell === 'D5')).toMatchObject({ verdict: 'wrong', correction: 'sedang' });
  expect(figures.find(({ cell }) => cell === 'D4')).toMatchObject({ verdict: 'reproduced' });
});

test('words of no known scale are left alone', () => {
  const [figure] = checkTable(
    tableOf([{ target: '1', actual: '1', percentage: '100', category: 'Hijau tua' }]),
  ).figures.slice(1);
  expect(figure).toMatchObject({ verdict: 'unchecked', reason: 'no-scale' });
});
