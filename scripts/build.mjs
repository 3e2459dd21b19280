/**
 * Builds what people upload and run:
 *   dist/Code.js        the Apps Script bundle, with one real top-level function per export of src/main.ts and per menu entry
 *   dist/Words.js, dist/Documents.js, …    its rooms (scripts/rooms.mjs), each read when it is first entered
 *   dist/*.html, dist/appsscript.json
 *   build/cli.mjs, build/samples.mjs, build/bench.mjs, …  programs for Node (only those whose entry exists)
 *   build/workbench.mjs, build/workbench/*              the workbench and its page
 *
 * Flags: --quiet (print nothing), --target=sheet|addon, --drive=file|full, --readable (names and lines stay as written).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { buildRoom, doorsOf, roomsOf } from './rooms.mjs';
import { libraryStandIns } from './stand-ins/plugin.mjs';
import { templatePack } from './template-pack.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const CHOICES = { target: ['sheet', 'addon'], drive: ['file', 'full'] };
const PROGRAMS = {
  cli: 'local/cli.ts',
  samples: 'samples/make.ts',
  'audit-proof': 'bench/audit-proof.ts',
  bench: 'bench/main.ts',
  'bench-documents': 'bench/documents.ts',
  kills: 'bench/trust/kills.ts',
  fuzz: 'bench/trust/fuzz.ts',
  stops: 'bench/trust/stops.ts',
  faults: 'bench/trust/faults.ts',
  bounds: 'bench/trust/bounds.ts',
  mutants: 'bench/trust/mutants.ts',
  coverage: 'bench/trust/coverage.ts',
  templates: 'scripts/templates/main.ts',
  pictures: 'scripts/pictures/main.ts',
  'compare-self-test': 'local/self-test/main.ts',
  workbench: 'local/workbench/main.ts',
  'workbench-worker': 'local/workbench/host/worker.ts',
};

/** The page of the workbench: browser code by output name, and what is copied as it is. */
const WORKBENCH_PAGE = 'local/workbench/page';
const WORKBENCH_CODE = { workbench: 'main.ts', 'web-app': 'web-app.ts', bridge: 'scripts/bridge.ts' };
const WORKBENCH_FILES = ['index.html', 'web-app.html', 'workbench.css'];

function stop(message) {
  console.error(`build: ${message}`);
  process.exit(1);
}

const nodeMajor = Number(process.versions.node.split('.')[0]);
if (nodeMajor < 20) stop(`Node 20 or newer is needed; this is ${process.version}. Install it from https://nodejs.org.`);

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        quiet: { type: 'boolean', default: false },
        readable: { type: 'boolean', default: false },
        target: { type: 'string', default: 'sheet' },
        drive: { type: 'string', default: 'file' },
      },
    });
    for (const [flag, allowed] of Object.entries(CHOICES)) {
      if (!allowed.includes(values[flag])) stop(`--${flag} is one of ${allowed.join(', ')}, not "${values[flag]}".`);
    }
    return values;
  } catch (error) {
    return stop(error.message);
  }
}

const flags = readFlags();
const esbuild = await import('esbuild').catch(() => stop('node_modules is missing; run `npm ci` first.'));

/** Name of the bundle within its script, and of the export that holds what the menu calls, by the name of each function. */
const GLOBAL = 'RaporKinerja';
const MENU = 'menuCommands';

/** Settings shared by the bundle and its rooms. The browser map of a package is what drops its Node-only files. */
const bundleOptions = {
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  bundle: true,
  minify: !flags.readable,
  write: false,
  metafile: true,
  logLevel: 'silent',
  platform: 'browser',
  mainFields: ['module', 'main'],
  conditions: [],
  // Apps Script parses everything up to here; one step further class fields would no longer be lowered.
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  plugins: [templatePack(esbuild, root), libraryStandIns],
  define: { BUILD_TARGET: JSON.stringify(flags.target), DRIVE_SCOPE: JSON.stringify(flags.drive) },
};

/** Writes through a temporary name, so that whoever reads the file meanwhile sees the old or the new one. */
function writeOutput(path, contents) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, contents);
  renameSync(draft, file);
  if (!flags.quiet) console.log(`${path.padEnd(24)} ${(Buffer.byteLength(contents) / 1024).toFixed(1).padStart(8)} KB`);
}

/** JSDoc blocks of the custom functions among the bundled sources, by function name. Google reads them from the stub. */
function customFunctionDocs(inputs) {
  const docs = new Map();
  for (const path of inputs) {
    if (!/^src\/.*\.ts$/.test(path)) continue;
    const source = readFileSync(join(root, path), 'utf8');
    const blocks = source.matchAll(
      /(\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?\*\/)\s*export function (\w+)/g,
    );
    for (const [, doc, name] of blocks) docs.set(name, doc);
  }
  return docs;
}

/** What a bundle exports: its functions, and those of the menu, which stand in a table of their own. */
function callable(code) {
  const exported = runInNewContext(`${code};\n${GLOBAL}`, {});
  if ('default' in exported) stop('src/main.ts must not have a default export: Apps Script could not call it.');
  const { [MENU]: menu = {}, ...functions } = exported;
  const targets = [
    ...Object.keys(functions).map((name) => [name, name]),
    ...Object.keys(menu).map((name) => [name, `${MENU}.${name}`]),
  ].sort();
  const twice = targets.find(([name], index) => targets[index + 1]?.[0] === name);
  if (twice) stop(`two functions that Google calls are named ${twice[0]}.`);
  return targets;
}

