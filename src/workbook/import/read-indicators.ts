import { isCounted } from '../../domain/main-job/indicator';
import type { IndicatorLine, IndicatorTable } from '../../domain/import/table';
import { columnLetters } from '../../shapes/a1';
import { isTotalLabel } from '../values/markers';
import { parseNumber } from '../values/number';
import { cleanText, isBlankMarker } from '../values/markers';
import { endOfBody, rangeOf } from './body';
import type { ImportColumn, TableHead } from './columns';
import type { Source } from './source';
import { personsIn } from './persons';
import { layoutOf, takenColumns } from './table-layout';
import type { TitleFacts } from './title';
import { isOfOtherTime, roleOfWord, type Role } from './vocabulary';

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
  unclearQuarters: (ImportColumn | undefined)[];
  /** Of the months 1–12; none where quarters say what was reached. */
  monthActuals: (ImportColumn | undefined)[];
  unclearMonths: ImportColumn[];
}

/** What a title says of columns that are headed by nothing but their quarters. */
const ofActuals = /realisasi|capaian|pengukuran|evaluasi|monitoring|laporan/i;
const ofTargets = /rencana|target|perjanjian|penetapan/i;

const QUARTERS = [1, 2, 3, 4] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const yearIn = ({ heading }: ImportColumn): number => Number(/\b20\d\d\b/.exec(heading)?.[0] ?? 0);

/** A column by what it names, `Target (%)` too. */
const names = ({ role, named }: ImportColumn, wanted: Role): boolean =>
  role === wanted || (role === 'percent' && named === wanted);

/**
 * The year that is read where years stand side by side: the title's, else the last one of which something was reached, else the first.
 * Null where the headings name none.
 */
function yearRead({ columns }: TableHead, stated: number | null): number | null {
  const yearsOf = (role: Role): number[] => [...new Set(columns.filter((one) => names(one, role)).map(yearIn))];
  const [targets, actuals] = [yearsOf('target'), yearsOf('spent')];
  const [planned, reached] = [targets, actuals].map((years) => years.filter((year) => year > 0)) as [
    number[],
    number[],
  ];
  if (planned.length + reached.length === 0) return null;
  if (stated !== null && (planned.includes(stated) || reached.includes(stated) || targets.includes(0))) return stated;
  const both = planned.filter((year) => reached.includes(year));
  if (both.length > 0) return Math.max(...both);
  return planned.length > 0 ? Math.min(...planned) : Math.max(...reached);
}

/** A target for the end of a plan of several years. */
const isOfPlan = ({ path }: ImportColumn): boolean => path.some((word) => /\b(akhir|renstra|rpjmd|rpjpd)\b/.test(word));

const lastWord = ({ path }: ImportColumn): string => path[path.length - 1] ?? '';

const isCalled = (column: ImportColumn, role: Role): boolean => roleOfWord(lastWord(column)) === role;

const above = ({ path }: ImportColumn): string => path.slice(0, -1).join('|');

/** `Target | Rp` below each year. */
const hasPairs = (columns: readonly ImportColumn[]): boolean =>
  columns.some(
    (column) =>
      lastWord(column) === 'rp' &&
      above(column) !== '' &&
      columns.some((other) => lastWord(other) === 'target' && above(other) === above(column)),
  );

/** The columns of the indicators, where the budget stands beside them: K beside Rp, else all before the first ceiling. */
function ofIndicators(columns: readonly ImportColumn[]): readonly ImportColumn[] {
  if (columns.some((column) => lastWord(column) === 'k') || hasPairs(columns))
    return columns.filter((column) => lastWord(column) !== 'rp');
  const firstCeiling = columns.findIndex(({ role }) => role === 'ceiling');
  const indicator = columns.findIndex(({ role }) => role === 'indicator');
  if (firstCeiling < 0) return columns;
  return indicator > firstCeiling ? columns.slice(indicator) : columns.slice(0, firstCeiling);
}

/**
 * Realised values left of the first ceiling are the indicators', those behind it the budget's; where the budget comes first, it is
 * the other way round.
 *
 * @param year of several years side by side the one that is read
 */
