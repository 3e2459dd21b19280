import { OfficePackage } from '../../../src/documents/file/office-package';
import { readLogo } from '../../../src/documents/file/logo';
import { planEvaluations } from '../../../src/documents/evaluation/plan';
import { evaluationView } from '../../../src/documents/evaluation/view';
import { renderDocument } from '../../../src/documents/document';
import { FigureList } from '../../../src/documents/figures/figure';
import { presentationView, printPresentation } from '../../../src/documents/presentation/render';
import type { Logo } from '../../../src/domain/logo';
import { evaluationOf, profile } from '../fixtures';

/** A PNG of one dot: signature, header, and nothing that a reader of sizes looks at. */
const png = (width: number, height: number, more = 0): string => {
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  const size = (value: number) => [0, 0, value >> 8, value & 255];
  return Buffer.from([
    ...head,
    ...size(width),
    ...size(height),
    8,
    2,
    0,
    0,
    0,
    ...Array<number>(more).fill(7),
  ]).toString('base64');
};
const logo = readLogo('lambang.png', png(300, 150)) as Logo;

test.each([
  ['a PNG', png(300, 150), { type: 'png', width: 300, height: 150 }],
  ['no picture', Buffer.from('<svg/>').toString('base64'), 'unknown'],
  ['a GIF', Buffer.from('GIF89a\u0010\u0000\u0010\u0000').toString('base64'), 'unknown'],
  ['more than 200 KB', png(300, 150, 210_000), 'too-large'],
])('%s', (_, base64, expected) => {
  const read = readLogo('x.png', base64);
  if (typeof expected === 'string') expect(read).toBe(expected);
  else expect(read).toMatchObject(expected);
});

const [plan] = planEvaluations(evaluationOf(), 'id', { unit: 'SEK' });
const paper = (used?: Logo): OfficePackage => {
  if (!plan) throw new Error('no plan');
  const view = evaluationView(plan, evaluationOf(), { ...profile, ...(used && { logo: used }) }, 'id');
  return new OfficePackage(
    renderDocument(plan.kind, view, { paper: 'A4', language: 'id', ...(used && { logo: used }) }),
  );
};
const part = (file: OfficePackage, path: string): string => file.file(path)?.asText() ?? '';

test('a paper shows the picture that it holds; one that is made without has nothing left of it', () => {
  const with_ = paper(logo);
  expect(part(with_, 'word/document.xml')).toContain('r:embed="rIdLogo"');
  expect(part(with_, 'word/_rels/document.xml.rels')).toContain('Id="rIdLogo"');
  expect(part(with_, '[Content_Types].xml')).toContain('Extension="png"');
  expect(with_.file('word/media/logo.png')).not.toBeNull();
  const without = paper();
  expect(part(without, 'word/document.xml')).not.toContain('rIdLogo');
  expect(part(without, 'word/_rels/document.xml.rels')).not.toContain('rIdLogo');
  expect(without.file('word/media/logo.png')).toBeNull();
});

test('the cover of the slides shows it, in its proportions', () => {
  const evaluation = evaluationOf();
  const view = presentationView(evaluation, { ...profile, logo }, 'id');
  const file = new OfficePackage(printPresentation('x', view, new FigureList(), { logo }).bytes);
  const cover = part(file, 'ppt/slides/slide1.xml');
  const [, cx = '', cy = ''] =
    /<a:ext cx="(\d+)" cy="(\d+)"\/><\/a:xfrm><a:prstGeom prst="rect"><a:avLst\/><\/a:prstGeom><\/p:spPr><\/p:pic>/.exec(
      cover,
    ) ?? [];
  expect(Number(cx) / Number(cy)).toBeCloseTo(2, 2);
  expect(part(file, 'ppt/slides/slide2.xml')).not.toContain('rIdLogo');
  expect(file.file('ppt/media/logo.png')).not.toBeNull();
});
