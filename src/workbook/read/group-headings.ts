import { normaliseName, withoutSuffix } from '../schema/names';
import { roleOf, type Table } from '../schema/table';
import type { Area, HeadingBlock } from './headings';

/** A known heading that is merged over several columns of which none bears it, with what its columns were found to be. */
export interface GroupHeading<K extends string> {
  key: K;
  area: Area;
  /** 0-based columns under it. */
  columns: readonly number[];
  /** Those of them that have no words of their own below it. */
  unnamed: readonly number[];
  /** The key of each column that can be told. */
  told: ReadonlyMap<number, K>;
  /** The key that the words below the group name, where the group may change what they mean. */
  near: ReadonlyMap<number, K>;
}

/** Words under a group that name what the group itself says. */
const namesTheGroup = /^(?:uraian|keterangan|isi|teks|nama|rincian|deskripsi|description|text|name|details?)$/;

interface Found<K extends string> {
  /** The key of a name as it stands. */
  keyOf: (name: string) => K | undefined;
  /** Whether a key has its column. */
  isFound: (key: K) => boolean;
  /** Whether a column is known already. */
  isTaken: (column: number) => boolean;
}

/** What stands above the columns of a group: the heading they share last, and what each has below it. */
function partsOf({ paths }: HeadingBlock, columns: readonly number[]): { group: string; below: string[] } | null {
  const all = columns.map((column) => paths[column] ?? []);
  const [first = []] = all;
  let depth = 0;
  while (depth < first.length && all.every((path) => path[depth] === first[depth])) depth++;
  const group = first[depth - 1];
  return group === undefined ? null : { group, below: all.map((path) => path.slice(depth).join(' ')) };
}

/** What a group's columns are, told by the words below it alone. */
function tell<K extends string>(
  table: Table<K>,
  key: K,
  columns: readonly number[],
  below: readonly string[],
  { keyOf, isFound }: Found<K>,
): Pick<GroupHeading<K>, 'told' | 'near'> {
  const told = new Map<number, K>();
  const near = new Map<number, K>();
  const names = below.map((text) => withoutSuffix(normaliseName(text)));
  const keys = names.map((name) => (name === '' ? undefined : keyOf(name)));
  const isTitle = keys.includes(key);
  /** A heading below a group is its own where the group is a mere title, or where it stands for a text or a day. */
  const standsAlone = (own: K): boolean => {
    const column = table.columns[own];
    if (own === key) return true;
    if (own === table.key || isFound(own)) return false;
    return isTitle || (own !== table.label && !column.names && (column.kind === 'date' || roleOf(column) === 'shown'));
  };
  columns.forEach((column, index) => {
    const own = keys[index];
    if (own === undefined) return;
    if (standsAlone(own)) told.set(column, own);
    else if (!isFound(own)) near.set(column, own);
  });
  const open = columns.filter((column) => !told.has(column) && !near.has(column));
  const named = open.filter((column) => namesTheGroup.test(names[columns.indexOf(column)] ?? ''));
  const [meant, ...others] = named.length > 0 ? named : open;
  const isText = table.columns[key].kind === 'text';
  if (!isTitle && isText && meant !== undefined && others.length === 0) told.set(meant, key);
  return { told, near };
}

/**
 * Known headings that are merged over several columns, none of which was found by the words above it: `Rencana Tindak Lanjut` over
 * `Uraian | Penanggung Jawab | Batas Waktu`. Where the words below such a heading tell its columns, they are told; where none is
 * told, nothing is guessed (data dictionary, Headings).
 */
export function groupHeadings<K extends string>(
  table: Table<K>,
  block: HeadingBlock,
  found: Found<K>,
): GroupHeading<K>[] {
  const areas = [...new Set(block.spans)].filter((area) => area !== undefined);
  return areas.flatMap((area) => {
    const columns = block.spans.flatMap((span, column) => (span === area ? [column] : []));
    const parts = partsOf(block, columns);
    const key = parts ? found.keyOf(withoutSuffix(normaliseName(parts.group))) : undefined;
    if (!parts || key === undefined || found.isFound(key) || columns.some(found.isTaken)) return [];
    const unnamed = columns.filter((_, index) => parts.below[index] === '');
    return [{ key, area, columns, unnamed, ...tell(table, key, columns, parts.below, found) }];
  });
}
