import { isCounted } from '../../../../domain/main-job/indicator/indicator';
import type { IndicatorLine, IndicatorTable } from '../../../../domain/import/tables/table';
import type { Polarity } from '../../../../domain/main-job/indicator/measure';
import { cleanText, dueQuarterOf, isBlankMarker, isEmptyOrDash, isTotalLabel } from '../../../values/markers';
import { isKnownGrade, understandTarget } from '../../../values/measure';
import { parseNumber } from '../../../values/number';
import { unitNamedBy } from '../agency-name';
import { withoutFootnote } from '../footnote';
import type { ImportColumn } from '../columns';
import type { IndicatorColumns } from './indicator-columns';
import type { Source } from '../source';
import { statedPolarity } from './stated-polarity';

/** A value, and the unit that stands behind it: `80 Kelompok`, `95,5%`. */
interface FoundValue {
  value: string | number | null;
  measureUnit: string;
  /** The text that is no figure, range, bound or grade. */
  unclear?: string;
}

const NOTHING: FoundValue = { value: null, measureUnit: '' };

/** Several words are no grade, unless everybody knows them as one: `Wajar Tanpa Pengecualian`. */
const isProse = (text: string): boolean => !/\d/.test(text) && text.split(' ').length > 2 && !isKnownGrade(text);

/** Words in place of a figure that is still to come: nothing is reported. */
const notYet = /^(belum|menunggu|(dalam |sedang )?proses|data (belum|tidak)|tidak ada data|tidak tersedia)( \D*)?$/i;

function valueIn(source: Source, row: number, column: ImportColumn | undefined, unit = ''): FoundValue {
  if (!column) return NOTHING;
  const raw = source.at(row, column.span[0] ?? 0);
  const isPercent = column.role === 'percent';
  if (typeof raw === 'number') return { value: raw, measureUnit: isPercent ? '%' : '' };
  const text = withoutFootnote(cleanText(raw).replace(/\s+/g, ' '));
  if (isBlankMarker(text) || notYet.test(text)) return NOTHING;
  const read = parseNumber(text, { takesUnits: true, measureUnit: unit, isWhole: isCounted(unit) });
  // Ranges, bounds and grades stay as they are written.
  if (!read) {
    const { unreadable } = understandTarget({ raw: text, format: '' }, true, { measureUnit: unit });
    return { value: text, measureUnit: '', ...((unreadable || isProse(text)) && { unclear: text }) };
  }
  return { value: read.value, measureUnit: /%\s*$/.test(text) || isPercent ? '%' : read.extra };
}

/** Whether a row begins in a cell, not in one merged from above. */
const beginsIn = (source: Source, row: number, column: ImportColumn): boolean => {
  const at = column.span[0] ?? 0;
  const area = source.areaAt(row, at);
  return !area || area.top === row;
};

/** Whether the cell of the indicator is merged over its figures: the name of a programme above the indicators. */
const reachesOver = (source: Source, row: number, { indicator, target, actual }: IndicatorColumns): boolean => {
  const area = source.areaAt(row, indicator.span[0] ?? 0);
  return [target, actual].some((column) => column !== undefined && (area?.right ?? 0) >= (column.span[0] ?? 0));
};

/** Whether a long name goes on in a row of its own. */
const goesOn = (source: Source, row: number, name: string): boolean =>
  source.filled(row).length === 1 && /^\p{Ll}/u.test(name);

/** `1.`, `a)` before a name of its own cell. */
const isOrdinal = (text: string): boolean => /^\(?([a-z]|\d{1,2}|[ivx]{1,4})[.)]*$/i.test(text);

/** What a row measures: its indicator, and what it is divided into, where that stands in cells of its own. */
function nameIn(source: Source, row: number, { indicator, subIndicator }: IndicatorColumns): string {
  const cells = [...indicator.span, ...(subIndicator?.span ?? [])];
  const texts = cells.map((column) => withoutFootnote(source.text(row, column)));
  const distinct = texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
  const words = distinct.length > 1 ? distinct.filter((text) => !isOrdinal(text)) : distinct;
  return words.join(': ');
}

