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

const all: KillResult[] = [];

/** Kills a command as often as its share is; gives its row of the table. */
async function tryScenario(scenario: Scenario, seed: number): Promise<string> {
  const base = await undisturbed(program, scenario);
  const results: KillResult[] = [];
  for (const kill of chooseKills(perScenario, base, seed)) {
    const result = await killOnce(program, scenario, kill, base);
    results.push(result);
    for (const line of result.differences)
      process.stdout.write(`${scenario.name} ${JSON.stringify(kill)}: ${line.slice(0, LINE)}\n`);
  }
  const count = (phase: Phase): number => results.filter((result) => result.phase === phase).length;
  const broken = results.filter(({ differences }) => differences.length > 0).length;
  const row = `| ${[scenario.name, base.writes.length, results.length, ...PHASES.map(count), broken].join(' | ')} |`;
  process.stdout.write(`${row}\n`);
  all.push(...results);
  return row;
}

// Each works in folders of its own.
const rows = await Promise.all(commands.map((scenario, index) => tryScenario(scenario, SEED + index)));
files.remove();
const between = all.filter(({ phase }) => phase === 'between').length;
const broken = all.filter(({ differences }) => differences.length > 0).length;
// A smaller share is for trying things out, unless it is to be written down.
if (process.argv[2] === undefined || process.argv.includes('--write')) {
  writeQualitySection(join(root, 'docs/quality.md'), 'Killed runs', [
    `\`npm run kills\` kills the command ${all.length} times, at writes into the output folder (before, in the middle of`,
    'or after one) and from outside by time, runs it again, and compares files, letters, records and memory with an',
    `undisturbed run. ${between} kills lay between the first effect (a document, a letter, an imported book) and the last; after ${broken} of all`,
    'anything was otherwise than undisturbed: a duplicate, an orphan, a half-written file, a missing or another row.',
    '',
    '| Run | Writes | Kills | Before the first | Between | After the last | Otherwise |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ]);
}
process.exitCode = broken === 0 && between * 2 >= all.length ? 0 : 1;
