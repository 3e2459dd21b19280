import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { labelOf } from '../../src/commands/menu/lay-out-menu';
import type { Entry, EntryGroup } from '../../src/commands/menu/entries';
import { menuTable } from '../../src/commands/menu/menu-table';
import type { Language } from '../../src/text/language';

const ROOT = resolve(__dirname, '../..');
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'README.id.md', ...docs.map((name) => join('docs', name))];

/** Titles of a page as links name them: lower case, without punctuation, words joined by `-`. */
function anchors(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Links and pictures of a page that lead to a file or a title of this repository. */
function links(page: string): { link: string; file: string; anchor: string | undefined }[] {
  const targets = [...read(page).matchAll(/\]\(([^()\s]+)\)/g)].map(([, link = '']) => link);
  return targets
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = '', anchor] = link.split('#');
      return { link, file: path === '' ? page : join(dirname(page), path), anchor };
    });
}

test.each(pages)('every link and picture of %s leads somewhere', (page) => {
  const broken = links(page).filter(
    ({ file, anchor }) =>
      !existsSync(join(ROOT, file)) || (anchor !== undefined && !anchors(file).includes(anchor.toLowerCase())),
  );
  expect(broken.map(({ link }) => link)).toEqual([]);
});

/** Paths through the menu, such as `Dokumen ▸ Notula rapat`; an ellipsis at the end of a label may be left out. */
function menuPaths(language: Language): string[] {
  const label = (part: Entry | EntryGroup): string => labelOf(part, language).replace(/…$/, '');
  return menuTable.flatMap((part) => {
    if (part === 'separator') return [];
    if (!('entries' in part)) return [label(part)];
    return [label(part), ...part.entries.map((entry) => `${label(part)} ▸ ${label(entry)}`)];
  });
}

/** What a page calls a menu entry: `_Kinerja ▸ …_`, possibly over the end of a line. */
const namedEntries = (page: string): string[] =>
  [...read(page).matchAll(/_Kinerja\s+▸\s+([^_]+)_/g)].map(([, path = '']) =>
    path.replace(/\s+/g, ' ').replace(/…$/, ''),
  );

const languages = new Map<Language, string[]>([
  [
    'id',
    [
      'README.id.md',
      ...docs
        .filter((name) => /^(panduan-|persetujuan|impor\.|templat\.|menu\.id)/.test(name))
        .map((name) => `docs/${name}`),
    ],
  ],
  [
    'en',
    [
      'README.md',
      ...docs
        .filter((name) => /^(guide-|consent|import\.|templates\.|menu\.md)/.test(name))
        .map((name) => `docs/${name}`),
    ],
  ],
]);

test.each([...languages].flatMap(([language, list]) => list.map((page) => [page, language] as const)))(
  'every menu entry that %s names is in the menu (%s)',
  (page, language) => {
    const known = menuPaths(language);
    expect(namedEntries(page).filter((path) => !known.includes(path))).toEqual([]);
  },
);

test('the guides name entries of every part of the menu', () => {
  const named = new Set((languages.get('id') ?? []).flatMap(namedEntries));
  const tops = menuTable.flatMap((part) => (part === 'separator' ? [] : [labelOf(part, 'id')]));
  const silent = tops.filter((top) => ![...named].some((path) => path.startsWith(top.replace(/…$/, ''))));
  expect(silent).toEqual([]);
});

test('a page and its other language show the same pictures', () => {
  const pictures = (page: string): string[] =>
    links(page)
      .map(({ file }) => file)
      .filter((file) => file.endsWith('.png'))
      .map((file) => file.replace(/images\/(id|en)\//, 'images/'));
  const pairs = [
    ['README.id.md', 'README.md'],
    ['docs/panduan-program.md', 'docs/guide-program.md'],
    ['docs/panduan-keuangan.md', 'docs/guide-finance.md'],
    ['docs/panduan-pimpinan.md', 'docs/guide-heads.md'],
    ['docs/panduan-admin.md', 'docs/guide-administrator.md'],
  ] as const;
  for (const [indonesian, english] of pairs) expect(pictures(english)).toEqual(pictures(indonesian));
});
