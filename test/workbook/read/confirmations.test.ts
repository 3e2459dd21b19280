import { finding } from '../../../src/domain/finding';
import type { QuestionCode } from '../../../src/domain/questions/table';
import { readConfirmations } from '../../../src/workbook/read/confirmations';
import { grid, places } from './grids';
import { evaluationOf, indicatorHeadings, settingsOf } from '../sheets/evaluations';
import { codesOf } from '../../domain/builders';

const units = [
  ['Kode', 'Nama', 'Jenis'],
  ['B1', 'Bidang', 'Bidang'],
];
const headings = ['Kode', 'Hal', 'Nilai', 'Tanggal'];

/** The questions left, and how the unit is judged, with an actual of a share and the rows of `Konfirmasi`. */
function judged(actual: number, ...rows: unknown[][]) {
  const evaluation = evaluationOf(
    {
      settings: settingsOf('Tahunan'),
      units,
      indicators: [
        [...indicatorHeadings, 'Cara Hitung'],
        ['I1', 'B1', 'Layanan selesai', '%', 'Positif', 90, actual, 'Posisi Akhir'],
      ],
      confirmations: [headings, ...rows],
    },
    '2027-01-20',
  );
  const asked = codesOf(evaluation.findings).filter((code) => code === 'implausible-actual').length;
  return [asked, evaluation.units[0]?.judgement.attainment.status];
}

test.each<[string, number, unknown[][], [number, string]]>([
  ['nothing confirmed', 120, [], [1, 'provisional']],
  ['confirmed', 120, [['I1', 'Realisasi tidak wajar', 120]], [0, 'met']],
  ['in English, as text, in other letters', 120, [['i1', ' implausible  ACTUAL. ', '120,00']], [0, 'met']],
  ['by its code', 120, [['I1', 'implausible-actual', 120]], [0, 'met']],
  ['by the attainment', 120, [['I1', 'Realisasi tidak wajar', 133.33]], [0, 'met']],
  ['grown, not doubled', 239, [['I1', 'Realisasi tidak wajar', 120]], [0, 'met']],
  ['doubled', 240, [['I1', 'Realisasi tidak wajar', 120]], [1, 'provisional']],
  ['another indicator', 120, [['I2', 'Realisasi tidak wajar', 120]], [1, 'provisional']],
  ['another question', 120, [['I1', 'Lonjakan dari tahun lalu', 120]], [1, 'provisional']],
  ['no value', 120, [['I1', 'Realisasi tidak wajar', '']], [1, 'provisional']],
  ['in words of one’s own', 120, [['I1', 'angka ini benar', 120]], [0, 'met']],
  ['of another year', 120, [['I1', 'Realisasi tidak wajar', 120, '5 Mei 2025']], [1, 'provisional']],
  ['of this year', 120, [['I1', 'Realisasi tidak wajar', 120, '5 Januari 2027']], [0, 'met']],
])('%s', (_, actual, rows, expected) => {
  expect(judged(actual, ...rows)).toEqual(expected);
});

test('a question that looks at words and lists is confirmed by them', () => {
  const codes = (...rows: unknown[][]) =>
    codesOf(
      evaluationOf({
        settings: settingsOf('TW III'),
        units,
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
          ],
          ['I1', 'B1', 'Layanan', 'orang', 'Positif', 100, 25, 25, 25],
        ],
        actuals: [
          ['Kode', 'TW I', 'TW II', 'TW III'],
          ['I1', 20, 21, 20],
        ],
        confirmations: [headings, ...rows],
      }).findings,
    );
  expect(codes()).toEqual(expect.arrayContaining(['interim-targets-periodic', 'default-aggregation']));
  const rest = codes(
    ['I1', 'Target triwulan mungkin per triwulan', '25; 25; 25'],
    ['I1', 'Cara Hitung kosong', 'akumulasi'],
  );
  expect(rest).not.toContain('interim-targets-periodic');
  expect(rest).not.toContain('default-aggregation');
  expect(codes(['I1', 'Target triwulan mungkin per triwulan', '25; 25; 30'])).toContain('interim-targets-periodic');
});

