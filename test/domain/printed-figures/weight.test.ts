import { countFigures } from '../../../src/domain/printed-figures/count-figures';
import type { CheckedTable, Figure } from '../../../src/domain/printed-figures/figure';
import { byWeight } from '../../../src/domain/printed-figures/weight';

const figure = (cell: string, more: Partial<Figure> = {}): Figure => ({
  kind: 'percentage',
  cell,
  row: '',
  column: '',
  printed: '',
  recomputed: null,
  decimals: 2,
  rule: null,
  difference: 1,
  verdict: 'wrong',
  slip: null,
  correction: null,
  reason: null,
  byRule: [],
  ...more,
});
const table = (sheet: string, ...figures: Figure[]): CheckedTable => ({
  sheet,
  range: '',
  series: [],
  notes: [],
  figures,
});
const ratio = {
  rule: 'R/T',
  cap: null,
  isFloored: false,
  rounding: 'nearest',
  form: 'ratio',
  isUnrounded: false,
} as const;

test('what is to be looked at comes in the order in which it matters', () => {
  const found = byWeight([
    table('A', figure('C2', { difference: 0.5 }), figure('C3', { verdict: 'other-rule', difference: 40 })),
    table('B', figure('C4', { kind: 'total', difference: 0.1 }), figure('C5', { difference: -7 })),
    table('C', figure('C6', { kind: 'category', difference: null }), figure('C7', { kind: 'average' })),
    // 0.06 of a ratio are 6 points.
    table('D', figure('C8', { difference: 0.06, rule: ratio }), figure('C9', { difference: null })),
    table('E', figure('C1', { verdict: 'reproduced' }), figure('C0', { verdict: 'unchecked' })),
  ]);
  expect(found.map(({ sheet, figure: { cell } }) => `${sheet}!${cell}`)).toEqual([
    'B!C4',
    'C!C7',
    'B!C5',
    'D!C8',
    'A!C2',
    'D!C9',
    'C!C6',
    'A!C3',
  ]);
});

test('of equal ones the order of the document stays', () => {
  const found = byWeight([table('A', figure('C2'), figure('C3')), table('B', figure('C1'))]);
  expect(found.map(({ figure: { cell } }) => cell)).toEqual(['C2', 'C3', 'C1']);
});

test('how many figures each verdict is passed on', () => {
  const verdicts = ['wrong', 'wrong', 'other-rule', 'reproduced', 'unchecked'] as const;
  const figures = verdicts.map((verdict) => figure('A1', { verdict }));
  expect(countFigures([{ figures }, { figures: figures.slice(0, 1) }])).toEqual({
    all: 6,
    wrong: 3,
    'other-rule': 1,
    reproduced: 1,
    unchecked: 1,
  });
});
