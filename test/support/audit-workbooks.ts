import { decimalsOf } from '../../src/domain/number';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre';

/** The same numbers on every run (Park and Miller's generator). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 7919 + 17) % 2_147_483_647 || 1;
    for (let turn = 0; turn < 8; turn++) this.below(2);
  }

  /** A whole number from 0 to `most - 1`. */
  below(most: number): number {
    this.state = (this.state * 48_271) % 2_147_483_647;
    return this.state % most;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}

type Rows = CellValue[][];
/** The sheets of a workbook by name, as rows from A1. */
export type AuditSheets = Record<string, Rows>;

/** A workbook that no rule refuses, with the day of its run. */
export interface AuditWorkbook {
  sheets: AuditSheets;
  today: string;
}

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];
const GRADES = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'];

const PERIODS = [...QUARTERS, ...QUARTERS, 'Tahunan', 'Tahunan', 'Februari', 'Maret', 'Agustus', 'Desember'];

function settings(dice: Dice): Rows {
  const some = (key: string, values: readonly CellValue[]): Rows => (dice.chance(60) ? [[key, dice.of(values)]] : []);
  return [
    ['Pengaturan', 'Nilai'],
    ['Nama Instansi', 'Dinas Sosial Kota Contoh'],
    ['Tahun', 2026],
    ['Periode', dice.of(PERIODS)],
    ...some('Batas Minimal Capaian (%)', [85, 90, '92,5', 75]),
    ...some('Batas Minimal Serapan (%)', [80, 90, 95]),
    ...some('Target Capaian Instansi (%)', [90, 95, 100]),
    ...some('Target Serapan Instansi (%)', [85, 97]),
    ...some('Target Serapan TW II (%)', [35, 45]),
    ...some('Target Serapan TW III (%)', [55, '62,5']),
    ...some('Dasar Penandaan', ['Capaian', 'Serapan', 'Capaian dan Serapan']),
    ...some('Bila Target Triwulan Kosong', ['Tidak dinilai', 'Proporsional']),
    ...some('Nilai Unit Induk', ['Indikator sendiri', 'Gabungan anak', 'Gabungan berbobot']),
    ...some('Rumus Indikator Negatif', ['(2T-R)/T', 'T/R']),
    ...some('Batas Atas (%)', [100, 110, 120, 150, 'tanpa']),
    ...some('Batas Bawah (%)', [0, 'tanpa']),
    ...some('Dasar Pagu', ['Murni', 'Pergeseran', 'Perubahan', 'Perubahan bila ada']),
  ];
}

function units(dice: Dice): { rows: Rows; codes: string[] } {
  const count = 1 + dice.below(9);
  const codes = Array.from({ length: count }, (_, index) => `B${index + 1}`);
  const isSingle = dice.chance(20);
  const rows = codes.map((code, index): CellValue[] => {
    const parent = index > 0 && (isSingle || dice.chance(55)) ? (codes[dice.below(index)] ?? '') : '';
    const weight = dice.chance(50) ? '' : dice.of<CellValue>([0, 1, 2, 2.5, '1,5']);
    return [code, `Bidang ${index + 1}`, 'Bidang', parent, weight];
  });
  return { rows: [['Kode', 'Nama', 'Jenis', 'Induk', 'Bobot'], ...rows], codes };
}

/** A figure as people write it: most are numbers, some are texts. */
function written(dice: Dice, value: number): CellValue {
  if (dice.chance(85)) return value;
  const text = String(value).replace('.', ',');
  return dice.of([
    text,
    `${text} orang`,
    Number.isInteger(value) && value >= 1000 ? value.toLocaleString('id-ID') : text,
  ]);
}

const BLANKS: readonly CellValue[] = ['', '', '-', 'n/a', 'belum'];

interface Plan {
  polarity: string;
  unit: string;
  target: CellValue;
  interim: CellValue[];
  aggregation: string;
  figure: () => CellValue;
}

