import type { OfficePackage, Part } from '../file/office-package';
import { readPicture } from '../file/picture';
import { xmlElements, type XmlElement } from '../file/xml-elements';
import { droppedRelations, keptFields, keptRelations, keptTypes, linkAddress, refusedElements } from './allowed-parts';

/** What a template may not have: by its own name, and whether it would be fetched from elsewhere. */
export interface RefusedPart {
  name: string;
  kind: 'remote' | 'active' | 'broken';
}

const refused = (name: string, kind: RefusedPart['kind'] = 'active'): RefusedPart => ({ name, kind });

const lastPart = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** A file name of Windows or a part of an address, as people recognise it, not longer than a line. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The path of a part that a relationship names, from the folder of the part that it belongs to. */
function targetPath(relations: string, target: string): string {
  const folder = relations.replace(/_rels\/[^/]*$/, '');
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Names of parts differ in more than the case of their letters (ECMA-376, part 2). */
const sameName = (path: string): string => path.toLowerCase();

interface Relations {
  refused: RefusedPart[];
  /** Parts that stay, by path; their kinds. */
  kept: Map<string, string>;
}

function readRelation({ attributes }: XmlElement, file: string): RefusedPart | { path: string; type: string } | null {
  const type = lastPart(attributes.get('Type') ?? '');
  const target = attributes.get('Target') ?? '';
  if (attributes.get('TargetMode')?.toLowerCase() === 'external') {
    if (type === 'hyperlink' && linkAddress.test(target)) return null;
    return refused(`${type}: ${short(target)}`, 'remote');
  }
  if (droppedRelations.has(type)) return null;
  if (!keptRelations.has(type)) return refused(type);
  return { path: targetPath(file, target), type };
}

/** Relationships of all parts: what they bring in, and which parts a page needs. */
function readRelations(parts: readonly Part[]): Relations {
  const found: Relations = { refused: [], kept: new Map() };
  for (const { name, asText } of parts.filter((part) => part.name.endsWith('.rels'))) {
    const elements = xmlElements(asText());
    if (!elements) found.refused.push(refused(name, 'broken'));
    for (const element of elements?.filter((one) => one.name === 'Relationship' && !one.closes) ?? []) {
      const relation = readRelation(element, name);
      if (relation && 'kind' in relation) found.refused.push(relation);
      else if (relation) found.kept.set(sameName(relation.path), relation.type);
    }
  }
  return found;
}

/** What the package says of its parts: the type of a part by its path, else of all that end as it does. */
export function typeOfParts(zip: OfficePackage): (name: string) => string {
  const elements = (xmlElements(zip.files['[Content_Types].xml']?.asText() ?? '') ?? []).filter(
    ({ closes }) => !closes,
  );
  const types = (element: string, key: string): Map<string, string> =>
    new Map(
      elements
        .filter(({ name }) => name === element)
        .map(({ attributes }) => [sameName(attributes.get(key) ?? ''), attributes.get('ContentType') ?? '']),
    );
  const [parts, endings] = [types('Override', 'PartName'), types('Default', 'Extension')];
  return (name) =>
    parts.get(sameName(`/${name}`)) ?? endings.get(sameName(name.slice(name.lastIndexOf('.') + 1))) ?? '';
}

/** Whether the code of a field is one that a word processor works out from the document alone. */
function refusedField(code: string): RefusedPart | null {
  const [word = '', ...rest] = code.trim().split(/\s+/);
  const name = word.toUpperCase();
  if (!keptFields.has(name)) return refused(short(code.trim()) || '{ }');
  if (name !== 'HYPERLINK') return null;
  const address = /^\s*\S+\s+(?:\\[lotmn]\s+)*(?:"([^"]*)"|(\S+))/.exec(code);
  const target = address?.[1] ?? address?.[2] ?? '';
  return rest[0] === '\\l' || linkAddress.test(target) ? null : refused(short(code.trim()), 'remote');
}

/** Codes of fields: they may be split over runs, and fields may stand in fields. */
function fieldCodes(elements: readonly XmlElement[]): string[] {
  const codes: string[] = [];
  const open: { code: string; isResult: boolean }[] = [];
  for (const { name, closes, attributes, text } of elements) {
    if (closes) continue;
    const field = open.at(-1);
    if (name === 'fldSimple') codes.push(attributes.get('instr') ?? '');
    if ((name === 'instrText' || name === 'delInstrText') && !field) codes.push(text);
    else if ((name === 'instrText' || name === 'delInstrText') && field && !field.isResult) field.code += text;
    else if (name === 'instrText' && text.trim() !== '') codes.push(text);
    const step = name === 'fldChar' ? attributes.get('fldCharType') : undefined;
    if (step === 'begin') open.push({ code: '', isResult: false });
    if (step === 'separate' && field) field.isResult = true;
    if (step === 'end' && field) codes.push(open.pop()?.code ?? '');
  }
  return [...codes, ...open.map(({ code }) => code)];
}

