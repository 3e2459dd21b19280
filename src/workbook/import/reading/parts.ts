import { classOf, withoutSpaces, type CodeClass } from '../../../domain/import/tables/code';
import type { TableKind } from '../../../domain/import/tables/table';
import { isTotalLabel } from '../../values/markers';
import type { ImportColumn, TableHead } from './columns';
import { depthOfNumber, isDottedNumbering } from './budget/numbering';
import type { Source } from './source';
import type { Role } from './vocabulary';

/** Code and name in one cell: `1.06.01 PROGRAM …`, `1.6.01.0000 - DINAS SOSIAL`. */
const codeAndName = /^((?:\d+|x+)(?:(?:\.| \. )(?:\d+|x+))+\.?)\s*[-–:]?\s+(.*)$/i;

/** `1.06.01 Program …` as code and name; a text without a code is all name. */
export function splitCodeAndName(text: string): { code: string; name: string } {
  const found = codeAndName.exec(text);
  return found
    ? { code: withoutSpaces(found[1] ?? '').replace(/\.$/, ''), name: found[2] ?? '' }
    : { code: '', name: text };
}

/** Columns of a flat list, each level of the budget in one of its own, deepest first. */
const flatRoles: readonly Role[] = ['account', 'subActivity', 'activity', 'programme'];

/** What a table offers for telling its lines apart. */
export interface Parts {
  codes: readonly ImportColumn[];
  number: ImportColumn | undefined;
  names: readonly ImportColumn[];
  levels: readonly ImportColumn[];
  /** The code columns hold one code in pieces: `5 | 1 | 02 | 01`. */
  isSplitCode: boolean;
  /** 0-based; left of it stands another table. */
  left: number;
  of: (role: Role) => ImportColumn | undefined;
}

/** The first text in the cells that a column of a table spans; empty where there is none. */
export function textIn(source: Source, row: number, column: ImportColumn | undefined): string {
  if (column === undefined) return '';
  for (const at of column.span) {
    const text = source.text(row, at);
    if (text !== '') return text;
  }
  return '';
}

/** The filled cells under some headings, of merged ones the first, from the left. */
export function textsIn(source: Source, row: number, columns: readonly ImportColumn[]): string[] {
  const texts: string[] = [];
  let last = '';
  for (const { span } of columns)
    for (const at of span) {
      const text = source.text(row, at);
      if (text !== '' && text !== last) texts.push(text);
      last = text;
    }
  return texts;
}

/** A piece of a code: `06`, `2.01`, `0001`. */
const piece = /^\d{1,5}(\.\d{1,2})?\.?$/;

/** The code that stands in pieces in the cells of a row, from the left up to the first empty one; empty where they make none. */
function codeOfPieces(source: Source, row: number, columns: readonly ImportColumn[]): string {
  const texts = columns.flatMap(({ span }) => span.map((column) => source.text(row, column)));
  const end = texts.findIndex((text) => text === '');
  const pieces = end < 0 ? texts : texts.slice(0, end);
  return pieces.every((text) => piece.test(text)) ? pieces.map((text) => text.replace(/\.$/, '')).join('.') : '';
}

/** Whether code columns hold the pieces of one code: in every row with more than two filled cells they make a code together. */
function areSplit(source: Source, columns: readonly ImportColumn[], [from, to]: readonly [number, number]): boolean {
  const cells = columns.flatMap(({ span }) => span);
  if (cells.length < MIN_PIECES) return false;
  let made = 0;
  for (let row = from; row < to; row++) {
    const filled = cells.filter((column) => source.text(row, column) !== '').length;
    if (filled < MIN_PIECES) continue;
    const code = codeOfPieces(source, row, columns);
    if (code.split('.').length < filled || classOf(code) === null) return false;
    made++;
  }
  return made > 0;
}

const MIN_PIECES = 3;

/** The codes of a row, from the left. */
export const codesIn = (source: Source, row: number, { codes, isSplitCode }: Parts): string[] =>
  isSplitCode
    ? [codeOfPieces(source, row, codes)].filter((code) => code !== '')
    : textsIn(source, row, codes).map(withoutSpaces);

const isCodeText = (text: string): boolean => text.includes('.') && classOf(withoutSpaces(text)) !== null;

const withoutHeading = {
  path: [],
  heading: '',
  isOwn: false,
  named: null,
  month: null,
  quarter: null,
  isToDate: false,
  group: null,
};

