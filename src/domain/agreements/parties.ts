import { namesSame } from '../canonical';
import type { Day } from '../day';
import type { AgencyProfile } from '../agency-profile';
import { finding, type Finding } from '../finding';
import type { Level } from '../main-job/indicator/indicator';
import { agencyUnitOf, type Unit, type UnitTree } from '../main-job/unit/unit';
import { personNamed } from '../people/names';
import type { Agreement, Official, Party } from './agreement';

/** Who is who in the agency. */
export interface Organisation {
  tree: UnitTree;
  officials: readonly Official[];
  profile: Pick<AgencyProfile, 'head' | 'superior'>;
  /** Title of office of the agency's head where the setting is empty, and of a unit's head. */
  titles: { agencyHead: string; unitHead: (unit: string) => string };
  /** Who acts for an office of a unit (null: of the agency) on a day (null: today); null: nobody. Absent: it is not known. */
  acting?: (title: string, unit: string | null, day: Day | null) => Party | null;
}

export interface Parties {
  /** Null: nobody is known. */
  first: Party | null;
  second: Party | null;
  findings: Finding[];
}

const joined = (...parts: string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part)
    .join(' ');
const nip = (id: string): string => (/^\d{18}$/.test(id.replace(/\s/g, '')) ? id.trim() : '');

/** Who acts for the head of a unit, or for that of the agency (null). */
const deputyOf = ({ acting, profile, titles }: Organisation, unit: Unit | null, day: Day | null): Party | null =>
  (unit
    ? acting?.(unit.headTitle.trim() || titles.unitHead(unit.name), unit.code, day)
    : acting?.(profile.head.title.trim() || titles.agencyHead, null, day)) ?? null;

/**
 * The head of the agency, or whoever acts for it, with titles and rank: an agreement is no decree (Permendagri 1/2023 art. 44).
 * Where `Pengaturan` names nobody, the unit that is the agency does.
 */
function agencyHead(organisation: Organisation, day: Day | null): Party | null {
  const { profile, titles } = organisation;
  const deputy = deputyOf(organisation, null, day);
  if (deputy) return deputy;
  const { name, degreeBefore, degreeAfter, id, rank, title } = profile.head;
  const agency = agencyUnitOf(organisation.tree);
  if (name.trim() === '' && agency && agency.head.trim() !== '') {
    const position = title.trim() || agency.headTitle.trim() || titles.agencyHead;
    return unitHead(organisation, { ...agency, headTitle: position }, day);
  }
  if (name.trim() === '' && title.trim() === '') return null;
  const full = [joined(degreeBefore, name), degreeAfter.trim()].filter((part) => part !== '').join(', ');
  return { name: name.trim() === '' ? '' : full, position: title.trim() || titles.agencyHead, rank, number: id.trim() };
}

/** The head of a unit, or whoever acts for it; `Pegawai` adds titles and rank where it has the same person. */
function unitHead(organisation: Organisation, unit: Unit, day: Day | null): Party | null {
  const { titles, officials } = organisation;
  const deputy = deputyOf(organisation, unit, day);
  if (deputy) return deputy;
  const [head, title] = [unit.head.trim(), unit.headTitle.trim()];
  if (head === '' && title === '') return null;
  const members = officials.filter(({ unit: of }) => of === unit.code);
  const person = head === '' ? members.find(({ position }) => namesSame(position, title)) : personNamed(members, head);
  return {
    name: person?.fullName ?? head,
    position: title || titles.unitHead(unit.name),
    rank: person?.rank ?? '',
    number: unit.headId.trim() || nip(person?.id ?? ''),
  };
}

function asParty(official: Official, unit: Unit | undefined): Party {
  const { fullName, position, rank, id } = official;
  // An ID that is no NIP may belong to the head of a unit, whose NIP the sheet of units has.
  const number = nip(id) || (unit && namesSame(unit.headTitle, position) ? unit.headId.trim() : '');
  return { name: fullName, position, rank, number };
}

const isAgency = (tree: UnitTree, code: string): boolean => agencyUnitOf(tree)?.code === code;

/** Whether a unit is led by the head of the agency. */
function isLedByAgencyHead({ tree, profile }: Organisation, unit: Unit): boolean {
  const { name, id } = profile.head;
  return isAgency(tree, unit.code) || namesSame(unit.headId, id) || namesSame(unit.head, name);
}

/** Who stands above the head of a unit: the head of the unit above, at the top the head of the agency. */
function aboveUnit(organisation: Organisation, unit: Unit, day: Day | null): Party | null {
  const { byCode } = organisation.tree;
  // Parents may form a circle, which the tree of units has said.
  const seen = new Set<Unit>();
  for (let parent = byCode.get(unit.parent); parent && !seen.has(parent); parent = byCode.get(parent.parent)) {
    seen.add(parent);
    if (isLedByAgencyHead(organisation, parent)) break;
    const head = unitHead(organisation, parent, day);
    if (head) return head;
  }
  return agencyHead(organisation, day);
}

