import { keepEnd as keepEndOfPieces } from '../../../src/documents/file/keep-end';

const keepEnd = (xml: string): string => keepEndOfPieces([xml]).join('');

const line = (text: string): string => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:keepNext/></w:pPr><w:r><w:t>X. PENUTUP</w:t></w:r></w:p>';
const row = (text: string): string => `<w:tr><w:tc>${line(text)}</w:tc></w:tr>`;
const table = (count: number): string =>
  `<w:tbl><w:tblPr/>${Array.from({ length: count }, (_, index) => row(`row ${index}`)).join('')}</w:tbl>`;
const signature =
  '<w:tbl><w:tblPr><w:tblBorders><w:top w:val="none"/></w:tblBorders></w:tblPr>' +
  '<w:tr><w:tc><w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>NIP</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
const air = '<w:p><w:pPr><w:spacing w:line="20"/></w:pPr></w:p>';
const lines = (count: number): string => Array.from({ length: count }, (_, index) => line(`line ${index}`)).join('');
const body = (...parts: string[]): string =>
  `<w:document><w:body>${parts.join('')}<w:sectPr><w:pgSz/></w:sectPr></w:body></w:document>`;

/** Texts that stay with what follows them. */
const keptTexts = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].flatMap(([, part = '']) =>
    part.includes('<w:keepNext/>') ? [/<w:t>(.*?)<\/w:t>/.exec(part)?.[1] ?? ''] : [],
  );

test.each([
  ['a heading, a sentence and who signs take earlier lines along', [lines(12), heading, line('end'), signature, air]],
  ['a short table goes along', [line('intro'), table(2), heading, line('end'), signature, air]],
])('%s', (_, parts) => {
  const kept = keptTexts(keepEnd(body(...parts)));
  expect(kept).toContain('end');
  if (parts[0] === line('intro')) expect(kept).toContain('intro');
  expect(kept.length).toBeGreaterThan(keptTexts(body(...parts)).length + 2);
});

test('where nobody signs, the last line stays with nothing', () => {
  const kept = keptTexts(keepEnd(body(lines(12), air)));
  expect(kept).toEqual(['line 4', 'line 5', 'line 6', 'line 7', 'line 8', 'line 9', 'line 10']);
});

test.each([
  ['a long table', [lines(3), table(12)]],
  ['a page of its own', ['<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>', line('annex')]],
])('%s is left as it is', (_, parts) => {
  expect(keepEnd(body(...parts))).toBe(body(...parts));
});

describe.each([
  ['a section', '<w:sectPr><w:pgSz/></w:sectPr>'],
  ['a part', '<w:pageBreakBefore/>'],
])('%s that another one follows', (_of, begins) => {
  const next = `<w:p><w:pPr>${begins}</w:pPr></w:p>${lines(20)}`;
  const grid = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';

  test.each<[what: string, parts: string[], kept: string[]]>([
    [
      'ends together, with its last short table',
      [lines(2), table(2), heading, line('end'), signature],
      ['line 1', 'row 0', 'row 1', 'X. PENUTUP', 'end', 'NIP'],
    ],
    [
      'ends with a table that holds who signs: its rows keep them',
      [lines(2), `<w:tbl>${grid}${row('row')}<w:tr><w:tc>${signature}</w:tc></w:tr></w:tbl>`],
      ['NIP'],
    ],
  ])('%s', (_, parts, kept) => {
    const [own = ''] = keepEnd(body(...parts, next)).split(begins);
    expect(keptTexts(own)).toEqual(kept);
  });
});
