import type { FollowUp } from '../../domain/follow-up';
import { orderOf, readPeriod } from '../period-words';
import { tableOf, type Table } from '../view-model';
import type { Writer } from '../writer';

export interface RecurringRow {
  number: string;
  unit: string;
  problem: string;
  periods: string;
  status: string;
}

export interface RecurringPart {
  paragraphs: string[];
  tables: Table<RecurringRow>[];
}

/** The same problem: of one unit, about one indicator or, without one, in the same words. */
function keyOf({ unit, indicatorCode, problem }: FollowUp): string {
  const words = problem
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return JSON.stringify([unit, indicatorCode === '' ? words : indicatorCode]);
}

/** Problems recorded in two periods or more, the most frequent first; rows in order of their periods. */
export function recurringProblems(followUps: readonly FollowUp[], year: number): FollowUp[][] {
  const order = (followUp: FollowUp): number | null => {
    const written = readPeriod(followUp.period);
    return written ? orderOf(written, year) : null;
  };
  const groups = new Map<string, FollowUp[]>();
  for (const followUp of followUps) {
    if (order(followUp) === null || (followUp.indicatorCode === '' && followUp.problem.trim() === '')) continue;
    const group = groups.get(keyOf(followUp));
    if (group) group.push(followUp);
    else groups.set(keyOf(followUp), [followUp]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(order)).size >= 2)
    .map((group) => [...group].sort((a, b) => (order(a) ?? 0) - (order(b) ?? 0)))
    .sort((a, b) => b.length - a.length);
}

/** VII. Permasalahan Berulang. */
export function recurringPart(writer: Writer): RecurringPart {
  const { t, terms, evaluation, rules } = writer;
  const words = t.agency.recurring;
  const rows = recurringProblems(evaluation.input.followUps, rules.year).flatMap((group, index): RecurringRow[] => {
    const latest = group[group.length - 1];
    if (!latest) return [];
    return [
      {
        number: String(index + 1),
        unit: evaluation.tree.byCode.get(latest.unit)?.name ?? latest.unit,
        problem: latest.problem,
        periods: [...new Set(group.map(({ period }) => period.trim()))].join(', '),
        status: terms.followUpStatus[latest.status],
      },
    ];
  });
  return { paragraphs: [rows.length === 0 ? words.none : words.intro(rows.length)], tables: tableOf(rows) };
}
