/**
 * What a document offers to a template: a text, a condition, a group of named things, or a list whose entries have a shape of
 * their own (unknown while only empty lists were seen).
 */
export type Shape =
  | { kind: 'text' }
  | { kind: 'condition' }
  | { kind: 'group'; fields: Record<string, Shape> }
  | { kind: 'list'; entry: Shape | null };

/** The shape of a value of a view model. */
export function shapeOf(value: unknown): Shape {
  if (typeof value === 'boolean') return { kind: 'condition' };
  if (Array.isArray(value)) {
    return { kind: 'list', entry: value.map(shapeOf).reduce<Shape | null>((all, one) => merge(all, one), null) };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'text' };
  return {
    kind: 'group',
    fields: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)])),
  };
}

/** What two values of the same place offer together. */
export function merge(first: Shape | null, second: Shape | null): Shape | null {
  if (!first || !second) return first ?? second;
  if (first.kind === 'list' && second.kind === 'list') return { kind: 'list', entry: merge(first.entry, second.entry) };
  if (first.kind !== 'group' || second.kind !== 'group') return first;
  const fields = { ...first.fields };
  for (const [key, shape] of Object.entries(second.fields)) fields[key] = merge(fields[key] ?? null, shape) ?? shape;
  return { kind: 'group', fields };
}

/** What stands at a dotted path within a shape; null where nothing does. */
export function shapeAt(shape: Shape | null, path: string): Shape | null {
  if (path === '.') return shape;
  return path.split('.').reduce<Shape | null>((at, key) => {
    if (at?.kind !== 'group' || !Object.hasOwn(at.fields, key)) return null;
    return at.fields[key] ?? null;
  }, shape);
}

/** A tag that a template can use, with the lists around it. */
export interface KnownTag {
  path: string;
  kind: 'text' | 'condition' | 'list';
  /** Path of the list in whose section the tag stands; empty outside of every list. */
  within: string;
}

/** Every tag of a shape, lists before what stands in them. */
export function tagsOf(shape: Shape | null, prefix = '', within = ''): KnownTag[] {
  if (!shape) return [];
  const path = prefix || '.';
  if (shape.kind === 'text' || shape.kind === 'condition') return [{ path, kind: shape.kind, within }];
  if (shape.kind === 'list') {
    return [{ path, kind: 'list', within }, ...tagsOf(shape.entry, '', within === '' ? path : `${within} ▸ ${path}`)];
  }
  return Object.entries(shape.fields).flatMap(([key, inner]) =>
    tagsOf(inner, prefix === '' ? key : `${prefix}.${key}`, within),
  );
}
