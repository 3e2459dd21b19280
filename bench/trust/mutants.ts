/**
 * `npm run mutants`: changes the rules and the readers on purpose, place by place, and sees which changes the mirrored suites
 * notice (Stryker). What stands in `out/mutants` is measured again only where code or tests have changed. `-- FOLDER…` takes
 * these folders, or single files of them; `--left` lists what no test noticed and `--write` notes the result in
 * `docs/quality.md`, both without measuring; `--anew` forgets earlier measurements; `--processes N` takes more or fewer than two.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fingerprint } from '../../src/domain/fingerprint';
import { foldersOf, type Folder } from './mutants/folders';
import { outcomeOf, scoreOf, survivorsOf, type Outcome, type Report } from './mutants/outcome';
import { writeMutants } from './mutants/page';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    left: { type: 'boolean' },
    write: { type: 'boolean' },
    anew: { type: 'boolean' },
    processes: { type: 'string', default: '2' },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'out/mutants');

/** Texts and declared tables are left out: a change of them is no other rule. */
const ASIDE = ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration'];

/** Bytes of code that one run of Stryker takes: what it found is kept when it ends. */
const SLICE = 40_000;

/** A place of a folder’s own, so that several can be measured at a time. */
const placeOf = ({ source }: Folder, name = ''): string => join(out, `${source.replaceAll('/', '-')}${name}`);
const resultOf = (folder: Folder): string => placeOf(folder, '.json');

/** Files in slices of about the same size. */
function slicesOf(files: readonly string[]): string[][] {
  const slices: string[][] = [];
  let room = 0;
  for (const file of files) {
    const { size } = statSync(join(root, file));
    if (room < size) {
      slices.push([]);
      room = SLICE;
    }
    slices.at(-1)?.push(file);
    room -= size;
  }
  return slices;
}

/**
 * The result to go on from. Stryker takes over what it found of an unnoticed change while no test that runs the place is new; what
 * is run while modules load belongs to no test, so that such a change would stand as unnoticed for ever.
 *
 * @returns what each file was when it was measured
 */
function goOnFrom(result: string, running: string): Report['measured'] {
  rmSync(running, { force: true });
  if (!existsSync(result)) return {};
  const report = JSON.parse(readFileSync(result, 'utf8')) as Report;
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter((mutant) => !(mutant.static && mutant.status === 'Survived'));
  writeFileSync(running, JSON.stringify(report));
  return report.measured;
}

function measure(folder: Folder, files: readonly string[]): boolean {
  // What is cut off leaves the result as it was.
  const running = placeOf(folder, '-running.json');
  const before = goOnFrom(resultOf(folder), running);
  const config = placeOf(folder, '-settings.json');
  const options = {
    mutate: files,
    mutator: { excludedMutations: ASIDE },
    testRunner: 'suites',
    mutantSuites: folder.suites,
    plugins: [join(root, 'scripts/mutants-runner.mjs')],
    coverageAnalysis: 'perTest',
    concurrency: Number(values.processes),
    // Code without end is found by counting; a busy machine must not make a slow test of an unnoticed change look like it.
    timeoutMS: 60_000,
    incremental: true,
    incrementalFile: running,
    force: values.anew ?? false,
    // The sandbox has what the suites import, and nothing else.
    ignorePatterns: ['**/*', ...['src', 'test/domain', 'test/workbook', 'test/support'].map((room) => `!${room}/**/*`)],
    tempDirName: placeOf(folder, '-sandbox'),
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    warnings: { unknownOptions: false, slow: false },
  };
  writeFileSync(config, JSON.stringify(options));
  const program = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [program, 'run', config], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return false;
  const report = JSON.parse(readFileSync(running, 'utf8')) as Report;
  const measured = { ...before };
  for (const file of files) measured[file] = fingerprint(readFileSync(join(root, file), 'utf8'));
  // Stryker names no file in which there is nothing to change, of this slice or of one before: declared types and texts.
  for (const file of folder.files.filter((one) => measured[one] !== undefined)) {
    const source = readFileSync(join(root, file), 'utf8');
    report.files[file] ??= { language: 'typescript', source, mutants: [] };
  }
  writeFileSync(resultOf(folder), JSON.stringify({ ...report, measured }));
  return true;
}

mkdirSync(out, { recursive: true });
const folders = foldersOf(root);
const found = new Map<string, Outcome>();
for (const folder of folders) {
  const isAsked = (file: string): boolean =>
    positionals.length === 0 || positionals.includes(folder.source) || positionals.includes(file);
  const files = folder.files.filter(isAsked);
  if (files.length === 0) continue;
  if (!values.left && !values.write) {
    for (const slice of slicesOf(files)) if (!measure(folder, slice)) process.exitCode = 1;
  }
  if (!existsSync(resultOf(folder))) continue;
  const report = JSON.parse(readFileSync(resultOf(folder), 'utf8')) as Report;
  if (values.left) for (const line of survivorsOf(report, files)) process.stdout.write(`${line}\n`);
  const outcome = outcomeOf(report, folder, (file) => readFileSync(join(root, file), 'utf8'));
  found.set(folder.source, outcome);
  process.stdout.write(`${folder.source}: ${scoreOf(outcome)?.toFixed(1) ?? '–'} ${JSON.stringify(outcome)}\n`);
}
if (values.write) writeMutants(join(root, 'docs/quality.md'), folders, found);
