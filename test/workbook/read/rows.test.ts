import { readRows } from '../../../src/workbook/read/rows';
import { scheduleTable } from '../../../src/workbook/schema/schedule-tables';
import {
  actualsTable,
  budgetTable,
  followUpTable,
  indicatorTable,
  settingsTable,
  unitTable,
} from '../../../src/workbook/schema/tables';
import { grid, places } from './grids';

const headings = ['Kode', 'Nama', 'Jenis'];
const units = (...rows: unknown[][]) => {
  const { rows: read, findings } = readRows(unitTable, grid('Unit Kerja', [headings, ...rows]));
  return { codes: read.map((row) => row.text('code')), findings };
};

describe('totals are passed over and counted', () => {
  test.each(['Jumlah', 'TOTAL', 'Grand Total', 'Sub Total II', 'Jumlah Total', 'Jumlah Belanja:', 'Rata-rata'])(
    '%s in the key cell, or in the name cell beside an empty key',
    (label) => {
      const { codes, findings } = units(['B1', 'Bidang', 'x'], [label, '', ''], ['', label, 'y']);
      expect(codes).toEqual(['B1']);
      expect(findings).toMatchObject([{ code: 'total-rows-skipped', severity: 'info', values: { count: 2 } }]);
    },
  );

  test('a name that begins with a total label, or stands beside a key, is a record', () => {
    const sheet = grid('Indikator', [
      ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'],
      ['I1', 'B1', 'Jumlah dokumen yang disusun', 'dokumen', 'Positif', 4],
      ['I2', 'B1', 'Total', 'unit', 'Positif', 4],
    ]);
    const { rows, findings } = readRows(indicatorTable, sheet);
    expect(rows.map((row) => row.text('code'))).toEqual(['I1', 'I2']);
    expect(findings).toEqual([]);
  });

  test('an empty key beside a name that only begins like a total is a row without key', () => {
    expect(places(units(['', 'Jumlah dokumen yang disusun', 'x']).findings)).toEqual(['row-without-key A2']);
  });
});

test('a row whose key shows an error is told, and is no record of an empty name', () => {
  const { codes, findings } = units(['B1', 'Bidang', 'x'], ['#REF!', 'Lain', 'x'], ['B2', 'Seksi', 'x']);
  expect(codes).toEqual(['B1', 'B2']);
  expect(findings).toMatchObject([{ code: 'error-cell-carries', severity: 'error', cell: 'A3' }]);
});

test('the headings once more in the middle of a sheet are no record', () => {
  const again = ['Kode', ' NAMA', 'jenis'];
  const { codes, findings } = units(['B1', 'Bidang', 'x'], again, ['B2', 'Seksi', 'x'], ['Kode', 'Nama', 'Bidang']);
  expect(codes).toEqual(['B1', 'B2', 'Kode']);
  expect(findings).toEqual([]);
});

test('a number where a name belongs is asked about: figures may have slid by a column', () => {
  const { codes, findings } = units(['B1', 12, 'x'], ['B2', 0, 'x'], ['B3', 'Bidang 3', 'x']);
  expect(codes).toEqual(['B1', 'B2', 'B3']);
  expect(findings).toMatchObject([
    { code: 'number-as-name', severity: 'warning', cell: 'B2', values: { column: 'Nama' } },
  ]);
});

test('example rows are passed over and counted', () => {
  const { codes, findings } = units(
    ['contoh', 'Bidang', ''],
    ['Contoh: B1', 'Bidang', ''],
    ['CONTOH-2', '', ''],
    ['B1', 'Contoh', ''],
  );
  expect(codes).toEqual(['B1']);
  expect(findings).toMatchObject([{ code: 'example-rows-skipped', severity: 'info', values: { count: 3 } }]);
});

test.each([
  'Catatan: angka sementara',
  'Keterangan : data per Desember',
  'SUMBER: Perwali 12 Tahun 2024',
  'NB: belum diverifikasi',
  'Note: provisional',
  '*) Dinas induk',
])('a note that stands alone below the rows is no record: %s', (note) => {
  expect(units(['B1', 'Bidang', ''], [note, '', ''])).toMatchObject({ codes: ['B1'], findings: [] });
});

