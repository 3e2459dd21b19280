import { makeAgreements } from '../../../src/commands/agreements/make-agreements';
import type { TaskContext } from '../../../src/commands/run/task';
import { contextOf, sampleGrids } from '../documents/sample-documents';
import { linesOf } from '../documents/printed-lines';

/** The ceiling of a unit and those below it by one column of the budget, as papers print it. */
function ceilingOf({ evaluation }: TaskContext, unit: string, column: 'original' | 'revised'): string {
  const leaves = (evaluation.budget?.tree.leaves ?? []).filter(({ row }) => row.unit.startsWith(unit));
  const amounts = leaves.map(({ row: { ceilings } }) => {
    const { value } = ceilings[column];
    return value.kind === 'number' ? value.value : 0;
  });
  return new Intl.NumberFormat('id-ID').format(amounts.reduce((sum, amount) => sum + amount, 0));
}

test('the agreement of January carries the budget of January, whatever was revised in summer', async () => {
  const context = contextOf(await sampleGrids('id'), 'id', {}, '2026-10-05');
  const papers = makeAgreements.run(context).documents ?? [];
  const original = papers.find(({ plan }) => plan.key === 'agreement:2026:SEK:administrator::0');
  const lines = linesOf(original?.render().bytes ?? new Uint8Array());
  const total = ceilingOf(context, 'SEK', 'original');
  expect(total).not.toBe(ceilingOf(context, 'SEK', 'revised'));
  expect(lines[lines.indexOf('Jumlah') + 1]).toBe(total);
});
