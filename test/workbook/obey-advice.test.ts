import { evaluate } from '../../src/domain/main-job/evaluation';
import type { Finding, FindingCode } from '../../src/domain/finding';
import { questions, type Repair } from '../../src/domain/questions/table';
import { findingTexts } from '../../src/text/findings';
import { wordsOf } from '../../src/workbook/schema/choices';
import { actualsKindWords, aggregationWords, interimKindWords } from '../../src/workbook/schema/choices';
import { sortFindings, wordFinding } from '../../src/workbook/finding-words';
import { readWorkbook } from '../../src/workbook/read/workbook';
import type { InputSheet } from '../../src/workbook/schema/input-sheets';
import { grid } from './read/grids';

type Sheets = Partial<Record<InputSheet, unknown[][]>>;

const names: Partial<Record<InputSheet, string>> = {
  ...{ settings: 'Pengaturan', units: 'Unit Kerja', indicators: 'Indikator', actuals: 'Realisasi' },
  ...{ budget: 'Anggaran Belanja', remainder: 'Sisa Anggaran', confirmations: 'Konfirmasi' },
};

/** A small agency about which nothing is found. */
const clean = (): Sheets => ({
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
    ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV', 'Cara Hitung', 'Bobot', 'Sifat Target TW', 'Isian Realisasi', 'Realisasi Tahun Lalu'],
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

type Edit = [sheet: InputSheet, row: number, column: string, value: unknown];
/** Cells by their row as people count it and their heading; row 1 renames the heading. */
function edited(sheets: Sheets, edits: readonly Edit[]): Sheets {
  for (const [sheet, row, heading, value] of edits) {
    const rows = (sheets[sheet] ??= [['Kode', 'Hal', 'Nilai']]);
    const column = (rows[0] ?? []).indexOf(heading);
    if (column < 0) throw new Error(`no heading ${heading}`);
    while (rows.length < row) rows.push([]);
    (rows[row - 1] ?? [])[column] = value;
  }
  return sheets;
}

function found(sheets: Sheets) {
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
interface Case {
  wrong: Edit[];
  obey: Edit[];
  becomes?: FindingCode[];
  /** The amounts that were wrong are another now, never less than what the rows hold. */
  money?: 'more';
}

const duplicate: Edit[] = ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Cara Hitung', 'Bobot'].map(
  (heading, index): Edit => ['indicators', 4, heading, ['I2', 'B1', 'Lain', 'orang', 'Positif', 10, 'Akumulasi', 1][index]],
);

const cases: Partial<Record<FindingCode, Case>> = {
  'missing-column': { wrong: [['indicators', 1, 'Satuan', 'Xyz']], obey: [['indicators', 1, 'Xyz', 'Satuan']] },
  'near-heading': { wrong: [['indicators', 1, 'Bobot', 'Bobot Indikator']], obey: [['indicators', 1, 'Bobot Indikator', 'Bobot']] },
  'row-without-key': { wrong: [['indicators', 3, 'Kode', '']], obey: [['indicators', 3, 'Kode', 'I2']] },
  'unreadable-number': { wrong: [['indicators', 2, 'Target', 'segera']], obey: [['indicators', 2, 'Target', 120]] },
  'unreadable-optional-number': { wrong: [['indicators', 2, 'Target TW I', 'segera']], obey: [['indicators', 2, 'Target TW I', 30]] },
  'error-cell-target': { wrong: [['indicators', 2, 'Target', '#REF!']], obey: [['indicators', 2, 'Target', 120]] },
  'error-cell-reported': { wrong: [['actuals', 2, 'TW III', '#N/A']], obey: [['actuals', 2, 'TW III', 31]] },
  'error-cell-carries': { wrong: [['indicators', 2, 'Bobot', '#REF!']], obey: [['indicators', 2, 'Bobot', 1]] },
  'magnitude-word': { wrong: [['budget', 4, 'Pagu', '2 jt']], obey: [['budget', 4, 'Pagu', 2000000]] },
  'english-notation': { wrong: [['actuals', 3, 'TW I', '94.5']], obey: [['actuals', 3, 'TW I', '94,5']] },
  'unknown-choice': { wrong: [['indicators', 2, 'Cara Hitung', 'Total']], obey: [['indicators', 2, 'Cara Hitung', 'Akumulasi']] },
  'unknown-setting-value': { wrong: [['settings', 4, 'Nilai', 'Capaian saja']], obey: [['settings', 4, 'Nilai', 'Capaian']] },
  'missing-year': { wrong: [['settings', 2, 'Nilai', '']], obey: [['settings', 2, 'Nilai', 2025]] },
  'duplicate-key': { wrong: duplicate, obey: [['indicators', 4, 'Kode', 'I3']], becomes: [] },
  'unknown-unit': { wrong: [['indicators', 2, 'Unit', 'B9']], obey: [['indicators', 2, 'Unit', 'B1']] },
  'unknown-parent': { wrong: [['units', 3, 'Induk', 'X']], obey: [['units', 3, 'Induk', 'D']] },
  'circular-parent': { wrong: [['units', 2, 'Induk', 'B1']], obey: [['units', 2, 'Induk', '']] },
  'unknown-indicator': { wrong: [['actuals', 3, 'Kode', 'I9']], obey: [['actuals', 3, 'Kode', 'I2']] },
  'negative-weight': { wrong: [['indicators', 2, 'Bobot', -1]], obey: [['indicators', 2, 'Bobot', 1]] },
  'mixed-weights': { wrong: [['indicators', 2, 'Bobot', '']], obey: [['indicators', 2, 'Bobot', 1]] },
  'weights-of-mixed-scale': {
    wrong: [['indicators', 2, 'Bobot', 0.3], ['indicators', 3, 'Bobot', 70]],
    obey: [['indicators', 2, 'Bobot', 30]],
  },
  'missing-polarity': { wrong: [['indicators', 2, 'Polaritas', '']], obey: [['indicators', 2, 'Polaritas', 'Positif']] },
  'operator-contradicts-polarity': { wrong: [['indicators', 3, 'Target', '≤95']], obey: [['indicators', 3, 'Target', '≥95']] },
  'text-contradicts-polarity': {
    wrong: [['indicators', 2, 'Indikator Kinerja', 'Jumlah kasus kekerasan']],
    obey: [['indicators', 2, 'Polaritas', 'Negatif']],
  },
  'default-aggregation': { wrong: [['indicators', 2, 'Cara Hitung', '']], obey: [['indicators', 2, 'Cara Hitung', 'Akumulasi']] },
  'fourth-quarter-target-differs': { wrong: [['indicators', 2, 'Target TW IV', 130]], obey: [['indicators', 2, 'Target TW IV', 120]] },
  'earlier-blanks': { wrong: [['actuals', 2, 'TW II', '']], obey: [['actuals', 2, 'TW II', 28]] },
  'zero-target': {
    wrong: [['indicators', 3, 'Target TW III', 0], ['indicators', 3, 'Polaritas', 'Rentang']],
    obey: [['indicators', 3, 'Target TW III', 95], ['indicators', 3, 'Polaritas', 'Positif']],
  },
  'negative-target': { wrong: [['indicators', 2, 'Target TW III', -90]], obey: [['indicators', 2, 'Target TW III', 90]] },
  'implausible-actual': { wrong: [['actuals', 3, 'TW III', 9500]], obey: [['actuals', 3, 'TW III', 95]] },
  'result-not-finite': { wrong: [['actuals', 3, 'TW III', 1e300]], obey: [['actuals', 3, 'TW III', 95]] },
  'negative-count': { wrong: [['actuals', 2, 'TW II', -28]], obey: [['actuals', 2, 'TW II', 28]] },
  'summed-shares': { wrong: [['indicators', 3, 'Cara Hitung', 'Akumulasi']], obey: [['indicators', 3, 'Cara Hitung', 'Rata-rata']] },
  'maybe-running-totals': {
    wrong: [['actuals', 2, 'TW I', 28], ['actuals', 2, 'TW II', 60], ['actuals', 2, 'TW III', 88]],
    obey: [['indicators', 2, 'Isian Realisasi', 'Kumulatif']],
  },
  'figure-to-date-falls': {
    wrong: [['indicators', 2, 'Isian Realisasi', 'Kumulatif'], ['actuals', 2, 'TW III', 31]],
    obey: [['indicators', 2, 'Isian Realisasi', 'Periode ini']],
  },
  'jump-from-last-year': { wrong: [['indicators', 3, 'Realisasi Tahun Lalu', 9]], obey: [['indicators', 3, 'Realisasi Tahun Lalu', 90]] },
  'interim-targets-fall': { wrong: [['indicators', 2, 'Target TW II', 20]], obey: [['indicators', 2, 'Target TW II', 60]] },
  'interim-target-above-year': { wrong: [['indicators', 2, 'Target TW III', 900]], obey: [['indicators', 2, 'Target TW III', 90]] },
  'interim-targets-periodic': {
    wrong: [30, 30, 30, 30].map((value, index): Edit => ['indicators', 2, `Target TW ${['I', 'II', 'III', 'IV'][index]}`, value]),
    obey: [['indicators', 2, 'Sifat Target TW', 'Per triwulan']],
  },
  'parent-differs': { wrong: [['budget', 3, 'Pagu', 3500000], ['budget', 2, 'Pagu', 3500000]], obey: [['budget', 3, 'Pagu', 3000000], ['budget', 2, 'Pagu', 3000000]] },
  'row-without-unit': { wrong: [['budget', 2, 'Unit', '']], obey: [['budget', 2, 'Unit', 'B1']] },
};

const of = (findings: readonly Finding[], code: string): Finding[] => findings.filter((item) => item.code === code);

test('about the clean agency nothing is found', () => {
  expect(found(clean()).findings).toEqual([]);
});

test.each(Object.entries(cases))('%s: the advice is obeyed, nothing is lost, and the finding goes away', (code, { wrong, obey, becomes }) => {
  const before = found(edited(clean(), wrong));
  expect(of(before.findings, code)).not.toEqual([]);
  const after = found(edited(edited(clean(), wrong), obey));
  expect(of(after.findings, code)).toEqual([]);
  expect(after.findings.map((item) => item.code)).toEqual(becomes ?? []);
  expect(after.rows).toBeGreaterThanOrEqual(before.rows);
  expect(after.money).toEqual(found(clean()).money);
});

test('Memang begitu, as the advice words it, silences the question and no other', () => {
  for (const [code, { wrong }] of Object.entries(cases)) {
    const before = found(edited(clean(), wrong)).findings;
    const [question] = of(before, code);
    const row = question && /Konfirmasi: (.+) \| (.+) \| (.+)\.$/.exec(wordFinding(question, 'id').advice)?.slice(1);
    if (!row) continue;
    const [key, matter, value] = row;
    const confirm: Edit[] = [['confirmations', 2, 'Kode', key], ['confirmations', 2, 'Hal', matter], ['confirmations', 2, 'Nilai', value]];
    const after = found(edited(edited(clean(), wrong), confirm)).findings;
    expect([code, after]).toEqual([code, before.filter((item) => item.code !== code)]);
  }
});

const wordsOfRepair: Record<Repair['column'], [string, Record<string, string>]> = {
  aggregation: ['Cara Hitung', aggregationWords],
  actualsKind: ['Isian Realisasi', actualsKindWords],
  interimKind: ['Sifat Target TW', interimKindWords],
};

test('every declared repair is named by the advice of its question', () => {
  for (const [code, question] of Object.entries(questions)) {
    const repairs: readonly Repair[] = 'repairs' in question ? question.repairs : [];
    const advice = findingTexts('id').findings[code as FindingCode].advice(new Proxy({}, { get: () => '' }));
    for (const { column, to } of repairs) {
      const [heading, words] = wordsOfRepair[column];
      expect(advice).toContain(heading);
      expect(advice).toContain(`"${wordsOf({ [to]: words[to] ?? '' }, 'id')[0]}"`);
    }
  }
});

test.each(['id', 'en'] as const)('no advice in %s says to delete', (language) => {
  for (const [code, { advice }] of Object.entries(findingTexts(language).findings)) {
    const text = advice(new Proxy({}, { get: () => '' }));
    if (/do not delete|jangan|nothing has to be deleted|tidak ada isi/i.test(text)) continue;
    expect([code, text]).not.toEqual([code, expect.stringMatching(/\b(hapus(lah)?|delete|remove)\b/i)]);
  }
});
