import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
const FOLDERS = ['src', 'local', 'bench', 'scripts'];

/** A function that a file exports: declared as one, or a constant that is one. */
function exportedFunctions(file: ts.SourceFile): { name: string; isTold: boolean }[] {
  const isExported = (node: ts.HasModifiers): boolean =>
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const isFunction = (value: ts.Expression | undefined): boolean =>
    value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
  return file.statements.flatMap((node) => {
    const comments = ts.getLeadingCommentRanges(file.text, node.pos) ?? [];
    const isTold = comments.some(({ pos }) => file.text.startsWith('/**', pos));
    if (ts.isFunctionDeclaration(node) && isExported(node)) return [{ name: node.name?.text ?? 'default', isTold }];
    if (!ts.isVariableStatement(node) || !isExported(node)) return [];
    return node.declarationList.declarations
      .filter(({ initializer }) => isFunction(initializer))
      .map(({ name }) => ({ name: name.getText(file), isTold }));
  });
}

/** The names of exported functions without a comment; of overloads one tells of all. */
function untold(path: string, text: string): string[] {
  const found = exportedFunctions(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  const told = new Set(found.flatMap(({ name, isTold }) => (isTold ? [name] : [])));
  return [...new Set(found.map(({ name }) => name))].filter((name) => !told.has(name)).map((name) => `${path} ${name}`);
}

test.each([
  ['function', 'export function f(): void {}', ['a.ts f']],
  ['arrow', 'export const f = () => 1;', ['a.ts f']],
  ['generic', 'export const f =\n  <T>(of: T): T => of;', ['a.ts f']],
  ['told', '/** Does. */\nexport async function f() {}\n/** Is. */\nexport const g = (): number => 1;', []],
  ['overloads', '/** Does. */\nexport function f(a: 1): 1;\nexport function f(a: unknown) {\n return a;\n}', []],
  ['own', 'function f() {}\nconst g = () => f();', []],
  ['no function', 'export const a = 1;', []],
])('%s: what has to say what it does', (_, text, expected) => {
  expect(untold('a.ts', text)).toEqual(expected);
});

test('every exported function says what it does', () => {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  expect(paths.length).toBeGreaterThan(1000);
  expect(paths.flatMap((path) => untold(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});
