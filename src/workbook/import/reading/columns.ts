import { canonical } from '../../../domain/canonical';
import type { Measure } from '../../../domain/import/tables/table';
import { monthOf } from '../../values/date';
import { understandPeriod } from '../../values/period';
import {
  ceilingVersions,
  isNumbering,
  isSubheading,
  isSumGroup,
  roleOfWord,
  spendingGroups,
  type Role,
} from './vocabulary';
import type { Source } from './source';

/** A column as its heading names it. */
export interface ImportColumn {
  /** 0-based columns under the heading; several where the heading is merged over them. */
  span: readonly number[];
  /** Words of the heading from the group at the top down, canonical. */
  path: readonly string[];
  /** The heading as printed. */
  heading: string;
  /** Something of the heading stands in the column itself; else a heading at its left reaches over it. */
  isOwn: boolean;
  role: Role | null;
  /** What its words name, where `role` says that it holds a per cent of it. */
  named: Role | null;
  /** 1–12 and 1–4 where the heading names a month or a quarter. */
  month: number | null;
  quarter: number | null;
  isToDate: boolean;
  /** Kind of spending that this column is one part of; `sum` where the agency added the parts itself. */
  group: string | null;
}

/** The heading of a table and what stands under it. */
export interface TableHead {
  /** 0-based first row of the heading and first row of the records. */
  top: number;
  firstRow: number;
  columns: readonly ImportColumn[];
  /** Where another table stands at the left of this one: its own first column, 0-based. */
  left?: number;
}

/** Tables side by side: a heading whose first two columns stand again further right begins another table there. */
export function sideBySide(head: TableHead): TableHead[] {
  const [first, second] = head.columns.map(({ heading }) => canonical(heading));
  const begins = head.columns.flatMap(({ heading }, index) => {
    const next = head.columns[index + 1];
    const isAgain = canonical(heading) === first && next !== undefined && canonical(next.heading) === second;
    return index === 0 || (isAgain && head.columns[index]?.role !== null) ? [index] : [];
  });
  if (begins.length < 2 || first === second) return [head];
  return begins.map((from, index) => {
    const columns = head.columns.slice(from, begins[index + 1]);
    return { ...head, columns, left: index === 0 ? 0 : (columns[0]?.span[0] ?? 0) };
  });
}

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, ' ').replace(/\[[^\]]*\]/g, ' ');
const wordOf = (text: string): string => {
  const spaced = text.replace(/_/g, ' ');
  return canonical(withoutBrackets(spaced)) || canonical(spaced.replace(/[()[\]]/g, ''));
};

const toDateWords = /(^|[^a-z])(s\s*[./]?\s*d\b|sampai|kumulatif|to date)/;

function quarterIn(word: string): number | null {
  const text = /(?:triwulan|tribulan|tw|quarter|q)[ .-]*(?:iv|iii|ii|i|[1-4])\b|^(?:iv|iii|ii|i)$/.exec(word)?.[0];
  const period = text ? understandPeriod(text)?.period : undefined;
  return period?.kind === 'quarter' ? period.number : null;
}

/** `B01`, `Bulan ke-2` as applications head their months. */
const monthNumber = /^(?:b(?=\d{2})|bulan (?:ke ?-? ?)?)(0?[1-9]|1[0-2])$/;

function monthIn(word: string): number | null {
  const number = monthNumber.exec(word)?.[1];
  if (number !== undefined) return Number(number);
  const months = word.split(/[^a-z]+/).flatMap((part) => (part.length > 2 ? (monthOf(part) ?? []) : []));
  return months.length === 1 ? (months[0] ?? null) : null;
}

const firstOf = <T>(path: readonly string[], find: (word: string) => T | null): T | null => {
  for (const word of [...path].reverse()) {
    const found = find(word);
    if (found !== null) return found;
  }
  return null;
};

/** What only says in what, or of how long, the words above it are: `Target` over `TW I … TW IV | Tahun`. */
const unitsBelow = /^(rp|k|rupiah|keuangan|volume|(se)?tahun(an)?)$/;

const isPhysical = (word: string): boolean => /^(realisasi |target |progres )?fisik$/.test(word);

/** `Rencana Aksi` alone tells what is to be done; over quarters it leaves open what these hold. */
const withoutActions = (path: readonly string[]): readonly string[] =>
  path.length > 1 && quarterIn(path[path.length - 1] ?? '') !== null
    ? path.filter((word) => !/^rencana aksi/.test(word))
    : path;

/** `Kode` over the names of levels: each column holds a piece of the code (SIPD's recap of a DPA). */
const isPieceOfCode = (path: readonly string[]): boolean =>
  path.length > 1 && /^(no\.? |nomor )?(kode|kd)( rekening)?$/.test(path[0] ?? '');

