import { isCounted } from '../../../../domain/main-job/indicator';
import type { IndicatorLine } from '../../../../domain/import/table';
import type { Polarity } from '../../../../domain/main-job/measure';
import { cleanText, dueQuarterOf, isBlankMarker, isEmptyOrDash, isTotalLabel } from '../../../values/markers';
import { isKnownGrade, understandTarget } from '../../../values/measure';
import { parseNumber } from '../../../values/number';
import { unitNamedBy } from '../agency-name';
import type { ImportColumn } from '../columns';
import type { IndicatorColumns } from './indicator-columns';
import type { Source } from '../source';
import { statedPolarity } from './stated-polarity';

/** A value, and the unit that stands behind it: `80 Kelompok`, `95,5%`. */
interface FoundValue {
  value: string | number | null;
  measureUnit: string;
}

const NOTHING: FoundValue = { value: null, measureUnit: '' };

/** `78,5*)`, `83**`: the mark of a note below the table. */
const withoutFootnote = (text: string): string => text.replace(/\s*\*+\)?$/, '');

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
  if (!read) return { value: text, measureUnit: '' };
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

/** What a target says by itself of whether more or less is better. */
function polarityOf(target: string | number | null): Polarity | null {
  if (typeof target !== 'string') return null;
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

/** A line, unless it has neither a target nor a value. */
function lineIn(source: Source, row: number, name: string, columns: IndicatorColumns): IndicatorLine | null {
  const text = (column: ImportColumn | undefined): string => (column ? source.text(row, column.span[0] ?? 0) : '');
  const unit = text(columns.measureUnit);
  const read = (column: ImportColumn | undefined): FoundValue => valueIn(source, row, column, unit);
  const value = (column: ImportColumn | undefined) => read(column).value;
  const [target, actual] = [read(columns.target), read(columns.actual)];
  const [quarterTargets, quarterActuals, unclearQuarters] = [
    columns.quarterTargets.map(value),
    columns.quarterActuals.map(value),
    columns.unclearQuarters.map(value),
  ];
  const monthActuals = columns.monthActuals.map(value);
  const periodTarget = value(columns.periodTarget);
  const all = [target.value, actual.value, ...quarterTargets, ...quarterActuals, ...unclearQuarters, ...monthActuals];
  if (all.every((one) => one === null)) return null;
  const printed = value(columns.printed);
  return {
    ...{ row: row + 1, number: text(columns.number), objective: text(columns.objective), name },
    measureUnit: unit || target.measureUnit || actual.measureUnit,
    ...{ target: target.value, actual: actual.value, quarterActuals, unclearQuarters },
    quarterTargets: quarterTargets.map(
      (one, at) =>
        one ?? (columns.isHalfYearly && at % 2 === 0 ? NOT_DUE : dueIn(source, row, columns.quarterTargets[at])),
    ),
    ...(monthActuals.length > 0 && { monthActuals }),
    ...{ printed: typeof printed === 'number' ? printed : null, unit: text(columns.unit) },
    areShares: areShares(source, row, columns),
    polarity: statedPolarity(text(columns.polarity)) ?? polarityOf(target.value),
    periodTarget,
  };
}

export interface FoundLines {
  lines: IndicatorLine[];
  /** Rows, 1-based, with figures and nothing that names their indicator. */
  nameless: number[];
}

/** The unit whose indicators stand below a row that has nothing but its name; empty for any other row. */
function unitHeadedBy(source: Source, row: number): string {
  const [only, ...others] = source.filled(row);
  return only && others.length === 0 ? unitNamedBy([only.text], '') : '';
}

export function linesIn(source: Source, [from, to]: readonly [number, number], columns: IndicatorColumns): FoundLines {
  const lines: IndicatorLine[] = [];
  const nameless: number[] = [];
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
    const line = lineIn(source, row, name, columns);
    if (line) lines.push({ ...line, unit: line.unit || unit });
    else if (before && lastRow === row - 1 && goesOn(source, row, name))
      lines[lines.length - 1] = { ...before, name: `${before.name} ${name}` };
    else continue;
    lastRow = row;
  }
  return { lines, nameless };
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
