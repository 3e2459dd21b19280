/**
 * `npm run bench`: what the main job costs on a large workbook. Times differ between machines, so the main figure is a
 * ratio of two times measured in one run: the whole command against merely opening the input and saving the result.
 *
 * With the arguments `--open-and-save INPUT FINISHED`, `--panel INPUT`, `--compute INPUT` or `--award INPUT FOLDER` it is its own child
 * process and prints that one figure. With `latency` (and `12` or `300`, and `low` or `high`) it tells how long people wait for documents at Google's pace.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { awardWorkbook, type AwardSize } from './award-workbook';
import { awarding } from './awards';
import { measureImport } from './import';
import { computing, type Computing } from './compute';
import { largeWorkbook, type WorkbookSize } from './large-workbook';
import { measureLatency } from './latency';
import { measureManyDocuments } from './many-documents';
import { loadInBareContext, median, openAndSave, runNode, type Cost } from './measure';
import { waitForPanel, type PanelWait } from './panel';
import { measurePeople } from './people';
import { measurePrintedFigures } from './printed-figures';
import { keeps, table, type Figure } from './report';
import { measureWorkbench } from './workbench';

const LARGE: WorkbookSize = { units: 500, indicators: 10_000, budgetRows: 20_000 };
/** 99 units and the agency: 100 evaluation documents. */
const HUNDRED: WorkbookSize = { units: 99, indicators: 990, budgetRows: 2_000 };
/** A year of awards of one category, as large as a workbook that is still read. */
const AWARDS: AwardSize = { participants: 100, criteria: 20, months: 12, reports: 50_000 };
const DOCUMENTS = 100;
const REPEATS = 3;

const SELF = fileURLToPath(import.meta.url);
const ROOT = join(SELF, '../..');
const SCRIPTS = ['Code.js', 'Words.js', 'Documents.js', 'Import.js', 'Audit.js'].map((name) =>
  join(ROOT, 'dist', name),
);
const CLI = join(ROOT, 'build/cli.mjs');

/** The part of the command line's JSON that is read here. */
interface Answer {
  documents: unknown[];
  serviceCalls: number;
}

/** Runs the command line over `input` into a folder of its own. */
function runCommand(input: string, out: string, tasks: string): Cost & { answer: Answer } {
  const cost = runNode([CLI, input, '--out', out, '--run', tasks, '--today', '2027-01-15', '--json']);
  return { ...cost, answer: JSON.parse(cost.output) as Answer };
}

/** Median cost of starting Node and doing nothing, milliseconds. */
function processStart(): number {
  return median(Array.from({ length: 5 }, () => runNode(['-e', '0']).milliseconds));
}

async function measureLarge(folder: string, start: number): Promise<Figure[]> {
  const input = join(folder, 'besar.xlsx');
  writeFileSync(input, await largeWorkbook(LARGE));
  const runs = [];
  const floors = [];
  const panels: PanelWait[] = [];
  const computations: Computing[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const out = join(folder, `besar-${repeat}`);
    runs.push(runCommand(input, out, 'attainment,flags,absorption'));
    computations.push(JSON.parse(runNode(['--expose-gc', SELF, '--compute', input]).output) as Computing);
    panels.push(JSON.parse(runNode(['--expose-gc', SELF, '--panel', input]).output) as PanelWait);
    floors.push(Number(runNode([SELF, '--open-and-save', input, join(out, 'besar.xlsx')]).output));
  }
  const floor = median(floors);
  const command = median(runs.map(({ milliseconds }) => milliseconds)) - start;
  return [
    {
      name: 'Computing, from cells to figures',
      unit: 's',
      digits: 2,
      limit: 1,
      value: median(computations.map(({ milliseconds }) => milliseconds)) / 1000,
    },
    {
      name: 'Questions, of computing',
      unit: '%',
      digits: 1,
      limit: 10,
      value: median(computations.map(({ questions }) => questions)),
    },
    { name: 'Open the input and save the result only', value: floor / 1000, unit: 's', digits: 2 },
    { name: 'Whole command, without starting Node', value: command / 1000, unit: 's', digits: 2 },
    { name: 'Ratio of the two', value: command / floor, unit: '', digits: 2, limit: 1.5 },
    {
      name: 'Peak memory',
      value: Math.max(...runs.map(({ megabytes }) => megabytes)),
      unit: 'MB',
      digits: 0,
      limit: 1024,
    },
    {
      name: 'State of the sidebar',
      value: median(panels.map(({ here }) => here)) / 1000,
      unit: 's',
      digits: 2,
      limit: 3,
    },
    ...(['low', 'high'] as const).map((level) => ({
      name: `State of the sidebar at Google's pace, ${level}`,
      unit: 's',
      digits: 1,
      value: median(panels.map((wait) => wait[level])) / 1000,
    })),
    ...(['low', 'high'] as const).map((level) => ({
      name: `Sidebar opens with the state read last, ${level}`,
      unit: 's',
      digits: 1,
      limit: 3,
      value: median(panels.map((wait) => (level === 'low' ? wait.firstLow : wait.firstHigh))) / 1000,
    })),
    { name: 'Service calls', value: runs[0]?.answer.serviceCalls ?? Number.NaN, unit: '', digits: 0 },
  ];
}

