import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type CellValue } from 'hucre';
import type { Sheets } from '../../test/commands/agency';
import { agreements } from '../../test/contract/results/agreement-workbook';
import { awards } from '../../test/contract/awards/award-workbook';
import type { Scenario } from './kill-run';
import { RECORD_SHEETS } from './outcome';

const BOOK = 'anggaran.xlsx';
const CEILING = 9_000_000;
const LINES = 200;

/** A budget as a finance department sends it: so much of it spent until the end of a month. */
function budget(month: string, spent: number): CellValue[][] {
  const lines = Array.from({ length: LINES }, (_, index): CellValue[] => [
    `1.06.01.2.01.${String(index + 1).padStart(4, '0')}`,
    `Subkegiatan ${index + 1}`,
    CEILING,
    spent,
  ]);
  const all = [LINES * CEILING, LINES * spent];
  return [
    ['DINAS SOSIAL CONTOH'],
    ['TAHUN ANGGARAN 2026'],
    [`Periode Januari s.d. ${month} 2026`],
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.01', 'Program Penunjang', ...all],
    ['1.06.01.2.01', 'Kegiatan Keuangan', ...all],
    ...lines,
    ['', 'JUMLAH', ...all],
  ];
}

/** A workbook of rows by the names of their sheets. */
const workbook = (sheets: Sheets): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });

async function writeBudget(path: string, month: string, spent: number): Promise<void> {
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Anggaran', rows: budget(month, spent) }] }));
}

/** Files that the commands read: budgets of two months, a book into which the first was imported, and small agencies. */
export interface ScenarioFiles {
  book: string;
  nextMonth: string;
  agreements: string;
  awards: string;
  remove: () => void;
}

/** @param program path of the built command line */
export async function makeFiles(program: string): Promise<ScenarioFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-kill-import-'));
  const [june, july] = [join(folder, 'juni.xlsx'), join(folder, 'juli.xlsx')];
  await writeBudget(june, 'Juni', 4_000_000);
  await writeBudget(july, 'Juli', 5_500_000);
  execFileSync(process.execPath, [program, 'import', june, '--yes', '--out', folder], { stdio: 'ignore' });
  const small = { agreements: join(folder, 'perjanjian.xlsx'), awards: join(folder, 'penghargaan.xlsx') };
  writeFileSync(small.agreements, await workbook(agreements()));
  writeFileSync(small.awards, await workbook(awards()));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return { book: join(folder, 'rapor-kinerja.xlsx'), nextMonth: july, ...small, remove };
}

/** A command that makes documents or letters. */
const run = (name: string, ...args: string[]): Scenario => ({
  name,
  args: () => args,
  effects: /^(dokumen|surat)\//,
  sheets: RECORD_SHEETS,
});

export const EVALUATION = run('evaluation', 'samples/published/bkad-polman-2022.xlsx', '--run', 'evaluation');

/** The commands that are killed; what an import leaves are the book with its rows and a copy of the one before. */
export const scenarios = ({ book, nextMonth, ...small }: ScenarioFiles): Scenario[] => [
  EVALUATION,
  run('agreements', small.agreements, '--run', 'agreements'),
  run('awards', small.awards, '--run', 'awards', '--finalise'),
  run('reminders', '--run', 'reminders'),
  {
    name: 'import',
    args: (folder) => ['import', nextMonth, '--into', join(folder, BOOK), '--yes'],
    prepare: (folder) => {
      mkdirSync(folder, { recursive: true });
      copyFileSync(book, join(folder, BOOK));
    },
    effects: /\.xlsx$/,
    sheets: ['Anggaran Belanja', '_Impor'],
  },
];
