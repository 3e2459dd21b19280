import { checkTable } from '../../../src/domain/printed-figures/check-table';
import { item, tableOf } from './tables';

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

type Row = Parameters<typeof tableOf>[0][number];
const category = (rows: readonly Row[], more: Parameters<typeof tableOf>[1] = {}, at = rows.length + 1) =>
  checkTable(tableOf(rows, more)).figures.find(({ cell }) => cell === `D${at}`);

test('a category as it is told: its place, its scale, and the value that it judges', () => {
  expect(category(rows('Sedang'))).toEqual({
    kind: 'category',
    cell: 'D4',
    row: 'indikator 3',
    column: 'Kategori',
    printed: 'Sedang',
    recomputed: 75,
    decimals: 0,
    difference: null,
    verdict: 'reproduced',
    slip: null,
    correction: null,
    reason: null,
    byRule: [],
    rule: {
      rule: 'scale',
      cap: null,
      isFloored: false,
      rounding: 'nearest',
      form: 'points',
      isUnrounded: false,
      scale: 'permendagri-86-2017',
    },
  });
});

describe('what a category judges', () => {
  const of = (
    target: string,
    actual: string,
    percentage: string,
    word: string,
    more: Parameters<typeof tableOf>[1] = {},
  ) => category([...rows('Sedang'), { target, actual, percentage, category: word }], more);

  test('is the attainment as printed, or as computed without a cap', () => {
    expect(of('40', '30', '75', 'Sedang')).toMatchObject({ verdict: 'reproduced', recomputed: 75 });
    expect(of('100', '92', '75', 'Sangat Tinggi')).toMatchObject({ verdict: 'reproduced', recomputed: 75 });
  });

  test('is computed where no percentage is printed', () => {
    expect(of('40', '30', '', 'Sedang')).toMatchObject({ verdict: 'reproduced', recomputed: 75 });
    expect(of('BB', 'BB', '', 'Sangat Tinggi')).toMatchObject({ verdict: 'reproduced', recomputed: 100 });
    expect(of('', '', '', 'Sedang')).toMatchObject({ verdict: 'unchecked', reason: 'no-attainment' });
  });

  test('is what is less, where the row says that less is better', () => {
    const kinds = [item('a'), item('b'), item('c'), item('angka kematian', { isLowerBetter: true })];
    expect(of('40', '30', '', 'Sangat Tinggi', { rows: kinds })).toMatchObject({
      verdict: 'reproduced',
      recomputed: 125,
    });
    // Without the words the category shows that it must be so.
    expect(of('40', '30', '', 'Sangat Tinggi')).toMatchObject({
      verdict: 'other-rule',
      reason: 'only-if-lower-is-better',
      correction: 'sedang',
      recomputed: 75,
    });
    // A percentage that is printed has said already which way is better.
    expect(of('40', '30', '75', 'Sangat Tinggi')?.reason).not.toBe('only-if-lower-is-better');
  });

  test('is a ratio where the percentage is one', () => {
    const ratio = ['0.95', '0.80', '0.75'].map((percentage, index) => ({
      ...(rows('Sedang')[index] as Row),
      percentage,
    }));
    expect(category(ratio)).toMatchObject({ verdict: 'reproduced', recomputed: 75 });
    const spoilt = ratio.map((row, index) =>
      index === 2 ? { ...row, target: '50', actual: '48', percentage: '0.96' } : row,
    );
    expect(category(spoilt)).toMatchObject({ recomputed: 96, correction: 'sangat tinggi' });
  });
});

test('a score is judged by its own value', () => {
  const scores = ['91', '81', '65'].map((actual, index) => ({
    target: '100',
    actual,
    percentage: actual,
    category: ['AA', 'A', 'B'][index] ?? '',
  }));
  expect(category(scores)).toMatchObject({ verdict: 'reproduced', rule: { scale: 'sakip' }, recomputed: 65 });
  const spoilt = scores.map((row, index) => (index === 2 ? { ...row, category: 'AA' } : row));
  expect(category(spoilt)).toMatchObject({ verdict: 'wrong', correction: 'b', slip: null });
});

describe('the scale of a series', () => {
  const of = (...words: string[]) =>
    checkTable(
      tableOf(
        words.map((word, index) => ({
          target: '100',
          actual: `${95 - index * 10}`,
          percentage: `${95 - index * 10}`,
          category: word,
        })),
      ),
    )
      .figures.filter(({ kind }) => kind === 'category')
      .map(({ verdict, rule, reason }) => [verdict, rule?.scale ?? reason]);

  test('is the one that gives most of the categories', () => {
    // 95, 85, 75: no other scale has all three words there.
    expect(of('Sangat Baik', 'Sangat Baik', 'Baik')).toEqual(
      ['lan-2003', 'lan-2003', 'lan-2003'].map((scale) => ['reproduced', scale]),
    );
  });

  test('gives at least half of them, or there is none', () => {
    expect(of('Sangat Tinggi', 'Sangat Rendah')[0]).toEqual(['reproduced', 'permendagri-86-2017']);
    expect(of('Sangat Rendah', 'Sangat Rendah', 'Sedang')).toEqual([
      ['unchecked', 'no-scale'],
      ['unchecked', 'no-scale'],
      ['unchecked', 'no-scale'],
    ]);
    expect(of('Sangat Tinggi', 'Hijau', 'Kuning')[0]).toEqual(['unchecked', 'no-scale']);
    expect(of('Sangat Tinggi', 'Hijau')).toEqual([
      ['reproduced', 'permendagri-86-2017'],
      ['unchecked', 'no-scale'],
    ]);
  });
});

