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

/** Takes in the keys of rows one after the other; tells the number of the first row that has the same in canonical form. */
export function keyRegister(): (key: string, row: number, within?: string) => number | undefined {
  const first = new Map<string, number>();
  return (key, row, within = '') => {
    const unique = within === '' ? canonical(key) : `${within}\n${canonical(key)}`;
    const known = first.get(unique);
    if (known === undefined) first.set(unique, row);
    return known;
  };
}

/** An error for every row whose key stands in an earlier row too, compared in canonical form. */
export function duplicateKeys<R extends KeyedRow>(
  rows: readonly R[],
  raise: (row: R, known: number) => Finding = ({ place, key, cell }, known) =>
    finding('duplicate-key', { sheet: place.sheet, cell }, { key, row: known }),
): Finding[] {
  const earlier = keyRegister();
  return rows.flatMap((row) => {
    const known = earlier(row.key, row.place.number, row.within);
    return known === undefined ? [] : [raise(row, known)];
  });
}
