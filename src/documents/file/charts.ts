import { CHART_MARK, CHART_OPEN } from './chart-xml';
import { BODY_PATH } from './cut-body';
import type { OfficePackage } from './office-package';

const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const KIND = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const OWN_PART = /^word\/charts\/rapor\d+\.xml$/;
const OWN_RELATION = /<Relationship Id="rIdRapor\d+"[^>]*\/>/g;
const OWN_TYPE = /<Override PartName="\/word\/charts\/rapor\d+\.xml"[^>]*\/>/g;

/** Identifiers of drawings; the logo has 9001. */
const FIRST_ID = 9100;

/** Takes the charts that stand within the text out into parts of their own, and those of an earlier paper out of the file. */
export function setCharts(file: OfficePackage): void {
  const relations = file.file(RELATIONS)?.asText() ?? '';
  const types = file.file(TYPES)?.asText() ?? '';
  const body = file.file(BODY_PATH)?.pieces() ?? [];
  const standing = file.file(OWN_PART);
  if (standing.length === 0 && !body.some((piece) => piece.includes(CHART_OPEN))) return;
  for (const { name } of standing) file.drop(name);
  const parts: string[] = [];
  const takeOut = (_: string, part: string): string => {
    parts.push(part);
    return `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rIdRapor${parts.length}"/>`;
  };
  const number = numbered();
  const placed = body.map((piece) =>
    piece.replace(CHART_MARK, takeOut).replace(/<wp:docPr id="\?" name="\?"/g, number),
  );
  const named = parts.map((part, index) => ({ part, path: `charts/rapor${index + 1}.xml` }));
  named.forEach(({ part, path }) => file.file(`word/${path}`, part));
  const links = named.map(({ path }, index) => {
    return `<Relationship Id="rIdRapor${index + 1}" Type="${OFFICE}/chart" Target="${path}"/>`;
  });
  const kinds = named.map(({ path }) => `<Override PartName="/word/${path}" ContentType="${KIND}"/>`);
  file.file(BODY_PATH, placed);
  file.file(
    RELATIONS,
    relations.replace(OWN_RELATION, '').replace('</Relationships>', `${links.join('')}</Relationships>`),
  );
  file.file(TYPES, types.replace(OWN_TYPE, '').replace('</Types>', `${kinds.join('')}</Types>`));
}

/** Gives every drawing its number and name. */
function numbered(): () => string {
  let count = 0;
  return () => {
    count++;
    return `<wp:docPr id="${FIRST_ID + count}" name="Chart ${count}"`;
  };
}
