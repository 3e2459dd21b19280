import { finding, type Finding } from '../../finding';
import type { Located } from '../indicator/measure';

/** `Kode` by which the agency itself stands beside its units, in `Rapor Unit` and `Arsip Capaian` (data dictionary). */
export const AGENCY_CODE = 'INSTANSI';

/** A unit of the agency (*unit kerja*) as `Unit Kerja` states it. */
export interface Unit {
  sheet: string;
  row: number;
  code: string;
  name: string;
  /** Free text: Sekretariat, Bidang, UPTD, Panti … */
  kind: string;
  /** Code of the parent unit; empty at the top. */
  parent: string;
  /** Cell of `Induk`. */
  parentCell: string;
  weight: Located<number | null>;
  head: string;
  headId: string;
  headTitle: string;
  email: string;
}

/** The units as a tree; `order` lists every unit, parents before their children, in the order of the sheet. */
export interface UnitTree {
  order: Unit[];
  top: Unit[];
  children: Map<string, Unit[]>;
  byCode: Map<string, Unit>;
  depth: Map<string, number>;
}

/** A single top-level unit with children is the agency itself (data dictionary, rule 6); null: no unit is. */
export function agencyUnitOf({ top, children }: Pick<UnitTree, 'top' | 'children'>): Unit | null {
  const [only, other] = top;
  return only && !other && (children.get(only.code) ?? []).length > 0 ? only : null;
}

/**
 * Builds the tree of units. A circle of parents is an error finding at the cell of `Induk`; the units of a circle are
 * left out of the tree. Parents must exist (checked when the references are resolved).
 */
export function buildUnitTree(units: readonly Unit[]): { tree: UnitTree; findings: Finding[] } {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const children = new Map<string, Unit[]>();
  const top: Unit[] = [];
  for (const unit of units) {
    if (!byCode.has(unit.parent)) top.push(unit);
    else children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit]);
  }
  const order: Unit[] = [];
  const depth = new Map<string, number>();
  const pending = top.map((unit) => ({ unit, level: 0 })).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { unit, level } = next;
    order.push(unit);
    depth.set(unit.code, level);
    const below = children.get(unit.code) ?? [];
    for (let index = below.length - 1; index >= 0; index--) {
      const child = below[index];
      if (child) pending.push({ unit: child, level: level + 1 });
    }
  }
  const findings = units
    .filter((unit) => !depth.has(unit.code))
    .map((unit) =>
      finding(
        'circular-parent',
        { sheet: unit.sheet, cell: unit.parentCell },
        { code: unit.code, parent: unit.parent },
      ),
    );
  // Whoever walks down from a unit of a circle would walk for ever.
  for (const unit of units) if (!depth.has(unit.code)) children.delete(unit.code);
  return { tree: { order, top, children, byCode, depth }, findings };
}

/** Codes of a unit and of all units below it, in the order of the tree; a chain of any depth is walked, not recursed into. */
export function subtreeOf(tree: UnitTree, code: string): string[] {
  const codes: string[] = [];
  const pending = [code];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    codes.push(next);
    for (const child of [...(tree.children.get(next) ?? [])].reverse()) pending.push(child.code);
  }
  return codes;
}
