import { unzipSync, zipSync } from 'fflate';
import { partsOf } from '../../../src/documents/file/office-package';
import { tryTemplate } from '../../../src/documents/template/try-template';
import { evaluationFingerprint, renderEvaluation } from '../made';
import { evaluationView } from '../../../src/documents/evaluation/view';
import { textOf } from '../text-of';
import { evaluation, footer, header, ownTemplate, paragraph, plans, rich, row } from './sources';

const plan = plans.find(({ unit }) => unit === 'RHS') ?? plans[0];
if (!plan) throw new Error('no plan');

const views = [plan, ...plans.filter(({ kind }) => kind === plan.kind)].map((one) =>
  evaluationView(one, evaluation, rich, 'id'),
);
const tried = (own: ReturnType<typeof ownTemplate>) => tryTemplate(own, plan.kind, views);
const errors = (own: ReturnType<typeof ownTemplate>): unknown[] =>
  tried(own)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, values }) => [code, ...Object.values(values).flat()]);
const shown = (own: ReturnType<typeof ownTemplate>, path?: string): string =>
  textOf(tried(own).preview ?? new Uint8Array(), path).trim();

describe('an own template is filled as its author sees it in Word', () => {
  test('a tag that Word split over several runs', () => {
    expect(shown(ownTemplate(paragraph('Unit: {cov', 'er.sub', 'ject}')))).toBe(`Unit: ${plan.subject.toUpperCase()}`);
  });

  test('a row of a table repeats for each entry', () => {
    const own = ownTemplate(row('{#attainment.objectives}{#rows}{code}', '{name}{/rows}{/attainment.objectives}'));
    const lines = shown(own).split('\n');
    expect(lines.filter((line) => line !== '').length).toBeGreaterThan(1);
  });

  test('a condition prints its section only where it holds', () => {
    const body = paragraph('{#watermark.id}KONSEP{/watermark.id}{^watermark.id}FINAL{/watermark.id}');
    expect(shown(ownTemplate(body))).toBe('KONSEP');
  });

  test('header and footer', () => {
    const parts = { 'word/header1.xml': header('H {cover.title}'), 'word/footer1.xml': footer('F {footer.document}') };
    const own = ownTemplate(paragraph('{cover.subject}'), parts);
    expect(shown(own, 'word/header1.xml')).toMatch(/^H LAPORAN/);
    expect(shown(own, 'word/footer1.xml')).toMatch(/^F Laporan/);
  });

  test('what stands outside of a list is found from inside of it', () => {
    expect(shown(ownTemplate(paragraph('{#closing}{cover.period} {.}{/closing}')))).toContain('2026');
  });

  test('the document of a run is the same, and counts as changed against one of the add-on’s template', () => {
    const own = ownTemplate(paragraph('{cover.subject}'));
    expect(textOf(renderEvaluation(plan, evaluation, rich, 'id', own)).trim()).toBe(plan.subject.toUpperCase());
    const sign = (mark?: string) => evaluationFingerprint(plan, evaluation, rich, 'id', mark);
    expect(sign(own.mark)).not.toBe(sign());
  });
});

describe('tags are checked against what the document offers', () => {
  test.each([
    ['{cover.subjek}', 'cover.subjek', 'cover.subject'],
    ['{subject}', 'subject', 'cover.subject'],
    ['{Signature.Place}', 'Signature.Place', 'signature.place'],
    ['{zzzzzzzzqqqqqq}', 'zzzzzzzzqqqqqq', ''],
    ['{constructor}', 'constructor', ''],
    ['{@cover.title}', 'cover.title', 'cover.title'],
  ])('%s', (tag, name, nearest) => {
    expect(errors(ownTemplate(paragraph(tag)))).toEqual([['template-unknown-tag', name, nearest, 'document']]);
  });

  test('in a header too, which the finding names', () => {
    const own = ownTemplate(paragraph('x'), { 'word/header1.xml': header('{judul}') });
    expect(errors(own)).toEqual([['template-unknown-tag', 'judul', expect.any(String), 'header1']]);
  });

  test('tags left out are told, and are no error', () => {
    const { findings, preview } = tried(ownTemplate(paragraph('{cover.title}')));
    expect(findings.map(({ code }) => code)).toEqual(['template-unused-tags']);
    expect(preview).not.toBeNull();
  });

  test.each(['{#closing}', '{/closing}', '{cover.title', '{#closing}a{/overview}'])('%s is broken', (text) => {
    expect(errors(ownTemplate(paragraph(text)))[0]).toEqual(['template-broken', expect.any(String)]);
  });
});

