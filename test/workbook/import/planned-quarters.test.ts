import { settleImport } from '../../../src/domain/import/import';
import { recognise } from '../../../src/workbook/import/reading/recognise';

type Cell = string | number;

const code = (number: number): string => `1.06.04.2.01.000${number}`;
const title: Cell[] = ['RENCANA ANGGARAN KAS 2025'];
const group: Cell[][] = [
  ['Kode Rekening', 'Uraian', 'Anggaran', 'Triwulan', '', '', ''],
  ['', '', '', 'I', 'II', 'III', 'IV'],
];
const single: Cell[][] = [
  [code(1), 'Permakanan', 1200e6, 300e6, 400e6, 300e6, 200e6],
  [code(2), 'Sandang', 2400e6, 600e6, 600e6, 600e6, 600e6],
  ['', 'Jumlah', 3600e6, 900e6, 1000e6, 900e6, 800e6],
];
const running: Cell[][] = [
  [code(1), 'Permakanan', 1200e6, 300e6, 700e6, 1000e6, 1200e6],
  [code(2), 'Sandang', 2400e6, 600e6, 1200e6, 1800e6, 2400e6],
];
const head = (word: string): Cell[] => [
  'Kode',
  'Uraian',
  'Anggaran',
  ...['I', 'II', 'III', 'IV'].map((quarter) => `${word} ${quarter}`),
];

/** Planned to date at the ends of the quarters, in millions. */
const cases: [what: string, rows: Cell[][]][] = [
  ['quarters alone below a group are added up', [title, ...group, ...single]],
  ['quarters alone under headings of their own', [title, head('RAK TW'), ...single]],
  ['quarters alone under a title that speaks of the plan', [title, head('TW'), ...single]],
  ['quarters that are only called planned', [['LAPORAN REALISASI 2025'], head('Rencana TW'), ...single]],
  ['quarters that run to date, as headed', [title, head('RAK s.d. TW'), ...running]],
  ['quarters that run to date, by their amounts alone', [title, head('RAK TW'), ...running]],
];

test.each(cases)('%s', (_what, rows) => {
  const merges = rows.includes(group[0] ?? []) ? [{ top: 1, left: 3, bottom: 1, right: 6 }] : [];
  const result = settleImport({
    ...recognise([{ file: 'a.xlsx', name: 'Lembar', rows, merges }]),
    answers: {},
    takesFallbacks: true,
    day: { year: 2025, endedMonths: 12 },
  });
  const planned = ([1, 2, 3, 4] as const).map(
    (quarter) => result.rows.reduce((sum, { amounts }) => sum + (amounts.get(`planQ${quarter}`) ?? 0), 0) / 1e6,
  );
  expect([[...result.open], planned]).toEqual([[], [900, 1900, 2800, 3600]]);
});

test('a target in per cent is no plan', () => {
  const rows = [['LAPORAN 2025'], head('Target TW'), [code(1), 'Permakanan', 1200e6, 25, 50, 75, 100]];
  const { rows: found } = settleImport({
    ...recognise([{ file: 'a.xlsx', name: 'Lembar', rows, merges: [] }]),
    answers: {},
    takesFallbacks: true,
    day: { year: 2025, endedMonths: 12 },
  });
  expect(found.map(({ amounts }) => [amounts.get('ceiling'), amounts.get('planQ1')])).toEqual([[1200e6, undefined]]);
});

test('a quarter that is empty ends the plan', () => {
  const [first = []] = single;
  const rows = [title, head('RAK TW'), first.map((cell, column) => (column === 5 ? '' : cell))];
  const { rows: found } = settleImport({
    ...recognise([{ file: 'a.xlsx', name: 'Lembar', rows, merges: [] }]),
    answers: {},
    takesFallbacks: true,
    day: { year: 2025, endedMonths: 12 },
  });
  expect(found.map(({ amounts }) => [amounts.get('planQ2'), amounts.get('planQ3')])).toEqual([[700e6, undefined]]);
});
