/**
 * `npm run fuzz`: changes the samples and the workbooks of the cases by chance, runs the add-on over them, and judges what
 * comes of it. `--count N` changes so many, `--from N` begins with another seed, `--write` notes the result.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readScripts } from '../../local/scripts';
import { languages } from '../../src/text/language';
import { tasksOf, type Task } from '../../src/text/tasks';
import { warmRealms } from '../../test/support/warm-realm';
import { copyOf, readBases, type Base } from './fuzz/base';
import { faultsIn } from './fuzz/judge';
import { mutate } from './fuzz/mutations';
import { randomOf } from './fuzz/random';
import { FIGURE_SHEETS, figuresOf, related, relations, type Relation } from './fuzz/relations';
import { resaved } from './fuzz/resaved';
import { packed, runBook, type Seen } from './fuzz/run-book';
import { writeQualitySection } from './quality-page';

const COUNT = 20_000;
const SLICE = 500;
const [BUDGET, INDICATORS] = [/^(anggaran belanja|budget)/i, /^(indikator|indicators)/i];
/** Milliseconds that a workbook of a slice may take, on the average. */
const LONGEST = 20_000;
const MAIN: Task[] = ['attainment', 'flags', 'absorption'];
/** Tasks that make files or send letters are run far more rarely: they take a hundred times as long. */
const FURTHER = tasksOf('further').filter(
  (task) => !['check-figures', 'consistency', 'links', 'audit', 'reminders', 'freeze'].includes(task),
);
/** Of so many workbooks one comes from the large samples; each of the others takes a tenth of the time. */
const SAMPLE_SHARE = 50;

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    from: { type: 'string' },
    write: { type: 'boolean' },
    slice: { type: 'boolean' },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = { code: readScripts(join(root, 'dist/Code.js')), makeRealm: warmRealms() };
const [count, from] = [Number(values.count ?? COUNT), Number(values.from ?? 1)];
const folder = mkdtempSync(join(tmpdir(), 'rapor-fuzz-'));
const bases = await readBases(root);
const isLarge = ({ sheets }: Base): boolean => sheets.length > 15;
const [large, small] = [bases.filter(isLarge), bases.filter((base) => !isLarge(base))];
type Named = Pick<Relation, 'name' | 'rename'>;
const RESAVED: Named = { name: 're-saved by LibreOffice' };
/** Names of the relations that were tried. */
const kept = relations.map(({ name }) => name);
const found: string[] = [];
const kinds = new Set<string>();

function tell(seed: number, base: Base, what: readonly string[], faults: readonly string[]): void {
  for (const fault of faults) {
    const line = `seed ${seed}, ${base.name}, ${what.join(' + ')}: ${fault}`;
    found.push(line);
    process.stdout.write(`${line}\n`);
  }
}

/** Of the main job what a workbook has the sheets for: one that lacks them stops before anything is computed. */
function mainTasks({ sheets }: Base): Task[] {
  const has = (name: RegExp): boolean => sheets.some((sheet) => name.test(sheet.name));
  const wanted = MAIN.filter((task) => (task === 'absorption' ? has(BUDGET) : has(INDICATORS)));
  return wanted.length > 0 ? wanted : MAIN;
}

async function tryMutation(seed: number): Promise<void> {
  const random = randomOf(seed);
  const base = random.pick(random.below(SAMPLE_SHARE) === 0 ? large : small);
  const sheets = copyOf(base.sheets);
  const what = mutate(sheets, random);
  for (const name of what) kinds.add(name);
  const main = mainTasks(base);
  const tasks = random.below(3) === 0 ? [...main, random.pick(FURTHER)] : main;
  const seen = await runBook(await packed(sheets), program, folder, {
    tasks,
    messages: random.pick(languages),
    dryRun: isLarge(base) && random.below(2) === 0,
  });
  if (seen.summary?.ok) through += 1;
  tell(seed, base, [...what, ...tasks.slice(main.length)], faultsIn(sheets, seen));
}

/** A workbook that ran through, as every relation is compared with it. */
interface Sound {
  index: number;
  plain: Seen;
  bytes: Uint8Array;
}

/** What figures are read from, alone: every sheet of every workbook would fill the memory, and clearing it takes as long as a run. */
const withFiguresAlone = (seen: Seen): Seen => ({
  ...seen,
  sheets: new Map([...seen.sheets].filter(([name]) => FIGURE_SHEETS.has(name))),
});

