/**
 * Checks dist/Code.js, and its rooms beside it, the way Google would meet them: they parse as classic scripts
 * without the syntax that Apps Script refuses, each does nothing at load, is small enough, and every name that a menu, a trigger or a page calls is a top-level
 * function. Menu tables name their function as `handler: '<name>'`.
 *
 * Flags: --bundle FILE (dist/Code.js), --source FOLDER (src).
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import ts from 'typescript';
import { ROOMS } from './rooms.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: flags } = parseArgs({
  options: {
    bundle: { type: 'string', default: join(root, 'dist/Code.js') },
    source: { type: 'string', default: join(root, 'src') },
  },
});
const MAX_KILOBYTES = 700;

/** Methods of `google.script.run` itself; whatever else ends the chain is a function of ours. */
const RUN_METHODS = new Set(['withSuccessHandler', 'withFailureHandler', 'withUserObject']);

/** Functions that Google calls by their very name and that must not exist, with the reason. */
const UNWANTED = new Map([['onEdit', 'edits are handled by an installable trigger of the owner']]);

/** Syntax that Apps Script's V8 does not parse in a script file, by node kind. */
const REFUSED_SYNTAX = [
  [ts.isPrivateIdentifier, '#private name'],
  [
    (node) =>
      ts.isPropertyDeclaration(node) &&
      node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true,
    'static class field',
  ],
  [ts.isClassStaticBlockDeclaration, 'static block'],
  [(node) => ts.isExportDeclaration(node) || ts.isExportAssignment(node), 'export'],
  [(node) => node.kind === ts.SyntaxKind.ExportKeyword, 'export'],
  [ts.isImportDeclaration, 'import'],
  [(node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword, 'import()'],
  [ts.isMetaProperty, 'import.meta or new.target'],
];

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function parse(name, text, kind) {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
}

/** Problems of a script's syntax, load and size, and the names of its top-level functions. */
function inspectScript(name, code) {
  const problems = [];
  const tree = parse(name, code, ts.ScriptKind.JS);
  for (const [matches, label] of REFUSED_SYNTAX) {
    let found = 0;
    walk(tree, (node) => (found += matches(node) ? 1 : 0));
    if (found > 0) problems.push(`${name} has ${found} × ${label}, which Apps Script cannot parse`);
  }
  try {
    const script = new vm.Script(code, { filename: name });
    script.runInContext(vm.createContext({}));
  } catch (error) {
    problems.push(`${name} does not load in a bare V8 without Google's services: ${error.message}`);
  }
  const kilobytes = Buffer.byteLength(code) / 1024;
  if (kilobytes >= MAX_KILOBYTES) {
    problems.push(`${name} has ${kilobytes.toFixed(0)} KB, the limit is ${MAX_KILOBYTES} KB`);
  }
  const functions = tree.statements.filter(ts.isFunctionDeclaration);
  const documented = functions.filter((stub) =>
    /@customfunction/.test(code.slice(stub.getFullStart(), stub.getStart())),
  );
  return {
    problems,
    kilobytes,
    functions: new Set(functions.map(({ name }) => name.text)),
    customFunctions: new Set(documented.map(({ name }) => name.text)),
  };
}

const literal = (node) => (node && ts.isStringLiteralLike(node) ? node.text : null);

/** The function that a `google.script.run…name(…)` chain calls, or null when the call is something else. */
function serverFunction(call) {
  if (!ts.isPropertyAccessExpression(call.expression) || RUN_METHODS.has(call.expression.name.text)) return null;
  let inner = call.expression.expression;
  while (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression))
    inner = inner.expression.expression;
  return /^google\s*\.\s*script\s*\.\s*run$/.test(inner.getText()) ? call.expression.name.text : null;
}

/** Ways in which a source names a function that Google will look up. Each gives the name, or null. */
const USES = [
  (node) =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'addItem'
      ? literal(node.arguments[1])
      : null,
  (node) =>
    ts.isCallExpression(node) && /(^|\.)newTrigger$/.test(node.expression.getText())
      ? literal(node.arguments[0])
      : null,
  (node) => (ts.isCallExpression(node) ? serverFunction(node) : null),
  (node) => (ts.isPropertyAssignment(node) && node.name.getText() === 'handler' ? literal(node.initializer) : null),
];

/** The script texts of a source: a page's inline scripts, or the file itself. */
function scriptsOf(path, text) {
  if (!path.endsWith('.html')) return [text];
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script]) => script);
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => /\.(ts|html)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

/** Every used name with the places that use it. */
function namesUsed(folder) {
  const uses = new Map();
  const custom = [];
  for (const path of sourcesIn(folder)) {
    const text = readFileSync(path, 'utf8');
    for (const script of scriptsOf(path, text)) {
      const tree = parse(path, script, ts.ScriptKind.TS);
      walk(tree, (node) => {
        for (const name of USES.map((use) => use(node)).filter((found) => found !== null)) {
          const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
          const place = `${relative(dirname(folder), path)}:${line + 1}`;
          uses.set(name, [...(uses.get(name) ?? []), place]);
        }
        if (
          ts.isFunctionDeclaration(node) &&
          /@customfunction/.test(script.slice(node.getFullStart(), node.getStart()))
        ) {
          custom.push(node.name.text);
        }
      });
    }
  }
  return { uses, custom };
}

const bundle = inspectScript(basename(flags.bundle), readFileSync(flags.bundle, 'utf8'));
const rooms = ROOMS.map(({ script }) => join(dirname(flags.bundle), script))
  .filter((path) => existsSync(path))
  .map((path) => inspectScript(basename(path), readFileSync(path, 'utf8')));
const { uses, custom } = namesUsed(flags.source);
const problems = [bundle, ...rooms].flatMap((script) => script.problems);
for (const [name, places] of uses) {
  if (!bundle.functions.has(name))
    problems.push(`${places.join(', ')}: "${name}" is no top-level function of the bundle`);
  if (name.endsWith('_'))
    problems.push(`${places.join(', ')}: "${name}" ends with "_", so Google treats it as private`);
}
for (const name of custom) {
  if (!bundle.customFunctions.has(name)) problems.push(`custom function ${name} has no documented stub in the bundle`);
}
for (const [name, reason] of UNWANTED) {
  if (bundle.functions.has(name)) problems.push(`the bundle has a function ${name}; ${reason}`);
}

for (const problem of problems) console.error(`names: ${problem}`);
if (problems.length === 0) {
  const counts = `${bundle.functions.size} functions, ${uses.size} names used, ${bundle.customFunctions.size} custom functions`;
  const sizes = [bundle, ...rooms].map(({ kilobytes }) => kilobytes.toFixed(0)).join(' + ');
  console.log(`names: ${counts}, ${sizes} KB of ${MAX_KILOBYTES} KB a script, nothing missing`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