/** The role of a heading: its lowest word that has one; what only says `Rp` or a period leaves it to the words above. */
function roleOfPath(path: readonly string[]): Role | null {
  if (/^(%|persen)$/.test(path[path.length - 1] ?? '')) return 'percent';
  if (isPieceOfCode(path)) return 'code';
  // `Jumlah` below `Realisasi` is what was realised.
  const found =
    firstOf(path, (word) => (unitsBelow.test(word) || isSumGroup(word) ? null : roleOfWord(word))) ??
    firstOf(path, roleOfWord);
  // `Fisik` over what is planned and reached is no money.
  if (found && found !== 'percent' && path.some(isPhysical)) return 'physical';
  // A year over K and Rp, as plans of several years have it.
  if (!found && path[path.length - 1] === 'rp' && path.some((word) => /^(tahun )?20\d\d$/.test(word))) return 'ceiling';
  // `Target Kinerja dan Anggaran` over K and Rp: the amounts are the budget.
  if (path[path.length - 1] !== 'rp' || !found) return found;
  return found === 'target' ? 'ceiling' : found;
}

/** An indicator may be called a percentage itself. */
const isIndicatorName = (path: readonly string[]): boolean => path.some((word) => roleOfWord(word) === 'indicator');

/** `Target` over `Kinerja | Anggaran` is what others head K and Rp. */
const pairWords: Partial<Record<string, string>> = { kinerja: 'k', anggaran: 'rp' };

function asPair(path: readonly string[]): readonly string[] {
  const [last = '', group = ''] = [...path].reverse();
  const word = /^(target|realisasi|capaian)\b/.test(group) ? pairWords[last] : undefined;
  return word === undefined ? path : [...path.slice(0, -1), word];
}

/** What stands in brackets behind the words of a heading: `Realisasi (s.d. TW II)`. */
const inBrackets = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, words = '']) => canonical(words)));

/** The period that a heading names, in its words or in brackets behind them. */
function timesIn(
  path: readonly string[],
  texts: readonly string[],
): Pick<ImportColumn, 'month' | 'quarter' | 'isToDate'> {
  // A letter or numeral in brackets numbers the column.
  const bracketed = inBrackets(texts).filter((words) => /[a-z]{2}/.test(words) && !/^[ivx]+$/.test(words));
  const [month, quarter] = [firstOf(path, monthIn), firstOf(path, quarterIn)];
  const isNamed = month !== null || quarter !== null;
  return {
    month: isNamed ? month : firstOf(bracketed, monthIn),
    quarter: isNamed ? quarter : firstOf(bracketed, quarterIn),
    isToDate: [...path, ...bracketed].some((word) => toDateWords.test(word)),
  };
}

function columnOf(span: readonly number[], texts: readonly string[], isOwn: boolean): ImportColumn {
  const path = asPair(texts.map(wordOf).filter((word) => word !== ''));
  const group = path.some(isSumGroup)
    ? 'sum'
    : firstOf(path, (word) => spendingGroups.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
  const named = roleOfPath(withoutActions(path));
  return {
    span,
    path,
    named,
    heading: texts.join(' '),
    isOwn,
    // `Realisasi (%)`: what stands in brackets says what is counted.
    role: /%|persen/i.test(texts[texts.length - 1] ?? '') && !isIndicatorName(path) ? 'percent' : named,
    ...timesIn(path, texts),
    group,
  };
}

/** The versions of the ceiling that a heading names; the plain one where it names none. */
export function ceilingOf({ path }: ImportColumn): Measure {
  const words = path.join(' ');
  return ceilingVersions.find(([, pattern]) => pattern.test(words))?.[0] ?? 'ceiling';
}

/** The text above a column in a row of headings; a group without merged cells reaches over what stands below it. */
function headingAt(source: Source, row: number, bottom: number, column: number): string {
  const own = source.text(row, column);
  if (own !== '' || row === bottom) return own;
  const hasBelow = (at: number): boolean =>
    Array.from({ length: bottom - row }, (_, index) => source.text(row + 1 + index, at)).some((text) => text !== '');
  for (let at = column; at > 0 && hasBelow(at) && !source.areaAt(row, at); at--) {
    const left = source.text(row, at - 1);
    if (left !== '') return hasBelow(at - 1) ? left : '';
  }
  return '';
}

const MAX_HEADING_ROWS = 4;
/** Share of numbers by which a row is one of numbers, though a word stands between them. */
const MOSTLY = 0.7;
/** Numbers that are left out between two columns. */
const MOST_COLUMNS_OF_A_NUMBER = 5;

const isNumberCell = (source: Source, row: number, column: number): boolean =>
  typeof source.raw(row, column) === 'number' || /^[\d.,]{4,}$/.test(source.text(row, column));

/** Whether numbers and letters count on from the left, over merged columns too: targets and what was reached do not. */
function countsOn(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1] ?? []).map(Number);
  const letters = texts.flatMap((text) => /^\(?([a-z])\)?$/i.exec(text)?.[1]?.toLowerCase() ?? []);
  return (
    // `T | R` are targets and what was reached.
    letters.every((letter, index) => letter > (letters[index - 1] ?? '')) &&
    numbers.every((number, index) => {
      const step = number - (numbers[index - 1] ?? 0);
      return step > 0 && step <= MOST_COLUMNS_OF_A_NUMBER;
    })
  );
}

