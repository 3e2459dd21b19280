import { finding, type Finding, type FindingCode, type Given, type ValuesOf } from '../finding';
import { grouped } from '../grouped';
import { maskId } from './identity';
import { hiredOn, movesOf, placementOn, type Move } from './placement';
import { bareTitle, officeOn, type Person, type Staffing } from './office';
import { addDays, type Day } from '../day';
import { idKey, isActing, isLeaving, nameKey, type Transfer } from './staff';

type Cell = keyof Transfer['cells'];

const note = <C extends FindingCode>(
  code: C,
  { sheet, row, cells }: Transfer,
  cell: Cell,
  ...values: Given<ValuesOf<C>>
): Finding => finding(code, { sheet, cell: cells[cell] || `A${row}` }, ...values);

/** Rows that cannot count: of nobody, or without a day. */
function unusable(transfers: readonly Transfer[], { byId }: Staffing): Finding[] {
  return transfers.flatMap((transfer): Finding[] => {
    const person = byId.get(idKey(transfer.id));
    if (!person) return [note('transfer-of-unknown', transfer, 'id', { value: maskId(transfer.id) })];
    const name = person.employee.name;
    if (transfer.effective === null) return [note('transfer-without-date', transfer, 'effective', { name })];
    const needsPlace = transfer.kind === 'rotation' || (isActing(transfer) && transfer.fromText === '');
    return needsPlace && transfer.toText === '' ? [note('transfer-without-place', transfer, 'to', { name })] : [];
  });
}

/** One move against the one before it and against the dates of employment. */
function ofMove(person: Person, move: Move, previous: Move | undefined, from: Day | null): Finding[] {
  const { name, until } = person.employee;
  const values = { name, day: move.effective };
  const found: Finding[] = [];
  if (from !== null && move.effective < from && move.kind !== 'in')
    found.push(note('transfer-before-hiring', move, 'effective', { ...values, from }));
  if (until !== null && move.effective > addDays(until, 1))
    found.push(note('transfer-after-leaving', move, 'effective', { ...values, until }));
  if (!previous) return found;
  if (previous.effective === move.effective) {
    found.push(note('transfers-on-one-day', move, 'effective', { ...values, other: previous.row }));
    return found;
  }
  if (isLeaving(previous) && move.kind !== 'in')
    found.push(note('transfer-after-leaving', move, 'effective', { ...values, until: previous.effective }));
  else if (
    move.fromText !== '' &&
    previous.toText !== '' &&
    nameKey(placeOf(move.from, move.fromText)) !== nameKey(placeOf(previous.to, previous.toText))
  )
    found.push(
      note('transfer-gap', move, 'from', {
        ...values,
        stated: move.fromText,
        expected: previous.toText,
        other: previous.row,
      }),
    );
  return found;
}

/** A unit by its code, so that a code and a name of the same unit agree. */
const placeOf = (code: string | null, text: string): string => code ?? text;

/** What `Pegawai` says today against the last move of the past. */
function lastMove(person: Person, moves: readonly Move[], today: string): Finding[] {
  const { employee } = person;
  const last = moves.filter(({ effective }) => effective <= today).pop();
  if (!last) return [];
  const { name } = employee;
  if (isLeaving(last)) {
    const isStated = employee.until !== null && employee.until <= last.effective;
    return isStated ? [] : [note('left-without-end', last, 'effective', { name, day: last.effective })];
  }
  if (last.toText === '' || last.to === null || last.to === employee.unit) return [];
  return [note('last-transfer-differs', last, 'to', { name, to: last.toText, unit: employee.unit })];
}

/** An acting appointment may last six months at most: three, and once more three (SE BKN 1/SE/I/2021). */
const LONGEST_ACTING = 183;

function ofActing(person: Person, staffing: Staffing): Finding[] {
  const { name } = person.employee;
  const { today } = staffing;
  return person.acting.flatMap(({ transfer, kind, unit, title, from, until }): Finding[] => {
    const office = bareTitle(transfer.position) || title;
    const end = until === null || until > today ? today : until;
    const found: Finding[] = [];
    const holder = (staffing.holdersByTitle.get(title) ?? []).find((other) => {
      const spell = other === person ? null : placementOn(other.spells, from);
      return spell?.unit === unit && nameKey(bareTitle(spell.position ?? '')) === title;
    });
    if (kind === 'acting' && holder)
      found.push(note('acting-while-held', transfer, 'effective', { name, office, holder: holder.employee.name }));
    if (kind === 'acting' && end > addDays(from, LONGEST_ACTING))
      found.push(note('acting-too-long', transfer, 'effective', { name, office, day: from }));
    const now = officeOn(staffing, title, unit, from);
    if (now && now.person !== person && now.acting !== null)
      found.push(note('acting-twice', transfer, 'effective', { name, office, holder: now.person.employee.name }));
    return found;
  });
}

/** Checks `Mutasi Pegawai` against itself and against `Pegawai`; every finding names the row and what to do about it. */
export function checkTransfers(transfers: readonly Transfer[], staffing: Staffing): Finding[] {
  const withMoves = staffing.people.filter((person) => person.transfers.length > 0);
  return [
    ...unusable(transfers, staffing),
    ...withMoves.flatMap((person) => {
      const moves = movesOf(person.transfers);
      const hired = hiredOn(person.employee, moves);
      return [
        ...moves.flatMap((move, index) => ofMove(person, move, moves[index - 1], hired)),
        ...lastMove(person, moves, staffing.today),
        ...ofActing(person, staffing),
      ];
    }),
  ];
}

/** The transfers of a span by their day, of people who are known. */
export function transfersIn(staffing: Staffing, from: string, until: string): { person: Person; move: Move }[] {
  const all = staffing.people.flatMap((person) => movesOf(person.transfers).map((move) => ({ person, move })));
  const inside = all.filter(({ move }) => move.effective >= from && move.effective <= until);
  return [...grouped(inside, ({ move }) => move.effective).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => list);
}
