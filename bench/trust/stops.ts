/**
 * `npm run stops`: stops every command at each of its service calls in turn, then fails each of them in turn, runs the command
 * again and compares what is there with undisturbed runs. `--only NAME` takes one command, `--step N` every n-th call, `--write`
 * notes the result.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readScripts } from '../../local/scripts';
import { writeQualitySection } from './quality-page';
import { commands } from './stops/commands';
import { differences, worldOf, type Command, type Disturbance, type Outcome, type World } from './stops/world';

const { values } = parseArgs({
  options: { only: { type: 'string' }, step: { type: 'string' }, write: { type: 'boolean' } },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const code = readScripts(join(root, 'dist/Code.js'));
const page = (name: string): string => readFileSync(join(root, `dist/${name}.html`), 'utf8');
const step = Number(values.step ?? 1);

async function within<T>(command: Command, work: (world: World) => T): Promise<T> {
  const world = await worldOf(command, code, page);
  try {
    return work(world);
  } finally {
    world.remove();
  }
}

/** A command undisturbed: how many calls it takes, and what is there after it and after it once more. */
const undisturbed = (command: Command): Promise<{ calls: number; wanted: Outcome[] }> =>
  within(command, (world) => {
    const { calls, threw } = world.run();
    if (threw) throw new Error(`${command.name} does not run through.`);
    const once = world.outcome();
    world.run();
    return { calls, wanted: [once, world.outcome()] };
  });

const disturbed = (command: Command, how: Disturbance, wanted: readonly Outcome[]): Promise<string[]> =>
  within(command, (world) => {
    world.run(how);
    return world.run().threw ? ['the next run does not run through'] : differences(world.outcome(), wanted);
  });

const rows: string[] = [];
let [points, broken] = [0, 0];

async function tryCommand(command: Command): Promise<void> {
  const { calls, wanted } = await undisturbed(command);
  let [tried, otherwise] = [0, 0];
  for (const kind of ['stopAtCall', 'failAtCall'] as const) {
    for (let call = 1; call <= calls; call += step) {
      const found = await disturbed(command, { [kind]: call }, wanted);
      tried += 1;
      if (found.length > 0) otherwise += 1;
      for (const line of found) process.stdout.write(`${command.name} ${kind} ${call} of ${calls}: ${line}\n`);
    }
  }
  rows.push(`| ${command.name} | ${calls} | ${tried} | ${otherwise} |`);
  process.stdout.write(`${rows.at(-1)}\n`);
  points += tried;
  broken += otherwise;
}

for (const command of commands.filter(({ name }) => values.only === undefined || values.only === name)) {
  try {
    await tryCommand(command);
  } catch (error) {
    process.stdout.write(`${command.name}: ${String(error)}\n`);
    broken += 1;
  }
  if (values.write)
    writeQualitySection(join(root, 'docs/quality.md'), 'Stopped and failed calls', [
      `\`npm run stops\` stopped ${rows.length} commands at ${step === 1 ? 'each' : `every ${step}th`} of their service calls, then failed`,
      `it, ran the command again, and compared all sheets, the ledger, the log, files and letters with undisturbed runs: ${points} points,`,
      `after ${broken} of which anything was otherwise.`,
      '',
      '| Command | Service calls | Points | Otherwise |',
      '| --- | ---: | ---: | ---: |',
      ...rows,
    ]);
}
process.exitCode = broken === 0 ? 0 : 1;
