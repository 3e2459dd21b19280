import { canonical, namesSame } from './canonical';
import { finding, type Finding, type Place } from './finding';
import type { FindingWords } from './finding-codes/values';
import { grouped } from './grouped';
import type { Activity } from './schedule/activity';
import type { Agreement } from './agreements/agreement';
import type { FollowUp } from './main-job/follow-up';
import type { UnitTree } from './main-job/unit/unit';
import { maskId } from './people/identity';

/** What a row names beside its unit, and what belongs to units itself. */
type Owned = FindingWords['owned'];

/**
 * The codes of the units that a thing belongs to, by its code or ID; none where it belongs to the whole agency, or where nobody
 * knows.
 */
export type OwnersOf = (name: string) => readonly string[];

/** Two columns of a row, as read: its unit and what it names beside it, each empty where the row is silent. */
interface Beside {
  place: Place;
  unit: string;
  name: string;
  /** The name as findings may tell it, where that is another: they give no person away. */
  told?: string;
}

/** The sheets whose rows name a unit and something that has a unit of its own; each answers which of its columns do. */
const rules = {
  followUps: {
    owned: 'indicator',
    read: ({ sheet, unit, indicatorCode, indicatorCell }: FollowUp): Beside => ({
      place: { sheet, cell: indicatorCell },
      unit,
      name: indicatorCode,
    }),
  },
  schedule: {
    owned: 'budgetCode',
    read: ({ sheet, unit, budgetCode, cells }: Activity): Beside => ({
      place: { sheet, cell: cells.code },
      unit,
      name: budgetCode,
    }),
  },
  agreements: {
    owned: 'person',
    read: ({ sheet, unit, firstId, cells }: Agreement): Beside => ({
      place: { sheet, cell: cells.firstId },
      unit,
      name: firstId,
      told: maskId(firstId),
    }),
  },
} as const satisfies Record<string, { owned: Owned; read: (row: never) => Beside }>;

type Ruled = keyof typeof rules;
type RowOf<R extends Ruled> = Parameters<(typeof rules)[R]['read']>[0];

/** Whether one of two units is the other, or stands above it: a branch works for its top, and the top for its branch. */
function isOneBranch({ byCode }: Pick<UnitTree, 'byCode'>, one: string, other: string): boolean {
  const above = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    for (let unit = byCode.get(from); unit && !seen.has(unit.code); unit = byCode.get(unit.parent)) {
      if (unit.code === to) return true;
      seen.add(unit.code);
    }
    return false;
  };
  return one === other || above(one, other) || above(other, one);
}

/**
 * A Peringatan for each row that names, beside its unit, what belongs to units of other branches alone: one of the two cells is
 * hardly meant, and papers of two units tell two stories.
 */
export function namedElsewhere<R extends Ruled>(
  sheet: R,
  rows: readonly RowOf<R>[],
  tree: Pick<UnitTree, 'byCode'>,
  ownersOf: OwnersOf,
): Finding[] {
  const { owned, read } = rules[sheet] as { owned: Owned; read: (row: RowOf<R>) => Beside };
  return rows.flatMap((row): Finding[] => {
    const { place, unit, name, told = name } = read(row);
    const owners = unit === '' || name === '' ? [] : ownersOf(name);
    if (owners.length === 0 || owners.some((owner) => isOneBranch(tree, unit, owner))) return [];
    const units = owners.map((owner) => tree.byCode.get(owner)?.name ?? owner);
    return [finding('named-elsewhere', place, { owned, name: told, units, unit: tree.byCode.get(unit)?.name ?? unit })];
  });
}

/** A code with the name that stands beside it. */
export interface Named {
  code: string;
  name: string;
}

/**
 * A Peringatan for each row whose name is, word for word, that of another thing than the one of its code: codes or figures have
 * slipped by a row. Names in other words, and those that several things bear, say nothing.
 */
export function namedAsAnother(rows: readonly (Named & { place: Place })[], things: readonly Named[]): Finding[] {
  if (rows.every(({ name }) => name === '')) return [];
  const named = grouped(things, ({ name }) => canonical(name));
  const nameOf = new Map(things.map(({ code, name }) => [canonical(code), name]));
  return rows.flatMap(({ place, code, name }): Finding[] => {
    const own = nameOf.get(canonical(code));
    const [other] = named.get(canonical(name)) ?? [];
    if (own === undefined || other === undefined || name === '' || namesSame(own, name)) return [];
    return [finding('named-as-another', place, { code, name, other: other.code })];
  });
}
