import { keepRows } from '../../../src/documents/file/keep-rows';

const cell = (text: string, properties = '<w:pPr><w:keepNext w:val="false"/><w:jc w:val="left"/></w:pPr>'): string =>
  `<w:tc><w:tcPr/><w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (text: string, properties?: string): string =>
  `<w:tr>${cell(text, properties)}${cell(text, properties)}</w:tr>`;
const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('head')}${cell('head')}</w:tr>`;
const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="500"/></w:tblGrid>${rows.join('')}</w:tbl>`;
const signing =
  '<w:tbl><w:tblPr><w:tblBorders><w:top w:val="none"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>' +
  '<w:tr><w:tc><w:p><w:r><w:t>NIP</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
const air = '<w:p><w:pPr><w:spacing w:after="60"/></w:pPr></w:p><w:p/>';
const words = '<w:p><w:r><w:t>Demikian.</w:t></w:r></w:p>';

/** Rows of the outermost tables with whether each stays with the next one. */
const keptRows = (xml: string): [string, boolean][] =>
  [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([part]) => [
    /<w:t>(.*?)<\/w:t>/.exec(part)?.[1] ?? '',
    part.includes('<w:keepNext/>'),
  ]);

const plain = '<w:pPr><w:jc w:val="left"/></w:pPr>';
const staying = '<w:pPr><w:keepNext/></w:pPr>';
const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

test.each([
  ['a short table is never torn', plain, 4, '1110'],
  ['of a longer one no row stands alone at its beginning or end', plain, 5, '10010'],
  ['of a long one neither', plain, 12, '100000000010'],
  ['rows that stay together do so in a table that a page holds', staying, 5, '11111'],
  ['and part from each other in a long one', staying, 12, '100000000011'],
])('%s', (_, properties, count, expected) => {
  const xml = keepRows(`${words}${table(head, ...numbers(count).map((one) => row(one, properties)))}${words}`);
  const kept = keptRows(xml).slice(1);
  expect(kept.map(([, isKept]) => (isKept ? '1' : '0')).join('')).toBe(expected);
});

test('where no heading says that rows are of one kind, only the last one is never alone', () => {
  const kept = keptRows(keepRows(`${table(row('1'), row('2'), row('3'))}${words}${table(row('4'))}`));
  expect(kept).toEqual([
    ['1', false],
    ['2', true],
    ['3', false],
    ['4', false],
  ]);
});

test.each([
  ['none', '', '<w:pPr><w:keepNext/></w:pPr>'],
  ['a style', '<w:pPr><w:pStyle w:val="A"/><w:jc w:val="left"/></w:pPr>', '<w:pPr><w:pStyle w:val="A"/><w:keepNext/>'],
  ['it already', '<w:pPr><w:keepNext/><w:jc w:val="left"/></w:pPr>', '<w:pPr><w:keepNext/><w:jc'],
])('a paragraph with properties: %s', (_, properties, expected) => {
  const kept = keepRows(table(row('1', properties), row('2')));
  expect(kept.split(expected)).toHaveLength(3);
});

test('what is signed below a table stands in its last row, over all columns, and the last rows come along', () => {
  const kept = keepRows(`${table(head, row('1'), row('2'), row('3'))}${air}${signing}${words}`);
  expect(keptRows(kept).slice(1, 4)).toEqual([
    ['1', true],
    ['2', true],
    ['3', true],
  ]);
  expect(kept).toContain('<w:tcW w:w="1500" w:type="dxa"/><w:gridSpan w:val="2"/>');
  expect(kept.indexOf(signing)).toBeLessThan(kept.lastIndexOf('</w:tr></w:tbl>'));
  expect(kept.endsWith(`</w:tbl>${words}`)).toBe(true);
  expect(kept.split(signing)).toHaveLength(2);
});

test('a note in italics stands in the last row of its table, and the last rows come along', () => {
  const note =
    '<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>As of June.</w:t></w:r></w:p>';
  const kept = keepRows(`${table(head, row('1'), row('2'), row('3'))}${air}${note}${words}`);
  expect(keptRows(kept).slice(1)).toEqual([
    ['1', true],
    ['2', true],
    ['3', true],
    ['As of June.', false],
  ]);
  // Two tables would grow together where nothing stood between them.
  expect(kept).toMatch(/<\/w:tbl><w:p><w:pPr><w:spacing [^>]*><\/w:pPr><\/w:p><w:p><w:r><w:t>Demikian/);
});

test('a note between a table and who signs stands with both in the last row', () => {
  const note = '<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>–: no plan.</w:t></w:r></w:p>';
  const kept = keepRows(`${table(head, row('1'), row('2'), row('3'))}${air}${note}${air}${signing}${words}`);
  expect(keptRows(kept).slice(1, 4)).toEqual([
    ['1', true],
    ['2', true],
    ['3', true],
  ]);
  const [above = '', below = ''] = kept.split(signing);
  expect(above).toContain(`<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/>`);
  expect(above.endsWith(`${note}${air}`)).toBe(true);
  expect(below).toMatch(/^<w:p>.*<\/w:p><\/w:tc><\/w:tr><\/w:tbl><w:p><w:r><w:t>Demikian/);
});

test.each([
  ['words stand between', `${table(row('1'), row('2'))}${words}${signing}`],
  ['a page begins between', `${table(row('1'), row('2'))}<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>${signing}`],
])('where %s, it stays where it is', (_, xml) => {
  expect(keepRows(xml).endsWith(signing)).toBe(true);
});

test('a text without a table, and a row that holds a table, are left alone', () => {
  expect(keepRows(words)).toBe(words);
  const nested = table(row('1'), `<w:tr><w:tc>${table(row('a'), row('b'))}<w:p/></w:tc></w:tr>`);
  expect(keepRows(keepRows(nested))).toBe(keepRows(nested));
});
