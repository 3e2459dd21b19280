import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseKills, killOnce, undisturbed, type KillResult, type Phase, type Scenario } from './kill-run';
import { writeQualitySection } from './quality-page';
import { makeFiles, scenarios } from './scenarios';

const PHASES: readonly Phase[] = ['before', 'between', 'after'];
const TOTAL = 200;
/** Characters of a difference that are printed. */
const LINE = 200;
const SEED = 20261006;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'build/cli.mjs');
const files = await makeFiles(program);
const commands = scenarios(files);
const perScenario = Math.ceil(Number(process.argv[2] ?? TOTAL) / commands.length);

/** A command with what came of its kills so far. */
interface Tried {
  scenario: Scenario;
  writes: number;
  results: KillResult[];
}

const isBroken = ({ differences }: KillResult): boolean => differences.length > 0;

function rowOf({ scenario, writes, results }: Tried): string {
  const count = (phase: Phase): number => results.filter((result) => result.phase === phase).length;
  const broken = results.filter(isBroken).length;
  return `| ${[scenario.name, writes, results.length, ...PHASES.map(count), broken].join(' | ')} |`;
}

const tried = commands.map((scenario): Tried => ({ scenario, writes: 0, results: [] }));

/** Notes how far it has come: what is broken off has said what it did. A smaller share is for trying things out. */
function note(): { all: number; between: number; broken: number } {
  const all = tried.flatMap(({ results }) => results);
  const between = all.filter(({ phase }) => phase === 'between').length;
  const broken = all.filter(isBroken).length;
  if (process.argv[2] === undefined || process.argv.includes('--write'))
    writeQualitySection(join(root, 'docs/quality.md'), 'Killed runs', [
      `\`npm run kills\` killed the command ${all.length} times, at writes into the output folder (before, in the middle of`,
      'or after one) and from outside by time, ran it again, and compared files, letters, records and memory with an',
      `undisturbed run. ${between} kills lay between the first effect (a document, a letter, an imported book) and the last; after ${broken} of all`,
      'anything was otherwise than undisturbed: a duplicate, an orphan, a half-written file, a missing or another row.',
      '',
      '| Run | Writes | Kills | Before the first | Between | After the last | Otherwise |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...tried.map(rowOf),
    ]);
  return { all: all.length, between, broken };
}

/** Kills a command as often as its share is. */
async function tryScenario(one: Tried, seed: number): Promise<void> {
  const { scenario } = one;
  const base = await undisturbed(program, scenario);
  one.writes = base.writes.length;
  for (const kill of chooseKills(perScenario, base, seed)) {
    const result = await killOnce(program, scenario, kill, base);
    one.results.push(result);
    for (const line of result.differences)
      process.stdout.write(`${scenario.name} ${JSON.stringify(kill)}: ${line.slice(0, LINE)}\n`);
    note();
  }
  process.stdout.write(`${rowOf(one)}\n`);
}

// Each works in folders of its own.
await Promise.all(tried.map((one, index) => tryScenario(one, SEED + index)));
files.remove();
const { all, between, broken } = note();
process.exitCode = broken === 0 && between * 2 >= all ? 0 : 1;
