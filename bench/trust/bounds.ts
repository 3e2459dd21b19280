/**
 * `npm run bounds`: reads files that ask for more than they should get, by the command, by its import and by the code with which
 * the import page reads in a browser, each in a process of its own, and measures what that takes. `--only NAME` takes one file,
 * `--write` notes the result.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXIT } from '../../local/command-world';
import { readTabs, UnreadableFile } from '../../src/reading/read-tabs';
import { greedyFiles } from './bounds/files';
import { writeQualitySection } from './quality-page';

/** What reading may take: so many MB, or a refusal within so many seconds. */
const [MOST_MEMORY, LONGEST_REFUSAL] = [400, 2];
const TIMEOUT = 120_000;

const { values } = parseArgs({
  options: { only: { type: 'string' }, write: { type: 'boolean' }, read: { type: 'string' }, make: { type: 'string' } },
});
const self = fileURLToPath(import.meta.url);
const root = join(dirname(self), '..');
const files = greedyFiles(join(root, 'samples/dinas-sosial-contoh.xlsx'));

/** Notes at the end of a process how many MB it held at most and how many seconds of a processor it took. */
const METER = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.METER, JSON.stringify({ megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
`)}`;

interface Measured {
  megabytes: number;
  seconds: number;
  /** Why it was not read; null: it was. */
  refused: string | null;
}

type Way = 'run' | 'import' | 'page';

/** What a process does with a file; exit code 1 says that it refuses. */
const programs: Record<Way, (path: string, out: string) => string[]> = {
  run: (path, out) => [join(root, 'build/cli.mjs'), path, '--run', 'attainment', '--json', '--out', out],
  import: (path, out) => [join(root, 'build/cli.mjs'), 'import', path, '--yes', '--json', '--out', out],
  page: (path) => [self, '--read', path],
};

/** The reason as the process names it: the code in its answer, or the word of the page. */
function reasonIn(stdout: string): string {
  const { error } = JSON.parse(stdout || '{}') as { error?: { code?: string } };
  return error?.code ?? 'ended';
}

/** How a command ends that has read its file, whatever it then found in it. */
const READ: readonly number[] = [EXIT.done, EXIT.dataErrors, EXIT.partly];

function measure(way: Way, path: string, folder: string): Measured {
  const note = join(folder, 'meter.json');
  writeFileSync(note, '{"megabytes":null,"seconds":null}');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', METER, ...programs[way](path, join(folder, 'out'))],
    { encoding: 'utf8', timeout: TIMEOUT, maxBuffer: 1 << 28, env: { ...process.env, METER: note } },
  );
  const { megabytes, seconds } = JSON.parse(readFileSync(note, 'utf8')) as Record<
    'megabytes' | 'seconds',
    number | null
  >;
  const isRead = status !== null && READ.includes(status);
  const reason = isRead ? null : status === EXIT.failed ? reasonIn(stdout) : `crash (${status ?? 'time'})`;
  return { megabytes: megabytes ?? Infinity, seconds: seconds ?? Infinity, refused: reason };
}

const isWithin = ({ megabytes, seconds, refused }: Measured): boolean =>
  megabytes <= MOST_MEMORY && (refused === null || (seconds <= LONGEST_REFUSAL && !refused.startsWith('crash')));

const cellOf = (one: Measured): string =>
  `${isWithin(one) ? '' : '**'}${one.megabytes.toFixed(0)} MB, ${one.seconds.toFixed(1)} s, ${one.refused ?? 'read'}${isWithin(one) ? '' : '**'}`;

/** The child: reads a file as the import page does. */
async function readAsPage(path: string): Promise<void> {
  try {
    const sheets = await readTabs(new Uint8Array(readFileSync(path)), basename(path));
    process.stdout.write(JSON.stringify({ sheets: sheets.length }));
  } catch (error) {
    const code = error instanceof UnreadableFile ? error.reason : String(error);
    process.stdout.write(JSON.stringify({ error: { code } }));
    process.exitCode = error instanceof UnreadableFile ? 1 : 3;
  }
}

function measureAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-bounds-'));
  const ways: readonly Way[] = ['run', 'import', 'page'];
  const rows: string[] = [];
  let misses = 0;
  for (const { name, what } of files) {
    if (values.only !== undefined && values.only !== name) continue;
    const path = join(folder, name);
    // Made elsewhere: what this process holds is counted with each that it starts.
    spawnSync(process.execPath, [self, '--make', name, '--read', path]);
    const measured = ways.map((way) => measure(way, path, folder));
    misses += measured.filter((one) => !isWithin(one)).length;
    rows.push(`| ${name} | ${what} | ${measured.map(cellOf).join(' | ')} |`);
    process.stdout.write(`${rows.at(-1)}\n`);
    rmSync(path);
    rmSync(join(folder, 'out'), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  if (values.write)
    writeQualitySection(join(root, 'docs/quality.md'), 'Bounds', [
      `\`npm run bounds\` gave ${rows.length} files to the command, to its import, and to the code with which the import page reads, each in a`,
      `process of its own. Allowed are ${MOST_MEMORY} MB of memory at most, all of the program included, and a refusal within`,
      `${LONGEST_REFUSAL} s of a processor; ${misses} of the ${rows.length * ways.length} measured miss that.`,
      '',
      '| File | Holds | Command | Import | Import page |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ]);
  process.exitCode = misses === 0 ? 0 : 1;
}

async function makeFile(path: string): Promise<void> {
  const file = files.find(({ name }) => name === values.make);
  if (file) writeFileSync(path, await file.make());
}

if (values.read === undefined) measureAll();
else await (values.make === undefined ? readAsPage(values.read) : makeFile(values.read));
