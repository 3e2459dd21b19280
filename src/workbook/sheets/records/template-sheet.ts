import type { Grid } from '../../read/grid';
import { templateTable, type KeptTemplate } from '../../schema/template-table';
import type { OutputContent, OutputFrame } from '../output-sheet';
import { hiddenRecordSheet, readHiddenRecords } from './record-sheet';

export type { KeptTemplate };

/** A cell takes 50.000 characters. */
const CHUNK = 45_000;

/** Reads the templates back; the content of each stands in as many rows as it needs. */
export function readTemplates(grid: Grid): KeptTemplate[] {
  const found = new Map<string, KeptTemplate>();
  for (const row of readHiddenRecords(templateTable, grid)) {
    const before = found.get(row.kind);
    found.set(row.kind, before ? { ...before, base64: before.base64 + row.base64 } : row);
  }
  return [...found.values()];
}

const chunksOf = ({ base64, ...template }: KeptTemplate): KeptTemplate[] =>
  Array.from({ length: Math.ceil(base64.length / CHUNK) }, (_, index) => ({
    ...template,
    base64: base64.slice(index * CHUNK, (index + 1) * CHUNK),
  }));

/** The hidden sheet with every own template. */
export const templateSheet = (templates: readonly KeptTemplate[], frame: OutputFrame): OutputContent =>
  hiddenRecordSheet(templateTable, templates.flatMap(chunksOf), frame);
