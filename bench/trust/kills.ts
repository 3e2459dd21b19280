import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseKills, killOnce, undisturbed, type KillResult, type Phase } from './kill-run';
import { writeQualitySection } from './quality-page';
import { makeImportFiles, scenarios } from './scenarios';

const PHASES: readonly Phase[] = ['before', 'between', 'after'];
const TOTAL = 200;
/** Characters of a difference that are printed. */
const LINE = 200;
const SEED = 20261006;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'build/cli.mjs');
const files = await makeImportFiles(program);
const commands = scenarios(files);
const perScenario = Math.ceil(Number(process.argv[2] ?? TOTAL) / commands.length);

const rows: string[] = [];
const all: KillResult[] = [];
for (const [index, scenario] of commands.entries()) {
  const base = await undisturbed(program, scenario);
  const results: KillResult[] = [];
  for (const kill of chooseKills(perScenario, base, SEED + index)) {
    const result = await killOnce(program, scenario, kill, base);
    results.push(result);
    for (const line of result.differences)
      process.stdout.write(`${scenario.name} ${JSON.stringify(kill)}: ${line.slice(0, LINE)}\n`);
  }
  const count = (phase: Phase): number => results.filter((result) => result.phase === phase).length;
  const broken = results.filter(({ differences }) => differences.length > 0).length;
  const cells = [scenario.name, base.writes.length, results.length, ...PHASES.map(count), broken];
  rows.push(`| ${cells.join(' | ')} |`);
  process.stdout.write(`${rows.at(-1)}\n`);
  all.push(...results);
}
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
