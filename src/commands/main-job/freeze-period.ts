import { archiveRecords } from '../../domain/archive/record';
import { dayOf } from '../../domain/day';
import type { Evaluation } from '../../domain/main-job/evaluation';
import { finding, type Finding } from '../../domain/finding';
import { lastDayOf } from '../../domain/period';
import { currentUser } from '../../google/session';
import { texts } from '../../text';
import { archiveLanguage, archiveSheet } from '../../workbook/sheets/records/archive-sheet';
import type { OutputContent, OutputFrame } from '../../workbook/sheets/output-sheet';
import type { OpenArchive } from '../run/open-archive';
import type { Highlight } from '../run/summary';
import { attainmentSheets, budgetSheets, type TaskContext, type TaskDefinition, type TaskOutcome } from '../run/task';

/** What a person should know before figures become final; only a period without any indicator cannot be frozen. */
function doubts({ results, input }: Evaluation, today: string): Finding[] {
  const [first] = input.indicators;
  const place = { sheet: first?.sheet ?? '', cell: '' };
  if (!first) return [finding('nothing-to-freeze', place)];
  const findings: Finding[] = [];
  const missing = results.filter(({ status }) => status === 'notReported').map(({ indicator }) => indicator.code);
  if (missing.length > 0) {
    findings.push(finding('frozen-not-reported', place, { count: missing.length, codes: missing }));
  }
  const { year, month, day } = lastDayOf(input.rules.period, input.rules.year);
  const last = dayOf(year, month, day);
  if (today <= last) findings.push(finding('period-not-over', place, { last }));
  return findings;
}

function highlightOf({ archive, evaluation, frame, spoken }: TaskContext, sheet: string): Highlight {
  const words = texts(spoken).archive;
  if (archive?.frozen) {
    const { time, user } = archive.frozen;
    return { title: words.already.title(frame.period), lines: words.already.lines(time, user) };
  }
  const { results, units } = evaluation;
  const lines = words.frozen.lines(String(results.length), String(units.length), sheet);
  return { title: words.frozen.title(frame.period), lines };
}

/** Rows of the archive, in the language and under the name of the sheet that stands. */
export function archiveContent(
  archive: OpenArchive | undefined,
  rows: Parameters<typeof archiveSheet>[0],
  frame: OutputFrame,
): OutputContent {
  const language = archive?.sheet ? archiveLanguage(archive.sheet) : frame.language;
  const content = archiveSheet(rows, { ...frame, language });
  return { ...content, name: archive?.sheet ?? content.name };
}

/** The rows to add to the archive, or nothing when the period stands in it. */
function freeze(context: TaskContext): TaskOutcome {
  const { archive, evaluation, data, frame, today } = context;
  const stamp = { time: frame.time, user: currentUser() };
  const records = archive?.frozen ? [] : archiveRecords(evaluation, data.settings.profile.agency, stamp);
  const standing = archive?.toRewrite;
  const content = archiveContent(archive, [...(standing ?? []), ...records], frame);
  const highlights = [highlightOf(context, content.name)];
  if (archive?.frozen) return { highlights };
  return { [standing ? 'sheets' : 'appended']: [content], findings: doubts(evaluation, today), highlights };
}

/**
 * *Tetapkan periode*: copies targets, actuals and results of the period into `Arsip Capaian`, once. Errors in the data
 * stop it, as they stop every task; what is not reported only warns.
 */
export const freezePeriod: TaskDefinition = {
  reads: [...new Set([...attainmentSheets, ...budgetSheets, 'followUps' as const])],
  requires: ['units', 'indicators'],
  run: freeze,
};