/** The audit workbook of the large workbook against the plain command over the same, both measured here. */
async function measureAudit(folder: string, start: number): Promise<Figure[]> {
  const input = join(folder, 'telusur.xlsx');
  writeFileSync(input, await largeWorkbook(LARGE));
  const plain = [];
  const audits = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const out = join(folder, `telusur-${repeat}`);
    plain.push(runCommand(input, out, 'attainment,flags,absorption').milliseconds - start);
    audits.push(runCommand(input, out, 'audit'));
  }
  const megabytes = Math.max(...audits.map((cost) => cost.megabytes));
  const audit = median(audits.map(({ milliseconds }) => milliseconds)) - start;
  return [
    { name: 'Audit workbook, without starting Node', value: audit / 1000, unit: 's', digits: 2 },
    { name: 'Audit workbook ÷ plain command', value: audit / median(plain), unit: '', digits: 2, limit: 3 },
    { name: 'Audit workbook: peak memory', value: megabytes, unit: 'MB', digits: 0, limit: 1024 },
  ];
}

async function measureDocuments(folder: string, start: number): Promise<Figure[]> {
  const input = join(folder, 'seratus.xlsx');
  writeFileSync(input, await largeWorkbook(HUNDRED));
  const { milliseconds, answer } = runCommand(input, join(folder, 'seratus'), 'evaluation');
  if (answer.documents.length !== DOCUMENTS) {
    throw new Error(`${DOCUMENTS} documents were expected, ${answer.documents.length} were made.`);
  }
  return [
    { name: `${DOCUMENTS} evaluation documents`, value: (milliseconds - start) / 1000, unit: 's', digits: 2, limit: 5 },
  ];
}

async function measureAwards(folder: string): Promise<Figure[]> {
  const input = join(folder, 'penghargaan.xlsx');
  writeFileSync(input, await awardWorkbook(AWARDS));
  const times = Array.from({ length: REPEATS }, (_, repeat) =>
    Number(runNode(['--expose-gc', SELF, '--award', input, join(folder, `penghargaan-${repeat}`)]).output),
  );
  return [{ name: 'Awards between opening and saving', value: median(times) / 1000, unit: 's', digits: 2, limit: 5 }];
}

function measureBundle(): Figure[] {
  const loads = Array.from({ length: 7 }, () => loadInBareContext(SCRIPTS));
  return [
    ...SCRIPTS.map((path) => ({
      name: `Size of ${basename(path)}`,
      value: statSync(path).size / 1024,
      unit: 'KB',
      digits: 0,
      limit: 700,
    })),
    { name: 'Bundle: first load in a bare V8', value: loads[0] ?? Number.NaN, unit: 'ms', digits: 1, limit: 100 },
    { name: 'Bundle: median of 7 loads', value: median(loads), unit: 'ms', digits: 1 },
  ];
}

/** Measures in a folder of its own, prints the figures, and ends with 1 when a target is missed. */
async function report(measure: (folder: string) => Promise<Figure[]>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-kinerja-bench-'));
  try {
    const figures = await measure(folder);
    console.log(table(figures));
    process.exitCode = figures.every(keeps) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(folder: string): Promise<Figure[]> {
  const start = processStart();
  return [
    ...measureBundle(),
    ...(await measureLarge(folder, start)),
    ...(await measureAudit(folder, start)),
    ...(await measureDocuments(folder, start)),
    ...(await measureManyDocuments(folder)),
    ...(await measureAwards(folder)),
    ...(await measureImport(folder)),
    ...measurePeople(),
    ...measurePrintedFigures(),
    ...(await measureWorkbench(ROOT, folder)),
  ];
}

async function main(): Promise<void> {
  const [mode, input, finished] = process.argv.slice(2);
  if (mode === '--open-and-save' && input && finished) {
    console.log(await openAndSave(input, finished));
    return;
  }
  if (mode === '--award' && input && finished) {
    console.log(await awarding(input, finished, ROOT));
    return;
  }
  if (mode === '--panel' && input) {
    console.log(JSON.stringify(await waitForPanel(input, ROOT)));
    return;
  }
  if (mode === '--compute' && input) {
    console.log(JSON.stringify(await computing(input)));
    return;
  }
  if (mode === 'latency') return report(() => measureLatency(ROOT, input ? process.argv.slice(3) : ['12', '300']));
  if (mode === 'workbench') return report((folder) => measureWorkbench(ROOT, folder));
  const { units, indicators, budgetRows } = LARGE;
  console.log(
    `${indicators} indicators × 12 months, ${budgetRows} budget rows, ${units} units; median of ${REPEATS} runs`,
  );
  await report(measureAll);
}

await main();
