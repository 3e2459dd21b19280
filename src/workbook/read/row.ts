import { findingWith, type Finding, type FindingCode, type Rest } from '../../domain/finding';
import type { Day } from '../../domain/day';
import type { Actual, Located, Target } from '../../domain/main-job/measure';
import { maskId } from '../../domain/people/identity';
import { choose, allowedWords } from '../schema/choices';
import type { Table } from '../schema/table';
import { namesAnotherWeekday, understandDay } from '../values/date';
import { cleanText, isBlankMarker } from '../values/markers';
import { numericCell, understandActual, understandTarget, type Understood } from '../values/measure';
import { parseNumber } from '../values/number';
import { parsePeriod } from '../values/period';
import { cellName, type Grid } from './grid';
import type { Header } from './header';

/**
 * One record of a sheet, read by the keys of its table. Every reading notes what is wrong with a cell as a finding and
 * answers with the empty value of its kind, so that reading never stops half-way.
 */
export class Row<K extends string> {
  constructor(
    private readonly table: Table<K>,
    private readonly grid: Grid,
    private readonly header: Header<K>,
    /** 0-based row in the grid. */
    private readonly index: number,
    private readonly findings: Finding[],
  ) {}

  get sheet(): string {
    return this.grid.name;
  }

  /** Row number as people see it. */
  get number(): number {
    return this.index + 1;
  }

  has(key: K): boolean {
    return this.header.columns[key] !== undefined;
  }

  /** Cell of a column in A1 notation; empty when the sheet has no such column. */
  cell(key: K): string {
    const column = this.header.columns[key];
    return column === undefined ? '' : cellName(this.index, column);
  }

  raw(key: K): unknown {
    const column = this.header.columns[key];
    return column === undefined ? '' : this.grid.values[this.index]?.[column];
  }

  /** The heading as the sheet has it, without its line breaks. */
  private heading(key: K): string {
    const column = this.header.columns[key];
    const written = column === undefined ? '' : cleanText(this.grid.values[this.header.row]?.[column]);
    return written.replace(/\s+/g, ' ') || this.table.columns[key].id;
  }

  private format(key: K): string {
    const column = this.header.columns[key];
    return column === undefined ? '' : (this.grid.formats?.[this.index]?.[column] ?? '');
  }

  /** Notes a finding at a cell of this row. */
  note<C extends FindingCode>(code: C, key: K, ...values: Rest<C, { column: string }>): void {
    const place = { sheet: this.grid.name, cell: this.cell(key) || cellName(this.index, 0) };
    this.findings.push(findingWith(code, place, { column: this.heading(key) }, ...values));
  }

  text(key: K): string {
    return cleanText(this.raw(key));
  }

  /** Text in which a marker such as `-` or `n/a` means nothing. */
  optionalText(key: K): string {
    const text = this.text(key);
    return isBlankMarker(text) ? '' : text;
  }

  /** A code: text; a number is read as it stands but noted, since zeros may be lost. */
  code(key: K): string {
    const raw = this.raw(key);
    const text = cleanText(raw);
    if (typeof raw === 'number' || raw instanceof Date) {
      // So long a number is that of a person, whom findings do not give away.
      this.note('number-as-code', key, { value: text.length < 15 ? text : maskId(text) });
    }
    return text;
  }

  /** Code of an indicator; one that the workbook does not have is noted. `codes` are lower-cased. */
  knownCode(key: K, codes: ReadonlySet<string>): string {
    const code = this.code(key);
    if (!isBlankMarker(code) && !codes.has(code.toLowerCase())) this.note('unknown-indicator', key, { value: code });
    return code;
  }

  /** Text of a period; one that cannot be read is noted. */
  knownPeriod(key: K): string {
    const text = this.text(key);
    if (!isBlankMarker(text) && !parsePeriod(text)) this.note('unknown-period-cell', key, { value: text });
    return text;
  }

  /** An allowed word; empty gives null, an unknown word is noted and gives null. */
  choice<V extends string>(key: K, words: Record<V, string>): Located<V | null> {
    const text = this.optionalText(key);
    const value = text === '' ? null : choose(words, text);
    if (text !== '' && value === null) {
      this.note('unknown-choice', key, { value: text, allowed: allowedWords(words) });
    }
    return { value, cell: this.cell(key) };
  }

  private unreadable(key: K): void {
    const { optional, isPeriod } = this.table.columns[key];
    const code = optional && !isPeriod ? 'unreadable-optional-number' : 'unreadable-number';
    this.note(code, key, { value: this.text(key) || cleanText(this.raw(key)) });
  }

  private told<T>(key: K, { value, english, extra, read, unreadable, shownInPercent }: Understood<T>): Located<T> {
    if (unreadable) this.unreadable(key);
    if (english) this.note('english-notation', key, { value: this.text(key) });
    if (extra) this.note('text-beside-number', key, { value: this.text(key), extra, read: read ?? 0 });
    const located: Located<T> = { value, cell: this.cell(key) };
    if (shownInPercent) located.shownInPercent = true;
    return located;
  }

  target(key: K, isGrade: boolean): Located<Target> {
    const understood = understandTarget({ raw: this.raw(key), format: this.format(key) }, isGrade);
    return this.told(key, understood);
  }

  actual(key: K, isGrade: boolean): Located<Actual> {
    const understood = understandActual({ raw: this.raw(key), format: this.format(key) }, isGrade);
    return this.told(key, understood);
  }

  /** A plain number; an empty cell or a marker gives null. */
  figure(key: K): Located<number | null> {
    const cell = this.cell(key);
    const number = numericCell({ raw: this.raw(key), format: this.format(key) });
    if (number !== null) return { value: number, cell };
    const text = this.text(key);
    if (isBlankMarker(text)) return { value: null, cell };
    const parsed = this.raw(key) instanceof Date ? null : parseNumber(text, false);
    if (!parsed) return this.told(key, { value: null, unreadable: true });
    return this.told(key, { value: parsed.value, english: parsed.english });
  }

  /**
   * A day; what cannot be read as one is noted.
   *
   * @param year the year of days stated without one; with it the weekday stated beside a day is checked as well
   */
  day(key: K, year?: number): Day | null {
    const raw = this.raw(key);
    const { day, understood, yearAssumed } = understandDay(raw, year);
    if (!understood) this.note('unreadable-date', key, { value: this.text(key) });
    if (yearAssumed && year !== undefined) this.note('year-assumed', key, { value: this.text(key), year });
    if (day !== null && year !== undefined && namesAnotherWeekday(raw, day)) {
      this.note('weekday-differs', key, { value: this.text(key), day });
    }
    return day;
  }
}
