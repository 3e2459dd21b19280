import type { BudgetLine, BudgetTable, Measure } from '../../../../domain/import/tables/table';
import { grouped } from '../../../../domain/grouped';
import { columnLetters } from '../../../../shapes/a1';
import { AmountReader } from '../amounts';
import { endOfBody, isFigure, rangeOf } from '../body';
import type { TableHead } from '../columns';
import type { Copies, Reading } from './copies';
import { LineReader } from './line-reader';
import { measureColumns, type MeasureColumn, yearOfHeadings } from './measures';
import { kindOf, partsOf, splitCodeAndName, textIn, textsIn, type Parts } from '../parts';
import type { Source } from '../source';
import { needlessMeasures, withoutMeasures } from './needless-measures';
import { withRunningPeriods } from './running-periods';
import { personsIn, withoutNip } from '../persons';
import { behindTotals, withPrintedTotals, type PrintedLine } from './printed-totals';
import { hiddenAmong, layoutOf, takenColumns } from '../table-layout';
import { withoutShares } from './shares';
import type { TitleFacts } from '../title';
import { unitNamedBy } from '../agency-name';
import { withSectionUnits } from './section-units';
import { withUnitHeadings } from './unit-headings';
import { untoldAmounts } from './untold-amounts';
import { scaleIn } from '../vocabulary';

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
  const taken: number[] = [];
  let [group, isOfOneGroup] = ['', true];
  for (const { measure, parts } of readers) {
    let sum: number | null = null;
    for (const { group: own, reader } of parts) {
      const found = reader.in(row, taken);
      if (!found) continue;
      taken.push(found.column);
      sum = (sum ?? 0) + found.value;
      if (found.value === 0 || own === '' || own === 'sum') continue;
      isOfOneGroup &&= group === '' || group === own;
      group = own;
    }
    amounts.set(measure, sum);
  }
  return { amounts, group: isOfOneGroup ? group : '' };
}

const firstAmountOf = (columns: readonly MeasureColumn[]): number =>
  Math.min(...columns.map(({ column: { span } }) => span[0] ?? 0));

/** Whether what is planned is a per cent: `Target TW I` may be either. */
function arePoints(source: Source, { column: { role, span } }: MeasureColumn, [from, to]: readonly [number, number]) {
  if (role !== 'target') return false;
  for (let row = from; row < to; row++)
    if (span.some((at) => isFigure(source.raw(row, at)) || Number(source.raw(row, at)) > 100)) return false;
  return true;
}

/** Revenue (4) and financing (6) beside spending (5) are no budget that is absorbed (data dictionary, rule 9). */
function spendingOnly(lines: readonly BudgetLine[]): BudgetLine[] {
  const isSpending = ({ account }: BudgetLine): boolean => account.startsWith('5');
  const isOther = ({ account, code, name }: BudgetLine): boolean =>
    /^[46]/.test(account) || (account === '' && code === '' && otherNames.test(name));
  if (lines.some(isSpending)) return lines.filter((line) => !isOther(line));
  // A report of revenue or financing alone.
  const coded = lines.filter(({ account, code }) => account !== '' || code !== '');
  return coded.length > 0 && coded.every(({ account }) => /^[46]/.test(account)) ? [] : [...lines];
}

/** Headings and totals of the sections of an account of the whole year. */
const sections = {
  spending: /^(?:[a-z\d]+[.)] ?)?(?:(?:jumlah|total) )?belanja(?: daerah| dan transfer)?$/i,
  other: /^(?:[a-z\d]+[.)] ?)?(?:(?:jumlah|total) )?(?:pendapatan|pembiayaan|penerimaan pembiayaan)(?: daerah)?$/i,
};

/** Lines below `PENDAPATAN` or `PEMBIAYAAN`, where `BELANJA` stands below or above it, are of other sections. */
function withoutOtherSections(
  { source, parts, body: [from, to] }: Reading,
  lines: readonly BudgetLine[],
): readonly BudgetLine[] {
  if (lines.some(({ account }) => account !== '')) return lines;
  const starts: { row: number; isSpending: boolean }[] = [];
  for (let row = from; row < to; row++) {
    const name = textIn(source, row, parts.names[0]);
    const isSpending = sections.spending.test(name);
    if (isSpending || sections.other.test(name)) starts.push({ row: row + 1, isSpending });
  }
  if (!starts.some(({ isSpending }) => isSpending) || starts.every(({ isSpending }) => isSpending)) return lines;
  const isOfSpending = ({ row }: BudgetLine): boolean =>
    [...starts].reverse().find((start) => start.row <= row)?.isSpending ?? true;
  return lines.filter((line) => isOfSpending(line) && !otherNames.test(line.name));
}

