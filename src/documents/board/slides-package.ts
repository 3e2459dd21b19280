import { OfficePackage } from '../file/office-package';
import type { Pack } from '../file/zip-file';
import { SLIDE, xmlText } from './shape-xml';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const names = `xmlns:a="${drawing}" xmlns:r="${relationships}" xmlns:p="${presentation}"`;
const contentType = 'application/vnd.openxmlformats-officedocument.presentationml';

/** The part of a relationship list: kind and target, in the order of their ids. */
function relations(targets: readonly [kind: string, target: string][]): string {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelationships}">${items.join('')}</Relationships>`;
}

/** Master and layout hold the place of a title, so that programs find the title of every slide. */
const titleTree =
  '<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>' +
  '<p:spPr><a:xfrm><a:off x="355600" y="584200"/><a:ext cx="11480800" cy="660400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr sz="3400"/></a:p></p:txBody></p:sp></p:spTree></p:cSld>';
const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" ' +
  'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

const theme = (): string => {
  const colours = { dk1: '0A1A2B', lt1: 'FFFFFF', dk2: '14304B', lt2: 'D3E2EF' };
  const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  const all = [...Object.entries(colours), ...accents.map((name): [string, string] => [name, '6FE0D6'])];
  const scheme = all.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join('');
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const three = (part: string): string => part.repeat(3);
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  return (
    `${head}<a:theme xmlns:a="${drawing}" name="Papan"><a:themeElements><a:clrScheme name="Papan">${scheme}</a:clrScheme>` +
    `<a:fontScheme name="Papan"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Papan"><a:fillStyleLst>${three(fill)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${three(`<a:ln w="6350">${fill}</a:ln>`)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
};

/** The parts of a presentation around its slides. */
function parts(slides: readonly string[], title: string, runsByItself: boolean): Record<string, string> {
  const slideNames = slides.map((_, index) => `slide${index + 1}.xml`);
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 2}"/>`).join('');
  const override = (path: string, type: string): string => `<Override PartName="${path}" ContentType="${type}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('/ppt/presentation.xml', `${contentType}.presentation.main+xml`) +
      override('/ppt/slideMasters/slideMaster1.xml', `${contentType}.slideMaster+xml`) +
      override('/ppt/slideLayouts/slideLayout1.xml', `${contentType}.slideLayout+xml`) +
      override('/ppt/presProps.xml', `${contentType}.presProps+xml`) +
      override('/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') +
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      `${slideNames.map((name) => override(`/ppt/slides/${name}`, `${contentType}.slide+xml`)).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'ppt/presentation.xml']]).replace(
      '</Relationships>',
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    ),
    'docProps/core.xml':
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    'ppt/presentation.xml':
      `${head}<p:presentation ${names}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
      `<p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${SLIDE.width}" cy="${SLIDE.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ...slideNames.map((name): [string, string] => ['slide', `slides/${name}`]),
      ['presProps', 'presProps.xml'],
      ['theme', 'theme/theme1.xml'],
    ]),
    // A television shows the slides over and over by itself; in a meeting somebody turns them.
    'ppt/presProps.xml': `${head}<p:presentationPr ${names}>${runsByItself ? '<p:showPr loop="1" useTimings="1"><p:kiosk/></p:showPr>' : ''}</p:presentationPr>`,
    'ppt/theme/theme1.xml': theme(),
    'ppt/slideMasters/slideMaster1.xml':
      `${head}<p:sldMaster ${names}>${titleTree}<p:clrMap ${colourMap}/>` +
      '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>' +
      '<p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>',
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `${head}<p:sldLayout ${names} type="titleOnly">${titleTree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
  };
  slides.forEach((xml, index) => {
    files[`ppt/slides/slide${index + 1}.xml`] = xml;
    files[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ]);
  });
  return files;
}

/**
 * Packs slides as a .pptx.
 *
 * @param runsByItself in a loop, as televisions show it
 * @param finish changes the slides before they are packed
 * @param pack absent: the parts stay as they are
 */
export function packSlides(
  slides: readonly string[],
  title: string,
  runsByItself = true,
  finish?: (file: OfficePackage) => void,
  pack?: Pack,
): Uint8Array {
  const zip = new OfficePackage();
  for (const [path, xml] of Object.entries(parts(slides, title, runsByItself))) {
    zip.file(path, xml);
  }
  finish?.(zip);
  return zip.generate(pack);
}
