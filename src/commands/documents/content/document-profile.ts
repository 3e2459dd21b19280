import type { AgencyProfile } from '../../../domain/agency-profile';
import type { Staffing } from '../../../domain/people/office';
import { readStaffing } from '../../../workbook/read/people/staffing';
import type { Grids } from '../../../workbook/read/workbook';
import type { TaskContext } from '../../run/task';

/** Read once a run, however many kinds of papers it makes. */
const read = new WeakMap<Grids, Staffing>();

function staffingOf({ grids, data }: Pick<TaskContext, 'grids' | 'data'>): Staffing {
  const staffing = read.get(grids) ?? readStaffing(grids, data.input).staffing;
  read.set(grids, staffing);
  return staffing;
}

/** What documents print about the agency on the day of the run, and who is in which office. */
export function documentProfile(context: Pick<TaskContext, 'grids' | 'data' | 'today'>): AgencyProfile {
  const { data, grids, today } = context;
  const isKept = grids.staff !== undefined || grids.transfers !== undefined;
  return { ...data.settings.profile, today, ...(isKept && { staffing: staffingOf(context) }) };
}
