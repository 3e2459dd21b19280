import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { buildTemplates } from '../../scripts/templates/build-templates';
import { fillTemplate } from '../../src/documents/file/fill-template';
import { readTemplate } from '../../src/documents/file/read-template';
import { TemplateError, UnknownTagError } from '../../src/documents/file/template-errors';
import { textOf } from './text-of';

const folder = join(__dirname, '../../src/documents/templates');

const parts = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.values(new PizZip(bytes).files).map((file) => [file.name, file.asText()]));

test('the templates in the repository are those that the code builds', async () => {
  for (const [name, bytes] of await buildTemplates()) {
    const stored = parts(readFileSync(join(folder, name)));
    const built = parts(bytes);
    expect([...stored.keys()]).toEqual([...built.keys()]);
    expect([...stored.keys()].filter((path) => stored.get(path) !== built.get(path))).toEqual([]);
  }
});

/** A template of one's own: the unit's with another body. */
function templateWith(...paragraphs: string[]): string {
  const zip = new PizZip(readFileSync(join(folder, 'evaluation-unit.docx')));
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace(/<w:body>[\s\S]*<w:sectPr/, `<w:body>${body}<w:sectPr`));
  return zip.generate({ type: 'base64' });
}

const frame = { watermark: { id: false, en: false }, footer: { document: 'Uji', page: 'Halaman', of: 'dari' } };

describe('fillTemplate', () => {
  test.each([
    '{nothing}',
    '{frame.nothing}',
    '{#nothing}x{/nothing}',
    '{constructor}',
    '{__proto__}',
    '{footer.toString}',
  ])('refuses %s', (tag) => {
    const fill = () => fillTemplate(readTemplate(templateWith(tag)), frame);
    expect(fill).toThrow(UnknownTagError);
  });

  test('names the unknown tag', () => {
    expect(() => fillTemplate(readTemplate(templateWith('Halo {nama.depan}')), frame)).toThrow(
      'The template has an unknown tag: {nama.depan}',
    );
  });

  test.each(['{#rows}', '{/rows}', '{rows'])('a template with %s is refused when it is read', (text) => {
    expect(() => readTemplate(templateWith(text))).toThrow(TemplateError);
  });

  test('a failed document does not spoil the next one', () => {
    const template = readTemplate(templateWith('{#rows}{name}{/rows}'));
    expect(() => fillTemplate(template, { ...frame, rows: [{ name: 'a' }, {}] })).toThrow(UnknownTagError);
    expect(textOf(fillTemplate(template, { ...frame, rows: [{ name: 'b' }] })).trim()).toBe('b');
  });

  test('loops inside a row of a table repeat outer and inner rows', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const rows = row('{#groups}{#rows}{.}', '+{/rows}') + row('sum', '{sum}{/groups}');
    const table = `</w:t></w:r></w:p><w:tbl>${rows}</w:tbl><w:p><w:r><w:t>`;
    const docx = fillTemplate(readTemplate(templateWith(table)), {
      ...frame,
      groups: [
        { rows: ['a', 'b'], sum: '2' },
        { rows: [], sum: '0' },
      ],
    });
    expect(
      textOf(docx)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(['a', '+', 'b', '+', 'sum', '2', 'sum', '0']);
  });
});
