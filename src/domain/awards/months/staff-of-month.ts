import type { Day } from '../../day';
import type { Staffing } from '../../people/office';
import { firstDayOf, lastDayOfMonth, type Month } from '../../month';
import type { StaffMember } from '../participants';

/**
 * The employees with the unit in which they last stood in a month, or until the day of the run: `Pegawai` says where they are
 * today, and who has moved since is rewound (data dictionary, "As of a day", Pegawai). An earlier unit that nobody knows is empty.
 */
export function staffOfMonth({ people, today }: Staffing, month: Month): StaffMember[] {
  const last: Day = lastDayOfMonth(month) < today ? lastDayOfMonth(month) : today;
  return people.map(({ employee, spells }): StaffMember => {
    const inMonth = spells.filter(
      ({ from, until }) => (from === null || from <= last) && (until === null || until >= firstDayOf(month)),
    );
    const latest = inMonth.pop();
    return {
      id: employee.id,
      name: employee.name,
      fullName: employee.fullName,
      unit: latest ? (latest.unit ?? '') : employee.unit,
      from: employee.from,
      until: employee.until,
    };
  });
}
