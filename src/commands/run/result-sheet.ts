import { names } from '../../workbook/schema/names';
import type { RunSummary } from './summary';

/** What a person wants to see after a run, in order of preference: the notation of the sheet, and when it is that. */
const wanted: readonly { sheet: string; when: (summary: RunSummary) => boolean }[] = [
  { sheet: 'Hasil Periksa Data / Data Check', when: ({ ok, tasks }) => !ok || tasks.includes('check') },
  { sheet: 'Dokumen / Documents', when: ({ documents }) => documents.length > 0 },
  { sheet: 'Rapor Unit / Unit Report', when: ({ tasks }) => tasks.includes('attainment') || tasks.includes('flags') },
];

/** The sheet on which whoever asked for a run ends: its result, or the first sheet that it has written. */
export function resultSheet(summary: RunSummary): string | null {
  const { sheetsWritten } = summary;
  for (const { sheet, when } of wanted) {
    const found = when(summary) ? sheetsWritten.find((name) => names(sheet).all.includes(name)) : undefined;
    if (found !== undefined) return found;
  }
  return sheetsWritten.find((name) => !name.startsWith('_')) ?? null;
}
