import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { xmlElements } from '../../src/documents/file/xml-elements';
import { hostileSample } from '../support/hostile';
import { command, userFolder } from './workbooks';

/** Everything that XML 1.0 does not allow. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Whether every element of a text is closed in its order, and nothing in it is what no file may hold. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const tags = xml
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '')
    .matchAll(/<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g);
  for (const [, closes, name = '', isEmpty] of tags) {
    if (closes) {
      if (open.pop() !== name) return false;
    } else if (!isEmpty) open.push(name);
  }
  return open.length === 0 && !ILLEGAL.test(xml) && !/&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i.test(xml);
}

/** What the parts of an office file hold that is more than text. */
function actsOf(path: string): string[] {
  return Object.entries(unzipSync(readFileSync(path))).flatMap(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const xml = strFromU8(bytes);
    if (!isWellFormed(xml)) return [`${name} is not well-formed`];
    const elements = xmlElements(xml) ?? [];
    const fields = elements
      .filter(({ name: tag, closes }) => tag === 'instrText' && !closes)
      .map(({ text }) => text.trim());
    return [
      ...fields.filter((field) => !/^(PAGE|NUMPAGES)$/.test(field)),
      ...elements
        .filter(({ name: tag, closes }) => tag === 'f' && name.startsWith('xl/worksheets') && !closes)
        .map(() => `${name} calculates`),
      ...elements.flatMap(({ attributes }) =>
        attributes.get('TargetMode') === 'External' ? [`${name}: ${attributes.get('Target')}`] : [],
      ),
    ];
  });
}

test('hostile sentences in every sheet: every file that comes of them is whole, and nothing in it acts', async () => {
  const { bytes, texts } = await hostileSample();
  expect(texts).toBeGreaterThan(200);
  const folder = userFolder();
  writeFileSync(join(folder, 'jahat.xlsx'), bytes);
  const tasks = 'attainment,flags,absorption,minutes,presentation,reminders,board';
  const { code } = await command(folder, ['jahat.xlsx', '--run', tasks]);
  expect(code).toBe(0);
  const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
  const of = (extension: string): string[] =>
    files.filter((file) => extname(file) === extension).map((file) => join(folder, 'out', file));
  expect([of('.xlsx').length, of('.docx').length > 0, of('.pptx').length > 0, of('.eml').length > 3]).toEqual([
    1,
    true,
    true,
    true,
  ]);
  for (const file of [...of('.xlsx'), ...of('.docx'), ...of('.pptx')]) expect([file, actsOf(file)]).toEqual([file, []]);
  for (const file of of('.eml')) {
    const [head = ''] = readFileSync(file, 'utf8').split('\r\n\r\n');
    expect(head).toMatch(/^MIME-Version: 1\.0$/m);
    expect(head).not.toMatch(/^(Bcc|X-Jahat):/m);
    expect(head).toMatch(/^[\t\r\n -~]*$/);
  }
  for (const file of of('.html')) expect(readFileSync(file, 'utf8')).not.toMatch(/<img src=x|<script>alert/);
}, 180_000);
