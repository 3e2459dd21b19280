import type { Indicator } from '../../domain/main-job/indicator/indicator';
import type { Unit } from '../../domain/main-job/unit/unit';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import type { SharedRows } from '../../shapes/shared-rows';
import { findHeader } from '../read/header';
import type { Grid } from '../read/grid';
import { actualsTable, indicatorTable } from '../schema/tables';
import type { Table } from '../schema/table';
import { cleanText } from '../values/markers';

export interface SharePlan {
  sheets: { name: string; shares: SharedRows[] }[];
  /** Codes of the units that own rows. */
  units: string[];
  /** Units without an e-mail of their own that use that of a unit above them. */
  inherited: string[];
  withoutEmail: string[];
}

/** The beginning of the descriptions of our protections. */
export const sharePrefix = 'Rapor Kinerja · isian · ';

const addresses = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => /^[^@]+@[^@]+\.[^@]+$/.test(part));

/** The e-mail addresses in force for a unit: its own, else those of the nearest unit above that has some. */
function editorsOf(code: string, units: ReadonlyMap<string, Unit>): { editors: string[]; from: string } {
  const seen = new Set<string>();
  for (let unit = units.get(code); unit && !seen.has(unit.code); unit = units.get(unit.parent)) {
    seen.add(unit.code);
    const own = addresses(unit.email);
    if (own.length > 0) return { editors: own, from: unit.code };
  }
  return { editors: [], from: '' };
}

/** Neighbouring rows of the same unit as runs: first row (0-based), how many, whose. */
function runsOf(owners: readonly (string | null)[], first: number): { row: number; rows: number; unit: string }[] {
  const runs: { row: number; rows: number; unit: string }[] = [];
  owners.forEach((unit, index) => {
    const last = runs[runs.length - 1];
    if (unit === null) return;
    if (last?.unit === unit && last.row + last.rows === first + index) last.rows++;
    else runs.push({ row: first + index, rows: 1, unit });
  });
  return runs;
}

/** Plans the protected rows of one sheet: the headings for nobody but the owner, each run of rows for its unit. */
function sharesOf(
  table: Table,
  grid: Grid | undefined,
  unitOf: (code: string) => string | null,
  units: ReadonlyMap<string, Unit>,
  language: Language,
): SharedRows[] {
  const header = grid ? findHeader(table, grid).header : null;
  const column = header?.columns.code;
  if (!grid || !header || column === undefined) return [];
  const words = texts(language).prepare.share;
  const columns = Math.max(1, ...grid.values.map((row) => row.length));
  const owners = grid.values.slice(header.row + 1).map((row) => unitOf(cleanText(row[column])));
  const runs = runsOf(owners, header.row + 1);
  if (runs.length === 0) return [];
  const headings = { firstRow: 1, rows: header.row + 1, columns, description: words.description(words.header) };
  return [
    { ...headings, editors: [] },
    ...runs.map(({ row, rows, unit }) => ({
      firstRow: row + 1,
      rows,
      columns,
      description: words.description(unit),
      editors: editorsOf(unit, units).editors,
    })),
  ];
}

/**
 * Plans *Bagikan isian per bidang*: in `Indikator` and `Realisasi` the rows of each unit for the addresses in its
 * `Email`. Rows whose unit is not known are left open.
 */
export function planShares(
  grids: { indicators?: Grid; actuals?: Grid },
  indicators: readonly Indicator[],
  units: readonly Unit[],
  language: Language,
): SharePlan {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const owners = new Map(indicators.map(({ code, unit }) => [code.toLowerCase(), unit]));
  const unitOf = (code: string): string | null => owners.get(code.toLowerCase()) || null;
  const tables: [Table, Grid | undefined][] = [
    [indicatorTable, grids.indicators],
    [actualsTable, grids.actuals],
  ];
  const sheets = tables
    .map(([table, grid]) => ({ name: grid?.name ?? '', shares: sharesOf(table, grid, unitOf, byCode, language) }))
    .filter(({ shares }) => shares.length > 0);
  const owning = [...new Set(owners.values())].filter((unit) => unit !== '');
  return {
    sheets,
    units: owning,
    inherited: owning.filter((code) => !['', code].includes(editorsOf(code, byCode).from)),
    withoutEmail: owning.filter((code) => editorsOf(code, byCode).editors.length === 0),
  };
}
