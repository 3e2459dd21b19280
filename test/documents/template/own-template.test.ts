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
  const relations =
    '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://a.invalid" TargetMode="External"/></Relationships>';
  test.each<[string, typeof base, string]>([
    ['no zip file', { ...base, base64: Buffer.from('bukan zip').toString('base64') }, 'template-not-docx'],
    ['an empty file', { ...base, base64: 'AA==' }, 'template-not-docx'],
    ['another Office file', ownTemplate('', { '[Content_Types].xml': '<Types/>' }), 'template-not-docx'],
    ['with macros', ownTemplate('', { 'word/vbaProject.bin': 'x' }), 'template-macros'],
    [
      '.docm under another name',
      ownTemplate('', { '[Content_Types].xml': '<Types a="macroEnabled.main"/>' }),
      'template-macros',
    ],
    ['with parts from elsewhere', ownTemplate('', { 'word/_rels/settings.xml.rels': relations }), 'template-remote'],
    ['20 MB', { ...base, base64: 'A'.repeat(28_000_000) }, 'template-too-large'],
    [
      'small, but 80 MB when unpacked',
      ownTemplate('', { 'word/media/a.txt': ' '.repeat(80_000_000) }),
      'template-too-large',
    ],
  ])('%s', (_what, own, code) => {
    expect(errors(own).map((error) => (error as string[])[0])).toEqual([code]);
  });
});
