import { canonical } from '../../domain/canonical';
import { finding, type Finding } from '../../domain/finding';

interface KeyedRow {
  place: { sheet: string; number: number };
  /** What must be unique, as it is shown. */
  key: string;
  /** Where it must be unique, when that is less than the whole sheet. */
  within?: string;
  cell: string;
}

/** An error for every row whose key stands in an earlier row too, compared in canonical form. */
export function duplicateKeys<R extends KeyedRow>(
  rows: readonly R[],
  raise: (row: R, known: number) => Finding = ({ place, key, cell }, known) =>
    finding('duplicate-key', { sheet: place.sheet, cell }, { key, row: known }),
): Finding[] {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const { place, key, within = '' } = row;
    const unique = `${within}\n${canonical(key)}`;
    const known = first.get(unique);
    if (known === undefined) first.set(unique, place.number);
    else findings.push(raise(row, known));
  }
  return findings;
}
