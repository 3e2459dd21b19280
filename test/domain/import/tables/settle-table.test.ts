import { examine } from '../../../../src/domain/import/tables/examine';
import { areOwnTotals, totalsOf, type KnownTotals } from '../../../../src/domain/import/tables/same-totals';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import { joinSameKeys } from '../../../../src/domain/import/tables/same-keys';
import { settleScale } from '../../../../src/domain/import/budget/scale';
import { settleSecondCeiling } from '../../../../src/domain/import/budget/second-ceiling';
import {
  budgetWithoutNames,
  indicatorsWithoutNames,
  settlePersons,
} from '../../../../src/domain/import/tables/settle-persons';
import { tellFromName, tellInvented } from '../../../../src/domain/import/tables/told-names';
import type { BudgetTable, Measure } from '../../../../src/domain/import/tables/table';
import { budgetTable, indicatorLine, indicatorTable, line } from '../builders';

type Amounts = Partial<Record<Measure, number | null>>;
const NOBODY = 'nobody answers';

/** What a step makes of a table under an answer to its question, which is told. */
function under<T>(id: string, answer: string, step: (dialogue: Dialogue) => T) {
  const dialogue = new Dialogue({ [id]: answer }, false);
  return { result: step(dialogue), questions: dialogue.questions, notes: dialogue.notes };
}
const amountsOf = (table: BudgetTable | null) => table?.lines.map(({ amounts }) => Object.fromEntries(amounts)) ?? null;

describe('thousands and millions', () => {
  const table = budgetTable([line('a', { spent: 2, ceiling: 5 }), line('b', { spent: null, ceiling: -9 })], {
    scale: 1000,
    inRupiah: ['spent'] as Measure[],
  });

  test.each<[answer: string, amounts: object[] | null]>([
    [
      'as-written',
      [
        { spent: 2, ceiling: 5 },
        { spent: null, ceiling: -9 },
      ],
    ],
    [
      'multiplied',
      [
        { spent: 2, ceiling: 5000 },
        { spent: null, ceiling: -9000 },
      ],
    ],
    [NOBODY, null],
  ])('%s', (answer, amounts) => {
    const { result, questions } = under('scale:a.xlsx:Tab', answer, (dialogue) => settleScale(table, dialogue));
    expect(amountsOf(result)).toEqual(amounts);
    // The largest amount that would be multiplied.
    expect(questions).toMatchObject([{ values: { factor: 1000, sum: 9 }, fallback: null, holdsFor: 'tata letak' }]);
  });

  test('that nothing speaks of are not asked about', () => {
    const plain = { ...table, scale: null };
    const { result, questions } = under('', '', (dialogue) => settleScale(plain, dialogue));
    expect([result === plain, questions]).toEqual([true, []]);
  });
});

describe('two columns that could be the ceiling', () => {
  const total = { isTotal: true, name: 'Jumlah' };
  const of = (...amounts: Amounts[]) =>
    budgetTable([...amounts.map((one, index) => line(`c${index}`, one)), line('', amounts[0] ?? {}, total)]);
  const id = 'two-ceilings:a.xlsx:Tab';
  const settled = (table: BudgetTable, answer = NOBODY) =>
    under(id, answer, (dialogue) => settleSecondCeiling(table, dialogue));

  test.each<[answer: string, first: object | null]>([
    ['first', { ceiling: 5, spent: 1 }],
    ['second', { ceiling: 7, spent: 1 }],
    ['leave-table', null],
    [NOBODY, null],
  ])('are asked about where they differ: %s', (answer, first) => {
    const { result, questions } = settled(
      of({ ceiling: 5, otherCeiling: 7, spent: 1 }, { ceiling: 3, otherCeiling: 3, spent: 1 }),
      answer,
    );
    expect(amountsOf(result)?.[0] ?? null).toEqual(first);
    expect(questions).toMatchObject([
      {
        cells: ['Tab!D:D'],
        values: { first: 8, second: 10, firstTable: 'Kolom ceiling (C)', secondTable: 'Kolom otherCeiling (D)' },
      },
    ]);
    if (result)
      expect([result.columns.has('otherCeiling'), result.headings.has('otherCeiling')]).toEqual([false, false]);
    if (answer === 'second') expect(result?.columns.get('ceiling')).toBe('D');
  });

  test.each<[what: string, amounts: Amounts]>([
    ['say the same', { ceiling: 5, otherCeiling: 5 }],
    ['say the same but for rounding', { ceiling: 5, otherCeiling: 5.99 }],
    ['are one and an empty one', { ceiling: 5, otherCeiling: null }],
    ['are one and zeros', { ceiling: 5, otherCeiling: 0 }],
  ])('that %s are not', (_what, amounts) => {
    const { result, questions } = settled(of(amounts));
    expect([amountsOf(result)?.[0], questions]).toEqual([{ ceiling: 5 }, []]);
  });

  test('a Rupiah is a difference; one column is no question', () => {
    expect(settled(of({ ceiling: 5, otherCeiling: 6 })).questions.length).toBe(1);
    const one = of({ ceiling: 5 });
    expect(settled(one).result).toBe(one);
  });
});

