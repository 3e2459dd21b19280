import type { Grid } from '../read/grid';
import { cleanText } from '../values/markers';
import {
  templateHeadings as headings,
  templateKeys as keys,
  templateTable,
  type KeptTemplate,
} from '../schema/template-table';
import { layOut, type OutputContent, type OutputFrame } from './output-sheet';

export type { KeptTemplate };

/** A cell takes 50.000 characters. */
const CHUNK = 45_000;
const FIRST_RECORD = 3;

/** Reads the templates back; the content of each stands in as many rows as it needs. */
export function readTemplates(grid: Grid): KeptTemplate[] {
  const found = new Map<string, KeptTemplate>();
  for (const cells of grid.values.slice(FIRST_RECORD)) {
    const row = Object.fromEntries(keys.map((key, index) => [key, cleanText(cells[index])])) as unknown as KeptTemplate;
    if (row.kind === '') continue;
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
export function templateSheet(templates: readonly KeptTemplate[], frame: OutputFrame): OutputContent {
  const columns = keys.map((key) => ({
    heading: headings[key],
    format: 'text' as const,
    value: (template: KeptTemplate) => template[key],
  }));
  const sheet = { name: `${templateTable.id} / ${templateTable.en}`, columns };
  return { ...layOut(sheet, templates.flatMap(chunksOf), frame), hidden: true };
}
