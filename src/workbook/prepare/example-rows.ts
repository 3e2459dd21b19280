import type { Language } from '../../text/language';
import { sheetNotes } from '../../text/sheet-notes';
import type { InputSheet } from '../schema/input-sheets';
import type { Column } from '../schema/table';
import { awardCategoryExamples, awardCriterionExamples, type ExampleRow } from './award-examples';
import type { PlannedValue } from './sheet-plan';

const numericKinds: ReadonlySet<Column['kind']> = new Set(['number', 'measure', 'percent', 'amount']);

/** An example's text as its column holds it: figures and days become values, `{y}` the year. */
function valueOf(text: string, { kind }: Column, year: number): PlannedValue {
  const filled = text.replace('{y}', String(year));
  if (numericKinds.has(kind) && /^\d+$/.test(filled)) return Number(filled);
  const day = kind === 'date' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(filled) : null;
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : filled;
}

/** The example rows of a new sheet, each a value per column; sheets without examples have none. */
export function exampleRows(
  sheet: InputSheet,
  columns: readonly { key: string; column: Column }[],
  year: number,
  language: Language,
): PlannedValue[][] {
  const all: Partial<Record<string, readonly Partial<Record<string, string>>[]>> = sheetNotes(language).examples;
  return (all[sheet] ?? []).map((example) =>
    columns.map(({ key, column }) => valueOf(example[key] ?? '', column, year)),
  );
}

/** Rows that count as they stand, offered for new sheets: an agency changes or deletes what it does not want. */
const presets: Partial<Record<InputSheet, (language: Language) => ExampleRow<string>[]>> = {
  awardCategories: awardCategoryExamples,
  awardCriteria: awardCriterionExamples,
};

/** The ready-made rows of a new sheet, each a value per column; most sheets have none. */
export function presetRows(
  sheet: InputSheet,
  columns: readonly { key: string }[],
  language: Language,
): PlannedValue[][] {
  return (presets[sheet]?.(language) ?? []).map((row) => columns.map(({ key }) => row[key] ?? ''));
}
