import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureFirstPage } from './first-page';
import { largeWorkbook } from './large-workbook';
import { runNode } from './measure';
import type { Figure } from './report';

/** An agency whose evaluation documents are so many: its units, and itself. */
const sizeOf = (documents: number) => ({
  units: documents - 1,
  indicators: (documents - 1) * 10,
  budgetRows: documents * 20,
});
/** How many documents, and what they may cost (seconds, megabytes). */
const SIZES = { many: { documents: 300, seconds: 20, megabytes: 600 }, fewer: { documents: 100, seconds: 5 } };
const CLI = join(fileURLToPath(import.meta.url), '../../build/cli.mjs');

interface Answer {
  documents: unknown[];
  serviceCalls: number;
}

/** What a run may cost; absent: nothing is asked. */
interface Limits {
  seconds?: number;
  megabytes?: number;
}

/** Runs the command line once and gives its figures. */
function measure(name: string, input: string, out: string, count: number, { seconds, megabytes }: Limits): Figure[] {
  const cost = runNode([CLI, input, '--out', out, '--run', 'evaluation', '--today', '2027-01-15', '--json']);
  const { documents, serviceCalls } = JSON.parse(cost.output) as Answer;
  if (documents.length !== count) throw new Error(`${count} documents were expected, not ${documents.length}.`);
  const limited = (limit?: number) => (limit === undefined ? {} : { limit });
  return [
    { name: `${name}: time`, value: cost.milliseconds / 1000, unit: 's', digits: 1, ...limited(seconds) },
    { name: `${name}: peak memory`, value: cost.megabytes, unit: 'MB', digits: 0, ...limited(megabytes) },
    { name: `${name}: service calls`, value: serviceCalls, unit: '', digits: 0 },
  ];
}

/** A workbook of that many documents, and where its results go. */
async function prepared(folder: string, documents: number): Promise<{ input: string; out: string }> {
  const input = join(folder, `${documents}.xlsx`);
  writeFileSync(input, await largeWorkbook(sizeOf(documents)));
  return { input, out: join(folder, String(documents)) };
}

/**
 * 100 and 300 evaluation documents, each in one run of the command line, the first time and the latter again with nothing changed,
 * and what their first page costs. A program starts, and reads and writes a whole workbook in each.
 */
export async function measureManyDocuments(folder: string): Promise<Figure[]> {
  const { many, fewer } = SIZES;
  const hundred = await prepared(folder, fewer.documents);
  const { input, out } = await prepared(folder, many.documents);
  const small = measure(`${fewer.documents} documents, new`, hundred.input, hundred.out, fewer.documents, fewer);
  const made = measure(`${many.documents} documents, new`, input, out, many.documents, many);
  const first = (((await measureFirstPage(input)) * many.documents) / 1000 / (made[0]?.value ?? 0)) * 100;
  return [
    ...small,
    ...made,
    ...measure(`${many.documents} documents, nothing changed`, input, out, many.documents, {}),
    {
      name: `${many.documents} documents, new: share of their first pages`,
      value: first,
      unit: '%',
      digits: 1,
      limit: 10,
    },
  ];
}
