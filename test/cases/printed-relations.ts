import type { CellValue } from 'hucre';
import { roundMeasured, roundPrinted } from '../../src/domain/number';

type Numbers = Record<string, number | null>;
type Relation = [what: string, (row: Numbers) => [printed: number | null, worked: number | null]];

const less = (a: number | null = null, b: number | null = null): number | null =>
  a === null || b === null ? null : a - b;
const points = (value: number | null): number | null => (value === null ? null : roundPrinted(value));
const measured = (value: number | null): number | null => (value === null ? null : roundMeasured(value));
const share = (part: number | null = null, whole: number | null = null): number | null =>
  part === null || !whole || whole < 0 ? null : roundPrinted((part / whole) * 100);

const sum = (a: number | null = null, b: number | null = null): number | null =>
  a === null || b === null ? null : a + b;
/** The figure of the column whose heading carries a year. */
const yearly = (row: Numbers, pattern: RegExp): number | null =>
  Object.entries(row).find(([name]) => pattern.test(name))?.[1] ?? null;

/** What the figures of a row say of each other, worked out from what stands beside them (data dictionary, rules 8, 9 and 13). */
const relations: Record<string, Relation[]> = {
  Serapan: [
    ['Sisa = Pagu − Realisasi', (r) => [r['Sisa'] ?? null, less(r['Pagu'], r['Realisasi'])]],
    ['Serapan = Realisasi ÷ Pagu × 100', (r) => [r['Serapan (%)'] ?? null, share(r['Realisasi'], r['Pagu'])]],
    [
      'Deviasi = Fisik − Serapan',
      (r) => [r['Deviasi Fisik–Keuangan'] ?? null, points(less(r['Fisik (%)'], r['Serapan (%)']))],
    ],
    [
      'Sisa belum berpenjelasan = Sisa − Sisa berpenjelasan',
      (r) => [r['Sisa Belum Berpenjelasan (Rp)'] ?? null, less(r['Sisa'], r['Sisa Berpenjelasan (Rp)'])],
    ],
  ],
  RFK: [
    [
      'Deviasi = Fisik − Keuangan',
      (r) => [r['Deviasi Fisik–Keuangan'] ?? null, points(less(r['Fisik (%)'], r['Keuangan (%)']))],
    ],
    ['Sisa = Pagu − Realisasi', (r) => [r['Sisa (Rp)'] ?? null, less(r['Pagu (Rp)'], r['Realisasi Keuangan (Rp)'])]],
    [
      'Keuangan = Realisasi ÷ Pagu × 100',
      (r) => [r['Keuangan (%)'] ?? null, share(r['Realisasi Keuangan (Rp)'], r['Pagu (Rp)'])],
    ],
  ],
  'Rapor Unit': [
    [
      'dinilai tidak lebih dari seluruh indikator',
      (r) => [
        r['Indikator Terhitung'] ?? null,
        Math.min(r['Indikator Terhitung'] ?? 0, (r['Jumlah Indikator'] ?? 0) - (r['Belum Lapor'] ?? 0)),
      ],
    ],
  ],
  'E.81': [
    [
      'Tingkat Capaian Rp = Realisasi ÷ Pagu × 100',
      (r) => [
        r['Tingkat Capaian Rp (%)'] ?? null,
        share(yearly(r, /^Realisasi \d{4} \(Rp\)$/), yearly(r, /^Pagu \d{4} \(Rp\)$/)),
      ],
    ],
    [
      'Realisasi Renstra = sampai tahun lalu + tahun ini (Rp)',
      (r) => [
        yearly(r, /^Realisasi Renstra s\.d\. \d{4} \(Rp\)$/),
        sum(yearly(r, /^Realisasi s\.d\. \d{4} \(Rp\)$/), yearly(r, /^Realisasi \d{4} \(Rp\)$/)),
      ],
    ],
    [
      'Tingkat Capaian Renstra Rp = Realisasi Renstra ÷ Target Akhir × 100',
      (r) => [
        r['Tingkat Capaian Renstra Rp (%)'] ?? null,
        share(yearly(r, /^Realisasi Renstra s\.d\. \d{4} \(Rp\)$/), r['Target Akhir Renstra (Rp)']),
      ],
    ],
    [
      'Realisasi setahun = jumlah triwulan (Rp)',
      (r) => {
        const quarters = ['I', 'II', 'III', 'IV'].map((name) => r[`Realisasi TW ${name} (Rp)`] ?? null);
        const known = quarters.filter((value) => value !== null);
        return [
          known.length === 4 ? yearly(r, /^Realisasi \d{4} \(Rp\)$/) : null,
          known.reduce((all, value) => all + value, 0),
        ];
      },
    ],
  ],
  'Rekap SPM': [
    ['Belum = Berhak − Terlayani', (r) => [r['Belum Terlayani'] ?? null, less(r['Berhak Dilayani'], r['Terlayani'])]],
    [
      'Cakupan = Terlayani ÷ Berhak × 100',
      (r) => [
        r['Terlayani'] === null ? null : (r['Cakupan Setahun (%)'] ?? null),
        share(r['Terlayani'], r['Berhak Dilayani']),
      ],
    ],
    [
      'Serapan = Realisasi ÷ Pagu × 100',
      (r) => [r['Serapan Program (%)'] ?? null, share(r['Realisasi Program (Rp)'], r['Pagu Program (Rp)'])],
    ],
  ],
  Capaian: [
    ['Selisih = Realisasi − Target', (r) => [r['Selisih'] ?? null, measured(less(r['Realisasi'], r['Target']))]],
    [
      'Perubahan = Realisasi − Tahun Lalu',
      (r) => [r['Perubahan'] ?? null, measured(less(r['Realisasi'], r['Tahun Lalu']))],
    ],
  ],
};

/** Sheets of which something is known, by their Indonesian names. */
export const relatedSheets = Object.keys(relations);

/** The rows of an output sheet whose printed figures do not agree with each other, and how many figures were worked out. */
export function disagreeing(sheet: string, rows: readonly (readonly CellValue[])[]): { seen: number; wrong: string[] } {
  const [heading = [], ...records] = rows.slice(2);
  let seen = 0;
  const wrong: string[] = [];
  for (const record of records) {
    const numbers = Object.fromEntries(
      heading.map((name, index) => [String(name), typeof record[index] === 'number' ? record[index] : null]),
    );
    for (const [what, of] of relations[sheet] ?? []) {
      const [printed, worked] = of(numbers);
      if (printed === null || worked === null) continue;
      seen++;
      if (Math.abs(printed - worked) > 1e-6)
        wrong.push(`${sheet} ${String(record[0])}: ${what}: ${printed}, not ${worked}`);
    }
  }
  return { seen, wrong };
}
