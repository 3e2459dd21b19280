import { Document, Packer, Paragraph } from 'docx';
import PizZip from 'pizzip';
import type { Block } from './layout';
import { lean, withoutNamespaces } from './lean';
import { pageProperties, sectionEnd, type Page } from './page';

const contentTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A paper of the file, between the tags that name it. */
const paper = (name: string, blocks: readonly Block[]): Block[] => [
  new Paragraph(`{#paper.${name}}`),
  ...blocks,
  sectionEnd(),
  new Paragraph(`{/paper.${name}}`),
];

/** Papers that lie on the same kind of page. */
export interface PaperSection {
  page: Page;
  papers: Readonly<Record<string, readonly Block[]>>;
}

/**
 * The texts of all papers in one file, without styles, header and footer: those come from the package of the evaluations,
 * so that six papers do not carry them six times. The file can be opened and edited on its own.
 */
export async function papersTemplate(sections: readonly PaperSection[]): Promise<Uint8Array> {
  const document = new Document({
    sections: sections.map(({ page, papers }) => ({
      properties: pageProperties(page),
      children: [...Object.entries(papers).flatMap(([name, blocks]) => paper(name, blocks)), sectionEnd()],
    })),
  });
  const built = new PizZip(await Packer.toBuffer(document));
  const zip = new PizZip();
  const options = { date: new Date(1980, 0, 1), createFolders: false };
  zip.file('[Content_Types].xml', contentTypes, options);
  zip.file('_rels/.rels', relationships, options);
  zip.file('word/document.xml', withoutNamespaces(lean(built.file('word/document.xml')?.asText() ?? '')), options);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
