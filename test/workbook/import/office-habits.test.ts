import { recognise } from '../../../src/workbook/import/reading/recognise';
import { sumsOf, readTabs, type Cell } from './read-tabs';

const title: Cell[][] = [['CAPAIAN KINERJA DINAS SOSIAL CONTOH TAHUN 2025']];
const names = (result: ReturnType<typeof readTabs>): string[] => result.units.map(({ name }) => name);
const codes = (result: ReturnType<typeof readTabs>): string[] => result.notes.map(({ code }) => code);

describe('figures that those of the year are compared with', () => {
  it.each<[head: Cell[], row: Cell[], compared: Record<string, unknown>]>([
    [
      ['Indikator', 'Satuan', 'Realisasi Tahun Lalu', 'Target', 'Realisasi', 'Target Akhir Renstra'],
      ['Persentase PPKS', '%', 70, 80, 76, 95],
      { lastYear: 70, planEnd: 95 },
    ],
    [
      ['Indikator', 'Satuan', 'Realisasi 2024', 'Target 2025', 'Realisasi 2025', 'Target Renstra 2029'],
      ['Persentase PPKS', '%', 70, 80, 76, 95],
      { lastYear: 70, planEnd: 95 },
    ],
    [
      [
        'Indikator',
        'Satuan',
        'Target Renstra',
        'Realisasi s.d. Tahun Lalu',
        'Target Tahun 2025',
        'Realisasi Tahun 2025',
      ],
      ['Jumlah lansia', 'orang', 500, 200, 80, 76],
      { toLastYear: 200, planEnd: 500 },
    ],
    [
      ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Standar Nasional', 'Realisasi Provinsi'],
      ['Persentase PPKS', '%', 80, 76, 100, 85],
      { nationalStandard: 100 },
    ],
    [
      ['Indikator', 'Satuan', 'Target Renstra 2025', 'Realisasi', 'Keterangan'],
      ['Persentase PPKS', '%', 80, 76, 'baik'],
      {},
    ],
  ])('%p', (head, row, compared) => {
    const [indicator] = readTabs({ A: [...title, head, row] }).indicators;
    expect(indicator).toMatchObject({ target: 80, actual: 76 });
    expect(indicator?.compared).toEqual(compared);
  });
});

describe('units as offices name them', () => {
  const head: Cell[] = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'];
  const row = (name: string): Cell[] => [1, name, '%', 80, 70];

  it('tabs in short words', () => {
    const tabs = Object.fromEntries(
      ['Rehsos', 'Renaksi Linjamsos', 'PFM', 'Sekretariat'].map((tab) => [tab, [...title, head, row(`Ukuran ${tab}`)]]),
    );
    expect(names(readTabs(tabs))).toEqual(['Rehsos', 'Linjamsos', 'PFM', 'Sekretariat']);
  });

  it.each<[what: string, rows: Cell[][], units: string[]]>([
    ['rows with nothing but a name', [['SEKRETARIAT'], row('A'), ['REHSOS'], row('B')], ['SEKRETARIAT', 'REHSOS']],
    [
      'with their letters',
      [['A', 'Sekretariat'], row('A'), ['B', 'Bidang Dayasos'], row('B')],
      ['Sekretariat', 'Bidang Dayasos'],
    ],
    ['several words for one', [['Rehsos'], row('A'), ['Bidang Rehabilitasi Sosial'], row('B')], ['Rehsos']],
  ])('%s', (_what, rows, units) => {
    expect(names(readTabs({ A: [...title, head, ...rows] }))).toEqual(units);
  });

  const budgetHead: Cell[] = ['Kode', 'Uraian', 'Pagu', 'Realisasi'];
  const budget = (code: string, name: string): Cell[][] => [
    ['REALISASI S.D. JUNI 2025'],
    budgetHead,
    [code, name, 100e6, 50e6],
  ];

  it('tabs of budgets, each with its own', () => {
    const tabs = {
      Rehsos: budget('1.06.04.2.01.0001', 'Permakanan'),
      Sekretariat: budget('1.06.01.2.01.0001', 'Dokumen'),
    };
    const result = readTabs(tabs);
    expect(names(result)).toEqual(['Rehsos', 'Sekretariat']);
    expect(sumsOf(result, 'ceiling')).toEqual([200]);
  });

  it('tabs of units that hold the same table give it to none of them', () => {
    const same = [...budget('1.06.04.2.01.0001', 'Permakanan'), ['1.06.01.2.01.0001', 'Dokumen', 100e6, 50e6]];
    const result = readTabs({ Rehsos: same, Sekretariat: same });
    expect(names(result)).toEqual([]);
    expect(sumsOf(result, 'ceiling')).toEqual([200]);
  });

  it('a line above the second table of a tab', () => {
    const [first = [], second = []] = [
      budget('1.06.04.2.01.0001', 'Permakanan'),
      budget('1.06.01.2.01.0001', 'Dokumen'),
    ];
    const rows = [
      ['REALISASI S.D. JUNI 2025'],
      ['Bidang Rehabilitasi Sosial'],
      ...first.slice(1),
      [],
      ['Sekretariat'],
      ...second.slice(1),
    ];
    expect(names(readTabs({ A: rows }))).toEqual(['Bidang Rehabilitasi Sosial', 'Sekretariat']);
  });
});

