import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page, table } from './markdown';

const ROOT = join(__dirname, '../..');

/** Where the code of a package comes to run. */
const PARTS: [folder: string, name: string][] = [
  ['src', 'the add-on (`dist/`)'],
  ['local', 'the program on a computer (`build/`)'],
];

/** An import that stays in the running program, of a package. */
const IMPORT = /^import (?!type\b)[^;]*? from '([^.'][^']*)'/gm;

/** The packages that the code of a folder imports, those of Node aside. */
function importedIn(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const names = files.flatMap((file) =>
    [...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(IMPORT)].map(([, name = '']) => name),
  );
  return [...new Set(names.filter((name) => !name.startsWith('node:')))].sort();
}

interface Package {
  name: string;
  version: string;
  license: string;
  homepage?: string;
  repository?: string | { url: string };
}

/** The text of a package's licence, as it came. */
function licenceText(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  return readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
}

const addressOf = ({ homepage, repository }: Package): string =>
  homepage ?? (typeof repository === 'string' ? repository : (repository?.url ?? '')).replace(/^git\+|\.git$/g, '');

/** Page of the licences of everything that is shipped beside our own code. */
export function licencesPage(): Promise<string> {
  const parts = new Map<string, string[]>();
  for (const [folder, part] of PARTS)
    for (const name of importedIn(folder)) parts.set(name, [...(parts.get(name) ?? []), part]);
  const packages = [...parts.keys()]
    .sort()
    .map((name) => JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as Package);
  const rows = packages.map((one) => [
    `[${one.name}](${addressOf(one)})`,
    one.version,
    one.license,
    (parts.get(one.name) ?? []).join(', '),
  ]);
  return page([
    '# Licences',
    [
      'Rapor Kinerja is under the [MIT licence](../LICENSE). Shipped with it are the packages below, unchanged but for what the build',
      'leaves out of them; everything else that `package.json` names serves to build and to test. Templates, pictures and sounds',
      'are made by the project’s own code, fonts are those of the reader’s machine. This page is written from what the code imports.',
    ].join('\n'),
    table(['Package', 'Version', 'Licence', 'Is part of'], rows),
    ...packages.map(({ name }) => `## ${name}\n\n\`\`\`text\n${licenceText(name)}\n\`\`\``),
  ]);
}
