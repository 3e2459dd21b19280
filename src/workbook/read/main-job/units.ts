import { canonical } from '../../../domain/canonical';
import { finding, type Finding } from '../../../domain/finding';
import type { Unit } from '../../../domain/main-job/unit/unit';
import { unitTable } from '../../schema/tables';
import { duplicateKeys } from '../duplicates';
import { isBlankMarker } from '../../values/markers';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';

/** Finds the unit a cell names: by its code, or by a name that fits exactly one unit (data dictionary, Unit Kerja). */
export type UnitFinder = (text: string) => string | null;

/** Finds the code of a unit by its code or, where only one unit has it, its name; null for any other text. */
export function unitFinder(units: readonly Unit[]): UnitFinder {
  const codes = new Map(units.map(({ code }) => [canonical(code), code]));
  const names = new Map<string, string | null>();
  for (const { name, code } of units) {
    const key = canonical(name);
    names.set(key, names.has(key) ? null : code);
  }
  // Thousands of rows name a few hundred units.
  const known = new Map<string, string | null>();
  return (text) => {
    let code = known.get(text);
    if (code === undefined) {
      const wanted = canonical(text);
      code = codes.get(wanted) ?? names.get(wanted) ?? null;
      known.set(text, code);
    }
    return code;
  };
}

/**
 * Code of the unit that a cell names, empty where it names none; one that `Unit Kerja` does not have gives null and is noted, an
 * error in every column (data dictionary, "Severity").
 *
 * @param noted where the column asks for advice of its own
 */
export function knownUnit<K extends string>(
  row: Row<K>,
  key: K,
  find: UnitFinder,
  noted: 'unknown-unit' | 'transfer-from-unknown-unit' | 'transfer-to-unknown-unit' = 'unknown-unit',
): string | null {
  const stated = row.optionalText(key);
  const unit = stated === '' ? '' : find(stated);
  if (unit === null) row.note(noted, key, { value: stated });
  return unit;
}

/** Reads `Unit Kerja`; parents are resolved to codes, unknown ones are errors. */
export function readUnits(grid: Grid): { units: Unit[]; findings: Finding[] } {
  const { rows, findings } = readRows(unitTable, grid);
  const units = rows.map((row): Unit => {
    const weight = row.figure('weight');
    if (weight.value !== null && weight.value < 0) row.note('negative-weight', 'weight', { value: weight.value });
    return {
      sheet: row.sheet,
      row: row.number,
      code: row.code('code'),
      name: row.text('name'),
      kind: row.text('kind'),
      parent: isBlankMarker(row.text('parent')) ? '' : row.code('parent'),
      parentCell: row.cell('parent'),
      weight,
      head: row.optionalText('head'),
      headId: row.has('headId') ? row.code('headId') : '',
      headTitle: row.optionalText('headTitle'),
      email: row.optionalText('email'),
    };
  });
  findings.push(...duplicateKeys(rows, 'code'));
  const find = unitFinder(units);
  for (const unit of units) {
    if (unit.parent === '') continue;
    const code = find(unit.parent);
    if (code === null)
      findings.push(finding('unknown-parent', { sheet: unit.sheet, cell: unit.parentCell }, { value: unit.parent }));
    unit.parent = code ?? '';
  }
  return { units, findings };
}
