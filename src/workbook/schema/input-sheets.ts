import { awardOutputSheets, awardSheets } from './award-tables';
import { figureTable } from './figure-table';
import { ledgerTable } from './ledger-table';
import { scheduleSheets } from './schedule-tables';
import type { Table } from './table';
import { templateTable } from './template-table';
import {
  actualsTable,
  analysisTable,
  budgetTable,
  followUpTable,
  historyTable,
  honourTable,
  indicatorTable,
  ratingScaleTable,
  remainderTable,
  settingsTable,
  unitTable,
} from './tables';

/** The input sheets of the main job; `formats` tells whether number formats matter (cells shown in per cent). */
const mainJobSheets = {
  settings: { table: settingsTable, formats: true },
  units: { table: unitTable, formats: false },
  indicators: { table: indicatorTable, formats: true },
  actuals: { table: actualsTable, formats: true },
  history: { table: historyTable, formats: true },
  ratingScale: { table: ratingScaleTable, formats: true },
  budget: { table: budgetTable, formats: true },
  remainder: { table: remainderTable, formats: false },
  followUps: { table: followUpTable, formats: false },
  analyses: { table: analysisTable, formats: false },
  honours: { table: honourTable, formats: false },
};

/** Every sheet that is read; `formats` tells whether number formats matter (cells shown in per cent). */
export const inputSheets = {
  ...mainJobSheets,
  ...awardSheets,
  ...scheduleSheets,
} as const satisfies Record<string, { table: Table; formats: boolean }>;

export type InputSheet = keyof typeof inputSheets;

/** What a run reads: the input sheets, and sheets of the add-on's own that carry something from run to run. */
export const readableSheets = {
  ...inputSheets,
  ...awardOutputSheets,
  figures: { table: figureTable, formats: false },
  ledger: { table: ledgerTable, formats: false },
  templates: { table: templateTable, formats: false },
} as const satisfies Record<string, { table: Table; formats: boolean }>;

export type ReadableSheet = keyof typeof readableSheets;
