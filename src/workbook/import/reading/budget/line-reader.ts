import { classOf, depthOf, depths } from '../../../../domain/import/tables/code';
import type { BudgetLine, Measure, TableKind } from '../../../../domain/import/tables/table';
import { isTotalLabel } from '../../../values/markers';
import type { ImportColumn } from '../columns';
import { depthOfNumber, NumberingReader } from './numbering';
import { codesIn, numbersOf, splitCodeAndName, textIn, textsIn, type Parts } from '../parts';
import { withoutNip } from '../persons';
import type { Source } from '../source';

interface Identity {
  office?: { code: string; name: string } | undefined;
  code: string;
  account: string;
  name: string;
  depth: number | null;
}

/** The codes of a line by what they are: the last of each kind, of offices the first. */
function codesByKind(codes: readonly string[]): { account: string; code: string; office: string; matter: string } {
  const found = { account: '', code: '', office: '', matter: '' };
  for (const written of codes) {
    if (classOf(written) === null) continue;
    const one = written.endsWith('.') ? written.slice(0, -1) : written;
    const kind = classOf(one);
    if (kind === 'account' || kind === 'matter') found[kind] = one;
    else if (kind === 'office') found.office ||= one;
    else found.code = one;
  }
  return found;
}

/** The deepest class that a line's codes name. */
function fromCodes(codes: readonly string[], name: string): Identity {
  const { account, code, office, matter } = codesByKind(codes);
  const deepest = account || code || office || matter;
  const isOfficeRow = office !== '' && account === '' && code === '';
  return {
    office: isOfficeRow ? { code: office, name } : undefined,
    code: code || (deepest === matter ? matter : ''),
    account,
    name,
    depth: deepest === '' ? null : depthOf(deepest),
  };
}

/** A total of what stands above it: `Jumlah Program`, `Jml. Bidang`, `JUMLAH PROGRAM I`. */
const isTotalOfLevel =
  /^(?:(?:sub ?)?(?:jumlah|total)|jml\.?)(?: (?:program|(?:sub ?)?kegiatan|bidang|sekretariat|upt?d?|seluruh(?:nya)?|belanja (?:tidak )?langsung))?(?: (?:[ivx]+|\d{1,2}|[a-z])(?: ?\+ ?(?:[ivx]+|\d{1,2}|[a-z]))*)?\s*:?$/i;

/** Which lines a total adds up, in brackets behind it: `JUMLAH TOTAL (A + B)`, `Jumlah (1 s.d. 4)`. */
const ofWhich = /\s*\((?:(?:[ivxlc]+|\d{1,2}|[a-z]|s\.?\/?d\.?|dan|[+&,–-])\s*)+\)\s*:?$/i;

/** What is carried from page to page: `Jumlah dipindahkan`, `Jumlah pindahan`, `Jumlah halaman ini`. */
const isCarried = /^(?:jumlah|total) (?:(?:di)?pindah|(?:s\.?\/?d\.? )?halaman)/i;

/** A total with the name of what it is of: `Jumlah Bidang Rehabilitasi Sosial`. Of an indicator it would be a count. */
const namedTotal =
  /^(?:(?:sub ?)?(?:jumlah|total)|jml\.?) (?:program|(?:sub ?)?kegiatan|bidang|sekretariat|bagian|seksi|upt?d?) ?\S/i;

const isDigit = (character: number): boolean => character >= 48 && character <= 57;

/** Columns that stand once in a table; they are looked up for every line. */
interface Single {
  label: ImportColumn | undefined;
  kind: ImportColumn | undefined;
  fund: ImportColumn | undefined;
  office: ImportColumn | undefined;
}

/** Reads the lines of one table, row by row: what stands above a line may say whose it is. */
export class LineReader {
  private readonly source: Source;
  private readonly parts: Parts;
  private readonly kind: TableKind;
  private readonly firstAmount: number;
  private readonly single: Single;
  private readonly numbering: NumberingReader;
  private office = { code: '', name: '' };
  private code: string;
  private isBelowAccount = false;
  /** A numbered line was there. */
  private hasBegun = false;

  /** @param code of what the title names, whose accounts the lines are */
  constructor(
    source: Source,
    parts: Parts,
    kind: TableKind,
    firstAmount: number,
    body: readonly [number, number],
    code: string,
  ) {
    this.code = code;
    this.numbering = new NumberingReader(kind === 'numbered' ? numbersOf(source, parts, body) : []);
    this.firstAmount = firstAmount;
    this.source = source;
    this.parts = parts;
    this.kind = kind;
    const [label, kindColumn, fund, office] = (['label', 'kind', 'fund', 'office'] as const).map(parts.of);
    this.single = { label, kind: kindColumn, fund, office };
  }

