import { classOf, depthOf } from '../../domain/import/code';
import type { BudgetLine, BudgetTable, Measure, TableKind } from '../../domain/import/table';
import { columnLetters } from '../read/grid';
import { isTotalLabel } from '../values/markers';
import { AmountReader } from './amounts';
import { endOfBody, rangeOf } from './body';
import type { ImportColumn, TableHead } from './columns';
import { measureColumns, type MeasureColumn } from './measures';
import { depthOfNumber, NumberingReader } from './numbering';
import type { Source } from './source';
import type { TitleFacts } from './title';
import { scaleIn, type Role } from './vocabulary';

/** Code and name in one cell: `1.06.01 PROGRAM …`, `1.6.01.0000 - DINAS SOSIAL`. */
const codeAndName = /^((?:\d+|x+)(?:\.(?:\d+|x+))+\.?)\s*[-–:]?\s+(.*)$/i;

export function splitCodeAndName(text: string): { code: string; name: string } {
  const found = codeAndName.exec(text);
  return found ? { code: (found[1] ?? '').replace(/\.$/, ''), name: found[2] ?? '' } : { code: '', name: text };
}

/** Columns of a flat list, each level of the budget in one of its own, deepest first. */
const flatRoles: readonly Role[] = ['account', 'subActivity', 'activity', 'programme'];

/** What a table offers for telling its lines apart. */
interface Parts {
  codes: readonly ImportColumn[];
  number: ImportColumn | undefined;
  names: readonly ImportColumn[];
  levels: readonly ImportColumn[];
  of: (role: Role) => ImportColumn | undefined;
}

function textIn(source: Source, row: number, column: ImportColumn | undefined): string {
  for (const at of column?.span ?? []) {
    const text = source.text(row, at);
    if (text !== '') return text;
  }
  return '';
}

/** The filled cells under some headings, of merged ones the first, from the left. */
function textsIn(source: Source, row: number, columns: readonly ImportColumn[]): string[] {
  const texts: string[] = [];
  let last = '';
  for (const at of columns.flatMap(({ span }) => span)) {
    const text = source.text(row, at);
    if (text !== '' && text !== last) texts.push(text);
    last = text;
  }
  return texts;
}

const isCodeText = (text: string): boolean => text.includes('.') && classOf(text) !== null;

const unheaded = { path: [], heading: '', month: null, quarter: null, isToDate: false, group: null };

/** Columns without a heading, left of the amounts, that hold codes. */
function unheadedCodes(source: Source, { columns }: TableHead, [from, to]: readonly [number, number]): ImportColumn[] {
  const headed = new Set(columns.flatMap(({ span }) => span));
  const firstAmount = columns.find(({ role }) => role === 'ceiling' || role === 'spent')?.span[0] ?? 0;
  return Array.from({ length: firstAmount }, (_, column) => column).flatMap((column): ImportColumn[] => {
    if (headed.has(column)) return [];
    let codes = 0;
    for (let row = from; row < to && codes < 3; row++) if (isCodeText(source.text(row, column))) codes++;
    return codes === 3 ? [{ ...unheaded, span: [column], role: 'code' }] : [];
  });
}

function partsOf(source: Source, head: TableHead, body: readonly [number, number]): Parts {
  const of = (role: Role): ImportColumn | undefined => head.columns.find((column) => column.role === role);
  const codes = head.columns.filter(({ role }) => role === 'code' || role === 'accountCode');
  const levels = flatRoles.flatMap((role) => of(role) ?? []);
  const names = head.columns.filter(({ role }) => role === 'name');
  return {
    codes: [...codes, ...unheadedCodes(source, head, body)].sort((a, b) => (a.span[0] ?? 0) - (b.span[0] ?? 0)),
    number: of('number'),
    // One column headed `Kegiatan` alone holds the names of all levels.
    names: names.length > 0 || levels.length > 1 ? names : levels,
    levels,
    of,
  };
}

