import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { taskParts } from '../../src/text/tasks';
import { terminal } from '../../src/text/en/terminal';

const ROOT = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Scopes of the manifest without their common beginning. */
function scopes(): string[] {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  return oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort();
}

test.each(['README.md', 'README.id.md'])(
  '%s explains exactly the scopes of the manifest, each in one sentence',
  (file) => {
    const rows = [...read(file).matchAll(/^\| `([\w.]+)` +\| (.+?) *\|$/gm)].map(([, scope = '', words = '']) => [
      scope,
      words,
    ]);
    const explained = rows.filter(([scope]) => scopes().includes(scope ?? ''));
    expect(explained.map(([scope]) => scope).sort()).toEqual(scopes());
    for (const [, words] of explained) expect(words).toMatch(/^[A-Z][^.]*\.$/);
  },
);

test.each([
  ['README.id.md', 'README.md'],
  ['docs/baris-perintah.md', 'docs/command-line.md'],
])('%s and %s name the same commands', (indonesian, english) => {
  const commands = (file: string): string[] =>
    [...read(file).matchAll(/npm (?:run )?[\w:-]+(?: -- --[\w=]+)?/g)].map(([text]) => text).sort();
  expect(commands(indonesian)).toEqual(commands(english));
});

test.each(['docs/command-line.md', 'docs/baris-perintah.md'])('%s explains every part that --run takes', (file) => {
  const silent = Object.keys(taskParts).filter((task) => !read(file).includes(`\`${task}\``));
  expect(silent).toEqual([]);
});

test.each(['docs/command-line.md', 'docs/baris-perintah.md'])(
  '%s explains every option of the command line',
  (file) => {
    const options = [...terminal.help('', '').matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option = '']) => option);
    expect(options.length).toBeGreaterThan(10);
    expect(options.filter((option) => !read(file).includes(`| \`${option}`))).toEqual([]);
  },
);
