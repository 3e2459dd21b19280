import type { OwnersOf } from '../named-beside';
import type { Staffing } from './office';
import { idKey } from './staff';

/** The units in which a person works or has worked, which they head, or in which they act for somebody, by their ID. */
export const personOwners =
  ({ byId, units }: Pick<Staffing, 'byId' | 'units'>): OwnersOf =>
  (id) => {
    const person = byId.get(idKey(id));
    if (!person || person.employee.unit === '') return [];
    const headed = [...units.values()].filter(({ headId }) => idKey(headId) === idKey(id)).map(({ code }) => code);
    const worked = person.spells.flatMap(({ unit }) => unit ?? []);
    return [person.employee.unit, ...worked, ...person.acting.map(({ unit }) => unit), ...headed];
  };
