import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalMemory } from '../../local/drive/memory';
import { sharedState, type SharedState } from '../../local/runtime/kept/shared-state';
import type { LocalWorkbook } from '../../local/workbook/local-workbook';
import { copySheet, type SheetImage } from '../../local/workbook/sheet/sheet-image';

/** All that outlasts an execution: a spreadsheet, what Google keeps beside it, and the folder of its files. */
export interface Ground {
  workbook: LocalWorkbook;
  memory: LocalMemory;
  folder: string;
}

/** A ground as it stood at a moment. */
export interface Snapshot {
  sheets: SheetImage[];
  memory: LocalMemory;
  state: SharedState;
  /** By path within the folder; folders have no content. */
  files: [path: string, content: Buffer | null][];
}

/** What lies in a folder, below it and below that. */
function filesIn(folder: string, below = ''): Snapshot['files'] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Snapshot['files'] => {
      const path = join(below, entry.name);
      return entry.isDirectory()
        ? [[path, null], ...filesIn(folder, path)]
        : [[path, readFileSync(join(folder, path))]];
    });
}

const copyImage = ({ sheet, state }: SheetImage): SheetImage => ({ sheet: copySheet(sheet), state });

/** Locks are held by executions, and none outlasts its own. */
const copyState = ({ caches, notYetIndexed, generatedIds, letters }: SharedState): SharedState => ({
  locks: new Map(),
  ...structuredClone({ caches, notYetIndexed, generatedIds, letters }),
});

/** Everything that outlives an execution, as it is now. */
export const snapshotOf = ({ workbook, memory, folder }: Ground): Snapshot => ({
  sheets: workbook.sheetNames().map((name) => workbook.store(name).image()),
  memory: structuredClone(memory),
  state: copyState(sharedState(memory)),
  files: filesIn(folder),
});

/**
 * A ground of its own that stands as another did.
 * @param empty a workbook without sheets
 * @param folder an empty folder; absent: one is made
 */
export function groundOf(
  { sheets, memory, state, files }: Snapshot,
  empty: LocalWorkbook,
  folder = mkdtempSync(join(tmpdir(), 'rapor-stops-')),
): Ground {
  for (const image of sheets) empty.put(copyImage(image));
  const own = structuredClone(memory);
  Object.assign(sharedState(own), copyState(state));
  for (const [path, content] of files) {
    if (content) writeFileSync(join(folder, path), content);
    else mkdirSync(join(folder, path));
  }
  return { workbook: empty, memory: own, folder };
}

const knownFormats = new WeakMap<readonly string[], string>();

/** Formats in a text; they are never changed in place, and rows written alike share theirs. */
function textOfFormats(formats: readonly string[]): string {
  const known = knownFormats.get(formats) ?? JSON.stringify(formats);
  knownFormats.set(formats, known);
  return known;
}

/** The formats of all rows, those of rows alike said once: they are nearly all that a sheet holds. */
function textOfRuns(runs: SheetImage['state']['formats']['runs']): string {
  let [text, last] = ['', ''];
  for (let row = 0; row < runs.length; row++) {
    const own = runs[row]?.map(({ from, formats }) => `${from} ${textOfFormats(formats)}`).join() ?? '';
    if (own === last) continue;
    text += `${row}: ${own}\n`;
    last = own;
  }
  return `${text}${runs.length}`;
}

/** A sheet in a text; a look for each value of whether it is a map would take more time than all the rest. */
const textOf = ({ sheet, state: { formats, ...state } }: SheetImage): string =>
  JSON.stringify([
    { ...sheet, cells: [...(sheet.cells ?? [])] },
    state,
    { ...formats, runs: textOfRuns(formats.runs) },
  ]);

const textOfState = ({ caches, notYetIndexed, generatedIds, letters }: SharedState): string =>
  JSON.stringify([
    [...caches].map(([name, values]) => [name, ...values]),
    ...notYetIndexed,
    0,
    ...generatedIds,
    0,
    ...letters,
  ]);

/** The same for snapshots between which a command cannot tell. */
export function keyOf({ sheets, memory, state, files }: Snapshot): string {
  const hash = createHash('sha1');
  for (const image of sheets) hash.update(textOf(image));
  hash.update(JSON.stringify(memory)).update(textOfState(state));
  for (const [path, content] of files) hash.update(path).update(content ?? '');
  return hash.digest('base64');
}
