import { addDays, earlierOf, type Day } from '../day';
import { isActing, isLeaving, type Employee, type Transfer } from './staff';

/** A time in which somebody held one place; both days belong to it. */
export interface Spell {
  /** Null: since a day that is not known. */
  from: Day | null;
  /** Null: still. */
  until: Day | null;
  /** Code of the unit; null: not known. */
  unit: string | null;
  /** Null: not known. */
  position: string | null;
  /** The placement that `Pegawai` states. */
  isStated: boolean;
}

/** A transfer that moves its person on a known day. */
export type Move = Transfer & { effective: Day };

/** The transfers that move somebody, in the order of their days. */
export function movesOf(transfers: readonly Transfer[]): Move[] {
  return transfers
    .filter(
      (transfer): transfer is Move => transfer.effective !== null && transfer.kind !== null && !isActing(transfer),
    )
    .sort((a, b) => (a.effective === b.effective ? a.row - b.row : a.effective < b.effective ? -1 : 1));
}

const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a > b ? a : b);

type Place = Pick<Spell, 'unit' | 'position' | 'isStated'>;

/** The place before a move: its `Dari`, else the `Ke` of the one before; else nobody knows. */
function placeBefore(moves: readonly Move[], index: number): Place {
  const previous = moves[index - 1];
  const stated = moves[index]?.fromText === '' ? null : (moves[index]?.from ?? null);
  const unit = stated ?? (previous?.toText ? previous.to : null);
  return { unit, position: previous?.position || null, isStated: false };
}

/** The place after a move that is still to come. */
function placeAfter({ to, toText, position }: Move, before: Place): Place {
  return { unit: toText === '' ? before.unit : to, position: position || before.position, isStated: false };
}

/** The places between the moves: one more than there are moves, the stated one after the last move of the past. */
function places(employee: Employee, moves: readonly Move[], today: Day): Place[] {
  const past = moves.filter(({ effective }) => effective <= today).length;
  const last = moves[past - 1];
  // Of somebody who has left, `Pegawai` still shows the last place.
  const statedAt = last && isLeaving(last) ? past - 1 : past;
  const stated: Place = { unit: employee.unit, position: employee.position || null, isStated: true };
  const result: Place[] = [];
  for (let index = 0; index <= moves.length; index++) {
    const move = moves[index - 1];
    if (index === statedAt) result.push(stated);
    else if (index < statedAt || !move) result.push(placeBefore(moves, index));
    else result.push(placeAfter(move, result[index - 1] ?? stated));
  }
  return result;
}

/**
 * The first day of work. A `Mulai` on which a rotation or promotion took effect is the day of that placement: who is moved was
 * there before, and when they came is not known.
 *
 * @param moves the moves of this person alone
 */
export const hiredOn = ({ from }: Pick<Employee, 'from'>, moves: readonly Move[]): Day | null =>
  moves.some(({ kind, effective }) => effective === from && (kind === 'rotation' || kind === 'promotion'))
    ? null
    : from;

/**
 * Where somebody worked and works, in order of time: today's placement of `Pegawai` rewound through the transfers of the past
 * and carried on through those to come (data dictionary, `Pegawai`). Times before *Masuk* and after leaving are no spells.
 *
 * @param transfers the rows of this person alone
 */
export function spellsOf(employee: Employee, transfers: readonly Transfer[], today: Day): Spell[] {
  const moves = movesOf(transfers);
  const hired = hiredOn(employee, moves);
  const spells: Spell[] = [];
  places(employee, moves, today).forEach((place, index) => {
    const [begin, end] = [moves[index - 1], moves[index]];
    const isAway = (begin !== undefined && isLeaving(begin)) || end?.kind === 'in';
    const from = later(begin?.effective ?? null, hired);
    const until = earlierOf(end ? addDays(end.effective, -1) : null, employee.until);
    if (isAway || (from !== null && until !== null && until < from)) return;
    spells.push({ ...place, from, until });
  });
  return spells;
}

const covers = ({ from, until }: Pick<Spell, 'from' | 'until'>, day: Day): boolean =>
  (from === null || from <= day) && (until === null || until >= day);

/** The spell of a day; null when the person was not with the agency. */
export const placementOn = (spells: readonly Spell[], day: Day): Spell | null =>
  spells.find((spell) => covers(spell, day)) ?? null;

/** The last day with the agency; null while somebody stays. */
export function lastDayOf(spells: readonly Spell[]): Day | null {
  const last = spells[spells.length - 1];
  return last ? last.until : null;
}
