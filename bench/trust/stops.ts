/**
 * `npm run stops`: stops every command at each of its service calls in turn, then fails each of them in turn, runs the command
 * again and compares what is there with undisturbed runs. `--only NAME` takes one command, or several in this order, `--left` those
 * of which the page does not say that every point was met, `--step N` every n-th call, `--write` notes what came of each command
 * as soon as it is known.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readScripts } from '../../local/scripts';
import { quickened } from '../../test/support/quick-bundle';
import { warmRealms } from '../../test/support/warm-realm';
import { allCommands } from './faults/commands';
import { commands } from './stops/commands';
import { pointsOf, undisturbed, type Base } from './stops/points';
import { standingStops, writeStops, type Tally } from './stops/tally';
import type { Program } from './stops/world';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    left: { type: 'boolean', default: false },
    step: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const quality = join(root, 'docs/quality.md');
const program: Program = {
  code: quickened(readScripts(join(root, 'dist/Code.js'))),
  page: (name) => readFileSync(join(root, `dist/${name}.html`), 'utf8'),
  makeRealm: warmRealms(),
};

/** Every command: what the menu and others call, and what the sidebar asks for under another name. */
const everyCommand = [...new Map([...allCommands(program.code), ...commands].map((one) => [one.name, one])).values()];
const done = standingStops(quality)
  .filter(({ points, met }) => met === points)
  .map(({ command }) => command);
const wanted = values.only
  ? values.only.flatMap((only) => everyCommand.filter(({ name }) => name === only))
  : everyCommand.filter(({ name }) => !(values.left && done.includes(name)));

function tally(base: Base): Tally {
  const { name } = base.command;
  const calls = base.states.length;
  const found: Tally = { command: name, calls, points: 2 * calls, met: 0, otherwise: 0 };
  for (const { how, call, problems } of pointsOf(base, program, Number(values.step))) {
    found.met += 1;
    if (problems.length > 0) found.otherwise += 1;
    for (const line of problems) process.stdout.write(`${name}: ${how} ${call} of ${calls}: ${line}\n`);
  }
  return found;
}

let broken = 0;
for (const command of wanted) {
  const before = process.cpuUsage();
  const found = tally(await undisturbed(command, program));
  const { user, system } = process.cpuUsage(before);
  broken += found.otherwise;
  process.stdout.write(`${JSON.stringify({ ...found, seconds: Math.round((user + system) / 1e5) / 10 })}\n`);
  if (values.write) writeStops(quality, found);
}
process.exitCode = broken === 0 ? 0 : 1;
