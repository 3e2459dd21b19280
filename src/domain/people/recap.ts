import { predicateOf, requiredTexts, type Predicate, type Reflection } from './reflection';
import { placementOn } from './placement';
import type { Person, Staffing } from './office';
import { groupOf, idKey } from './staff';
import { countedReflections, countThemes, type ThemeCount } from './themes';

/** How far the reflections of a year have come. */
export interface Recap {
  expected: number;
  prepared: number;
  begun: number;
  complete: number;
  withStep: number;
  themes: ThemeCount[];
  /** Civil servants by the rating that results and behaviour give. */
  predicates: Map<Predicate, number>;
  rated: number;
  /** People at work who have no row. */
  missing: Person[];
}

/** Everybody who is with the agency on a day and is asked for a reflection. */
export const peopleAtWork = ({ people }: Staffing, day: string): Person[] =>
  people.filter(({ spells }) => placementOn(spells, day) !== null);

/** Counts the reflections of a year. @param year by `idKey` */
export function recapOf(year: ReadonlyMap<string, Reflection>, staffing: Staffing): Recap {
  const { today } = staffing;
  const expected = peopleAtWork(staffing, today);
  const counted = countedReflections(year.values(), staffing, today);
  const predicates = new Map<Predicate, number>();
  let rated = 0;
  for (const { reflection } of counted) {
    const person = staffing.byId.get(idKey(reflection.id));
    const predicate = predicateOf(reflection.result, reflection.behaviour);
    if (!person || predicate === null || groupOf(person.employee) !== 'asn') continue;
    rated++;
    predicates.set(predicate, (predicates.get(predicate) ?? 0) + 1);
  }
  const missing = expected.filter(({ employee }) => !year.has(idKey(employee.id)));
  const isComplete = ({ reflection }: { reflection: Reflection }): boolean =>
    requiredTexts.every((key) => reflection[key] !== '');
  return {
    expected: expected.length,
    prepared: expected.length - missing.length,
    begun: counted.length,
    complete: counted.filter(isComplete).length,
    withStep: counted.filter(({ reflection: { plan, measure, due } }) => plan !== '' && measure !== '' && due !== null)
      .length,
    themes: countThemes(counted),
    predicates,
    rated,
    missing,
  };
}
