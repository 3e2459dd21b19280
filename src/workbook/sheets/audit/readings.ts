import { cellPlace } from '../../../shapes/a1';
import type { Language } from '../../../text/language';
import type { Texts } from '../../../text';
import { isPercentFormat } from '../../../shapes/percent';
import { errorIn } from '../../values/markers';
import type { Grid } from '../../read/grid';
import { AuditTable } from './audit-table';
import { inSheet, numberOrNothing, when, type Expression } from './expressions';
import { readBound, readGrade, readNumber, type TextReading } from './reading-formula';

/** What a cell is read as. */
type Part = 'number' | 'low' | 'high' | 'score' | 'grade';

const columns = {
  cell: { heading: 'Sel / Cell', kind: 'words', format: 'text', width: 24 },
  written: { heading: 'Tertulis / As Written', format: 'text', width: 28 },
  stripped: { heading: 'Angka saja / Digits Only', format: 'text', width: 18 },
  read: { heading: 'Terbaca / As Read', format: 'figure', width: 18 },
  remark: { heading: 'Catatan / Remark', kind: 'words', format: 'text', width: 60 },
} as const;

/** A figure that no formula expresses: what it is, where it stands, and why. */
export interface Inexpressible {
  what: string;
  place: Expression;
  reason: string;
}

/**
 * How the cells of the input are read. A cell that holds a plain number is referred to as it is; what is written as text, shown
 * as per cent or shows an error is read on a sheet of its own, so that everything that follows only refers to numbers.
 */
export class Readings {
  readonly table: AuditTable<keyof typeof columns, never>;
  readonly inexpressible: Inexpressible[] = [];
  private readonly known = new Map<string, Expression>();
  private readonly grids: ReadonlyMap<string, Grid>;

  constructor(
    grids: readonly Grid[],
    language: Language,
    private readonly words: Texts['audit'],
  ) {
    this.grids = new Map(grids.map((grid) => [grid.name, grid]));
    this.table = new AuditTable('Audit Bacaan / Audit Readings', columns, [], language, words.columns);
  }

  private rawOf(sheet: string, cell: string): { raw: unknown; format: string } {
    const at = cellPlace(cell);
    const grid = this.grids.get(sheet);
    if (!at || !grid) return { raw: '', format: '' };
    return {
      raw: grid.values[at.row]?.[at.column] ?? '',
      format: grid.formats?.[at.row]?.[at.column] ?? '',
    };
  }

  private add(sheet: string, cell: string, reading: TextReading, remark: string): Expression {
    const place = inSheet(sheet, cell);
    const row = this.table.nextRow;
    this.table.add({
      cell: { text: `${sheet}!${cell}`, to: place },
      written: { formula: `${place}&""` },
      stripped: { formula: reading.stripped(place) },
      read: { formula: reading.number(place, this.table.at('stripped', row)) },
      remark,
    });
    return this.table.from('read', row);
  }

  private readWith(sheet: string, cell: string, part: Part, make: () => Expression): Expression {
    const key = `${part} ${sheet}!${cell}`;
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }

  /** A text that no formula reads: its number stands as it was read, named and counted. */
  private unread(sheet: string, cell: string, text: string, value: number | string): Expression {
    const reason = this.words.unreadText(text);
    this.inexpressible.push({ what: `${sheet}!${cell}`, place: inSheet(sheet, cell), reason });
    const constant = typeof value === 'number' ? String(value) : `"${value}"`;
    return this.add(sheet, cell, { stripped: () => '""', number: () => constant }, reason);
  }

  private fromText(
    sheet: string,
    cell: string,
    part: Part,
    value: number,
    read: (text: string) => TextReading | null,
  ): Expression {
    const { raw } = this.rawOf(sheet, cell);
    const text = typeof raw === 'string' ? raw : String(raw);
    return this.readWith(sheet, cell, part, () => {
      const reading = read(text);
      return reading ? this.add(sheet, cell, reading, this.words.readText) : this.unread(sheet, cell, text, value);
    });
  }

  /**
   * The cell of a number; whatever it refers to is a number or stands for *not reported*.
   *
   * @param value as the reader understood the cell; null: nothing is stated
   * @returns null when the sheet has no such cell
   */
  number(sheet: string, cell: string, value: number | null): Expression | null {
    if (cell === '') return null;
    const { raw, format } = this.rawOf(sheet, cell);
    const place = inSheet(sheet, cell);
    if (typeof raw === 'number' && isPercentFormat(format)) {
      return this.readWith(sheet, cell, 'number', () =>
        this.add(
          sheet,
          cell,
          { stripped: () => '""', number: (at) => when(`ISNUMBER(${at})`, `${at}*100`) },
          this.words.readPercent,
        ),
      );
    }
    if (raw instanceof Date || Object.prototype.toString.call(raw) === '[object Date]' || errorIn(raw) !== null) {
      const number = errorIn(raw) === null ? (): Expression => '""' : numberOrNothing;
      return this.readWith(sheet, cell, 'number', () =>
        this.add(sheet, cell, { stripped: () => '""', number }, this.words.readNothing),
      );
    }
    if (typeof raw !== 'string' || value === null || raw.trim() === '' || !/\d/.test(raw)) return place;
    return this.fromText(sheet, cell, 'number', value, (text) => readNumber(text, value));
  }

  /** One end of a range. */
  bound(sheet: string, cell: string, value: number, bound: 'low' | 'high'): Expression {
    return this.fromText(sheet, cell, bound, value, (text) => readBound(text, value, bound));
  }

  /** The score beside a grade. */
  score(sheet: string, cell: string, value: number): Expression {
    return this.fromText(sheet, cell, 'score', value, (text) => readNumber(text, value));
  }

  /** The letters of a grade. */
  grade(sheet: string, cell: string, grade: string): Expression {
    const { raw } = this.rawOf(sheet, cell);
    const reading = readGrade(String(raw), grade);
    return this.readWith(sheet, cell, 'grade', () =>
      this.add(sheet, cell, { stripped: () => '""', number: reading }, this.words.readGrade),
    );
  }
}