test('a key that begins like a note beside other cells, or without its colon, is a record', () => {
  expect(units(['Catatan: 1', 'Bidang', ''], ['Catatan', '', ''], ['Sumber-2', '', ''])).toMatchObject({
    codes: ['Catatan: 1', 'Catatan', 'Sumber-2'],
  });
});

test('what hangs under an example is passed over with it, what stands alone is not', () => {
  const sheet = grid('Jadwal Kegiatan', [
    ['No', 'Kegiatan', 'Unit', 'Rencana Mulai', 'Rencana Selesai', 'Penanggung Jawab', 'Tempat'],
    ['contoh', 'Apel', '', '', '', '', ''],
    ['', 'Rapat', '', '', '', '', ''],
    ['1', 'Bimbingan', '', '', '', '', ''],
  ]);
  const names = (hangs: true | 'alone') =>
    readRows(scheduleTable, sheet, (row) => row.text('name') !== '' && hangs).rows.map((row) => row.text('name'));
  expect(names('alone')).toEqual(['Rapat', 'Bimbingan']);
  expect(names(true)).toEqual([]);
});

test('a row with an empty key and any other filled cell is a Peringatan that names the rows, adjacent ones together', () => {
  const { codes, findings } = units(['B1', 'Bidang', ''], ['', '', 'UPTD'], ['\u00a0', 'Bidang', ''], ['', '', '']);
  expect(codes).toEqual(['B1']);
  expect(findings).toMatchObject([
    {
      code: 'row-without-key',
      severity: 'warning',
      cell: 'A3:A4',
      values: { row: 3, last: 4, count: 2, column: 'Kode' },
    },
  ]);
});

test('a row filled only in unknown columns is empty, as is one with an unticked box', () => {
  const sheet = grid('Unit Kerja', [
    [...headings, 'Catatan'],
    ['', '', '', 'lihat SK'],
    ['', false, '', ''],
  ]);
  expect(places(readRows(unitTable, sheet).findings)).toEqual([]);
});

test('a row of formulas that found nothing is empty: a code is never the number 0', () => {
  const rows = [
    ['K1', 1, 2],
    [0, '', ''],
    [0, 0, 0],
    [0, 5, ''],
    ['0', '', ''],
  ];
  const { rows: read } = readRows(actualsTable, grid('Realisasi', [['Kode', 'TW I', 'TW II'], ...rows]));
  expect(read.map((row) => row.number)).toEqual([2, 5, 6]);
});

describe('rows prepared with their running number', () => {
  const followUps = (...rows: unknown[][]) => {
    const heads = ['No', 'Unit', 'Periode', 'Permasalahan', 'Akar Penyebab', 'Rencana Tindak Lanjut'];
    const table = grid('Tindak Lanjut', [[...heads, 'Penanggung Jawab', 'Batas Waktu', 'Status'], ...rows]);
    const read = readRows(followUpTable, table);
    return { numbers: read.rows.map((row) => row.text('number')), findings: places(read.findings) };
  };
  const filled = ['1', 'B1', 'TW I', 'm', 's', 't', 'p', '2025-12-01', 'Selesai'];

  test.each<[what: string, row: unknown[]]>([
    ['a number', [2, '', '', '', '', '', '', '', '']],
    ['a number as text', ['2.', '', '', '', '', '', '', '', '']],
    ['a number and a word of a list', ['2', '', '', '', '', '', '', '', 'Belum Dilaksanakan']],
  ])('%s alone is no record', (_, row) => {
    expect(followUps(filled, row)).toEqual({ numbers: ['1'], findings: [] });
  });

  test('with anything else, or with a key that is no number, they are records', () => {
    const rows = [
      [2, '', '', 'Masalah', '', '', '', '', ''],
      ['TL-3', '', '', '', '', '', '', '', ''],
    ];
    expect(followUps(filled, ...rows).numbers).toEqual(['1', '2', 'TL-3']);
  });

  test('a word of a list without a number is a row without key', () => {
    const row = ['', '', '', '', '', '', '', '', 'Selesai'];
    expect(followUps(filled, row, row).findings).toEqual(['row-without-key A3:A4']);
  });
});