describe('names of persons', () => {
  const persons = { heading: 'PPTK', column: 4, count: 3 };
  const more = { persons, taken: [1, 4, 5] };

  test.each<[answer: string, label: string | null, taken: number[] | null]>([
    ['leave', '', [1, 5]],
    ['take', 'Laras', [1, 4, 5]],
    [NOBODY, null, null],
  ])('%s', (answer, label, taken) => {
    const id = 'person-names:a.xlsx:Tab';
    const table = budgetTable([line('a', { ceiling: 1 }, { label: 'Laras' })], more);
    const { result, questions } = under(id, answer, (dialogue) => settlePersons(table, budgetWithoutNames, dialogue));
    expect([result?.lines[0]?.label ?? null, result?.taken ?? null]).toEqual([label, taken]);
    expect(questions).toMatchObject([{ values: { column: 'PPTK', count: 3 }, fallback: 'leave' }]);
  });

  test('of a table of indicators stand where its units do', () => {
    const table = indicatorTable([indicatorLine('x', { unit: 'Laras' })], more);
    const left = under('person-names:i.xlsx:Indikator', 'leave', (dialogue) =>
      settlePersons(table, indicatorsWithoutNames, dialogue),
    );
    expect(left.result).toMatchObject({ taken: [1, 5], lines: [{ unit: '', name: 'x' }] });
  });

  test('a table without any is left as it is', () => {
    const table = budgetTable([line('a', { ceiling: 1 }, { label: 'Bidang A' })]);
    const { result, questions } = under('', '', (dialogue) => settlePersons(table, budgetWithoutNames, dialogue));
    expect([result === table, questions]).toEqual([true, []]);
  });
});

describe('lines of one key', () => {
  const lines = [
    line('a', { ceiling: 5, spent: 1 }),
    line('b', { ceiling: 2, spent: 1 }),
    line('a', { ceiling: 3, spent: null }),
    line('a', { ceiling: 1, spent: 4 }),
  ];
  const id = 'same-key:a.xlsx:Tab';
  const joined = (table: BudgetTable, answer: string) =>
    under(id, answer, (dialogue) => joinSameKeys(examine(table), dialogue));

  test.each<[answer: string, amounts: object[] | null]>([
    [
      'add',
      [
        { ceiling: 9, spent: 5 },
        { ceiling: 2, spent: 1 },
      ],
    ],
    ['leave-table', null],
    ['once', null],
    [NOBODY, null],
  ])('are added up, or the table is left out: %s', (answer, amounts) => {
    const { result, questions } = joined(budgetTable(lines), answer);
    expect(result && amountsOf(result.table)).toEqual(amounts);
    expect(questions).toMatchObject([
      {
        cells: ['Tab!C2', 'Tab!C4', 'Tab!C5'],
        fallback: 'add',
        values: { code: 'a', name: 'a', amounts: [5, 3, 1], sum: 9, count: 1 },
      },
    ]);
  });

  test('an amount that the first lacks comes from the others', () => {
    const some = [line('a', { ceiling: 5, spent: null }), line('a', { ceiling: 1, spent: 4 })];
    expect(amountsOf(joined(budgetTable(some), 'add').result?.table ?? null)).toEqual([{ ceiling: 6, spent: 4 }]);
  });

  test('that are alike beside indicators may be one, and nobody decides that unasked', () => {
    const alike = budgetTable([line('a', { ceiling: 5 }), line('a', { ceiling: 5 })], { isBesideIndicators: true });
    const { result, questions } = joined(alike, 'once');
    expect(amountsOf(result?.table ?? null)).toEqual([{ ceiling: 5 }]);
    expect(questions[0]).toMatchObject({ fallback: null, options: [{ value: 'add' }, { value: 'once' }, {}] });
    const unlike = budgetTable([line('a', { ceiling: 5 }), line('a', { ceiling: 6 })], { isBesideIndicators: true });
    expect(joined(unlike, 'once')).toMatchObject({ result: null, questions: [{ fallback: 'add' }] });
  });

  test('that only their fund tells apart are none', () => {
    const funds = budgetTable([line('a', { ceiling: 5 }, { fund: 'PAD' }), line('a', { ceiling: 5 }, { fund: 'DAU' })]);
    const { result, questions } = joined(funds, NOBODY);
    expect([result?.table === funds, questions]).toEqual([true, []]);
  });
});

