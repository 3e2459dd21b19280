import type { ComparedFigure } from '../../../../domain/import/tables/table';
import type { ImportColumn, TableHead } from '../columns';
import { isOfOtherTime, roleOfWord, type Role } from '../vocabulary';

/** Columns of an indicator table; those of realised amounts of the budget beside it are not among them. */
export interface IndicatorColumns {
  indicator: ImportColumn;
  number: ImportColumn | undefined;
  code: ImportColumn | undefined;
  objective: ImportColumn | undefined;
  measureUnit: ImportColumn | undefined;
  unit: ImportColumn | undefined;
  subIndicator: ImportColumn | undefined;
  polarity: ImportColumn | undefined;
  target: ImportColumn | undefined;
  /** Target of the period of the title: `Target Triwulan`, `Target Bulan Ini`. */
  periodTarget: ImportColumn | undefined;
  actual: ImportColumn | undefined;
  printed: ImportColumn | undefined;
  quarterTargets: (ImportColumn | undefined)[];
  quarterActuals: (ImportColumn | undefined)[];
  unclearQuarters: (ImportColumn | undefined)[];
  /** Targets and what was reached stand by halves of the year: nothing is due in the first and third quarter. */
  isHalfYearly: boolean;
  /** Of the months 1–12; none where quarters say what was reached. */
  monthActuals: (ImportColumn | undefined)[];
  unclearMonths: ImportColumn[];
  compared: Partial<Record<ComparedFigure, ImportColumn>>;
}

/** What a title says of columns that are headed by nothing but their quarters. */
const ofActuals = /realisasi|capaian|pengukuran|evaluasi|monitoring|laporan/i;
const ofTargets = /rencana|target|perjanjian|penetapan/i;

const QUARTERS = [1, 2, 3, 4] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const yearIn = ({ heading }: ImportColumn): number => Number(/\b20\d\d\b/.exec(heading)?.[0] ?? 0);

/** A column by what it names, `Target (%)` too. */
export const names = ({ role, named }: ImportColumn, wanted: Role): boolean =>
  role === wanted || (role === 'percent' && named === wanted);

/**
 * The years that are read where years stand side by side: the title's, else the last one of which something was reached, else each
 * that something is planned for: which one is imported is asked. Null where the headings name none.
 */
export function yearsRead({ columns }: TableHead, stated: number | null): readonly (number | null)[] {
  const isRead = (one: ImportColumn, role: Role): boolean =>
    names(one, role) && !isOfPlan(one) && !one.path.some(isOfOtherTime);
  const yearsOf = (role: Role): number[] => [...new Set(columns.filter((one) => isRead(one, role)).map(yearIn))];
  const [targets, actuals] = [yearsOf('target'), yearsOf('spent')];
  const [planned, reached] = [targets, actuals].map((years) => years.filter((year) => year > 0)) as [
    number[],
    number[],
  ];
  if (planned.length + reached.length === 0) return [null];
  if (stated !== null && (planned.includes(stated) || reached.includes(stated) || targets.includes(0))) return [stated];
  const both = planned.filter((year) => reached.includes(year));
  if (both.length > 0) return [Math.max(...both)];
  return planned.length > 0 ? planned : [Math.max(...reached)];
}

/** A target for the end of a plan of several years. */
const isOfPlan = ({ path }: ImportColumn): boolean =>
  path.some(
    (word) =>
      /\b(akhir|renstra|rpjmd|rpjpd)\b/.test(word) ||
      /(s\s*[./]?\s*d\b\.?|sampai( dengan)?) (tahun )?20\d\d/.test(word),
  );

/** What stands beside the agency's own figures: those of others, and what a change has put out of force. */
const isOfOthers = ({ path }: ImportColumn): boolean =>
  path.some((word) =>
    /\b(nasional|national|provinsi|(kabupaten|kota|daerah) lain|standar|sebelum|semula|awal)\b/.test(word),
  );