/** What an account of the whole year says beside its spending. */
const otherNames = /^\(?(surplus|defisit|silpa\b|sisa lebih|(jumlah |total )?(pendapatan|penerimaan|pembiayaan))/i;

function hasAmount(amounts: ReadonlyMap<Measure, number | null>): boolean {
  for (const value of amounts.values()) if (value !== null) return true;
  return false;
}

function hasMoney({ amounts }: BudgetLine): boolean {
  for (const value of amounts.values()) if (value !== null && value !== 0) return true;
  return false;
}

type Lines = Pick<BudgetTable, 'lines' | 'unreadable' | 'behindTotal'>;

/** The lines of a table: those of another tab where this one holds the same. */
function linesOf(reading: Reading, head: TableHead, copies: Copies, code: string): Lines {
  // What another sub kegiatan has may be worded the same.
  const same = code === '' ? copies.find(reading) : null;
  if (same) return { lines: same, unreadable: [], behindTotal: [] };
  const { source, parts, columns, kind, firstAmount, body } = reading;
  const lineReader = new LineReader(source, parts, kind, firstAmount, body, code);
  const readers = readersOf(source, columns, head, body);
  const all: BudgetLine[] = [];
  for (let row = body[0]; row < body[1]; row++) {
    const { amounts, group } = amountsIn(row, readers);
    const line = lineReader.line(row, amounts, group);
    if (line && hasAmount(amounts)) all.push(line);
  }
  const spending = spendingOnly(withoutOtherSections(reading, all));
  // Of an indicator `Jumlah …` is a count.
  const printed =
    parts.names[0]?.named === 'indicator'
      ? spending
      : withPrintedTotals(
          spending.map((line) => printedLine(reading, line)),
          kind,
        );
  const behind = kind === 'flat' ? none : behindTotals(printed.map((line) => printedLine(reading, line)));
  const lines = withSectionUnits(reading, withUnitHeadings(printed.filter((line) => !behind.has(line))));
  const each = readers.flatMap(({ parts: own }) => own.map(({ reader }) => reader));
  const unreadable = each.flatMap((reader) => reader.unreadable);
  // Cells that another tab may have otherwise, or that are named by their places, are read again.
  if (code === '' && unreadable.length === 0 && !each.some(({ looksBeside }) => looksBeside))
    copies.keep(reading, lines);
  return { lines, unreadable, behindTotal: [...behind].map(({ row, name }) => ({ row, name })) };
}

const none: ReadonlySet<BudgetLine> = new Set();

const isKey = (text: string): boolean => /^(?:[\dx].*|[ivxlc]+|[a-z])[.)]?$/i.test(text);

/** A line with what stands left of its amounts: its code or number, and its words. */
function printedLine({ source, parts, kind }: Reading, line: BudgetLine): PrintedLine {
  const { codes, number } = parts;
  const keys = textsIn(source, line.row - 1, number ? [...codes, number] : codes);
  // Codes of a list that an office numbers itself are of our own making.
  const own = kind === 'numbered' ? '' : line.code || line.account || splitCodeAndName(line.name).code;
  const key = keys.find(isKey) ?? own;
  return { line, key: line.isTotal ? '' : key, words: line.name || keys.join(' ') };
}

/**
 * Reads a table of ceilings and realised amounts; null when none of its rows has an amount.
 *
 * @param copies what was read of the other tabs
 */
