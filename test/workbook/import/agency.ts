import type { SourceSheet } from '../../../src/workbook/import/reading/source';

/** A budget line of an invented agency: codes, name, ceiling and realised amount in Rupiah. */
export interface TrueLine {
  programme: string;
  activity: string;
  subActivity: string;
  account: string;
  names: { programme: string; activity: string; subActivity: string; account: string };
  ceiling: number;
  spent: number;
}

export type Random = () => number;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
const two = (value: number): string => String(value).padStart(2, '0');

const programmes = [
  'PENUNJANG URUSAN',
  'PEMBERDAYAAN SOSIAL',
  'REHABILITASI SOSIAL',
  'PERLINDUNGAN DAN JAMINAN SOSIAL',
];
const activities = ['Perencanaan dan Evaluasi', 'Administrasi Umum', 'Pendampingan Warga', 'Pengelolaan Data'];
const subActivities = [
  'Penyusunan Dokumen',
  'Penyediaan Bahan',
  'Bimbingan Petugas',
  'Pemutakhiran Data',
  'Penyediaan Permakanan',
];
const accounts: readonly (readonly [string, string])[] = [
  ['5.1.02.01.001.00024', 'Belanja Alat Tulis Kantor'],
  ['5.1.02.01.001.00052', 'Belanja Makanan dan Minuman Rapat'],
  ['5.1.02.04.001.00003', 'Belanja Perjalanan Dinas'],
  ['5.2.02.05.002.00004', 'Belanja Modal Alat Pendingin'],
];

/** An agency that nobody has: two to four programmes down to accounts. */
export function inventAgency(random: Random): TrueLine[] {
  const lines: TrueLine[] = [];
  const count = whole(random, 2, 4);
  for (let p = 0; p < count; p++) {
    for (let a = 0; a < whole(random, 1, 2); a++) {
      for (let s = 0; s < whole(random, 1, 3); s++) {
        const chosen = accounts.slice(0, whole(random, 1, accounts.length));
        for (const [account, accountName] of chosen) {
          const ceiling = whole(random, 1, 90_000) * 1000 + whole(random, 0, 1) * 500;
          lines.push({
            programme: `1.06.${two(p + 1)}`,
            activity: `1.06.${two(p + 1)}.2.${two(a + 1)}`,
            subActivity: `1.06.${two(p + 1)}.2.${two(a + 1)}.${String(s + 1).padStart(4, '0')}`,
            account,
            names: {
              programme: `PROGRAM ${programmes[p] ?? ''}`,
              activity: `Kegiatan ${activities[a] ?? ''} ${p + 1}`,
              subActivity: `Sub Kegiatan ${subActivities[s] ?? ''} ${p + 1}.${a + 1}`,
              account: accountName,
            },
            ceiling,
            spent: Math.round(ceiling * random()),
          });
        }
      }
    }
  }
  return lines;
}

export const sum = (lines: readonly TrueLine[], of: 'ceiling' | 'spent'): number =>
  lines.reduce((total, line) => total + line[of], 0);

type Cell = string | number | null;

/** Rows with their merges, on their way to a tab. */
export interface Draft {
  rows: Cell[][];
  merges: SourceSheet['merges'][number][];
}

export const sheetOf = ({ rows, merges }: Draft, file = 'data.xlsx', name = 'Sheet1'): SourceSheet => ({
  file,
  name,
  rows: rows.map((row) => row.map((cell) => cell ?? '')),
  merges,
});
