import { canonical as key } from '../../canonical';
import { finding, type Finding, type FindingCode, type Given, type ValuesOf } from '../../finding';

/** A row of `Penilaian` as read, before anything is known to be right. */
export interface ScoreRow {
  sheet: string;
  row: number;
  category: string;
  participant: string;
  criterion: string;
  juror: string;
  score: number | null;
  notes: string;
  /** The row decides a tie instead of giving a score. */
  decidesTie: boolean;
  cells: Record<'category' | 'participant' | 'criterion' | 'juror' | 'score' | 'notes', string>;
}

/** Notes what is wrong with a row, at one of its cells. */
export type NoteScore = <C extends FindingCode>(
  row: ScoreRow,
  code: C,
  at: keyof ScoreRow['cells'],
  ...values: Given<ValuesOf<C>>
) => Finding;

/** Notes into a list. */
export const noteInto =
  (findings: Finding[]): NoteScore =>
  (row, code, at, ...values) => {
    const found = finding(code, { sheet: row.sheet, cell: row.cells[at] || `A${row.row}` }, ...values);
    findings.push(found);
    return found;
  };

/** Finds things by a code, or by a name that only one of them bears. */
export function finder<T>(items: readonly T[], codeOf: (item: T) => string, nameOf: (item: T) => string) {
  const codes = new Map(items.map((item) => [key(codeOf(item)), item]));
  const names = new Map<string, T | null>();
  for (const item of items) names.set(key(nameOf(item)), names.has(key(nameOf(item))) ? null : item);
  return (text: string): T | null => codes.get(key(text)) ?? names.get(key(text)) ?? null;
}
