import { settleImport, type ImportResult } from '../../../src/domain/import/import';
import { recognise } from '../../../src/workbook/import/reading/recognise';

type Cell = string | number;

const named: Cell[] = ['Uraian', 'Pagu', 'Realisasi'];
const numbered: Cell[] = ['No', ...named];

const read = (rows: Cell[][], answers: Record<string, string> = {}): ImportResult =>
  settleImport({
    ...recognise([{ file: 'a.xlsx', name: 'Lembar', rows: [['LAPORAN REALISASI TAHUN 2025'], ...rows], merges: [] }]),
    answers,
    takesFallbacks: true,
    day: { year: 2025, endedMonths: 12 },
  });

const ceilingOf = ({ rows }: ImportResult): number =>
  rows.filter(({ isLeaf }) => isLeaf).reduce((all, { amounts }) => all + (amounts.get('ceiling') ?? 0), 0) / 1e6;

/** What was said of parents: what is proposed where it is asked, and whether it is noted. */
const told = ({ questions, notes }: ImportResult): unknown[] => [
  ...questions.flatMap(({ code, fallback }) => (code === 'parent-rows' || fallback === null ? [code, fallback] : [])),
  ...notes.flatMap(({ code }) => (code === 'parent-rows' ? ['noted'] : [])),
];

const family: Cell[][] = [
  ['Rehabilitasi', 1000e6, 620e6],
  ['Permakanan', 600e6, 400e6],
  ['Sandang', 400e6, 220e6],
];

const cases: [what: string, rows: Cell[][], ceiling: number, told: unknown[]][] = [
  ['one parent, no total', [named, ...family], 1000, ['parent-rows', 'parents']],
  ['one parent, and a total without it', [named, ...family, ['Jumlah', 1000e6, 620e6]], 1000, ['noted']],
  ['a total of all rows: no parents', [named, ...family, ['Jumlah', 2000e6, 1240e6]], 2000, []],
  [
    'parents below a parent',
    [
      named,
      ['Program', 1000e6, 620e6],
      ['Dasar', 700e6, 500e6],
      ['Permakanan', 600e6, 400e6],
      ['Lauk', 100e6, 100e6],
      ['Lanjutan', 300e6, 120e6],
      ['Sandang', 200e6, 100e6],
      ['Sepatu', 100e6, 20e6],
    ],
    1000,
    ['parent-rows', 'parents'],
  ],
  [
    'sections without numbers over numbered rows, one of them with one row',
    [
      numbered,
      ['', 'SEKRETARIAT', 1000e6, 620e6],
      [1, 'Gaji', 600e6, 400e6],
      [2, 'Alat', 400e6, 220e6],
      ['', 'BIDANG PERLINDUNGAN', 500e6, 100e6],
      [1, 'Bantuan', 500e6, 100e6],
      ['', 'JUMLAH', 1500e6, 720e6],
    ],
    1500,
    ['noted'],
  ],
  [
    'the same sections without a total',
    [
      numbered,
      ['', 'SEKRETARIAT', 1000e6, 620e6],
      [1, 'Gaji', 600e6, 400e6],
      [2, 'Alat', 400e6, 220e6],
      ['', 'BIDANG PERLINDUNGAN', 500e6, 100e6],
      [1, 'Bantuan', 500e6, 100e6],
    ],
    1500,
    ['parent-rows', 'parents'],
  ],
  [
    'a parent beside rows of their own: asked without a default',
    [named, ...family, ['Sekretariat', 70e6, 1e6]],
    0,
    ['parent-rows', null],
  ],
  ['only the ceilings agree', [named, ['Rehabilitasi', 1000e6, 650e6], ...family.slice(1)], 2000, []],
  [
    'one sum by chance in a long list',
    [named, ...family, ...[11, 23, 37, 53, 71].map((amount): Cell[] => [`Kegiatan ${amount}`, amount * 1e6, 1e6])],
    2195,
    [],
  ],
  [
    'programmes and kegiatan in columns of their own',
    [
      ['Program', 'Kegiatan', 'Pagu', 'Realisasi'],
      ['Rehabilitasi', '', 1000e6, 620e6],
      ['', 'Permakanan', 600e6, 400e6],
      ['', 'Sandang', 400e6, 220e6],
    ],
    1000,
    ['parent-rows', 'parents'],
  ],
];

test.each(cases)('%s', (_what, rows, ceiling, expected) => {
  const result = read(rows);
  expect([ceilingOf(result), told(result)]).toEqual([ceiling, expected]);
});

it('all rows are taken where that is answered', () => {
  expect(ceilingOf(read([named, ...family], { 'parent-rows:a.xlsx:Lembar': 'rows' }))).toBe(2000);
});
