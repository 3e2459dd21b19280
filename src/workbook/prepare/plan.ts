import type { Language } from '../../text/language';
import { sheetNotes } from '../../text/sheet-notes';
import { findHeader, type Header } from '../read/header';
import type { Grid } from '../read/grid';
import type { Grids } from '../read/workbook';
import { wordsOf } from '../schema/choices';
import { inputSheets, type InputSheet } from '../schema/input-sheets';
import { nameIn } from '../schema/names';
import type { Column, Table } from '../schema/table';
import { settingsTable, unitTable, type monthKeys } from '../schema/tables';
import { cleanText } from '../values/markers';
import { presetRows } from './preset-rows';
import { columnsOf, formatOf, widthOf } from './layout';
import { planSettings } from './setting-rows';
import {
  emptyPlan,
  isEmptyPlan,
  type PlannedColumn,
  type Preparation,
  type SheetPlan,
  type UnitColumn,
} from './sheet-plan';

type SheetColumn = ReturnType<typeof columnsOf>[number];

/** Columns that are read, and never prepared: months beside quarters, and others that few sheets have. */
type RareKey = (typeof monthKeys)[number] | `spent-m${string}` | `plannedPhysicalQ${string}` | `standard${string}`;

/** What is said of every prepared column: a column without its words does not compile. */
type ColumnNotes = {
  [Sheet in InputSheet]: Record<Exclude<(typeof inputSheets)[Sheet]['table']['key'], RareKey>, string>;
};

/** The note of a heading. */
export function noteOf(sheet: InputSheet, key: string, language: Language): string {
  const declared: ColumnNotes = sheetNotes(language).columns;
  const notes: Partial<Record<string, string>> = declared[sheet];
  return notes[key] ?? '';
}

/** A column as it is written by *Siapkan* and by an import. */
export function plannedColumn(
  sheet: InputSheet,
  { key, column, isAdvanced }: SheetColumn,
  language: Language,
): PlannedColumn {
  return {
    heading: nameIn(column, language),
    note: noteOf(sheet, key, language),
    format: formatOf(column),
    pixels: widthOf(sheet, key, column),
    choices: column.choices ? wordsOf(column.choices, language) : [],
    choosesUnit: column.kind === 'unit' || (sheet === 'units' && key === 'parent'),
    isAdvanced,
  };
}

const isBlank = ({ values }: Grid): boolean => values.every((row) => row.every((cell) => cleanText(cell) === ''));

/** The columns that an existing sheet lacks; one period column is enough, whichever it is. */
function missingColumns(wanted: readonly SheetColumn[], table: Table, header: Header<string>): SheetColumn[] {
  const hasPeriods = Object.entries(table.columns).some(
    ([key, { isPeriod }]) => isPeriod && header.columns[key] !== undefined,
  );
  return wanted.filter(({ key, column }) => header.columns[key] === undefined && !(column.isPeriod && hasPeriods));
}

/** What new sheets begin with. */
interface Beginning {
  year: number;
  /** Ready-made rows too, where a sheet has some. */
  withPresets: boolean;
}

function planNew(
  name: string,
  isNew: boolean,
  sheet: InputSheet,
  { year, withPresets }: Beginning,
  language: Language,
): SheetPlan {
  const table: Table = inputSheets[sheet].table;
  const wanted = columnsOf(sheet, table);
  const plan = { ...emptyPlan(name), isNew, columns: wanted.map((column) => plannedColumn(sheet, column, language)) };
  const values = withPresets ? presetRows(sheet, wanted, language) : [];
  const formats = wanted.map(({ column }) => formatOf(column));
  plan.records = { firstRow: 2, values, formats: values.map(() => formats) };
  plan.frozenColumns = wanted.length > 8 ? 1 : 0;
  if (sheet === 'settings')
    planSettings(plan, null, { columns: { key: 0, value: 1, notes: 2 }, width: 3 }, year, language);
  return plan;
}

function planExisting(
  grid: Grid,
  header: Header<string>,
  sheet: InputSheet,
  year: number,
  language: Language,
): SheetPlan {
  const table: Table = inputSheets[sheet].table;
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const missing = missingColumns(columnsOf(sheet, table), table, header);
  const plan: SheetPlan = {
    ...emptyPlan(grid.name),
    headerRow: header.row + 1,
    firstColumn: width + 1,
    columns: missing.map((column) => plannedColumn(sheet, column, language)),
  };
  if (sheet !== 'settings') return plan;
  const at = (key: string): number => {
    const added = missing.findIndex((column) => column.key === key);
    return header.columns[key] ?? width + Math.max(added, 0);
  };
  const places = { columns: { key: at('key'), value: at('value'), notes: at('notes') }, width: width + missing.length };
  const { header: known } = findHeader(settingsTable, grid);
  if (known) planSettings(plan, { grid, header: known }, places, year, language);
  return plan;
}

/** Where unit codes stand: in the sheet there is, else in the one that is going to be made. */
function unitColumnOf(grids: Grids, plans: readonly SheetPlan[], language: Language): UnitColumn | null {
  if (grids.units) {
    const { header } = findHeader(unitTable, grids.units);
    const column = header?.columns.code;
    if (header && column !== undefined)
      return { sheet: grids.units.name, column: column + 1, firstRow: header.row + 2 };
  }
  const name = nameIn(unitTable, language);
  const planned = plans.some((plan) => plan.name === (grids.units?.name ?? name) && plan.firstColumn === 1);
  return planned ? { sheet: grids.units?.name ?? name, column: 1, firstRow: 2 } : null;
}

/**
 * Plans what *Siapkan* adds: sheets that are missing, with headings, notes and drop-downs and no entry below them; columns that
 * an existing sheet lacks, behind its last; settings that are missing or empty. Planning over the result plans nothing.
 *
 * @param grids every input sheet of the workbook that exists among `sheets`, and `Unit Kerja`
 * @param year value of `Tahun` where it is empty
 * @param withPresets ready-made rows for new sheets that have some
 */
export function planPreparation(
  sheets: readonly InputSheet[],
  grids: Grids,
  year: number,
  language: Language,
  withPresets = false,
): Preparation {
  const untouched: Preparation['untouched'] = [];
  const plans = sheets.flatMap((sheet): SheetPlan[] => {
    const grid = grids[sheet];
    const table: Table = inputSheets[sheet].table;
    if (!grid) return [planNew(nameIn(table, language), true, sheet, { year, withPresets }, language)];
    if (isBlank(grid)) return [planNew(grid.name, false, sheet, { year, withPresets }, language)];
    const { header } = findHeader(table, grid);
    if (header) return [planExisting(grid, header, sheet, year, language)];
    const headings = Object.values<Column>(table.columns).filter(({ optional }) => !optional);
    untouched.push({ name: grid.name, headings: headings.map((column) => nameIn(column, language)) });
    return [];
  });
  return {
    plans: plans.filter((plan) => !isEmptyPlan(plan)),
    unitColumn: unitColumnOf(grids, plans, language),
    untouched,
  };
}
