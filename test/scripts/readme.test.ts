import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

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

test('both READMEs name the same commands', () => {
  const commands = (file: string): string[] =>
    [...read(file).matchAll(/npm (?:run )?[\w:-]+(?: -- --[\w=]+)?/g)].map(([text]) => text).sort();
  expect(commands('README.id.md')).toEqual(commands('README.md'));
});
