import { finding, type Finding } from '../../../domain/finding';
import { cellName } from '../../../shapes/a1';
import type { Grid } from '../../read/grid';
import { findHeader, type Header } from '../../read/header';
import { readRows } from '../../read/rows';
import { allowedWords } from '../../schema/choices';
import { normaliseName } from '../../schema/names';
import { keysOf, ofAnyVersion } from '../../schema/table';
import { cleanText } from '../../values/markers';
import type { OutputValue } from '../output-sheet';
import { KeptRow } from './kept-row';
import {
  CODE_HEADINGS,
  columnOrder,
  markOf,
  readMark,
  unpackCodes,
  writeMark,
  type RecordKind,
  type RowMark,
} from './record-kind';

/** What a record sheet holds. */
export interface RecordRows<R> {
  /** Every record and every row that fits none, in the order of the sheet. */
  slots: (R | KeptRow)[];
  /** Records whose codes are there but whose words are not: their rows are among the slots as they stand. */
  doubtful: R[];
  /** Row number of each record, as people see it. */
  rowOf(record: R): number;
  findings: Finding[];
  /** Written before there were codes: to be written again with them. */
  isEarlier: boolean;
}

/** A row with what its hidden columns say. */
interface Line {
  index: number;
  shown: RowMark;
  mark: RowMark;
  codes: string;
}

/** Codes that lie about: read from a row whose words they do not fit. */
type Loose = Pick<Line, 'codes' | 'mark'>;

/** The language in which a record sheet is written: that of its name. */
export const languageOf = ({ en }: { en: string }, sheetName: string): 'id' | 'en' =>
  normaliseName(sheetName) === normaliseName(en) ? 'en' : 'id';

const isEmptyCell = (value: unknown): boolean => cleanText(value) === '';

/**
 * Gives every row its codes: those beside it when they fit its words, else those of the same words elsewhere in the sheet,
 * because people sort the columns that they see. Null: none fit.
 */
function matched(lines: readonly Line[]): { own: (Loose | null)[]; left: Loose[] } {
  const pool = new Map<string, Loose[]>();
  const fits = lines.map(({ shown, mark, codes }) => codes !== '' && shown.words === mark.words);
  lines.forEach(({ mark, codes }, index) => {
    if (codes === '' || fits[index]) return;
    pool.set(mark.words, [...(pool.get(mark.words) ?? []), { codes, mark }]);
  });
  const own = lines.map(({ shown, mark, codes }, index): Loose | null =>
    fits[index] ? { codes, mark } : (pool.get(shown.words)?.shift() ?? null),
  );
  return { own, left: [...pool.values()].flat() };
}

class Reading<K extends string, R extends object> {
  readonly findings: Finding[] = [];
  readonly slots: (R | KeptRow)[] = [];
  readonly doubtful: R[] = [];
  private readonly rows = new Map<R, number>();
  private readonly known = new Set<string>();

  constructor(
    private readonly kind: RecordKind<K, R>,
    private readonly grid: Grid,
    private readonly header: Header<K>,
  ) {}

  readonly rowOf = (record: R): number => this.rows.get(record) ?? 0;

  valueAt(index: number, key: K): OutputValue {
    const column = this.header.columns[key];
    return ((column === undefined ? '' : this.grid.values[index]?.[column]) ?? '') as OutputValue;
  }

  add(record: R, index: number): void {
    const identity = this.kind.identity(record);
    if (this.known.has(identity)) return;
    this.known.add(identity);
    this.rows.set(record, index + 1);
    this.slots.push(record);
  }

  private note(
    code: 'record-row-unmatched' | 'record-status-unknown',
    index: number,
    key: K,
    values: Finding['values'],
  ) {
    const cell = cellName(index, this.header.columns[key] ?? 0);
    this.findings.push(finding(code, { sheet: this.grid.name, cell }, { row: index + 1, ...values }));
  }

  /** Leaves a row as it is, with the codes that are to stay beside it. */
  keep(index: number, codes: readonly string[], record: R | null): void {
    const { table } = this.kind;
    const order = columnOrder(this.kind);
    this.note('record-row-unmatched', index, order[0] ?? table.key, {});
    const cells = order.map((key) => this.valueAt(index, key));
    this.slots.push(new KeptRow([...cells, ...codes], cleanText(this.valueAt(index, table.key))));
    if (!record) return;
    this.rows.set(record, index + 1);
    this.doubtful.push(record);
  }

