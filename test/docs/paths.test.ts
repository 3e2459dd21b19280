import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
/** What the build and runs make is not there before them. */
const MADE = /^(dist|build|out|coverage|node_modules)\b/;

const entries = readdirSync(ROOT);
const rooms = readdirSync(join(ROOT, 'src'));
const pages = [
  'README.md',
  'README.id.md',
  'SECURITY.md',
  'samples/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** `{id,en}` stands for either of them. */
function spelledOut(path: string): string[] {
  const [, before = '', choices, behind = ''] = /^(.*?)\{([\w,]+)\}(.*)$/.exec(path) ?? [];
  return choices === undefined ? [path] : choices.split(',').flatMap((one) => spelledOut(before + one + behind));
}

/** The start of a path before what stands for any name: `…`, `<language>`. */
const known = (path: string): string => {
  const open = /[…<*]/.exec(path);
  return open === null ? path : `${dirname(path.slice(0, open.index))}`;
};

/** Files and folders of this repository that a page names in code, `domain/…` of `src` among them. */
function named(page: string): string[] {
  const codes = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/`([\w.-]+\/[\w./{},…<>*-]*)`/g)];
  return codes.flatMap(([, path = '']) => {
    const [first = ''] = path.split('/');
    if (!entries.includes(first) && !rooms.includes(first)) return [];
    return spelledOut(path).map((one) => (entries.includes(first) ? one : `src/${one}`));
  });
}

/** A path may leave the ending of a file out: `src/text/…/menu`. */
const exists = (path: string): boolean =>
  MADE.test(path) || ['', '.ts', '.test.ts'].some((ending) => existsSync(join(ROOT, `${known(path)}${ending}`)));

test.each(pages)('every file and folder that %s names is there', (page) => {
  expect(named(page).filter((path) => !exists(path))).toEqual([]);
});

test('the page for who builds it names many', () => {
  expect(named('docs/develop.md').length).toBeGreaterThan(40);
});
