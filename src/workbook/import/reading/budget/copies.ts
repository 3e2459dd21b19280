import type { BudgetLine, TableKind } from '../../../../domain/import/tables/table';
import type { MeasureColumn } from './measures';
import type { Parts } from '../parts';
import type { Source } from '../source';

/** What decides which lines a table gives. */
export interface Reading {
  source: Source;
  parts: Parts;
  columns: readonly MeasureColumn[];
  /** Kind of the table, as lines are told apart by it. */
  kind: TableKind;
  firstAmount: number;
  /** First row of the records and the row behind the last, 0-based. */
  body: readonly [number, number];
}

/** Columns with what each is read for: two tables are compared column by column in this order. */
function columnsOf({ parts, columns, firstAmount }: Reading): { uses: string[]; places: number[] } {
  const { codes, names, levels, number, of } = parts;
  const others = (['label', 'office', 'kind', 'fund'] as const).flatMap((role) => of(role) ?? []);
  const used = [
    // A total may be named anywhere left of the amounts.
    ...Array.from({ length: firstAmount }, (_, place) => ({ use: 'left', span: [place] as readonly number[] })),
    // Codes are read from the left, however their headings are merged.
    ...codes.flatMap(({ span }) => span.map((place) => ({ use: 'code', span: [place] as readonly number[] }))),
    ...[...names, ...levels, ...(number ? [number] : []), ...others].map(({ role, span }) => ({
      use: role ?? '',
      span,
    })),
    ...columns.map(({ measure, column: { group, span } }) => ({ use: `${measure} ${group ?? ''}`, span })),
  ];
  return {
    uses: used.map(({ use, span }) => `${use} ${span.length}`),
    places: used.flatMap(({ span }) => span),
  };
}

interface Known extends Reading {
  uses: string[];
  places: number[];
  lines: readonly BudgetLine[];
}

const hasMerges = ({ source, body: [from, to] }: Reading): boolean =>
  source.sheet.merges.some(({ top, bottom }) => bottom >= from && top < to);

/** Tables that were read, for tabs that hold one of them again: an agency keeps its recap under several filters. */
export class Copies {
  private readonly known: Known[] = [];

  /** The lines of the table that holds the same cells in the same rows; null when there is none. */
  find(reading: Reading): readonly BudgetLine[] | null {
    if (this.known.length === 0 || hasMerges(reading)) return null;
    const own = columnsOf(reading);
    return this.known.find((one) => isCopy(one, reading, own))?.lines ?? null;
  }

  keep(reading: Reading, lines: readonly BudgetLine[]): void {
    if (!hasMerges(reading)) this.known.push({ ...reading, ...columnsOf(reading), lines });
  }
}

/** The columns that are compared, each pair once: what is left of the amounts is used for its own part, too. */
function pairsOf(first: readonly number[], second: readonly number[]): (readonly [number, number])[] {
  const pairs = first.map((place, index) => [place, second[index] ?? 0] as const);
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

function isCopy(one: Known, { source, kind, body }: Reading, own: { uses: string[]; places: number[] }): boolean {
  const [from, to] = body;
  if (one.kind !== kind || one.body[0] !== from || one.body[1] !== to) return false;
  if (one.uses.length !== own.uses.length || one.uses.some((use, index) => use !== own.uses[index])) return false;
  const pairs = pairsOf(one.places, own.places);
  for (let row = from; row < to; row++) {
    const first = one.source.rawRow(row);
    const second = source.rawRow(row);
    for (const [here, there] of pairs) if ((first[here] ?? '') !== (second[there] ?? '')) return false;
  }
  return true;
}