describe('how far what was reached goes', () => {
  const row: Cell[] = ['Persentase PPKS', '%', 80, 40];
  it.each<[title: string, head: Cell[], isToDate: boolean]>([
    ['CAPAIAN KINERJA DINAS SOSIAL CONTOH TW II TAHUN 2025', ['Indikator', 'Satuan', 'Target', 'Realisasi'], false],
    ['CAPAIAN KINERJA TAHUN 2025', ['Indikator', 'Satuan', 'Target', 'Realisasi (s.d. TW II)'], true],
    ['CAPAIAN KINERJA TRIWULAN KE-2 TAHUN 2025', ['Indikator', 'Satuan', 'Target', 'Realisasi'], false],
    ['CAPAIAN KINERJA TRIWULAN KEDUA TAHUN 2025', ['Ind. Kinerja', 'Sat.', 'Tgt', 'Realisasi'], false],
    ['CAPAIAN KINERJA SEMESTER PERTAMA TAHUN 2025', ['Indikator', 'Satuan', 'Target', 'Realisasi'], false],
    ['RENSTRA 2025 s.d. 2029: CAPAIAN TRIWULAN II TAHUN 2025', ['Indikator', 'Satuan', 'Target', 'Realisasi'], false],
  ])('%s', (line, head, isToDate) => {
    const [indicator] = readTabs({ A: [[line], head, row] }).indicators;
    expect(indicator).toMatchObject({ quarters: [null, 40, null, null], isToDate });
  });
});

it('who answers for an indicator ends no table', () => {
  const head: Cell[] = ['No', 'Penanggung Jawab', 'Indikator', 'Satuan', 'Target', 'Realisasi'];
  const rows: Cell[][] = [
    [1, 'Kepala Bidang Rehabilitasi Sosial', 'A', '%', 80, 70],
    [2, 'Kepala Dinas', 'B', '%', 80, 70],
    ['', '', '', '', 'Kepala Dinas Sosial'],
  ];
  expect(readTabs({ A: [...title, head, ...rows] }).indicators.map(({ name }) => name)).toEqual(['A', 'B']);
});

