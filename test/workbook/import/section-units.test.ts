import { readTabs, type Cell } from './read-tabs';

const title: Cell[][] = [['REKAP SERAPAN PER BIDANG'], ['DINAS SOSIAL CONTOH'], ['s.d. Juni 2025']];
const head: Cell[] = ['No', 'Uraian', 'Pagu', 'Realisasi'];
const coded: Cell[] = ['Kode', 'Uraian', 'Pagu', 'Realisasi'];
const secretariat: Cell[][] = [
  [1, 'Gaji', 600e6, 400e6],
  [2, 'Alat tulis', 400e6, 220e6],
];
const field: Cell[][] = [
  [1, 'Permakanan', 300e6, 100e6],
  [2, 'Sandang', 200e6, 50e6],
];
const total: Cell[] = ['', 'Jumlah', 1500e6, 770e6];

/** Names of units with the ceilings of their leaves, in millions. */
function ceilings(rows: Cell[][]): Record<string, number> {
  const { rows: written, units } = readTabs({ Tab: [...title, ...rows] });
  const sums: Record<string, number> = {};
  for (const { isLeaf, unit, amounts } of written) {
    const name = units.find(({ code }) => code === unit)?.name ?? '';
    if (isLeaf) sums[name] = (sums[name] ?? 0) + (amounts.get('ceiling') ?? 0) / 1e6;
  }
  return sums;
}

test.each<[what: string, rows: Cell[][], expected: Record<string, number>]>([
  [
    'beside letters',
    [head, ['A', 'SEKRETARIAT'], ...secretariat, ['B', 'BIDANG REHABILITASI SOSIAL'], ...field, total],
    { SEKRETARIAT: 1000, 'BIDANG REHABILITASI SOSIAL': 500 },
  ],
  [
    'with their letters in one cell, and sub-totals',
    [
      head,
      ['I. Sekretariat :'],
      ...secretariat,
      ['', 'Sub Jumlah', 1000e6, 620e6],
      ['II. UPTD Panti Werdha'],
      ...field,
      ['', 'Sub Jumlah', 500e6, 150e6],
      total,
    ],
    { Sekretariat: 1000, 'UPTD Panti Werdha': 500 },
  ],
  [
    'by their short names alone, above codes',
    [
      coded,
      ['', 'Rehsos'],
      ['1.06.04.2.01.0001', 'Permakanan', 300e6, 100e6],
      ['', 'Linjamsos'],
      ['1.06.05.2.01.0001', 'Sandang', 200e6, 50e6],
    ],
    { Rehsos: 300, Linjamsos: 200 },
  ],
  [
    'of an English form',
    [head, ['A', 'SECRETARIAT'], ...secretariat, ['B', 'Rehabilitation Division'], ...field, total],
    { SECRETARIAT: 1000, 'Rehabilitation Division': 500 },
  ],
  [
    'with their sums beside them',
    [
      coded,
      ['', 'SEKRETARIAT', 700e6, 200e6],
      ['1.06.01.2.01.0001', 'Dokumen', 300e6, 100e6],
      ['1.06.01.2.01.0002', 'Gaji', 400e6, 100e6],
      ['', 'BIDANG REHABILITASI SOSIAL', 200e6, 50e6],
      ['1.06.04.2.01.0001', 'Sandang', 150e6, 30e6],
      ['1.06.04.2.01.0002', 'Pangan', 50e6, 20e6],
    ],
    { SEKRETARIAT: 700, 'BIDANG REHABILITASI SOSIAL': 200 },
  ],
])('units as headings between lines: %s', (_what, rows, expected) => {
  expect(ceilings(rows)).toEqual(expected);
});

test.each<[what: string, rows: Cell[][]]>([
  [
    'a unit that is not filled in yet',
    [head, [1, 'Sekretariat', 600e6, 400e6], [2, 'Bidang Rehabilitasi Sosial'], [3, 'UPTD Panti', 900e6, 100e6]],
  ],
  ['a field of the government', [head, ['', 'BIDANG URUSAN SOSIAL'], ...secretariat, ...field]],
  ['a heading that is no unit', [head, ['A', 'Belanja Operasi'], ...secretariat, ['B', 'Belanja Modal'], ...field]],
])('no heading of a unit: %s', (_what, rows) => {
  expect(Object.keys(ceilings(rows))).toEqual(['DINAS SOSIAL CONTOH']);
});

test('a heading that is merged over the amounts is no amount that cannot be read', () => {
  const rows: Cell[][] = [head, ['SEKRETARIAT'], ...secretariat, ['BIDANG PEMBERDAYAAN SOSIAL'], ...field];
  const { notes } = readTabs({ Tab: [...title, ...rows] }, ['A5:D5', 'A8:D8']);
  expect(notes.filter(({ code }) => code === 'unreadable-amount')).toEqual([]);
});
