import { namesSame } from '../canonical';
import type { AgencyProfile } from '../agency-profile';
import { finding, type Finding } from '../finding';
import type { Level } from '../main-job/indicator';
import type { Unit, UnitTree } from '../main-job/unit';
import type { Agreement, Official, Party } from './agreement';

/** Who is who in the agency. */
export interface Organisation {
  tree: UnitTree;
  officials: readonly Official[];
  profile: Pick<AgencyProfile, 'head' | 'superior'>;
  /** Title of office of the agency's head where the setting is empty, and of a unit's head. */
  titles: { agencyHead: string; unitHead: (unit: string) => string };
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

/** The head of the agency, with titles and rank: an agreement is no decree (Permendagri 1/2023 art. 44). */
export function agencyHead({ profile, titles }: Organisation): Party | null {
  const { name, degreeBefore, degreeAfter, id, rank, title } = profile.head;
  if (name.trim() === '' && title.trim() === '') return null;
  const full = [joined(degreeBefore, name), degreeAfter.trim()].filter((part) => part !== '').join(', ');
  return { name: name.trim() === '' ? '' : full, position: title.trim() || titles.agencyHead, rank, number: id.trim() };
}

/** The head of a unit; `Pegawai` adds titles and rank where it has the same person. */
function unitHead({ titles, officials }: Organisation, unit: Unit): Party | null {
  const [head, title] = [unit.head.trim(), unit.headTitle.trim()];
  if (head === '' && title === '') return null;
  const person = officials.find(
    ({ unit: of, fullName, position }) =>
      of === unit.code &&
      (head === '' ? namesSame(position, title) : fullName.toLowerCase().includes(head.toLowerCase())),
  );
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

/** The one unit at the top that has others below it is the agency itself. */
const isAgency = ({ top, children }: UnitTree, code: string): boolean =>
  top.length === 1 && top[0]?.code === code && (children.get(code) ?? []).length > 0;

/** Whether a unit is led by the head of the agency. */
function isLedByAgencyHead({ tree, profile }: Organisation, unit: Unit): boolean {
  const { name, id } = profile.head;
  return isAgency(tree, unit.code) || namesSame(unit.headId, id) || namesSame(unit.head, name);
}

/** Who stands above the head of a unit: the head of the unit above, at the top the head of the agency. */
function aboveUnit(organisation: Organisation, unit: Unit): Party | null {
  const { byCode } = organisation.tree;
  // Parents may form a circle, which the tree of units has said.
  const seen = new Set<Unit>();
  for (let parent = byCode.get(unit.parent); parent && !seen.has(parent); parent = byCode.get(parent.parent)) {
    seen.add(parent);
    if (isLedByAgencyHead(organisation, parent)) break;
    const head = unitHead(organisation, parent);
    if (head) return head;
  }
  return agencyHead(organisation);
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

/**
 * The two parties of an agreement: as their IDs say, else by the tree of units (kepala dinas–wali kota or bupati; sekretaris
 * and kepala bidang–kepala dinas; kepala subbagian–sekretaris; ketua tim–kepala bidang).
 *
 * @param level as `levelOfAgreement` has it
 */
export function partiesOf(agreement: Agreement, level: Level | null, organisation: Organisation): Parties {
  const { tree, profile } = organisation;
  const findings: Finding[] = [];
  const note = (code: 'agreement-without-official' | 'agreement-without-superior', cell: string): void =>
    void findings.push(finding(code, { sheet: agreement.sheet, cell }, { unit: agreement.unit }));
  const unit = tree.byCode.get(agreement.unit);
  const ofHead = level === 'head';
  const person = byId(agreement.firstId, agreement.cells.firstId, agreement, organisation, findings);
  const head = ofHead ? agencyHead(organisation) : unit ? unitHead(organisation, unit) : null;
  const first = person ? asParty(person, unit) : head;

  const chosen = byId(agreement.secondId, agreement.cells.secondId, agreement, organisation, findings);
  const stated = person?.superior
    ? organisation.officials.find((official) => namesSame(official.id, person.superior))
    : undefined;
  const structural = (): Party | null => {
    if (ofHead) {
      const { name, title } = profile.superior;
      return name.trim() + title.trim() === ''
        ? null
        : { name: name.trim(), position: title.trim(), rank: '', number: '' };
    }
    const own = unit && unitHead(organisation, unit);
    // Somebody within the unit answers to its head, the head to whoever stands above.
    const isWithin =
      person && own && !namesSame(person.position, own.position) && !namesSame(nip(person.id), own.number);
    if (isWithin) return own;
    return unit ? aboveUnit(organisation, unit) : null;
  };
  const superior = chosen ?? stated;
  const second = superior ? asParty(superior, tree.byCode.get(superior.unit)) : structural();
  if (!first) note('agreement-without-official', agreement.cells.firstId || agreement.cells.unit);
  const isSelf =
    first !== null && second !== null && namesSame(first.position, second.position) && first.name === second.name;
  if (!second || isSelf) note('agreement-without-superior', agreement.cells.secondId || agreement.cells.unit);
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
