import * as fc from 'fast-check';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from '../../../src/documents/file/fill-template';
import { readTemplate } from '../../../src/documents/file/read-template';

const unit = join(__dirname, '../../../src/documents/templates/evaluation-unit.docx');
const BODY = 'word/document.xml';

/** A template of one's own with a body, without header and footer of ours. */
function templateWith(body: string): Buffer {
  const zip = new PizZip(readFileSync(unit));
  const xml = zip.file(BODY)?.asText() ?? '';
  zip.file(BODY, xml.replace(/<w:body>[\s\S]*<w:sectPr/, `<w:body>${body}<w:sectPr`));
  return zip.generate({ type: 'nodebuffer' });
}

const frame = { watermark: { id: false, en: false }, footer: { document: 'Uji', page: 'Halaman', of: 'dari' } };

/** What the library alone makes of a template. */
function byLibrary(template: Buffer, view: object): string {
  const library = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    parser: (tag: string) => ({
      get: (scope: unknown) => (tag === '.' ? scope : (scope as Record<string, unknown>)[tag]),
    }),
  });
  library.render(view);
  return library.getZip().file(BODY)?.asText() ?? '';
}

const bodyOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)[BODY] ?? new Uint8Array());

const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string): string => `<w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr>${run(text)}</w:p>`;
const cell = (...content: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="9" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr><w:jc w:val="left"/></w:tblPr>${rows.join('')}</w:tbl>`;

const bodies: Record<string, string> = {
  values: paragraph('{word} and {word}, {#one}{inner} of {word}{/one}'),
  'paragraphs that repeat': [paragraph('{#list}'), paragraph('{.}'), paragraph('{/list}')].join(''),
  'conditions and what is not': paragraph(
    '{#yes}a{/yes}{^yes}b{/yes}{#list}x{/list}{^list}none{/list}{#one}{word}{/one}',
  ),
  'rows that repeat': table(row(cell(paragraph('{#list}{.}')), cell(paragraph('{word}{/list}')))),
  'a table whose rows may be none, at the end of a cell': table(
    row(cell(table(row(cell(paragraph('{#list}{.}{/list}')))))),
  ),
  'cells whose paragraphs may be none': table(
    row(cell(paragraph('{#list}'), paragraph('{.}'), paragraph('{/list}')), cell(paragraph('{@raw}'))),
  ),
  'tables that repeat': paragraph('{#list}') + table(row(cell(paragraph('{.}')))) + paragraph('{/list}'),
  'a list within a list': [
    paragraph('{#groups}'),
    paragraph('{word}: {#list}{.}, {/list}'),
    paragraph('{/groups}'),
  ].join(''),
  'markup of our own': paragraph('{@raw}'),
  'a run that changes within a section': paragraph(`{#list}{.}</w:t></w:r>${'<w:r><w:t>'}{word}{/list}`),
};

const text = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
  fc.constantFrom('', ' ', 'a\nb', '\n', '<&>"\'', '</w:t>'),
);
const list = fc.array(text, { maxLength: 3 });
const views = fc.record({
  word: text,
  yes: fc.boolean(),
  list,
  one: fc.record({ inner: text }),
  groups: fc.array(fc.record({ list, word: text }), { maxLength: 3 }),
  raw: fc.constantFrom('', paragraph('raw'), table(row(cell(paragraph('raw'))))),
});

test.each(Object.keys(bodies))('%s are filled as the library fills them', (name) => {
  const template = templateWith(bodies[name] ?? '');
  const read = readTemplate(template.toString('base64'));
  expect(read.byLibrary).toBeNull();
  fc.assert(
    fc.property(views, (some) => {
      const view = { ...frame, ...some };
      expect(bodyOf(fillTemplate(read, view))).toBe(byLibrary(template, view));
    }),
    { numRuns: 10 },
  );
});

test('a section that takes a break of the page along is left to the library', () => {
  const broken = '<w:p><w:r><w:br w:type="page"/><w:t>{/list}</w:t></w:r></w:p>';
  const template = templateWith([paragraph('{#list}'), paragraph('{.}'), broken].join(''));
  const view = { ...frame, list: ['a', 'b'] };
  const read = readTemplate(template.toString('base64'));
  expect(read.byLibrary).not.toBeNull();
  expect(bodyOf(fillTemplate(read, view))).toBe(byLibrary(template, view));
});
