import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureFirstPage } from './first-page';
import { largeWorkbook } from './large-workbook';
import { runNode } from './measure';
import type { Figure } from './report';

/** 299 units and the agency. */
const SIZE = { units: 299, indicators: 2990, budgetRows: 6000 };
const DOCUMENTS = 300;
const CLI = join(fileURLToPath(import.meta.url), '../../build/cli.mjs');

interface Answer {
  documents: unknown[];
  serviceCalls: number;
}

/** Runs the command line once and gives its figures. */
function measure(name: string, input: string, out: string, limits: boolean): Figure[] {
  const cost = runNode([CLI, input, '--out', out, '--run', 'evaluation', '--today', '2027-01-15', '--json']);
  const { documents, serviceCalls } = JSON.parse(cost.output) as Answer;
  if (documents.length !== DOCUMENTS) throw new Error(`${DOCUMENTS} documents were expected, not ${documents.length}.`);
  return [
    { name: `${name}: time`, value: cost.milliseconds / 1000, unit: 's', digits: 1, ...(limits && { limit: 20 }) },
    { name: `${name}: peak memory`, value: cost.megabytes, unit: 'MB', digits: 0, ...(limits && { limit: 600 }) },
    { name: `${name}: service calls`, value: serviceCalls, unit: '', digits: 0 },
  ];
}

/** 300 evaluation documents in one run of the command line, the first time and again with nothing changed, and what their first page costs. */
export async function measureManyDocuments(folder: string): Promise<Figure[]> {
  const input = join(folder, 'tiga-ratus.xlsx');
  writeFileSync(input, await largeWorkbook(SIZE));
  const out = join(folder, 'tiga-ratus');
  const made = measure(`${DOCUMENTS} documents, new`, input, out, true);
  const first = (((await measureFirstPage(input)) * DOCUMENTS) / 1000 / (made[0]?.value ?? 0)) * 100;
  return [
    ...made,
    ...measure(`${DOCUMENTS} documents, nothing changed`, input, out, false),
    { name: `${DOCUMENTS} documents, new: share of their first pages`, value: first, unit: '%', digits: 1, limit: 10 },
  ];
}
