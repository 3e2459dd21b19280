import type { Measure } from '../../../../domain/import/tables/table';
import { ceilingOf, type ImportColumn, type TableHead } from '../columns';
import { isOfOtherTime, isSumGroup, roleOfWord } from '../vocabulary';
import type { TitleFacts } from '../title';

/** A column of amounts and what it holds. */
export interface MeasureColumn {
  column: ImportColumn;
  measure: Measure;
}

/** Whether a column is of the cash plan: `Rencana TW I` beside a ceiling is money, beside an indicator a target. */
const isPlanned = ({ role }: ImportColumn, { isCashPlan }: TitleFacts, isOfIndicators: boolean): boolean =>
  role === 'plan' || (role === 'target' && !isOfIndicators) || (role === null && isCashPlan);

/** `Tahun 2026` over kinds of spending is the budget of that year. */
const isOfYear = ({ path, group }: ImportColumn): boolean =>
  group !== null && path.some((word) => /^tahun \d{4}$/.test(word));

/** What was realised by a column: in a month or a quarter, to date, or in all; under a title of realised amounts months alone too. */
function spentMeasureOf({ role, month, quarter, isToDate }: ImportColumn, { isRealised }: TitleFacts): Measure | null {
  const isSpent = role === 'spent';
  if (month !== null && !isToDate && (isSpent || (role === null && isRealised))) return `spent-m${month}`;
  if (quarter !== null && isToDate && (isSpent || role === null)) return `spent-q${quarter}`;
  if (quarter !== null && !isToDate && isSpent) return `spent-t${quarter}`;
  return isSpent ? 'spent' : null;
}

/** What a column of amounts holds; null for one that holds none that is taken over. */
function measureOf(column: ImportColumn, facts: TitleFacts, isOfIndicators: boolean): Measure | null {
  const { role, month, quarter, isToDate } = column;
  if (column.path.some(isOfOtherTime)) return null;
  const isPlan = isPlanned(column, facts, isOfIndicators);
  if (isPlan && isOfYear(column)) return 'ceiling';
  if (month !== null && isPlan) return `plan-m${month}`;
  if (quarter !== null && isPlan) return isToDate ? `plan-q${quarter}` : `plan-t${quarter}`;
  if (role === 'ceiling') return month === null && quarter === null ? ceilingOf(column) : null;
  if (role === 'otherSpent') return 'otherSpent';
  return spentMeasureOf(column, facts);
}

/** `Realisasi s.d. Maret`; several of them are a series. */
const isMonthToDate = ({ role, month, isToDate, path }: ImportColumn, { isCashPlan }: TitleFacts): boolean =>
  month !== null && isToDate && !path.some(isOfOtherTime) && (role === 'spent' || (role === null && !isCashPlan));

const isRunning = ({ measure, column }: MeasureColumn): boolean => measure === 'spent' && column.isToDate;
const isPlainSpending = ({ measure, column }: MeasureColumn): boolean =>
  measure === 'spent' &&
  !column.isToDate &&
  column.path.some((word) => /\b(bulan|periode|triwulan|minggu) ini\b/.test(word));

const lastWord = ({ column: { path } }: MeasureColumn): string => path[path.length - 1] ?? '';
const above = ({ column: { path } }: MeasureColumn): string => path.slice(0, -1).join('|');
const yearIn = ({ column: { heading } }: MeasureColumn): number => Number(/\b20\d\d\b/.exec(heading)?.[0] ?? 0);

/** The latest year that headings of amounts name; null where none does. */
export const yearOfHeadings = (columns: readonly MeasureColumn[]): number | null =>
  Math.max(0, ...columns.map(yearIn)) || null;

/** How far from the budget a plan is whose ceilings stand in a column: 0 the budget, 1 that of its year, 2 one of several years. */
const planRank = ({ column: { heading } }: MeasureColumn): number =>
  /\b(renstra|rpjmd|rpjpd)\b/i.test(heading)
    ? 2
    : Number(/\b(renja|rkpd|kua|ppas|rka|indikatif|usulan)\b/i.test(heading));

/** `Realisasi s.d. 2025` beside columns of the year of the title. */
const isOfEarlierYear = (one: MeasureColumn, all: readonly MeasureColumn[], year: number): boolean =>
  one.measure.startsWith('spent') &&
  yearIn(one) > 0 &&
  yearIn(one) < year &&
  (one.column.isToDate || all.some((other) => yearIn(other) === year));

