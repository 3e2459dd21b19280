import { Document, Packer, PageOrientation, Paragraph, type ISectionOptions } from 'docx';
import PizZip from 'pizzip';
import { mm, type Block } from '../layout';

/** Millimetres. */
export interface Page {
  landscape: boolean;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** From the edge of the sheet to the header and to the footer. */
  edge: number;
}

const sectionOf = ({ landscape, ...margins }: Page): ISectionOptions['properties'] => ({
  page: {
    size: {
      width: 11906,
      height: 16838,
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: mm(margins.top),
      bottom: mm(margins.bottom),
      left: mm(margins.left),
      right: mm(margins.right),
      header: mm(margins.edge),
      footer: mm(margins.edge),
    },
  },
});

const contentTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** Every byte is carried by the bundle, so what says nothing is left out: namespaces, complex scripts, defaults. */
const lean = (xml: string): string =>
  xml
    .replace(
      /<w:document [^>]*>/,
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    )
    .replace(/<w:(?:bCs|iCs|szCs)(?: [^>]*)?\/>/g, '')
    .replace(/<w:(?:b|keepNext) w:val="false"\/>/g, '')
    .replaceAll(' xml:space="preserve"', '')
    .replaceAll('<w:jc w:val="left"/>', '');

/** The end of a paper: the paragraph that its page belongs to, which takes no room. */
const last = (): Paragraph => new Paragraph({ spacing: { after: 0, line: 20 }, children: [] });

/** A paper of the file, between the tags that name it. */
const paper = (name: string, blocks: readonly Block[]): Block[] => [
  new Paragraph(`{#paper.${name}}`),
  ...blocks,
  last(),
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
      properties: sectionOf(page),
      children: [...Object.entries(papers).flatMap(([name, blocks]) => paper(name, blocks)), last()],
    })),
  });
  const built = new PizZip(await Packer.toBuffer(document));
  const zip = new PizZip();
  const options = { date: new Date(1980, 0, 1), createFolders: false };
  zip.file('[Content_Types].xml', contentTypes, options);
  zip.file('_rels/.rels', relationships, options);
  zip.file('word/document.xml', lean(built.file('word/document.xml')?.asText() ?? ''), options);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
