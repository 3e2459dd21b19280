import { canonical } from '../canonical';
import type { BudgetRow } from './budget-row';
import { classOf } from './code';
import type { Dialogue } from './question';

/** A row of `Unit Kerja` to be written. */
export interface UnitRow {
  code: string;
  name: string;
  /** The code stands in the file; else it is of our own making. */
  isGiven: boolean;
}

type Office = BudgetRow['office'];

/** Units, and the one of each row; an empty text: the row has none of its own. */
export interface UnitPlan {
  units: UnitRow[];
  unitOf: (row: BudgetRow) => string;
}

const LONGEST = 24;

/** A code made of a name: `Dinas Perhubungan` → `DINAS-PERHUBUNGAN`. */
const codeOfName = (name: string): string =>
  canonical(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** Codes by canonical names; two names that would have one code are told apart by a number. */
class UnitList {
  readonly units: UnitRow[] = [];
  private readonly codes = new Map<string, string>();

  code(name: string, given = ''): string {
    const key = given || canonical(name);
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const base = given || codeOfName(name) || 'UNIT';
    const taken = new Set(this.units.map(({ code }) => code));
    let code = base;
    for (let number = 2; taken.has(code); number++) code = `${base}-${number}`;
    this.codes.set(key, code);
    this.units.push({ code, name: name || given, isGiven: given !== '' });
    return code;
  }
}

/** First segments of a programme: `1.06.04` of `1.06.04.2.01.0001`. */
const programmeOf = (code: string): string => code.split('.').slice(0, 3).join('.');

/** Share of rows with a label from which labels are the units. */
const LABELLED = 0.5;

/**
 * Whose the rows are. SIPD knows offices and no bidang: several offices are the units; a column of labels (BIDANG, PPTK) is; else the
 * programmes have to be given to units, which is asked once.
 *
 * @param agency the office of the title, for rows that name none
 */
export function planUnits(rows: readonly BudgetRow[], agency: string, dialogue: Dialogue): UnitPlan | null {
  const list = new UnitList();
  const offices = new Map<string, Office>();
  for (const { office } of rows)
    if (office.code || office.name) offices.set(office.code || canonical(office.name), office);
  const labelled = rows.filter(({ label }) => label !== '').length;
  if (offices.size > 1) {
    const unitOf = ({ office }: BudgetRow): string =>
      office.code || office.name ? list.code(office.name, office.code) : '';
    rows.forEach(unitOf);
    return { units: list.units, unitOf };
  }
  if (labelled > rows.length * LABELLED && labelled > 0) {
    const unitOf = ({ label }: BudgetRow): string => (label ? list.code(label) : '');
    rows.forEach(unitOf);
    return { units: list.units, unitOf };
  }
  const [office] = [...offices.values()];
  const name = office?.name || agency;
  if (name === '' || /^[\d. ]+$/.test(name)) return { units: [], unitOf: () => '' };
  return byProgramme(rows, { code: office?.code ?? '', name }, list, dialogue);
}

function byProgramme(rows: readonly BudgetRow[], office: Office, list: UnitList, dialogue: Dialogue): UnitPlan | null {
  const programmes = new Map(
    rows.flatMap(({ code, name }) => (classOf(code) === 'programme' ? [[code, name] as const] : [])),
  );
  const one = (): UnitPlan => {
    const code = list.code(office.name, office.code);
    return { units: list.units, unitOf: () => code };
  };
  if (programmes.size < 2) return one();
  const holdsFor = office.code || canonical(office.name);
  const id = `units:${holdsFor}`;
  const given = dialogue.free(id, 'units', holdsFor);
  if (given) return mapped(given, office, list);
  const answer = dialogue.ask({
    ...{
      id,
      code: 'units',
      table: office.name,
      cells: [],
      values: { office: office.name, programmes: programmes.size },
    },
    options: [
      { value: 'one', word: 'oneUnit', about: office.name },
      { value: 'programmes', word: 'unitPerProgramme', about: programmes.size },
    ],
    fallback: 'one',
    holdsFor,
  });
  if (answer === null) return null;
  if (answer === 'one') return one();
  const unitOf = ({ code }: BudgetRow): string =>
    list.code(programmes.get(programmeOf(code)) ?? office.name, programmeOf(code));
  rows.forEach(unitOf);
  return { units: list.units, unitOf };
}

/** An answer that gives programmes or sub kegiatan to units by the beginning of their codes; the longest one counts. */
function mapped(given: Record<string, unknown>, office: Office, list: UnitList): UnitPlan {
  const entries = Object.entries(given)
    .flatMap(([prefix, name]) =>
      typeof name === 'string' && name.trim() !== '' ? [{ prefix, name: name.trim() }] : [],
    )
    .sort((a, b) => b.prefix.length - a.prefix.length);
  const unitOf = ({ code }: BudgetRow): string => {
    const found = entries.find(({ prefix }) => code === prefix || code.startsWith(`${prefix}.`));
    return found ? list.code(found.name) : list.code(office.name, office.code);
  };
  return { units: list.units, unitOf };
}
