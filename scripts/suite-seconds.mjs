/**
 * `node scripts/suite-seconds.mjs [SUITE…]`: runs suites alone, one after the other, and notes in `test/long-suites.json` how many
 * seconds of a processor each takes with the programs that it starts; without names all that stand there. Seconds of a clock would
 * tell how busy the machine was. A suite that takes ten seconds or less belongs to `npm test` and is taken out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LONG = 10;
const root = join(import.meta.dirname, '..');
const list = join(root, 'test/long-suites.json');
const known = () => JSON.parse(readFileSync(list, 'utf8'));

const jest = ['--single-threaded-gc', '--max-semi-space-size=64', '--initial-heap-size=1500'];
jest.push('node_modules/jest/bin/jest.js', '--runInBand', '--selectProjects', 'quick', 'long', '--runTestsByPath');

/** What `times` prints of what a shell has started: user and system time. */
const CHILDREN = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/;

/** Seconds of a processor; null: a test failed. */
function secondsOf(suite) {
  const { status, stdout } = spawnSync(
    'sh',
    ['-c', '"$@" >&2 || exit; times', 'sh', process.execPath, ...jest, suite],
    { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' },
  );
  const [, ...parts] = CHILDREN.exec(stdout) ?? [];
  if (status !== 0 || parts.length === 0) return null;
  const [userMinutes, user, systemMinutes, system] = parts.map(Number);
  return Math.round((userMinutes + systemMinutes) * 60 + user + system);
}

const named = process.argv.slice(2);
for (const suite of named.length > 0 ? named : Object.keys(known())) {
  const seconds = secondsOf(suite);
  console.log(`${suite} ${seconds ?? 'failed'}`);
  if (seconds === null) {
    process.exitCode = 1;
    continue;
  }
  // Read anew each time: what was measured stays when the rest is broken off.
  const others = Object.entries(known()).filter(([name]) => name !== suite);
  const all = seconds > LONG ? [...others, [suite, seconds]] : others;
  writeFileSync(list, `${JSON.stringify(Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
}
