import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of code, and the suites that have to notice when a place of it is changed. */
export interface Folder {
  source: string;
  /** The least share of changes, in percent, that its suites are to notice. */
  least: number;
  files: string[];
  suites: string[];
}

const ROOMS = [
  { room: 'src/domain', least: 90 },
  { room: 'src/workbook/read', least: 85 },
  { room: 'src/workbook/values', least: 85 },
];

/** Folders, or single suites, that test a folder of code beside those that mirror it. */
const TESTED_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // What an import asks and writes is told by whole tables, from the grids that it is given.
  'src/domain/import': ['test/workbook/import'],
  // Declarations, which findings are made by.
  'src/domain/finding-codes': ['test/domain/finding.test.ts', 'test/domain/finding-stakes.test.ts'],
};

/**
 * @param folder or a single file
 * @param deep with the folders within
 */
function filesOf(root: string, folder: string, ending: string, deep: boolean): string[] {
  if (!existsSync(join(root, folder))) return [];
  if (folder.endsWith(ending)) return [folder];
  return readdirSync(join(root, folder), { recursive: deep, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** The rooms of rules and readers, folder by folder, each with the suites that mirror it. */
export function foldersOf(root: string): Folder[] {
  const folder = (source: string, least: number, deep: boolean): Folder => ({
    source,
    least,
    files: filesOf(root, source, '.ts', deep),
    suites: [source.replace('src/', 'test/'), ...(TESTED_ELSEWHERE[source] ?? [])].flatMap((tests) =>
      filesOf(root, tests, '.test.ts', deep),
    ),
  });
  return ROOMS.flatMap(({ room, least }) => [
    folder(room, least, false),
    ...readdirSync(join(root, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => folder(`${room}/${name}`, least, true)),
  ]);
}