/** Compares the figures of a workbook with those of what a relation made of it; gives how many there were. */
async function compare({ index, plain }: Sound, bytes: Uint8Array, { name, rename }: Named): Promise<number> {
  const seen = await runBook(bytes, program, folder, { tasks: MAIN });
  const [wanted, figures] = [figuresOf(plain, rename), figuresOf(seen)];
  const different = [...wanted].filter(([key, value]) => figures.get(key) !== value);
  const faults = different.map(([key, value]) => `${key}: ${value} became ${figures.get(key)}`);
  tell(index, bases[index] ?? { name: '', sheets: [] }, [name], faults);
  return wanted.size;
}

/** Every relation on every workbook that runs through, once. */
async function tryRelations(): Promise<number> {
  let compared = 0;
  const all: Sound[] = [];
  for (const [index, base] of bases.entries()) {
    const bytes = await packed(base.sheets);
    const plain = withFiguresAlone(await runBook(bytes, program, folder, { tasks: MAIN }));
    if (!plain.summary?.ok) continue;
    const sound: Sound = { index, plain, bytes };
    all.push(sound);
    for (const relation of relations)
      compared += await compare(sound, await packed(related(base.sheets, relation, randomOf(index))), relation);
  }
  const saved = resaved(all.map(({ bytes }) => bytes));
  for (const [at, sound] of all.entries()) {
    const bytes = saved[at];
    if (bytes) compared += await compare(sound, bytes, RESAVED);
  }
  if (!saved.includes(null)) kept.push(RESAVED.name);
  return compared;
}

let through = 0;

interface Tried {
  /** How many workbooks had figures. */
  through: number;
  kinds: Set<string>;
}

interface Ended {
  stdout: string;
  status: number | null;
}

/** Runs a slice in a process with the same options of Node's; one that hangs is ended, with no status. */
function runSlice(first: number, size: number): Promise<Ended> {
  const args = [fileURLToPath(import.meta.url), '--slice', '--from', String(first), '--count', String(size)];
  const child = spawn(process.execPath, [...process.execArgv, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: size * LONGEST,
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ stdout, status }));
  });
}

/** A process of its own for each slice: what one leaves in memory does not add up, and one that hangs is ended. */
async function inSlices(after: (tried: number, all: Tried) => void): Promise<Tried> {
  const all: Tried = { through: 0, kinds: new Set<string>() };
  for (let first = from; first < from + count; first += SLICE) {
    const size = Math.min(SLICE, from + count - first);
    const { stdout, status } = await runSlice(first, size);
    const lines = stdout.trimEnd().split('\n');
    const told = JSON.parse(lines.pop() || '{}') as { through?: number; kinds?: string[] };
    if (status !== 0 && lines.length === 0)
      lines.push(`seeds ${first} to ${first + size - 1}: ended with ${status ?? 'nothing'}`);
    for (const line of lines) process.stdout.write(`${line}\n`);
    found.push(...lines);
    all.through += told.through ?? 0;
    for (const kind of told.kinds ?? []) all.kinds.add(kind);
    after(first + size - from, all);
  }
  return all;
}

/** Notes how far it has come: a fuzz that is broken off has said what it did. */
function note(tried: number, all: Tried, compared: number): void {
  if (!values.write && count !== COUNT) return;
  writeQualitySection(join(root, 'docs/quality.md'), 'Changed workbooks', [
    `\`npm run fuzz\` changed ${bases.length} workbooks (the samples, the published ones, those of the cases) by chance,`,
    `${tried} times, in ${all.kinds.size} ways, one to four at a time, and ran the add-on over each; ${all.through} were`,
    `sound enough for figures. ${found.length} ended in a crash, a stack trace, a finding without a place, a figure that is`,
    'no number, or a zero where nothing was reported.',
    '',
    `${compared} figures were compared after changes that must keep them (${kept.join(', ')}).`,
  ]);
}

if (values.slice) {
  for (let seed = from; seed < from + count; seed += 1) await tryMutation(seed);
  process.stdout.write(`${JSON.stringify({ through, kinds: [...kinds] })}\n`);
} else {
  const start = performance.now();
  let compared = 0;
  // Beside each other: the relations in this process, the changes in another.
  const [, all] = await Promise.all([
    tryRelations().then((figures) => (compared = figures)),
    inSlices((tried, state) => note(tried, state, compared)),
  ]);
  // The changes may have ended first.
  note(count, all, compared);
  const minutes = (performance.now() - start) / 60_000;
  process.stdout.write(
    `${count} workbooks (${all.through} with figures), ${compared} figures under ${kept.length} relations, ` +
      `${found.length} faults, ${minutes.toFixed(1)} minutes\n`,
  );
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = found.length === 0 ? 0 : 1;