describe('totals of another agency', () => {
  const own = examine(budgetTable([line('a', { ceiling: 900, spent: 400 })], { agency: 'Dinas Sosial Kota A' }));
  const known = (more: Partial<KnownTotals> = {}): KnownTotals => ({
    name: 'b.xlsx › Tab',
    agency: 'Dinas Sosial Kota B',
    ceiling: 900,
    spent: 400,
    ...more,
  });
  const id = 'same-totals:a.xlsx:Tab';

  test.each([
    ['take', true],
    ['leave-table', false],
    [NOBODY, false],
  ])('to the Rupiah are asked about: %s', (answer, isTaken) => {
    const { result, questions } = under(id, answer, (dialogue) => areOwnTotals(own, [known()], dialogue));
    expect(result).toBe(isTaken);
    expect(questions).toMatchObject([
      { values: { ceiling: 900, spent: 400, other: 'b.xlsx › Tab', agency: 'Dinas Sosial Kota B' }, fallback: null },
    ]);
  });

  test.each<[what: string, totals: KnownTotals]>([
    ['of the agency itself', known({ agency: 'DINAS SOSIAL  KOTA A' })],
    ['of nobody', known({ agency: '' })],
    ['with another ceiling', known({ ceiling: 901 })],
    ['with other spending', known({ spent: 399 })],
  ])('%s are no question', (_what, totals) => {
    const { result, questions } = under(id, NOBODY, (dialogue) => areOwnTotals(own, [totals], dialogue));
    expect([result, questions]).toEqual([true, []]);
  });

  test('are only those of a table that has both, and whose agency is known', () => {
    const plain = (amounts: Amounts, agency = 'Dinas A') => examine(budgetTable([line('a', amounts)], { agency }));
    expect(totalsOf(plain({ ceiling: 9, spent: 4 }))).toEqual({
      name: 'a.xlsx › Tab',
      agency: 'Dinas A',
      ceiling: 9,
      spent: 4,
    });
    for (const amounts of [{ ceiling: 9 }, { spent: 4 }, { ceiling: 0, spent: 4 }, { ceiling: 9, spent: 0 }])
      expect(totalsOf(plain(amounts))).toBeNull();
    const nameless = plain({ ceiling: 900, spent: 400 }, '');
    expect(under(id, NOBODY, (dialogue) => areOwnTotals(nameless, [known()], dialogue)).result).toBe(true);
  });
});

describe('what the names of file and tab say', () => {
  const period = { from: null, to: 6 };
  test.each<[what: string, more: Partial<BudgetTable>, year: number | null, values: object | null]>([
    ['a month of the file', { period, periodFrom: 'file' }, null, { year: null, month: 6 }],
    ['a month of the tab, and the year', { period, periodFrom: 'sheet' }, 2025, { year: 2025, month: 6 }],
    ['the year alone', { period, periodFrom: 'title' }, 2025, { year: 2025, month: null }],
    ['nothing', { period, periodFrom: 'title' }, null, null],
    ['nothing at all', {}, null, null],
  ])('%s', (_what, more, year, values) => {
    const { notes } = under('', '', (dialogue) => tellFromName(budgetTable([], more), year, dialogue));
    expect(notes).toEqual(values ? [{ code: 'from-name', table: 'a.xlsx › Tab', cell: '', values }] : []);
  });

  test.each([
    ['', []],
    ['contoh', [{ code: 'invented-figures', table: 'a.xlsx › Tab', cell: '', values: { word: 'contoh' } }]],
  ])('figures called %j', (invented, notes) => {
    expect(under('', '', (dialogue) => tellInvented(budgetTable([], { invented }), dialogue)).notes).toEqual(notes);
  });
});
