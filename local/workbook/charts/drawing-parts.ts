import type { Package } from '../file/xlsx-package';

/** Units of a drawing in a pixel. */
export const EMU = 9525;
/** A picture, a chart or another object of a drawing, with its place. */
export const ANCHOR = /<xdr:(twoCell|oneCell|absolute)Anchor\b[\s\S]*?<\/xdr:\1Anchor>/g;

/** Path of the part that says what a part points to. */
export const relsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

/** The parts that a part points to with a type, by id. */
export function related(file: Package, from: string, type: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [element] of (file.read(relsPath(from)) ?? '').matchAll(/<Relationship\b[^>]*>/g)) {
    const part = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';
    if (!part('Type').endsWith(`/${type}`)) continue;
    const target = part('Target');
    const isBeside = !/^(?:\/|\.\.\/)/.test(target);
    const beside = isBeside ? from.replace(/[^/]+$/, target) : target.replace(/^\.\.\//, 'xl/');
    found.set(part('Id'), beside.replace(/^\//, ''));
  }
  return found;
}
