import type { AuditCell, AuditColumn, AuditColumnKind, AuditSheet } from '../../../shapes/audit-book';
import type { ColourRule } from '../../../shapes/sheet-content';
import type { Language } from '../../../text/language';
import { columnLetters } from '../../../shapes/a1';
import { nameIn, names } from '../../schema/names';
import { formats, type CellFormat } from '../output-sheet';
import { inSheet, type Expression } from './expressions';

/** Row number of the first record. */
export const FIRST_ROW = 4;

/** A declared column: heading in the dictionary's notation; `step` unless it says otherwise. */
export interface ColumnPlan {
  heading: string;
  format?: CellFormat | 'figure' | 'difference';
  kind?: AuditColumnKind;
  width?: number;
}

/** What the add-on has to say of a figure. */
export type AddOnValues<K extends string> = Partial<Record<K, number | null>>;

const widths: Record<AuditColumnKind, number> = { words: 16, step: 14, rule: 18, addOn: 14, difference: 12 };
const moreFormats = { figure: '#,##0.######', difference: '0.00E+00' } as const;

const formatOf = (format: ColumnPlan['format']): string =>
  format === 'figure' || format === 'difference' ? moreFormats[format] : formats[format ?? 'text'];

/** What is compared: a column of add-on values with the column of differences behind it. */
export interface Compared {
  sheet: string;
  figure: string;
  addOn: Expression;
  differences: Expression;
}

/** A sheet of formulas, whatever its columns. */
export interface MadeTable {
  readonly name: string;
  readonly isEmpty: boolean;
  readonly figureCount: number;
  compared: () => Compared[];
  sheet: (title: string, note: string, frozenColumns: number) => AuditSheet;
}

/**
 * A formula put together from many pieces keeps every one of them until its characters are asked for; of a large workbook they would
 * be several hundred megabytes.
 */
function inOnePiece(cell: AuditCell): AuditCell {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) cell.formula.charCodeAt(0);
  return cell;
}

/** One sheet of formulas while it is laid out: columns by key, rows by their number. */
export class AuditTable<K extends string, F extends K = K> implements MadeTable {
  readonly name: string;
  private readonly keys: readonly K[];
  private readonly columns: AuditColumn[];
  private readonly rows: AuditCell[][] = [];
  readonly colours: ColourRule[] = [];

  /**
   * @param name in the dictionary's notation
   * @param figures the columns that are compared with the add-on
   * @param rule heading of the column with the number of the rule
   */
  constructor(
    name: string,
    plans: Record<K, ColumnPlan>,
    private readonly figures: readonly F[],
    language: Language,
    words: { rule: string; addOn: (figure: string) => string; difference: (figure: string) => string },
  ) {
    const say = (notation: string): string => nameIn(names(notation), language);
    this.name = say(name);
    this.keys = Object.keys(plans) as K[];
    const plain = this.keys.map((key): AuditColumn => {
      const { heading, format, kind = 'step', width = widths[kind] } = plans[key];
      return { heading: say(heading), format: formatOf(format), kind, width };
    });
    const heading = (key: F): string => say(plans[key].heading);
    this.columns = [
      ...plain,
      { heading: words.rule, kind: 'rule', format: formats.text, width: widths.rule },
      ...figures.flatMap((key): AuditColumn[] => [
        { heading: words.addOn(heading(key)), kind: 'addOn', format: formatOf(plans[key].format), width: widths.addOn },
        {
          heading: words.difference(heading(key)),
          kind: 'difference',
          format: moreFormats.difference,
          width: widths.difference,
        },
      ]),
    ];
  }

  letter(key: K): string {
    return columnLetters(this.keys.indexOf(key));
  }

  /** A cell for formulas of this sheet. */
  at(key: K, row: number): Expression {
    return `${this.letter(key)}${row}`;
  }

  /** A cell for formulas and links of other sheets. */
  from(key: K, row: number): Expression {
    return inSheet(this.name, this.at(key, row));
  }

  /** A column between two rows, for formulas of this sheet. */
  span(key: K, first: number, last: number): Expression {
    return `${this.at(key, first)}:${this.at(key, last)}`;
  }

  /** A column between two rows, for formulas of other sheets. */
  spanFrom(key: K, first: number, last: number): Expression {
    return inSheet(this.name, this.span(key, first, last));
  }

  get nextRow(): number {
    return FIRST_ROW + this.rows.length;
  }

  /** How many figures the sheet holds. */
  figureCount = 0;

  /**
   * Adds a row; what is not given is empty.
   *
   * @param rule number of the rule in the data dictionary
   * @param addOn what the add-on computed; null: it has no value; absent: the row has no such figure
   */
  add(cells: Partial<Record<K, AuditCell>>, rule = '', addOn: AddOnValues<F> = {}): number {
    const row = this.nextRow;
    const stated = this.keys.map((key) => inOnePiece(cells[key] ?? null));
    const compared = this.figures.flatMap((key, index): AuditCell[] => {
      const value = addOn[key];
      if (value === undefined) return [null, null];
      this.figureCount++;
      const ours = this.at(key, row);
      const theirs = `${columnLetters(this.keys.length + 1 + 2 * index)}${row}`;
      // Where the add-on has no value the formula must have none either; what is only on one side is the difference.
      return [value, { formula: `N(${ours})-N(${theirs})` }];
    });
    this.rows.push([...stated, rule, ...compared]);
    return row;
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  /** The links of a column, the other way round: from where they lead to the cell that they stand in. */
  backLinks(key: K): { from: Expression; to: Expression }[] {
    const column = this.keys.indexOf(key);
    return this.rows.flatMap((row, index) => {
      const cell = row[column];
      const isLink = typeof cell === 'object' && cell !== null && 'to' in cell;
      return isLink ? [{ from: cell.to, to: this.from(key, FIRST_ROW + index) }] : [];
    });
  }

  /** The columns that are compared with the add-on. */
  compared(): Compared[] {
    const last = Math.max(FIRST_ROW, this.nextRow - 1);
    return this.figures.map((_, index) => {
      const at = this.keys.length + 1 + 2 * index;
      const span = (column: number): Expression =>
        inSheet(this.name, `${columnLetters(column)}${FIRST_ROW}:${columnLetters(column)}${last}`);
      const figure = this.columns[this.keys.indexOf(this.figures[index] as K)]?.heading ?? '';
      return { sheet: this.name, figure, addOn: span(at), differences: span(at + 1) };
    });
  }

  /** Colours cells of a column by a formula on its first cell. */
  colour(key: K, formula: (cell: Expression) => Expression, tone: Omit<ColourRule, 'range' | 'formula'>): void {
    const letter = this.letter(key);
    this.colours.push({
      range: `${letter}${FIRST_ROW}:${letter}${Math.max(FIRST_ROW, this.nextRow - 1)}`,
      formula: formula(`$${letter}${FIRST_ROW}`),
      ...tone,
    });
  }

  sheet(title: string, note: string, frozenColumns: number): AuditSheet {
    this.figures.forEach((_, index) => {
      const letter = columnLetters(this.keys.length + 2 + 2 * index);
      const range = `${letter}${FIRST_ROW}:${letter}${Math.max(FIRST_ROW, this.nextRow - 1)}`;
      this.colours.push({ range, formula: `ABS(N($${letter}${FIRST_ROW}))>0.000001`, background: '#f8d7da' });
    });
    const { name, columns, rows, colours } = this;
    return { name, title, note, columns, rows, frozenColumns, colours };
  }
}