/** An element that shows something from an address without a relationship, as VML does. */
function isLinked({ name, attributes }: XmlElement): boolean {
  if (name === 'blip') return attributes.has('link');
  if (name !== 'imagedata' && name !== 'fill' && name !== 'stroke') return false;
  return ['src', 'href', 'althref'].some((key) => attributes.has(key));
}

/** What the content of a part brings in. */
function refusedContent({ name, asText }: Part): RefusedPart[] {
  const elements = xmlElements(asText());
  if (!elements) return [refused(name, 'broken')];
  return [
    ...elements.filter((one) => refusedElements.has(one.name)).map((one) => refused(one.name)),
    ...elements.filter(isLinked).map((one) => refused(one.name, 'remote')),
    ...fieldCodes(elements).flatMap((code) => refusedField(code) ?? []),
  ];
}

const isXml = ({ name }: Part): boolean => /\.(xml|rels)$/i.test(name);

/** How TrueType and OpenType fonts begin. */
const FONTS = ['\0\u0001\0\0', 'OTTO', 'true'];
const isFont = (part: Part): boolean => FONTS.includes(String.fromCharCode(...part.asUint8Array().subarray(0, 4)));

/** Fonts are kept as they came, scrambled as Office stores them or plain as Google Docs does; all else is a picture. */
function refusedMedia(part: Part, type: string): RefusedPart[] {
  if (type === 'font' && (part.name.toLowerCase().endsWith('.odttf') || isFont(part))) return [];
  return type === 'image' && typeof readPicture(part.asUint8Array()) === 'object' ? [] : [refused(part.name)];
}

/**
 * Goes through a file that is to be a template, part by part, against what a template may have, and takes out the parts
 * that no page needs.
 *
 * @returns everything that it may not have, by name; with any of it the file is not to be used
 */
export function checkPackage(zip: OfficePackage): RefusedPart[] {
  const parts = Object.values(zip.files);
  const { refused: found, kept } = readRelations(parts);
  const all = [...found];
  const typeOf = typeOfParts(zip);
  for (const part of parts) {
    const isFrame = part.name === '[Content_Types].xml' || part.name.endsWith('.rels');
    const type = kept.get(sameName(part.name));
    if (!isFrame && type === undefined) zip.drop(part.name);
    else if (!isFrame && !keptTypes.test(typeOf(part.name))) all.push(refused(`${part.name} (${typeOf(part.name)})`));
    else if (isXml(part) && type !== 'image') all.push(...refusedContent(part));
    else if (type !== undefined) all.push(...refusedMedia(part, type));
  }
  dropRelations(zip);
  return [...new Map(all.map((one) => [`${one.kind} ${one.name}`, one])).values()];
}

/** Takes out of the frame of the package what names parts that are gone. */
function dropRelations(zip: OfficePackage): void {
  const names = new Set(Object.keys(zip.files).map(sameName));
  const isThere = (path: string): boolean => names.has(sameName(path));
  const without = (text: string, element: RegExp, isGone: (tag: XmlElement) => boolean): string =>
    text.replace(element, (tag) => {
      const [parsed] = xmlElements(tag) ?? [];
      return parsed && isGone(parsed) ? '' : tag;
    });
  for (const { name, asText } of Object.values(zip.files)) {
    if (name.endsWith('.rels')) {
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      if (owner !== '' && owner !== name && name !== '_rels/.rels' && !zip.files[owner]) zip.drop(name);
      else
        zip.file(
          name,
          without(asText(), /<(?:\w+:)?Relationship\s[^>]*\/>/g, ({ attributes }) =>
            attributes.get('TargetMode')?.toLowerCase() === 'external'
              ? false
              : !isThere(targetPath(name, attributes.get('Target') ?? '')),
          ),
        );
    }
    if (name === '[Content_Types].xml') {
      const isGone = ({ attributes }: XmlElement): boolean => !isThere((attributes.get('PartName') ?? '').slice(1));
      zip.file(name, without(asText(), /<(?:\w+:)?Override\s[^>]*\/>/g, isGone));
    }
  }
}
