import { findingWith, type FindingCode, type Rest } from '../../domain/finding';
import type { Day } from '../../domain/day';
import { isCounted } from '../../domain/main-job/indicator/indicator';
import { statedNumber, type Actual, type Located, type Target } from '../../domain/main-job/indicator/measure';
import { maskId } from '../../domain/people/identity';
import { choose, allowedWords } from '../schema/choices';
import { roleOf, type Table } from '../schema/table';
import { namesAnotherWeekday, understandDay, understandDays, type DaySpan } from '../values/date';
import { cleanText, errorIn, isBlankMarker } from '../values/markers';
import {
  isKnownGrade,
  numericCell,
  told,
  understandActual,
  understandTarget,
  type RawCell,
  type Understood,
} from '../values/measure';
import { isPercentFormat } from '../../shapes/percent';
import { notationOf, parseNumber, type NumberContext } from '../values/number';
import { parsePeriod } from '../values/period';
import { absent, type FoundColumn, type RowsOfSheet } from './rows-of-sheet';
import { scopeOf } from './spellings';

/** What decides between the readings of a cell that is no text. */
const noContext: NumberContext = {};

const noFormats: readonly string[] = [];

/** The value of a cell; of one that shows an error none. */
const valueIn = (written: unknown): unknown => (errorIn(written) === null ? written : '');

/**
 * One record of a sheet, read by the keys of its table. Every reading notes what is wrong with a cell as a finding and
 * answers with the empty value of its kind, so that reading never stops half-way.
 */
export class Row<K extends string> {
  private readonly cells: readonly unknown[];
  private readonly formats: readonly string[];
  /** Row number as text: it is part of the name of every cell. */
  private readonly shownNumber: string;

  constructor(
    private readonly of: RowsOfSheet<K>,
    /** 0-based row in the grid. */
    private readonly index: number,
  ) {
    this.cells = of.grid.values[index] ?? [];
    this.formats = of.grid.formats?.[index] ?? noFormats;
    this.shownNumber = String(index + 1);
  }

  get sheet(): string {
    return this.of.grid.name;
  }

  private get table(): Table<K> {
    return this.of.table;
  }

  /** Row number as people see it. */
  get number(): number {
    return this.index + 1;
  }

  has(key: K): boolean {
    return this.of.columns.has(key);
  }

  private column(key: K): FoundColumn<K> | undefined {
    return this.of.columns.get(key);
  }

  /** Whether the sheet has any column of a group; asked with one list for all rows. */
  hasAny(keys: readonly K[]): boolean {
    const known = this.of.groups.get(keys);
    if (known !== undefined) return known;
    const isThere = keys.some((key) => this.has(key));
    this.of.groups.set(keys, isThere);
    return isThere;
  }

  /** Cell of a column in A1 notation; empty when the sheet has no such column. */
  cell(key: K): string {
    const found = this.column(key);
    return found === undefined ? '' : this.nameIn(found);
  }

  private nameIn({ letters }: FoundColumn<K>): string {
    return letters + this.shownNumber;
  }

  private written(key: K): unknown {
    const found = this.column(key);
    return found === undefined ? '' : this.cells[found.column];
  }

  /** The value of a cell; of one that shows an error none, which `isError` tells from a blank. */
  raw(key: K): unknown {
    return valueIn(this.written(key));
  }

  /** Whether a cell shows an error (`#REF!`, `Loading...`) in place of its value. */
  isError(key: K): boolean {
    return errorIn(this.written(key)) !== null;
  }

