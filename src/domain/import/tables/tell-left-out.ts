import { differenceOf } from '../budget/money';
import type { Dialogue } from '../dialogue';
import type { Examined } from './examine';
import type { LeftOut } from './relate';

const placeOf = ({ table }: Examined): string => `${table.sheet}!${table.range}`;

/** What the printed totals of a table show that is not taken over. */
function tellTotals(examined: Examined, dialogue: Dialogue): void {
  const { table, name } = examined;
  for (const measure of table.columns.keys()) {
    const differs = differenceOf(examined, measure);
    if (!differs) continue;
    const { cell, ...values } = differs;
    dialogue.note({ code: 'total-differs', table: name, cell: `${table.sheet}!${cell}`, values });
  }
}

/** Tables that are the same twice are taken once; that is a question, so that a person may see it. */
function askOnce(same: readonly LeftOut[], dialogue: Dialogue): void {
  const [first] = same;
  if (!first) return;
  const { table, name } = first.of;
  dialogue.ask({
    id: `same-table:${table.file}:${table.sheet}`,
    code: 'same-table',
    table: name,
    cells: same.map((one) => placeOf(one.table)),
    values: {
      kept: name,
      others: same.map((one) => one.table.name),
      hidden: same.filter((one) => one.table.table.isHiddenSheet).length,
    },
    options: [{ value: 'once', word: 'takeOnce' }],
    fallback: 'once',
    holdsFor: table.layout,
  });
}

/** Says why a table of the same money is not taken over, and what its own totals show. */
export function tellLeftOut(leftOut: readonly LeftOut[], dialogue: Dialogue): void {
  for (const { table, reason, of } of leftOut) {
    if (reason === 'same') continue;
    dialogue.note({ code: reason, table: table.name, cell: placeOf(table), values: { of: of.name } });
    tellTotals(table, dialogue);
  }
  askOnce(
    leftOut.filter(({ reason }) => reason === 'same'),
    dialogue,
  );
}
