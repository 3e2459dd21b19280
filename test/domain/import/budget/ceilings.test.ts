import { settleCeilings } from '../../../../src/domain/import/budget/ceilings';
import { examine } from '../../../../src/domain/import/tables/examine';
import type { Settled } from '../../../../src/domain/import/budget/money';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import type { Measure } from '../../../../src/domain/import/tables/table';
import { budgetTable, line } from '../builders';

type Amounts = Partial<Record<Measure, number | null>>;

/** A table as of the end of a month; every line is the same one. */
const at = (month: number | null, lines: Amounts[], without: Measure[] = []): Settled => ({
  table: examine(
    budgetTable(
      lines.map((amounts) => line('1.06.01', amounts, { depth: 3 })),
      { kind: 'outline', sheet: `B${month ?? ''}`, period: month === null ? null : { from: null, to: month } },
    ),
  ),
  without: new Set(without),
});

const entriesOf = (tables: Settled[]) =>
  tables.flatMap((settled) => settled.table.leaves.map((one) => ({ line: one, settled })));

function found(tables: Settled[], answer?: string) {
  const asked = tables.map(({ table }) => `ceiling-changed:${table.table.sheet}:outline`);
  const dialogue = new Dialogue(Object.fromEntries(asked.map((id) => [id, answer])), answer === undefined);
  const ceilings = settleCeilings(tables, dialogue);
  return {
    ceilings: typeof ceilings === 'function' ? Object.fromEntries(ceilings(entriesOf(tables))) : ceilings,
    questions: dialogue.questions.map(({ cells, values }) => [cells, values]),
  };
}

test.each<[what: string, tables: Settled[], ceilings: object]>([
  ['one table', [at(3, [{ ceiling: 5, revisedCeiling: 7 }])], { ceiling: 5, revisedCeiling: 7 }],
  ['the same in each month', [at(1, [{ ceiling: 5 }]), at(2, [{ ceiling: 5 }])], { ceiling: 5 }],
  ['the same but for rounding', [at(1, [{ ceiling: 5 }]), at(2, [{ ceiling: 5.99 }])], { ceiling: 5.99 }],
  ['none in the later month', [at(1, [{ ceiling: 5 }]), at(2, [{ spent: 5 }])], { ceiling: 5 }],
  ['one that is left away', [at(1, [{ ceiling: 5 }]), at(2, [{ ceiling: 9 }], ['ceiling'])], { ceiling: 5 }],
  ['an empty cell', [at(1, [{ ceiling: null }])], {}],
])('%s: nothing is asked', (_what, tables, ceilings) => {
  expect(found(tables)).toEqual({ ceilings, questions: [] });
});

describe('a ceiling that changed', () => {
  // The later month stands first in the files.
  const tables = [at(5, [{ ceiling: 6 }]), at(2, [{ ceiling: 5 }])];

  test('is asked about with both sums, and that of the latest month stands', () => {
    expect(found(tables)).toEqual({
      ceilings: { ceiling: 6 },
      questions: [[['B5!C'], { before: 5, after: 6, month: 5, lines: 1 }]],
    });
  });

  test.each([
    ['latest', { ceiling: 6 }],
    ['shift', { ceiling: 5, shiftedCeiling: 6 }],
    ['revision', { ceiling: 5, revisedCeiling: 6 }],
    ['nothing', null],
  ])('answered by %s', (answer, ceilings) => {
    expect(found(tables, answer).ceilings).toEqual(ceilings);
  });

  test('a difference of a Rupiah is one; a table without a month comes first', () => {
    expect(found([at(2, [{ ceiling: 6 }]), at(null, [{ ceiling: 5 }])], 'shift').ceilings).toEqual({
      ceiling: 5,
      shiftedCeiling: 6,
    });
  });

  test('lines of one key are added up in the month before as in the one after', () => {
    const twice = [at(2, [{ ceiling: 5 }, { ceiling: 3 }]), at(5, [{ ceiling: 6 }, { ceiling: 4 }])];
    expect(found(twice, 'shift').ceilings).toEqual({ ceiling: 8, shiftedCeiling: 10 });
    expect(found(twice, 'latest').ceilings).toEqual({ ceiling: 10 });
  });

  // Of the same month neither is the later one, and both may be of units of their own.
  test.each([null, 2])('of the same month (%p) it has no default, and both may be taken', (month) => {
    const same = [at(month, [{ ceiling: 6 }]), at(month, [{ ceiling: 5 }])].map((one, index) => ({
      ...one,
      table: examine({ ...one.table.table, sheet: `T${index}` }),
    }));
    const ask = (answer?: string) => {
      const dialogue = new Dialogue({ 'ceiling-changed:T1:outline': answer }, true);
      return { settled: settleCeilings(same, dialogue), options: dialogue.questions[0]?.options };
    };
    expect(ask().settled).toBeNull();
    expect(ask().options).toContainEqual({ value: 'both', word: 'bothUnits', about: 'T0, T1' });
    expect(ask('both').settled).toEqual(same.map(({ table }) => table));
  });
});