/** `Semester II` over targets and what was reached: the end of the fourth quarter. */
const halfOf = ({ path }: ImportColumn): number | null => {
  const half = path.flatMap((word) => /\b(?:semester|smt)[ .-]*(ii|i|[12])\b/.exec(word)?.[1] ?? [])[0];
  return half === undefined ? null : half === 'ii' || half === '2' ? 4 : 2;
};

/** Whether a heading says that its targets are of a whole year: `Target 2025`, `Target Tahunan`, `Target PK`. */
export const namesYear = (column: ImportColumn): boolean =>
  yearIn(column) > 0 ||
  column.path.some((word) =>
    /\b((se)?tahun(an)?|annual|year(ly)?|full-year|pk|perjanjian kinerja|renja|rkpd|renstra|rpjmd)\b/.test(word),
  );

const inQuarters = (column: ImportColumn): ImportColumn =>
  column.quarter === null ? { ...column, quarter: halfOf(column) } : column;

/** What is of the period of the title, in words that do not name it: `Target Triwulan`, `Realisasi Bulan Ini`. */
export const isOfPeriod = ({ path, month, quarter }: ImportColumn): boolean =>
  month === null &&
  quarter === null &&
  path.some((word) => /\b(bulan|triwulan|tribulan|tw|periode|semester)( ini| berjalan)?$/.test(word));

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
  const mine = ofIndicators(columns)
    .map(inQuarters)
    .filter(
      (column) =>
        !column.path.some(isOfOtherTime) && (year === null || yearIn(column) === 0 || yearIn(column) === year),
    );
  const ofPeriod = mine.filter(isOfPeriod);
  const find = (role: Role, quarter: number | null = null, among = mine): ImportColumn | undefined => {
    const found = among.filter((column) => names(column, role) && column.quarter === quarter && column.month === null);
    const now = found.filter((column) => !isOfPlan(column) && !isOfOthers(column));
    // The column that names the year goes before one that names none, its own words before those of its group.
    return (
      now.find((column) => yearIn(column) > 0 && isCalled(column, role)) ??
      now.find((column) => yearIn(column) > 0) ??
      now.find((column) => isCalled(column, role)) ??
      now[0] ??
      found.find((column) => !isOfPlan(column)) ??
      found[0]
    );
  };
  const indicator = columns.find(({ role }) => role === 'indicator');
  const ofYear = mine.filter((column) => !ofPeriod.includes(column));
  const target = find('target', null, ofYear) ?? find('target');
  // `Bulan ini` beside `s.d. bulan ini`: the figure to date is the one of the sheet.
  const running = ofPeriod.find((column) => names(column, 'spent') && column.isToDate);
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
    compared: comparedColumns(columns, year, [target, ...targets, ...actuals]),
    indicator,
    target,
    number: find('number'),
    code: find('code'),
    objective: find('objective'),
    measureUnit: find('measureUnit'),
    unit: find('label') ?? find('office'),
    periodTarget: ofPeriod.find((column) => names(column, 'target') && column !== target),
    subIndicator: columns.find(({ role }) => role === 'subIndicator'),
    polarity: columns.find(({ role }) => role === 'polarity'),
    actual: running ?? find('spent') ?? find('actual'),
    printed: mine.find(({ role, named, quarter }) => role === 'percent' && named === 'percent' && quarter === null),
    quarterTargets: meaning === 'targets' ? unnamed : targets,
    quarterActuals,
    isHalfYearly: mine.some((column) => halfOf(column) !== null),
    unclearQuarters: meaning === null ? unnamed : [],
  };
}

/** What each figure to compare with is called; `year` is the one that is read. */
const comparedWords: readonly [ComparedFigure, Role | null, (column: ImportColumn, year: number | null) => boolean][] =
  [
    ['toLastYear', 'spent', (column, year) => column.isToDate && isOfLastYear(column, year)],
    ['lastYear', 'spent', (column, year) => !column.isToDate && isOfLastYear(column, year)],
    ['nationalStandard', 'target', ({ path }) => path.some((word) => /\b(nasional|national)\b/.test(word))],
    ['nationalStandard', null, ({ path }) => path.some((word) => /^(standar nasional|national standard)/.test(word))],
    ['planEnd', 'target', (column, year) => isOfPlanEnd(column, year)],
  ];

