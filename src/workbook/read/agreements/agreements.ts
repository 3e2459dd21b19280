import type { Agreement } from '../../../domain/agreements/agreement';
import type { Day } from '../../../domain/day';
import type { Finding } from '../../../domain/finding';
import { agreementTable } from '../../schema/agreement-tables';
import { levelWords } from '../../schema/choices';
import { understandVersion } from '../../values/version';
import type { Grid } from '../grid';
import { readRows } from '../rows';
import type { UnitFinder } from '../main-job/units';

/** Agreements are concluded in their year; those of its first weeks may be dated in the December before. */
const isOfYear = (day: Day, year: number): boolean => day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`);

/**
 * Reads `Perjanjian Kinerja`; a row of an unknown unit is an error, one of an unknown version is passed over. A day of another year
 * than the workbook's is told, because the day decides which ceiling an agreement carries.
 */
export function readAgreements(
  grid: Grid | null | undefined,
  find: UnitFinder,
  year: number,
): { agreements: Agreement[]; findings: Finding[] } {
  if (!grid) return { agreements: [], findings: [] };
  const { rows, findings } = readRows(agreementTable, grid);
  const agreements = rows.flatMap((row): Agreement[] => {
    const stated = row.text('unit');
    const unit = find(stated);
    if (unit === null) row.note('unknown-unit', 'unit', { value: stated });
    const version = understandVersion(row.text('version'));
    if (version === null) row.note('agreement-unknown-version', 'version', { value: row.text('version') });
    const level = row.choice('level', levelWords).value;
    if (unit === null || version === null) return [];
    const date = row.day('date');
    if (date !== null && !isOfYear(date, year))
      row.note('agreement-of-another-year', 'date', { version, unit, day: date, year });
    return [
      {
        sheet: row.sheet,
        row: row.number,
        unit,
        level,
        version,
        firstId: row.has('firstId') ? row.code('firstId') : '',
        secondId: row.has('secondId') ? row.code('secondId') : '',
        number: row.optionalText('number'),
        date,
        reason: row.optionalText('reason'),
        signed: row.day('signed'),
        cells: {
          unit: row.cell('unit'),
          firstId: row.cell('firstId'),
          secondId: row.cell('secondId'),
          version: row.cell('version'),
          reason: row.cell('reason'),
          signed: row.cell('signed'),
        },
      },
    ];
  });
  return { agreements, findings };
}
