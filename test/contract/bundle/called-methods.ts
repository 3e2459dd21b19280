import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');
const DECLARATIONS = /@types[\\/]google-apps-script[\\/]/;

/** The methods of Google's services that source files call, as `Type.method`, by the path of the file below `src/google`. */
export function calledMethods(): Map<string, Set<string>> {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, ROOT);
  const files = ts.sys.readDirectory(join(ROOT, 'src/google'), ['.ts']);
  const program = ts.createProgram(files, { ...options, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const called = new Map<string, Set<string>>();

  function methodOf(call: ts.CallExpression): string | null {
    const { declaration } = checker.getResolvedSignature(call) ?? {};
    if (!declaration || !DECLARATIONS.test(declaration.getSourceFile().fileName)) return null;
    const { parent } = declaration;
    const owner = ts.isInterfaceDeclaration(parent) ? parent.name.text : '';
    const name = 'name' in declaration ? declaration.name : undefined;
    return owner !== '' && name && ts.isIdentifier(name) ? `${owner}.${name.text}` : null;
  }

  for (const file of files) {
    const path = relative(join(ROOT, 'src/google'), file);
    const known = called.get(path) ?? new Set();
    called.set(path, known);
    const visit = (node: ts.Node): void => {
      const method = ts.isCallExpression(node) ? methodOf(node) : null;
      if (method !== null) known.add(method);
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return called;
}
