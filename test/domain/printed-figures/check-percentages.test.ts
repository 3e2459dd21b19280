import { checkPercentages } from '../../../src/domain/printed-figures/check-percentages';
import type { Figure } from '../../../src/domain/printed-figures/figure';
import type { PrintedValue } from '../../../src/domain/printed-figures/printed-number';
import { column, item, tableOf } from './tables';

type Row = [target: string, actual: string, percentage: string];
type More = Parameters<typeof tableOf>[1];

function check(rows: readonly Row[], more: More = {}) {
  const table = tableOf(
    rows.map(([target, actual, percentage]) => ({ target, actual, percentage })),
    more,
  );
  const [series] = table.series;
  if (!series) throw new Error('no series');
  return checkPercentages(series, table.rows);
}

/** The figure of the last row, beside rows that show the rule of the table. */
const last = (row: Row, others: readonly Row[], more?: More): Figure | undefined =>
  check([...others, row], more).figures.get(others.length);

const points: Row[] = [
  ['80.00', '71.31', '89.14'],
  ['12.50', '9.87', '78.96'],
  ['64.00', '70.21', '109.70'],
];
const ratios: Row[] = points.map(([target, actual]) => [target, actual, (Number(actual) / Number(target)).toFixed(4)]);

test('a right figure: its place, its rule, and what was recomputed at its printed decimals', () => {
  expect(last(['51.90', '43.27', '83.37'], points)).toEqual({
    kind: 'percentage',
    cell: 'C5',
    row: 'indikator 4',
    column: 'Capaian (%)',
    printed: '83.37',
    recomputed: 83.37,
    decimals: 2,
    difference: 0,
    verdict: 'reproduced',
    slip: null,
    correction: null,
    reason: null,
    byRule: [],
    rule: { rule: 'R/T', cap: null, isFloored: false, rounding: 'nearest', form: 'points', isUnrounded: false },
  });
});

test('a wrong figure: the difference, the correction, and what the other rules give', () => {
  const figure = last(['51.90', '43.27', '55.12'], points);
  expect(figure).toMatchObject({
    verdict: 'wrong',
    recomputed: 83.37,
    correction: 83.37,
    slip: null,
    reason: null,
    rule: { rule: 'R/T', cap: null, isFloored: false, rounding: 'nearest', form: 'points', isUnrounded: false },
    byRule: [
      { rule: 'R/T', value: 83.37 },
      { rule: '(2T-R)/T', value: 116.63 },
      { rule: 'T/R', value: 119.94 },
    ],
  });
  expect(figure?.rule).not.toHaveProperty('explained');
  expect(figure?.difference).toBeCloseTo(-28.25, 9);
});

test('among ratios everything is told as a ratio', () => {
  expect(last(['51.90', '43.27', '0.8337'], ratios)).toMatchObject({ verdict: 'reproduced', recomputed: 0.8337 });
  expect(last(['51.90', '43.27', '0.5512'], ratios)).toMatchObject({ verdict: 'wrong', correction: 0.8337 });
});

test('cut at the cap of the table', () => {
  const cut: Row[] = [
    ['80', '90', '100'],
    ['80', '95', '100'],
    ['80', '120', '100'],
  ];
  expect(last(['80.00', '130.00', '57.31'], cut)).toMatchObject({ verdict: 'wrong', correction: 100 });
  expect(last(['80.00', '60.00', '57.31'], cut)).toMatchObject({ verdict: 'wrong', correction: 75 });
});

test('by the rule of lower is better, beside rows of the common one', () => {
  expect(last(['51.90', '43.27', '116.63'], points)).toMatchObject({
    verdict: 'other-rule',
    correction: 83.37,
    rule: { rule: '(2T-R)/T' },
    slip: null,
  });
});

test('of two other rules the one that gives it as it is printed', () => {
  // 49.0 of 50.0: less is better gives 102.00, or 102.04 before rounding; upside down it is 102.04.
  expect(last(['50.0', '49.0', '102.04'], points)).toMatchObject({
    verdict: 'other-rule',
    correction: 98,
    rule: { rule: 'T/R', isUnrounded: false, rounding: 'nearest' },
  });
  expect(last(['50.0', '49.0', '102.00'], points)).toMatchObject({ rule: { rule: '(2T-R)/T', isUnrounded: false } });
});

describe('a ratio among percentages', () => {
  test('is a slip where two rows or more show that the table prints percentages', () => {
    expect(last(['51.90', '43.27', '0.83'], points)).toMatchObject({ verdict: 'wrong', slip: { slip: 'ratio' } });
    expect(last(['51.90', '43.27', '0.83'], points.slice(0, 2))).toMatchObject({ slip: { slip: 'ratio' } });
  });

  test('may stand beside one of them', () => {
    expect(last(['51.90', '43.27', '0.83'], points.slice(0, 1))).toMatchObject({ verdict: 'other-rule' });
  });

  test('and a percentage among ratios may', () => {
    expect(last(['51.90', '43.27', '83.37'], ratios)).toMatchObject({
      verdict: 'other-rule',
      rule: { form: 'points' },
    });
  });
});

