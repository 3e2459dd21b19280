import { roundPrinted } from '../../domain/number';
import { hasLeft } from '../../domain/people/check-staff';
import { transfersIn } from '../../domain/people/check-transfers';
import { controlFollowUps, ownersGone } from '../../domain/people/follow-up-control';
import { peopleAtWork } from '../../domain/people/recap';
import { texts } from '../../text';
import { readStaffing } from '../../workbook/read/people/staffing';
import { placementSheet } from '../../workbook/sheets/people/placement-sheet';
import { rosterDocuments } from './people-documents';
import { daysOfPeriod, holidaysOf } from './people-inputs';
import { attainmentSheets, budgetSheets, type TaskDefinition } from '../run/task';

/**
 * *Periksa pegawai dan mutasi*: sheet `Penempatan Pegawai`, the findings about staff and transfers, and the papers of those who come
 * and go in the period.
 */
export const checkRoster: TaskDefinition = {
  reads: [
    ...attainmentSheets,
    ...budgetSheets,
    ...(['staff', 'transfers', 'followUps', 'schedule', 'holidays', 'templates'] as const),
  ],
  requires: ['units', 'staff'],
  run: (context) => {
    const { data, grids, evaluation, frame, spoken, today } = context;
    const { staffing, reading, checks } = readStaffing(grids, data.input);
    const { year, period } = data.input.rules;
    const values = new Map(
      evaluation.units.map(({ value }) => [value.unit.code, value.flagValue && roundPrinted(value.flagValue)]),
    );
    const { from, until } = daysOfPeriod(period, year);
    const moved = transfersIn(staffing, from, until);
    const controlled = controlFollowUps(data.input.followUps, staffing, holidaysOf(grids));
    const { highlight } = texts(spoken).people;
    const gone = staffing.people.filter((person) => hasLeft(person, today)).length;
    const counts = [peopleAtWork(staffing, today).length, gone, moved.length].map(String);
    return {
      sheets: [placementSheet(staffing, year, (unit) => values.get(unit) ?? null, frame)],
      documents: rosterDocuments(context, staffing, moved, controlled),
      findings: [...reading, ...checks(), ...ownersGone(controlled, staffing)],
      highlights: [
        { title: highlight.roster, lines: [highlight.staff(counts[0] ?? '', counts[1] ?? '', counts[2] ?? '')] },
      ],
    };
  },
};
