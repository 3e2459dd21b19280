import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import PizZip from 'pizzip';
import { openXlsx, readXlsx, saveXlsx, writeXlsx, type CellValue } from 'hucre';
import { runCommand } from '../../local/command';
import { ROOT, userFolder } from '../commands/workbooks';
import { makeRealm } from '../support/warm-realm';
import { sheetsOf, type Case } from './case';
import { placesIn, type Place } from './places';

export interface SeenFinding {
  /** 0 note, 1 warning, 2 error. */
  level: number;
  /** Where and what it says, for the reader of a failed test. */
  brief: string;
  /** Message and advice. */
  text: string;
  places: Place[];
}

/** What a run left behind. */
export interface Observed {
  exit: number;
  /** What the terminal showed. */
  terminal: string;
  sheets: ReadonlyMap<string, CellValue[][]>;
  findings: SeenFinding[];
  /** Text of the files under the output folder, by path. */
  files: ReadonlyMap<string, string>;
  /** The result workbook; null when there is none. */
  result: string | null;
}

const levels: Record<string, number> = { informasi: 0, info: 0, peringatan: 1, warning: 1, kesalahan: 2, error: 2 };

/** The rank of a level in either language or as the summary has it. */
export const levelOf = (name: string): number => levels[name.trim().toLowerCase()] ?? -1;

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (all, name: string) => entities[name] ?? all);

/** The text of a document or of slides, one line per paragraph. */
function textOfParts(data: Buffer): string {
  const parts = Object.values(new PizZip(data).files).filter(({ name }) =>
    /^(word\/(document|header\d*|footer\d*|footnotes)|ppt\/slides\/slide\d+)\.xml$/.test(name),
  );
  return parts
    .flatMap((part) => part.asText().split(/<\/[wa]:p>/))
    .map((paragraph) =>
      [...paragraph.matchAll(/<[wa]:t(?:\s[^>]*)?>([^<]*)<|<w:(?:tab|br)\b/g)]
        .map(([, text]) => plain(text ?? ' '))
        .join(''),
    )
    .join('\n');
}

const readers: Record<string, (data: Buffer) => string> = {
  '.docx': textOfParts,
  '.pptx': textOfParts,
  ...Object.fromEntries(
    ['.html', '.eml', '.txt', '.ics'].map((kind) => [kind, (data: Buffer) => plain(data.toString('utf8'))]),
  ),
};

async function run(folder: string, argv: readonly string[]): Promise<{ exit: number; text: string }> {
  let text = '';
  const write = (part: string): boolean => ((text += part), true);
  const exit = await runCommand({
    argv: ['buku.xlsx', '--lang', 'id', ...argv],
    env: { LANG: 'id_ID.UTF-8' },
    folder,
    home: ROOT,
    systemLocale: 'id-ID',
    out: { write },
    err: { write },
    makeRealm,
  });
  return { exit, text };
}

const seen = (level: string, sheet: string, cell: string, message: string, advice: string): SeenFinding => {
  const text = `${message} ${advice}`;
  return {
    level: levelOf(level),
    brief: `${level} ${sheet}!${cell}: ${message}`,
    text,
    places: placesIn({ sheet, cell, text }),
  };
};

/** The findings of the sheet that lists them, or where no workbook came out those of the summary. */
async function findingsOf(
  rows: CellValue[][] | undefined,
  folder: string,
  argv: readonly string[],
): Promise<SeenFinding[]> {
  const head = rows?.findIndex((row) => row.includes('Tingkat') && row.includes('Pesan')) ?? -1;
  if (rows && head >= 0) {
    const columns = ['Tingkat', 'Lembar', 'Sel', 'Pesan', 'Saran'].map((name) => rows[head]?.indexOf(name) ?? -1);
    return rows
      .slice(head + 1)
      .map((row) => columns.map((column) => String(row[column] ?? '')))
      .filter(([level = '']) => level !== '')
      .map(([level = '', sheet = '', cell = '', message = '', advice = '']) =>
        seen(level, sheet, cell, message, advice),
      );
  }
  const { text } = await run(folder, ['--out', 'ringkasan', '--json', ...argv]);
  const { findings = [] } = JSON.parse(text) as { findings?: Record<string, string>[] };
  return findings.map(({ severity = '', sheet = '', cell = '', message = '', advice = '' }) =>
    seen(severity, sheet, cell, message, advice),
  );
}

/** Runs the command over a workbook in a folder of its own. */
export async function observe(data: Uint8Array, argv: readonly string[]): Promise<Observed> {
  const folder = userFolder();
  writeFileSync(join(folder, 'buku.xlsx'), data);
  const { exit, text } = await run(folder, ['--out', 'hasil', ...argv]);
  const out = join(folder, 'hasil');
  const paths = existsSync(out) ? readdirSync(out, { recursive: true }).map(String) : [];
  const result = paths.includes('buku.xlsx') ? join(out, 'buku.xlsx') : null;
  const read = result ? (await readXlsx(readFileSync(result))).sheets : [];
  const sheets = new Map(read.map(({ name, rows }) => [name, rows]));
  const files = new Map<string, string>();
  for (const path of paths.sort()) {
    const reader = readers[extname(path).toLowerCase()];
    if (reader) files.set(path, reader(readFileSync(join(out, path))));
  }
  const findings = await findingsOf(sheets.get('Hasil Periksa Data'), folder, argv);
  return { exit, terminal: text, sheets, findings, files, result };
}

/** The workbook of a case as a file. */
export const workbookOf = (given: Case): Promise<Uint8Array> => writeXlsx({ sheets: sheetsOf(given) });

/** A result with the texts of some cells changed, as somebody types over them. */
export async function edited(path: string, changes: Record<string, Record<string, string>>): Promise<Uint8Array> {
  const book = await openXlsx(readFileSync(path), { readStyles: true });
  for (const [name, texts] of Object.entries(changes)) {
    const sheet = book.sheets.find((one) => one.name === name);
    for (const [from, to] of Object.entries(texts)) {
      let changed = 0;
      sheet?.rows.forEach((row, r) =>
        row.forEach((value, c) => {
          if (String(value ?? '').trim() !== from) return;
          changed++;
          row[c] = to;
          const cell = sheet.cells?.get(`${r},${c}`);
          if (cell) cell.value = to;
        }),
      );
      if (changed === 0) throw new Error(`No cell "${from}" in ${name}.`);
    }
  }
  return saveXlsx(book);
}