/** Whether something that tells a row's indicator begins in it. */
const isNamed = (source: Source, row: number, { indicator, subIndicator }: IndicatorColumns): boolean =>
  [...indicator.span, ...(subIndicator?.span ?? [])].some((column) => {
    const area = source.areaAt(row, column);
    return source.text(row, column) !== '' && (!area || area.top === row);
  });

const NOT_DUE = '-';

/** A target of a quarter as it is written: `-` and `Diukur di TW IV` say that nothing is due yet (data dictionary, rule 1). */
function dueIn(source: Source, row: number, column: ImportColumn | undefined): string | null {
  const text = column ? source.text(row, column.span[0] ?? 0) : '';
  return text !== '' && (isEmptyOrDash(text) || dueQuarterOf(text) !== null) ? text : null;
}

/** `dilaksanakan di TW II`, `jadwal: triwulan III`: when something is to be done, in place of how much. */
const plannedLater = /^\D*\b(?:tw|triwulan)[ .-]*(iv|iii|ii|i|[1-4])\W*$/i;

/** A target of a quarter that names a later one: nothing is due before it. */
function asDue(value: string | number | null, quarter: number): string | number | null {
  const named = typeof value === 'string' ? plannedLater.exec(value)?.[1] : undefined;
  const due = named === undefined ? null : dueQuarterOf(`Diukur di TW ${named}`);
  return due === null || due <= quarter ? value : `Diukur di TW ${['I', 'II', 'III', 'IV'][due - 1] ?? ''}`;
}

/** What a target says by itself of whether more or less is better. */
function polarityOf(target: string | number | null): Polarity | null {
  if (typeof target !== 'string' || isProse(target)) return null;
  const { value } = understandTarget({ raw: target, format: '' }, isKnownGrade(target) || !/\d/.test(target));
  if (value.kind === 'range' || value.kind === 'grade') return value.kind;
  if (value.kind !== 'number' || value.operator === undefined) return null;
  return value.operator === 'max' ? 'negative' : 'positive';
}

const MOST_SHARE = 1.5;

/** Whether the target and what was reached are written as shares: 0.85, and no per cent sign anywhere. */
function areShares(
  source: Source,
  row: number,
  { target, actual, quarterTargets, quarterActuals }: IndicatorColumns,
): boolean {
  const cells = [target, actual, ...quarterTargets, ...quarterActuals].flatMap((column) =>
    column ? [source.at(row, column.span[0] ?? 0)] : [],
  );
  const numbers = cells.filter((raw) => typeof raw === 'number');
  const isWritten =
    numbers.length > 0 && cells.every((raw) => typeof raw === 'number' || isBlankMarker(cleanText(raw)));
  return isWritten && (numbers[0] ?? 0) > 0 && (numbers[0] ?? 0) <= 1 && numbers.every((raw) => raw <= MOST_SHARE);
}

/** A text in place of a figure, and the cell that it stands in. */
type Unclear = NonNullable<IndicatorTable['unreadable']>[number];

