import { canonical } from '../../../domain/canonical';
import type { Day } from '../../../domain/day';
import { finding, type Finding } from '../../../domain/finding';
import type { FollowUp, FollowUpOrigin } from '../../../domain/main-job/follow-up';
import { choose, followUpOriginWords, followUpStatusWords } from '../../schema/choices';
import { followUpTable } from '../../schema/tables';
import { isBlankMarker } from '../../values/markers';
import { understandPeriod } from '../../values/period';
import { keyRegister } from '../duplicates';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';
import { knownUnit, type UnitFinder } from './units';

/** What decided a follow-up, by the word with which its *Sumber* begins. */
const originOf = (source: string): FollowUpOrigin | null =>
  choose(followUpOriginWords, /^\p{L}+/u.exec(source)?.[0] ?? '');

type FollowUpRow = Row<keyof (typeof followUpTable)['columns']>;

/** Numbers that one unit uses twice in one period; lists often begin anew with each unit or period. */
function noteEqualNumbers(rows: readonly FollowUpRow[], followUps: readonly FollowUp[]): void {
  const earlier = keyRegister();
  followUps.forEach(({ number, unit, period, row: line }, index) => {
    if (number === '') return;
    const row = earlier(number, line, canonical(`${unit}\n${period}`));
    if (row !== undefined) rows[index]?.note('follow-up-number-twice', 'number', { number, row });
  });
}

/** Those that are done without a day, where the sheet has a column for it. */
function doneWithoutDay(rows: readonly FollowUpRow[], followUps: readonly FollowUp[]): Finding[] {
  const isUndated = (row: FollowUpRow): boolean =>
    row.has('finished') && !row.isError('finished') && row.optionalText('finished') === '';
  const undated = rows.filter((row, index) => followUps[index]?.status === 'done' && isUndated(row));
  const [first] = undated;
  if (!first) return [];
  const place = { sheet: first.sheet, cell: first.cell('finished') };
  const numbers = undated.map(({ number }) => number);
  return [finding('follow-ups-done-without-day', place, { count: undated.length, rows: numbers })];
}

/**
 * Reads `Tindak Lanjut`; an empty status counts as not started. `codes` are the lower-cased codes of the indicators. A day of its
 * end that has not come, and one beside a status that is not *Selesai*, are told.
 */
export function readFollowUps(
  grid: Grid,
  find: UnitFinder,
  codes: ReadonlySet<string> | null,
  today: Day,
): { followUps: FollowUp[]; findings: Finding[] } {
  const { rows, findings } = readRows(followUpTable, grid);
  const followUps = rows.map((row): FollowUp => {
    const unit = knownUnit(row, 'unit', find);
    const period = row.knownPeriod('period');
    const about = understandPeriod(period);
    const source = row.optionalText('source');
    const origin = originOf(source);
    const indicatorCode = isBlankMarker(row.text('indicator')) ? '' : row.knownCode('indicator', codes);
    const due = row.day('due');
    const { value: status } = row.choice('status', followUpStatusWords);
    const finished = row.pastDay('finished', today);
    if (finished !== null && status !== null && status !== 'done')
      row.note('finished-by-day-alone', 'status', { status: row.text('status'), day: finished });
    return {
      sheet: row.sheet,
      row: row.number,
      number: row.text('number'),
      unit: unit ?? '',
      indicatorCode,
      indicatorCell: row.cell('indicator'),
      period,
      ...(about && { about }),
      problem: row.optionalText('problem'),
      cause: row.optionalText('cause'),
      action: row.optionalText('action'),
      owner: row.optionalText('owner'),
      due,
      status: status ?? 'notStarted',
      finished,
      progress: row.optionalText('progress'),
      source,
      ...(origin && { origin }),
      meeting: row.optionalText('meeting'),
    };
  });
  noteEqualNumbers(rows, followUps);
  return { followUps, findings: [...findings, ...doneWithoutDay(rows, followUps)] };
}
