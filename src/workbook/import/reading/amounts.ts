import { LARGEST } from '../../../domain/main-job/indicator/attainment';
import { cleanText, errorIn, isBlankMarker, isNilAmount } from '../../values/markers';
import { notationOf, parseNumber } from '../../values/number';
import type { ImportColumn } from './columns';
import { withoutFootnote } from './footnote';
import type { Source } from './source';

/** An amount of a cell, and the column that holds it. */
export interface FoundAmount {
  value: number;
  column: number;
}

const knownBy = new Map<string, Map<string, number>>();
const MOST_KNOWN = 50_000;

/** Amounts by their texts in one notation: most of an export are `0,00`, and its tabs hold the same amounts. */
function amountsKnown(notation = ''): Map<string, number> {
  const known = knownBy.get(notation) ?? new Map<string, number>();
  knownBy.set(notation, known);
  if (known.size > MOST_KNOWN) known.clear();
  return known;
}

/** Reads the amounts of one column; the notation is decided by all of its cells, not by each alone. */
export class AmountReader {
  /** Texts that are no amount, by their cells. */
  readonly unreadable: { cell: string; text: string }[] = [];
  /** No amount stands under the heading itself. */
  readonly looksBeside: boolean;
  private readonly notation: 'id' | 'en' | undefined;
  private readonly columns: readonly number[];
  private readonly source: Source;
  private readonly firstRow: number;
  private readonly known: Map<string, number>;

  /**
   * @param others columns that stand under headings of their own
   * @param rows first row of the records and the row behind the last
   */
  constructor(source: Source, column: ImportColumn, others: ReadonlySet<number>, rows: readonly [number, number]) {
    this.source = source;
    [this.firstRow] = rows;
    const [first = 0] = column.span;
    const last = column.span[column.span.length - 1] ?? first;
    const holds = (at: number): boolean => this.anyNumber(at, rows);
    // The figures may stand one column beside their heading, as forms filled in by hand have them.
    const beside = column.span.some(holds) ? [] : [last + 1, first - 1].filter((at) => at >= 0 && !others.has(at));
    this.columns = [...column.span, ...beside];
    this.looksBeside = beside.length > 0;
    const shown = new Set<'id' | 'en'>();
    const looked = new Set<unknown>();
    for (let row = rows[0]; row < rows[1]; row++) {
      const raw = source.raw(row, first);
      if (typeof raw !== 'string' || looked.has(raw)) continue;
      looked.add(raw);
      const notation = notationOf(cleanText(raw));
      if (notation) shown.add(notation);
    }
    this.notation = shown.size === 1 ? [...shown][0] : undefined;
    this.known = amountsKnown(this.notation);
  }

  /** The amount in a row; null where it is blank, or no amount stands there. Columns in `taken` belong to others. */
  in(row: number, taken: readonly number[]): FoundAmount | null {
    for (const column of this.columns) {
      const anchor = this.source.areaAt(row, column)?.left ?? column;
      if (taken.includes(anchor) || this.beganAbove(row, column)) continue;
      const value = this.parse(row, column);
      if (value !== null) return { value, column: anchor };
    }
    return null;
  }

  /** A cell merged over several records has its amount once, in the first of them. */
  private beganAbove(row: number, column: number): boolean {
    const top = this.source.areaAt(row, column)?.top ?? row;
    return top < row && top >= this.firstRow;
  }

  private parse(row: number, column: number): number | null {
    const raw = this.source.at(row, column);
    if (typeof raw === 'number') return this.taken(raw, row, column);
    if (typeof raw !== 'string' || raw === '') return null;
    const known = this.known.get(raw);
    if (known !== undefined) return known;
    const text = cleanText(raw);
    if (isNilAmount(text)) return this.learn(raw, 0);
    if (text === '' || isBlankMarker(text)) return null;
    // A full stop behind an amount ends a sentence.
    const parsed =
      errorIn(raw) === null &&
      parseNumber(withoutFootnote(text).replace(/(\d)\.$/, '$1'), {
        isWhole: true,
        ...(this.notation && { notation: this.notation }),
      });
    if (parsed && Math.abs(parsed.value) < LARGEST) return this.learn(raw, parsed.value);
    if (!this.beganLeft(row, column)) this.unreadable.push({ cell: this.source.name(row, column), text });
    return null;
  }

  /** Words of a cell merged over the amounts from their left, such as the heading of a unit, stand in place of none of them. */
  private beganLeft(row: number, column: number): boolean {
    return (this.source.areaAt(row, column)?.left ?? column) < Math.min(...this.columns);
  }

  /** A number of a cell; one that no agency has is named as what it is not. */
  private taken(value: number, row: number, column: number): number | null {
    if (Math.abs(value) < LARGEST) return value;
    this.unreadable.push({ cell: this.source.name(row, column), text: String(value) });
    return null;
  }

  private learn(raw: string, value: number): number {
    this.known.set(raw, value);
    return value;
  }

  private anyNumber(column: number, [from, to]: readonly [number, number]): boolean {
    for (let row = from; row < to; row++) {
      const raw = this.source.at(row, column);
      if (typeof raw === 'number') return true;
      if (typeof raw === 'string' && raw !== '' && parseNumber(cleanText(raw), { isWhole: true })) return true;
    }
    return false;
  }
}