describe('what a row of Konfirmasi answers', () => {
  const place = { sheet: 'Indikator', cell: 'G2' };
  const target = { kind: 'number', value: 90 } as const;
  /** Questions about the indicator I1, each with the value it asks about. */
  const asked = {
    'implausible-actual': (actual: number) =>
      finding('implausible-actual', place, { code: 'I1', actual, target, attainment: null, doubt: 'doubled' }),
    'negative-count': (actual: number) =>
      finding('negative-count', place, { code: 'I1', actual, measureUnit: 'orang' }),
    'figure-to-date-falls': (value: number) =>
      finding('figure-to-date-falls', place, { code: 'I1', value, earlier: 500 }),
  };
  const read = (...rows: unknown[][]) => readConfirmations(grid('Konfirmasi', [headings, ...rows]), 2026);

  test.each<[question: keyof typeof asked, value: number, confirmed: unknown, holds: boolean]>([
    ['implausible-actual', 120, 120, true],
    ['implausible-actual', 120.004, 120, true],
    ['implausible-actual', 119, 120, true],
    ['implausible-actual', 239.99, 120, true],
    ['implausible-actual', 240, 120, false],
    ['implausible-actual', 1.234, 1.234, true],
    ['implausible-actual', 1234, 1.234, false],
    ['implausible-actual', 1234, '1.234,00', true],
    ['implausible-actual', 5, 0, false],
    ['implausible-actual', 0, 5, false],
    ['implausible-actual', 0, 0, true],
    ['implausible-actual', 0, '', false],
    ['implausible-actual', 0, 'nol', false],
    ['negative-count', -5, -5, true],
    ['negative-count', -9, -5, true],
    ['negative-count', -10, -5, false],
    ['negative-count', -5, 5, false],
    ['figure-to-date-falls', 120, 120, true],
    ['figure-to-date-falls', 121, 120, false],
    ['figure-to-date-falls', 119, 120, false],
  ])('%s of %d, confirmed as %j: %s', (question, value, confirmed, holds) => {
    const { confirmed: isConfirmed, findings } = read(['I1', question, confirmed]);
    expect(isConfirmed(asked[question](value))).toBe(holds);
    expect(findings).toEqual([]);
  });

  test.each<[matter: string, answered: QuestionCode[], found: string[]]>([
    ['Realisasi tidak wajar', ['implausible-actual'], []],
    ['negative-count', ['negative-count'], []],
    ['', ['implausible-actual', 'negative-count', 'figure-to-date-falls'], []],
    ['sudah dicek', ['implausible-actual', 'negative-count', 'figure-to-date-falls'], ['unknown-matter B2']],
  ])('Hal = %j', (matter, answered, found) => {
    const { confirmed, findings } = read(['I1', matter, 7]);
    const codes = Object.keys(asked) as (keyof typeof asked)[];
    expect(codes.filter((code) => confirmed(asked[code](7)))).toEqual(answered);
    expect(places(findings)).toEqual(found);
  });

  test.each<[code: string, matter: string, found: string[]]>([
    ['I1', 'Realisasi tidak wajar', []],
    ['I9', 'Realisasi tidak wajar', ['confirmation-of-nothing A2']],
    ['I9', '', ['confirmation-of-nothing A2']],
    ['Batas Minimal Capaian (%)', 'Rasio atau persen', []],
    ['1.06.02.2.01.0001', 'Rasio atau persen', []],
    ['1.06.02.2.01.0001', 'Realisasi tidak wajar', ['confirmation-of-nothing A2']],
  ])('of %s, Hal %j: a code of nothing is told', (code, matter, found) => {
    const sheet = grid('Konfirmasi', [headings, [code, matter, 7]]);
    expect(places(readConfirmations(sheet, 2026, [{ code: 'I1' }]).findings)).toEqual(found);
  });

  test('of several rows of an indicator any answers', () => {
    const { confirmed } = read(['I1', 'negative-count', -1], ['i1', 'negative-count', -5], ['I2', '', -50]);
    expect([-1, -5, -50].map((value) => confirmed(asked['negative-count'](value)))).toEqual([true, true, false]);
  });

  test.each<[date: unknown, holds: boolean]>([
    ['', true],
    ['2026-01-01', true],
    ['31 Desember 2025', false],
    [new Date(2025, 11, 31), false],
    [new Date(2026, 0, 1), true],
    ['2027-02-01', true],
  ])('a row dated %s', (date, holds) => {
    expect(read(['I1', 'negative-count', -5, date]).confirmed(asked['negative-count'](-5))).toBe(holds);
  });

  test('what only the sheets can answer is never confirmed', () => {
    const { confirmed } = read(['I1', '', 7]);
    expect(confirmed(finding('result-not-finite', place, { code: 'I1' }))).toBe(false);
    expect(confirmed(finding('missing-year', place, {}))).toBe(false);
  });
});
