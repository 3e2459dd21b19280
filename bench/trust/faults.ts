/**
 * `npm run faults`: fails the calls of every command on purpose, each method of Google's at its first, middle and last call,
 * once, thrice and always, before and after its effect, in three languages; runs the command again where it ended there, and
 * compares what is there with undisturbed runs. `--cover` takes of these points only so many that each method fails once in each
 * number and at each moment, `--only NAME` one command, `--slice i/n` the i-th of n equal shares, `--write` notes the result.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readScripts } from '../../local/scripts';
import { quickened } from '../../test/support/quick-bundle';
import { allCommands } from './faults/commands';
import { tryPoint, undisturbed, type Program } from './faults/judge';
import { combinationOf, nameOf, pointsOf } from './faults/points';
import { writeFaults, type Tally } from './faults/tally';
import type { Command } from './stops/world';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    slice: { type: 'string', default: '1/1' },
    cover: { type: 'boolean', default: false },
    write: { type: 'boolean' },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program: Program = {
  code: quickened(readScripts(join(root, 'dist/Code.js'))),
  page: (name) => readFileSync(join(root, `dist/${name}.html`), 'utf8'),
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
    const { ended, problems } = await tryPoint(base, point, program);
    found.tried += 1;
    if (ended) found.ended += 1;
    if (problems.length > 0) found.otherwise += 1;
    for (const line of problems) process.stdout.write(`${command.name}: ${nameOf(point)}: ${line}\n`);
  }
  return found;
}

let broken = 0;
for (const command of allCommands(program.code).filter(
  ({ name }) => values.only === undefined || values.only === name,
)) {
  try {
    const found = await tally(command);
    broken += found.otherwise;
    process.stdout.write(`${JSON.stringify(found)}\n`);
    if (values.write) writeFaults(join(root, 'docs/quality.md'), found);
  } catch (error) {
    process.stdout.write(`${command.name}: ${String(error)}\n`);
    broken += 1;
  }
}
process.exitCode = broken === 0 ? 0 : 1;
