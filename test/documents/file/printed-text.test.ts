import { OfficePackage, partsOf } from '../../../src/documents/file/office-package';
import { printedText } from '../../../src/documents/file/printed-text';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;

function packed(parts: Record<string, string>): Uint8Array {
  const file = new OfficePackage();
  for (const [name, xml] of Object.entries(parts)) file.file(name, xml);
  return file.generate();
}

const numbersInFile = (file: Uint8Array): ReadonlySet<string> => printedText(file).numbers;

describe('the numbers that a file prints', () => {
  it.each<[string, string, string[]]>([
    ['a number in two runs of a paragraph', paragraph(run('1.2'), run('34 jiwa')), ['1.234']],
    ['numbers that end and begin paragraphs', paragraph(run('12')) + paragraph(run('34')), ['12', '34']],
    ['numbers on both sides of a tab', paragraph(run('12'), '<w:r><w:tab/></w:r>', run('34')), ['12', '34']],
    ['numbers on both sides of a line break', paragraph(run('12'), '<w:r><w:br/></w:r>', run('34')), ['12', '34']],
    ['punctuation behind a number', paragraph(run('92,50%, lalu 7.')), ['92,50', '7']],
    ['numbers in tags', '<w:p w:rsid="99"><w:sz w:val="22"/></w:p>', []],
  ])('%s', (_what, xml, numbers) => {
    expect([...numbersInFile(packed({ 'word/document.xml': xml }))]).toEqual(numbers);
  });

  it('stand in the body, headers, footers and notes, and nowhere else', () => {
    const names = ['document', 'header1', 'footer2', 'footnotes', 'endnotes', 'styles', 'settings'];
    const parts = names.map((name, index): [string, string] => [`word/${name}.xml`, paragraph(run(`${index + 1}`))]);
    const docx = packed(Object.fromEntries([...parts, ['docProps/app.xml', paragraph(run('8'))]]));
    expect([...numbersInFile(docx)]).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are the same in a file just made and in its bytes read again', () => {
    const docx = packed({ 'word/document.xml': paragraph(run('1.234 – Ünit 7')) });
    expect(numbersInFile(docx)).toEqual(numbersInFile(Uint8Array.from(docx)));
  });
});

describe('the names that a file mentions', () => {
  const docx = packed({ 'word/document.xml': paragraph(run('BIDANG A &amp;'), run(' B: 92,50')) });
  it.each([
    ['Bidang A & B', true],
    ['  bidang\na &  b ', true],
    ['Bidang C', false],
  ])('%j: %s', (name, expected) => {
    expect(printedText(docx).mentions(name)).toBe(expected);
  });
});

it('slides are read as documents are', () => {
  const pptx = packed({ 'ppt/slides/slide1.xml': '<a:p><a:r><a:t>92,50</a:t></a:r></a:p><a:p><a:t>7</a:t></a:p>' });
  expect([...numbersInFile(pptx)]).toEqual(['92,50', '7']);
});

it('the parts of a file stay those it was packed with', () => {
  const file = new OfficePackage().file('word/document.xml', 'first');
  const docx = file.generate();
  file.file('word/document.xml', 'second').generate();
  expect(partsOf(docx)['word/document.xml']?.asText()).toBe('first');
});
