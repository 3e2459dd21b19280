import { addDays, earlierOf, type Day } from '../day';
import { grouped } from '../grouped';
import type { Unit } from '../main-job/unit/unit';
import { lastDayOf, placementOn, spellsOf, type Spell } from './placement';
import { idKey, isActing, nameKey, type Employee, type Transfer } from './staff';

/** Somebody who holds an office for a time (*Plt.*, *Plh.*). */
export interface Acting {
  transfer: Transfer;
  kind: 'acting' | 'dailyActing';
  unit: string;
  /** Title of the office as compared, without *Plt.* */
  title: string;
  from: Day;
  /** Null: until further notice. */
  until: Day | null;
}

/** A person with everything that is known of their places. */
export interface Person {
  employee: Employee;
  transfers: Transfer[];
  spells: Spell[];
  acting: Acting[];
}

/** Everybody of an agency on every day. */
export interface Staffing {
  people: Person[];
  /** By `idKey`. */
  byId: Map<string, Person>;
  units: Map<string, Unit>;
  today: Day;
  actingByTitle: Map<string, { person: Person; acting: Acting }[]>;
  holdersByTitle: Map<string, Person[]>;
}

/** The title of an office without the word for acting in it. */
export const bareTitle = (title: string): string => title.replace(/^\s*(?:plt|plh|acting)\b\.?\s*/i, '').trim();
const titleKey = (title: string): string => nameKey(bareTitle(title));

/** The day before the next event after a day that ends an acting appointment to the same office. */
function endedBy(from: Day, events: readonly Day[]): Day | null {
  const next = events.filter((day) => day > from).sort()[0];
  return next === undefined ? null : addDays(next, -1);
}

/**
 * The acting appointments, each until the next one to the same office, until somebody is appointed to it, until a row of the same
 * person with `Dari` and without `Ke` ends it, or until that person leaves.
 */
function actingOf(people: readonly Person[], units: ReadonlyMap<string, Unit>): Map<Person, Acting[]> {
  const titleOf = (transfer: Transfer): string =>
    titleKey(transfer.position || units.get(transfer.to ?? '')?.headTitle || '');
  const rows = people.flatMap((person) => person.transfers.map((transfer) => ({ person, transfer })));
  const events = new Map<string, Day[]>();
  for (const { transfer } of rows) {
    if (transfer.effective === null || !transfer.to) continue;
    const key = `${transfer.to}\n${titleOf(transfer)}`;
    events.set(key, [...(events.get(key) ?? []), transfer.effective]);
  }
  const result = new Map<Person, Acting[]>();
  for (const { person, transfer } of rows) {
    const { effective, to, kind } = transfer;
    if (effective === null || !to || (kind !== 'acting' && kind !== 'dailyActing')) continue;
    const title = titleOf(transfer);
    const ends = person.transfers.filter((other) => isActing(other) && other.toText === '' && other.from === to);
    const until = earlierOf(
      endedBy(effective, [
        ...(events.get(`${to}\n${title}`) ?? []),
        ...ends.flatMap(({ effective: day }) => day ?? []),
      ]),
      lastDayOf(person.spells),
    );
    result.set(person, [...(result.get(person) ?? []), { transfer, kind, unit: to, title, from: effective, until }]);
  }
  return result;
}

/** Puts staff, each ID once, and transfers together; rows of unknown people are left out (they are findings). */
export function buildStaffing(
  employees: readonly Employee[],
  transfers: readonly Transfer[],
  units: readonly Unit[],
  today: Day,
): Staffing {
  const ofPerson = grouped(transfers, ({ id }) => idKey(id));
  const byId = new Map<string, Person>();
  const people: Person[] = [];
  for (const employee of employees) {
    const key = idKey(employee.id);
    const own = ofPerson.get(key) ?? [];
    const person = { employee, transfers: own, spells: spellsOf(employee, own, today), acting: [] };
    byId.set(key, person);
    people.push(person);
  }
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const acting = actingOf(people, byCode);
  for (const [person, list] of acting) person.acting = list;
  const everyActing = people.flatMap((person) => person.acting.map((one) => ({ person, acting: one })));
  const everyTitle = people.flatMap((person) =>
    [...new Set(person.spells.map(({ position }) => titleKey(position ?? '')))].map((title) => ({ person, title })),
  );
  const holders = new Map<string, Person[]>();
  for (const [title, list] of grouped(everyTitle, (one) => one.title))
    holders.set(
      title,
      list.map(({ person }) => person),
    );
  const actingByTitle = grouped(everyActing, (one) => one.acting.title);
  return { people, byId, units: byCode, today, actingByTitle, holdersByTitle: holders };
}

/** Who holds an office on a day: somebody acting, else the holder; null when nobody is known to. */
export interface Holder {
  person: Person;
  acting: Acting['kind'] | null;
}

const isOn = ({ from, until }: { from: Day | null; until: Day | null }, day: Day): boolean =>
  (from === null || from <= day) && (until === null || until >= day);

/**
 * Who holds the office of a title on a day. Whoever acts for it comes first, since they sign.
 *
 * @param unit code of the unit of the office; null where the title alone names it
 */
export function officeOn(staffing: Staffing, title: string, unit: string | null, day: Day): Holder | null {
  const key = titleKey(title);
  if (key === '') return null;
  const fits = (code: string | null): boolean => unit === null || code === unit;
  const acting = (staffing.actingByTitle.get(key) ?? []).find(
    (one) => fits(one.acting.unit) && isOn(one.acting, day) && placementOn(one.person.spells, day) !== null,
  );
  if (acting) return { person: acting.person, acting: acting.acting.kind };
  const holder = (staffing.holdersByTitle.get(key) ?? []).find(({ spells }) => {
    const spell = placementOn(spells, day);
    return spell !== null && titleKey(spell.position ?? '') === key && fits(spell.unit);
  });
  return holder ? { person: holder, acting: null } : null;
}

/** The head of a unit on a day: by the title of the office, else the person whom `Unit Kerja` names, if they were there. */
export function headOn(staffing: Staffing, code: string, day: Day): Holder | null {
  const unit = staffing.units.get(code);
  if (!unit) return null;
  const byTitle = officeOn(staffing, unit.headTitle, code, day);
  if (byTitle) return byTitle;
  const person = staffing.byId.get(idKey(unit.headId));
  return person && placementOn(person.spells, day)?.unit === code ? { person, acting: null } : null;
}

/** A circle of parent units, which is an error of its own, must not keep the search going. */
const deepestTree = 20;

/**
 * The superior of a person on a day: in today's place the one whom `Pegawai` names, or who acts for them once they have left; in
 * earlier places the head of that unit, for its head the head of the unit above. Null when that is not known.
 */
export function superiorOn(staffing: Staffing, person: Person, day: Day): Holder | null {
  const spell = placementOn(person.spells, day);
  if (!spell) return null;
  if (spell.isStated && person.employee.superior !== '') {
    const named = staffing.byId.get(idKey(person.employee.superior));
    if (!named) return null;
    const place = placementOn(named.spells, day);
    return place ? { person: named, acting: null } : officeOn(staffing, named.employee.position, null, day);
  }
  for (let unit = staffing.units.get(spell.unit ?? ''), left = deepestTree; unit && left > 0; left--) {
    const head = headOn(staffing, unit.code, day);
    if (!head || head.person !== person) return head;
    unit = staffing.units.get(unit.parent);
  }
  return null;
}
