import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { withTemporaryFolder } from '../support/external-tools';
import { additions, type Addition } from './additions';

const ROOT = resolve(__dirname, '../..');
const MOST_FILES = 5;

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
  config: { include: string[] };
};
// Tests are not counted: those of what is added come with it.
const counting = { ...config, include: config.include.filter((folder) => folder !== 'test') };
const { options, fileNames } = ts.parseJsonConfigFileContent(counting, ts.sys, ROOT);

type Files = ReadonlyMap<string, string>;

const original = new Map<string, ts.SourceFile>();
/** Where imports of the tree lead, by folder and words: looked for once. */
const resolved = new Map<string, ts.ResolvedModuleWithFailedLookupLocations>();

/** Compiles the tree with some files written over it, in memory; what is not written over is read and found once. */
function compiled(over: Files): ts.Program {
  const host = ts.createCompilerHost(options, true);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => over.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => over.get(path) ?? ts.sys.readFile(path);
  host.getSourceFile = (path, language, ...more) => {
    const text = over.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, language, true);
    const known = original.get(path) ?? getSourceFile(path, language, ...more);
    if (known) original.set(path, known);
    return known;
  };
  const found = (name: ts.StringLiteralLike, from: ts.SourceFile): ts.ResolvedModuleWithFailedLookupLocations => {
    const mode = ts.getModeForUsageLocation(from, name, options);
    const key = `${dirname(from.fileName)} ${name.text} ${mode ?? ''}`;
    const known = resolved.get(key);
    if (known) return known;
    const now = ts.resolveModuleName(name.text, from.fileName, options, host, undefined, undefined, mode);
    const to = now.resolvedModule?.resolvedFileName;
    // What an edit adds is there for as long as the edit.
    if (to !== undefined && !over.has(to)) resolved.set(key, now);
    return now;
  };
  host.resolveModuleNameLiterals = (names, _path, _redirected, _options, from) =>
    names.map((name) => found(name, from));
  const added = [...over.keys()].filter((path) => !fileNames.includes(path));
  return ts.createProgram([...fileNames, ...added], options, host);
}

/** The files of an addition as they stand with some of its edits. */
function written(edits: Addition['edits']): Map<string, string> {
  const files = new Map<string, string>();
  for (const { file, after, text, isInPlace = false } of edits) {
    const path = join(ROOT, file);
    if (after === undefined) {
      if (existsSync(path)) throw new Error(`${file} stands already`);
      files.set(path, text);
      continue;
    }
    const before = files.get(path) ?? readFileSync(path, 'utf8');
    if (before.split(`${after}\n`).length !== 2) throw new Error(`${file} must have this once: ${after}`);
    files.set(
      path,
      before.replace(`${after}\n`, () => (isInPlace ? `${text}\n` : `${after}\n${text}\n`)),
    );
  }
  return files;
}

/** Where an edit that is missing is noticed beside the files that are touched. */
const PLACES = ['src/workbook/prepare/plan.ts'];

/** Errors in the files that an addition touches. */
function errors(edits: Addition['edits'], touched: Addition['edits']): string[] {
  const program = compiled(written(edits));
  const names = new Set([...touched.map(({ file }) => file), ...PLACES].map((file) => join(ROOT, file)));
  return program
    .getSourceFiles()
    .filter(({ fileName }) => names.has(fileName))
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** What `npm run typecheck`, which is several times as fast, says of a copy of the whole tree with edits; empty: nothing. */
const everyError = (edits: Addition['edits']): string =>
  withTemporaryFolder((folder) => {
    for (const name of config.include) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    for (const [path, text] of written(edits)) writeFileSync(join(folder, relative(ROOT, path)), text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(counting));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const compiler = join(ROOT, 'node_modules/typescript-native/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '--singleThreaded'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return status === 0 ? stdout : `${String(status)} ${stdout}`;
  });

/** A file as it is counted: the two languages' texts are one. */
const counted = (file: string): string => file.replace(/^src\/text\/(id|en)\//, 'src/text/');

test('all additions compile', () => {
  expect(everyError(additions.flatMap((addition) => addition.edits))).toBe('');
});

describe.each(additions)('$name', ({ edits }) => {
  const files = [...new Set(edits.map(({ file }) => counted(file)))];
  const asked = files.filter((name) => edits.some(({ file, isFree }) => counted(file) === name && !isFree));

  test(`touches at most ${MOST_FILES} files and compiles by itself`, () => {
    expect(files.length).toBeLessThanOrEqual(MOST_FILES);
    expect(errors(edits, edits)).toEqual([]);
  });

  test.each(asked)('does not compile without %s', (name) => {
    const rest = edits.filter(({ file }) => counted(file) !== name);
    expect(errors(rest, edits)).not.toEqual([]);
  });
});