describe('figures that follow from nothing', () => {
  const strange = (count: number): Row[] =>
    Array.from({ length: count }, (_, index): Row => [`${40 + index}.25`, `${31 + 2 * index}.77`, `${5 + index}.13`]);

  test('are wrong where half of the column follows from its rule', () => {
    expect(check([...points, ...strange(3)]).method).toMatchObject({ explained: 3, checked: 6 });
    expect(last(['51.90', '43.27', '55.12'], [...points, ...strange(2)])?.verdict).toBe('wrong');
  });

  test('are left alone where less of it does', () => {
    expect(last(['51.90', '43.27', '55.12'], [...points, ...strange(3)])).toMatchObject({
      verdict: 'unchecked',
      reason: 'unknown-rule',
      correction: null,
      rule: null,
    });
    expect(last(['51.90', '43.27', '55.12'], strange(1))).toMatchObject({ verdict: 'unchecked' });
  });

  test('totals and rows without a value do not count', () => {
    const kinds = [...points.map(() => item('x')), item('x'), item('Jumlah', { kind: 'total' })];
    const { method } = check([...points, ['', '43.27', '55.12'], ['300', '200', '11.11']], { rows: kinds });
    expect(method).toMatchObject({ explained: 3, checked: 3 });
  });
});

/** Whole operands may have been rounded, until the other rows show that the table computes with them. */
describe('whole numbers', () => {
  // 61 of 243 is 25.10; before rounding anything from 24.85 to 25.36 follows.
  const spoilt: Row = ['243', '61', '25.30'];
  const exact: Row[] = [
    ['231', '57', '24.68'],
    ['345', '31', '8.99'],
    ['112', '87', '77.68'],
    ['158', '43', '27.22'],
  ];
  const loose: Row = ['231', '57', '24.90'];

  test.each<[what: string, others: Row[], verdict: string]>([
    ['three of four are not enough, the figure itself among them', exact.slice(0, 3), 'reproduced'],
    ['two are too few to tell', exact.slice(0, 2), 'reproduced'],
    ['four of five, the figure itself among them', exact, 'wrong'],
    ['three of five are not enough', [...exact.slice(0, 3), loose], 'reproduced'],
    [
      'full marks show nothing',
      [
        ['231', '231', '100'],
        ['345', '345', '100'],
        ['112', '0', '0'],
      ],
      'reproduced',
    ],
    [
      'a figure printed too coarsely shows nothing',
      exact.map(([t, r, p]): Row => [t, r, Number(p).toFixed(0)]),
      'reproduced',
    ],
  ])('%s', (_, others, verdict) => {
    const found = last(spoilt, others);
    expect(found?.verdict === 'reproduced' ? 'reproduced' : 'wrong').toBe(verdict);
  });
});

test('three rows that compute with whole numbers are enough, beside a figure that tells nothing itself', () => {
  const exact: Row[] = [
    ['231', '57', '24.68'],
    ['345', '31', '8.99'],
    ['112', '87', '77.68'],
  ];
  expect(last(['243', '61', '25.3'], exact)?.verdict).not.toBe('reproduced');
  expect(last(['243', '61', '25.3'], exact.slice(0, 2))?.verdict).toBe('reproduced');
});

test('of several ways the plain one counts, then that of the table', () => {
  const up: Row[] = [
    ['90', '60', '66.67'],
    ['90', '10', '11.12'],
    ['90', '20', '22.23'],
  ];
  // 43.27 of 51.90 is 83.3719: as rounded 83.37, though the table rounds up to 83.38.
  expect(last(['51.90', '43.27', '83.38'], up)?.rule).toMatchObject({ rounding: 'nearest', isUnrounded: true });
  expect(last(['51.90', '43.27', '83.37'], up)?.rule).toMatchObject({ rounding: 'nearest', isUnrounded: false });
});

test('a text that can be read in two ways is right when one of them is', () => {
  const read = (value: number, step: number, other: number): PrintedValue => ({
    kind: 'number',
    value,
    step,
    nature: 'measure',
    other,
  });
  const printed = column(2, 'Capaian (%)', ['89.14', '78.96', '109.70', '94.123', '94123', '71.5']);
  const cells = printed.cells.map((cell, index) => {
    const other = [null, null, null, read(94_123, 1, 94.123), read(94.123, 0.001, 94_123), read(71_500, 1, 71.5)][
      index
    ];
    return other ? { ...cell, value: other } : cell;
  });
  const rows: Row[] = [...points, ['100000', '94123', ''], ['100', '94123', ''], ['100', '94', '']];
  const { figures } = check(rows, { percentage: { ...printed, cells } });
  expect(
    [...figures.values()].slice(3).map(({ verdict, recomputed, decimals }) => [verdict, recomputed, decimals]),
  ).toEqual([
    ['reproduced', 94.123, 3],
    ['reproduced', 94_123, 0],
    // Neither way is right: it stays as it is read.
    ['wrong', 94, 0],
  ]);
});

