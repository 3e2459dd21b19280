import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templatePage } from './template-page';

/** Tables are compared without the spaces that align them. */
const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

test.each([
  ['id', 'templat.md'],
  ['en', 'templates.md'],
] as const)('the page of tags in %s is what the documents offer', async (language, name) => {
  const file = join(__dirname, '../../../docs', name);
  const page = await templatePage(language);
  if (process.env.UPDATE_DOCS === '1' || !existsSync(file)) writeFileSync(file, page);
  expect(plain(readFileSync(file, 'utf8'))).toBe(plain(page));
});
