import type { Span } from './ranges';

/** What ran of a part of the bundle: characters, blanks aside. */
export interface Covered {
  code: number;
  ran: number;
}

/** A file as it stands in the readable bundle; a file that two rooms need stands in both. */
interface ModuleText {
  file: string;
  span: Span;
}

/** esbuild names each file before its code. */
const FILE = /^ *\/\/ ((?:src|scripts|node_modules)\/[^\n]+|[\w-]+:[^\n]+|<stdin>)$/gm;
const NODE_MODULE = /^node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** The files of a bundle that was built without shortening it. */
export function modulesOf(bundle: string): ModuleText[] {
  const heads = [...bundle.matchAll(FILE)];
  return heads.map((head, index) => ({
    file: head[1] ?? '',
    span: [head.index + head[0].length, heads[index + 1]?.index ?? bundle.length],
  }));
}

/** The folder by which a file is told of: three levels of our own code, one for each library, one for what stands in for libraries. */
export function groupOf(file: string): string {
  const library = NODE_MODULE.exec(file)?.[1];
  if (library !== undefined) return `library ${library}`;
  return file.startsWith('src/') ? file.split('/').slice(0, -1).slice(0, 3).join('/') : 'stand-ins';
}

/** @returns by group of files, in alphabetical order, how much of it ran */
export function coveredGroups(bundle: string, spans: readonly Span[]): Map<string, Covered> {
  const ran = new Uint8Array(bundle.length);
  for (const [from, to] of spans) ran.fill(1, from, to);
  const groups = new Map<string, Covered>();
  for (const { file, span } of modulesOf(bundle)) {
    const group = groups.get(groupOf(file)) ?? { code: 0, ran: 0 };
    for (let at = span[0]; at < span[1]; at++) {
      if (/\s/.test(bundle.charAt(at))) continue;
      group.code += 1;
      if (ran[at] === 1) group.ran += 1;
    }
    groups.set(groupOf(file), group);
  }
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Functions of our own that never ran, as `file: name`; the name is that of a function or method that is declared. */
export function neverRun(bundle: string, spans: readonly Span[]): string[] {
  const ran = new Uint8Array(bundle.length);
  for (const [from, to] of spans) ran.fill(1, from, to);
  const names = new Map<string, boolean>();
  for (const { file, span } of modulesOf(bundle)) {
    if (!file.startsWith('src/')) continue;
    for (const match of bundle.slice(...span).matchAll(/\bfunction (\w+?)\d*\([^\n]*\{\n/g)) {
      const inside = span[0] + match.index + match[0].length;
      const name = `${file}: ${match[1] ?? ''}`;
      names.set(name, (names.get(name) ?? false) || ran[inside] === 1);
    }
  }
  return [...names].filter(([, hasRun]) => !hasRun).map(([name]) => name);
}
