/**
 * Builds the bundle and uploads it to the script project named in .clasp.json, after showing which account and which
 * project that is.
 *
 * Flags: --yes (no question), --target=sheet|addon, --drive=file|full (as of the build).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { claspIn, DeployProblem } from './deploy/clasp.mjs';
import { wordsFor } from './deploy/words.mjs';
import { ROOMS } from './rooms.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const words = wordsFor(process.env);
const say = (line) => console.log(line);

/** What belongs into the script project: the bundle, the manifest and the pages. */
const SCRIPTS = ['Code.js', ...ROOMS.map(({ script }) => script)];
const isIntended = (name) => SCRIPTS.includes(name) || /^(appsscript\.json|[\w-]+\.html)$/.test(name);

function readFlags() {
  try {
    const options = { yes: { type: 'boolean', default: false }, target: { type: 'string' }, drive: { type: 'string' } };
    return parseArgs({ options }).values;
  } catch {
    console.error(words.usage);
    return process.exit(1);
  }
}

/** The id of the script project. */
function readProject() {
  let project;
  try {
    project = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
  } catch {
    throw new DeployProblem('no-project');
  }
  if (project.rootDir !== 'dist') throw new DeployProblem('wrong-root', String(project.rootDir));
  if (typeof project.scriptId !== 'string' || project.scriptId.trim() === '') throw new DeployProblem('no-script-id');
  return project.scriptId;
}

function build({ target, drive }) {
  const passed = Object.entries({ target, drive }).flatMap(([name, value]) => (value ? [`--${name}=${value}`] : []));
  const args = [join(root, 'scripts/build.mjs'), '--quiet', ...passed];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new DeployProblem('build-failed');
}

function checkFiles(files) {
  const wrong = files.filter((name) => !isIntended(name));
  if (wrong.length > 0) throw new DeployProblem('wrong-files', wrong.join(', '));
  return [...files].sort();
}

async function confirm() {
  if (!process.stdin.isTTY) throw new DeployProblem('no-terminal');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(words.question);
  terminal.close();
  if (!words.yes.test(answer.trim())) throw new DeployProblem('declined');
}

async function deploy(flags) {
  const script = readProject();
  const clasp = claspIn(root);
  const account = clasp.account();
  say(words.building);
  build(flags);
  const files = checkFiles(clasp.files());
  say(words.account(account));
  say(words.script(script));
  say(words.editor(script));
  say(words.files(files));
  say(words.warning);
  if (!flags.yes) await confirm();
  const pushed = clasp.push();
  say(pushed.length > 0 ? words.pushed(pushed.length) : words.unchanged);
}

try {
  await deploy(readFlags());
} catch (error) {
  if (!(error instanceof DeployProblem)) throw error;
  console.error(words.problems[error.code](error.subject));
  process.exitCode = 1;
}
