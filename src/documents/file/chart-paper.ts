import { stored, zipParts } from './zip-file';

const MAIN = 'http://schemas.openxmlformats.org';
const OFFICE = `${MAIN}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const relations = (id: string, type: string, target: string): string =>
  `${HEAD}<Relationships xmlns="${MAIN}/package/2006/relationships"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const points = (kind: 'str' | 'num', values: readonly (string | number)[]): string =>
  `<c:${kind}Ref><c:f>A1</c:f><c:${kind}Cache><c:ptCount val="${values.length}"/>${values
    .map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)
    .join('')}</c:${kind}Cache></c:${kind}Ref>`;

const CHART =
  `${HEAD}<c:chartSpace xmlns:c="${MAIN}/drawingml/2006/chart" xmlns:a="${MAIN}/drawingml/2006/main"><c:chart><c:plotArea><c:barChart><c:barDir val="bar"/>` +
  `<c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></c:spPr><c:cat>${points('str', ['A', 'B'])}</c:cat>` +
  `<c:val>${points('num', [80, 95])}</c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

const BODY =
  `${HEAD}<w:document xmlns:w="${MAIN}/wordprocessingml/2006/main" xmlns:r="${OFFICE}" ` +
  `xmlns:wp="${MAIN}/drawingml/2006/wordprocessingDrawing" xmlns:a="${MAIN}/drawingml/2006/main"><w:body><w:p><w:r><w:drawing>` +
  '<wp:inline><wp:extent cx="4572000" cy="2286000"/><wp:docPr id="1" name="1"/><a:graphic>' +
  `<a:graphicData uri="${MAIN}/drawingml/2006/chart"><c:chart xmlns:c="${MAIN}/drawingml/2006/chart" r:id="c1"/>` +
  '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body></w:document>';

const override = (part: string, type: string): string =>
  `<Override PartName="/word/${part}" ContentType="${TYPE}.${type}+xml"/>`;

/** The smallest .docx that holds a native chart: what Google's conversion makes of it is not documented. */
export function chartPaper(): number[] {
  const types =
    `${HEAD}<Types xmlns="${MAIN}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${override('document.xml', 'wordprocessingml.document.main')}${override('chart1.xml', 'drawingml.chart')}</Types>`;
  const parts = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations('d1', 'officeDocument', 'word/document.xml'),
    'word/document.xml': BODY,
    'word/_rels/document.xml.rels': relations('c1', 'chart', 'chart1.xml'),
    'word/chart1.xml': CHART,
  };
  const packed = zipParts(Object.entries(parts).map(([name, xml]) => ({ name, packed: stored(xml) })));
  return Array.from(packed, (byte) => (byte > 127 ? byte - 256 : byte));
}
