import type { Finding } from '../../domain/finding';
import type { Meeting } from '../../domain/meeting';
import { meetingKindWords, meetingTable } from '../schema/meeting-tables';
import { understandPeriod } from '../values/period';
import type { Grid } from './grid';
import { readRows } from './rows';

/** Reads `Rapat`; a row without a readable date is noted and left out, since no minutes can be dated from it. */
export function readMeetings(grid: Grid): { meetings: Meeting[]; findings: Finding[] } {
  const { rows, findings } = readRows(meetingTable, grid, (row) => row.text('agenda') !== '' && 'alone');
  const meetings = rows.flatMap((row): Meeting[] => {
    const date = row.day('date');
    const about = understandPeriod(row.knownPeriod('period'));
    const { value: kind } = row.choice('kind', meetingKindWords);
    if (date === null) {
      if (row.text('date') === '') row.note('meeting-without-date', 'date', { agenda: row.text('agenda') });
      return [];
    }
    return [
      {
        sheet: row.sheet,
        row: row.number,
        number: row.text('number'),
        kind,
        date,
        ...(about && { about }),
        time: row.optionalText('time'),
        place: row.optionalText('place'),
        chair: row.optionalText('chair'),
        minutesBy: row.optionalText('minutesBy'),
        agenda: row.optionalText('agenda'),
        directions: row.optionalText('directions'),
        discussion: row.optionalText('discussion'),
        conclusions: row.optionalText('conclusions'),
        present: row.optionalText('present'),
        invitation: row.optionalText('invitation'),
        chairOffice: row.optionalText('chairOffice'),
        minutesByOffice: row.optionalText('minutesByOffice'),
      },
    ];
  });
  return { meetings, findings };
}
