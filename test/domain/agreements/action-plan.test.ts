import { actionPlan } from '../../../src/domain/agreements/action-plan';
import { budgetRow } from '../builders';
import { agreed, evaluation } from './builders';

const budget = [
  budgetRow('1.06.04', { unit: 'B' }),
  budgetRow('1.06.04.2.01'),
  budgetRow('1.06.04.2.01.0001', { ceiling: 60 }),
  budgetRow('1.06.04.2.01.0002', { ceiling: 40 }),
  budgetRow('1.06.05', { unit: 'S' }),
];
const names = (programme: string) => ({ programme });

/** The rows of `Rencana Aksi`: number, indicator, activity, beside whom it stands, outputs, ceiling. */
function planOf(indicators: readonly ReturnType<typeof agreed>[], rows: typeof budget | null = budget) {
  const { budget: figures, tree } = evaluation({ indicators, budget: rows });
  return actionPlan(indicators, figures, tree).map((row) => [
    row.number,
    row.indicator.code,
    row.activity?.row.code ?? null,
    row.sharedWith?.code ?? null,
    row.outputs.map(({ code }) => code),
    row.ceiling,
  ]);
}

test('every agreed indicator with the sub kegiatan that pay for it, and their outputs beside these', () => {
  const rows = planOf([
    agreed('A1', 'administrator', names('1.06.04')),
    agreed('O1', 'subActivity', names('1.06.04.2.01.0002')),
    agreed('O2', 'subActivity', names('1.06.04.2.01.0002')),
    agreed('R1', 'region', names('1.06.04')),
    agreed('A2'),
  ]);
  expect(rows).toEqual([
    [1, 'A1', '1.06.04.2.01.0001', null, [], 60],
    [1, 'A1', '1.06.04.2.01.0002', null, ['O1', 'O2'], 40],
    [2, 'A2', null, null, [], null],
  ]);
});

test('an amount stands once, so that the column can be summed', () => {
  const one = names('1.06.04.2.01.0001');
  const rows = planOf([agreed('A1', 'administrator', one), agreed('A2', 'administrator', one)]);
  expect(rows).toEqual([
    [1, 'A1', '1.06.04.2.01.0001', null, [], 60],
    [2, 'A2', '1.06.04.2.01.0001', 'A1', [], null],
  ]);
});

test('two indicators of one programme: the second is led to the first, with no amount of its own', () => {
  const rows = planOf([
    agreed('A1', 'administrator', names('1.06.04')),
    agreed('A2', 'administrator', names('1.06.04')),
  ]);
  expect(rows[2]).toEqual([2, 'A2', '1.06.04', 'A1', [], null]);
});

test('a programme without sub kegiatan stands itself, its amount once however often it is named', () => {
  const rows = planOf([
    agreed('A1', 'administrator', names('1.06.05')),
    agreed('A2', 'administrator', names('1.06.05')),
  ]);
  expect(rows.map(([, code, activity, , , ceiling]) => [code, activity, ceiling])).toEqual([
    ['A1', '1.06.05', 0],
    ['A2', '1.06.05', null],
  ]);
});

test.each([
  ['nothing', ''],
  ['a programme', '1.06.04'],
  ['a kegiatan', '1.06.04.2.01'],
])('an output that names %s has a row of its own', (_, programme) => {
  const rows = planOf([agreed('O1', 'subActivity', names(programme))]);
  expect(new Set(rows.map(([number, code, , , outputs]) => [number, code, outputs].join()))).toEqual(
    new Set(['1,O1,']),
  );
});

test('a name that two sub kegiatan have is that of neither', () => {
  const twins = [
    { ...budgetRow('1.06.04.2.01.0001', { unit: 'B' }), description: 'Bantuan' },
    { ...budgetRow('1.06.04.2.01.0002', { unit: 'B' }), description: 'Bantuan' },
  ];
  const rows = planOf([agreed('O1', 'subActivity', names('bantuan'))], twins);
  expect(rows.map(([, code, activity]) => [code, activity])).toEqual([
    ['O1', '1.06.04.2.01.0001'],
    ['O1', '1.06.04.2.01.0002'],
  ]);
});

test('without a budget there are the indicators alone', () => {
  const rows = planOf([agreed('A1', 'administrator', names('1.06.04')), agreed('O1', 'subActivity', names('X'))], null);
  expect(rows).toEqual([
    [1, 'A1', null, null, [], null],
    [2, 'O1', null, null, [], null],
  ]);
});
