import { existsSync, readFileSync } from 'node:fs';
import { readXlsx, type Sheet } from 'hucre';
import { Problem } from '../problem';
import type { LocalWorkbook } from './local-workbook';

/** Cell A1 of every sheet the add-on wrote begins with this. */
const MARKER = 'Rapor Kinerja · ';

/** Sheets that carry something from run to run, under their Indonesian and English names. */
const MEMORY_SHEETS = [
  ['Dokumen', 'Documents'],
  ['Surat', 'Mail'],
  ['Riwayat Proses', 'Run Log'],
  ['Arsip Capaian', 'Attainment Archive'],
  ['Hasil Penghargaan', 'Award Results'],
  ['Rincian Perjanjian', 'Agreement Details'],
  ['_Templat', '_Templates'],
  ['_Angka', '_Figures'],
] as const;

const MEMORY_NAMES = new Set<string>(MEMORY_SHEETS.flat());

/** Whether the add-on wrote a sheet. */
export function isMarked(sheet: Sheet): boolean {
  const first = sheet.rows[0]?.[0];
  return typeof first === 'string' && first.startsWith(MARKER);
}

async function readSheets(path: string, wanted: (name: string) => boolean): Promise<Sheet[]> {
  try {
    const data = readFileSync(path);
    return (await readXlsx(data, { readStyles: true, sheets: ({ name }) => wanted(name) })).sheets;
  } catch (error) {
    throw new Problem('output-unreadable', path, { cause: error });
  }
}

/**
 * Takes over from an earlier output file what a run has to remember, unless the workbook has those sheets itself.
 * @throws Problem `output-foreign` when the file exists without any sheet of the add-on: it is somebody's own.
 */
export async function takeMemory(workbook: LocalWorkbook, outputPath: string): Promise<void> {
  if (!existsSync(outputPath)) return;
  const remembered = (await readSheets(outputPath, (name) => MEMORY_NAMES.has(name))).filter(isMarked);
  if (remembered.length === 0) {
    const others = await readSheets(outputPath, (name) => !MEMORY_NAMES.has(name));
    if (!others.some(isMarked)) throw new Problem('output-foreign', outputPath);
  }
  const present = new Set(workbook.sheetNames());
  for (const names of MEMORY_SHEETS) {
    const sheet = remembered.find((candidate) => (names as readonly string[]).includes(candidate.name));
    if (sheet && !names.some((name) => present.has(name))) workbook.adopt(sheet);
  }
}

/** @throws Problem `output-foreign` when a file exists in which the add-on wrote no sheet. */
export async function refuseForeign(path: string): Promise<void> {
  if (!existsSync(path)) return;
  if (!(await readSheets(path, () => true)).some(isMarked)) throw new Problem('output-foreign', path);
}