test('a row of column numbers under the headings is passed over', () => {
  expect(units([1, 2, 3], ['B1', 'Bidang', 'x'])).toMatchObject({ codes: ['B1'], findings: [] });
  expect(units(['(1)', '(2)', '(3)'], ['B1', 'Bidang', 'x'])).toMatchObject({ codes: ['B1'], findings: [] });
});

test('numbers further down are records', () => {
  expect(units(['B1', 'a', 'b'], ['B2', 'a', 'b'], ['B3', 'a', 'b'], [1, 2, 3]).codes).toEqual(['B1', 'B2', 'B3', '1']);
});

test('an account without a Kode is a record of the budget, another row without one is not', () => {
  const sheet = grid('Anggaran Belanja', [
    ['Kode', 'Kode Rekening', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.01', '', 'Program', 1, 1],
    ['', '5.1.02', 'Belanja', 1, 1],
    ['', '', 'Catatan', '', ''],
  ]);
  const { rows, findings } = readRows(budgetTable, sheet, (row) => row.text('account') !== '');
  expect(rows.map((row) => row.number)).toEqual([2, 3]);
  expect(places(findings)).toEqual(['row-without-key A4']);
});

test('cells know their place, their heading and hostile text stays text', () => {
  const sheet = grid('Pengaturan', [[], ['Nilai', 'Kunci'], ['=HYPERLINK("http://x")', '__proto__']]);
  const [row] = readRows(settingsTable, sheet).rows;
  expect([row?.text('key'), row?.text('value'), row?.cell('key'), row?.cell('notes'), row?.number]).toEqual([
    '__proto__',
    '=HYPERLINK("http://x")',
    'B3',
    '',
    3,
  ]);
});

test('a row of column numbers is one when it counts from 1 in at least three cells, near the headings', () => {
  const more = (...rows: unknown[][]) => {
    const sheet = grid('Unit Kerja', [[...headings, 'Induk'], ...rows]);
    return readRows(unitTable, sheet).rows.map((row) => row.text('code'));
  };
  expect(more([1, 2, 3, ''], ['B1', 'a', 'b', ''])).toEqual(['B1']);
  expect(more(['B1', 'a', 'b', ''], [1, 2, 3, 4])).toEqual(['B1']);
  expect(more(['B1', 'a', 'b', ''], ['B2', 'a', 'b', ''], [1, 2, 3, 4])).toEqual(['B1', 'B2', '1']);
  expect(more([1, 2, '', ''])).toEqual(['1']);
  expect(more([1, 2, 4, ''])).toEqual(['1']);
});

test('only a key that begins with contoh is an example', () => {
  expect(units(['Percontohan', 'Bidang', 'x'], ['Unit contoh', 'Bidang', 'x'])).toMatchObject({
    codes: ['Percontohan', 'Unit contoh'],
    findings: [],
  });
});

test('rows without a key that do not touch are told one by one', () => {
  expect(
    places(
      units(['', '', 'UPTD'], ['B1', 'Bidang', 'x'], ['', 'Seksi', ''], ['', 'Seksi', ''], ['', '', ''], ['', 'x', ''])
        .findings,
    ),
  ).toEqual(['row-without-key A2', 'row-without-key A4:A5', 'row-without-key A7']);
});

test('a sheet without its headings gives nothing but that finding', () => {
  const { rows, totals, header, findings } = readRows(unitTable, grid('Unit Kerja', [['B1', 'Bidang', 'x']]));
  expect([rows, totals, header, places(findings)]).toEqual([[], [], null, ['missing-header']]);
});

describe('what hangs', () => {
  const schedule = (...rows: unknown[][]) =>
    grid('Jadwal Kegiatan', [
      ['No', 'Kegiatan', 'Unit', 'Rencana Mulai', 'Rencana Selesai', 'Penanggung Jawab', 'Tempat'],
      ...rows,
    ]);
  const hanging = (...rows: unknown[][]) =>
    readRows(scheduleTable, schedule(...rows), (row) => row.text('name') !== '');

  test('counts from the first row on, as long as there is no example', () => {
    expect(hanging(['', 'Apel']).rows.map((row) => row.number)).toEqual([2]);
  });

  test('a total ends what hangs under an example, and is counted', () => {
    const { rows, totals, findings } = hanging(['contoh', 'Apel'], ['', 'Rapat'], ['Jumlah', 'Rapat'], ['', 'Upacara']);
    expect([rows.map((row) => row.number), totals.map((row) => row.number)]).toEqual([[5], [4]]);
    expect(findings).toMatchObject([
      { code: 'total-rows-skipped', values: { count: 1 } },
      { code: 'example-rows-skipped', values: { count: 1 } },
    ]);
  });
});

test('error cells are told of records and of rows without a key, not of totals', () => {
  const found = places(
    units(['B1', '#REF!', 'x'], ['', '#REF!', 'x'], ['Jumlah', '', '#REF!'], ['B2', 'Bidang', '#N/A']).findings,
  );
  expect(found).toEqual([
    'error-cell-shown B2',
    'error-cell-shown B3',
    'error-cell-shown C5',
    'row-without-key A3',
    'total-rows-skipped',
  ]);
});

describe('totals are compared', () => {
  const weighed = (...rows: unknown[][]) => grid('Unit Kerja', [[...headings, 'Bobot'], ...rows]);

  test.each<[name: string, rows: unknown[][], found: string[]]>([
    [
      'that agree',
      [
        ['B1', 'a', 'x', 2],
        ['B2', 'b', 'x', 3],
        ['Jumlah', '', '', 5],
      ],
      [],
    ],
    [
      'that differ',
      [
        ['B1', 'a', 'x', 2],
        ['B2', 'b', 'x', 3],
        ['Jumlah', '', '', 6],
      ],
      ['total-differs D4'],
    ],
    [
      'above further rows',
      [
        ['B1', 'a', 'x', 2],
        ['Jumlah', '', '', 2],
        ['B2', 'b', 'x', 3],
      ],
      [],
    ],
    [
      'that say what the rows below them do',
      [
        ['B1', 'a', 'x', 2],
        ['Sub Total', '', '', 3],
        ['B2', 'b', 'x', 3],
      ],
      ['total-differs D3'],
    ],
  ])('%s', (_, rows, found) => {
    expect(places(readRows(unitTable, weighed(...rows)).findings)).toEqual([...found, 'total-rows-skipped']);
  });

  test('by whoever says what hangs, because not every row is added up', () => {
    const sheet = weighed(['B1', 'a', 'x', 2], ['Jumlah', '', '', 6]);
    const { totals, findings } = readRows(unitTable, sheet, () => false);
    expect(totals.map((row) => row.number)).toEqual([3]);
    expect(places(findings)).toEqual(['total-rows-skipped']);
  });
});

test('a row without key is told at the column of the key, wherever that stands', () => {
  const sheet = grid('Unit Kerja', [
    ['Nama', 'Jenis', 'Kode'],
    ['Bidang', 'x', ''],
  ]);
  expect(places(readRows(unitTable, sheet).findings)).toEqual(['row-without-key C2']);
});

test('a heading that is only doubted stops no row, one that is missing stops all', () => {
  const doubted = grid('Unit Kerja', [
    [...headings, 'Kepalaa'],
    ['B1', 'Bidang', 'x', 'Sari'],
  ]);
  const { rows, findings } = readRows(unitTable, doubted);
  expect(rows).toHaveLength(1);
  expect(places(findings)).toEqual(['near-heading D1']);
  const missing = grid('Unit Kerja', [
    ['Kode', 'Jenis', 'Kepala'],
    ['B1', 'x', 'Sari'],
  ]);
  expect(readRows(unitTable, missing)).toMatchObject({ rows: [], totals: [], header: { row: 0 } });
});