  /**
   * Notes what a row must not say in silence: cells that show an error, by what they take part in, and numbers in place of codes
   * that may have lost something, or of names: a block of figures that was pasted beside its headings (data dictionary, "Error
   * cells", "Keys and references").
   */
  noteCells(): void {
    for (const { key, column, isCode } of this.of.all) {
      const written = this.cells[column];
      if (typeof written !== 'string') {
        if (isCode && (typeof written === 'number' || written instanceof Date)) this.noteLossyCode(key, written);
        // A formula that found nothing gives 0.
        else if (key === this.table.label && typeof written === 'number' && written !== 0)
          this.note('number-as-name', key);
        continue;
      }
      const error = errorIn(written);
      if (error === null) continue;
      const role = key === this.table.key ? 'carries' : roleOf(this.table.columns[key]);
      const isLoading = /^Loading/i.test(error);
      if (isLoading) this.note(role === 'carries' ? 'cell-loading' : 'figure-loading', key, { value: error });
      else this.note(`error-cell-${role}` as const, key, { value: error });
    }
  }

  private noteLossyCode(key: K, value: number | Date): void {
    const scope = scopeOf(this.table.columns[key]);
    if (typeof value === 'number' && !this.mayHaveLost(key, value)) return;
    const text = this.text(key);
    // So long a number is that of a person, whom findings do not give away.
    if (scope === 'person' && typeof value === 'number' && Math.abs(value) >= 1e15) this.note('id-digits-lost', key);
    else this.note('number-as-code', key, { value: text.length < 15 ? text : maskId(text) });
  }

  /** The heading as the sheet has it, without its line breaks. */
  private heading(key: K): string {
    const column = this.of.header.columns[key];
    return (column === undefined ? '' : this.of.header.written[column]) || this.table.columns[key].id;
  }

  private formatIn({ column }: FoundColumn<K>): string {
    return this.formats[column] ?? '';
  }

  private rawCell(found: FoundColumn<K>): RawCell {
    return { raw: valueIn(this.cells[found.column]), format: this.formatIn(found) };
  }

  /** The number of a cell that holds one, as most do of which it is asked; null for every other. */
  numberIn(key: K): number | null {
    const found = this.column(key);
    return found === undefined ? null : this.numberOf(found);
  }

  private numberOf(found: FoundColumn<K>): number | null {
    const raw = this.cells[found.column];
    if (typeof raw !== 'number' || this.isAmountInPercent(found)) return null;
    return numericCell({ raw, format: this.formatIn(found) });
  }

  /** Whether a column of Rupiah holds a number that its format shows in per cent. */
  private isAmountInPercent(found: FoundColumn<K>): boolean {
    return found.isAmount && isPercentFormat(this.formatIn(found));
  }

  /** A percentage in a column of Rupiah, which never becomes an amount: noted, and no figure. */
  private percentAsAmount(key: K, value: number): Located<null> {
    const isCarrying = !this.table.columns[key].optional;
    this.note(isCarrying ? 'percent-as-amount' : 'percent-as-optional-amount', key, { value });
    return { value: null, cell: this.cell(key) };
  }

  /** Notes a finding at a cell of this row. */
  note<C extends FindingCode>(code: C, key: K, ...values: Rest<C, { column: string }>): void {
    const place = { sheet: this.sheet, cell: this.cell(key) || `A${this.shownNumber}` };
    this.of.findings.push(findingWith(code, place, { column: this.heading(key) }, ...values));
  }

  /** Text of a cell; what names something is given in its first spelling. */
  text(key: K): string {
    const found = this.column(key);
    const raw = found === undefined ? '' : valueIn(this.cells[found.column]);
    const text = raw === '' ? '' : cleanText(raw);
    const names = text === '' ? undefined : found?.declared.names;
    return names === undefined ? text : this.of.spellings.first(names, text);
  }

  /** Text in which a marker such as `-` or `n/a` means nothing. */
  optionalText(key: K): string {
    const text = this.text(key);
    return isBlankMarker(text) ? '' : text;
  }

  /** A code as text; what a number in its place may have lost is noted with the row (`noteCells`). */
  code(key: K): string {
    return this.text(key);
  }

