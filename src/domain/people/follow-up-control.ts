import type { UnitReport } from '../main-job/evaluation';
import { finding, type Finding } from '../finding';
import type { Day } from '../day';
import { isOpen, type FollowUp } from '../main-job/follow-up';
import { grouped } from '../grouped';
import { isFlagged } from '../main-job/unit/judgement';
import { workingDaysBetween, type Holidays } from '../working-days';
import { hasLeft } from './check-staff';
import { officeOn, type Person, type Staffing } from './office';
import { lastDayOf, placementOn } from './placement';
import { idKey, nameKey } from './staff';

export type FollowUpState = 'overdue' | 'dueSoon' | 'open' | 'undated' | 'done' | 'doneLate' | 'impossible';

/** A follow-up as it stands on a day. */
export interface ControlledFollowUp {
  followUp: FollowUp;
  state: FollowUpState;
  /** Working days: past the due day when positive, left until it when negative; null without a due day. */
  delay: number | null;
  /** The person whom `Penanggung Jawab` names by ID, name or office; null when nobody fits. */
  owner: Person | null;
}

/** A follow-up is due soon within this many working days. */
export const SOON = 3;

/** A follow-up as it stands on a day: one whose end is still to come is not finished (data dictionary, "As of a day"). */
function standingOn(followUp: FollowUp, today: Day): FollowUp {
  const isToCome = followUp.status === 'done' && followUp.finished !== null && followUp.finished > today;
  return isToCome ? { ...followUp, status: 'inProgress', finished: null } : followUp;
}

function stateOf(followUp: FollowUp, today: Day, holidays: Holidays): Pick<ControlledFollowUp, 'state' | 'delay'> {
  const { due, status, finished } = followUp;
  if (status === 'impossible') return { state: 'impossible', delay: null };
  const end = isOpen(followUp) ? today : finished;
  const delay = due === null || end === null ? null : workingDaysBetween(due, end, holidays);
  if (status === 'done') return { state: (delay ?? 0) > 0 ? 'doneLate' : 'done', delay };
  if (due === null) return { state: 'undated', delay };
  if (due < today) return { state: 'overdue', delay };
  return { state: -(delay ?? 0) <= SOON ? 'dueSoon' : 'open', delay };
}

/** Finds people by what `Penanggung Jawab` says: an ID, a name with or without titles, or the title of an office. */
export function ownerFinder(staffing: Staffing): (owner: string) => Person | null {
  const { people, byId, today } = staffing;
  const names = grouped(
    people.flatMap((person) =>
      [...new Set([nameKey(person.employee.name), nameKey(person.employee.fullName)])].map((name) => ({
        name,
        person,
      })),
    ),
    ({ name }) => name,
  );
  return (owner) => {
    if (owner === '') return null;
    const named = names.get(nameKey(owner)) ?? [];
    if (named.length > 0) return named.length === 1 ? (named[0]?.person ?? null) : null;
    return byId.get(idKey(owner)) ?? officeOn(staffing, owner, null, today)?.person ?? null;
  };
}

/** How every follow-up stands: overdue first, then what is due soon, by the due day. */
export function controlFollowUps(
  followUps: readonly FollowUp[],
  staffing: Staffing,
  holidays: Holidays,
): ControlledFollowUp[] {
  const find = ownerFinder(staffing);
  const order: FollowUpState[] = ['overdue', 'dueSoon', 'open', 'undated', 'impossible', 'doneLate', 'done'];
  const dueOf = ({ followUp }: ControlledFollowUp): Day => followUp.due ?? '';
  return followUps
    .map((followUp) => standingOn(followUp, staffing.today))
    .map((followUp) => ({ followUp, ...stateOf(followUp, staffing.today, holidays), owner: find(followUp.owner) }))
    .sort((a, b) => {
      const byState = order.indexOf(a.state) - order.indexOf(b.state);
      const byDue = dueOf(a) === dueOf(b) ? 0 : dueOf(a) < dueOf(b) ? -1 : 1;
      return byState || byDue || a.followUp.row - b.followUp.row;
    });
}

const rowsOf = (list: readonly ControlledFollowUp[]): number[] => list.map(({ followUp }) => followUp.row);

/** People who have left or moved to another unit with follow-ups still open: somebody has to take those over. */
export function ownersGone(controlled: readonly ControlledFollowUp[], { today }: Staffing): Finding[] {
  const open = controlled.filter(({ followUp, owner }) => owner !== null && isOpen(followUp));
  return [...grouped(open, ({ owner }) => owner?.employee.id ?? '').values()].flatMap((own): Finding[] => {
    const person = own[0]?.owner;
    const first = own[0]?.followUp;
    if (!person || !first) return [];
    const { employee, spells } = person;
    const place = { sheet: first.sheet, cell: `A${first.row}` };
    const { name } = employee;
    if (hasLeft(person, today))
      return [
        finding('owner-left', place, { name, day: lastDayOf(spells) ?? '', count: own.length, rows: rowsOf(own) }),
      ];
    const spell = placementOn(spells, today);
    // A whole branch works for its top: only somebody who once worked in the unit of the row has moved away from it.
    const behind = own.filter(
      ({ followUp }) =>
        spell !== null &&
        spell.unit !== followUp.unit &&
        spells.some((one) => one !== spell && one.unit === followUp.unit),
    );
    const at = behind[0]?.followUp;
    return at
      ? [
          finding(
            'owner-moved',
            { sheet: at.sheet, cell: `A${at.row}` },
            { name, unit: at.unit, count: behind.length, rows: rowsOf(behind) },
          ),
        ]
      : [];
  });
}

/** A warning for every flagged unit that has no open action, and no finished one, with something to do in it. */
export function flaggedWithoutAction(units: readonly UnitReport[], followUps: readonly FollowUp[]): Finding[] {
  const acting = new Set(
    followUps.filter((one) => one.action !== '' && one.status !== 'impossible' && isOpen(one)).map(({ unit }) => unit),
  );
  return units
    .filter(({ judgement, value }) => isFlagged(judgement.flag) && !acting.has(value.unit.code))
    .map(({ value: { unit } }) =>
      finding('flagged-without-action', { sheet: unit.sheet, cell: `A${unit.row}` }, { unit: unit.name }),
    );
}

/** An open action without an owner, a due day or anybody who fits: nobody can be reminded of it. */
export function incompleteActions(controlled: readonly ControlledFollowUp[]): Finding[] {
  return controlled.flatMap(({ followUp }): Finding[] => {
    if (!isOpen(followUp)) return [];
    const place = { sheet: followUp.sheet, cell: `A${followUp.row}` };
    return [
      ...(followUp.owner === '' ? [finding('follow-up-without-owner', place, { number: followUp.number })] : []),
      ...(followUp.due === null ? [finding('follow-up-without-due', place, { number: followUp.number })] : []),
    ];
  });
}
