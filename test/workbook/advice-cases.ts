import { evaluate } from '../../src/domain/main-job/evaluation';
import type { budgetCodes } from '../../src/domain/finding-codes/budget';
import type { mainJobCodes } from '../../src/domain/finding-codes/main-job';
import type { questionCodes } from '../../src/domain/finding-codes/questions';
import type { FindingCode } from '../../src/domain/finding';
import { sortFindings } from '../../src/workbook/finding-words';
import { readWorkbook } from '../../src/workbook/read/workbook';
import type { InputSheet } from '../../src/workbook/schema/input-sheets';
import { grid } from './read/grids';

type Sheets = Partial<Record<InputSheet, unknown[][]>>;

const names: Partial<Record<InputSheet, string>> = {
  settings: 'Pengaturan',
  units: 'Unit Kerja',
  indicators: 'Indikator',
  actuals: 'Realisasi',
  budget: 'Anggaran Belanja',
  remainder: 'Sisa Anggaran',
  confirmations: 'Konfirmasi',
};

/** A small agency about which nothing is found. */
export const clean = (): Sheets => ({
  settings: [
    ['Pengaturan', 'Nilai'],
    ['Tahun', 2025],
    ['Periode', 'TW III'],
    ['Dasar Penandaan', 'Capaian'],
  ],
  units: [
    ['Kode', 'Nama', 'Jenis', 'Induk'],
    ['D', 'Dinas', 'Dinas', ''],
    ['B1', 'Bidang Satu', 'Bidang', 'D'],
  ],
  indicators: [
    [
      'Kode',
      'Unit',
      'Indikator Kinerja',
      'Satuan',
      'Polaritas',
      'Target',
      'Target TW I',
      'Target TW II',
      'Target TW III',
      'Target TW IV',
      'Cara Hitung',
      'Bobot',
      'Sifat Target TW',
      'Isian Realisasi',
      'Realisasi Tahun Lalu',
    ],
    ['I1', 'B1', 'Layanan selesai', 'orang', 'Positif', 120, 30, 60, 90, 120, 'Akumulasi', 1, '', '', 110],
    ['I2', 'B1', 'Cakupan layanan', '%', 'Positif', 95, 95, 95, 95, 95, 'Posisi Akhir', 1, '', '', 90],
  ],
  actuals: [
    ['Kode', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['I1', 30, 28, 31, ''],
    ['I2', 94, 93, 95, ''],
  ],
  budget: [
    ['Kode', 'Unit', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.02', 'B1', 'Program', 3000000, 2500000],
    ['1.06.02.2.01', '', 'Kegiatan', 3000000, 2500000],
    ['1.06.02.2.01.0001', '', 'Sub kegiatan satu', 2000000, 1700000],
    ['1.06.02.2.01.0002', '', 'Sub kegiatan dua', 1000000, 800000],
  ],
});

/** A cell by its sheet, its row as people count it, and its heading; row 1 renames the heading. */
export type Edit = [sheet: InputSheet, row: number, column: string, value: unknown];
export function edited(sheets: Sheets, edits: readonly Edit[]): Sheets {
  for (const [sheet, row, heading, value] of edits) {
    const rows = (sheets[sheet] ??= [['Kode', 'Hal', 'Nilai']]);
    const column = (rows[0] ?? []).indexOf(heading);
    if (column < 0) throw new Error(`no heading ${heading}`);
    while (rows.length < row) rows.push([]);
    (rows[row - 1] ?? [])[column] = value;
  }
  return sheets;
}

export function found(sheets: Sheets) {
  const entries = Object.entries(sheets) as [InputSheet, unknown[][]][];
  const grids = Object.fromEntries(entries.map(([key, rows]) => [key, grid(names[key] ?? key, rows)]));
  const data = readWorkbook({ grids, required: ['units', 'indicators'], period: '', today: '2025-10-20' });
  const evaluation = evaluate(data.input);
  const budget = evaluation.agency.absorption;
  return {
    findings: sortFindings([...data.findings, ...evaluation.findings]),
    rows: entries.reduce((sum, [, rows]) => sum + rows.filter((row) => row.some((cell) => cell !== '')).length, 0),
    money: [budget?.ceiling ?? 0, budget?.spent ?? 0],
  };
}

/**
 * A case of each finding and what its advice asks for, cell by cell. A finding about one place is gone when it is obeyed; what
 * else is then said must be as true (`becomes`).
 */
export interface Case {
  wrong: Edit[];
  obey: Edit[];
  becomes?: FindingCode[];
}

const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];

const duplicate: Edit[] = [
  'Kode',
  'Unit',
  'Indikator Kinerja',
  'Satuan',
  'Polaritas',
  'Target',
  'Cara Hitung',
  'Bobot',
].map((heading, index): Edit => [
  'indicators',
  4,
  heading,
  ['I2', 'B1', 'Lain', 'orang', 'Positif', 10, 'Akumulasi', 1][index],
]);

/** A setting with a value that cannot hold, and the one it is put right to. */
const setting = (name: string, wrong: number, right: number): Case => ({
  wrong: [5, 5].map((row, index): Edit => [
    'settings',
    row,
    ['Pengaturan', 'Nilai'][index] ?? '',
    [name, wrong][index],
  ]),
  obey: [['settings', 5, 'Nilai', right]],
});

type CheckedCode = keyof typeof mainJobCodes | keyof typeof budgetCodes | keyof typeof questionCodes;

const series = 'asks what the figures to date of a row are';
const asWritten = 'asks to look: the amount counts as written';
const fillsIn = 'fills in empty cells';
const noFigure = 'of a confirmation or reference, which changes no figure';
const madeEqual = 'two figures are made equal: whichever holds, no row goes';
const nothing = 'nothing has to be done, or a day is put right';
const commandLine = 'the words of the command line';
const asksForTime = 'asks to wait';

/** What obeying a finding means: a case, or why it cannot be tried here. */
const obeying: Record<CheckedCode, Case | string> = {
  'standard-without-numbers': 'raised by the forms alone',
  'missing-column': { wrong: [['indicators', 1, 'Satuan', 'Xyz']], obey: [['indicators', 1, 'Xyz', 'Satuan']] },
  'near-heading': {
    wrong: [['indicators', 1, 'Bobot', 'Bobot Indikator']],
    obey: [['indicators', 1, 'Bobot Indikator', 'Bobot']],
  },
  'row-without-key': { wrong: [['indicators', 3, 'Kode', '']], obey: [['indicators', 3, 'Kode', 'I2']] },
  'unreadable-number': { wrong: [['indicators', 2, 'Target', 'segera']], obey: [['indicators', 2, 'Target', 120]] },
  'grade-without-polarity': {
    wrong: [['indicators', 2, 'Target', 'BB']],
    obey: [['indicators', 2, 'Polaritas', 'Predikat']],
    becomes: ['fourth-quarter-target-differs'],
  },
  'unreadable-optional-number': {
    wrong: [['indicators', 2, 'Target TW I', 'segera']],
    obey: [['indicators', 2, 'Target TW I', 30]],
  },
  'setting-repeated': {
    wrong: [
      ['settings', 5, 'Pengaturan', 'Batas Minimal Capaian (%)'],
      ['settings', 5, 'Nilai', 90],
      ['settings', 6, 'Pengaturan', 'Ambang Unit'],
      ['settings', 6, 'Nilai', 80],
    ],
    obey: [['settings', 6, 'Nilai', 90]],
  },
  'low-limit': {
    wrong: [
      ['settings', 5, 'Pengaturan', 'Batas Minimal Capaian (%)'],
      ['settings', 5, 'Nilai', 9],
    ],
    obey: [['settings', 5, 'Nilai', 90]],
  },
  'unreadable-grade-order': {
    wrong: [
      ['settings', 5, 'Pengaturan', 'Urutan Predikat'],
      ['settings', 5, 'Nilai', 'tinggi, rendah'],
    ],
    obey: [['settings', 5, 'Nilai', 'tinggi > rendah']],
  },
  'scale-bound-repeated': 'of the rating scale, which changes no figure',
  'unreadable-setting-date': {
    wrong: [
      ['settings', 5, 'Pengaturan', 'Tanggal Data'],
      ['settings', 5, 'Nilai', 'akhir September'],
    ],
    obey: [['settings', 5, 'Nilai', '30 September 2025']],
  },
  'error-cell-target': { wrong: [['indicators', 2, 'Target', '#REF!']], obey: [['indicators', 2, 'Target', 120]] },
  'error-cell-reported': { wrong: [['actuals', 2, 'TW III', '#N/A']], obey: [['actuals', 2, 'TW III', 31]] },
  'error-cell-carries': { wrong: [['indicators', 2, 'Bobot', '#REF!']], obey: [['indicators', 2, 'Bobot', 1]] },
  'magnitude-word': { wrong: [['budget', 4, 'Pagu', '2 jt']], obey: [['budget', 4, 'Pagu', 2000000]] },
  'english-notation': { wrong: [['actuals', 3, 'TW I', '94.5']], obey: [['actuals', 3, 'TW I', '94,5']] },
  'unknown-choice': 'of a list in which no figure is formed, as unknown-deciding-choice',
  'unknown-deciding-choice': {
    wrong: [['indicators', 2, 'Cara Hitung', 'Total']],
    obey: [['indicators', 2, 'Cara Hitung', 'Akumulasi']],
  },
  'circular-parent-indicator': 'of the matrix of cascading, which changes no figure',
  'unknown-setting-value': {
    wrong: [['settings', 4, 'Nilai', 'Capaian saja']],
    obey: [['settings', 4, 'Nilai', 'Capaian']],
  },
  'missing-year': { wrong: [['settings', 2, 'Nilai', '']], obey: [['settings', 2, 'Nilai', 2025]] },
  'duplicate-key': { wrong: duplicate, obey: [['indicators', 4, 'Kode', 'I3']], becomes: [] },
  'unknown-unit': { wrong: [['indicators', 2, 'Unit', 'B9']], obey: [['indicators', 2, 'Unit', 'B1']] },
  'unknown-parent': { wrong: [['units', 3, 'Induk', 'X']], obey: [['units', 3, 'Induk', 'D']] },
  'circular-parent': { wrong: [['units', 2, 'Induk', 'B1']], obey: [['units', 2, 'Induk', '']] },
  'unknown-indicator': { wrong: [['actuals', 3, 'Kode', 'I9']], obey: [['actuals', 3, 'Kode', 'I2']] },
  'named-as-another': {
    wrong: [
      ['actuals', 1, 'TW IV', 'Indikator'],
      ['actuals', 2, 'Indikator', 'Cakupan layanan'],
    ],
    obey: [['actuals', 2, 'Indikator', 'Layanan selesai']],
  },
  'negative-weight': { wrong: [['indicators', 2, 'Bobot', -1]], obey: [['indicators', 2, 'Bobot', 1]] },
  'mixed-weights': { wrong: [['indicators', 2, 'Bobot', '']], obey: [['indicators', 2, 'Bobot', 1]] },
  'weights-of-mixed-scale': {
    wrong: [
      ['indicators', 2, 'Bobot', 0.3],
      ['indicators', 3, 'Bobot', 70],
    ],
    obey: [['indicators', 2, 'Bobot', 30]],
  },
  'missing-polarity': {
    wrong: [['indicators', 2, 'Polaritas', '']],
    obey: [['indicators', 2, 'Polaritas', 'Positif']],
  },
  'operator-contradicts-polarity': {
    wrong: [['indicators', 3, 'Target', '≤95']],
    obey: [['indicators', 3, 'Target', '≥95']],
  },
  'text-contradicts-polarity': {
    wrong: [['indicators', 2, 'Indikator Kinerja', 'Jumlah kasus kekerasan']],
    obey: [['indicators', 2, 'Polaritas', 'Negatif']],
  },
  'default-aggregation': {
    wrong: [['indicators', 2, 'Cara Hitung', '']],
    obey: [['indicators', 2, 'Cara Hitung', 'Akumulasi']],
  },
  'fourth-quarter-target-differs': {
    wrong: [['indicators', 2, 'Target TW IV', 130]],
    obey: [['indicators', 2, 'Target TW IV', 120]],
  },
  'earlier-blanks': { wrong: [['actuals', 2, 'TW II', '']], obey: [['actuals', 2, 'TW II', 28]] },
  'zero-target': {
    wrong: [
      ['indicators', 3, 'Target TW III', 0],
      ['indicators', 3, 'Polaritas', 'Rentang'],
    ],
    obey: [
      ['indicators', 3, 'Target TW III', 95],
      ['indicators', 3, 'Polaritas', 'Positif'],
    ],
  },
  'range-of-one': {
    wrong: [['indicators', 3, 'Polaritas', 'Rentang']],
    obey: [['indicators', 3, 'Polaritas', 'Positif']],
  },
  'kinds-differ': {
    wrong: [
      ['indicators', 3, 'Polaritas', 'Predikat'],
      ['actuals', 3, 'TW III', 'BB (72)'],
    ],
    obey: [
      ['indicators', 3, 'Polaritas', 'Positif'],
      ['actuals', 3, 'TW III', 95],
    ],
  },
  'negative-target': {
    wrong: [['indicators', 2, 'Target TW III', -90]],
    obey: [['indicators', 2, 'Target TW III', 90]],
  },
  'implausible-actual': { wrong: [['actuals', 3, 'TW III', 9500]], obey: [['actuals', 3, 'TW III', 95]] },
  'result-not-finite': { wrong: [['actuals', 3, 'TW III', 1e300]], obey: [['actuals', 3, 'TW III', 95]] },
  'negative-count': { wrong: [['actuals', 2, 'TW II', -28]], obey: [['actuals', 2, 'TW II', 28]] },
  'summed-shares': {
    wrong: [['indicators', 3, 'Cara Hitung', 'Akumulasi']],
    obey: [['indicators', 3, 'Cara Hitung', 'Rata-rata']],
  },
  'maybe-running-totals': {
    wrong: [
      ['actuals', 2, 'TW I', 28],
      ['actuals', 2, 'TW II', 60],
      ['actuals', 2, 'TW III', 88],
    ],
    obey: [['indicators', 2, 'Isian Realisasi', 'Kumulatif']],
  },
  'figure-to-date-falls': {
    wrong: [
      ['indicators', 2, 'Isian Realisasi', 'Kumulatif'],
      ['actuals', 2, 'TW III', 31],
    ],
    obey: [['indicators', 2, 'Isian Realisasi', 'Periode ini']],
  },
  'jump-from-last-year': {
    wrong: [['indicators', 3, 'Realisasi Tahun Lalu', 9]],
    obey: [['indicators', 3, 'Realisasi Tahun Lalu', 90]],
  },
  'interim-targets-fall': {
    wrong: [['indicators', 2, 'Target TW II', 20]],
    obey: [['indicators', 2, 'Target TW II', 60]],
  },
  'interim-target-above-year': {
    wrong: [['indicators', 2, 'Target TW III', 900]],
    obey: [['indicators', 2, 'Target TW III', 90]],
  },
  'interim-targets-periodic': {
    wrong: [30, 30, 30, 30].map((value, index): Edit => [
      'indicators',
      2,
      `Target TW ${['I', 'II', 'III', 'IV'][index]}`,
      value,
    ]),
    obey: [['indicators', 2, 'Sifat Target TW', 'Per triwulan']],
  },
  'parent-differs': {
    wrong: [
      ['budget', 3, 'Pagu', 3500000],
      ['budget', 2, 'Pagu', 3500000],
    ],
    obey: [
      ['budget', 3, 'Pagu', 3000000],
      ['budget', 2, 'Pagu', 3000000],
    ],
  },
  'number-as-code': { wrong: [['indicators', 3, 'Unit', 1.1]], obey: [['indicators', 3, 'Unit', 'B1']] },
  'two-readings': { wrong: [['indicators', 3, 'Target', '95,125']], obey: [['indicators', 3, 'Target', '95']] },
  'text-beside-number': { wrong: [['actuals', 3, 'TW I', '94 orang']], obey: [['actuals', 3, 'TW I', 94]] },
  'error-cell-compared': {
    wrong: [['indicators', 3, 'Realisasi Tahun Lalu', '#REF!']],
    obey: [['indicators', 3, 'Realisasi Tahun Lalu', 90]],
  },
  'error-cell-shown': {
    wrong: [['budget', 4, 'Uraian', '#REF!']],
    obey: [['budget', 4, 'Uraian', 'Sub kegiatan satu']],
  },
  'ratio-or-percent': { wrong: [['actuals', 3, 'TW I', 0.94]], obey: [['actuals', 3, 'TW I', 94]] },
  'setting-out-of-range': setting('Batas Minimal Capaian (%)', -5, 90),
  'unknown-setting': {
    wrong: [['settings', 4, 'Pengaturan', 'Dasar Penanda']],
    obey: [['settings', 4, 'Pengaturan', 'Dasar Penandaan']],
  },
  'default-period': { wrong: [['settings', 3, 'Nilai', '']], obey: [['settings', 3, 'Nilai', 'TW III']] },
  'missing-period-columns': {
    wrong: quarters.map((name): Edit => ['actuals', 1, name, `x${name.length}${name}y`]),
    obey: quarters.map((name): Edit => ['actuals', 1, `x${name.length}${name}y`, name]),
  },
  'period-columns-missing': { wrong: [['actuals', 1, 'TW II', 'Catatan']], obey: [['actuals', 1, 'Catatan', 'TW II']] },
  'older-than-quarter': { wrong: [['actuals', 3, 'TW III', '']], obey: [['actuals', 3, 'TW III', 95]] },
  'figure-to-date-repeats': {
    wrong: [
      ['indicators', 2, 'Isian Realisasi', 'Kumulatif'],
      ['actuals', 2, 'TW II', 30],
      ['actuals', 2, 'TW III', 30],
    ],
    obey: [
      ['actuals', 2, 'TW II', 58],
      ['actuals', 2, 'TW III', 89],
    ],
  },
  'negative-attainment': {
    wrong: [
      ['indicators', 3, 'Polaritas', 'Negatif'],
      ['indicators', 3, 'Target TW III', 40],
    ],
    obey: [
      ['indicators', 3, 'Polaritas', 'Positif'],
      ['indicators', 3, 'Target TW III', 95],
    ],
  },
  'spent-above-ceiling': {
    wrong: [
      ['budget', 5, 'Realisasi', 1800000],
      ['budget', 3, 'Realisasi', 3500000],
      ['budget', 2, 'Realisasi', 3500000],
    ],
    obey: [
      ['budget', 5, 'Realisasi', 800000],
      ['budget', 3, 'Realisasi', 2500000],
      ['budget', 2, 'Realisasi', 2500000],
    ],
  },
  'zero-ceiling': {
    wrong: [
      ['budget', 5, 'Pagu', 0],
      ['budget', 3, 'Pagu', 2000000],
      ['budget', 2, 'Pagu', 2000000],
    ],
    obey: [
      ['budget', 5, 'Pagu', 1000000],
      ['budget', 3, 'Pagu', 3000000],
      ['budget', 2, 'Pagu', 3000000],
    ],
  },
  'missing-sheet': 'a menu command makes the sheet',
  'nothing-to-print': 'asks for records',
  'missing-header': 'as missing-column, for all columns at once',
  'duplicate-sheet': 'sheets are found by the command, not by the reader',
  'duplicate-column': 'the reader of headings is tried in its own test',
  'heading-over-several': 'needs merged cells',
  'foreign-output-sheet': 'output sheets are looked for by the command',
  'unreadable-date': 'no date stands in these sheets',
  'other-spelling': 'told before the sheets are read',
  'cell-loading': asksForTime,
  'figure-loading': asksForTime,
  'formula-without-result': 'asks to save the file in a program that calculates',
  'unknown-period': commandLine,
  'unknown-requested-unit': commandLine,
  'unknown-parent-indicator': 'as unknown-parent',
  'named-elsewhere': 'of follow-ups, activities and agreements, which change no figure',
  'two-period-grids': 'moves columns',
  'unknown-period-cell': 'of the analyses',
  'partly-filled-objective': fillsIn,
  'ceiling-column-empty': fillsIn,
  'component-incomplete': 'fills in the other of two rows',
  'zero-denominator': 'of a ratio of two rows',
  'zero-actual-inverse': 'asks to look',
  'unknown-grade': 'of a grade',
  'flagged-without-follow-up': 'adds a row to the follow-ups',
  'period-running': 'asks to run later',
  'figure-out-of-line': 'as implausible-actual',
  'example-rows-skipped': nothing,
  'total-rows-skipped': nothing,
  'on-the-limit': nothing,
  'organisation-row': nothing,
  'actuals-disagree': madeEqual,
  'history-differs': madeEqual,
  'unknown-matter': noFigure,
  'confirmation-of-nothing': noFigure,
  'unknown-objective': noFigure,
  'percent-as-optional-amount': 'needs cells shown in per cent',
  'percent-as-amount': { wrong: [['budget', 4, 'Realisasi', '85%']], obey: [['budget', 4, 'Realisasi', 1700000]] },
  'scale-missing': 'fills in a sheet',
  'data-day-ahead': nothing,
  'day-to-come': nothing,
  'amount-out-of-scale': asWritten,
  'physical-out-of-scale': asWritten,
  'setting-not-whole': setting('Hari Batas Lapor', 4.5, 5),
  'period-of-other-year': {
    wrong: [['settings', 3, 'Nilai', 'TW III 2024']],
    obey: [['settings', 3, 'Nilai', 'TW III']],
  },
  'grade-contradicts-score': 'asks to look at the report that both come from',
  'total-differs': {
    wrong: [
      ['budget', 6, 'Kode', 'Jumlah'],
      ['budget', 6, 'Pagu', 1],
    ],
    obey: [['budget', 6, 'Pagu', 3000000]],
    becomes: ['total-rows-skipped'],
  },
  'negative-ceiling': asWritten,
  'negative-spending': asWritten,
  'physical-beyond': asWritten,
  'blank-spending': fillsIn,
  'blank-spending-early': fillsIn,
  'undated-ceiling': fillsIn,
  'spending-falls': series,
  'spending-differs': series,
  'spending-periodic': series,
  'physical-falls': series,
  'stated-beside-ratio': series,
  'cash-plan-falls': series,
  'cash-plan-periodic': series,
  'cash-plan-beyond': series,
  'number-as-name': 'fills in a name',
  'setting-date-of-other-year': 'puts a setting right',
  'actual-of-later-day': 'fills in the actuals of each period',
  'spending-of-later-day': fillsIn,
  'spending-of-earlier-day': fillsIn,
  'physical-of-later-day': fillsIn,
  'maybe-total': 'asks whether a row is a total: it counts until somebody says so',
  'maybe-parents': 'asks whether rows are parents: they count until their codes say so',
  'numbered-rows': 'leads to the import, which asks for itself',
  'duplicate-budget-row': {
    wrong: [['budget', 5, 'Kode', '1.06.02.2.01.0001']],
    obey: [['budget', 5, 'Kode', '1.06.02.2.01.0002']],
  },
  'row-without-unit': { wrong: [['budget', 2, 'Unit', '']], obey: [['budget', 2, 'Unit', 'B1']] },
};

/** The findings whose advice can be tried. */
export const cases = Object.entries(obeying).flatMap(([code, how]) =>
  typeof how === 'string' ? [] : [[code, how] as const],
);