/** How the lines of a table are told apart. */
function kindOf(source: Source, parts: Parts, [from, to]: readonly [number, number]): TableKind {
  const { codes, levels, number } = parts;
  if (levels.length > 1) return 'flat';
  if (codes.length > 0) {
    const found: string[] = [];
    for (let row = from; row < to; row++)
      found.push(...textsIn(source, row, codes).filter((text) => classOf(text) !== null));
    if (found.length > 0) {
      const uncoded = new Set<string>();
      for (let row = from; row < to && uncoded.size === 0; row++) {
        const name = textIn(source, row, parts.names[0]);
        if (name !== '' && textsIn(source, row, codes).length === 0 && !isTotalLabel(name)) uncoded.add(name);
      }
      if (uncoded.size === 0 && found.every((text) => classOf(text) === 'account')) return 'account-summary';
      const width = codes.reduce((sum, { span }) => sum + span.length, 0);
      return width > 2 && found.some((text) => classOf(text) === 'office') ? 'sipd' : 'outline';
    }
  }
  if (number) {
    let letters = 0;
    for (let row = from; row < to; row++) if (/[a-z]/i.test(textIn(source, row, number))) letters++;
    if (letters > 1) return 'numbered';
  }
  return 'list';
}

interface Identity {
  office?: { code: string; name: string };
  code: string;
  account: string;
  name: string;
  depth: number | null;
}

/** The deepest class that a line's codes name. */
function fromCodes(codes: readonly string[], name: string): Identity {
  const known = codes.filter((code) => classOf(code) !== null).map((code) => code.replace(/\.$/, ''));
  const account = known.filter((code) => classOf(code) === 'account').pop() ?? '';
  const office = known.find((code) => classOf(code) === 'office');
  const code = known.filter((one) => !['account', 'office', 'matter'].includes(classOf(one) ?? '')).pop() ?? '';
  const matter = known.filter((one) => classOf(one) === 'matter').pop() ?? '';
  const deepest = account || code || office || matter;
  const isOfficeRow = office !== undefined && !account && !code;
  return {
    ...(isOfficeRow && { office: { code: office, name } }),
    code: code || (deepest === matter ? matter : ''),
    account,
    name,
    depth: deepest === '' ? null : depthOf(deepest),
  };
}

/** Reads the lines of one table, row by row: what stands above a line may say whose it is. */
class LineReader {
  private readonly source: Source;
  private readonly parts: Parts;
  private readonly kind: TableKind;
  private readonly firstAmount: number;
  private readonly numbering = new NumberingReader();
  private office = { code: '', name: '' };
  private code = '';

  constructor(source: Source, parts: Parts, kind: TableKind, firstAmount: number) {
    this.firstAmount = firstAmount;
    this.source = source;
    this.parts = parts;
    this.kind = kind;
  }

  line(row: number, amounts: ReadonlyMap<Measure, number | null>, group: string): BudgetLine | null {
    const { source, parts } = this;
    const total = this.totalLabel(row);
    const isTotal = total !== null;
    const identity = isTotal ? { code: '', account: '', name: total, depth: null } : this.identify(row);
    if (!identity) return null;
    if (identity.office) this.office = identity.office;
    const inherits = this.kind !== 'flat' && this.kind !== 'list' && !isTotal;
    if (identity.code !== '') this.code = identity.code;
    return {
      ...{ row: row + 1, office: this.officeOf(row), label: textIn(source, row, parts.of('label')) },
      code: identity.code || (inherits && identity.account !== '' ? this.code : ''),
      ...{ account: identity.account, name: identity.name, depth: identity.depth, isTotal, amounts, group },
      ...{ kind: textIn(source, row, parts.of('kind')), fund: textIn(source, row, parts.of('fund')) },
    };
  }

  /** What calls a row a total, left of its amounts; null for a record. */
  private totalLabel(row: number): string | null {
    for (let column = 0; column < this.firstAmount; column++) {
      const raw = this.source.raw(row, column);
      if (typeof raw === 'string' && isTotalLabel(raw.trim())) return this.source.text(row, column);
    }
    return null;
  }

