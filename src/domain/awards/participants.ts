import { isSame } from '../canonical';
import type { Day } from '../day';
import type { Unit, UnitTree } from '../main-job/unit/unit';
import type { AwardCategory } from './instrument/instrument';
import { firstDayOf, lastDayOfMonth, type Month } from '../month';
import type { Participant } from './scoring/score-category';

/** What awards have to know of an employee (sheet `Pegawai`). */
export interface StaffMember {
  id: string;
  name: string;
  /** Name with academic titles. */
  fullName: string;
  /** Code of the unit; empty when it is not known. */
  unit: string;
  from: Day | null;
  until: Day | null;
}

/** Who takes part, and which words of `Peserta` name nobody. */
export interface Participants {
  participants: Participant[];
  unknown: string[];
}

/** Whether somebody was employed on any day of the month. */
function worksIn(month: Month, { from, until }: StaffMember): boolean {
  return (from === null || from <= lastDayOfMonth(month)) && (until === null || until >= firstDayOf(month));
}

const unitParticipant = (unit: Unit, { recipient }: AwardCategory): Participant => ({
  code: unit.code,
  name: unit.name,
  unit: unit.code,
  unitName: '',
  recipientName: recipient === 'unitHead' ? unit.head : '',
});

const staffParticipant = (member: StaffMember, tree: UnitTree): Participant => ({
  code: member.id,
  name: member.name,
  unit: member.unit,
  unitName: tree.byCode.get(member.unit)?.name ?? '',
  recipientName: member.fullName,
});

/**
 * The participants of a category in a month: all units of a type, all employees of that month, or those whose codes (or
 * names) are listed, separated by commas, semicolons or line breaks.
 */
export function participantsOf(
  category: AwardCategory,
  tree: UnitTree,
  staff: readonly StaffMember[],
  month: Month,
): Participants {
  const present = staff.filter((member) => worksIn(month, member));
  if (category.ofStaff) return { participants: present.map((member) => staffParticipant(member, tree)), unknown: [] };
  const ofKind = tree.order.filter(({ kind }) => isSame(kind, category.participants));
  if (ofKind.length > 0) return { participants: ofKind.map((unit) => unitParticipant(unit, category)), unknown: [] };
  const participants = new Map<string, Participant>();
  const unknown: string[] = [];
  for (const word of category.participants.split(/[,;\n]/).map((part) => part.trim())) {
    if (word === '') continue;
    const unit =
      tree.order.find(({ code }) => isSame(code, word)) ?? onlyOne(tree.order, ({ name }) => isSame(name, word));
    const member = present.find(({ id }) => isSame(id, word));
    if (unit) participants.set(unit.code, unitParticipant(unit, category));
    else if (member) participants.set(member.id, staffParticipant(member, tree));
    else unknown.push(word);
  }
  return { participants: [...participants.values()], unknown };
}

/** The one item that fits; undefined when none or several do. */
function onlyOne<T>(items: readonly T[], fits: (item: T) => boolean): T | undefined {
  const found = items.filter(fits);
  return found.length === 1 ? found[0] : undefined;
}
