import type { EvaluationInput } from '../../../domain/main-job/evaluation-input';
import type { Finding } from '../../../domain/finding';
import { checkStaff } from '../../../domain/people/check-staff';
import { checkTransfers } from '../../../domain/people/check-transfers';
import { buildStaffing, type Staffing } from '../../../domain/people/office';
import { unitFinder } from '../main-job/units';
import type { Grids } from '../workbook';
import { readStaff } from './staff';
import { readTransfers } from './transfers';

/** Everybody and their places, as the workbook states them. */
export interface StaffingData {
  staffing: Staffing;
  /** What reading found: anybody who uses the sheets has to know. */
  reading: Finding[];
  /** What the check of staff and transfers against each other found. */
  checks: () => Finding[];
}

/** Reads `Pegawai` and `Mutasi Pegawai`; missing sheets are empty. */
export function readStaffing(grids: Grids, { units, today }: Pick<EvaluationInput, 'units' | 'today'>): StaffingData {
  const find = unitFinder(units);
  const people = grids.staff ? readStaff(grids.staff, find) : { staff: [], findings: [] };
  const moves = grids.transfers ? readTransfers(grids.transfers, find) : { transfers: [], findings: [] };
  const staffing = buildStaffing(people.staff, moves.transfers, units, today);
  return {
    staffing,
    reading: [...people.findings, ...moves.findings],
    checks: () => [...checkStaff(people.staff, staffing), ...checkTransfers(moves.transfers, staffing)],
  };
}