describe('cells that hold words', () => {
  const head: Cell[] = ['Indikator', 'Satuan', 'Target', 'Target TW I', 'Target TW II', 'Realisasi'];
  it.each<[row: Cell[], target: unknown, quarters: unknown[], actual: unknown, told: boolean, polarity: string]>([
    [['Rapat', 'kegiatan', '12 kegiatan', '3 kegiatan', 6, 12], 12, [3, 6, null, null], 12, false, 'positive'],
    [
      ['Rapat', 'kegiatan', 1, 'dilaksanakan di TW II', 1, 1],
      1,
      ['Diukur di TW II', 1, null, null],
      1,
      false,
      'positive',
    ],
    [
      ['Rapat', 'kegiatan', 12, 'Persiapan awal rapat koordinasi', 6, 12],
      12,
      ['Persiapan awal rapat koordinasi', 6, null, null],
      12,
      true,
      'positive',
    ],
    [
      ['SOP', 'dokumen', 'Tersusunnya dokumen SOP pelayanan', '', '', ''],
      'Tersusunnya dokumen SOP pelayanan',
      [null, null, null, null],
      null,
      true,
      'positive',
    ],
    [
      ['Opini', 'opini', 'Wajar Tanpa Pengecualian', '', '', 'WTP'],
      'Wajar Tanpa Pengecualian',
      [null, null, null, null],
      'WTP',
      false,
      'grade',
    ],
    [['Lansia', 'orang', '± 300', '', '', '290'], '± 300', [null, null, null, null], 290, true, 'positive'],
    [['Lansia', 'orang', '12*', '', '', '11 ¹)'], 12, [null, null, null, null], 11, false, 'positive'],
    [['Lansia', 'orang', '12 †', '', '', '11 2)'], 12, [null, null, null, null], 11, false, 'positive'],
    [['Lansia', 'orang', '80 s.d. 90', '', '', 'n/a'], '80 s.d. 90', [null, null, null, null], null, false, 'range'],
    [['Lansia', 'orang', 80, '', '', 'terlaksana'], 80, [null, null, null, null], 'terlaksana', true, 'positive'],
    [
      ['Lansia', 'orang', 80, '', '', '76 orang (95%)'],
      80,
      [null, null, null, null],
      '76 orang (95%)',
      true,
      'positive',
    ],
  ])('%p', (row, target, quarterTargets, actual, isTold, polarity) => {
    const result = readTabs({ A: [...title, head, row] });
    expect(result.indicators).toMatchObject([{ target, quarterTargets, actual, polarity }]);
    expect(codes(result).includes('no-figures')).toBe(isTold);
  });
});

describe('amounts too small for Rupiah', () => {
  const table = (amounts: number[]): Cell[][] => [
    ['REALISASI DINAS SOSIAL CONTOH S.D. JUNI 2025'],
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ...amounts.map((amount, index): Cell[] => [`1.06.04.2.01.000${index + 1}`, `Kegiatan ${index}`, amount, amount]),
  ];
  it.each<[amounts: number[], asked: 'no' | 'with a default' | 'open']>([
    [[600.5, 400.75, 99.25], 'open'],
    [[600_512, 400_753, 99_251], 'with a default'],
    [[4_500_000, 3_000_000, 1_000_000], 'no'],
    [[600_512_000, 400_753_100, 99_251_000], 'no'],
    [[600_512, 400_753], 'no'],
  ])('%p: %s', (amounts, asked) => {
    const { questions, open } = readTabs({ A: table(amounts) });
    const found = questions.find(({ code }) => code === 'small-amounts');
    expect(!found ? 'no' : open.has(found.id) ? 'open' : 'with a default').toBe(asked);
  });

  it.each([
    ['1000', 1.1005],
    ['1000000', 1100.5],
  ])('times %s', (factor, sum) => {
    const answers = { 'small-amounts:a.xlsx:A': factor };
    expect(sumsOf(readTabs({ A: table([600.5, 400.75, 99.25]) }, [], answers), 'ceiling')).toEqual([sum]);
  });
});

it('marks of notes behind amounts are no part of them', () => {
  const rows: Cell[][] = [
    ['REALISASI DINAS SOSIAL CONTOH S.D. JUNI 2025'],
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.04.2.01.0001', 'A', '600.000.000*', '150.000.000 *)'],
    ['1.06.04.2.01.0002', 'B', '400.000.000 ²)', '100.000.000'],
  ];
  expect(sumsOf(readTabs({ A: rows }), 'ceiling', 'spent')).toEqual([1000, 250]);
});

it('a report of revenue alone gives nothing', () => {
  const rows: Cell[][] = [
    ['REALISASI PENDAPATAN S.D. JUNI 2025'],
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
    ['4', 'PENDAPATAN DAERAH', 100e6, 50e6],
    ['4.1', 'PAD', 100e6, 50e6],
    ['', 'JUMLAH', 100e6, 50e6],
  ];
  expect(readTabs({ A: rows }).rows).toEqual([]);
});

