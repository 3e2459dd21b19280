import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readXlsx, type Sheet } from 'hucre';
import type { LocalMemory } from '../../local/drive/memory';
import { command, userFolder } from '../commands/workbooks';

const FIXTURE = join(__dirname, '../fixtures/earlier-version');
const NAME = 'dinas-sosial-contoh.xlsx';
const EDITED = 'unitEvaluation:2026-Q3:PDS';
const RUN = ['--run', 'freeze,evaluation,awards,agreements,reminders', '--month', '2026-09', '--lang', 'id'];
type Table = { columns: string[]; rows: unknown[][] };
/** What the version that wrote the workbook made of it itself, with one figure changed after freezing. */
const expected = JSON.parse(readFileSync(join(FIXTURE, 'expected.json'), 'utf8')) as Record<string, Table>;
const RECORDS = ['Dokumen', 'Surat', 'Arsip Capaian', 'Hasil Penghargaan', 'Rincian Perjanjian'];

/** The workbook as the version before codes left it, with its files; what they say does not matter. */
function earlierFolder(): string {
  const folder = userFolder();
  cpSync(join(FIXTURE, NAME), join(folder, NAME));
  const memory = JSON.parse(readFileSync(join(FIXTURE, '.rapor-kinerja.json'), 'utf8')) as LocalMemory;
  for (const file of Object.values(memory.files)) {
    if (file.digest === undefined) continue;
    const path = join(folder, 'out', file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.id);
    const isEdited = file.appProperties.kunci === EDITED;
    file.digest = createHash('sha256')
      .update(isEdited ? 'before' : file.id)
      .digest('hex');
    const later = new Date('2026-10-05T03:30:00Z');
    if (isEdited) utimesSync(path, later, later);
  }
  writeFileSync(join(folder, 'out', '.rapor-kinerja.json'), JSON.stringify(memory));
  return folder;
}

async function sheetsIn(path: string): Promise<Map<string, Sheet>> {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

function cellsOf(sheet: Sheet | undefined, { columns }: Table): unknown[][] {
  const [, , headings = [], ...records] = sheet?.rows ?? [];
  const places = columns.map((column) => headings.indexOf(column));
  return records.map((row) => places.map((place) => row[place] ?? ''));
}

/** Papers that are made since for all categories of a month together; those of each category stay. */
const SINCE = ['awardDecree:2026-09', 'awardMinutes:2026-09', 'awardTeam:2026'];

/** Units stand in another order since flagged ones come first. */
const byKey = (rows: readonly unknown[][]): unknown[][] =>
  [...rows].sort(([a], [b]) => String(a).localeCompare(String(b)));

const letters = (index: number): string => String.fromCharCode(65 + index);

test('a workbook of the version before codes: read once by its words, then kept by codes; nothing else changes', async () => {
  const folder = earlierFolder();
  const first = await command(folder, [NAME, ...RUN]);
  expect([first.code, first.errors, first.notes.filter((note) => note.startsWith('record-'))]).toEqual([0, [], []]);
  const sheets = await sheetsIn(join(folder, 'out', NAME));
  for (const [name, table] of Object.entries(expected)) {
    const rows = cellsOf(sheets.get(name), table).filter(([key]) => !SINCE.includes(String(key)));
    expect([name, byKey(rows)]).toEqual([name, byKey(table.rows)]);
  }
  const statuses = new Map(expected.Dokumen?.rows.map(([key, status]) => [key, status]));
  expect([statuses.get('unitEvaluation:2026-Q3:RHS'), statuses.get(EDITED)]).toEqual(['Final', 'Disunting']);
  // Kept: the files of both still say what they said.
  const kept = expected.Dokumen?.rows.filter(([, status]) => status === 'Final' || status === 'Disunting') ?? [];
  for (const [, , link, id] of kept) expect(readFileSync(join(folder, 'out', String(link)), 'utf8')).toBe(id);

  const stood = await sheetsIn(join(FIXTURE, NAME));
  for (const name of RECORDS) {
    const before = stood.get(name)?.rows.length ?? 0;
    const { rows = [], columns = [], autoFilter } = sheets.get(name) ?? {};
    const headings = (rows[2] ?? []).map(String);
    const at = headings.indexOf('_kode');
    expect([name, headings.slice(at)]).toEqual([name, ['_kode', '_kodeTanda', 'Catatan saya']]);
    expect([columns[at]?.hidden, columns[at + 1]?.hidden, columns[at + 2]?.hidden ?? false]).toEqual([
      true,
      true,
      false,
    ]);
    rows.slice(3).forEach((row, index) => {
      expect([name, row[at]]).toEqual([name, expect.stringMatching(/^k\{/)]);
      // An agreement that is not signed follows the sheets: it is recorded again, below what stands.
      expect([name, row[at + 2] ?? null]).toEqual([name, index + 4 <= before ? `catatan ${index + 4}` : null]);
    });
    if (name !== 'Dokumen') expect(autoFilter?.range).toMatch(new RegExp(`^A3:${letters(at + 1)}\\d+$`));
  }

  // The second run reads codes alone, and finds what the first one did.
  const again = await command(folder, [`out/${NAME}`, ...RUN, '--out', 'lagi']);
  expect([again.code, again.errors, again.notes]).toEqual([0, [], first.notes]);
  const later = await sheetsIn(join(folder, 'lagi', NAME));
  for (const name of ['Capaian', 'Rapor Unit', 'Hasil Penghargaan', 'Surat']) {
    const table = expected[name];
    if (table) expect([name, byKey(cellsOf(later.get(name), table))]).toEqual([name, byKey(table.rows)]);
  }
}, 120_000);