test.each([
  ['ratio', 'ratio'],
  ['several', 'several'],
  ['footnote', 'footnote'],
  ['text', 'not-a-number'],
] as const)('a figure that is no number (%s) is not judged: %s', (why, reason) => {
  const printed = column(2, 'Capaian (%)', ['89.14', '1:32']);
  const cells = printed.cells.map((cell, index) =>
    index === 1 ? { ...cell, value: { kind: 'unreadable' as const, why } } : cell,
  );
  const rows: Row[] = [
    ['80.00', '71.31', ''],
    ['51.90', '43.27', ''],
  ];
  expect(check(rows, { percentage: { ...printed, cells } }).figures.get(1)).toEqual({
    kind: 'percentage',
    cell: 'C3',
    row: 'indikator 2',
    column: 'Capaian (%)',
    printed: '1:32',
    recomputed: null,
    decimals: 0,
    rule: null,
    difference: null,
    verdict: 'unchecked',
    slip: null,
    correction: null,
    reason,
    byRule: [],
  });
});

test('empty cells and words are no figures, and a series without percentages has none', () => {
  expect([
    ...check([
      ['80', '60', '75'],
      ['80', '60', ''],
      ['80', '60', 'baik'],
    ]).figures.keys(),
  ]).toEqual([0]);
  expect(check([['80', '60', '75']], { percentage: null }).figures.size).toBe(0);
});

describe('the value of another column', () => {
  const others = (role: 'target' | 'actual', header: string, texts: string[]) => [
    { role, column: column(4, header, texts) },
  ];
  const wrong: Row = ['51.90', '43.27', '47.09'];
  test('of another actual or another target of the row, by its heading', () => {
    const actual = others('actual', 'TW II', ['60', '61', '62', '24.44']);
    expect(last(wrong, points, { others: actual })?.slip).toEqual({ slip: 'other-column', from: 'TW II' });
    // 43.27 ÷ 91.89
    const target = others('target', 'Target Renstra', ['90', '90', '90', '91.89']);
    expect(last(wrong, points, { others: target })?.slip).toEqual({ slip: 'other-column', from: 'Target Renstra' });
    // 24.44 ÷ 62.11 = 39.35
    const both = [
      ...others('actual', 'TW II', ['1', '1', '1', '24.44']),
      ...others('target', 'Semula', ['1', '1', '1', '62.11']),
    ];
    expect(last(['51.90', '43.27', '39.35'], points, { others: both })?.slip?.from).toBe('Semula, TW II');
  });

  test('without a number says nothing', () => {
    expect(last(wrong, points, { others: others('actual', 'TW II', ['1', '1', '1', '']) })?.slip).toBeNull();
  });
});

test('a slip by another rule than that of the table is found, too', () => {
  // Lower is better gives 116.63: its digits changed places.
  expect(last(['51.90', '43.27', '116.36'], points)).toMatchObject({ verdict: 'wrong', slip: { slip: 'transposed' } });
});

test('among ratios a hundredth is no ratio', () => {
  expect(last(['51.90', '43.27', '0.0083'], ratios)?.slip).toEqual({ slip: 'factor', from: '0.01' });
});

test('decimals are those that most of the column print', () => {
  // 1234 of 12.34: the mark is missed by the two decimals of the others.
  const coarse: Row[] = [['80.00', '71.31', '89'], ...points];
  expect(last(['51.90', '43.27', '8337'], coarse)?.slip).toEqual({ slip: 'decimal-mark', from: '' });
});

test('nothing is blamed where the row settles itself by a convention', () => {
  expect(last(['BB', 'BB', '55.12'], points)).toMatchObject({
    verdict: 'unchecked',
    reason: 'words',
    recomputed: null,
    difference: null,
  });
  expect(last(['51.90', '', '0'], points)).toMatchObject({
    verdict: 'wrong',
    slip: { slip: 'not-reported', from: '' },
    reason: 'no-actual',
  });
});

test('without a column of targets or of actuals nothing can be computed', () => {
  expect(last(['51.90', '43.27', '83.37'], points, { target: null })).toMatchObject({
    verdict: 'unchecked',
    reason: 'no-target',
  });
  expect(last(['51.90', '43.27', '83.37'], points, { actual: null })).toMatchObject({
    verdict: 'unchecked',
    reason: 'no-actual',
  });
});
