import { xmlText } from '../board/shape-xml';
import type { Signature } from '../frame';
import type { Signer } from '../signatory';

/** Half-points. */
const SIZE = 17;

function lineXml(text: string, look: 'plain' | 'name' = 'plain'): string {
  const marks = look === 'name' ? '<w:b/><w:u w:val="single"/>' : '';
  const type = `<w:rPr>${marks}<w:sz w:val="${SIZE}"/></w:rPr>`;
  return (
    `<w:p><w:pPr><w:keepNext/><w:jc w:val="center"/>${type}</w:pPr>` +
    `<w:r>${type}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`
  );
}

/** The space for the signature and what stands below it. */
const signedXml = ({ space, name, details }: Signer): string =>
  [...space.map((line) => lineXml(line)), lineXml(name, 'name'), ...details.map((line) => lineXml(line))].join('');

/**
 * Who signs a form, side by side: at the left whoever receives it, at the right place, day and the head of the agency; names stand
 * at one height however long the titles are.
 */
export function signatureXml({ acknowledged, signer, place, date }: Signature, width: number): string {
  const half = Math.floor(width / 2);
  const leftHead = acknowledged.map(({ word, title }) => lineXml(word) + lineXml(title)).join('') || lineXml('');
  const rows = [
    [leftHead, lineXml(`${place}, ${date}`) + lineXml(signer.title)],
    [acknowledged.map(signedXml).join('') || lineXml(''), signedXml(signer)],
  ].map((halves) => {
    const cells = halves.map(
      (content) => `<w:tc><w:tcPr><w:tcW w:w="${half}" w:type="dxa"/></w:tcPr>${content}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${2 * half}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${`<w:gridCol w:w="${half}"/>`.repeat(2)}</w:tblGrid>` +
    `${rows.join('')}</w:tbl>`
  );
}
