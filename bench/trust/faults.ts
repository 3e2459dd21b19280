/**
 * `npm run faults`: fails the calls of every command on purpose, each method of Google's at its first, middle and last call,
 * once, thrice and always, before and after its effect, in three languages; runs the command again where it ended there, and
 * compares what is there with undisturbed runs. `--cover` takes of these points only so many that each method fails once in each
 * number and at each moment, `--only NAME` one command or several, `--left` those of which the page does not say that all combinations were
 * met, `--slice i/n` the i-th of n equal shares, `--write` notes the result.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readScripts } from '../../local/scripts';
import { quickened } from '../../test/support/quick-bundle';
import { warmRealms } from '../../test/support/warm-realm';
import { allCommands } from './faults/commands';
import { tryPoint, undisturbed } from './faults/judge';
import { combinationOf, nameOf, pointsOf } from './faults/points';
import { standing, writeFaults, type Tally } from './faults/tally';
import type { Command, Program } from './stops/world';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    slice: { type: 'string', default: '1/1' },
    cover: { type: 'boolean', default: false },
    left: { type: 'boolean', default: false },
    write: { type: 'boolean' },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program: Program = {
  code: quickened(readScripts(join(root, 'dist/Code.js'))),
  page: (name) => readFileSync(join(root, `dist/${name}.html`), 'utf8'),
  makeRealm: warmRealms(),
};
const [share = 1, shares = 1] = values.slice.split('/').map(Number);

async function tally(command: Command): Promise<Tally> {
  const base = await undisturbed(command, program);
  const { all, covering } = pointsOf(base.calls);
  const chosen = all.slice(0, values.cover ? covering : all.length).filter((_, at) => at % shares === share - 1);
  const met = new Set(chosen.map(combinationOf));
  const found: Tally = {
    command: command.name,
    methods: new Set(base.calls).size,
    points: all.length,
    combinations: covering,
    met: met.size,
    tried: 0,
    ended: 0,
    otherwise: 0,
  };
  for (const point of chosen) {
    const { ended, problems } = tryPoint(base, point, program);
    found.tried += 1;
    if (ended) found.ended += 1;
    if (problems.length > 0) found.otherwise += 1;
    for (const line of problems) process.stdout.write(`${command.name}: ${nameOf(point)}: ${line}\n`);
  }
  return found;
}

const quality = join(root, 'docs/quality.md');
const covered = standing(quality)
  .filter(({ combinations, met }) => met === combinations)
  .map(({ command }) => command);
const everyCommand = allCommands(program.code);
const wanted = values.only
  ? values.only.flatMap((only) => everyCommand.filter(({ name }) => name === only))
  : everyCommand.filter(({ name }) => !(values.left && covered.includes(name)));

let broken = 0;
for (const command of wanted) {
  try {
    const found = await tally(command);
    broken += found.otherwise;
    process.stdout.write(`${JSON.stringify(found)}\n`);
    if (values.write) writeFaults(quality, found);
  } catch (error) {
    process.stdout.write(`${command.name}: ${String(error)}\n`);
    broken += 1;
  }
}
process.exitCode = broken === 0 ? 0 : 1;