/** Columns without a heading, or with one that says nothing, left of the amounts, that hold codes. */
function unheadedCodes(
  source: Source,
  { columns, left = 0 }: TableHead,
  [from, to]: readonly [number, number],
): ImportColumn[] {
  const headed = new Set(columns.flatMap(({ span, role }) => (role === null ? [] : span)));
  const firstAmount = columns.find(({ role }) => role === 'ceiling' || role === 'spent')?.span[0] ?? 0;
  return Array.from({ length: firstAmount }, (_, column) => column).flatMap((column): ImportColumn[] => {
    if (column < left || headed.has(column)) return [];
    let codes = 0;
    for (let row = from; row < to && codes < 3; row++) if (isCodeText(source.text(row, column))) codes++;
    return codes === 3 ? [{ ...withoutHeading, span: [column], role: 'code' }] : [];
  });
}

/**
 * Columns whose headings name levels (`Urusan | Bidang | Program | Kegiatan | Sub`) and which hold the pieces of one code, as forms
 * of a DPA have them.
 */
function levelPieces(source: Source, { columns }: TableHead, body: readonly [number, number]): readonly ImportColumn[] {
  if (columns.some(({ role }) => role === 'code' || role === 'accountCode')) return [];
  const isPiece = (column: ImportColumn): boolean => {
    const texts = Array.from({ length: body[1] - body[0] }, (_, index) => textIn(source, body[0] + index, column));
    const filled = texts.filter((text) => text !== '' && !isTotalLabel(text));
    return filled.length > 0 && filled.every((text) => piece.test(text));
  };
  const first = columns.findIndex((column) => column.role !== 'number' && isPiece(column));
  if (first < 0) return [];
  const end = columns.findIndex((column, index) => index > first && !isPiece(column));
  const found = columns.slice(first, end < 0 ? undefined : end);
  const isAmong = found.some(({ role }) => role === 'ceiling' || role === 'spent');
  return !isAmong && areSplit(source, found, body) ? found : [];
}

/** How a heading of another kind holds the codes of the budget, or their names beside them in one cell. */
function byContents(source: Source, head: TableHead, [from, to]: readonly [number, number]): TableHead {
  const textsOf = (column: ImportColumn): string[] =>
    Array.from({ length: to - from }, (_, index) => textIn(source, from + index, column)).filter((text) => text !== '');
  const isNamed = head.columns.some(
    ({ role }) => role !== null && (nameRoles.includes(role) || otherNames.includes(role)),
  );
  const firstAmount = Math.min(
    ...head.columns.flatMap(({ role, span }) => (role === 'ceiling' || role === 'spent' ? (span[0] ?? []) : [])),
  );
  // Whatever its heading is called, the first column of words names the lines.
  const unnamed = isNamed
    ? undefined
    : head.columns.find((column) => {
        const texts = column.role === null && (column.span[0] ?? 0) < firstAmount ? textsOf(column) : [];
        return texts.length > 1 && texts.every((text) => /\p{L}{2}/u.test(text));
      });
  const pieces = new Set(levelPieces(source, head, [from, to]));
  const columns = head.columns.map((column): ImportColumn => {
    if (pieces.has(column)) return { ...column, role: 'code' };
    if (column === unnamed) return { ...column, role: 'name' };
    if (column.role === 'number' && areBudgetCodes(textsOf(column))) return { ...column, role: 'code' };
    const isCode = column.role === 'code' || column.role === 'accountCode';
    return isCode && !isNamed && !unnamed && textsOf(column).some((text) => splitCodeAndName(text).code !== '')
      ? { ...column, role: 'name' }
      : column;
  });
  return { ...head, columns };
}

const nameRoles: readonly Role[] = ['name', ...flatRoles];
/** What names a line of a list that has no other name. */
const otherNames: readonly Role[] = ['indicator', 'label', 'office', 'kind'];

