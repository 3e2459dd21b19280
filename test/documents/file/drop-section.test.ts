import { dropEmptySection } from '../../../src/documents/file/drop-section';

const page = (name: string): string => `<w:sectPr><w:pgSz w:orient="${name}"/></w:sectPr>`;
const end = '<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>';
const turned = `<w:p><w:pPr><w:spacing w:after="0"/>${page('portrait')}</w:pPr></w:p>`;
const words = '<w:p><w:r><w:t>Isi</w:t></w:r></w:p>';
const table = '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
const body = (...parts: string[]): string => `<w:body>${parts.join('')}</w:body>`;

test.each([
  ['that is empty goes, with its page', [words, turned, end], [words, end, page('portrait')]],
  ['of empty paragraphs alone goes', [table, turned, end, '<w:p/>', '<w:p></w:p>'], [table, end, page('portrait')]],
])('a last section %s', (_, before, after) => {
  expect(dropEmptySection(body(...before, page('landscape')))).toBe(body(...after));
});

test.each([
  ['with words', [words, turned, words, end]],
  ['with a table', [words, turned, table, end]],
  ['that is the only one', [words, end]],
])('one %s stays', (_, parts) => {
  const xml = body(...parts, page('landscape'));
  expect(dropEmptySection(xml)).toBe(xml);
});
