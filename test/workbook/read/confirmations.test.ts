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