/** A member of staff by ID; one who is not in the sheet is noted. */
function byId(id: string, cell: string, agreement: Agreement, { officials }: Organisation, findings: Finding[]) {
  const found = officials.find((official) => namesSame(official.id, id));
  if (id !== '' && !found) {
    const place = { sheet: agreement.sheet, cell };
    findings.push(finding('agreement-unknown-person', place, { id }));
  }
  return found;
}

/** Whether somebody of a unit is another than its head. */
const isUnder = ({ position, id }: Official, head: Party): boolean =>
  !namesSame(position, head.position) && !namesSame(nip(id), head.number);

/** Who stands above the head of the agency: somebody elected, who has neither rank nor NIP. */
function elected({ profile }: Organisation): Party | null {
  const [name, position] = [profile.superior.name.trim(), profile.superior.title.trim()];
  return name + position === '' ? null : { name, position, rank: '', number: '' };
}

/** Whose agreement is settled. */
interface Subject {
  organisation: Organisation;
  agreement: Agreement;
  unit: Unit | undefined;
  /** It is that of the head of the agency. */
  ofHead: boolean;
  /** Whom `Pegawai` has by the ID of the row. */
  person: Official | undefined;
}

const dayOf = ({ signed, date }: Agreement): Day | null => signed ?? date;

/** Who makes the agreement; one who is named and acts for the head signs as such, not in the office that they hold. */
function firstOf({ organisation, agreement, unit, ofHead, person }: Subject): Party | null {
  const day = dayOf(agreement);
  const deputy = person ? deputyOf(organisation, ofHead ? null : (unit ?? null), day) : null;
  if (person && !(deputy && namesSame(person.fullName, deputy.name))) return asParty(person, unit);
  if (ofHead) return agencyHead(organisation, day);
  return unit ? unitHead(organisation, unit, day) : null;
}

/** Who stands above: of somebody within the unit its head, of the head whoever stands above the unit. */
function structuralSecond({ organisation, agreement, unit, ofHead, person }: Subject, first: Party | null) {
  if (ofHead) return elected(organisation);
  if (!unit) return null;
  const own = unitHead(organisation, unit, dayOf(agreement));
  const isWithin = person && own && first?.position !== own.position && isUnder(person, own);
  return isWithin ? own : aboveUnit(organisation, unit, dayOf(agreement));
}

/**
 * The two parties of an agreement: as their IDs say, else by the tree of units (kepala dinas–wali kota or bupati; sekretaris
 * and kepala bidang–kepala dinas; kepala subbagian–sekretaris; ketua tim–kepala bidang).
 *
 * @param level as `levelOfAgreement` has it
 */
export function partiesOf(agreement: Agreement, level: Level | null, organisation: Organisation): Parties {
  const { tree, officials } = organisation;
  const findings: Finding[] = [];
  const note = (code: 'agreement-without-official' | 'agreement-without-superior', cell: string): void =>
    void findings.push(finding(code, { sheet: agreement.sheet, cell }, { unit: agreement.unit }));
  const { cells, firstId, secondId } = agreement;
  const person = byId(firstId, cells.firstId, agreement, organisation, findings);
  const chosen = byId(secondId, cells.secondId, agreement, organisation, findings);
  const unit = tree.byCode.get(agreement.unit);
  const subject = { organisation, agreement, unit, ofHead: level === 'head', person };
  const first = firstOf(subject);
  const stated = person?.superior ? officials.find(({ id }) => namesSame(id, person.superior)) : undefined;
  const superior = chosen ?? stated;
  const second = superior ? asParty(superior, tree.byCode.get(superior.unit)) : structuralSecond(subject, first);
  if (!first) note('agreement-without-official', cells.firstId || cells.unit);
  const isSelf = first && second && namesSame(first.position, second.position) && first.name === second.name;
  if (!second || isSelf) note('agreement-without-superior', cells.secondId || cells.unit);
  return { first, second: isSelf ? null : second, findings };
}

/** The level whose indicators are agreed on: as stated, else the highest of the unit's indicators. */
export function levelOfAgreement(
  { unit, level }: Pick<Agreement, 'unit' | 'level'>,
  tree: UnitTree,
  levels: readonly (Level | null)[],
  order: readonly Level[],
): Level | null {
  if (level !== null) return level;
  return isAgency(tree, unit) ? 'head' : (order.find((one) => levels.includes(one)) ?? null);
}