function ofFigures(dice: Dice, polarity: string): Plan {
  const isPercent = dice.chance(35);
  const year = isPercent ? 60 + dice.below(41) : 4 * (1 + dice.below(400));
  const aggregation = isPercent
    ? dice.of(['Posisi Akhir', 'Rata-rata'])
    : dice.of(['Akumulasi', 'Akumulasi', 'Posisi Akhir', 'Rata-rata']);
  const isSum = aggregation === 'Akumulasi';
  const isRange = dice.chance(polarity === 'Rentang' ? 80 : 12);
  const target: CellValue = isRange
    ? `${year}-${year + 20}`
    : polarity === 'Negatif' && dice.chance(8)
      ? 0
      : dice.chance(4)
        ? ''
        : written(dice, dice.chance(20) ? year + 0.5 : year);
  const interim = [1, 2, 3, 4].map((quarter): CellValue => {
    if (dice.chance(18)) return dice.of<CellValue>(['', '-']);
    if (isRange && !isSum) return `${year}-${year + 20}`;
    return isSum ? (year / 4) * quarter : year;
  });
  const scale = isSum ? year / 4 : year;
  const figure = (): CellValue => {
    if (dice.chance(12)) return dice.of(BLANKS);
    const value = Math.round(scale * (60 + dice.below(80))) / 100;
    return written(dice, dice.chance(60) ? Math.round(value) : value);
  };
  return { polarity, unit: isPercent ? '%' : 'orang', target, interim, aggregation, figure };
}

function ofGrades(dice: Dice): Plan {
  const target = GRADES[1 + dice.below(4)] ?? 'BB';
  const figure = (): CellValue => {
    if (dice.chance(15)) return '';
    const score = 20 + dice.below(78) + 0.5;
    if (dice.chance(20)) return score;
    const grade = GRADES[[90, 80, 70, 60, 50, 30, -1].findIndex((bound) => score > bound)] ?? 'D';
    return dice.of([
      grade,
      `${grade} (${String(score).replace('.', ',')})`,
      `${dice.of(GRADES)} (${String(score).replace('.', ',')})`,
    ]);
  };
  return {
    polarity: 'Predikat',
    unit: 'predikat',
    target,
    interim: [target, '', target, ''],
    aggregation: 'Posisi Akhir',
    figure,
  };
}

const LEVELS = ['', '', 'Kepala Dinas', 'Administrator', 'Pengawas', 'Daerah'];

function indicators(dice: Dice, codes: readonly string[]): { indicators: Rows; actuals: Rows | null } {
  const count = 2 + dice.below(16);
  const isMonthly = dice.chance(50);
  const grid = isMonthly ? MONTHS : QUARTERS;
  const hasLevels = dice.chance(50);
  const hasActuals = dice.chance(85);
  const heading = [
    'Kode',
    'Unit',
    'Sasaran',
    'Indikator Kinerja',
    'Satuan',
    'Polaritas',
    'Target',
    'Target TW I',
    'Target TW II',
    'Target TW III',
    'Target TW IV',
    'Cara Hitung',
    'Realisasi',
    'Bobot',
    'Tingkat Kinerja',
    'Sifat Target TW',
    'Isian Realisasi',
    'Frekuensi Pengukuran',
    'Realisasi Tahun Lalu',
    'Target Akhir Renstra',
  ];
  const rows: Rows = [heading];
  const actuals: Rows = [['Kode', 'Komponen', ...grid]];
  for (let index = 0; index < count; index++) {
    const code = `IK-${index + 1}`;
    const polarity = dice.of(['Positif', 'Positif', 'Negatif', 'Negatif', 'Rentang', 'Predikat', '']);
    const plan = polarity === 'Predikat' ? ofGrades(dice) : ofFigures(dice, polarity);
    const isCumulative = dice.chance(15);
    rows.push([
      code,
      dice.of(codes),
      dice.of(['', 'Sasaran 1', 'Sasaran 2', 'Sasaran 3']),
      `Layanan nomor ${index + 1}`,
      plan.unit,
      polarity,
      plan.target,
      ...plan.interim,
      dice.chance(85) ? plan.aggregation : '',
      hasActuals && dice.chance(80) ? '' : plan.figure(),
      dice.chance(60) ? '' : dice.of([0, 1, 2, 3.5]),
      hasLevels ? dice.of(LEVELS) : '',
      dice.chance(25) ? 'Per triwulan' : '',
      isCumulative ? 'Kumulatif' : '',
      dice.chance(80) ? '' : dice.of(['Triwulanan', 'Semesteran', 'Tahunan']),
      dice.chance(40) && polarity !== 'Predikat' ? 50 + dice.below(100) : '',
      dice.chance(40) && polarity !== 'Predikat' ? 80 + dice.below(200) : '',
    ]);
    if (!hasActuals || dice.chance(10)) continue;
    if (plan.unit === '%' && dice.chance(50)) {
      const line = (component: string, most: number): CellValue[] => [
        code,
        component,
        ...grid.map((): CellValue => (dice.chance(12) ? '' : dice.below(most) + (component === 'Penyebut' ? 1 : 0))),
      ];
      actuals.push(line('Pembilang', 90), line('Penyebut', 110));
    } else actuals.push([code, '', ...grid.map(() => plan.figure())]);
  }
  return { indicators: rows, actuals: hasActuals ? actuals : null };
}

