import type { Dialogue } from '../dialogue';
import type { Examined } from './examine';

const codedByUs = (tables: readonly Examined[]): Examined[] =>
  tables.filter(
    ({ table }) => table.kind === 'numbered' || (table.kind === 'list' && table.lines.every(({ code }) => code === '')),
  );

/** Asks whether indicators that have no code in their table get codes of ours. True without such tables. */
export function tellGenerated(tables: readonly Examined[], dialogue: Dialogue): boolean {
  const [first] = codedByUs(tables);
  if (!first) return true;
  return (
    dialogue.ask({
      id: `generated-codes:${first.table.file}:${first.table.sheet}`,
      code: 'generated-codes',
      table: first.name,
      cells: [],
      values: { count: first.leaves.length, example: first.leaves[0]?.code || 'K.01' },
      options: [
        { value: 'generated', word: 'generated' },
        { value: 'leave-table', word: 'leaveTable' },
      ],
      fallback: 'generated',
      holdsFor: first.table.layout,
    }) === 'generated'
  );
}