/** The columns of a budget table by what they hold. `body`: its rows, 0-based, the last one not among them. */
export function partsOf(source: Source, whole: TableHead, body: readonly [number, number]): Parts {
  const head = byContents(source, whole, body);
  const first = new Map<Role, ImportColumn>();
  for (const column of head.columns) if (column.role && !first.has(column.role)) first.set(column.role, column);
  const of = (role: Role): ImportColumn | undefined => first.get(role);
  const codes = head.columns.filter(({ role }) => role === 'code' || role === 'accountCode');
  const levels = flatRoles.flatMap((role) => of(role) ?? []);
  const names = head.columns.filter(({ role }) => role === 'name');
  const isSplitCode = areSplit(source, codes, body);
  const unheaded = isSplitCode ? [] : unheadedCodes(source, head, body);
  return {
    codes: [...codes, ...unheaded].sort((a, b) => (a.span[0] ?? 0) - (b.span[0] ?? 0)),
    isSplitCode,
    left: head.left ?? 0,
    number: of('number'),
    // One column headed `Kegiatan` alone holds the names of all levels.
    names: names.length > 0 || levels.length > 1 ? names : levels,
    levels,
    of,
  };
}

/** How the lines of a list of codes are told apart, as soon as its codes say it; null where its columns hold none. */
function kindByCodes(source: Source, parts: Parts, [from, to]: readonly [number, number]): TableKind | null {
  const columns = parts.codes.flatMap(({ span }) => span);
  const isWide = columns.length > 2 && !parts.isSplitCode;
  const found = new Set<CodeClass>();
  for (let row = from; row < to; row++)
    for (const text of parts.isSplitCode
      ? codesIn(source, row, parts)
      : columns.map((at) => withoutSpaces(source.text(row, at)))) {
      const one = classOf(text);
      if (one === null) continue;
      if (one === 'office' && isWide) return 'sipd';
      if (one !== 'account' && !isWide) return 'outline';
      found.add(one);
    }
  if (found.size === 0) return codesStandInNames(source, parts, [from, to]) ? 'outline' : null;
  const hasUncoded = (): boolean => {
    for (let row = from; row < to; row++) {
      const name = textIn(source, row, parts.names[0]);
      if (name !== '' && codesIn(source, row, parts).length === 0 && !isTotalLabel(name)) return true;
    }
    return false;
  };
  return found.size === 1 && found.has('account') && !hasUncoded() ? 'account-summary' : 'outline';
}

/** Codes of the budget, which an office's own numbers with dots never look like: `1.06.04`, `X.XX.01`. */
const budgetCode = /^(?:\d\.\d\d|x\.xx)\.\d/i;

/** Fewest accounts that tell themselves from an office's own numbers. */
const FEWEST_ACCOUNTS = 3;

/** Whether numbers are codes of the budget: one of programmes, or accounts alone, where an office's own begin with 1. */
function areBudgetCodes(numbers: readonly string[]): boolean {
  const codes = numbers.map(withoutSpaces).filter((text) => /^[\dx.]+$/i.test(text));
  if (codes.some((code) => budgetCode.test(code))) return true;
  const isDeep = (code: string): boolean => code.split('.').length >= FEWEST_ACCOUNTS;
  return codes.filter(isDeep).length >= FEWEST_ACCOUNTS && codes.every((code) => classOf(code) === 'account');
}

/** Whether a table without columns of codes has them in front of its names. */
function codesStandInNames(source: Source, { names }: Parts, [from, to]: readonly [number, number]): boolean {
  const codes: string[] = [];
  for (let row = from; row < to; row++) {
    const { code } = splitCodeAndName(textIn(source, row, names[0]));
    if (code !== '') codes.push(code);
  }
  return areBudgetCodes(codes);
}

/** What numbers the lines of a table. */
export function numbersOf(source: Source, { number }: Parts, [from, to]: readonly [number, number]): string[] {
  if (!number) return [];
  return Array.from({ length: to - from }, (_, index) => textIn(source, from + index, number)).filter(
    (text) => text !== '',
  );
}

/** Whether names begin with words of different levels: `Program …`, `Sub Kegiatan …`. */
function namesTellDepths(source: Source, { names }: Parts, [from, to]: readonly [number, number]): boolean {
  const found = new Set<number | null>();
  for (let row = from; row < to; row++) found.add(depthOfNumber(textIn(source, row, names[0])));
  found.delete(null);
  return found.size > 1;
}

/** How the lines of a table are told apart. */
export function kindOf(source: Source, parts: Parts, body: readonly [number, number]): TableKind {
  const { levels } = parts;
  if (levels.length > 1) return 'flat';
  const byCodes = kindByCodes(source, parts, body);
  if (byCodes) return byCodes;
  const numbers = numbersOf(source, parts, body);
  const letters = numbers.filter((text) => /[a-z]/i.test(text)).length;
  if (letters > 1 || isDottedNumbering(numbers) || namesTellDepths(source, parts, body)) return 'numbered';
  return 'list';
}