/** Columns of the budget that a workbook may have beside the least. */
const OPTIONAL = [
  'Pagu Pergeseran',
  'Pagu Perubahan',
  'Realisasi s.d. TW I',
  'Realisasi s.d. TW II',
  'Realisasi s.d. TW III',
  'Realisasi s.d. TW IV',
  'RAK s.d. TW I',
  'RAK s.d. TW II',
  'RAK s.d. TW III',
  'RAK s.d. TW IV',
  'Realisasi Fisik (%)',
  'Fisik s.d. TW III',
] as const;

function budget(dice: Dice, codes: readonly string[]): { budget: Rows; remainder: Rows } {
  const groups = [OPTIONAL.slice(0, 2), OPTIONAL.slice(2, 6), OPTIONAL.slice(6, 10), OPTIONAL.slice(10)];
  const optional = groups.flatMap((group) => (dice.chance(50) ? group.filter(() => dice.chance(85)) : []));
  const headings = ['Kode', 'Kode Rekening', 'Unit', 'Uraian', 'Pagu', 'Realisasi', ...optional];
  const rows: Rows = [headings];
  const remainder: Rows = [['Kode', 'Unit', 'Alasan', 'Jumlah (Rp)', 'Periode', 'Uraian']];
  const more = (ceiling: number, isLeaf: boolean): CellValue[] =>
    optional.map((name): CellValue => {
      if (name.includes('Fisik')) return dice.chance(isLeaf ? 40 : 20) ? dice.below(101) : '';
      if (!isLeaf) return name.startsWith('RAK') && dice.chance(25) ? Math.round(ceiling / 3) : '';
      if (name.startsWith('Pagu')) return dice.chance(60) ? ceiling + 1_000_000 : '';
      if (name.startsWith('RAK')) return dice.chance(40) ? Math.round(ceiling / 2) : '';
      return dice.chance(80)
        ? Math.round((ceiling * dice.below(95)) / 100)
        : dice.of<CellValue>(['', '-', 'belum', 'nihil']);
    });
  const programmes = 1 + dice.below(3);
  for (let programme = 1; programme <= programmes; programme++) {
    const code = `1.06.0${programme}`;
    rows.push([code, '', dice.chance(30) ? dice.of(codes) : '', `Program ${programme}`, '', '', ...more(5e8, false)]);
    const subs = 1 + dice.below(4);
    for (let sub = 1; sub <= subs; sub++) {
      const subCode = `${code}.2.01.000${sub}`;
      const accounts = dice.below(4);
      const leaf = (account: string): void => {
        const ceiling = (10 + dice.below(900)) * 1_000_000;
        const spent = dice.chance(85)
          ? Math.round((ceiling * dice.below(95)) / 100)
          : dice.of<CellValue>(['', '-', 'belum', `Rp ${(5_000_000).toLocaleString('id-ID')},-`]);
        const unit = account === '' && dice.chance(90) ? dice.of(codes) : '';
        rows.push([
          account === '' ? subCode : '',
          account,
          unit,
          `Uraian ${sub}`,
          ceiling,
          spent,
          ...more(ceiling, true),
        ]);
      };
      if (accounts === 0) leaf('');
      else {
        const unit = dice.chance(90) ? dice.of(codes) : '';
        rows.push([subCode, '', unit, `Sub kegiatan ${sub}`, '', '', ...more(1e8, false)]);
        for (let account = 1; account <= accounts; account++) leaf(`5.1.0${1 + dice.below(2)}.01.01.000${account}`);
      }
      if (dice.chance(25)) remainder.push([subCode, '', dice.of(['A', 'B', 'C', 'J']), 100_000, '', 'penghematan']);
    }
  }
  return { budget: rows, remainder };
}

