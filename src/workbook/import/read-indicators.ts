import type { IndicatorLine, IndicatorTable } from '../../domain/import/table';
import { columnLetters } from '../read/grid';
import { isTotalLabel } from '../values/markers';
import { parseNumber } from '../values/number';
import { cleanText, isBlankMarker } from '../values/markers';
import { endOfBody, rangeOf } from './body';
import type { ImportColumn, TableHead } from './columns';
import type { Source } from './source';
import { personsIn } from './persons';
import { layoutOf, takenColumns } from './table-layout';
import type { TitleFacts } from './title';
import type { Role } from './vocabulary';

/** Columns of an indicator table; those of realised amounts of the budget beside it are not among them. */
interface IndicatorColumns {
  indicator: ImportColumn;
  number: ImportColumn | undefined;
  objective: ImportColumn | undefined;
  measureUnit: ImportColumn | undefined;
  unit: ImportColumn | undefined;
  target: ImportColumn | undefined;
  actual: ImportColumn | undefined;
  printed: ImportColumn | undefined;
  quarterTargets: (ImportColumn | undefined)[];
  quarterActuals: (ImportColumn | undefined)[];
}

const QUARTERS = [1, 2, 3, 4] as const;

/** Realised values left of the first ceiling are the indicators', those behind it the budget's. */
export function indicatorColumns({ columns }: TableHead): IndicatorColumns | null {
  const indicator = columns.find(({ role }) => role === 'indicator');
  const target = columns.find(({ role, quarter }) => role === 'target' && quarter === null);
  if (!indicator || !columns.some(({ role }) => role === 'target')) return null;
  const firstCeiling = columns.findIndex(({ role }) => role === 'ceiling');
  const mine = firstCeiling < 0 ? columns : columns.slice(0, firstCeiling);
  const find = (role: Role, quarter: number | null = null): ImportColumn | undefined =>
    mine.find((column) => column.role === role && column.quarter === quarter && column.month === null);
  return {
    indicator,
    target,
    number: find('number'),
    objective: find('objective'),
    measureUnit: find('measureUnit'),
    unit: find('label') ?? find('office'),
    actual: find('spent') ?? find('actual'),
    printed: find('percent'),
    quarterTargets: QUARTERS.map((quarter) => find('target', quarter)),
    quarterActuals: QUARTERS.map((quarter) => find('spent', quarter)),
  };
}

/** A value, and the unit that stands behind it: `80 Kelompok`, `95,5%`. */
interface FoundValue {
  value: string | number | null;
  measureUnit: string;
}

const NOTHING: FoundValue = { value: null, measureUnit: '' };

function valueIn(source: Source, row: number, column: ImportColumn | undefined): FoundValue {
  if (!column) return NOTHING;
  const raw = source.at(row, column.span[0] ?? 0);
  if (typeof raw === 'number') return { value: raw, measureUnit: '' };
  const text = cleanText(raw).replace(/\s+/g, ' ');
  if (isBlankMarker(text)) return NOTHING;
  const read = parseNumber(text, { takesUnits: true });
  // Ranges, bounds and grades stay as they are written.
  if (!read) return { value: text, measureUnit: '' };
  return { value: read.value, measureUnit: /%\s*$/.test(text) ? '%' : read.extra };
}

/** Whether a row begins in a cell, not in one merged from above. */
const beginsIn = (source: Source, row: number, column: ImportColumn): boolean => {
  const at = column.span[0] ?? 0;
  const area = source.areaAt(row, at);
  return !area || area.top === row;
};

/** Reads a table of indicators with targets and what was reached; null when no row has a target or a value. */
export function readIndicators(source: Source, head: TableHead, facts: TitleFacts): IndicatorTable | null {
  const columns = indicatorColumns(head);
  if (!columns) return null;
  const end = endOfBody(source, head);
  const lines: IndicatorLine[] = [];
  for (let row = head.firstRow; row < end; row++) {
    const text = (column: ImportColumn | undefined): string => (column ? source.text(row, column.span[0] ?? 0) : '');
    const name = text(columns.indicator);
    if (name === '' || isTotalLabel(name) || !beginsIn(source, row, columns.indicator)) continue;
    const value = (column: ImportColumn | undefined) => valueIn(source, row, column).value;
    const [target, actual] = [valueIn(source, row, columns.target), valueIn(source, row, columns.actual)];
    const printed = value(columns.printed);
    const line = {
      ...{ row: row + 1, number: text(columns.number), objective: text(columns.objective), name },
      measureUnit: text(columns.measureUnit) || target.measureUnit || actual.measureUnit,
      ...{ target: target.value, actual: actual.value },
      quarterTargets: columns.quarterTargets.map(value),
      quarterActuals: columns.quarterActuals.map(value),
      ...{ printed: typeof printed === 'number' ? printed : null, unit: text(columns.unit) },
    };
    const hasAny = [line.target, line.actual, ...line.quarterTargets].some((one) => one !== null);
    if (hasAny) lines.push(line);
  }
  if (lines.length === 0) return null;
  const letters = (column: ImportColumn | undefined): string => (column ? columnLetters(column.span[0] ?? 0) : '');
  const hidden = new Set(source.sheet.hiddenRows);
  return {
    ...{ file: source.sheet.file, sheet: source.sheet.name, range: rangeOf(source, head, head.firstRow, end), lines },
    ...{ layout: layoutOf(head, 'indicators', facts.agency), taken: takenColumns(head, []) },
    persons: personsIn(
      lines.map(({ unit }) => unit),
      columns.unit,
    ),
    ...{
      year: facts.year,
      agency: facts.agency,
      invented: facts.invented,
      isHiddenSheet: source.sheet.isHidden ?? false,
    },
    hiddenRows: lines.filter(({ row }) => hidden.has(row - 1)).length,
    columns: {
      actual: letters(columns.actual),
      quarters: columns.quarterActuals.map(letters),
      printed: letters(columns.printed),
    },
  };
}
