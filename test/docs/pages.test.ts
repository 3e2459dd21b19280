import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsPage } from './findings-page';
import { licencesPage } from './licences-page';
import { difference, printedFiguresPage, publishedFigures } from './printed-figures-page';
import { sheetsPage } from './sheets-page';

const folder = join(__dirname, '../../docs');

test.each([
  ['temuan.md', () => findingsPage('id', 'findings.md')],
  ['findings.md', () => findingsPage('en', 'temuan.md')],
  ['lembar.md', () => sheetsPage('id', 'sheets.md')],
  ['sheets.md', () => sheetsPage('en', 'lembar.md')],
  ['printed-figures.md', printedFiguresPage],
  ['licences.md', licencesPage],
])('docs/%s says what the program says', async (name, make) => {
  const text = await make();
  const file = join(folder, name);
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('what the published files say of their figures is what the check says, or the difference is explained', () => {
  const open = publishedFigures().flatMap(({ figures }) => figures.filter((figure) => difference(figure) === null));
  expect(open).toEqual([]);
});
