import { evaluate } from '../../../src/domain/main-job/evaluation';
import { notReported, type MissingReport } from '../../../src/domain/main-job/not-reported';
import { reportingDueDay } from '../../../src/domain/period';
import { prematureFigures } from '../../../src/domain/main-job/indicator/premature';
import { readWorkbook } from '../../../src/workbook/read/workbook';
import { grid } from '../../workbook/read/grids';
import { budgetHeadings, indicatorHeadings, settingsOf } from '../../workbook/sheets/evaluations';

describe('the due day is a day of the month after the period', () => {
  test.each([
    [{ kind: 'quarter', number: 1 } as const, 5, '2026-04-05'],
    [{ kind: 'month', number: 11 } as const, 10, '2026-12-10'],
    [{ kind: 'quarter', number: 4 } as const, 5, '2027-01-05'],
    [{ kind: 'year' } as const, 31, '2027-01-31'],
    [{ kind: 'month', number: 1 } as const, 31, '2026-02-28'],
    [{ kind: 'month', number: 1 } as const, 0, '2026-02-01'],
  ])('%j, day %i: %s', (period, day, due) => {
    expect(reportingDueDay(period, 2026, day)).toBe(due);
  });
});

const actualsHeadings = ['Kode', 'TW I', 'TW II', 'TW III', 'TW IV'];

function missing(period: string, actuals: unknown[][], budget: unknown[][] = []): MissingReport[] {
  const grids = {
    settings: grid('Pengaturan', settingsOf(period)),
    units: grid('Unit Kerja', [
      ['Kode', 'Nama', 'Jenis', 'Jabatan Kepala', 'Email'],
      ['A', 'Bidang A', 'Bidang', 'Kepala Bidang A', 'a@contoh.go.id'],
      ['B', 'Bidang B', 'Bidang', '', ''],
    ]),
    indicators: grid('Indikator', [
      [...indicatorHeadings, 'Jabatan Penanggung Jawab', 'Frekuensi Pengukuran'],
      ...[
        ['I1', 'B', 'Satu', 'orang', 'Positif', 100],
        ['I2', 'A', 'Dua', 'orang', 'Positif', 100],
        ['I3', 'A', 'Tiga', 'orang', 'Positif', 100],
      ].map((row, index) => [
        ...Array.from({ length: indicatorHeadings.length }, (_, column) => row[column] ?? ''),
        index === 2 ? 'Analis' : '',
        index === 2 ? 'Tahunan' : '',
      ]),
    ]),
    actuals: grid('Realisasi', [actualsHeadings, ...actuals]),
    ...(budget.length > 0 && { budget: grid('Anggaran Belanja', [budgetHeadings, ...budget]) }),
  };
  const { input } = readWorkbook({ grids, required: [], period: '', today: '2027-01-02' });
  return notReported(evaluate(input), 5, '2027-01-02').reports;
}

/** The same without explanations of indicators below their targets, which are owed once there is a figure. */
const figuresMissing = (...given: Parameters<typeof missing>) =>
  missing(...given).filter(({ kind }) => kind !== 'explanation');

test('what is due and missing, in the order of the units, with who answers and where to fill in', () => {
  const reports = figuresMissing('Tahunan', [
    ['I1', 1, '', 3, ''],
    ['I2', '', '', '', ''],
    ['I3', '', '', '', 9],
  ]);
  expect(reports).toMatchObject([
    {
      code: 'I2',
      owner: 'Kepala Bidang A',
      email: 'a@contoh.go.id',
      blanks: { grid: 'quarter', positions: [0, 1, 2, 3] },
      place: { sheet: 'Realisasi', cell: 'E3' },
    },
    { code: 'I1', owner: '', blanks: { positions: [1, 3] }, place: { sheet: 'Realisasi', cell: 'E2' } },
  ]);
});

test('the owner of the indicator comes before the head of the unit; without a row of periods the year is missing', () => {
  expect(figuresMissing('Tahunan', [['I1', 1, 1, 1, 1]])).toMatchObject([
    { code: 'I3', owner: 'Analis', blanks: null, place: { sheet: 'Indikator' } },
    { code: 'I2', owner: 'Kepala Bidang A', blanks: null },
  ]);
});

test('spending marked as not reported is missing too; an empty cell is zero', () => {
  const rows = [
    ['1.06.01.2.01.0001', '', 'A', 'Satu', 100, 'belum'],
    ['1.06.01.2.01.0002', '', 'A', 'Dua', 100, ''],
  ];
  const all = [1, 2, 3].map((number) => [`I${number}`, 1, 1, 1, 1]);
  expect(figuresMissing('Tahunan', all, rows)).toMatchObject([
    { kind: 'budget', code: '1.06.01.2.01.0001', owner: 'Kepala Bidang A', place: { sheet: 'Anggaran Belanja' } },
  ]);
});

test('actuals of periods that have not begun are one warning, at the first of them', () => {
  const grids = {
    settings: grid('Pengaturan', settingsOf('TW I')),
    units: grid('Unit Kerja', [
      ['Kode', 'Nama', 'Jenis'],
      ['A', 'Bidang A', 'Bidang'],
    ]),
    indicators: grid('Indikator', [indicatorHeadings, ['I1', 'A', 'Satu', 'orang', 'Positif', 100]]),
    actuals: grid('Realisasi', [actualsHeadings, ['I1', 1, 2, 3, 4]]),
  };
  const { input } = readWorkbook({ grids, required: [], period: '', today: '2026-04-01' });
  const findings = prematureFigures(input);
  expect(findings).toMatchObject([
    { code: 'premature-actuals', severity: 'warning', sheet: 'Realisasi', cell: 'D2', values: { count: 2 } },
  ]);
  expect(prematureFigures({ ...input, today: '2026-10-01' })).toEqual([]);
});