export function indicatorColumns(
  { columns }: TableHead,
  year: number | null = null,
  title = '',
): IndicatorColumns | null {
  const mine = ofIndicators(columns).filter(
    (column) => !column.path.some(isOfOtherTime) && (year === null || yearIn(column) === 0 || yearIn(column) === year),
  );
  const find = (role: Role, quarter: number | null = null): ImportColumn | undefined => {
    const found = mine.filter((column) => names(column, role) && column.quarter === quarter && column.month === null);
    const now = found.filter((column) => !isOfPlan(column));
    // The column that names the year goes before one that names none, its own words before those of its group.
    return (
      now.find((column) => yearIn(column) > 0 && isCalled(column, role)) ??
      now.find((column) => yearIn(column) > 0) ??
      now.find((column) => isCalled(column, role)) ??
      now[0] ??
      found[0]
    );
  };
  const indicator = columns.find(({ role }) => role === 'indicator');
  const target = find('target');
  if (!indicator || !columns.some((column) => names(column, 'target'))) return null;
  const [targets, actuals] = (['target', 'spent'] as const).map((role) =>
    QUARTERS.map((quarter) => find(role, quarter)),
  ) as [(ImportColumn | undefined)[], (ImportColumn | undefined)[]];
  const unnamed = QUARTERS.map((quarter) => mine.find((column) => column.role === null && column.quarter === quarter));
  const meaning = meaningOf(title, targets, actuals);
  const quarterActuals = meaning === 'actuals' ? unnamed : actuals;
  const months = quarterActuals.some(Boolean) ? NO_MONTHS : monthColumns(mine, title);
  return {
    ...months,
    indicator,
    target,
    number: find('number'),
    objective: find('objective'),
    measureUnit: find('measureUnit'),
    unit: find('label') ?? find('office'),
    actual: find('spent') ?? find('actual'),
    printed: mine.find(({ role, named, quarter }) => role === 'percent' && named === 'percent' && quarter === null),
    quarterTargets: meaning === 'targets' ? unnamed : targets,
    quarterActuals,
    unclearQuarters: meaning === null ? unnamed : [],
  };
}

type Columns = readonly (ImportColumn | undefined)[];
type MonthColumns = Pick<IndicatorColumns, 'monthActuals' | 'unclearMonths'>;

const NO_MONTHS: MonthColumns = { monthActuals: [], unclearMonths: [] };

/** What was reached month by month: under headings that say so, else under months alone where the title speaks of nothing else. */
function monthColumns(columns: readonly ImportColumn[], title: string): MonthColumns {
  const of = (fits: (column: ImportColumn) => boolean): (ImportColumn | undefined)[] =>
    MONTHS.map((month) => columns.find((column) => column.month === month && column.quarter === null && fits(column)));
  const named = of((column) => names(column, 'spent'));
  if (named.some(Boolean)) return { monthActuals: named, unclearMonths: [] };
  const bare = of(({ role }) => role === null);
  if (!bare.some(Boolean)) return NO_MONTHS;
  const isOfActuals = ofActuals.test(title) && !ofTargets.test(title);
  return isOfActuals
    ? { monthActuals: bare, unclearMonths: [] }
    : { monthActuals: [], unclearMonths: bare.flatMap((column) => column ?? []) };
}

/** What columns that are headed by nothing but their quarters hold; null where neither title nor the other columns tell. */
function meaningOf(title: string, targets: Columns, actuals: Columns): 'targets' | 'actuals' | 'none' | null {
  const [hasTargets, hasActuals] = [targets, actuals].map((columns) => columns.some(Boolean));
  if (hasTargets && hasActuals) return 'none';
  if (hasTargets || (!hasActuals && ofActuals.test(title) && !ofTargets.test(title))) return 'actuals';
  return hasActuals || (ofTargets.test(title) && !ofActuals.test(title)) ? 'targets' : null;
}

/** A value, and the unit that stands behind it: `80 Kelompok`, `95,5%`. */
interface FoundValue {
  value: string | number | null;
  measureUnit: string;
}

const NOTHING: FoundValue = { value: null, measureUnit: '' };

