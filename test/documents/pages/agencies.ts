import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import { evaluationOf, settingsOf } from '../../workbook/sheets/evaluations';

type Rows = unknown[][];

const longUnit = (number: number): string =>
  `Unit Pelaksana Teknis Daerah Pelayanan dan Rehabilitasi Sosial Penyandang Disabilitas Wilayah ${number}`;
const longIndicator = (number: number): string =>
  `Persentase penyandang masalah kesejahteraan sosial kelompok ${number} yang terpenuhi kebutuhan dasarnya sesuai standar pelayanan minimal di dalam dan di luar panti`;

const indicatorHead = ['Kode', 'Unit', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'];
const furtherHead = ['Target TW I', 'Target TW II', 'Target TW III', 'Cara Hitung', 'Program', 'Jenis Indikator'];

/** An agency made by a script: its indicators take turns among its units, and every unit has its programme. */
function agency(
  units: number,
  indicators: number,
  unitName: (n: number) => string,
  name: (n: number) => string,
): Evaluation {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const unitOf = (index: number): number => ((index - 1) % units) + 1;
  const code = (unit: number): string => `1.06.${String(unit).padStart(2, '0')}`;
  const unitRows = numbers(units).map((unit) => [`U${unit}`, unitName(unit), 'UPTD']);
  const indicatorRows = numbers(indicators).map((index) => [
    ...[`I${index}`, `U${unitOf(index)}`, `Meningkatnya keberfungsian sosial kelompok ${unitOf(index)}`, name(index)],
    ...['%', 'Positif', 100, 25, 50, 75, 'Posisi Akhir', code(unitOf(index)), index % 5 === 0 ? 'SPM' : 'IKU'],
  ]);
  const actualRows = numbers(indicators).map((index) => [`I${index}`, 20, 45, 60 + (index % 40)]);
  const budgetRows = numbers(units).flatMap((unit): Rows => {
    const amount = 1_234_567_890 + unit * 98_765_432;
    return [
      [code(unit), `U${unit}`, `Program pelayanan ${unitName(unit)}`, '', ''],
      [`${code(unit)}.2.01`, '', 'Rehabilitasi sosial dasar di luar panti sosial', '', ''],
      [`${code(unit)}.2.01.0001`, '', 'Penyediaan permakanan dan kebutuhan dasar', amount * 10, amount * 6],
      [`${code(unit)}.2.01.0002`, '', 'Penyediaan alat bantu', amount, Math.round(amount / 3)],
    ];
  });
  return evaluationOf({
    settings: settingsOf('TW III'),
    units: [['Kode', 'Nama', 'Jenis'], ...unitRows],
    indicators: [[...indicatorHead, ...furtherHead], ...indicatorRows],
    actuals: [['Kode', 'TW I', 'TW II', 'TW III'], ...actualRows],
    budget: [['Kode', 'Unit', 'Uraian', 'Pagu', 'Realisasi'], ...budgetRows],
  });
}

/** 25 units, 126 indicators, long names. */
export const largeAgency = (): Evaluation => agency(25, 126, longUnit, longIndicator);

/** One unit, three indicators. */
export const smallAgency = (): Evaluation =>
  agency(
    1,
    3,
    () => 'Bidang Sosial',
    (number) => `Persentase layanan ${number}`,
  );
