import { checkTable } from '../../../../src/domain/printed-figures/check-table';
import type { PrintedTable } from '../../../../src/domain/printed-figures/table';
import { recogniseTables } from '../../../../src/workbook/read/printed/recognise';

type Values = (string | number)[][];

const recognised = (values: Values, merged: string[] = []): PrintedTable[] =>
  recogniseTables({ name: 'Tabel', values, merged });

/** The columns that each percentage was tied to. */
const tied = (tables: readonly PrintedTable[]): (string | undefined)[][] =>
  tables.flatMap(({ series }) =>
    series.map(({ percentage, target, actual }) => [percentage?.header, target?.header, actual?.header]),
  );

const verdicts = (tables: readonly PrintedTable[]): string[] =>
  tables.flatMap((table) => checkTable(table).figures.map(({ cell, verdict }) => `${cell} ${verdict}`));

test('a target once, quarters in pairs under merged headings (BKPSDM Cirebon 2026)', () => {
  const tables = recognised(
    [
      ['No', 'Indikator Kinerja', 'Target', 'Triwulan I', '', 'Triwulan II', ''],
      ['', '', '', 'Realisasi', 'Capaian', 'Realisasi', 'Capaian'],
      [1, 'Indeks Profesionalisme ASN', '10.83', '6.12', '56.53 %', '6.20', '57.28 %'],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
  );
  expect(tied(tables)).toEqual([
    ['Triwulan I › Capaian', 'Target', 'Triwulan I › Realisasi'],
    ['Triwulan II › Capaian', 'Target', 'Triwulan II › Realisasi'],
  ]);
  expect(verdicts(tables)).toEqual(['E3 reproduced', 'G3 reproduced']);
});

test('headings without merged cells; what is left has its own percentage', () => {
  const tables = recognised([
    ['NO', 'PROGRAM', 'ANGGARAN', 'REALISASI', '', 'SISA', ''],
    ['', '', 'Rp', 'Rp', '%', 'Rp', '%'],
    ['1', 'Program A', 1_000_000_000, 950_000_000, 0.95, 50_000_000, 0.05],
    ['2', 'Program B', 2_000_000_000, 1_500_000_000, 0.75, 500_000_000, 0.25],
    ['', 'JUMLAH', 3_000_000_000, 2_450_000_000, 0.8167, 550_000_000, 0.1833],
  ]);
  expect(tied(tables)).toEqual([
    ['REALISASI › %', 'ANGGARAN › Rp', 'REALISASI › Rp'],
    ['SISA › %', 'ANGGARAN › Rp', 'REALISASI › Rp'],
  ]);
  expect(verdicts(tables).filter((verdict) => !verdict.endsWith('reproduced'))).toEqual([]);
});

test('two pairs of operands: the figures decide which one a percentage comes of', () => {
  const tables = recognised([
    [
      'No',
      'Indikator',
      'Target 2023',
      'Realisasi 2023',
      'Capaian 2023 (%)',
      'Target Akhir Renstra',
      'Capaian thd Akhir Renstra (%)',
    ],
    ['1', 'Indeks A', '72,00', '73,40', '101,94', '80,00', '91,75'],
    ['2', 'Indeks B', '65,00', '60,00', '92,31', '70,00', '85,71'],
  ]);
  expect(tied(tables).map(([, target]) => target)).toEqual(['Target 2023', 'Target Akhir Renstra']);
});

test('two tables of a sheet, a row of column numbers, a note and a signature', () => {
  const tables = recognised([
    ['PENGUKURAN KINERJA', '', '', '', ''],
    ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
    ['1', '2', '3', '4', '5 = 4/3x100%'],
    ['1', 'Jumlah dokumen', '7 dokumen', '7 dokumen', '100'],
    ['', '', '', '', ''],
    ['No', 'Program', 'Pagu', 's.d. TW I', '%'],
    ['1', 'Program A', '364.134.300', '17.244.445', '4,74'],
    ['Mengetahui,', '', '', '', ''],
    ['', '', '', 'NIP. 00000000 000000 0', '100%'],
  ]);
  expect(tables.map(({ range }) => range)).toEqual(['A2:E4', 'A6:E7']);
  expect(verdicts(tables)).toEqual(['E4 reproduced', 'E7 reproduced']);
});

describe('bad input is said, not guessed', () => {
  const notes = (values: Values, merged: string[] = []) => recognised(values, merged).flatMap((table) => table.notes);

  test('no percentage', () => {
    expect(
      notes([
        ['Uraian', 'Anggaran', 'Realisasi'],
        ['A', 100, 90],
      ]),
    ).toEqual([{ code: 'no-percentage-column' }]);
  });

  test('no table at all', () => {
    expect(
      recognised([
        ['Nama', 'Alamat'],
        ['A', 'B'],
      ]),
    ).toEqual([]);
  });

  test('a percentage whose target is not in the table', () => {
    const values = [
      ['Indikator', 'Realisasi', 'Capaian (%)'],
      ['A', '90', '95'],
    ];
    expect(notes(values)).toEqual([{ code: 'no-operands', header: 'Capaian (%)' }]);
    expect(verdicts(recognised(values))).toEqual(['C2 unchecked']);
  });

  test('two notations in one column', () => {
    const values = [
      ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ['A', '80,5', '71.25', '88,51'],
      ['B', '80,5', '75,25', '93.48'],
    ];
    const headers = notes(values).map((note) => [note.code, 'header' in note ? note.header : '']);
    expect(headers).toEqual([
      ['mixed-notations', 'Realisasi'],
      ['mixed-notations', 'Capaian (%)'],
    ]);
    expect(verdicts(recognised(values))).toEqual(['D2 reproduced', 'D3 reproduced']);
  });

  test('footnotes: a mark apart is left aside, one that touches the digits is not', () => {
    const values = [
      ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ['A', '80', '72*', '90 ¹⁾'],
      ['B', '80', '72,51)', '90,63'],
      ['C', '80', '76 (sementara)', '95'],
    ];
    expect(notes(values)).toEqual([{ code: 'footnotes', cells: 'C2, C4, D2' }]);
    expect(verdicts(recognised(values))).toEqual(['D2 reproduced', 'D3 unchecked', 'D4 reproduced']);
  });

  test('a percentage that is merged over rows whose figures are not', () => {
    const values = [
      ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ['A', '80', '72', '85'],
      ['B', '80', '64', ''],
    ];
    expect(notes(values, ['D2:D3'])).toEqual([{ code: 'merged-figures', cells: 'D2' }]);
    expect(verdicts(recognised(values, ['D2:D3']))).toEqual(['D2 unchecked']);
  });
});
