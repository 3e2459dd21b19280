import { existsSync, readFileSync } from 'node:fs';
import { readXlsx, type Sheet } from 'hucre';
import { isMarker } from '../../src/shapes/sheet-marker';
import { Problem } from '../problem';
import type { LocalWorkbook } from './local-workbook';
import './file/whole-streams';

/** Sheets whose records go on from run to run, under their Indonesian and English names: either continues the other. */
const RECORD_SHEETS = [
  ['Dokumen', 'Documents'],
  ['Surat', 'Mail'],
  ['Riwayat Proses', 'Run Log'],
  ['Arsip Capaian', 'Attainment Archive'],
  ['Hasil Penghargaan', 'Award Results'],
  ['Rincian Perjanjian', 'Agreement Details'],
  ['_Templat', '_Templates'],
  ['_Angka', '_Figures'],
  ['_Impor', '_Imports'],
] as const;

const namesOf = (name: string): readonly string[] =>
  RECORD_SHEETS.find((names) => (names as readonly string[]).includes(name)) ?? [name];

/** Whether the add-on wrote a sheet. */
export const isMarked = ({ rows }: Sheet): boolean => isMarker(rows[0]?.[0]);

async function readSheets(path: string): Promise<Sheet[]> {
  try {
    return (await readXlsx(readFileSync(path), { readStyles: true })).sheets;
  } catch (error) {
    throw new Problem('output-unreadable', path, { cause: error });
  }
}

/**
 * Takes over from an earlier output file every sheet of the add-on that the workbook does not have itself: what goes on from run to
 * run, and what other parts wrote, which stays as it was until they run again.
 *
 * @throws Problem `output-foreign` when the file exists without any sheet of the add-on: it is somebody's own.
 */
export async function takeMemory(workbook: LocalWorkbook, outputPath: string): Promise<void> {
  if (!existsSync(outputPath)) return;
  const remembered = (await readSheets(outputPath)).filter(isMarked);
  if (remembered.length === 0) throw new Problem('output-foreign', outputPath);
  const present = new Set(workbook.sheetNames());
  for (const sheet of remembered) {
    if (!namesOf(sheet.name).some((name) => present.has(name))) workbook.adopt(sheet);
  }
}

/** @throws Problem `output-foreign` when a file exists in which the add-on wrote no sheet. */
export async function refuseForeign(path: string): Promise<void> {
  if (!existsSync(path)) return;
  if (!(await readSheets(path)).some(isMarked)) throw new Problem('output-foreign', path);
}