  /** Whether a number that stands for a code may have lost zeros or digits (data dictionary, "Keys and references"). */
  private mayHaveLost(key: K, value: number): boolean {
    if (!Number.isInteger(value) || Math.abs(value) >= 1e15) return true;
    const found = this.column(key);
    const format = found === undefined ? '' : this.formatIn(found);
    const zeros = /^0{2,}$|^0*\.0+$/.test(format.replace(/"[^"]*"|\\./g, ''));
    const scope = scopeOf(this.table.columns[key]);
    return zeros || (scope !== undefined && this.of.spellings.isLossy(scope, value));
  }

  /** Code of an indicator; one that the workbook does not have is noted. `codes` are lower-cased; null: nobody knows them. */
  knownCode(key: K, codes: ReadonlySet<string> | null): string {
    const code = this.code(key);
    if (codes !== null && !isBlankMarker(code) && !codes.has(code.toLowerCase()))
      this.note('unknown-indicator', key, { value: code });
    return code;
  }

  /** Text of a period; one that cannot be read is noted. */
  knownPeriod(key: K): string {
    const text = this.text(key);
    if (!isBlankMarker(text) && !parsePeriod(text)) this.note('unknown-period-cell', key, { value: text });
    return text;
  }

  /**
   * An allowed word; empty gives null, an unknown word is noted and gives null.
   *
   * @param noted where a word takes part in a figure, that the figure cannot be computed without it
   */
  choice<V extends string>(
    key: K,
    words: Record<V, string>,
    noted: 'unknown-choice' | 'unknown-deciding-choice' = 'unknown-choice',
  ): Located<V | null> {
    if (!this.has(key)) return absent.value;
    const text = this.optionalText(key);
    const value = text === '' ? null : choose(words, text);
    if (text !== '' && value === null) {
      this.note(noted, key, { value: text, allowed: allowedWords(words) });
    }
    return { value, cell: this.cell(key) };
  }

  /** Whether a cell holds a word that is none of the allowed ones; what `choice` notes. */
  isUnknownChoice(key: K, words: Record<string, string>): boolean {
    const text = this.has(key) ? this.optionalText(key) : '';
    return text !== '' && choose(words, text) === null;
  }

  private unreadable(key: K): void {
    const { optional, isPeriod, kind } = this.table.columns[key];
    const value = this.text(key) || cleanText(this.raw(key));
    const carrying = kind === 'measure' && isKnownGrade(value) ? 'grade-without-polarity' : 'unreadable-number';
    this.note(optional && !isPeriod ? 'unreadable-optional-number' : carrying, key, { value });
  }

  /** The notation that the cells of a column show: one that no other cell contradicts. */
  private notation(key: K): NumberContext['notation'] {
    const column = this.of.header.columns[key] ?? 0;
    const { grid, notations } = this.of;
    if (!notations.has(column)) {
      const shown = new Set(
        grid.values.slice(this.of.header.row + 1).map((row) => {
          const cell = row[column];
          return typeof cell === 'string' ? notationOf(cell.trim()) : null;
        }),
      );
      shown.delete(null);
      const [only] = shown;
      notations.set(column, shown.size === 1 ? (only ?? undefined) : undefined);
    }
    return notations.get(column);
  }

  /** What decides between the readings of a number; asked only of texts. */
  private context(key: K, raw: unknown, measureUnit = ''): NumberContext {
    if (typeof raw !== 'string') return noContext;
    const isWhole = this.table.columns[key].kind === 'amount' || isCounted(measureUnit);
    return { isWhole, measureUnit, notation: this.notation(key) };
  }

  private told<T>(key: K, raw: unknown, understood: Understood<T>): Located<T> {
    const { value, english, extra, read = 0, other, isMultiplied, unreadable, shownInPercent } = understood;
    const located: Located<T> = { value, cell: this.cell(key) };
    if (shownInPercent) located.shownInPercent = true;
    // Most cells hold a number, of which nothing is to be told.
    if (typeof raw === 'number' && !unreadable) return located;
    const text = { value: this.text(key) };
    if (unreadable) this.unreadable(key);
    if (english) this.note('english-notation', key, text);
    if (extra) this.note('text-beside-number', key, { ...text, extra, read });
    if (other !== undefined) this.note('two-readings', key, { ...text, read, other });
    if (isMultiplied) this.note('magnitude-word', key, { ...text, read });
    return located;
  }

  target(key: K, isGrade: boolean, measureUnit = ''): Located<Target> {
    const found = this.column(key);
    if (found === undefined) return absent.target;
    const number = this.numberOf(found);
    if (number !== null) return { value: statedNumber(number), cell: this.nameIn(found) };
    const cell = this.rawCell(found);
    return this.told(key, cell.raw, understandTarget(cell, isGrade, this.context(key, cell.raw, measureUnit)));
  }

  actual(key: K, isGrade: boolean, measureUnit = ''): Located<Actual> {
    const found = this.column(key);
    if (found === undefined) return absent.actual;
    const number = this.numberOf(found);
    if (number !== null) return this.actualNumber(found, number, measureUnit);
    const cell = this.rawCell(found);
    const context = this.context(key, cell.raw, measureUnit);
    const located = this.told(key, cell.raw, understandActual(cell, isGrade, context));
    return cell.raw === '' && this.isError(key) ? { ...located, showsError: true } : located;
  }

  /** A figure as nearly every cell states it; a share where things are counted is told. */
  private actualNumber(found: FoundColumn<K>, number: number, measureUnit: string): Located<Actual> {
    const located: Located<Actual> = { value: statedNumber(number), cell: this.nameIn(found) };
    if (!isPercentFormat(this.formatIn(found))) return located;
    located.shownInPercent = true;
    const { key } = found;
    if (isCounted(measureUnit))
      this.note('text-beside-number', key, { value: this.text(key), extra: '%', read: number });
    return located;
  }

  /** A number as sums take it, with nothing said of how it is written; null where a cell holds none. */
  sumOf(key: K): number | null {
    const found = this.column(key);
    if (found !== undefined && this.isAmountInPercent(found)) return null;
    const number = this.numberIn(key);
    const text = number === null ? this.text(key) : '';
    return (
      number ?? (isBlankMarker(text) ? null : (parseNumber(text, this.context(key, this.raw(key)))?.value ?? null))
    );
  }

  /** A plain number; an empty cell or a marker gives null. */
  figure(key: K): Located<number | null> {
    const found = this.column(key);
    if (found === undefined) return absent.value;
    const number = this.numberOf(found);
    if (number !== null) {
      const isPercent = isPercentFormat(this.formatIn(found));
      return { value: number, cell: this.nameIn(found), ...(isPercent && { shownInPercent: true }) };
    }
    const raw = this.raw(key);
    if (typeof raw === 'number' && this.isAmountInPercent(found))
      return this.percentAsAmount(key, numericCell(this.rawCell(found)) ?? raw);
    const text = this.text(key);
    if (isBlankMarker(text)) return { value: null, cell: this.cell(key) };
    const parsed = raw instanceof Date ? null : parseNumber(text, this.context(key, raw));
    if (!parsed) return this.told(key, raw, { value: null, unreadable: true });
    if (parsed.sign === '%' && this.table.columns[key].kind === 'amount')
      return this.percentAsAmount(key, parsed.value);
    return this.told(key, raw, { value: parsed.value, ...told(parsed), shownInPercent: parsed.sign === '%' });
  }

  /** One day or a range of days; what cannot be read whole is noted. */
  days(key: K, year?: number): DaySpan | null {
    const span = understandDays(this.raw(key));
    if (span && span.first !== span.last) return span;
    const day = this.day(key, year);
    return day === null ? null : { first: day, last: day };
  }

  /** A day on which something happened; one after the day of the run is noted as well. */
  pastDay(key: K, today: Day): Day | null {
    const day = this.day(key);
    if (day !== null && day > today) this.note('day-to-come', key, { day, today });
    return day;
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
