import { canonical } from '../canonical';
import { finding, type Finding } from '../finding';
import type { BudgetRow } from './budget/budget';
import type { Indicator } from './indicator/indicator';

/** The ways in which `Sasaran` gives its code: alone, or before its text (`S1 Meningkatnya …`, `1.2. …`, `SS-1: …`). */
function codesIn(objective: string): string[] {
  const whole = canonical(objective);
  const [first = ''] = whole.split(' ');
  return [whole, canonical(first)];
}

/** What a number or code of an objective looks like: `1`, `1.2`, `S1`, `SS-3`. */
const looksLikeCode = /^\p{L}{0,4}[-.]?\d[\d.]*$/u;

/**
 * Codes in `Kode Sasaran` of the budget that no `Sasaran` of an indicator bears, each said at its first row. A workbook
 * that does not number its objectives has nothing to compare with.
 */
export function unknownObjectives(indicators: readonly Indicator[], rows: readonly BudgetRow[] | null): Finding[] {
  const stated = (rows ?? []).filter(({ objectiveCode }) => objectiveCode.value !== '');
  if (stated.length === 0) return [];
  const known = new Set(indicators.flatMap(({ objective }) => codesIn(objective)));
  const isNumbered = [...known].some((code) => looksLikeCode.test(code));
  if (!isNumbered && !stated.some(({ objectiveCode }) => known.has(canonical(objectiveCode.value)))) return [];
  const unknown = new Map<string, BudgetRow>();
  for (const row of stated) {
    const code = canonical(row.objectiveCode.value);
    if (!known.has(code) && !unknown.has(code)) unknown.set(code, row);
  }
  return [...unknown.values()].map(({ sheet, objectiveCode: { value, cell } }) =>
    finding('unknown-objective', { sheet, cell }, { value }),
  );
}
