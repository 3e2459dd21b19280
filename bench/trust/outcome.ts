import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readXlsx } from 'hucre';

/** What an output folder holds after a run, as far as two undisturbed runs agree in it. */
export interface Outcome {
  /** Every file by its path; documents and letters with a digest of their content. */
  files: Map<string, string>;
  /** Rows of the sheets that record documents and letters, by sheet. */
  records: Map<string, string[]>;
  /** Paths of files that the memory names. */
  known: Set<string>;
}

/** Sheets that are compared unless a command has others. */
export const RECORD_SHEETS: readonly string[] = [
  'Dokumen',
  'Surat',
  '_Angka',
  'Hasil Penghargaan',
  'Rincian Perjanjian',
];
const MEMORY_FILE = '.rapor-kinerja.json';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';
/** Of these the content is the same whenever the same is printed. */
const COMPARED = new Set(['.docx', '.pptx', '.eml', '.html']);

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}

function digest(path: string): string {
  if (!COMPARED.has(extname(path))) return '';
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}

function knownFiles(folder: string): Set<string> {
  const path = join(folder, MEMORY_FILE);
  if (!existsSync(path)) return new Set();
  const memory = JSON.parse(readFileSync(path, 'utf8')) as {
    files: Record<string, { path: string; mimeType: string; trashed: boolean }>;
  };
  const entries = Object.values(memory.files).filter(({ mimeType, trashed }) => mimeType !== FOLDER_TYPE && !trashed);
  return new Set(entries.map(({ path: place }) => place));
}

/** @param compared sheets whose rows are compared */
export async function readOutcome(folder: string, compared: readonly string[]): Promise<Outcome> {
  const paths = filesIn(folder);
  const workbooks = paths.filter((path) => /^[^/]+\.xlsx$/.test(path));
  const records = new Map<string, string[]>();
  for (const path of workbooks) {
    const { sheets } = await readXlsx(readFileSync(join(folder, path)));
    for (const { name, rows } of sheets) {
      if (compared.includes(name))
        records.set(
          `${path} › ${name}`,
          rows.map((row) => JSON.stringify(row)),
        );
    }
  }
  return {
    files: new Map(paths.map((path) => [path, digest(join(folder, path))])),
    records,
    known: knownFiles(folder),
  };
}

/** How many of each line there are more than in another list. */
function surplus(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What sets an outcome apart from the undisturbed one; empty when nothing does. */
export function differences(outcome: Outcome, undisturbed: Outcome): string[] {
  const paths = [...outcome.files.keys()];
  const expected = [...undisturbed.files.keys()];
  const isStored = (path: string): boolean => path.startsWith('dokumen/');
  return [
    ...surplus(paths, expected).map((path) => `duplicate or leftover: ${path}`),
    ...surplus(expected, paths).map((path) => `missing: ${path}`),
    ...paths
      .filter((path) => undisturbed.files.has(path) && undisturbed.files.get(path) !== outcome.files.get(path))
      .map((path) => `other content: ${path}`),
    ...paths.filter((path) => isStored(path) && !outcome.known.has(path)).map((path) => `orphan: ${path}`),
    ...[...outcome.known].filter((path) => !outcome.files.has(path)).map((path) => `known but gone: ${path}`),
    ...[...undisturbed.records].flatMap(([sheet, rows]) => {
      const found = outcome.records.get(sheet) ?? [];
      return [
        ...surplus(found, rows).map((row) => `row of ${sheet} more: ${row}`),
        ...surplus(rows, found).map((row) => `row of ${sheet} less: ${row}`),
      ];
    }),
  ];
}
