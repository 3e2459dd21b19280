import { settleImport, type ImportResult } from '../../../src/domain/import/import';
import { recognise } from '../../../src/workbook/import/reading/recognise';

type Cell = string | number;
type Tabs = Record<string, Cell[][]>;

const title: Cell[] = ['LAPORAN REALISASI TAHUN 2025'];
const coded: Cell[] = ['Kode', 'Uraian', 'Pagu', 'Realisasi'];
const listed: Cell[] = ['No', 'Uraian', 'Pagu', 'Realisasi'];
const secretariat: Cell[][] = [title, coded, ['1.06.01.2.01.0001', 'Gaji', 600e6, 400e6]];
const rehabilitation: Cell[][] = [
  title,
  coded,
  ['1.06.04.2.01.0001', 'Permakanan', 600e6, 400e6],
  ['1.06.04.2.01.0002', 'Sandang', 400e6, 220e6],
];
const recap = (one: Cell[], two: Cell[], ...others: Cell[][]): Cell[][] => [title, listed, one, two, ...others];

const read = (tabs: Tabs, answers: Record<string, string> = {}): ImportResult => {
  const sheets = Object.entries(tabs).map(([name, rows]) => ({ file: 'a.xlsx', name, rows, merges: [] }));
  return settleImport({ ...recognise(sheets), answers, takesFallbacks: true, day: { year: 2025, endedMonths: 12 } });
};

const ceilingOf = ({ rows }: ImportResult): number =>
  rows.filter(({ isLeaf }) => isLeaf).reduce((all, { amounts }) => all + (amounts.get('ceiling') ?? 0), 0) / 1e6;
const asked = ({ questions }: ImportResult): unknown[] =>
  questions.flatMap(({ code, fallback }) => (code === 'recap-of-tabs' ? [fallback] : []));

