import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsPage } from './findings-page';
import { sheetsPage } from './sheets-page';

const folder = join(__dirname, '../../docs');

test.each([
  ['temuan.md', () => findingsPage('id', 'findings.md')],
  ['findings.md', () => findingsPage('en', 'temuan.md')],
  ['lembar.md', () => sheetsPage('id', 'sheets.md')],
  ['sheets.md', () => sheetsPage('en', 'lembar.md')],
])('docs/%s says what the program says', async (name, make) => {
  const text = await make();
  const file = join(folder, name);
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
