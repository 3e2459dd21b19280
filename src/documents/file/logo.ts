import { fingerprint } from '../../domain/fingerprint';
import { LOGO_LIMIT, type Logo, type LogoFault } from '../../domain/logo';
import { decodeBase64, type OfficePackage } from './office-package';
import { readPicture } from './picture';

/** Millimetres in English Metric Units. */
const MM = 36_000;
const RELATION = 'rIdLogo';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Looks at a picture that is to be the logo: PNG or JPEG, at most 200 KB; its bytes decide, not its name. */
export function readLogo(name: string, base64: string): Logo | LogoFault {
  if ((base64.length * 3) / 4 > LOGO_LIMIT + 3) return 'too-large';
  const picture = readPicture(decodeBase64(base64));
  if (typeof picture === 'string') return picture;
  const { type, width, height } = picture;
  return type === 'gif' ? 'unknown' : { name, type, width, height, base64, mark: fingerprint(base64) };
}

/** The size within a box of millimetres, in English Metric Units. */
function sizeIn({ width, height }: Logo, box: { width: number; height: number }): { cx: number; cy: number } {
  const scale = Math.min(box.width / width, box.height / height) * MM;
  return { cx: Math.round(width * scale), cy: Math.round(height * scale) };
}

const properties = ({ mark }: Logo): string => `<wp:docPr id="9001" name="Logo ${mark}" descr="Logo"/>`;

function graphic({ mark }: Logo, size: { cx: number; cy: number }): string {
  const { cx, cy } = size;
  return (
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="9001" name="Logo ${mark}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${RELATION}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic>`
  );
}

const names = `xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** At the left of the letterhead; its lines stand beside it, never under it. */
export function letterheadLogo(logo: Logo): string {
  const size = sizeIn(logo, { width: 24, height: 22 });
  const anchor =
    `<wp:anchor ${names} distT="0" distB="0" distL="0" distR="${3 * MM}" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>` +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${size.cx}" cy="${size.cy}"/><wp:wrapSquare wrapText="right"/>${properties(logo)}${graphic(logo, size)}</wp:anchor>`;
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr><w:r><w:drawing>${anchor}</w:drawing></w:r></w:p>`;
}

/** In the middle of a line of its own, as on certificates. */
export function centredLogo(logo: Logo): string {
  const size = sizeIn(logo, { width: 40, height: 18 });
  const inline =
    `<wp:inline ${names} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${size.cx}" cy="${size.cy}"/>` +
    `${properties(logo)}${graphic(logo, size)}</wp:inline>`;
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="60"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>${inline}</w:drawing></w:r></w:p>`;
}

/** On a slide, its upper right corner at a place in points. */
export function slideLogo(logo: Logo, right: number, top: number): string {
  const size = sizeIn(logo, { width: 40, height: 26 });
  const place = `<a:off x="${Math.round(right * 12_700 - size.cx)}" y="${Math.round(top * 12_700)}"/><a:ext cx="${size.cx}" cy="${size.cy}"/>`;
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="?" name="Logo ${logo.mark}" descr="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${RELATION}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

const RELATION_ELEMENT = new RegExp(`<Relationship Id="${RELATION}"[^>]*/>`);
const MEDIA = /\/media\/logo\.\w+$/;

const decoded = new WeakMap<Logo, Uint8Array>();

/** The bytes of the picture, the same for all documents of a run, so that it is packed once. */
function bytesOf(logo: Logo): Uint8Array {
  const bytes = decoded.get(logo) ?? decodeBase64(logo.base64);
  decoded.set(logo, bytes);
  return bytes;
}

/** Puts the picture itself into a file, for the part that shows it; without one, takes out what an earlier paper left there. */
export function setLogo(
  file: OfficePackage,
  logo: Logo | undefined,
  part: 'word/document.xml' | 'ppt/slides/slide1.xml',
): void {
  const at = part.lastIndexOf('/');
  const relations = `${part.slice(0, at)}/_rels${part.slice(at)}.rels`;
  const standing = file.file(relations)?.asText() ?? '';
  if (!logo && !RELATION_ELEMENT.test(standing)) return;
  for (const { name } of file.file(MEDIA)) file.drop(name);
  const others = standing.replace(RELATION_ELEMENT, '');
  if (!logo) {
    file.file(relations, others);
    return;
  }
  const [folder = ''] = part.split('/');
  const extension = logo.type === 'png' ? 'png' : 'jpg';
  const name = `media/logo.${extension}`;
  file.file(`${folder}/${name}`, bytesOf(logo));
  const relation = `<Relationship Id="${RELATION}" Type="${IMAGE}" Target="${folder === 'word' ? '' : '../'}${name}"/>`;
  file.file(relations, others.replace('</Relationships>', `${relation}</Relationships>`));
  const types = file.file('[Content_Types].xml')?.asText() ?? '';
  if (types.includes(`Extension="${extension}"`)) return;
  const kind = `<Default Extension="${extension}" ContentType="image/${logo.type}"/>`;
  file.file('[Content_Types].xml', types.replace(/(<Types[^>]*>)/, `$1${kind}`));
}
