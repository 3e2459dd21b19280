import type { Count } from '../../../text/count';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { isOpen, isOverdue, type FollowUp, type FollowUpStatus } from '../../../domain/main-job/follow-up';
import { isEarlierPeriod } from '../../../domain/period';
import { paragraph, paragraphs } from '../../clean-text';
import { writtenLabel } from '../narrative/recurrence';
import { mark, tableOf, type Mark, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { computed } from '../../figures/sources';

export interface FollowUpRow extends Mark {
  number: string;
  unit: string;
  period: string;
  problem: string;
  cause: string;
  action: string;
  owner: string;
  due: string;
  progress: string;
}

export interface FollowUpPart {
  paragraphs: string[];
  tables: Table<FollowUpRow>[];
}

/**
 * What a paper of an earlier period says of its follow-ups: only days of completion tell how they stood then (data dictionary,
 * "As of a day"). Empty where the state is today's, or where every row that is settled says since when.
 */
export function statusNote({ evaluation, t, day }: Writer, followUps: readonly FollowUp[]): string {
  const { stateDay, rules } = evaluation.input;
  const isUncertain = (row: FollowUp): boolean => row.isRewound === true || (!isOpen(row) && row.finished === null);
  return rules.isRunning || !followUps.some(isUncertain) ? '' : t.actions.statusNote(day(stateDay));
}

/** Follow-ups as rows; an open one past its due day says so. */
export function followUpRows(writer: Writer, followUps: readonly FollowUp[]): FollowUpRow[] {
  const { terms, t, evaluation } = writer;
  return followUps.map((followUp, index) => {
    const overdue = isOverdue(followUp, evaluation.input.stateDay);
    const status = terms.followUpStatus[followUp.status];
    const finished = followUp.status === 'done' && followUp.finished !== null;
    const words = overdue
      ? t.actions.overdueStatus(status)
      : finished
        ? t.actions.finished(status, writer.cellDay(followUp.finished))
        : status;
    return {
      number: String(index + 1),
      unit: evaluation.tree.byCode.get(followUp.unit)?.name ?? followUp.unit,
      period: writtenLabel(writer, followUp) || DASH,
      problem: followUp.problem,
      cause: followUp.cause.trim() || DASH,
      action: followUp.action.trim() || DASH,
      owner: followUp.owner.trim() || DASH,
      due: writer.cellDay(followUp.due),
      progress: followUp.progress.trim() || DASH,
      ...mark(words, overdue),
    };
  });
}

/** A unit's follow-ups of earlier periods, and all others: those of this period and those without a readable one. */
function followUpsOf({ evaluation, rules }: Writer, unit: string): { previous: FollowUp[]; current: FollowUp[] } {
  const own = evaluation.input.followUps.filter((followUp) => followUp.unit === unit);
  const isPrevious = ({ about }: FollowUp): boolean => isEarlierPeriod(about, rules);
  return { previous: own.filter(isPrevious), current: own.filter((followUp) => !isPrevious(followUp)) };
}

/** V. Hasil tindak lanjut periode sebelumnya. */
export function previousActionsPart(writer: Writer, { value }: UnitReport): FollowUpPart {
  const { t, voice, list, evaluation } = writer;
  const words = t.actions.previous;
  const number = (count: number): Count => writer.count(count, computed('followUps', value.unit.code));
  const { previous } = followUpsOf(writer, value.unit.code);
  if (previous.length === 0) return { paragraphs: [voice.pick(words.none)()], tables: [] };
  const statuses: readonly FollowUpStatus[] = ['done', 'inProgress', 'notStarted', 'impossible'];
  const parts = statuses.flatMap((status) => {
    const count = previous.filter((followUp) => followUp.status === status).length;
    return count === 0 ? [] : [words.parts[status](number(count), count === previous.length)];
  });
  const overdue = previous.filter((followUp) => isOverdue(followUp, evaluation.input.stateDay)).length;
  return {
    paragraphs: paragraphs(
      paragraph([
        parts.length === 1
          ? words.alike(number(previous.length), list(parts))
          : words.summary(number(previous.length), list(parts)),
        overdue > 0 ? words.overdue(number(overdue), overdue === previous.length) : '',
        statusNote(writer, previous),
      ]),
    ),
    tables: tableOf(followUpRows(writer, previous)),
  };
}

/** VI.B. Rencana tindak lanjut. */
export function currentActionsPart(writer: Writer, { value }: UnitReport): FollowUpPart {
  const { t } = writer;
  const { current } = followUpsOf(writer, value.unit.code);
  if (current.length === 0) return { paragraphs: [t.actions.current.none], tables: [] };
  const count = writer.count(current.length, computed('followUps', value.unit.code));
  const paragraphs = [t.actions.current.intro(count)];
  return { paragraphs, tables: tableOf(followUpRows(writer, current)) };
}
