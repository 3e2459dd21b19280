import { finding, type Finding } from '../../../domain/finding';
import type { Announcement } from '../../../domain/schedule/activity';
import { announcementTable, audienceWords } from '../../schema/schedule-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Reads `Pengumuman`; without `Untuk` an announcement is for the staff alone, so that nothing becomes public unasked. */
export function readAnnouncements(grid: Grid, year?: number): { announcements: Announcement[]; findings: Finding[] } {
  const { rows, findings } = readRows(announcementTable, grid);
  const announcements = rows.map((row): Announcement => {
    const from = row.day('from', year);
    const until = row.day('until', year);
    if (from !== null && until !== null && until < from) {
      const place = { sheet: row.sheet, cell: row.cell('until') };
      findings.push(finding('announcement-end-before-start', place, { title: row.text('title') }));
    }
    const audience = row.choice('audience', audienceWords).value ?? 'staff';
    return { title: row.text('title'), text: row.optionalText('text'), from, until, audience };
  });
  return { announcements, findings };
}