/** A workbook of all polarities, aggregations, unit trees, ceilings and settings; the same for the same seed. */
export function randomAuditWorkbook(seed: number): AuditWorkbook {
  const dice = new Dice(seed);
  const unitSheet = units(dice);
  const figures = indicators(dice, unitSheet.codes);
  const money = dice.chance(80) ? budget(dice, unitSheet.codes) : null;
  return {
    today: dice.of(['2027-01-15', '2027-01-15', '2026-10-05']),
    sheets: {
      Pengaturan: settings(dice),
      'Unit Kerja': unitSheet.rows,
      Indikator: figures.indicators,
      ...(figures.actuals && { Realisasi: figures.actuals }),
      ...(money && { 'Anggaran Belanja': money.budget }),
      ...(money && money.remainder.length > 1 && { 'Sisa Anggaran': money.remainder }),
    },
  };
}

/** A cell that gets another value: 0-based row and column. */
export interface AuditChange {
  sheet: string;
  row: number;
  column: number;
  value: number;
}

const CHANGED = ['Indikator', 'Realisasi', 'Anggaran Belanja', 'Pengaturan'] as const;
const UNCHANGED_HEADINGS = /^(Kode|Tahun)/;
const UNCHANGED_SETTINGS = /^(Tahun|Batas (Atas|Bawah))/;

/** A value with exactly so many decimals: those of a mean follow from its parts, and stand as they were when it was made. */
function withDecimals(value: number, decimals: number): number {
  const digits = Math.max(1, Math.round(value * 10 ** decimals));
  return (decimals > 0 && digits % 10 === 0 ? digits + 1 : digits) / 10 ** decimals;
}

/** Other numbers in some cells of numbers, with no more decimals than they had; what decides formulas stays. */
export function randomChanges({ sheets }: AuditWorkbook, seed: number): AuditChange[] {
  const dice = new Dice(seed + 5000);
  return CHANGED.flatMap((sheet) =>
    (sheets[sheet] ?? []).flatMap((cells, row): AuditChange[] =>
      row === 0 || UNCHANGED_SETTINGS.test(sheet === 'Pengaturan' ? String(cells[0]) : '')
        ? []
        : cells.flatMap((value, column): AuditChange[] => {
            const heading = String(sheets[sheet]?.[0]?.[column] ?? '');
            if (typeof value !== 'number' || value < 2 || UNCHANGED_HEADINGS.test(heading) || !dice.chance(30))
              return [];
            const isLess = sheet === 'Anggaran Belanja' && heading.startsWith('Realisasi');
            const factor = isLess ? 0.6 : 0.9 + dice.below(30) / 100;
            return [{ sheet, row, column, value: withDecimals(value * factor, decimalsOf(value)) }];
          }),
    ),
  );
}

/** The workbook with its changes. */
export function withChanges({ sheets, today }: AuditWorkbook, changes: readonly AuditChange[]): AuditWorkbook {
  const copy = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  for (const { sheet, row, column, value } of changes) {
    const cells = copy[sheet]?.[row];
    if (cells) cells[column] = value;
  }
  return { sheets: copy, today };
}

/** Bytes of an `.xlsx`. */
export const bytesOf = ({ sheets }: AuditWorkbook): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]): WriteSheet => ({ name, rows })) });