/** Whether a row only numbers the columns: `1 2 3`, `(a) (b)`, `6 = 5/4x100%`. */
function isNumberingRow(source: Source, row: number): boolean {
  const texts = source.filled(row).map(({ text }) => text);
  const numbers = texts.filter(isNumbering);
  const isAll = numbers.length === texts.length || (numbers.length > 3 && numbers.length >= texts.length * MOSTLY);
  return numbers.length > 1 && isAll && countsOn(texts);
}

const isSubheadingCell = (text: string): boolean => {
  const word = wordOf(text);
  return isSubheading(word) || monthIn(word) !== null || quarterIn(word) !== null;
};

function isSubheadingRow(source: Source, row: number): boolean {
  const all = source.filled(row);
  // A year beside words of headings is one, too.
  const words = all.filter(({ text }) => !/^20\d\d$/.test(text));
  const cells = words.length > 0 ? words : all;
  if (cells.length === 0 || cells.some(({ column }) => isNumberCell(source, row, column))) return false;
  // A name alone in its row, such as `Program …`, heads the records below it.
  const [{ text: only = '' } = {}] = cells;
  if (cells.length === 1 && roleOfWord(wordOf(only)) === 'name') return false;
  return cells.every(({ text }) => isSubheadingCell(text));
}

const amountRoles: readonly (Role | null)[] = ['ceiling', 'spent', 'target', 'plan', 'actual'];

/**
 * Whether a row has nothing but words below amounts that are merged over them: they say what these are divided into, whatever they
 * are (`s.d. Bulan Lalu | Bulan Ini`).
 */
function dividesGroups(source: Source, row: number): boolean {
  const cells = source.filled(row);
  return (
    cells.length > 1 &&
    cells.every(({ column, text }) => {
      const area = source.areaAt(row - 1, column);
      if (!area || area.right === area.left || area.bottom >= row || !/\p{L}/u.test(text)) return false;
      return amountRoles.includes(roleOfWord(wordOf(source.text(row - 1, column))));
    })
  );
}

/** The rows of a heading that begins in `top`: those it is merged over, and those below with nothing but words of headings. */
function headingRows(source: Source, top: number): { rows: number[]; firstRow: number } {
  const areas = source.filled(top).flatMap(({ column }) => source.areaAt(top, column) ?? []);
  const merged = Math.min(Math.max(top, ...areas.map(({ bottom }) => bottom)), top + MAX_HEADING_ROWS - 1);
  const rows: number[] = [];
  let row = top;
  for (; row < source.height && row < top + MAX_HEADING_ROWS + 2; row++) {
    if (row > top && isNumberingRow(source, row)) continue;
    const goesOn = (): boolean => isSubheadingRow(source, row) || (row > top && dividesGroups(source, row));
    if (row <= merged || (rows.length < MAX_HEADING_ROWS && goesOn())) rows.push(row);
    else break;
  }
  return { rows, firstRow: row };
}

/** Columns that share one merged heading cell are one. */
function spansOf(source: Source, row: number): number[][] {
  const spans: number[][] = [];
  for (let column = 0; column < source.width; column++) {
    const area = source.areaAt(row, column);
    const last = spans[spans.length - 1];
    if (last && area && last[0] === Math.max(area.left, 0)) last.push(column);
    else spans.push([column]);
  }
  return spans;
}

/** Whether a text begins in a column, not in a merged cell that reaches over it from the left. */
const beginsIn = (source: Source, row: number, column: number): boolean =>
  source.text(row, column) !== '' && (source.areaAt(row, column)?.left ?? column) === column;

/** Reads the heading that begins in a row. */
export function readHead(source: Source, top: number): TableHead {
  const { rows, firstRow } = headingRows(source, top);
  const bottom = rows[rows.length - 1] ?? top;
  const columns = spansOf(source, bottom).flatMap((span): ImportColumn[] => {
    const [first = 0] = span;
    const texts = rows.map((row) => headingAt(source, row, bottom, first));
    const distinct = texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
    return distinct.length === 0
      ? []
      : [
          columnOf(
            span,
            distinct,
            rows.some((row) => beginsIn(source, row, first)),
          ),
        ];
  });
  return { top, firstRow, columns };
}

/** Whether headings may begin in a row: at least two of its words have different roles. */
export function mayBeHead(source: Source, row: number): boolean {
  const cells = source.filled(row);
  if (cells.length < 2 || cells.some(({ text }) => text.length > 150)) return false;
  const roles = new Set(cells.map(({ text }) => roleOfWord(wordOf(text))).filter((role) => role !== null));
  const months = cells.filter(({ text }) => monthIn(wordOf(text)) !== null).length;
  return roles.size + Math.min(months, 2) >= 2 && !cells.some(({ column }) => isAmount(source.raw(row, column)));
}

const isAmount = (raw: unknown): boolean => typeof raw === 'number' && Math.abs(raw) >= 3000;
