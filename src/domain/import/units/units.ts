import { canonical, isSame } from '../../canonical';
import type { BudgetRow } from '../budget/budget-row';
import { classOf, joinedCode } from '../tables/code';
import { proposeUnits, type BookUnits, type ProgrammeLine, type ProposedUnit } from './propose-units';
import type { Dialogue } from '../dialogue';
import type { ImportOption } from '../question';
import { isSameUnit, unitKey } from './unit-names';

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
    const key = given || unitKey(name);
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
 * @param book what the workbook says of its units
 */
export function planUnits(
  rows: readonly BudgetRow[],
  agency: string,
  dialogue: Dialogue,
  book: BookUnits,
): UnitPlan | null {
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
  return byProgramme(rows, { code: office?.code ?? '', name }, list, dialogue, book);
}

/** Programmes, kegiatan and sub kegiatan of rows, each once. */
function programmeLines(rows: readonly BudgetRow[]): ProgrammeLine[] {
  const found = new Map<string, ProgrammeLine>();
  for (const { code, account, name } of rows)
    if (account === '' && ['programme', 'activity', 'subActivity'].includes(classOf(code) ?? '') && !found.has(code))
      found.set(code, { code, name });
  return [...found.values()];
}

const tableOf = (proposed: readonly ProposedUnit[]): Record<string, string> =>
  Object.fromEntries(proposed.map(({ code, unit }) => [code, unit]));

/** Whose lines seem to be, by what was answered before and by the book; none where a book's one unit is the office itself. */
function proposal(
  lines: readonly ProgrammeLine[],
  before: Record<string, unknown>,
  book: BookUnits,
): { names: string[]; proposed: ProposedUnit[] } {
  const remembered = Object.entries(before).flatMap(([code, unit]) =>
    typeof unit === 'string' && unit !== '' ? [{ code, name: '', unit }] : [],
  );
  const names = [...new Set([...book.names, ...remembered.map(({ unit }) => unit)])];
  const known = { names, lines: [...remembered, ...book.lines] };
  return { names, proposed: names.length < 2 ? [] : proposeUnits(lines, known) };
}

/** The ways in which an office may be divided into units, and the one that is taken unless a person says another. */
function waysOf(
  { name: office }: Office,
  programmes: ReadonlyMap<string, string>,
  proposed: readonly ProposedUnit[],
  choices: readonly string[],
) {
  const found = proposed.filter(({ unit }) => unit !== '');
  const isProposed = found.length > 0;
  const ways: ImportOption[] = [
    { value: 'one', word: 'oneUnit', about: office },
    { value: 'programmes', word: 'unitPerProgramme', about: programmes.size },
  ];
  const rows = isProposed ? proposed : [...programmes].map(([code, name]) => ({ code, name, unit: '' }));
  return {
    values: { office, programmes: programmes.size, proposed: found },
    options: isProposed ? [{ value: 'proposed', word: 'asProposed', about: found.length } as const, ...ways] : ways,
    fallback: isProposed && found.length * 2 >= programmes.size ? 'proposed' : 'one',
    assign: { rows, choices },
  };
}

function byProgramme(
  rows: readonly BudgetRow[],
  office: Office,
  list: UnitList,
  dialogue: Dialogue,
  book: BookUnits,
): UnitPlan | null {
  const lines = programmeLines(rows);
  const programmes = new Map(
    lines.flatMap(({ code, name }) => (classOf(code) === 'programme' ? [[code, name] as const] : [])),
  );
  const one = (): UnitPlan => {
    const code = list.code(office.name, office.code);
    return { units: list.units, unitOf: () => code };
  };
  if (programmes.size < 2) return one();
  const holdsFor = office.code || canonical(office.name);
  const id = `units:${holdsFor}`;
  const given = dialogue.free(id, 'units', holdsFor);
  const before = given ? entriesOf(given.table) : [];
  const isKnown = (code: string): boolean => before.some(({ prefix }) => isPartOf(joinedCode(code), prefix));
  // What was answered before does not tell whose a new programme is.
  const isLacking = given?.isOfBefore === true && ![...programmes.keys()].every(isKnown);
  if (given && !isLacking) return mapped(given.table, office, list);
  const { names, proposed } = proposal(lines, given?.table ?? {}, book);
  const answer = dialogue.ask({
    id,
    code: 'units',
    table: office.name,
    cells: [],
    holdsFor,
    isDoubtful: isLacking,
    ...waysOf(office, programmes, proposed, names),
  });
  if (answer === null) return null;
  if (answer === 'one') return one();
  if (answer === 'proposed') {
    // A programme that nothing tells of stays with the office, and is not asked about again.
    const table = tableOf(proposed);
    dialogue.learn('units', holdsFor, table);
    return mapped(table, office, list);
  }
  const unitOf = ({ code }: BudgetRow): string =>
    list.code(programmes.get(programmeOf(code)) ?? office.name, programmeOf(code));
  rows.forEach(unitOf);
  return { units: list.units, unitOf };
}

const isPartOf = (code: string, whole: string): boolean => code === whole || code.startsWith(`${whole}.`);

/** The lines of a table of units, the longest codes first. */
const entriesOf = (given: Record<string, unknown>): { prefix: string; name: string }[] =>
  Object.entries(given)
    .flatMap(([prefix, name]) => (typeof name === 'string' ? [{ prefix: joinedCode(prefix), name: name.trim() }] : []))
    .sort((a, b) => b.prefix.split('.').length - a.prefix.split('.').length);

/** An answer that gives programmes or sub kegiatan to units by the beginning of their codes; the longest one counts. */
function mapped(given: Record<string, unknown>, office: Office, list: UnitList): UnitPlan {
  const entries = entriesOf(given);
  const unitOf = ({ code }: BudgetRow): string => {
    const own = joinedCode(code);
    const found = entries.find(({ prefix }) => isPartOf(own, prefix));
    const isOfOffice = !found || found.name === '' || isSame(found.name, office.name);
    return isOfOffice ? list.code(office.name, office.code) : list.code(found.name);
  };
  return { units: list.units, unitOf };
}

/** The unit of an indicator: the one that its row names; where it names none the only one, else the agency. */
export function unitOfIndicator(named: string, agency: string, units: UnitRow[]): string {
  const [only] = units;
  if (only && named === '' && units.length === 1) return only.code;
  const name = named || agency;
  const known = units.find((unit) => isSameUnit(unit.name, name));
  if (known) return known.code;
  units.push({ code: `U${String(units.length + 1).padStart(2, '0')}`, name, isGiven: false });
  return units[units.length - 1]?.code ?? '';
}
