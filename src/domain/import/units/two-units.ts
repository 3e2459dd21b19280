import { canonical } from '../../canonical';
import { examine, type Examined } from '../tables/examine';
import type { ImportOption } from '../question';

const withoutExtension = (file: string): string => file.replace(/\.[a-z]{3,4}$/i, '');

/** What may name the unit of a table: the office of its title, its tab, its file. */
const names: readonly ((one: Examined) => string)[] = [
  ({ table }) => table.agency,
  ({ table }) => table.sheet,
  ({ table }) => withoutExtension(table.file),
];

/** Whether names are those of different units: `DINAS SOSIAL` and `DINAS SOSIAL KABUPATEN CONTOH` are one. */
const areApart = (found: readonly string[]): boolean =>
  found.every((name, index) => name !== '' && found.every((other, at) => at === index || !name.includes(other)));

/** What names the units of tables that say different things of the same lines; null where nothing tells them apart. */
export const unitsOf = (tables: readonly Examined[]): ((one: Examined) => string) | null =>
  names.find((name) => areApart(tables.map((one) => canonical(name(one))))) ?? null;

/** A table whose lines belong to a unit. */
const ofUnit = ({ table }: Examined, name: string): Examined =>
  examine({ ...table, lines: table.lines.map((line) => ({ ...line, office: { code: '', name } })) });

/** Tables by their units; lines of the same code are others in each of them. */
export function byUnit(tables: readonly Examined[], nameOf: (one: Examined) => string): Examined[][] {
  const parts = new Map<string, Examined[]>();
  for (const one of tables) {
    const name = nameOf(one);
    parts.set(name, [...(parts.get(name) ?? []), ofUnit(one, name)]);
  }
  return [...parts.values()];
}

/** The choice to take tables as those of different units, where something tells them apart. */
export function bothUnits(tables: readonly Examined[]): ImportOption[] {
  const nameOf = unitsOf(tables);
  return nameOf ? [{ value: 'both', word: 'bothUnits', about: tables.map(nameOf).join(', ') }] : [];
}
