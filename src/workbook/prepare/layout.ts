import type { FindingWords } from '../../domain/finding-codes/values';
import { awardSheets } from '../schema/award-tables';
import { wordsOf } from '../schema/choices';
import type { InputSheet } from '../schema/input-sheets';
import { peopleSheets } from '../schema/people-tables';
import { scheduleSheets } from '../schema/schedule-tables';
import type { Column, ColumnKind, Table } from '../schema/table';
import { quarterKeys } from '../schema/tables';

/** What *Siapkan* prepares at once; the core first, other modules on request (data dictionary, first section). */
export const modules = {
  core: ['settings', 'units', 'indicators', 'actuals', 'budget'],
  support: ['remainder', 'followUps', 'analyses', 'history', 'honours', 'ratingScale', 'meetings', 'confirmations'],
  awards: Object.keys(awardSheets) as InputSheet[],
  schedule: Object.keys(scheduleSheets) as InputSheet[],
  people: ['staff', ...(Object.keys(peopleSheets) as InputSheet[])],
  agreements: ['agreements', 'staff', 'history'],
} satisfies Record<Module, readonly InputSheet[]>;

export type Module = FindingWords['module'];

/** The module whose preparation makes a sheet. */
export const moduleOf = (sheet: InputSheet): Module =>
  (Object.keys(modules) as Module[]).find((module) => (modules[module] as readonly InputSheet[]).includes(sheet)) ??
  'core';

/**
 * Optional columns that stand with the required ones, because an ordinary agency fills them; all others are *isian
 * lanjutan*: behind, in a group. For `Indikator` the data dictionary draws the line itself.
 */
const upFront: Partial<Record<InputSheet, readonly string[]>> = {
  settings: ['notes'],
  units: ['parent', 'head', 'headId', 'headTitle', 'email'],
  indicators: ['objective', 'targetQ1', 'targetQ2', 'targetQ3', 'targetQ4', 'aggregation', 'actual', 'owner'],
  actuals: ['indicator', 'component', ...quarterKeys, 'evidence'],
  budget: ['account', 'unit', 'revisedCeiling'],
  remainder: ['unit', 'description'],
  followUps: ['indicator'],
  analyses: ['drivers', 'obstacles', 'efforts', 'nextSteps'],
  history: ['indicator', 'measureUnit', 'source'],
  schedule: ['time', 'place', 'status', 'code'],
  meetings: ['time', 'minutesBy', 'directions', 'discussion', 'conclusions', 'present'],
  transfers: ['from', 'to', 'position', 'decree'],
  reflections: ['measure', 'due', 'support', 'lastOutcome'],
  training: ['until', 'project'],
  confirmations: ['notes', 'by', 'date'],
  agreements: ['firstId', 'reason', 'signed'],
};

const isAdvancedColumn = (sheet: InputSheet, key: string, { optional }: Column): boolean =>
  optional && !(upFront[sheet]?.includes(key) ?? false);

/** The columns of a new sheet in their order; of the period columns the quarters stand for the months. */
export function columnsOf(sheet: InputSheet, table: Table): { key: string; column: Column; isAdvanced: boolean }[] {
  const all = Object.entries(table.columns)
    .filter(([key, { isPeriod, isRare }]) => !isRare && (!isPeriod || (quarterKeys as readonly string[]).includes(key)))
    .map(([key, column]) => ({ key, column, isAdvanced: isAdvancedColumn(sheet, key, column) }));
  return [...all.filter(({ isAdvanced }) => !isAdvanced), ...all.filter(({ isAdvanced }) => isAdvanced)];
}

/** Number formats by what a column holds; `General` lets figures of any kind look as they were typed. */
const formatOfKind: Record<ColumnKind, string> = {
  text: '@',
  code: '@',
  unit: '@',
  choice: '@',
  number: 'General',
  measure: 'General',
  percent: '0.00',
  amount: '#,##0',
  date: 'dd/mm/yyyy',
};

/** Number format of a column: text that is typed stays as it is, above all codes with zeros in front. */
export function formatOf({ kind }: Column): string {
  return formatOfKind[kind];
}

/** Long texts get room; their columns are told by their keys. */
const longTexts =
  /^(name|objective|description|definition|notes|problem|cause|action|progress|text|indicator|category|agenda|directions|discussion|conclusions)$/;
const people = /^(head|headTitle|owner|email)$/;
const widthOfKind: Record<ColumnKind, number> = {
  text: 150,
  code: 120,
  unit: 110,
  choice: 130,
  number: 100,
  measure: 110,
  percent: 90,
  amount: 130,
  date: 100,
};

/** The sheet of settings is read rather than filled in row by row. */
const settingWidths: Record<string, number> = { key: 260, value: 260, notes: 620 };

/** Room for the longest word of a drop-down. */
function choiceWidth(choices: Record<string, string>): number {
  const longest = Math.max(...wordsOf(choices, 'id').map((word) => word.length));
  return Math.max(widthOfKind.choice, longest * 7 + 40);
}

/** Width of a column in pixels. */
export function widthOf(sheet: InputSheet, key: string, { kind, choices }: Column): number {
  if (sheet === 'settings') return settingWidths[key] ?? 150;
  if (choices) return choiceWidth(choices);
  if (kind !== 'text') return widthOfKind[kind];
  if (longTexts.test(key)) return 280;
  return people.test(key) ? 220 : widthOfKind.text;
}