/** Of several columns for one measure those that another of them makes needless. */
function isNeedless(one: MeasureColumn, all: readonly MeasureColumn[], year: number | null): boolean {
  const others = all.filter((other) => other !== one);
  const same = others.filter(({ measure }) => measure === one.measure);
  // K beside Rp counts what was done.
  if (lastWord(one) === 'k') return others.some((other) => lastWord(other) === 'rp' && above(other) === above(one));
  // `GU | LS | Jumlah` below one heading: the sum is the figure.
  if (
    one.column.group === null &&
    above(one) !== '' &&
    same.some((other) => other.column.group === 'sum' && above(other) === above(one))
  )
    return true;
  if (same.some((other) => planRank(other) < planRank(one))) return true;
  if (year !== null && isOfEarlierYear(one, all, year)) return true;
  if (yearIn(one) === 0) return false;
  // The year of the title counts; where no column is of it, the latest.
  return year !== null && [one, ...same].some((other) => yearIn(other) === year)
    ? yearIn(one) !== year
    : same.some((other) => yearIn(other) > yearIn(one));
}

/** `Jumlah` behind months is theirs; what is planned of a ceiling, its physical part and that of one fund are other figures. */
const mayBeCeiling = (one: MeasureColumn): boolean =>
  one.column.isOwn &&
  !isSumGroup(lastWord(one)) &&
  !one.column.path.some((word) => /^(target|rencana|jumlah)\b|\bfisik\b/.test(word) || roleOfWord(word) === 'fund');

/** `Jumlah Realisasi` behind `s.d. bulan lalu | bulan ini` is what both give: the figure to date. */
const isSumOfTimes = ({ measure, column }: MeasureColumn, columns: TableHead['columns']): boolean =>
  measure === 'spent' &&
  column.path.some((word) => /^(jumlah|total)\b/.test(word)) &&
  columns.some(({ role, path }) => role === 'spent' && path.some(isOfOtherTime));

/** `Jumlah` left of a price is how many there are; behind it, what they cost together. */
const isCount = (column: ImportColumn, columns: readonly ImportColumn[]): boolean =>
  column.path.length === 1 &&
  column.path[0] === 'jumlah' &&
  !/rp|rupiah/i.test(column.heading) &&
  columns.slice(columns.indexOf(column) + 1).some(({ role }) => role === 'price');

/** What a second column of a measure is. */
const otherMeasures: Partial<Record<Measure, Measure>> = { spent: 'otherSpent', ceiling: 'otherCeiling' };

/**
 * The columns of amounts of a table. Kinds of spending side by side are parts of one measure; a sum that the agency added beside
 * them is left to them. A second column of the same measure is another source of realised amounts.
 */
export function measureColumns({ columns }: TableHead, facts: TitleFacts): MeasureColumn[] {
  const runningMonths = columns.filter((one) => isMonthToDate(one, facts));
  const isOfIndicators = columns.some(({ role }) => role === 'indicator' || role === 'measureUnit');
  const all = columns.flatMap((column): MeasureColumn[] => {
    if (runningMonths.length > 1 && runningMonths.includes(column))
      return [{ column, measure: `spent-r${column.month ?? 0}` }];
    const isNone = column.role === 'percent' || isCount(column, columns);
    const measure = isNone ? null : measureOf(column, facts, isOfIndicators);
    return measure ? [{ column, measure }] : [];
  });
  const found = all.filter((one) => !isNeedless(one, all, facts.year));
  const single = found.filter(isPlainSpending);
  const runs = found.filter((one) => isRunning(one) || (single.length > 0 && isSumOfTimes(one, columns)));
  // `Bulan ini` beside `s.d. bulan ini`: the figure to date is the one of the sheet.
  const counted = runs.length > 0 ? found.filter((one) => !single.includes(one)) : found;
  const isNamedPart = ({ column: { group } }: MeasureColumn): boolean => group !== null && group !== 'sum';
  const isBeside =
    (one: MeasureColumn) =>
    (other: MeasureColumn): boolean =>
      other !== one && other.measure === one.measure && above(other) === above(one) && above(one) !== '';
  // A part of another name stands among the others: the sum beside them is the figure, and without one all of them are.
  const isUnnamed = (one: MeasureColumn): boolean =>
    one.column.group === null && lastWord(one) !== 'rp' && all.filter(isBeside(one)).some(isNamedPart);
  const isSummed = (one: MeasureColumn): boolean =>
    all.filter(isBeside(one)).some(({ column: { group } }) => group === 'sum') &&
    [one, ...all.filter(isBeside(one))].some(isUnnamed);
  const isPart = (one: MeasureColumn): boolean => (isNamedPart(one) && !isSummed(one)) || isUnnamed(one);
  const hasParts = new Set(counted.filter(isPart).map(({ measure }) => measure));
  const kept = counted.filter(
    (one) => isPart(one) || (!hasParts.has(one.measure) && !(isNamedPart(one) && isSummed(one))),
  );
  const seen = new Set<Measure>();
  return kept.flatMap((one): MeasureColumn[] => {
    if (isPart(one)) return [one];
    if (!seen.has(one.measure)) {
      seen.add(one.measure);
      return [one];
    }
    const other = otherMeasures[one.measure];
    if (!other || seen.has(other) || (other === 'otherCeiling' && !mayBeCeiling(one))) return [];
    seen.add(other);
    return [{ ...one, measure: other }];
  });
}