it('quarters below a group that is not merged, beside the year of the target', () => {
  const rows: Cell[][] = [
    ...title,
    ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', '', '', ''],
    ['', '', '', '2025', 'TW I', 'TW II', 'TW III', 'TW IV'],
    [1, 'A', 'orang', 100, 20, 30, '', ''],
  ];
  expect(readTabs({ A: rows }).indicators).toMatchObject([{ target: 100, quarters: [20, 30, null, null] }]);
});

it('months by their numbers are named, and are no figure of the year', () => {
  const head: Cell[] = ['No', 'Indikator', 'Satuan', 'Target', 'B01', 'B02', 'Bulan ke-3'];
  const result = readTabs({ A: [['RENCANA AKSI TAHUN 2025'], head, [1, 'Jumlah lansia', 'orang', 100, 5, 6, 7]] });
  expect(result.notes.find(({ code }) => code === 'unclear-months')?.values).toEqual({ columns: ['E', 'F', 'G'] });
});

it('what somebody expects to the end of the year was not spent', () => {
  const rows: Cell[][] = [
    ['REALISASI DINAS SOSIAL CONTOH S.D. JUNI 2025'],
    ['Kode', 'Uraian', 'Pagu', 'Realisasi s.d. Juni', 'Prognosis s.d. Desember'],
    ['1.06.04.2.01.0001', 'A', 600e6, 150e6, 590e6],
    ['1.06.04.2.01.0002', 'B', 400e6, 100e6, 390e6],
  ];
  expect(sumsOf(readTabs({ A: rows }), 'ceiling', 'spent')).toEqual([1000, 250]);
});

it('a list by kinds of spending beside as many lines with codes is asked about', () => {
  const head: Cell[] = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];
  const { questions } = readTabs({
    Rekap: [
      ['REALISASI S.D. JUNI 2025'],
      head.slice(1),
      ['Belanja Pegawai', 700e6, 200e6],
      ['Belanja Barang', 300e6, 50e6],
    ],
    Rincian: [
      ['REALISASI S.D. JUNI 2025'],
      head,
      ['1.06.04.2.01.0001', 'A', 600e6, 150e6],
      ['1.06.04.2.01.0002', 'B', 400e6, 100e6],
    ],
  });
  expect(questions.map(({ code }) => code)).toContain('recap-of-tabs');
});

test.each<[what: string, hidden: number[], told: string[]]>([
  ['a ceiling that nobody sees', [2], ['C']],
  ['both amounts', [2, 3], ['C', 'D']],
  ['a remark', [4], []],
  ['nothing', [], []],
])('hidden columns are read and named: %s', (_, hiddenColumns, told) => {
  const rows = [
    ['DPA DINAS SOSIAL TAHUN 2025', '', '', '', ''],
    ['Kode', 'Uraian', 'Pagu', 'Realisasi', 'Keterangan'],
    ['1.06.04.2.01.0001', 'Permakanan', 600e6, 300e6, ''],
    ['1.06.04.2.01.0002', 'Sandang', 400e6, 200e6, ''],
  ];
  const { budgets } = recognise([{ file: 'a.xlsx', name: 'R', rows, merges: [], hiddenColumns }]);
  expect(budgets.map((table) => table.hiddenColumns ?? [])).toEqual([told]);
});

test.each<[what: string, title: string, headings: string[], year: number | null]>([
  ['of the headings', 'Realisasi Dinas Sosial', ['Pagu 2024', 'Realisasi 2024', 'Pagu 2025', 'Realisasi 2025'], 2025],
  ['of the title', 'Realisasi Dinas Sosial Tahun 2024', ['Pagu', 'Realisasi', 'Pagu 2025', 'Realisasi 2025'], 2024],
  ['of nothing', 'Realisasi Dinas Sosial', ['Pagu', 'Realisasi', 'Keterangan', ''], null],
])('the year of a budget is that %s', (_, title, headings, year) => {
  const rows = [
    [title, '', '', '', '', ''],
    ['Kode', 'Uraian', ...headings],
    ['1.06.04.2.01.0001', 'Permakanan', 500e6, 450e6, 600e6, 300e6],
    ['1.06.04.2.01.0002', 'Sandang', 300e6, 290e6, 400e6, 250e6],
  ];
  const { budgets } = recognise([{ file: 'a.xlsx', name: 'R', rows, merges: [] }]);
  expect(budgets.map((table) => table.year)).toEqual([year]);
});
