import { finding, type Finding } from '../../domain/finding';
import type { Template } from '../file/fill-template';
import { tagPartsOf, type TagPart } from '../file/template-steps';
import { nearest } from './nearest';
import type { OpenedTemplate } from './own-template';
import { merge, shapeAt, tagsOf, type Shape } from './shape';

/** A tag that is looked up from the innermost section outwards, as the template engine does. */
function find(path: string, scopes: readonly Shape[]): Shape | null {
  for (const scope of [...scopes].reverse()) {
    const found = shapeAt(scope, path);
    if (found) return found;
  }
  return null;
}

/** What stands inside a section: the entry of a list, a group, or for a condition what stands around it. */
function scopesInside(shape: Shape, scopes: readonly Shape[]): readonly Shape[] | null {
  if (shape.kind === 'list') return shape.entry ? [...scopes, shape.entry] : null;
  return shape.kind === 'group' ? [...scopes, shape] : scopes;
}

/**
 * The shape of a document as far as its own template knows it better than the views seen: entries of lists that were empty in
 * all of them have the fields that the template prints.
 */
export function completeShape(shape: Shape, template: Template): Shape {
  let complete = shape;
  // A list may have several sections, such as one in each row of a table: each may print other fields of its entries.
  const learned = new Set<string>();
  const learn = (parts: readonly TagPart[], path: readonly string[]): void => {
    for (const part of parts) {
      const at = find(part.path, scopesOf(complete, path));
      const place = [...path, part.path].join(' ');
      if (at?.kind === 'list' && (at.entry === null || learned.has(place)) && part.parts.length > 0) {
        learned.add(place);
        complete = merge(complete, added(complete, [...path, part.path], entryOf(part.parts, complete))) ?? complete;
      }
      if (part.kind === 'section') learn(part.parts, [...path, part.path]);
    }
  };
  for (const steps of template.steps.values()) learn(tagPartsOf(steps), []);
  return complete;
}

/** The scopes along a path of sections, outermost first. */
function scopesOf(shape: Shape, path: readonly string[]): readonly Shape[] {
  return path.reduce<readonly Shape[]>(
    (scopes, step) => {
      const at = find(step, scopes);
      return (at && scopesInside(at, scopes)) ?? scopes;
    },
    [shape],
  );
}

/** What the entries of a list offer, going by the tags in its section that stand nowhere else. */
function entryOf(parts: readonly TagPart[], outer: Shape): Shape {
  if (parts.some(({ path }) => path === '.')) return { kind: 'text' };
  const fields: Record<string, Shape> = {};
  for (const { path, kind, parts: inner } of parts) {
    if (shapeAt(outer, path) || path.includes('.')) continue;
    fields[path] =
      kind === 'section' ? { kind: 'list', entry: inner.length > 0 ? entryOf(inner, outer) : null } : { kind: 'text' };
  }
  return { kind: 'group', fields };
}

/** A shape that holds nothing but `entry` as the entry of the list at the end of a path of sections. */
function added(shape: Shape, path: readonly string[], entry: Shape): Shape {
  const [step = '', ...rest] = path;
  const inner: Shape = rest.length === 0 ? entry : added(entryAt(shape, step) ?? shape, rest, entry);
  return step
    .split('.')
    .reverse()
    .reduce<Shape>((value, key) => ({ kind: 'group', fields: { [key]: value } }), { kind: 'list', entry: inner });
}

function entryAt(shape: Shape, path: string): Shape | null {
  const at = shapeAt(shape, path);
  return at?.kind === 'list' ? at.entry : at;
}

/** What a check of a template found. */
export interface TemplateCheck {
  findings: Finding[];
  /** Tags of the document that the template does not use. */
  unused: string[];
}

/** Lists with the tag of theirs that is markup of the add-on's own making; nothing else is put into a document as it is. */
const DRAWN: Readonly<Record<string, string>> = { 'letterhead.logo': '.', logo: '.', native: 'drawing' };

const braced = (tag: string): string => `{${tag}}`;

/**
 * Checks a template against what its document offers: a file that cannot be one, every tag that the document does not have
 * with the nearest one it has, and, as information, what the template leaves out.
 *
 * @param place name under which the findings stand instead of a sheet: the file's
 */
export function checkTemplate(
  { template, fault, details }: OpenedTemplate,
  shape: Shape,
  place: string,
): TemplateCheck {
  const at = { sheet: place, cell: '' };
  if (fault === 'broken') {
    const tags = [...new Set(details)].map(braced);
    return { findings: [finding('template-broken', at, { tags })], unused: [] };
  }
  if (fault === 'active' || fault === 'remote') {
    return { findings: [finding(`template-${fault}`, at, { parts: details })], unused: [] };
  }
  if (fault || !template) return { findings: [finding(`template-${fault ?? 'not-docx'}`, at)], unused: [] };
  const known = tagsOf(shape);
  const names = [...new Set(known.map(({ path }) => path))];
  const used = new Set<string>();
  const unknown = new Map<string, Finding>();
  const visit = (parts: readonly TagPart[], scopes: readonly Shape[], file: string, section = ''): void => {
    for (const { path, kind, parts: inner } of parts) {
      const isRefused = kind === 'raw' && DRAWN[section] !== path;
      const found = isRefused ? null : find(path, scopes);
      if (!found) {
        const part = file.replace(/^word\/|\.xml$/g, '');
        const values = { tag: path, nearest: nearest(path, names), part };
        unknown.set(`${file} ${path}`, finding('template-unknown-tag', at, values));
        continue;
      }
      used.add(path);
      const inside = kind === 'section' ? scopesInside(found, scopes) : null;
      if (inside) visit(inner, inside, file, path);
    }
  };
  for (const [file, steps] of template.steps) visit(tagPartsOf(steps), [shape], file);
  const unused = names.filter((name) => name !== '.' && !used.has(name));
  const information = finding('template-unused-tags', at, { count: unused.length, tags: unused.map(braced) });
  return { findings: [...unknown.values(), ...(unused.length > 0 ? [information] : [])], unused };
}
