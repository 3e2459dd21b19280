import { examine } from '../../../../src/domain/import/tables/examine';
import type { Settled } from '../../../../src/domain/import/budget/money';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import type { BudgetTable, Measure } from '../../../../src/domain/import/tables/table';
import { withCashPlan } from '../../../../src/domain/import/budget/with-cash-plan';
import { budgetTable, line } from '../builders';

type Amounts = Partial<Record<Measure, number | null>>;

const settledOf = (table: BudgetTable): Settled => ({ table: examine(table), without: new Set() });
const months = (kind: 'plan' | 'spent', ...amounts: (number | null)[]): Amounts =>
  Object.fromEntries(amounts.map((value, index) => [`${kind}-m${index + 1}`, value]));
const year = (amount: number): Amounts => months('plan', ...Array.from({ length: 12 }, () => amount));

const plan = (amounts: Amounts): Settled =>
  settledOf(budgetTable([line('', amounts, { account: '5' })], { sheet: 'Kas', kind: 'cash-plan' }));
/** A summary by account, of two lines. */
const summary = (ceiling: number, spent: number, to: number | null = 6, sheet = 'Rekap'): Settled =>
  settledOf(
    budgetTable(
      [
        line('', { ceiling: ceiling - 10, spent: spent - 1 }, { account: '5.1' }),
        line('', { ceiling: 10, spent: 1 }, { account: '5.2' }),
      ],
      { sheet, kind: 'account-summary', period: to === null ? null : { from: 1, to } },
    ),
  );

function found(tables: Settled[], answers: Record<string, string> = {}, takesFallbacks = true) {
  const dialogue = new Dialogue(answers, takesFallbacks);
  const result = withCashPlan(tables, dialogue);
  return {
    tables: result?.map(({ table, without }) => [table.table.sheet, [...without]]) ?? null,
    amounts: (sheet: string, measure: Measure) =>
      result?.find(({ table }) => table.table.sheet === sheet)?.table.sums.get(measure),
    result,
    questions: dialogue.questions,
    notes: dialogue.notes,
  };
}

test('without a plan the tables stay as they are', () => {
  const tables = [summary(100, 40)];
  expect(found(tables).result).toBe(tables);
});

describe('a plan alone', () => {
  const id = 'ceiling-from-plan:a.xlsx:Kas';

  test.each<[answer: string, ceiling: number | undefined]>([
    ['plan', 60],
    ['none', undefined],
  ])('whose year is its ceiling if somebody says so: %s', (answer, ceiling) => {
    const { amounts, questions } = found([plan(year(5))], { [id]: answer });
    expect(amounts('Kas', 'ceiling')).toBe(ceiling);
    expect(questions).toMatchObject([{ id, values: { sum: 60 }, fallback: 'plan', holdsFor: 'tata letak' }]);
  });

  test('is open while nobody answers', () => {
    expect(found([plan(year(5))], {}, false).tables).toBeNull();
  });

  test.each<[what: string, amounts: Amounts]>([
    ['states its ceiling', { ...year(5), ceiling: 70 }],
    ['lacks a month', { ...year(5), 'plan-m12': null }],
  ])('that %s is not asked about', (_what, amounts) => {
    const alone = plan(amounts);
    const { result, questions } = found([alone]);
    expect([result?.[0] === alone, questions]).toEqual([true, []]);
  });
});

