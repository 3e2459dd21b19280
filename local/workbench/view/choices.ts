import type { DataValidation, Sheet } from 'hucre';
import type { Area } from '../../runtime/sheets/area';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import type { Place } from '../protocol';
import { contains, parseAreas, parsePlace } from './areas';
import { displayText } from './display';

/** Rows of a range that lists values; more than this is no list a person chooses from. */
const MOST_CHOICES = 2000;

/** The drop-downs of a sheet, with their ranges read. */
export function listRules(sheet: Sheet): { rule: DataValidation; areas: Area[] }[] {
  return (sheet.dataValidations ?? [])
    .filter(({ type }) => type === 'list')
    .map((rule) => ({ rule, areas: parseAreas(rule.range) }));
}

/** The drop-down of a cell; the one set last counts. Undefined: none. */
export function ruleAt(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  return listRules(sheet)
    .reverse()
    .find(({ areas }) => areas.some((area) => contains(area, row, column)))?.rule;
}

function inRange(workbook: LocalWorkbook, own: string, formula: string): string[] {
  const place = parsePlace(formula) ?? parsePlace(`'${own.replaceAll("'", "''")}'!${formula}`);
  if (!place || !workbook.sheetNames().includes(place.sheet)) return [];
  const store = workbook.store(place.sheet);
  const { locale } = workbook;
  const { row, column, rows } = place.area;
  const end = Math.min(row + rows, store.extent().rows, row + MOST_CHOICES);
  const found: string[] = [];
  for (let at = row; at < end; at += 1) {
    const text = displayText(store.rowValues(at)[column] ?? null, store.format(at, column), locale);
    if (text !== '') found.push(text);
  }
  return [...new Set(found)];
}

/** The values that drop down in a cell. */
export function choicesAt(workbook: LocalWorkbook, { sheet, row, column }: Place): string[] {
  const rule = ruleAt(workbook.store(sheet).sheet, row, column);
  if (!rule) return [];
  if (rule.values) return rule.values;
  const formula = rule.formula1 ?? '';
  const quoted = /^"(.*)"$/.exec(formula)?.[1];
  return quoted === undefined ? inRange(workbook, sheet, formula) : quoted.split(',').map((text) => text.trim());
}
