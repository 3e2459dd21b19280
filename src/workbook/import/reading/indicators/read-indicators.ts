import { isSame } from '../../../../domain/canonical';
import type { IndicatorLine, IndicatorTable } from '../../../../domain/import/tables/table';
import { columnLetters } from '../../../../shapes/a1';
import { unitNamedBy } from '../agency-name';
import { endOfBody, rangeOf } from '../body';
import type { ImportColumn, TableHead } from '../columns';
import { indicatorColumns, isOfPeriod, levelsOf, namesYear, type IndicatorColumns } from './indicator-columns';
import { linesIn, type FoundLines } from './indicator-lines';
import { personsIn } from '../persons';
import type { Source } from '../source';
import { hiddenAmong, layoutOf, takenColumns } from '../table-layout';
import { withoutPlanYears, type TitleFacts } from '../title';

/** `s.d. Juni`; `Renstra 2025 s.d. 2029` says nothing of what was reached. */
const saysToDate = (title: string): boolean => /s\s*[./]\s*d\b|sampai/i.test(withoutPlanYears(title));

/** Columns of quarters say it themselves, and so does one of the period; of a table without them its title does. */
function isToDate({ quarterActuals, monthActuals, actual }: IndicatorColumns, { text }: TitleFacts): boolean {
  const own = [...quarterActuals, ...monthActuals].flatMap((column) => column ?? []);
  if (own.length > 0) return own.some((column) => column.isToDate);
  return (actual !== undefined && isOfPeriod(actual) && actual.isToDate) || saysToDate(text);
}

/** The lines of all levels; of cells that were filled down instead of merged each one once. */
function linesOfLevels(
  source: Source,
  head: TableHead,
  body: readonly [number, number],
  columnsOf: (part: TableHead) => IndicatorColumns | null,
): FoundLines {
  const parts = levelsOf(head);
  const found = parts.flatMap((part) => {
    const columns = columnsOf(part);
    return columns ? linesIn(source, body, columns) : [];
  });
  const once = (lines: readonly IndicatorLine[]): IndicatorLine[] =>
    lines.filter(
      (line, index) => !lines.slice(0, index).some((one) => isSame(one.name, line.name) && one.target === line.target),
    );
  return {
    lines: found.flatMap(({ lines }) => (parts.length > 1 ? once(lines) : lines)),
    nameless: parts.length > 1 ? [] : found.flatMap(({ nameless }) => nameless),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
  };
}

/**
 * Reads a table of indicators with targets and what was reached; null when no row has a target or a value.
 *
 * @param year of several years side by side the one that is read
 */
export function readIndicators(
  source: Source,
  head: TableHead,
  facts: TitleFacts,
  year: number | null = null,
): IndicatorTable | null {
  const columnsOf = (part: TableHead): IndicatorColumns | null =>
    indicatorColumns(part, year, [facts.text, source.sheet.name, source.sheet.file].join(' '));
  const columns = columnsOf(head);
  if (!columns) return null;
  const end = endOfBody(source, head);
  const { lines, nameless, unreadable } = linesOfLevels(source, head, [head.firstRow, end], columnsOf);
  if (lines.length === 0) return null;
  const letters = (column: ImportColumn | undefined): string => (column ? columnLetters(column.span[0] ?? 0) : '');
  const hidden = new Set(source.sheet.hiddenRows);
  return {
    file: source.sheet.file,
    sheet: source.sheet.name,
    range: rangeOf(source, head, head.firstRow, end),
    lines,
    layout: layoutOf(head, 'indicators', facts.agency),
    taken: takenColumns(head, []),
    persons: personsIn(
      lines.map(({ unit }) => unit),
      columns.unit,
    ),
    year: year ?? facts.year,
    period: facts.period,
    periodFrom: facts.periodFrom,
    ...(columns.target && namesYear(columns.target) && { targetsAreOfYear: true }),
    isToDate: isToDate(columns, facts),
    unclearMonths: columns.unclearMonths.map(letters),
    nameless,
    unreadable,
    ofUnit: unitNamedBy(facts.linesAbove, source.sheet.name),
    agency: facts.agency,
    invented: facts.invented,
    isHiddenSheet: source.sheet.isHidden ?? false,
    hiddenRows: lines.filter(({ row }) => hidden.has(row - 1)).length,
    ...hiddenAmong(source, takenColumns(head, [])),
    columns: {
      actual: letters(columns.actual),
      quarters: columns.quarterActuals.map(letters),
      unclear: columns.unclearQuarters.map(letters).filter((letter) => letter !== ''),
      printed: letters(columns.printed),
      unit: letters(columns.unit),
    },
  };
}