/** A better word for no more, or a worse one for no less. */
test.each<[what: string, target: string, actual: string, word: string, verdict: string]>([
  ['a better word for less', '100', '70', 'Tinggi', 'wrong'],
  ['a better word for the same', '100', '80', 'Sangat Tinggi', 'wrong'],
  ['a worse word for more', '100', '88', 'Sedang', 'wrong'],
  ['a worse word for the same', '100', '95', 'Tinggi', 'wrong'],
  ['a better word for more', '100', '89.9', 'Sangat Tinggi', 'unchecked'],
  ['the same word for less', '100', '70', 'Sedang', 'reproduced'],
])('%s contradicts the others: %s', (_, target, actual, word, verdict) => {
  const row = { target, actual, percentage: actual, category: word };
  expect(category([...rows('Sedang'), row])?.verdict).toBe(verdict);
});

test('a row without a category has none, and spaces are none', () => {
  const cells = checkTable(tableOf([...rows('Sedang'), { ...(rows('')[0] as Row), category: ' ' }])).figures;
  expect(cells.filter(({ kind }) => kind === 'category').map(({ cell }) => cell)).toEqual(['D2', 'D3', 'D4']);
  expect(checkTable(tableOf(rows('Sedang'), { category: null })).figures.map(({ kind }) => kind)).not.toContain(
    'category',
  );
});

test('a series of categories alone is judged, under its own heading', () => {
  const { series, figures } = checkTable(tableOf(rows('Sedang'), { percentage: null }));
  expect(series).toMatchObject([{ column: 'Kategori', method: null }]);
  expect(figures.map(({ kind, verdict }) => [kind, verdict])).toEqual(Array(3).fill(['category', 'reproduced']));
});

test('rows without any value speak neither for a scale nor against it', () => {
  const silent = { target: '', actual: '', percentage: '', category: 'Sedang' };
  const only = { target: '100', actual: '95', percentage: '95', category: 'Sangat Tinggi' };
  const figures = checkTable(tableOf([only, silent, silent, silent])).figures.filter(({ kind }) => kind === 'category');
  expect(figures.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ['reproduced', null],
    ...Array<unknown>(3).fill(['unchecked', 'no-attainment']),
  ]);
  // An actual alone has a value for the scales that judge it.
  const scores = ['91', '81', '65'].map((actual, index) => ({
    ...silent,
    actual,
    category: ['AA', 'A', 'B'][index] ?? '',
  }));
  expect(category([...scores, { ...silent, category: 'AA' }], {}, 4)).toMatchObject({
    verdict: 'reproduced',
    rule: { scale: 'sakip' },
  });
});

test('categories beside percentages alone, without target and actual, are judged by these', () => {
  expect(category(rows('Sedang'), { target: null, actual: null })).toMatchObject({
    verdict: 'reproduced',
    recomputed: 75,
  });
  expect(category(rows('Sangat Rendah'), { target: null, actual: null })).toMatchObject({ reason: 'other-scale' });
});

test('among scores a category contradicts only those that have one', () => {
  const scores = ['91', '81', '65'].map((actual, index) => ({
    target: '100',
    actual,
    percentage: '',
    category: ['AA', 'A', 'BB'][index] ?? '',
  }));
  const silent = { target: '', actual: '', percentage: '', category: 'D' };
  // No other row says that 65 may not be BB.
  expect(category([...scores, silent], {}, 4)).toMatchObject({ reason: 'other-scale', rule: { scale: 'sakip' } });
  expect(category([...scores, { ...scores[0], actual: '66', category: 'B' } as Row], {}, 4)).toMatchObject({
    verdict: 'wrong',
    correction: 'b',
  });
});

test('words of no scale contradict nothing', () => {
  const worse = [...rows('Sedang'), { target: '100', actual: '70', percentage: '70', category: 'Rendah' }];
  const strange = { target: '100', actual: '60', percentage: '60', category: 'Hijau' };
  expect(category([...worse, strange], {}, 5)).toMatchObject({ reason: 'other-scale' });
});

test('a status is no category of an actual', () => {
  const status = (target: string, actual: string, word: string) => ({ target, actual, percentage: '', category: word });
  const all = [status('50', '60', 'Tercapai'), status('50', '30', 'Belum Tercapai'), status('200', '120', 'Tercapai')];
  expect(category(all)?.slip ?? null).toBeNull();
});