describe('a plan beside a summary', () => {
  test('gives what it plans; the ceiling is that of the summary, in one line', () => {
    const { tables, result, amounts, questions } = found([summary(60, 40), plan(year(5))]);
    expect(tables).toEqual([
      ['Rekap', []],
      ['Kas', []],
    ]);
    expect(result?.[0]?.table.leaves.map(({ account, amounts: own }) => [account, Object.fromEntries(own)])).toEqual([
      ['5', { ceiling: 60, spent: 40 }],
    ]);
    expect([amounts('Kas', 'ceiling'), amounts('Kas', 'plan-m1'), questions]).toEqual([undefined, 5, []]);
  });

  test.each<[answer: string | null, ceilingOfPlan: number | undefined, without: Measure[] | null]>([
    ['first', undefined, []],
    ['second', 60, ['ceiling']],
    ['leave-table', undefined, null],
    [null, undefined, null],
  ])('two ceilings are asked about: %p', (answer, ceilingOfPlan, without) => {
    const id = 'two-ceilings:a.xlsx:Kas';
    const { tables, amounts, questions } = found(
      [summary(100, 40), plan(year(5))],
      answer === null ? {} : { [id]: answer },
    );
    expect(tables?.find(([sheet]) => sheet === 'Rekap')?.[1] ?? null).toEqual(without);
    expect(amounts('Kas', 'ceiling')).toBe(ceilingOfPlan);
    expect(questions).toMatchObject([
      {
        id,
        fallback: null,
        values: { first: 100, second: 60, firstTable: 'a.xlsx › Rekap', secondTable: 'a.xlsx › Kas' },
      },
    ]);
  });

  test('the ceiling that the plan states goes before the sum of its months; none is no question', () => {
    expect(found([summary(100, 40), plan({ ...year(5), ceiling: 90 })]).questions[0]?.values).toMatchObject({
      second: 90,
    });
    expect(found([summary(100, 40), plan({ ...year(5), 'plan-m3': null })]).questions).toEqual([]);
    expect(found([summary(60.9, 40), plan(year(5))]).questions).toEqual([]);
    expect(found([summary(61, 40), plan(year(5))]).questions).toHaveLength(1);
  });

  describe('that says what was spent', () => {
    const spending = (...amounts: (number | null)[]): Settled => plan({ ...year(5), ...months('spent', ...amounts) });
    const id = 'sources-differ:a.xlsx:Kas';

    test.each<[answer: string | null, spent: Measure[] | null, ofPlan: number | undefined]>([
      ['first', [], undefined],
      ['second', ['spent'], 10],
      ['leave-table', null, undefined],
      [null, null, undefined],
    ])('otherwise, is asked about: %p', (answer, spent, ofPlan) => {
      const { tables, amounts, questions } = found(
        [summary(60, 40, 3), spending(10, 10, 10)],
        answer === null ? {} : { [id]: answer },
      );
      expect(tables?.[0]?.[1] ?? null).toEqual(spent);
      expect(amounts('Kas', 'spent-m1') ?? undefined).toBe(ofPlan);
      expect(questions).toMatchObject([{ id, values: { month: 3, first: 40, second: 30 }, fallback: null }]);
    });

    test.each<[what: string, amounts: (number | null)[], note: object | null]>([
      ['the same', [10, 10, 20], null],
      ['the same but for rounding', [10, 10, 20.9], null],
      ['less far', [10, 10], null],
      ['further', [10, 10, 20, 7], { month: 4, spent: 47 }],
      ['further, with a gap', [10, 10, 20, null, 7], null],
    ])('%s', (_what, amounts, note) => {
      const { notes, questions } = found([summary(60, 40, 3), spending(...amounts)]);
      expect(questions).toEqual([]);
      expect(notes.map(({ code, values }) => [code, values])).toEqual(
        note ? [['later-source', { ...note, earlierMonth: 3, earlier: 40, table: 'a.xlsx › Rekap' }]] : [],
      );
    });

    test('beside a summary without a period is not compared', () => {
      const { questions, notes } = found([summary(60, 40, null), spending(1, 2, 3)]);
      expect([questions, notes]).toEqual([[], []]);
    });
  });

  test('is compared with the latest of several', () => {
    const { tables, questions } = found(
      [
        summary(60, 40, 3, 'Maret'),
        summary(60, 45, 6, 'Juni'),
        plan({ ...year(5), ...months('spent', 1, 1, 1, 1, 1, 1) }),
      ],
      {
        'sources-differ:a.xlsx:Kas': 'first',
      },
    );
    expect(questions[0]?.values).toMatchObject({ month: 6, first: 45, second: 6, firstTable: 'a.xlsx › Juni' });
    expect(tables?.map(([sheet]) => sheet)).toEqual(['Maret', 'Juni', 'Kas']);
  });
});