/** A line, unless it has neither a target nor a value. Texts in place of figures are added to `unreadable`. */
function lineIn(
  source: Source,
  row: number,
  name: string,
  columns: IndicatorColumns,
  unreadable: Unclear[],
): IndicatorLine | null {
  const text = (column: ImportColumn | undefined): string => (column ? source.text(row, column.span[0] ?? 0) : '');
  const unit = text(columns.measureUnit);
  let hasNumericTarget = false;
  const read = (column: ImportColumn | undefined, quarter = 0): FoundValue => {
    const found = valueIn(source, row, column, unit);
    const isWord = hasNumericTarget && typeof found.value === 'string' && !/\d/.test(found.value);
    if (column && (found.unclear !== undefined || isWord) && asDue(found.value, quarter) === found.value)
      unreadable.push({ cell: source.name(row, column.span[0] ?? 0), text: String(found.value) });
    return found;
  };
  const value = (column: ImportColumn | undefined) => read(column).value;
  const target = read(columns.target);
  hasNumericTarget = typeof target.value === 'number';
  const actual = read(columns.actual);
  const quarterTargets = columns.quarterTargets.map((column, at) => asDue(read(column, at + 1).value, at + 1));
  const [quarterActuals, unclearQuarters] = [columns.quarterActuals.map(value), columns.unclearQuarters.map(value)];
  const monthActuals = columns.monthActuals.map(value);
  const periodTarget = value(columns.periodTarget);
  const all = [target.value, actual.value, ...quarterTargets, ...quarterActuals, ...unclearQuarters, ...monthActuals];
  if (all.every((one) => one === null)) return null;
  const { value: printed } = valueIn(source, row, columns.printed, unit);
  const compared = comparedIn(columns, value);
  return {
    row: row + 1,
    number: text(columns.number),
    ...(columns.code && { code: text(columns.code) }),
    objective: text(columns.objective),
    name,
    measureUnit: unit || target.measureUnit || actual.measureUnit,
    target: target.value,
    actual: actual.value,
    quarterActuals,
    unclearQuarters,
    quarterTargets: quarterTargets.map(
      (one, at) =>
        one ?? (columns.isHalfYearly && at % 2 === 0 ? NOT_DUE : dueIn(source, row, columns.quarterTargets[at])),
    ),
    ...(monthActuals.length > 0 && { monthActuals }),
    printed: typeof printed === 'number' ? printed : null,
    unit: text(columns.unit),
    areShares: areShares(source, row, columns),
    polarity: statedPolarity(text(columns.polarity)) ?? polarityOf(target.value),
    periodTarget,
    ...(compared && { compared }),
  };
}

/** What stands beside the figures of the year to be compared with them; null where nothing does. */
function comparedIn(
  { compared }: IndicatorColumns,
  value: (column: ImportColumn) => string | number | null,
): IndicatorLine['compared'] | null {
  const found = Object.entries(compared).flatMap(([key, column]) => {
    const one = value(column);
    return one === null ? [] : [[key, one] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

export interface FoundLines {
  lines: IndicatorLine[];
  /** Rows, 1-based, with figures and nothing that names their indicator. */
  nameless: number[];
  unreadable: Unclear[];
}

/** The unit whose indicators stand below a row with nothing but its name, numbered or not; empty for any other row. */
function unitHeadedBy(source: Source, row: number): string {
  const cells = source.filled(row);
  const [first] = cells;
  const [only, ...others] = cells.length === 2 && first && isOrdinal(first.text) ? cells.slice(1) : cells;
  return only && others.length === 0 ? unitNamedBy([only.text], '') : '';
}

/**
 * The indicators of a table, row by row, and the rows of which it cannot be said what they are. Rows are 0-based, `to` not
 * among them.
 */
export function linesIn(source: Source, [from, to]: readonly [number, number], columns: IndicatorColumns): FoundLines {
  const lines: IndicatorLine[] = [];
  const nameless: number[] = [];
  const unreadable: Unclear[] = [];
  let lastRow = -1;
  let unit = '';
  for (let row = from; row < to; row++) {
    const name = nameIn(source, row, columns);
    if (isTotalLabel(name)) continue;
    if (!isNamed(source, row, columns)) {
      unit = unitHeadedBy(source, row) || unit;
      if (hasFigures(source, row, columns)) nameless.push(row + 1);
      continue;
    }
    unit = unitHeadedBy(source, row) || unit;
    if (reachesOver(source, row, columns)) continue;
    const before = lines[lines.length - 1];
    const line = lineIn(source, row, name, columns, unreadable);
    if (line) lines.push({ ...line, unit: line.unit || unit });
    else if (before && lastRow === row - 1 && goesOn(source, row, name))
      lines[lines.length - 1] = { ...before, name: `${before.name} ${name}` };
    else continue;
    lastRow = row;
  }
  return { lines, nameless, unreadable };
}

/** Whether a row without an indicator of its own has a target or a value that begins in it, and is no total. */
function hasFigures(
  source: Source,
  row: number,
  { target, actual, periodTarget, ...columns }: IndicatorColumns,
): boolean {
  if (source.filled(row).some(({ text }) => isTotalLabel(text))) return false;
  const own = [target, actual, periodTarget, ...columns.quarterTargets, ...columns.quarterActuals];
  return own.some((column) => {
    if (!column || !beginsIn(source, row, column)) return false;
    return /\d/.test(source.text(row, column.span[0] ?? 0));
  });
}
