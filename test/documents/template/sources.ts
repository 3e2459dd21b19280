import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { planEvaluations } from '../../../src/documents/evaluation/plan';
import { evaluationOf, profile } from '../fixtures';

/** A period with everything that documents can tell, from the fixtures of the documents' own tests. */
export const evaluation = evaluationOf();
export const plans = planEvaluations(evaluation, 'id', { unit: null });
export const rich = { ...profile, printReferences: true, initialsBox: true, numberFormat: '000.9/…/2026' };

const unitTemplate = readFileSync(join(__dirname, '../../../src/documents/templates/evaluation-unit.docx'));

/** A template of one's own: parts of the add-on's replaced; `body` stands for the paragraphs of the document. */
export function ownTemplate(
  body: string,
  parts: Record<string, string> = {},
): { name: string; base64: string; mark: string } {
  const zip = new PizZip(unitTemplate);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace(/<w:body>[\s\S]*<w:sectPr/, `<w:body>${body}<w:sectPr`));
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  const base64 = zip.generate({ type: 'base64' });
  return { name: 'templat.docx', base64, mark: String(base64.length) };
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph, of one run for each text. */
export const paragraph = (...texts: string[]): string => `<w:p>${texts.map(run).join('')}</w:p>`;
export const row = (...cells: string[]): string =>
  `<w:tbl><w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>`;

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const header = (text: string): string => `<?xml version="1.0"?><w:hdr ${w}>${paragraph(text)}</w:hdr>`;
export const footer = (text: string): string => `<?xml version="1.0"?><w:ftr ${w}>${paragraph(text)}</w:ftr>`;
