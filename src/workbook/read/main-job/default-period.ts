import { isDue } from '../../../domain/main-job/indicator/due';
import type { Day } from '../../../domain/day';
import type { Indicator, Reported } from '../../../domain/main-job/indicator/indicator';
import { isFilled } from '../../../domain/main-job/indicator/measure';
import type { Period } from '../../../domain/period';

/** Year of a workbook that does not state it: last year in January to March, else this year (data dictionary, Tahun). */
export function defaultYear(today: Day): number {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return month <= 3 ? year - 1 : year;
}

function finishedQuarters(year: number, today: Day): number {
  const [thisYear = 0, month = 0] = today.split('-').map(Number);
  if (thisYear > year) return 4;
  return thisYear < year ? 0 : Math.floor((month - 1) / 3);
}

function seriesOf({ direct, numerator, denominator }: Reported) {
  return [direct, numerator, denominator].filter((series) => series !== undefined);
}

/** Positions (quarters, 1–4) of the filled cells of an indicator. */
function filledQuarters({ reported }: Indicator): Set<number> {
  const quarters = new Set<number>();
  for (const { cells } of reported ? seriesOf(reported) : []) {
    cells.forEach(({ value }, index) => {
      if (isFilled(value)) quarters.add(reported?.grid === 'month' ? Math.floor(index / 3) + 1 : index + 1);
    });
  }
  return quarters;
}

/**
 * The period of a workbook that does not state one (data dictionary, Periode): the last finished quarter in which at
 * least half of the due indicators have a filled cell; else the quarter of the last filled cell; without any period data
 * the whole year.
 */
export function defaultPeriod(indicators: readonly Indicator[], year: number, today: Day): Period {
  const filled = indicators.map((indicator) => ({ indicator, quarters: filledQuarters(indicator) }));
  for (let number = finishedQuarters(year, today); number >= 1; number--) {
    const due = filled.filter(({ indicator }) => isDue(indicator.frequency, { kind: 'quarter', number }));
    const reported = due.filter(({ quarters }) => quarters.has(number));
    if (due.length > 0 && reported.length * 2 >= due.length) return { kind: 'quarter', number };
  }
  const last = Math.max(0, ...filled.flatMap(({ quarters }) => [...quarters]));
  return last > 0 ? { kind: 'quarter', number: last } : { kind: 'year' };
}