/** Apps Script finds menu items, triggers and `google.script.run` targets only as top-level function declarations. */
function stubs(targets, docs) {
  const declare = ([name, path]) => `function ${name}(...args) { return ${GLOBAL}.${path}(...args); }`;
  return targets.map((target) => (docs.has(target[0]) ? `${docs.get(target[0])}\n` : '') + declare(target)).join('\n');
}

const rooms = roomsOf(root);

async function buildBundle() {
  const options = { ...bundleOptions, plugins: [doorsOf(esbuild, bundleOptions, rooms), ...bundleOptions.plugins] };
  const result = await esbuild.build({ ...options, format: 'iife', globalName: GLOBAL });
  const code = result.outputFiles[0].text;
  const docs = customFunctionDocs(Object.keys(result.metafile.inputs));
  writeOutput('dist/Code.js', `${code}${stubs(callable(code), docs)}\n`);
  for (const room of rooms) writeOutput(`dist/${room.script}`, await buildRoom(esbuild, bundleOptions, room, rooms));
}

/**
 * With --drive=full the add-on may reach folders that people made; the manifest has to ask for that. An editor add-on has
 * no web app; its manifest needs nothing else of its own (guide "Manifests for Editor add-ons": an `addOns` section is
 * for Google Workspace add-ons).
 */
function writeManifest() {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  if (flags.target === 'addon') delete manifest.webapp;
  if (flags.drive === 'full') {
    manifest.oauthScopes = manifest.oauthScopes.map((scope) => scope.replace(/\/drive\.file$/, '/drive'));
  }
  writeOutput('dist/appsscript.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Browser code and styles, each as one text without a byte that would end the element they stand in. */
async function inlined(entry) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    logLevel: 'silent',
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    // Apps Script cuts what looks like a comment out of template literals in pages.
    supported: { 'template-literal': false },
  });
  return result.outputFiles[0].text.trim().replace(/<\/(script|style)/gi, '<\\/$1');
}

/** A page with its own styles and code in it; both are named by relative paths and stand in one file in the end. */
async function wholePage(file) {
  let page = readFileSync(file, 'utf8');
  const parts = page.matchAll(
    /<link rel="stylesheet" href="(?<style>[^":]+\.css)" \/>|<script src="(?<script>[^":]+\.ts)"><\/script>/g,
  );
  for (const { 0: element, groups } of [...parts]) {
    const name = groups.style ? 'style' : 'script';
    const text = await inlined(join(dirname(file), groups[name]));
    page = page.replace(element, () => `<${name}>${text}</${name}>`);
  }
  return page;
}

/** Writes every page of src/ui and removes those of earlier builds; Apps Script knows them by file name alone. */
async function writePages() {
  const folder = join(root, 'src/ui');
  const pages = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.html'))
    : [];
  const names = pages.map((page) => basename(page));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) stop(`two pages in src/ui are named ${twice}.`);
  for (const page of pages) writeOutput(`dist/${basename(page)}`, await wholePage(join(folder, page)));
  for (const old of readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.html') && !names.includes(name))) {
    rmSync(join(root, 'dist', old));
  }
}

async function buildPrograms() {
  const present = Object.entries(PROGRAMS).filter(([, entry]) => existsSync(join(root, entry)));
  await Promise.all(
    present.map(async ([name, entry]) => {
      const result = await esbuild.build({
        absWorkingDir: root,
        entryPoints: [entry],
        bundle: true,
        write: false,
        logLevel: 'silent',
        platform: 'node',
        format: 'esm',
        target: 'node20',
        packages: 'external',
        charset: 'utf8',
        loader: { '.docx': 'base64' },
        define: bundleOptions.define,
      });
      writeOutput(`build/${name}.mjs`, result.outputFiles[0].text);
    }),
  );
}

async function buildWorkbenchPage() {
  if (!existsSync(join(root, WORKBENCH_PAGE))) return;
  await Promise.all(
    Object.entries(WORKBENCH_CODE).map(async ([name, entry]) => {
      const code = await inlined(join(root, WORKBENCH_PAGE, entry));
      writeOutput(`build/workbench/${name}.js`, code);
    }),
  );
  for (const file of WORKBENCH_FILES) {
    writeOutput(`build/workbench/${file}`, readFileSync(join(root, WORKBENCH_PAGE, file), 'utf8'));
  }
}

/** A failed build of one part never hides the others' messages. */
const parts = [
  buildBundle().then(writePages),
  buildPrograms(),
  buildWorkbenchPage(),
  Promise.resolve().then(writeManifest),
];
const failures = (await Promise.allSettled(parts)).filter(({ status }) => status === 'rejected');
for (const { reason } of failures) {
  const places = (reason.errors ?? []).map(({ text, location }) =>
    location ? `${relative(root, join(root, location.file))}:${location.line}:${location.column + 1}: ${text}` : text,
  );
  console.error(places.length > 0 ? places.map((place) => `build: ${place}`).join('\n') : `build: ${reason.message}`);
}
process.exitCode = failures.length > 0 ? 1 : 0;
