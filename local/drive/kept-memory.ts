import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { Problem } from '../problem';
import { sweepDrafts, writeFileWhole } from '../workbook/file/write-file';
import { BIN } from './drive-store';
import { sharedState } from '../runtime/kept/shared-state';
import { digestOfBytes, openJournal, type Journal, type MemoryChange } from './journal';
import type { LocalMemory } from './memory';
import { loadMemory, saveMemory } from './memory-file';
import { applyChange, settleJournal } from './settle-journal';

/** What Google keeps outside a spreadsheet, in the output folder. */
const MEMORY_FILE = '.rapor-kinerja.json';
/** The changes since that file was written. */
const JOURNAL_FILE = '.rapor-kinerja.journal';
/** Folders that are made in the output folder. */
const OWN_FOLDERS = ['dokumen', 'surat', 'suara', 'pratinjau', BIN];

/** The memory of an output folder, kept so that an end at any moment loses nothing of it. */
export interface KeptMemory {
  memory: LocalMemory;
  journal: Journal;
  /** Writes the workbook of a run: from then on its sheets tell of the letters. */
  readonly writeWorkbook: (path: string, data: Uint8Array) => void;
  /** A run came to its end without writing a workbook, as a self-test does: nobody waits for its letters. */
  readonly dropLetters: () => void;
  /** Writes the memory whole; the journal begins anew. */
  readonly keep: () => void;
  /** Where the memory lies. */
  path: string;
}

/** Removes what an ended run wrote half, in a folder and all below it. */
function sweepAll(folder: string): void {
  sweepDrafts(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) sweepAll(join(folder, entry.name));
}

/** Sweeps the output folder, and of what lies in it the folders that the add-on makes. */
function sweep(folder: string): void {
  if (!existsSync(folder)) return;
  sweepDrafts(folder);
  const made = OWN_FOLDERS.map((name) => join(folder, name));
  for (const place of made) if (existsSync(place)) sweepAll(place);
}

/** @throws Problem `output-link` when a link in one of these folders would lead what is written somewhere else */
function requireInside(folder: string, { files }: LocalMemory): void {
  if (!existsSync(folder)) return;
  const top = realpathSync(folder);
  const places = [...OWN_FOLDERS, ...Object.values(files).map(({ path }) => dirname(path))];
  for (const place of new Set(places.map((name) => join(folder, name)))) {
    const real = existsSync(place) ? realpathSync(place) : top;
    if (real !== top && !real.startsWith(top + sep)) throw new Problem('output-link', place);
  }
}

/**
 * Opens the memory of an output folder that no other run works in, and settles what an ended run left unsettled.
 * @throws Problem `memory-damaged`, `memory-foreign`, `output-link`
 */
export function openKeptMemory(folder: string): KeptMemory {
  const [path, journalPath] = [join(folder, MEMORY_FILE), join(folder, JOURNAL_FILE)];
  const memory = loadMemory(path);
  requireInside(folder, memory);
  const journal = openJournal(journalPath, path);
  const keep = (): void => {
    saveMemory(path, memory);
    journal.remove();
  };
  if (settleJournal(journalPath, path, folder, memory)) saveMemory(path, memory);
  journal.remove();
  sweep(folder);
  return {
    memory,
    journal,
    keep,
    path,
    writeWorkbook(output, data) {
      const letters = [...sharedState(memory).letters];
      const change: MemoryChange = { kind: 'workbook', output: basename(output), digest: digestOfBytes(data), letters };
      journal.act(change, () => writeFileWhole(join(folder, change.output), data));
      applyChange(memory, change);
    },
    dropLetters() {
      const { letters } = sharedState(memory);
      if (memory.letters) memory.letters = memory.letters.filter(({ path }) => !letters.has(path));
    },
  };
}
