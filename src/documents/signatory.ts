import type { Day } from '../domain/day';
import { agencyUnitOf, type Unit } from '../domain/main-job/unit/unit';
import { isOfficialNumber } from '../domain/people/identity';
import { bareTitle, headOn, officeOn, type Holder, type Staffing } from '../domain/people/office';
import { bareNameKey } from '../domain/people/names';
import { groupOf, idKey, nameKey, type Employee } from '../domain/people/staff';
import { grouped } from '../domain/grouped';
import { texts } from '../text';
import { rankText } from '../text/ranks';
import type { Writer } from './writer';

/**
 * Somebody as every paper names who signs, whatever the paper: from `Pengaturan`, `Unit Kerja`, `Pegawai` and `Mutasi Pegawai`
 * together. Decrees and certificates leave titles, rank and number out (Permendagri 1/2023 art. 44).
 */
export interface Signatory {
  /** Title of office; of somebody acting with *Plt.* or *Plh.* before it. */
  title: string;
  /** With academic titles; empty for nobody that is known. */
  name: string;
  /** `Pembina Tingkat I (IV/b)`; empty where none is known. */
  rank: string;
  /** `NIP …`; empty for who has none and where it is not known. */
  number: string;
}

/** A signature as templates print it. */
export interface Signer {
  title: string;
  /** Lines left free for the signature. */
  space: string[];
  name: string;
  details: string[];
}

/** What a sheet states of somebody; what it leaves empty is looked up in `Pegawai`. */
interface Stated {
  name: string;
  id?: string;
  rank?: string;
}

/** Everybody by name; a run makes hundreds of papers of the same people. */
const named = new WeakMap<Staffing, Map<string, Employee[]>>();

function byName(staffing: Staffing): Map<string, Employee[]> {
  const known = named.get(staffing);
  if (known) return known;
  const employees = staffing.people.map(({ employee }) => employee);
  const fresh = grouped(employees, ({ name }) => bareNameKey(name));
  named.set(staffing, fresh);
  return fresh;
}

/** The one employee of a number or, where nobody has it, of a name; null where several share the name. */
export function employeeOf({ profile: { staffing } }: Pick<Writer, 'profile'>, { name, id = '' }: Stated) {
  if (!staffing) return null;
  const numbered = id.trim() === '' ? undefined : staffing.byId.get(idKey(id));
  if (numbered) return numbered.employee;
  const same = byName(staffing).get(bareNameKey(name)) ?? [];
  return same.length === 1 && bareNameKey(name) !== '' ? (same[0] ?? null) : null;
}

/** The number of somebody, in the words of their status; volunteers have that of their membership. */
function numberText({ t }: Writer, id: string, employee: Employee | null): string {
  const number = id.trim();
  if (number === '') return '';
  if (employee && groupOf(employee) === 'volunteer') return t.people.memberNumber(number);
  const isContract = employee?.employment === 'pppk' || employee?.employment === 'pppkPartTime';
  return isContract ? t.people.contractNumber(number) : t.frame.idNumber(number);
}

/** Somebody in an office, as a sheet states them and as `Pegawai` completes them. */
export function signatory(writer: Writer, title: string, stated: Stated): Signatory {
  const employee = employeeOf(writer, stated);
  const [name, id] = [stated.name.trim(), stated.id?.trim() ?? ''];
  const ownId = employee && isOfficialNumber(employee.id) ? employee.id : '';
  return {
    title,
    // A name with titles stands as it was written.
    name: employee && nameKey(name) === bareNameKey(name) ? employee.fullName : name,
    rank: rankText(stated.rank?.trim() || (employee?.rank ?? '')),
    number: numberText(writer, id || ownId, employee),
  };
}

/** The head of the agency as `Pengaturan` names it, with titles, else as the row of the unit that is the agency does. */
function statedHead({
  profile: { head },
  evaluation: { tree },
}: Pick<Writer, 'profile' | 'evaluation'>): Required<Stated> {
  const agency = agencyUnitOf(tree);
  if (head.name.trim() === '' && agency && agency.head.trim() !== '')
    return { name: agency.head.trim(), id: head.id.trim() || agency.headId, rank: head.rank };
  const before = [head.degreeBefore.trim(), head.name.trim()].filter((part) => part !== '').join(' ');
  const full = [before, head.degreeAfter.trim()].filter((part) => part !== '').join(', ');
  return { name: head.name.trim() === '' ? '' : full, id: head.id, rank: head.rank };
}