  line(row: number, amounts: ReadonlyMap<Measure, number | null>, group: string): BudgetLine | null {
    const { source, single } = this;
    const total = this.totalLabel(row);
    const isTotal = total !== null;
    const identity = isTotal ? { code: '', account: '', name: total, depth: null } : this.identify(row);
    if (!identity) return null;
    if (identity.office) this.office = identity.office;
    const inherits = this.kind !== 'flat' && this.kind !== 'list' && !isTotal;
    if (identity.code !== '') this.code = identity.code;
    const { account, name, depth } = identity;
    // No spreading here: a large export has thirty thousand lines.
    return {
      row: row + 1,
      office: this.officeOf(row),
      label: textIn(source, row, single.label),
      code: identity.code || (inherits && account !== '' ? this.code : ''),
      account,
      name: withoutNip(name),
      kind: textIn(source, row, single.kind),
      group,
      fund: textIn(source, row, single.fund),
      depth,
      isTotal,
      amounts,
    };
  }

  /** What calls a row a total, left of its amounts; null for a record. */
  private totalLabel(row: number): string | null {
    for (let column = this.parts.left; column < this.firstAmount; column++) {
      const raw = this.source.raw(row, column);
      // Most cells left of the amounts are codes.
      if (typeof raw !== 'string' || isDigit(raw.charCodeAt(0))) continue;
      if (raw === '') continue;
      const text = raw.trim().replace(ofWhich, '');
      const isLabel =
        isTotalLabel(text) || isTotalOfLevel.test(text) || isCarried.test(text) || this.isNamedTotal(row, column, text);
      if (isLabel && !this.isBesideName(row, column)) return this.source.text(row, column);
    }
    return null;
  }

  /** Whether a column is neither of keys nor of names, in a row that has a name: `Jumlah` under *Formulasi* says how it is counted. */
  private isBesideName(row: number, column: number): boolean {
    const { codes, number, names } = this.parts;
    const [name] = names;
    const isOfKeys = [...codes, ...(number ? [number] : []), ...names].some(({ span }) => span.includes(column));
    return !isOfKeys && name !== undefined && textIn(this.source, row, name) !== '';
  }

  /** Whether a total stands among the names of a row that has neither code nor number. */
  private isNamedTotal(row: number, column: number, text: string): boolean {
    if (!namedTotal.test(text)) return false;
    const { codes, number, names } = this.parts;
    const keys = number ? [...codes, number] : codes;
    const isAmongNames = [...keys, ...names.slice(0, 1)].some(({ span }) => span.includes(column));
    return isAmongNames && textsIn(this.source, row, keys).every((key) => key === text);
  }

  private officeOf(row: number): { code: string; name: string } {
    const text = textIn(this.source, row, this.single.office);
    return text === '' ? this.office : splitCodeAndName(text);
  }

  private identify(row: number): Identity | null {
    const { source, parts, kind } = this;
    const name = textIn(source, row, parts.names[0]);
    if (kind === 'flat') return this.flat(row);
    if (kind === 'numbered') return this.numbered(row, name);
    if (kind === 'list') return this.listed(row, name);
    const texts = codesIn(source, row, parts);
    const own = splitCodeAndName(name);
    const found = fromCodes(texts.some((text) => classOf(text) !== null) ? texts : [own.code], own.name || name);
    if (found.depth !== null) {
      this.isBelowAccount = found.account !== '';
      return found;
    }
    // What an account is worked out from by quantity and price stands in the account's own amount.
    if (this.isBelowAccount && parts.of('price')) return null;
    // A name without a code in a list of codes: the kegiatan whose accounts follow.
    return name === '' ? { code: '', account: '', name: '', depth: null } : { ...found, name, depth: NAMED_DEPTH };
  }

  private flat(row: number): Identity | null {
    const { source, parts } = this;
    const levels = parts.levels.map((column) => ({
      role: column.role,
      ...splitCodeAndName(textIn(source, row, column)),
    }));
    const coded = codesIn(source, row, parts).filter((text) => classOf(text) !== null);
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
    const ownDepth = depthOfNumber(name);
    this.hasBegun ||= number !== '' || ownDepth !== null;
    // What stands above the first number is of all of them.
    if (!this.hasBegun && this.parts.number) return { code: '', account: '', name, depth: depths.office };
    const depth = ownDepth ?? this.numbering.depth(number);
    return { code: this.numbering.code(depth), account: '', name, depth };
  }

  /** Whether a cell stands in this row, and is not merged from above. */
  private begins(row: number, column: ImportColumn | undefined): boolean {
    return (this.source.areaAt(row, column?.span[0] ?? 0)?.top ?? row) === row;
  }

  private listed(row: number, name: string): Identity | null {
    const { source, parts } = this;
    const own = splitCodeAndName(name || textIn(source, row, parts.levels[0]));
    const [id = ''] = codesIn(source, row, parts);
    const kind = textIn(source, row, parts.of('kind'));
    const called =
      own.name || kind || textIn(source, row, parts.of('label')) || textIn(source, row, parts.of('office'));
    return called === '' && id === '' ? null : { code: own.code || id, account: '', name: called, depth: null };
  }
}

/** A named line without a code stands over accounts. */
const NAMED_DEPTH = 5.5;