  private officeOf(row: number): { code: string; name: string } {
    const text = textIn(this.source, row, this.parts.of('office'));
    return text === '' ? this.office : splitCodeAndName(text);
  }

  private identify(row: number): Identity | null {
    const { source, parts, kind } = this;
    const name = textIn(source, row, parts.names[0]);
    if (kind === 'flat') return this.flat(row);
    if (kind === 'numbered') return this.numbered(row, name);
    if (kind === 'list') return this.listed(row, name);
    const texts = textsIn(source, row, parts.codes);
    const own = splitCodeAndName(name);
    const found = fromCodes(texts.some((text) => classOf(text) !== null) ? texts : [own.code], own.name || name);
    if (found.depth !== null) return found;
    // A name without a code in a list of codes: the kegiatan whose accounts follow.
    return name === '' ? { code: '', account: '', name: '', depth: null } : { ...found, name, depth: NAMED_DEPTH };
  }

  private flat(row: number): Identity | null {
    const { source, parts } = this;
    const levels = parts.levels.map((column) => ({
      role: column.role,
      ...splitCodeAndName(textIn(source, row, column)),
    }));
    const coded = textsIn(source, row, parts.codes).filter((text) => classOf(text) !== null);
    const account = levels.find(({ role, name, code }) => role === 'account' && (name !== '' || code !== ''));
    const level = levels.find(({ role, name, code }) => role !== 'account' && (name !== '' || code !== ''));
    const byCode = fromCodes(coded, '');
    const code = level?.code ?? '';
    const name = account?.name ?? level?.name ?? textIn(source, row, parts.names[0]);
    if (name === '' && code === '' && byCode.code === '') return null;
    return { code: code || byCode.code, account: account?.code || byCode.account, name, depth: null };
  }

  private numbered(row: number, name: string): Identity | null {
    const number = this.begins(row, this.parts.number) ? textIn(this.source, row, this.parts.number) : '';
    if (number === '' && (name === '' || !this.begins(row, this.parts.names[0])))
      return { code: '', account: '', name: '', depth: null };
    const depth = depthOfNumber(name) ?? this.numbering.depth(number);
    return { code: this.numbering.code(depth), account: '', name, depth };
  }

  /** Whether a cell stands in this row, and is not merged from above. */
  private begins(row: number, column: ImportColumn | undefined): boolean {
    return (this.source.areaAt(row, column?.span[0] ?? 0)?.top ?? row) === row;
  }

  private listed(row: number, name: string): Identity | null {
    const { source, parts } = this;
    const own = splitCodeAndName(name || textIn(source, row, parts.levels[0]));
    const [id = ''] = textsIn(source, row, parts.codes);
    const kind = textIn(source, row, parts.of('kind'));
    const called =
      own.name || kind || textIn(source, row, parts.of('label')) || textIn(source, row, parts.of('office'));
    return called === '' && id === '' ? null : { code: own.code || id, account: '', name: called, depth: null };
  }
}

/** A named line without a code stands over accounts. */
const NAMED_DEPTH = 5.5;

/** A measure whose parts stand in several columns, by kind of spending. */
interface MeasureReaders {
  measure: Measure;
  parts: { group: string; reader: AmountReader }[];
}

function readersOf(
  source: Source,
  columns: readonly MeasureColumn[],
  head: TableHead,
  body: readonly [number, number],
): MeasureReaders[] {
  const anchors = new Set(head.columns.flatMap(({ span }) => span.slice(0, 1)));
  const byMeasure = new Map<Measure, MeasureReaders>();
  for (const { measure, column } of columns) {
    const known = byMeasure.get(measure) ?? { measure, parts: [] };
    known.parts.push({ group: column.group ?? '', reader: new AmountReader(source, column, anchors, body) });
    byMeasure.set(measure, known);
  }
  return [...byMeasure.values()];
}

