import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** Which names the program mentions, and which objects it looks into by a computed key. */
export interface Usage {
  names: Set<string>;
  /** Last name of every object that is indexed, listed or spread. */
  indexed: Set<string>;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(ROOT, folder, path));
}

/** The last name of `a.b.c`, `c` or `a.b.c(…)`. */
function lastName(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isAsExpression(node) || ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node))
    return lastName(node.expression);
  return null;
}

/** Reads every source once; a local name for an object (`const kinds = texts.documentKinds`) counts as the object. */
export function usageOf(folders: readonly string[]): Usage {
  const names = new Set<string>();
  const indexed = new Set<string>();
  for (const path of folders.flatMap(sourcesIn)) {
    const aliases = new Map<string, string>();
    const looked = new Set<string>();
    const visit = (node: ts.Node): void => {
      const isDeclaredText =
        path.includes('/src/text/') && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && !isDeclaredText) names.add(node.text);
      if (ts.isElementAccessExpression(node)) looked.add(lastName(node.expression) ?? '');
      if (ts.isSpreadAssignment(node) || ts.isSpreadElement(node)) looked.add(lastName(node.expression) ?? '');
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        for (const argument of node.arguments ?? []) looked.add(lastName(argument) ?? '');
      }
      if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
        aliases.set(node.name.text, lastName(node.initializer) ?? '');
      }
      if (ts.isBindingElement(node) && node.propertyName && ts.isIdentifier(node.name)) {
        aliases.set(node.name.text, lastName(node.propertyName) ?? '');
      }
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
        const value = lastName(node.initializer);
        if (value !== null) looked.add(value);
      }
      if (ts.isReturnStatement(node) && node.expression) looked.add(lastName(node.expression) ?? '');
      if (ts.isArrowFunction(node)) looked.add(lastName(node.body) ?? '');
      if (ts.isForOfStatement(node)) looked.add(lastName(node.expression) ?? '');
      ts.forEachChild(node, visit);
    };
    const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    ts.forEachChild(tree, visit);
    for (const name of looked) indexed.add(aliases.get(name) ?? name).add(name);
  }
  return { names, indexed };
}
