import { agreementOutputSheets, agreementSheets } from './agreement-tables';
import { awardOutputSheets, awardSheets } from './award-tables';
import { meetingSheets } from './meeting-tables';
import { peopleSheets } from './people-tables';
import { figureTable } from './figure-table';
import { ledgerTable } from './ledger-table';
import { scheduleSheets } from './schedule-tables';
import type { Table } from './table';
import { templateTable } from './template-table';
import {
  actualsTable,
  analysisTable,
  budgetTable,
  confirmationTable,
  followUpTable,
  historyTable,
  honourTable,
  indicatorTable,
  ratingScaleTable,
  remainderTable,
  settingsTable,
  unitTable,
} from './tables';

/** Whether number formats matter (cells shown in per cent); with `fractions` only where a number is small enough for that. */
type Formats = boolean | 'fractions';

/** The input sheets of the main job. */
const mainJobSheets = {
  settings: { table: settingsTable, formats: 'fractions' },
  units: { table: unitTable, formats: false },
  indicators: { table: indicatorTable, formats: true },
  actuals: { table: actualsTable, formats: true },
  history: { table: historyTable, formats: true },
  ratingScale: { table: ratingScaleTable, formats: 'fractions' },
  budget: { table: budgetTable, formats: true },
  remainder: { table: remainderTable, formats: false },
  followUps: { table: followUpTable, formats: false },
  analyses: { table: analysisTable, formats: false },
  honours: { table: honourTable, formats: false },
  confirmations: { table: confirmationTable, formats: false },
} as const satisfies Record<string, { table: Table; formats: Formats }>;

/** Every sheet that is read. */
export const inputSheets = {
  ...mainJobSheets,
  ...awardSheets,
  ...scheduleSheets,
  ...meetingSheets,
  ...peopleSheets,
  ...agreementSheets,
} as const satisfies Record<string, { table: Table; formats: Formats }>;

export type InputSheet = keyof typeof inputSheets;

/** What a run reads: the input sheets, and sheets of the add-on's own that carry something from run to run. */
export const readableSheets = {
  ...inputSheets,
  ...awardOutputSheets,
  ...agreementOutputSheets,
  figures: { table: figureTable, formats: false },
  ledger: { table: ledgerTable, formats: false },
  templates: { table: templateTable, formats: false },
} as const satisfies Record<string, { table: Table; formats: Formats }>;

export type ReadableSheet = keyof typeof readableSheets;