/** Ceilings in millions without an answer, and what is proposed. */
const cases: [what: string, tabs: Tabs, ceiling: number, fallback: unknown[]][] = [
  [
    'each line is one tab',
    {
      Rekap: recap([1, 'Sekretariat', 600e6, 400e6], [2, 'Rehsos', 1000e6, 620e6], ['', 'Jumlah', 1600e6, 1020e6]),
      Sekretariat: secretariat,
      Rehsos: rehabilitation,
    },
    1600,
    ['leave-table'],
  ],
  [
    'detail tabs without codes',
    {
      Rekap: recap([1, 'Sekretariat', 600e6, 400e6], [2, 'Rehsos', 1000e6, 620e6]),
      Sekretariat: [title, listed, [1, 'Gaji', 500e6, 350e6], [2, 'Alat', 100e6, 50e6]],
      Rehsos: [title, listed, [1, 'Permakanan', 600e6, 400e6], [2, 'Sandang', 400e6, 220e6]],
    },
    1600,
    ['leave-table'],
  ],
  [
    'the same names as in the tabs, which divide them further, beside a third tab',
    {
      Rekap: recap([1, 'Gaji', 500e6, 400e6], [2, 'Permakanan', 300e6, 200e6], [3, 'Sandang', 300e6, 200e6]),
      Sekretariat: [title, coded, ['1.06.01.2.01.0001', 'Gaji', 500e6, 400e6]],
      Rehsos: [
        title,
        coded,
        ['1.06.04.2.01', 'Permakanan', 300e6, 200e6],
        ['1.06.04.2.01.0001', 'Beras', 200e6, 150e6],
        ['1.06.04.2.01.0002', 'Lauk', 100e6, 50e6],
        ['1.06.04.2.02', 'Sandang', 300e6, 200e6],
        ['1.06.04.2.02.0001', 'Baju', 200e6, 150e6],
        ['1.06.04.2.02.0002', 'Sepatu', 100e6, 50e6],
      ],
      UPTD: [title, coded, ['1.06.02.2.01.0001', 'Asrama', 70e6, 1e6]],
    },
    1170,
    ['leave-table'],
  ],
  [
    'the same lines as in the tabs, whose codes stay',
    {
      Rekap: recap([1, 'Gaji', 600e6, 400e6], [2, 'Permakanan', 600e6, 400e6], [3, 'Sandang', 400e6, 220e6]),
      Sekretariat: secretariat,
      Rehsos: rehabilitation,
    },
    1600,
    ['leave-table'],
  ],
  [
    'only the whole agrees',
    {
      Rekap: recap([1, 'Belanja Pegawai', 700e6, 500e6], [2, 'Belanja Barang', 900e6, 520e6]),
      Sekretariat: secretariat,
      Rehsos: rehabilitation,
    },
    1600,
    ['leave-table'],
  ],
  [
    'the realised amounts differ',
    {
      Rekap: recap([1, 'Sekretariat', 600e6, 400e6], [2, 'Rehsos', 1000e6, 700e6]),
      Sekretariat: secretariat,
      Rehsos: rehabilitation,
    },
    1600,
    [null],
  ],
  [
    'one of the tabs is missing',
    {
      Rekap: recap([1, 'Sekretariat', 600e6, 400e6], [2, 'Rehsos', 1000e6, 620e6], [3, 'UPTD', 300e6, 1e6]),
      Sekretariat: secretariat,
      Rehsos: rehabilitation,
    },
    1600,
    [null],
  ],
  [
    'only one of the tabs is there',
    { Rekap: recap([1, 'Sekretariat', 600e6, 400e6], [2, 'Rehsos', 1000e6, 620e6]), Rehsos: rehabilitation },
    1000,
    [null],
  ],
  [
    'the same ceiling and nothing else in common',
    {
      Satu: [title, coded, ['1.06.01.2.01.0003', 'Listrik', 700e6, 1e6], ['1.06.01.2.01.0004', 'Air', 100e6, 1e6]],
      Dua: [
        title,
        coded,
        ['1.06.05.2.01.0001', 'Bantuan', 500e6, 100e6],
        ['1.06.05.2.01.0002', 'Tagana', 200e6, 50e6],
        ['1.06.05.2.01.0003', 'Posko', 100e6, 50e6],
      ],
    },
    800,
    [null],
  ],
  ['tabs of two units, no recap', { Sekretariat: secretariat, Rehsos: rehabilitation }, 1600, []],
  [
    'three tabs that add up to nothing of each other',
    {
      UPTD: recap([1, 'Gaji UPTD', 70e6, 1e6], [2, 'Alat UPTD', 30e6, 1e6]),
      Sekretariat: secretariat,
      Rehsos: rehabilitation,
    },
    1700,
    [],
  ],
];

test.each(cases)('%s', (_what, tabs, ceiling, fallback) => {
  const result = read(tabs);
  expect([ceilingOf(result), asked(result)]).toEqual([ceiling, fallback]);
});

it('is named as left out where the tabs give a part of it only', () => {
  const [, tabs = {}] = cases.find(([what]) => what === 'one of the tabs is missing') ?? [];
  expect(read(tabs, { 'recap-of-tabs:a.xlsx:Rekap': 'leave-table' }).heldBack).toEqual(['a.xlsx › Rekap']);
  const [[, whole] = ['', {}]] = cases;
  expect(read(whole).heldBack).toEqual([]);
});

it('is taken in place of the tabs where that is answered', () => {
  const [, tabs = {}] = cases.find(([what]) => what === 'only one of the tabs is there') ?? [];
  expect(ceilingOf(read(tabs, { 'recap-of-tabs:a.xlsx:Rekap': 'leave-parts' }))).toBe(1600);
});

it('is taken beside the tabs where that is answered', () => {
  const [[, tabs] = ['', {}]] = cases;
  expect(ceilingOf(read(tabs, { 'recap-of-tabs:a.xlsx:Rekap': 'take' }))).toBe(3200);
});
