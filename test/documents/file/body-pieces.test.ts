import * as fc from 'fast-check';
import { bodyPieces } from '../../../src/documents/file/body-pieces';
import { dropEmptySectionOf } from '../../../src/documents/file/drop-section';
import { keepEndOf } from '../../../src/documents/file/keep-end';
import { keepRowsOf } from '../../../src/documents/file/keep-rows';
import { mendTables } from '../../../src/documents/file/mend-tables';
import { OfficePackage } from '../../../src/documents/file/office-package';

const BODY = 'word/document.xml';
const words = (length: number): string => 'kata '.repeat(length);
const line = (run: string, properties = ''): string => `<w:p>${properties}<w:r>${run}</w:r></w:p>`;
const text = (length: number): string => `<w:t>${words(length)}</w:t>`;
const row = (content: string): string => `<w:tr><w:tc>${content}</w:tc></w:tr>`;
const table = (rows: number, borders = ''): string =>
  `<w:tbl><w:tblPr>${borders}</w:tblPr><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>${row(line(text(20))).repeat(rows)}</w:tbl>`;
const heading = (more = ''): string => line(text(4), `<w:pPr><w:pStyle w:val="Heading1"/>${more}</w:pPr>`);
const note = line(`<w:rPr><w:i/></w:rPr>${text(5)}`);
const signature = table(1, '<w:tblBorders><w:top w:val="none"/></w:tblBorders>');

/** What a body may hold, with what belongs together across its parts. */
const parts: readonly string[] = [
  line(text(60)),
  line(text(900)),
  heading(),
  heading('<w:pageBreakBefore/>'),
  '<w:p/>',
  '<w:p></w:p>',
  note,
  table(2) + note + table(12),
  table(2) + '<w:p/>'.repeat(9) + signature + table(12),
  table(2),
  table(12),
  `<w:tbl><w:tblPr/>${row(`${table(1)}<w:p/>`)}</w:tbl>`,
  `<w:tbl><w:tblPr/><w:tr><w:tc></w:tc></w:tr></w:tbl>`,
  signature,
  '<w:bookmarkEnd w:id="1"/>',
  '<w:p><w:pPr><w:sectPr><w:pgSz/></w:sectPr></w:pPr></w:p>',
  `<w:p w:rsidR="1"><w:r>${text(30)}</w:r></w:p>`,
];
const controls = `<w:sdt><w:sdtContent>${line(text(30))}${line(text(30))}</w:sdtContent></w:sdt>`;

const bodyOf = (middle: readonly string[]): string =>
  `<w:document><w:body>${middle.join('')}<w:sectPr><w:pgSz/></w:sectPr></w:body></w:document>`;

/** What becomes of a body that is given in such pieces. */
function finished(pieces: readonly string[]): string {
  const file = new OfficePackage();
  file.file(BODY, pieces.map(mendTables));
  for (const finish of [dropEmptySectionOf, keepRowsOf, keepEndOf]) finish(file);
  return file.file(BODY)?.asText() ?? '';
}

/** Any texts of which a body is put together; content controls may come in the end. */
const torn = fc
  .tuple(
    fc.array(fc.constantFrom(...parts), { minLength: 20, maxLength: 120, size: 'max' }),
    fc.constantFrom('', controls),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([middle, end, step]) => {
    const xml = bodyOf([...middle, end]);
    return Array.from({ length: Math.ceil(xml.length / step) }, (_, at) => xml.slice(at * step, (at + 1) * step));
  });

test('a body becomes the same in pieces as in one', () => {
  fc.assert(
    fc.property(torn, (texts) => {
      const pieces = bodyPieces(texts);
      expect(pieces.join('')).toBe(texts.join(''));
      expect(finished(pieces)).toBe(finished([texts.join('')]));
    }),
    { numRuns: 150 },
  );
});

test('a long body is cut before paragraphs that say something, outside of tables', () => {
  const pieces = bodyPieces(Array.from({ length: 40 }, () => heading() + table(12) + line(text(300))));
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces.slice(1)) expect(piece).toMatch(/^<w:p>(<w:pPr>.*?<\/w:pPr>)?<w:r>/);
});

test.each([
  ['content controls', '<w:sdt>'],
  ['text boxes', '<w:txbxContent>'],
])('where %s may be open, nothing is cut', (_, holder) => {
  expect(bodyPieces([holder, ...Array.from({ length: 40 }, () => line(text(300)))])).toHaveLength(1);
});
