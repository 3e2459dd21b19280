import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import { runCommand } from '../../local/command';
import type { RunSummary } from '../../src/commands/run/summary';

export const ROOT = join(__dirname, '../..');

/** The day of every run. */
export const TODAY = '2026-10-05';

export type Rows = CellValue[][];
export type Sheets = Record<string, Rows>;

/** A small agency without a single error: what a test changes is what it is about. */
export function agency(): Sheets {
  return {
    Pengaturan: [
      ['Pengaturan', 'Nilai'],
      ['Nama Instansi', 'Dinas Sosial Kota Contoh'],
      ['Tahun', 2026],
      ['Periode', 'TW III'],
    ],
    'Unit Kerja': [
      ['Kode', 'Nama', 'Jenis', 'Induk'],
      ['S', 'Sekretariat', 'Sekretariat', ''],
      ['R', 'Bidang Rehabilitasi Sosial', 'Bidang', ''],
      ['R1', 'Seksi Anak', 'Seksi', 'R'],
    ],
    Indikator: [
      ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Target TW III', 'Cara Hitung'],
      ['I1', 'R', 'Penerima layanan', 'orang', 'Positif', 400, 300, 'Akumulasi'],
      ['I2', 'R', 'Cakupan verifikasi', '%', 'Positif', 95, 90, 'Posisi Akhir'],
      ['I3', 'S', 'Nilai AKIP', 'nilai', 'Positif', 80, 80, 'Posisi Akhir'],
    ],
    Realisasi: [
      ['Kode', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['I1', 'Penerima layanan', 100, 84, 92, ''],
      ['I2', 'Cakupan verifikasi', 85, 88, 72, ''],
      ['I3', 'Nilai AKIP', '', '', 81.5, ''],
    ],
    'Anggaran Belanja': [
      ['Kode', 'Kode Rekening', 'Unit', 'Uraian', 'Pagu', 'Realisasi'],
      ['1.06.01', '', 'S', 'Program Penunjang', 1000000, 700000],
      ['1.06.04', '', 'R', 'Program Rehabilitasi Sosial', 2000000, 900000],
      ['1.06.04.2.01.0001', '', '', 'Penyediaan permakanan', 2000000, 900000],
    ],
    'Sisa Anggaran': [
      ['Kode', 'Alasan', 'Jumlah', 'Uraian'],
      ['1.06.04', 'E', 100000, ''],
    ],
    'Tindak Lanjut': [
      ['No', 'Unit', 'Periode', 'Masalah', 'Penyebab', 'Tindakan', 'Penanggung Jawab', 'Tenggat', 'Status'],
      [
        '1',
        'R',
        'TW II',
        'Verifikasi lambat',
        'Data',
        'Verifikasi bersama',
        'Kepala Bidang',
        '31/12/2026',
        'Dalam Proses',
      ],
    ],
  };
}

/** The small agency without some of its sheets. */
export function agencyWithout(...names: string[]): Sheets {
  return Object.fromEntries(Object.entries(agency()).filter(([name]) => !names.includes(name)));
}

/** Sets cells (`B3`) of a sheet, in place. */
export function setCells(sheets: Sheets, sheet: string, cells: Record<string, unknown>): Sheets {
  for (const [cell, value] of Object.entries(cells)) {
    const column = cell.charCodeAt(0) - 65;
    const row = (sheets[sheet] ??= [])[Number(cell.slice(1)) - 1] ?? [];
    while (row.length < column) row.push('');
    row[column] = value as string;
    sheets[sheet][Number(cell.slice(1)) - 1] = row;
  }
  return sheets;
}
/** The small agency with some cells of one sheet changed. */
export function changed(sheet: string, cells: Record<string, unknown>): Sheets {
  return setCells(agency(), sheet, cells);
}

/** What a run answers in `--json`, with its exit code. */
export interface Answer {
  code: number;
  summary: RunSummary & { serviceCalls: number; output: string | null; error?: { code: string; message: string } };
  /** `code Sheet!Cell` of the errors. */
  errors: string[];
  /** `code Sheet!Cell` of everything else. */
  notes: string[];
}

/** A user's folder, removed after the tests of the file. */
export function userFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/Code.js'))) throw new Error('dist/Code.js is missing; run `npm run build` first.');
});

/** Writes `dinas.xlsx` into a folder. */
export async function writeWorkbook(folder: string, sheets: Sheets, more: WriteSheet[] = []): Promise<string> {
  const own = Object.entries(sheets).map(([name, rows]): WriteSheet => ({ name, rows }));
  const path = join(folder, 'dinas.xlsx');
  writeFileSync(path, await writeXlsx({ sheets: [...own, ...more] }));
  return path;
}

/** Runs the command in a folder; without other words it does everything but documents on `dinas.xlsx`. */
export async function command(folder: string, argv: readonly string[] = ['dinas.xlsx']): Promise<Answer> {
  let out = '';
  const defaults = [
    '--json',
    ...(argv.includes('--today') ? [] : ['--today', TODAY]),
    ...(argv.includes('--run') ? [] : ['--run', 'attainment,flags,absorption']),
  ];
  const code = await runCommand({
    ...{ argv: [...argv, ...defaults], env: { LANG: 'id_ID.UTF-8' }, folder, home: ROOT, systemLocale: 'id-ID' },
    out: { write: (text: string) => (out += text) },
    err: { write: () => true },
  });
  const summary = JSON.parse(out) as Answer['summary'];
  const findings = summary.findings ?? [];
  for (const { message, advice } of findings) expect(`${message} ${advice}`).not.toMatch(/undefined|NaN|\[object/);
  const place = ({ code: name, sheet, cell }: (typeof findings)[number]): string => `${name} ${sheet}!${cell}`;
  return {
    ...{ code, summary },
    errors: findings.filter(({ severity }) => severity === 'error').map(place),
    notes: findings.filter(({ severity }) => severity !== 'error').map(place),
  };
}

/** Runs everything but documents over sheets. */
export async function runSheets(sheets: Sheets, argv: readonly string[] = []): Promise<Answer & { folder: string }> {
  const folder = userFolder();
  await writeWorkbook(folder, sheets);
  return { ...(await command(folder, ['dinas.xlsx', ...argv])), folder };
}

/** The sheets of a written workbook. */
export async function writtenSheets(folder: string): Promise<Map<string, Rows>> {
  const { sheets } = await readXlsx(readFileSync(join(folder, 'out/dinas.xlsx')));
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** The records of an output sheet by their headings in row 3. */
export function recordsOf(rows: Rows | undefined): Record<string, CellValue>[] {
  const headings = (rows?.[2] ?? []).map(String);
  return (rows ?? [])
    .slice(3)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}
