import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import imitated from '../../../local/contract/imitated-types.json';

/** Signatures of one type: method name to overloads, each written like `number,string?,array`. */
export type TypeSignatures = Record<string, string[]>;

const FOLDER = dirname(require.resolve('@types/google-apps-script/package.json'));

/** What an argument must look like at run time, as far as JavaScript can tell. */
function kindOf(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean) && !(type.flags & ts.TypeFlags.EnumLike)) {
    const kinds = new Set(
      type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined)).map((part) => kindOf(checker, part)),
    );
    return [...kinds].sort().join('|');
  }
  if (type.flags & ts.TypeFlags.EnumLike) return 'any';
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.flags & ts.TypeFlags.StringLike) return 'string';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (type.flags & ts.TypeFlags.Null) return 'null';
  if (checker.isArrayType(type)) return 'array';
  if (type.getCallSignatures().length > 0) return 'function';
  if (type.symbol?.name === 'Date') return 'date';
  return type.flags & ts.TypeFlags.Object ? 'object' : 'any';
}

function signatureText(checker: ts.TypeChecker, signature: ts.Signature): string {
  return signature.parameters
    .map((parameter) => {
      const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
      const type = checker.getTypeOfSymbolAtLocation(parameter, declaration);
      if (declaration.dotDotDotToken) return 'any*';
      return kindOf(checker, type) + (declaration.questionToken ? '?' : '');
    })
    .join(',');
}

function findType(checker: ts.TypeChecker, root: ts.Symbol, path: string): ts.Type {
  let symbol = root;
  for (const name of path.split('.')) {
    const found = checker.getExportsOfModule(symbol).find((candidate) => candidate.name === name);
    if (!found) throw new Error(`GoogleAppsScript.${path} is not declared: ${name} is missing.`);
    symbol = found;
  }
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** Reads the methods of every imitated type from the declarations that the compiler uses. */
export function extractSignatures(): Record<string, TypeSignatures> {
  const files = [FOLDER, join(FOLDER, 'apis')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.d.ts') && (folder === FOLDER || name === 'drive_v3.d.ts'))
      .map((name) => join(folder, name)),
  );
  const program = ts.createProgram(files, { noLib: false, lib: ['lib.es2022.d.ts'], types: [], skipLibCheck: true });
  const checker = program.getTypeChecker();
  const root = checker
    .getSymbolsInScope(program.getSourceFile(files[0] ?? '') as ts.Node, ts.SymbolFlags.Namespace)
    .find((symbol) => symbol.name === 'GoogleAppsScript');
  if (!root) throw new Error('The declarations hold no namespace GoogleAppsScript.');
  const result: Record<string, TypeSignatures> = {};
  for (const [name, path] of Object.entries(imitated)) {
    const methods: TypeSignatures = {};
    for (const property of findType(checker, root, path).getProperties()) {
      const declaration = property.declarations?.[0];
      if (!declaration) continue;
      const overloads = checker.getTypeOfSymbolAtLocation(property, declaration).getCallSignatures();
      if (overloads.length > 0) methods[property.name] = overloads.map((overload) => signatureText(checker, overload));
    }
    result[name] = methods;
  }
  return result;
}