  /** The record with what a person wrote over its status and into their own columns. */
  asWished(record: R, { index, shown }: Line, mark: RowMark): R {
    const { status, own = [] } = this.kind;
    const owned = Object.assign({}, record, Object.fromEntries(own.map((key) => [key, this.valueAt(index, key)])));
    if (!status || shown.status === mark.status) return owned;
    const typed = cleanText(this.valueAt(index, status.column));
    const wished = status.wish(owned, typed);
    if (!wished)
      this.note('record-status-unknown', index, status.column, { value: typed, allowed: allowedWords(status.words()) });
    return wished ?? owned;
  }

  readCoded([codeColumn, markColumn]: readonly [number, number]): void {
    const lines = this.grid.values.flatMap((cells, index): Line[] => {
      const isBlank = keysOf(this.kind.table).every((key) => isEmptyCell(this.valueAt(index, key)));
      const codes = cleanText(cells[codeColumn]);
      if (index <= this.header.row || (isBlank && codes === '')) return [];
      const shown = markOf(this.kind, (key) => this.valueAt(index, key));
      return [{ index, shown, mark: readMark(cleanText(cells[markColumn])), codes }];
    });
    const { own, left } = matched(lines);
    const taken = new Set(own.flatMap((codes) => codes?.mark.words ?? []));
    const homes = new Set(lines.flatMap(({ codes }, place) => (own[place] ? [] : codes)));
    const homeless = left.filter(({ codes }) => !homes.has(codes));
    lines.forEach((line, place) => {
      const { index, shown, codes } = line;
      const found = own[place];
      const record = found ? unpackCodes(this.kind, found.codes) : null;
      if (found && record) return this.add(this.asWished(record, line, found.mark), index);
      // The words of another row, copied here without codes, say nothing new.
      if (codes === '' && taken.has(shown.words)) return;
      const stays = found ?? left.find((loose) => loose.codes === codes) ?? homeless.shift();
      const cells = stays ? [stays.codes, writeMark(stays.mark)] : ['', ''];
      this.keep(index, cells, stays ? unpackCodes(this.kind, stays.codes) : null);
    });
  }

  readEarlier(): void {
    const { rows } = readRows(ofAnyVersion(this.kind.table), this.grid);
    const records = this.kind.earlier(rows, languageOf(this.kind.table, this.grid.name));
    rows.forEach(({ number }, place) => {
      const record = records[place];
      if (record) this.add(Object.assign(record, this.ownCells(number - 1)), number - 1);
      else this.keep(number - 1, ['', ''], null);
    });
  }

  private ownCells(index: number): object {
    return Object.fromEntries((this.kind.own ?? []).map((key) => [key, this.valueAt(index, key)]));
  }
}

/** Reads the records of a sheet from their codes alone; what stands beside them is never parsed. */
export function readRecords<K extends string, R extends object>(
  kind: RecordKind<K, R>,
  grid: Grid | null | undefined,
): RecordRows<R> {
  const header = grid ? findHeader(kind.table, grid).header : null;
  if (!grid || !header) return { slots: [], doubtful: [], rowOf: () => 0, findings: [], isEarlier: false };
  const reading = new Reading(kind, grid, header);
  const headings = grid.values[header.row]?.map(cleanText) ?? [];
  const [codes, marks] = CODE_HEADINGS.map((heading) => headings.indexOf(heading));
  const isEarlier = codes === undefined || marks === undefined || codes < 0 || marks < 0;
  if (isEarlier) reading.readEarlier();
  else reading.readCoded([codes, marks]);
  const { slots, doubtful, rowOf, findings } = reading;
  return { slots, doubtful, rowOf, findings, isEarlier };
}

/** The records whose words fit. */
export const recordsAmong = <R extends object>({ slots }: Pick<RecordRows<R>, 'slots'>): R[] =>
  slots.filter((slot): slot is R => !(slot instanceof KeptRow));

/** Every record that the codes hold, wherever they stand: what is kept for ever does not hang on its words. */
export const allRecords = <R extends object>(rows: RecordRows<R>): R[] => [...recordsAmong(rows), ...rows.doubtful];

/** The keys behind which nothing is made or sent: of rows that fit no codes, and of codes that fit no row. */
export const keysHeldBack = <R extends { key: string }>({ slots, doubtful }: RecordRows<R>): Set<string> =>
  new Set([...slots.flatMap((slot) => (slot instanceof KeptRow ? slot.key : [])), ...doubtful.map(({ key }) => key)]);