const isOfLastYear = (column: ImportColumn, year: number | null): boolean =>
  (year !== null && yearIn(column) === year - 1) ||
  column.path.some((word) => /\btahun (yang )?(lalu|sebelumnya)\b|\b[nt] ?- ?1\b|\blast year\b/.test(word));

/** The target at the end of the plan; `Target Renstra 2026` of the year that is read is the year's own. */
function isOfPlanEnd(column: ImportColumn, year: number | null): boolean {
  const own = yearIn(column);
  const isAtEnd = column.path.some((word) => /\bakhir\b/.test(word));
  return (
    isOfPlan(column) && !column.path.some(isOfOtherTime) && (isAtEnd || own === 0 || (year !== null && own > year))
  );
}

/** Columns of figures that those of the year are compared with; of K beside Rp, K. */
function comparedColumns(
  columns: readonly ImportColumn[],
  year: number | null,
  taken: readonly (ImportColumn | undefined)[],
): IndicatorColumns['compared'] {
  const free = columns.filter(
    (column) =>
      lastWord(column) !== 'rp' &&
      column.quarter === null &&
      column.month === null &&
      !taken.some((one) => one?.span[0] === column.span[0]),
  );
  const found = comparedWords.flatMap(([figure, role, fits]) => {
    const fitting = free.filter(
      (column) => (role === null ? column.role === null : names(column, role)) && fits(column, year),
    );
    const last = [...fitting].sort((one, other) => yearIn(other) - yearIn(one))[0];
    return last ? [[figure, last] as const] : [];
  });
  return Object.fromEntries(found);
}

type Columns = readonly (ImportColumn | undefined)[];
type MonthColumns = Pick<IndicatorColumns, 'monthActuals' | 'unclearMonths'>;

const NO_MONTHS: MonthColumns = { monthActuals: [], unclearMonths: [] };

/** What was reached month by month: under headings that say so, else under months alone where the title speaks of nothing else. */
function monthColumns(columns: readonly ImportColumn[], title: string): MonthColumns {
  const of = (fits: (column: ImportColumn) => boolean): (ImportColumn | undefined)[] =>
    MONTHS.map((month) => columns.find((column) => column.month === month && column.quarter === null && fits(column)));
  const spent = columns.filter((column) => names(column, 'spent') && column.month !== null);
  // `April | Mei | s.d. Mei`: what is of single months is not mixed with what is to date.
  const last = Math.max(0, ...spent.map(({ month }) => month ?? 0));
  const runs = spent.some(({ month, isToDate }) => month === last && isToDate);
  const named = of((column) => names(column, 'spent') && column.isToDate === runs);
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

const namesOfLevels: readonly (Role | null)[] = ['objective', 'programme', 'activity', 'subActivity', 'name', 'code'];

/**
 * The parts of a heading that are of one level each, where a cascade has indicators of several side by side: `Sasaran | Indikator
 * | Target | Program | Indikator | Target`. The objective stays with all of them, and so does what stands left of the first.
 */
export function levelsOf({ columns, ...head }: TableHead): TableHead[] {
  const places = columns.flatMap(({ role }, index) => (role === 'indicator' ? [index] : []));
  const starts = places.map((place) => {
    let start = place;
    while (start > 0 && namesOfLevels.includes(columns[start - 1]?.role ?? null)) start--;
    return start;
  });
  const parts = places.map((place, index) => ({ place, own: columns.slice(place, starts[index + 1]) }));
  const levels = parts.filter(({ own }) => own.some((one) => names(one, 'target')));
  if (levels.length < 2) return [{ columns, ...head }];
  const first = columns
    .slice(0, places[0])
    .filter(({ role }) => role === 'number' || role === 'label' || role === 'office');
  return levels.map(({ place, own }) => {
    const objective = columns.slice(0, place).filter(({ role }) => role === 'objective');
    return { ...head, columns: [...first, ...objective.slice(-1), ...own] };
  });
}
