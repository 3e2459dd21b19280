import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../local/problem';
import { lockFolder } from '../../local/run-lock';
import { temporaryFolder } from './support';

const nameIn = (folder: string): string => join(folder, '.rapor-kinerja.lock');

function refusal(folder: string): string {
  try {
    lockFolder(folder)();
    return 'taken';
  } catch (error) {
    return error instanceof Problem ? `${error.code}: ${error.subject}` : String(error);
  }
}

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;

const heldBy = (pid: number, host = hostname(), birth = ''): string =>
  JSON.stringify({ pid, host, birth, since: '2026-10-06 08:00' });

test('one run at a time: the second one stops and names the first', () => {
  const folder = temporaryFolder();
  const unlock = lockFolder(folder);
  const path = nameIn(folder);
  expect(refusal(folder)).toMatch(new RegExp(`^output-busy: ${path} \\(${hostname()}, ${process.pid}, 20`));
  unlock();
  expect(existsSync(path)).toBe(false);
  expect(refusal(folder)).toBe('taken');
});

test.each([
  ['of a process that has ended', () => heldBy(ended()), 'taken'],
  ['of an earlier process under the same number', () => heldBy(process.pid, hostname(), '1'), 'taken'],
  ['of this very process', () => heldBy(process.pid), 'output-busy'],
  ['of a process on another machine', () => heldBy(1, 'lain'), 'output-busy'],
  ['that is just being written', () => '', 'output-busy'],
])('a lock %s', (_, content, expected) => {
  const folder = temporaryFolder();
  writeFileSync(nameIn(folder), content());
  expect(refusal(folder).split(':')[0]).toBe(expected);
});

test('an unreadable lock of long ago, and a claim that somebody left', () => {
  const folder = temporaryFolder();
  for (const path of [nameIn(folder), `${nameIn(folder)}.claim`]) {
    writeFileSync(path, '');
    utimesSync(path, 0, 0);
  }
  expect(refusal(folder)).toBe('taken');
});