describe('a file that is no template is refused before anything of it is used', () => {
  const base = ownTemplate(paragraph('x'));
  const typed = (type: string): string =>
    `<Types><Override ContentType='${type}' PartName='/WORD/document.xml'/></Types>`;
  const withLargePart = (file: string): string => {
    const parts = unzipSync(Buffer.from(file, 'base64'));
    return Buffer.from(zipSync({ ...parts, 'word/media/a.txt': new Uint8Array(64_000_000) })).toString('base64');
  };
  const relations =
    '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://a.invalid" TargetMode="External"/></Relationships>';
  test.each<[string, typeof base, string]>([
    ['no zip file', { ...base, base64: Buffer.from('bukan zip').toString('base64') }, 'template-not-docx'],
    ['an empty file', { ...base, base64: 'AA==' }, 'template-not-docx'],
    ['another Office file', ownTemplate('', { '[Content_Types].xml': '<Types/>' }), 'template-not-docx'],
    ['with macros', ownTemplate('', { 'word/vbaProject.bin': 'x' }), 'template-macros'],
    [
      '.docm under another name',
      ownTemplate('', { '[Content_Types].xml': typed('application/vnd.ms-word.document.macro&#69;nabled.main+xml') }),
      'template-macros',
    ],
    ['with parts from elsewhere', ownTemplate('', { 'word/_rels/settings.xml.rels': relations }), 'template-remote'],
    ['20 MB', { ...base, base64: 'A'.repeat(28_000_000) }, 'template-too-large'],
    ['small, but 64 MB when unpacked', { ...base, base64: withLargePart(base.base64) }, 'template-too-large'],
  ])('%s', (_what, own, code) => {
    expect(errors(own).map((error) => (error as string[])[0])).toEqual([code]);
  });
});

