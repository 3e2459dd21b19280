import { finding, findingWith, type Finding, type FindingCode, type Rest } from '../finding';
import { checkIdentity, maskId } from './identity';
import { splitTitles } from './names';
import { lastDayOf, placementOn } from './placement';
import { headOn, type Person, type Staffing } from './office';
import { idKey, type Employee } from './staff';

type Cell = keyof Employee['cells'];

const at = ({ sheet, row, cells }: Employee, cell: Cell) => ({ sheet, cell: cells[cell] || `A${row}` });

const note = <C extends FindingCode>(
  code: C,
  employee: Employee,
  cell: Cell,
  ...values: Rest<C, { name: string }>
): Finding => findingWith(code, at(employee, cell), { name: employee.name }, ...values);

/** One row per person (data dictionary, `Pegawai`): the first one of each ID; every other row is noted. */
export function firstRows(employees: readonly Employee[]): { staff: Employee[]; findings: Finding[] } {
  const first = new Map<string, Employee>();
  const findings: Finding[] = [];
  for (const employee of employees) {
    const key = idKey(employee.id);
    const known = first.get(key);
    if (!known) {
      first.set(key, employee);
      continue;
    }
    const code = known.unit === employee.unit ? 'staff-listed-twice' : 'staff-in-two-units';
    findings.push(note(code, employee, 'id', { row: known.row, unit: known.unit, other: employee.unit }));
  }
  return { staff: [...first.values()], findings };
}

function ofRow(employee: Employee): Finding[] {
  const { from, until, name } = employee;
  const titles = splitTitles(name);
  return [
    ...checkIdentity(employee).map((problem) => note(problem, employee, 'id')),
    ...(titles ? [note('name-with-titles', employee, 'name', { bare: titles.name })] : []),
    ...(from !== null && until !== null && until < from ? [note('staff-end-before-start', employee, 'until')] : []),
  ];
}

/** Everybody whose superiors lead back to themselves; each circle is reported at every one of its rows. */
function circular(staffing: Staffing): Set<Person> {
  const superiorOf = (person: Person): Person | undefined => staffing.byId.get(idKey(person.employee.superior));
  const settled = new Set<Person>();
  const inCircle = new Set<Person>();
  for (const start of staffing.people) {
    const path: Person[] = [];
    const onPath = new Set<Person>();
    let person: Person | undefined = start;
    while (person && !settled.has(person) && !onPath.has(person)) {
      path.push(person);
      onPath.add(person);
      person = person.employee.superior === '' ? undefined : superiorOf(person);
    }
    if (person && onPath.has(person)) path.slice(path.indexOf(person)).forEach((one) => inCircle.add(one));
    path.forEach((one) => settled.add(one));
  }
  return inCircle;
}

function superiors(staffing: Staffing): Finding[] {
  const circle = circular(staffing);
  const { today } = staffing;
  return staffing.people.flatMap((person): Finding[] => {
    const { employee } = person;
    if (employee.superior === '') return [];
    const superior = staffing.byId.get(idKey(employee.superior));
    if (!superior) return [note('superior-unknown', employee, 'superior', { value: maskId(employee.superior) })];
    if (superior === person) return [note('superior-self', employee, 'superior')];
    if (circle.has(person))
      return [note('superior-circular', employee, 'superior', { superior: superior.employee.name })];
    const isHere = placementOn(person.spells, today) !== null;
    return isHere && placementOn(superior.spells, today) === null
      ? [note('superior-left', employee, 'superior', { superior: superior.employee.name })]
      : [];
  });
}

/** Heads whom `Unit Kerja` names although they have left or work elsewhere, and nobody acts for them. */
function vacantOffices(staffing: Staffing): Finding[] {
  const { today, byId } = staffing;
  return [...staffing.units.values()].flatMap((unit): Finding[] => {
    const head = unit.headId === '' ? undefined : byId.get(idKey(unit.headId));
    if (!head || headOn(staffing, unit.code, today)?.person === head) return [];
    const spell = placementOn(head.spells, today);
    if (spell?.unit === unit.code || (spell && spell.unit === null)) return [];
    const holder = headOn(staffing, unit.code, today);
    const values = { name: head.employee.name, unit: unit.name, holder: holder?.person.employee.name ?? '' };
    const place = { sheet: unit.sheet, cell: `A${unit.row}` };
    return [finding(holder ? 'head-replaced' : 'office-vacant', place, values)];
  });
}

/** Checks `Pegawai`: IDs, names, dates, superiors, and the heads of units. Nothing of it stops a run. */
export function checkStaff(employees: readonly Employee[], staffing: Staffing): Finding[] {
  return [...employees.flatMap(ofRow), ...superiors(staffing), ...vacantOffices(staffing)];
}

/** Whether somebody has left the agency by a day. */
export function hasLeft({ spells }: Person, day: string): boolean {
  const last = lastDayOf(spells);
  return spells.length > 0 && last !== null && last < day;
}