export function readBudget(source: Source, whole: TableHead, facts: TitleFacts, copies: Copies): BudgetTable | null {
  const end = endOfBody(source, whole);
  const body = [whole.firstRow, end] as const;
  const { head, shares } = withoutShares(source, whole, body);
  const columns = measureColumns(head, facts).filter((one) => !arePoints(source, one, body));
  if (columns.length === 0) return null;
  const parts = partsOf(source, head, body);
  const ownKind = kindOf(source, parts, body);
  const kind = ownKind === 'account-summary' && facts.code !== '' ? 'outline' : ownKind;
  const reading: Reading = { source, parts, columns, kind, firstAmount: firstAmountOf(columns), body };
  const { lines: found, ...noticed } = linesOf(reading, head, copies, facts.code);
  if (!found.some(hasMoney)) return null;
  const hidden = new Set(source.sheet.hiddenRows);
  const stated = withRunningPeriods(found, columns);
  const needless = needlessMeasures(
    stated.lines,
    stated.columns.map(({ measure }) => measure),
  );
  const kept = stated.columns.filter(({ measure }) => !needless.has(measure));
  const lines = withoutMeasures(stated.lines, needless);
  return {
    file: source.sheet.file,
    sheet: source.sheet.name,
    range: rangeOf(source, head, head.firstRow, end),
    kind,
    lines: lines.some(({ label }) => withoutNip(label) !== label)
      ? lines.map((line) => ({ ...line, label: withoutNip(line.label) }))
      : lines,
    layout: layoutOf(head, kind, facts.agency),
    taken: takenColumns(head, parts.codes),
    persons: personsIn(
      lines.map(({ label }) => label),
      parts.of('label'),
    ),
    yearIsFromName: facts.yearIsFromName && yearOfColumn(source, parts, body) === null && facts.year !== null,
    year: yearOfColumn(source, parts, body) ?? facts.year ?? yearOfHeadings(kept),
    ...periodOf(kept, facts),
    ...(kept.some(({ measure, column }) => measure === 'spent' && column.isToDate) && { isToDate: true }),
    periodIsOpen: facts.periodIsOpen,
    agency: facts.agency,
    invented: facts.invented,
    ofUnit: unitNamedBy(facts.linesAbove, source.sheet.name),
    isHiddenSheet: source.sheet.isHidden ?? false,
    isBesideIndicators: false,
    ...scaleOf(source, columns, facts, end),
    hiddenRows: lines.filter(({ row }) => hidden.has(row - 1)).length,
    ...hiddenAmong(
      source,
      kept.flatMap(({ column }) => column.span),
    ),
    ...namesOf(kept),
    ...untoldAmounts(source, head, columns, body),
    crossTotals: [],
    ...noticed,
    unreadable: [...noticed.unreadable, ...(columns.some(({ measure }) => measure.startsWith('spent')) ? [] : shares)],
  };
}

/** Where each measure stands and what is printed above it; kinds of spending that are added up are named together. */
function namesOf(columns: readonly MeasureColumn[]): Pick<BudgetTable, 'columns' | 'headings'> {
  const ofMeasure = [...grouped(columns, ({ measure }) => measure)];
  return {
    columns: new Map(ofMeasure.map(([measure, [one]]) => [measure, columnLetters(one?.column.span[0] ?? 0)])),
    headings: new Map(
      ofMeasure.map(([measure, all]) => [measure, all.map(({ column }) => column.heading).join(' + ')]),
    ),
  };
}

/** How far the realised amounts go: `Realisasi s.d. September` says it itself, else the title does. */
function periodOf(columns: readonly MeasureColumn[], facts: TitleFacts): Pick<BudgetTable, 'period' | 'periodFrom'> {
  const month = columns.find(({ measure, column }) => measure === 'spent' && column.isToDate)?.column.month ?? null;
  return month === null
    ? { period: facts.period, periodFrom: facts.periodFrom }
    : { period: { from: 1, to: month }, periodFrom: 'title' };
}

/** Rows behind the last record in which a note may stand. */
const NOTE_ROWS = 6;

/** What a note right below the records says of thousands or millions. */
function scaleBelow(source: Source, end: number): number | null {
  for (let row = Math.max(end - 2, 0); row < Math.min(source.height, end + NOTE_ROWS); row++) {
    const cells = source.filled(row);
    if (row > end && cells.length === 0) break;
    const factor = cells.length > 2 ? null : scaleIn(cells.map(({ text }) => text).join(' '));
    if (factor !== null) return factor;
  }
  return null;
}

/** What title, headings and notes say of thousands or millions. Headings may speak of their own columns alone. */
function scaleOf(
  source: Source,
  columns: readonly MeasureColumn[],
  facts: TitleFacts,
  end: number,
): Pick<BudgetTable, 'scale' | 'inRupiah'> {
  const own = columns.map(({ measure, column: { heading } }) => ({ measure, heading, factor: scaleIn(heading) }));
  const ofHeading = own.find(({ factor }) => factor !== null)?.factor ?? null;
  const isInRupiah = (heading: string): boolean => /\(\s*(rp\.?|rupiah)\s*\)/i.test(heading);
  return {
    scale: ofHeading ?? scaleIn(facts.text) ?? scaleBelow(source, end),
    inRupiah:
      ofHeading === null
        ? []
        : own.flatMap(({ measure, heading, factor }) => (factor === null && isInRupiah(heading) ? measure : [])),
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