describe('what a template may have is listed; everything else is refused by its name', () => {
  const run = (inner: string): string => `<w:r>${inner}</w:r>`;
  const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const code = (...texts: string[]): string =>
    texts.map((text) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)).join('');
  const field = (...texts: string[]): string =>
    `<w:p>${mark('begin')}${code(...texts)}${mark('separate')}${run('<w:t>x</w:t>')}${mark('end')}</w:p>`;
  const documentRelations = (inner: string): Record<string, string> => ({
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
  });
  const relation = (type: string, target: string, mode = ''): string =>
    `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target='${target}' ${mode}/>`;
  const external = (type: string, target: string): Record<string, string> =>
    documentRelations(relation(type, target, "TargetMode = 'External'"));
  const x = paragraph('x');
  const ownTypes = partsOf(Buffer.from(ownTemplate(x).base64, 'base64'))['[Content_Types].xml']?.asText() ?? '';
  const withType = (part: string, type: string): string =>
    ownTypes.replace('</Types>', `<Override PartName="${part}" ContentType="${type}"/></Types>`);

  test.each<[string, string, Record<string, string>, string, string]>([
    ['a DDE field', field(' DDEAUTO c:\\\\cmd.exe "/k" '), {}, 'template-active', 'DDEAUTO'],
    ['a DDE field split over runs', field(' DD', 'E excel x '), {}, 'template-active', 'DDE excel x'],
    [
      'a field whose name a field makes',
      `<w:p>${mark('begin')}${field(' QUOTE 68 ')}${code('E excel')}${mark('end')}</w:p>`,
      {},
      'template-active',
      'E excel',
    ],
    [
      'a simple field',
      '<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;x&quot;"/></w:p>',
      {},
      'template-active',
      'INCLUDEPICTURE "x"',
    ],
    ['another prefix', '<z:p xmlns:z="w"><z:fldSimple z:instr="DDE a b"/></z:p>', {}, 'template-active', 'DDE a b'],
    ['an include of text', field('INCLUDETEXT "a.docx"'), {}, 'template-active', 'INCLUDETEXT'],
    ['a link that is no address', field('HYPERLINK "file:///x"'), {}, 'template-remote', 'file:///x'],
    ['a foreign document inside', `${x}<w:altChunk r:id="r9"/>`, {}, 'template-active', 'altChunk'],
    ['an OLE object', `<w:p><w:r><w:object/></w:r></w:p>`, {}, 'template-active', 'object'],
    [
      'a picture by address',
      '<w:p><v:imagedata src="http://a.invalid/x.png"/></w:p>',
      {},
      'template-remote',
      'imagedata',
    ],
    [
      'a relation in single quotes',
      x,
      external('image', 'http://a.invalid/x.png'),
      'template-remote',
      'image: http://a.invalid/x.png',
    ],
    ['a script behind a link', x, external('hyperlink', 'javascript:alert(1)'), 'template-remote', 'javascript'],
    [
      'an object by relation',
      x,
      documentRelations(relation('oleObject', 'embeddings/a.bin')),
      'template-active',
      'oleObject',
    ],
    [
      'a kind of relation nobody knows',
      x,
      documentRelations(relation('anything', 'a.xml')),
      'template-active',
      'anything',
    ],
    [
      'a picture that draws by a script',
      x,
      { ...documentRelations(relation('image', 'media/a.svg')), 'word/media/a.svg': '<svg/>' },
      'template-active',
      'word/media/a.svg',
    ],
    [
      'a part that says to be something else',
      x,
      {
        ...documentRelations(relation('header', 'a.xml')),
        'word/a.xml': '<a/>',
        '[Content_Types].xml': withType('/word/a.xml', 'text/html'),
      },
      'template-active',
      'text/html',
    ],
    [
      'a picture that is none',
      x,
      { ...documentRelations(relation('image', 'media/a.png')), 'word/media/a.png': 'MZ' },
      'template-active',
      'word/media/a.png',
    ],
  ])('%s', (_what, body, parts, expected, name) => {
    const [error] = errors(ownTemplate(body, parts)) as [string, string][];
    expect([error?.[0], error?.slice(1).join()]).toEqual([expected, expect.stringContaining(name)]);
  });

  test('fonts of Google Docs stay, a program in their place does not', () => {
    const withFont = (bytes: string): unknown[] =>
      errors(
        ownTemplate(x, {
          'word/fonts/a.ttf': bytes,
          'word/_rels/fontTable.xml.rels': `<Relationships>${relation('font', 'fonts/a.ttf')}</Relationships>`,
          '[Content_Types].xml': withType('/word/fonts/a.ttf', 'application/x-font-ttf'),
        }),
      );
    expect(withFont('\0\u0001\0\0abc')).toEqual([]);
    expect(withFont('MZabc')).toEqual([['template-active', 'word/fonts/a.ttf']]);
  });

  test.each<[string, string, Record<string, string>]>([
    ['a document type', x, { 'word/settings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }],
    ['another encoding', x, { 'word/settings.xml': '<?xml version="1.0" encoding="UTF-16"?><a/>' }],
  ])('%s is no part of a document', (_what, body, parts) => {
    expect(errors(ownTemplate(body, parts))).toEqual([['template-not-docx']]);
  });

  test('links that people click and fields of the document stay; notes of programs are left out', () => {
    const links = relation('hyperlink', 'https://a.invalid/x?a=1&amp;b=2', 'TargetMode="External"');
    const own = ownTemplate(`${field(' PAGE ')}${field('HYPERLINK "mailto:a@b.invalid"')}${x}`, {
      ...documentRelations(links + relation('customXml', '../customXml/item1.xml').replace('r9', 'r8')),
      'customXml/item1.xml': '<a/>',
    });
    const { preview } = tried(own);
    const parts = Object.keys(partsOf(preview ?? new Uint8Array()));
    expect([errors(own), parts.includes('customXml/item1.xml')]).toEqual([[], false]);
    expect(textOf(preview ?? new Uint8Array(), 'word/_rels/document.xml.rels')).not.toContain('customXml');
  });
});
