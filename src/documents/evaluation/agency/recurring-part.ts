import type { FollowUp } from '../../../domain/main-job/follow-up';
import { monthsTo } from '../../../domain/period';
import { grouped } from '../../../domain/grouped';
import { paragraph } from '../../clean-text';
import { earlierRecords, writtenLabel } from '../narrative/recurrence';
import { analysisOf } from '../../../domain/main-job/story';
import { tableOf, type Table } from '../../view-model';
import type { Writer } from '../../writer';
import { computed } from '../../figures/sources';

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
  const order = ({ about }: FollowUp): number | null => (about ? monthsTo(about, year) : null);
  const told = followUps.filter(
    (followUp) => order(followUp) !== null && (followUp.indicatorCode !== '' || followUp.problem.trim() !== ''),
  );
  return [...grouped(told, keyOf).values()]
    .filter((group) => new Set(group.map(order)).size >= 2)
    .map((group) => [...group].sort((a, b) => (order(a) ?? 0) - (order(b) ?? 0)))
    .sort((a, b) => b.length - a.length);
}

/** A problem with the periods it was recorded in; what comes back from the year before is told apart. */
interface Recurring {
  unit: string;
  problem: string;
  periods: string[];
  status: string;
  isLastYear: boolean;
}

/** Problems of `Tindak Lanjut` that stand in two periods or more. */
function recurringFollowUps(writer: Writer): (Recurring & { indicatorCode: string })[] {
  const { evaluation, rules, terms } = writer;
  return recurringProblems(evaluation.input.followUps, rules.year).flatMap((group) => {
    const latest = group[group.length - 1];
    if (!latest) return [];
    const years = group.map(({ about }) => about?.year ?? rules.year);
    return [
      {
        unit: latest.unit,
        problem: latest.problem,
        indicatorCode: latest.indicatorCode,
        periods: [...new Set(group.map((row) => writtenLabel(writer, row)))],
        status: terms.followUpStatus[latest.status],
        isLastYear: Math.min(...years) < Math.max(...years),
      },
    ];
  });
}

/** What holds back indicators now and did so last year, and what is left of the budget for a reason of last year. */
function fromLastYear(writer: Writer, known: ReadonlySet<string>): Recurring[] {
  const { evaluation, period, t } = writer;
  const now = period.short;
  const row = (unit: string, indicatorCode: string, problem: string, told: string): Recurring[] => {
    const before = earlierRecords(writer, unit, indicatorCode, [problem]);
    if (problem === '' || !before.some(({ isLastYear }) => isLastYear)) return [];
    return [{ unit, problem: told, periods: [...before.map(({ label }) => label), now], status: '', isLastYear: true }];
  };
  const obstacles = evaluation.results.flatMap(({ indicator: { code, unit } }) => {
    const { obstacles: text } = analysisOf(evaluation.input, code);
    return known.has(code) ? [] : row(unit, code, text, text);
  });
  const { remainder, budget, input } = evaluation;
  const reasons = (remainder ? input.remainder : []).flatMap(({ code, unit, description }) => {
    const owner = unit || (budget?.tree.nodes.find((node) => node.row.code === code.value)?.unit ?? '');
    return row(owner, '', description.trim(), t.agency.recurring.remainder(description.trim()));
  });
  return [...obstacles, ...reasons];
}

/** VII. Permasalahan Berulang: within the year and from one year to the next, as far as the sheets tell. */
export function recurringPart(writer: Writer): RecurringPart {
  const { t, evaluation } = writer;
  const words = t.agency.recurring;
  const followUps = recurringFollowUps(writer);
  const all = [...followUps, ...fromLastYear(writer, new Set(followUps.map(({ indicatorCode }) => indicatorCode)))];
  const rows = all.map(({ unit, problem, periods, status, isLastYear }, index): RecurringRow => ({
    number: String(index + 1),
    unit: evaluation.tree.byCode.get(unit)?.name ?? unit,
    problem,
    periods: periods.join(', '),
    status: isLastYear ? words.recurs(status) : status,
  }));
  const returned = all.filter(({ isLastYear }) => isLastYear).length;
  const intro = paragraph([
    words.intro(writer.count(rows.length, computed('problems', ''))),
    returned > 0 ? words.fromLastYear(writer.count(returned, computed('problems', 'lastYear'))) : '',
  ]);
  return { paragraphs: [rows.length === 0 ? words.none : intro], tables: tableOf(rows) };
}
