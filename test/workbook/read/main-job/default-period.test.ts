import { readWorkbook } from '../../../../src/workbook/read/workbook';
import { grid } from '../grids';

/** A workbook of indicators with their cells per quarter (`x` filled) and, where stated, how often they are due. */
function periodOf(today: string, rows: (string | { cells: string; frequency: string })[], year?: number): string {
  const entries = rows.map((row) => (typeof row === 'string' ? { cells: row, frequency: '' } : row));
  const { input } = readWorkbook({
    grids: {
      settings: grid('Pengaturan', [['Pengaturan', 'Nilai'], ...(year ? [['Tahun', year]] : [])]),
      units: grid('Unit Kerja', [
        ['Kode', 'Nama', 'Jenis'],
        ['B1', 'Bidang', ''],
      ]),
      indicators: grid('Indikator', [
        ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target', 'Frekuensi Pengukuran'],
        ...entries.map(({ frequency }, index) => [`I${index}`, 'B1', 'n', 'orang', 'Positif', 4, frequency]),
      ]),
      actuals: grid('Realisasi', [
        ['Kode', 'TW I', 'TW II', 'TW III', 'TW IV'],
        ...entries.map(({ cells }, index) => [`I${index}`, ...[...cells].map((cell) => (cell === 'x' ? 1 : ''))]),
      ]),
    },
    required: [],
    period: '',
    today,
  });
  const { period } = input.rules;
  return `${input.rules.year} ${period.kind === 'year' ? 'Tahunan' : `TW ${period.number}`}`;
}

describe('Tahun: last year in January to March, else this year', () => {
  test.each([
    ['2026-01-01', '2025 TW 4'],
    ['2026-03-31', '2025 TW 4'],
    ['2026-04-01', '2026 TW 1'],
    ['2026-12-31', '2026 TW 3'],
  ])('on %s: %s', (today, expected) => {
    expect(periodOf(today, ['xxxx'])).toBe(expected);
  });
});

describe('Periode: the last finished quarter in which at least half of the due indicators have a filled cell', () => {
  test.each<[why: string, today: string, rows: Parameters<typeof periodOf>[1], expected: string]>([
    ['TW II has just finished', '2026-07-01', ['xx--', 'xx--'], '2026 TW 2'],
    ['TW II is not over yet', '2026-06-30', ['xx--', 'xx--'], '2026 TW 1'],
    ['exactly half is enough', '2026-10-05', ['xxx-', 'xx--'], '2026 TW 3'],
    ['one of three is not', '2026-10-05', ['xxx-', 'xx--', 'xx--'], '2026 TW 2'],
    ['a year that is over has four finished quarters', '2027-05-05', ['xxxx', 'xxx-'], '2026 TW 4'],
    [
      'only indicators that are due count',
      '2026-10-05',
      ['xxx-', { cells: 'xx--', frequency: 'Semesteran' }, { cells: '----', frequency: 'Tahunan' }],
      '2026 TW 3',
    ],
    [
      'semester indicators are due in TW II',
      '2026-07-05',
      ['x---', { cells: 'xx--', frequency: 'Semesteran' }, { cells: 'xx--', frequency: 'Semesteran' }],
      '2026 TW 2',
    ],
    [
      'without a finished quarter with half: the quarter of the last filled cell',
      '2026-10-05',
      ['--x-', '----', '----'],
      '2026 TW 3',
    ],
    ['in the first quarter of the workbook’s own year', '2026-02-10', ['x---', '----'], '2026 TW 1'],
    ['no period data: Tahunan', '2026-10-05', ['----', '----'], '2026 Tahunan'],
  ])('%s', (_, today, rows, expected) => {
    expect(periodOf(today, rows, 2026)).toBe(expected);
  });
});

test('months: one filled month makes the quarter; the choice is an Informasi', () => {
  const { input, findings } = readWorkbook({
    grids: {
      units: grid('Unit Kerja', [
        ['Kode', 'Nama', 'Jenis'],
        ['B1', 'Bidang', ''],
      ]),
      indicators: grid('Indikator', [
        ['Kode', 'Unit', 'Indikator', 'Satuan', 'Polaritas', 'Target'],
        ['I1', 'B1', 'n', 'orang', 'Positif', 4],
      ]),
      actuals: grid('Realisasi', [
        ['Kode', 'Maret', 'April', 'Mei', 'Juni'],
        ['I1', 1, 2, '', 'belum'],
      ]),
    },
    required: [],
    period: '',
    today: '2026-07-20',
  });
  expect(input.rules.period).toEqual({ kind: 'quarter', number: 2 });
  expect(findings.find(({ code }) => code === 'default-period')).toMatchObject({
    severity: 'info',
    values: { period: { kind: 'quarter', number: 2 } },
  });
});