function amountsIn(
  row: number,
  readers: readonly MeasureReaders[],
): { amounts: Map<Measure, number | null>; group: string } {
  const amounts = new Map<Measure, number | null>();
  const taken = new Set<number>();
  const groups = new Set<string>();
  for (const { measure, parts } of readers) {
    let sum: number | null = null;
    for (const { group, reader } of parts) {
      const found = reader.in(row, taken);
      if (!found) continue;
      taken.add(found.column);
      sum = (sum ?? 0) + found.value;
      if (found.value !== 0 && group !== '' && group !== 'sum') groups.add(group);
    }
    amounts.set(measure, sum);
  }
  return { amounts, group: groups.size === 1 ? ([...groups][0] ?? '') : '' };
}

const firstAmountOf = (columns: readonly MeasureColumn[]): number =>
  Math.min(...columns.map(({ column: { span } }) => span[0] ?? 0));

/** Revenue (4) and financing (6) beside spending (5) are no budget that is absorbed (data dictionary, rule 9). */
function spendingOnly(lines: readonly BudgetLine[]): BudgetLine[] {
  const isSpending = ({ account }: BudgetLine): boolean => account.startsWith('5');
  return lines.some(isSpending) ? lines.filter(({ account }) => !/^[46]/.test(account)) : [...lines];
}

const hasAmount = (amounts: ReadonlyMap<Measure, number | null>): boolean =>
  [...amounts.values()].some((value) => value !== null);

/** Reads a table of ceilings and realised amounts; null when none of its rows has an amount. */
export function readBudget(source: Source, head: TableHead, facts: TitleFacts): BudgetTable | null {
  const columns = measureColumns(head, facts);
  if (columns.length === 0) return null;
  const end = endOfBody(source, head);
  const body = [head.firstRow, end] as const;
  const parts = partsOf(source, head, body);
  const kind = kindOf(source, parts, body);
  const lineReader = new LineReader(source, parts, kind, firstAmountOf(columns));
  const readers = readersOf(source, columns, head, body);
  const all: BudgetLine[] = [];
  for (let row = head.firstRow; row < end; row++) {
    const { amounts, group } = amountsIn(row, readers);
    const line = lineReader.line(row, amounts, group);
    if (line && hasAmount(amounts)) all.push(line);
  }
  const lines = spendingOnly(all);
  if (lines.every(({ amounts }) => [...amounts.values()].every((value) => value === null || value === 0))) return null;
  const hidden = new Set(source.sheet.hiddenRows);
  return {
    ...{
      file: source.sheet.file,
      sheet: source.sheet.name,
      range: rangeOf(source, head, head.firstRow, end),
      kind,
      lines,
    },
    yearIsFromName: facts.yearIsFromName && yearOfColumn(source, parts, body) === null && facts.year !== null,
    ...{ year: yearOfColumn(source, parts, body) ?? facts.year, period: facts.period, periodFrom: facts.periodFrom },
    ...{ periodIsOpen: facts.periodIsOpen, agency: facts.agency, isHiddenSheet: source.sheet.isHidden ?? false },
    scale:
      scaleIn(facts.text) ??
      columns.map(({ column: { heading } }) => scaleIn(heading)).find((factor) => factor !== null) ??
      null,
    hiddenRows: lines.filter(({ row }) => hidden.has(row - 1)).length,
    columns: new Map(columns.map(({ measure, column: { span } }) => [measure, columnLetters(span[0] ?? 0)])),
    headings: new Map(columns.map(({ measure, column: { heading } }) => [measure, heading])),
    crossTotals: [],
    unreadable: readers.flatMap(({ parts: each }) => each.flatMap(({ reader }) => reader.unreadable)),
  };
}

/** The year in a column of its own, when every row has the same. */
function yearOfColumn(source: Source, parts: Parts, [from, to]: readonly [number, number]): number | null {
  const column = parts.of('year');
  if (!column) return null;
  const years = new Set<string>();
  for (let row = from; row < to; row++) {
    const text = textIn(source, row, column);
    if (text !== '') years.add(text);
  }
  const [only] = years;
  return years.size === 1 && only && /^20\d\d$/.test(only) ? Number(only) : null;
}