function valueIn(source: Source, row: number, column: ImportColumn | undefined, unit = ''): FoundValue {
  if (!column) return NOTHING;
  const raw = source.at(row, column.span[0] ?? 0);
  const isPercent = column.role === 'percent';
  if (typeof raw === 'number') return { value: raw, measureUnit: isPercent ? '%' : '' };
  const text = cleanText(raw).replace(/\s+/g, ' ');
  if (isBlankMarker(text)) return NOTHING;
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

/** Columns of quarters say it themselves; of a table without them its title does. */
function isToDate({ quarterActuals, monthActuals }: IndicatorColumns, { text }: TitleFacts): boolean {
  const own = [...quarterActuals, ...monthActuals].flatMap((column) => column ?? []);
  return own.length > 0 ? own.some((column) => column.isToDate) : /s\s*[./]\s*d\b|sampai/i.test(text);
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
  const all = [target.value, actual.value, ...quarterTargets, ...quarterActuals, ...unclearQuarters, ...monthActuals];
  if (all.every((one) => one === null)) return null;
  const printed = value(columns.printed);
  return {
    ...{ row: row + 1, number: text(columns.number), objective: text(columns.objective), name },
    measureUnit: unit || target.measureUnit || actual.measureUnit,
    ...{ target: target.value, actual: actual.value, quarterTargets, quarterActuals, unclearQuarters },
    ...(monthActuals.length > 0 && { monthActuals }),
    ...{ printed: typeof printed === 'number' ? printed : null, unit: text(columns.unit) },
  };
}

function linesIn(source: Source, [from, to]: readonly [number, number], columns: IndicatorColumns): IndicatorLine[] {
  const lines: IndicatorLine[] = [];
  let lastRow = -1;
  for (let row = from; row < to; row++) {
    const name = source.text(row, columns.indicator.span[0] ?? 0);
    if (name === '' || isTotalLabel(name) || !beginsIn(source, row, columns.indicator)) continue;
    if (reachesOver(source, row, columns)) continue;
    const before = lines[lines.length - 1];
    const line = lineIn(source, row, name, columns);
    if (line) lines.push(line);
    else if (before && lastRow === row - 1 && goesOn(source, row, name))
      lines[lines.length - 1] = { ...before, name: `${before.name} ${name}` };
    else continue;
    lastRow = row;
  }
  return lines;
}

/** Further columns of indicators, each with a target of its own: what stands in them is none of the indicators that are read. */
function besidesOf(source: Source, head: TableHead, lines: readonly IndicatorLine[]): IndicatorTable['besides'] {
  const places = head.columns.flatMap(({ role }, index) => (role === 'indicator' ? [index] : []));
  const found = places.slice(1).flatMap((place, index) => {
    const own = head.columns.slice(place, places[index + 2]);
    const column = own[0]?.span[0] ?? 0;
    const example = lines.map(({ row }) => source.text(row - 1, column)).find((text) => !isBlankMarker(text));
    if (example === undefined || !own.some((one) => names(one, 'target'))) return [];
    return [{ letters: columnLetters(column), example }];
  });
  return { columns: found.map(({ letters }) => letters), example: found[0]?.example ?? '' };
}

/** Reads a table of indicators with targets and what was reached; null when no row has a target or a value. */
export function readIndicators(source: Source, head: TableHead, facts: TitleFacts): IndicatorTable | null {
  const year = yearRead(head, facts.year);
  const columns = indicatorColumns(head, year, [facts.text, source.sheet.name, source.sheet.file].join(' '));
  if (!columns) return null;
  const end = endOfBody(source, head);
  const lines = linesIn(source, [head.firstRow, end], columns);
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
      year: year ?? facts.year,
      period: facts.period,
      periodFrom: facts.periodFrom,
      isToDate: isToDate(columns, facts),
      unclearMonths: columns.unclearMonths.map(letters),
      besides: besidesOf(source, head, lines),
      agency: facts.agency,
      invented: facts.invented,
      isHiddenSheet: source.sheet.isHidden ?? false,
    },
    hiddenRows: lines.filter(({ row }) => hidden.has(row - 1)).length,
    columns: {
      actual: letters(columns.actual),
      quarters: columns.quarterActuals.map(letters),
      unclear: columns.unclearQuarters.map(letters).filter((letter) => letter !== ''),
      printed: letters(columns.printed),
      unit: letters(columns.unit),
    },
  };
}
