import type { Day } from '../../../domain/day';
import type { Finding } from '../../../domain/finding';
import type { FollowUp, FollowUpOrigin } from '../../../domain/main-job/follow-up';
import { choose, followUpOriginWords, followUpStatusWords } from '../../schema/choices';
import { followUpTable } from '../../schema/tables';
import { isBlankMarker } from '../../values/markers';
import { understandPeriod } from '../../values/period';
import type { Grid } from '../grid';
import { readRows } from '../rows';
import type { UnitFinder } from './units';

/** What decided a follow-up, by the word with which its *Sumber* begins. */
const originOf = (source: string): FollowUpOrigin | null =>
  choose(followUpOriginWords, /^\p{L}+/u.exec(source)?.[0] ?? '');

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
    const stated = row.optionalText('unit');
    const unit = stated === '' ? '' : find(stated);
    if (unit === null) row.note('unknown-unit', 'unit', { value: stated });
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
  return { followUps, findings };
}
