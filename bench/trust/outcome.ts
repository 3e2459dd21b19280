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
/** A row that tells of the last run alone: where the killed one had come to its end, that is the one after it. */
const STATE_KEY = 'PENJADWAL';
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

interface KnownFile {
  path: string;
  mimeType: string;
  trashed: boolean;
}

function memoryOf(folder: string): Record<string, KnownFile> {
  const path = join(folder, MEMORY_FILE);
  if (!existsSync(path)) return {};
  return (JSON.parse(readFileSync(path, 'utf8')) as { files: Record<string, KnownFile> }).files;
}

/** The sum over a row's codes, which covers the ids of files, too. */
const CODES_SUM = /\bt[0-9a-f]{16}(?=\.)/g;

/** A row in which files stand for their ids: the next run after a kill deals out ids anew, from another point on. */
function comparable(row: readonly unknown[], files: Record<string, KnownFile>): string {
  const text = JSON.stringify(row).replace(CODES_SUM, 't…');
  return Object.entries(files).reduce((line, [id, { path }]) => line.replaceAll(id, `‹${path}›`), text);
}

/** @param compared sheets whose rows are compared */
export async function readOutcome(folder: string, compared: readonly string[]): Promise<Outcome> {
  const paths = filesIn(folder);
  const workbooks = paths.filter((path) => /^[^/]+\.xlsx$/.test(path));
  const files = memoryOf(folder);
  const standing = Object.values(files).filter(({ mimeType, trashed }) => mimeType !== FOLDER_TYPE && !trashed);
  const records = new Map<string, string[]>();
  for (const path of workbooks) {
    const { sheets } = await readXlsx(readFileSync(join(folder, path)));
    for (const { name, rows } of sheets) {
      if (compared.includes(name))
        records.set(
          `${path} › ${name}`,
          rows.filter((row) => row[0] !== STATE_KEY).map((row) => comparable(row, files)),
        );
    }
  }
  return {
    files: new Map(paths.map((path) => [path, digest(join(folder, path))])),
    records,
    known: new Set(standing.map(({ path }) => path)),
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
