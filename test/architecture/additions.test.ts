import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { additions, type Addition } from './additions';

const ROOT = resolve(__dirname, '../..');
const MOST_FILES = 5;

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
  config: { include: string[] };
};
const { options, fileNames } = ts.parseJsonConfigFileContent(
  // Tests are not counted: those of what is added come with it.
  { ...config, include: config.include.filter((folder) => folder !== 'test') },
  ts.sys,
  ROOT,
);

type Files = ReadonlyMap<string, string>;

const original = new Map<string, ts.SourceFile>();

/** Compiles the tree with some files written over it, in memory; what is not written over is read once. */
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

/** Errors in the files that an addition touches and, with `everywhere`, in all others. */
function errors(edits: Addition['edits'], touched: Addition['edits'], everywhere: boolean): string[] {
  const program = compiled(written(edits));
  const names = new Set([...touched.map(({ file }) => file), ...PLACES].map((file) => join(ROOT, file)));
  const sources = program.getSourceFiles().filter(({ fileName }) => everywhere || names.has(fileName));
  return sources
    .filter(({ fileName }) => !fileName.includes('node_modules'))
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** A file as it is counted: the two languages' texts are one. */
const counted = (file: string): string => file.replace(/^src\/text\/(id|en)\//, 'src/text/');

// One program for all of them: every file is compiled, which takes half a minute.
test('all additions compile', () => {
  const edits = additions.flatMap((addition) => addition.edits);
  expect(errors(edits, edits, true)).toEqual([]);
});

describe.each(additions)('$name', ({ edits }) => {
  const files = [...new Set(edits.map(({ file }) => counted(file)))];
  const asked = files.filter((name) => edits.some(({ file, isFree }) => counted(file) === name && !isFree));

  test(`touches at most ${MOST_FILES} files and compiles by itself`, () => {
    expect(files.length).toBeLessThanOrEqual(MOST_FILES);
    expect(errors(edits, edits, false)).toEqual([]);
  });

  test.each(asked)('does not compile without %s', (name) => {
    const rest = edits.filter(({ file }) => counted(file) !== name);
    expect(errors(rest, edits, false)).not.toEqual([]);
  });
});
