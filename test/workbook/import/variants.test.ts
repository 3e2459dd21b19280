import { settleImport, type ImportResult } from '../../../src/domain/import/import';
import { everyNode } from '../../../src/domain/import/tables/outline';
import { recognise } from '../../../src/workbook/import/reading/recognise';
import { inventAgency, randomOf, sheetOf, sum } from './agency';
import { inventHabit, layouts } from './layouts';

/** Variants of each layout: position of headings, merges, notations, totals, signatures, code styles. */
const VARIANTS = 60;

const day = { year: 2026, endedMonths: 10 };

/** Sum over the rows of the result that no other row divides further. */
function total({ rows }: ImportResult, amount: 'ceiling' | 'spent'): number {
  const isParent = (code: string, account: string): boolean =>
    rows.some((row) =>
      account === ''
        ? row.code.startsWith(`${code}.`) || (row.code === code && row.account !== '')
        : row.code === code && row.account.startsWith(`${account}.`),
    );
  return rows
    .filter(({ code, account }) => !isParent(code, account))
    .reduce((all, row) => all + (row.amounts.get(amount) ?? 0), 0);
}

const read = (seed: number, name: string) => {
  const random = randomOf(seed);
  const lines = inventAgency(random);
  const habit = inventHabit(random);
  const draft = layouts[name]?.(lines, habit, random);
  if (!draft) throw new Error(name);
  const { budgets, indicators } = recognise([sheetOf(draft)]);
  const result = settleImport({ budgets, indicators, answers: {}, takesFallbacks: true, day });
  return { lines, habit, result, budgets };
};

describe.each(Object.keys(layouts))('layout %s', (name) => {
  it(`gives the amounts of the agency in ${VARIANTS} variants`, () => {
    for (let seed = 1; seed <= VARIANTS; seed++) {
      const { lines, habit, result } = read(seed * 7919, name);
      const shown = {
        seed,
        habit,
        ceiling: total(result, 'ceiling'),
        spent: total(result, 'spent'),
        open: [...result.open],
      };
      expect(shown).toEqual({ seed, habit, ceiling: sum(lines, 'ceiling'), spent: sum(lines, 'spent'), open: [] });
    }
  });

  it('says which printed totals its rows do not give, and writes nothing of the table', () => {
    if (name === 'pairs' || name === 'flat') return;
    const { budgets } = read(11, name);
    const [table] = budgets;
    if (!table) throw new Error('no table');
    // The first line that others divide further says more than they do.
    const parent = table.lines.find(({ depth, amounts }) => depth !== null && (amounts.get('spent') ?? 0) > 0);
    const lines = table.lines.map((line) =>
      line === parent
        ? { ...line, amounts: new Map(line.amounts).set('spent', (line.amounts.get('spent') ?? 0) + 1_000_000) }
        : line,
    );
    const result = settleImport({
      budgets: [{ ...table, lines }],
      indicators: [],
      answers: {},
      takesFallbacks: true,
      day,
    });
    expect(result.rows).toEqual([]);
    expect(result.questions.filter(({ fallback }) => fallback === null)).toMatchObject([
      { code: 'total-differs', values: { difference: 1_000_000 } },
    ]);
  });
});

it('keeps the outline of a list with codes', () => {
  const { result } = read(5, 'sipd');
  const [table] = result.tables;
  expect(everyNode(table?.outline.roots ?? []).length).toBeGreaterThan(table?.leaves.length ?? 0);
});
