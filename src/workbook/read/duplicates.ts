import { finding, type Finding } from '../../domain/finding';

interface KeyedRow {
  place: { sheet: string; number: number };
  /** What must be unique, as it is shown. */
  key: string;
  cell: string;
}

/** An error for every row whose key stands in an earlier row too; letter case does not tell keys apart. */
export function duplicateKeys(rows: readonly KeyedRow[]): Finding[] {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { place, key, cell } of rows) {
    const known = first.get(key.toLowerCase());
    if (known === undefined) first.set(key.toLowerCase(), place.number);
    else findings.push(finding('duplicate-key', { sheet: place.sheet, cell }, { key, row: known }));
  }
  return findings;
}