/** The NIP that `Unit Kerja` or `Pengaturan` state of an employee whose row has a number of the agency's own. */
function statedId(writer: Writer, { name, unit }: Employee): string {
  const isSame = (other: string): boolean => other.trim() !== '' && bareNameKey(other) === bareNameKey(name);
  const { head } = writer.profile;
  if (isSame(head.name)) return head.id;
  return writer.evaluation.input.units.find((one) => one.code === unit && isSame(one.head))?.headId ?? '';
}

/** An employee in an office. */
export function ofEmployee(writer: Writer, title: string, employee: Employee): Signatory {
  const isPrinted = isOfficialNumber(employee.id) || groupOf(employee) === 'volunteer';
  const id = isPrinted ? employee.id : statedId(writer, employee);
  return { title, name: employee.fullName, rank: rankText(employee.rank), number: numberText(writer, id, employee) };
}

/** The title of a holder of an office: `Plt. Kepala Dinas`. */
export function titleOf({ language }: Pick<Writer, 'language'>, title: string, { acting }: Pick<Holder, 'acting'>) {
  return acting === null ? title : `${texts(language).people.kind[acting]} ${bareTitle(title)}`;
}

const ofHolder = (writer: Writer, title: string, holder: Holder): Signatory =>
  ofEmployee(writer, titleOf(writer, title, holder), holder.person.employee);

/**
 * The head of the agency on a day: whoever acts for it; else the one whom `Pengaturan` names, which is about today; on an earlier
 * day whoever `Pegawai` shows in the office.
 */
export function agencyHead(writer: Writer, day: Day = writer.profile.today): Signatory {
  const { profile, t } = writer;
  const title = profile.head.title.trim() || t.frame.headTitle;
  const stated = statedHead(writer);
  const holder = profile.staffing ? officeOn(profile.staffing, title, null, day) : null;
  const isStated = holder !== null && employeeOf(writer, stated) === holder.person.employee;
  const isAsked = holder !== null && (holder.acting !== null || stated.name === '' || day < profile.today);
  return holder && isAsked && !(isStated && holder.acting === null)
    ? ofHolder(writer, title, holder)
    : signatory(writer, title, stated);
}

/** The head of a unit today: whoever acts for it, else the one whom `Unit Kerja` names, else whom `Pegawai` has in the office. */
export function unitHead(writer: Writer, unit: Unit): Signatory {
  const { profile, t } = writer;
  const title = unit.headTitle.trim() || t.frame.unitHeadTitle(unit.name);
  const holder = profile.staffing ? headOn(profile.staffing, unit.code, profile.today) : null;
  if (holder && (holder.acting !== null || unit.head.trim() === '')) return ofHolder(writer, title, holder);
  return signatory(writer, title, { name: unit.head, id: unit.headId });
}

/** Whether the unit's head is the head of the agency, who would otherwise sign twice. */
export function isHeadsOwn({ profile }: Writer, unit: Unit): boolean {
  const sameId = unit.headId.trim() !== '' && idKey(unit.headId) === idKey(profile.head.id);
  return sameId || (unit.head.trim() !== '' && bareNameKey(unit.head) === bareNameKey(profile.head.name));
}

/** Somebody whom a sheet names, such as who chairs a meeting: with office, rank and number where they are known. */
export function namedPerson(writer: Writer, name: string): Signatory {
  const head = statedHead(writer);
  if (bareNameKey(name) !== '' && bareNameKey(head.name) === bareNameKey(name))
    return signatory(writer, writer.profile.head.title.trim() || writer.t.frame.headTitle, head);
  const unit = writer.evaluation.input.units.find((one) => bareNameKey(one.head) === bareNameKey(name));
  if (unit && bareNameKey(name) !== '')
    return signatory(writer, unit.headTitle.trim() || writer.t.frame.unitHeadTitle(unit.name), {
      name,
      id: unit.headId,
    });
  const employee = employeeOf(writer, { name });
  return employee ? ofEmployee(writer, employee.position, employee) : signatory(writer, '', { name });
}

/** Lines left free for a signature; where it will be an electronic one, the word that keeps its place. */
export const signatureSpace = ({ profile, t }: Writer, lines = 3): string[] =>
  profile.signatureSpace ? ['', t.frame.electronicSignature, ''] : Array<string>(lines).fill('');

/**
 * A signature with titles, rank and number, as on any paper that is neither decree nor certificate.
 *
 * @param isNumbered whether a number that is not known is left open, as of every official
 */
export function signerOf(writer: Writer, { title, name, rank, number }: Signatory, isNumbered = true): Signer {
  const { dots, idNumber } = writer.t.frame;
  const last = number || (isNumbered ? idNumber(dots) : '');
  return {
    title,
    space: signatureSpace(writer, 4),
    name: name || dots,
    details: [rank, last].filter((line) => line !== ''),
  };
}
