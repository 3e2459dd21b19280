import type { CheckedTable, Verdict } from './figure';

/** How many figures of some tables there are, and how many each verdict is passed on. */
export function countFigures(tables: readonly Pick<CheckedTable, 'figures'>[]): Record<Verdict | 'all', number> {
  const counts = { all: 0, reproduced: 0, 'other-rule': 0, wrong: 0, unchecked: 0 };
  for (const { figures } of tables) {
    for (const { verdict } of figures) {
      counts.all++;
      counts[verdict]++;
    }
  }
  return counts;
}
