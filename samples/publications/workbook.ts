import type { WriteSheet } from 'hucre/xlsx';
import { aggregation, polarity } from '../workbook/choices';
import { workbookBytes } from '../workbook/save';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { same, type SampleValue } from '../workbook/words';
import { inTreeOrder } from './budget-codes';
import type { Publication } from './catalogue';
import type { PublishedTable } from './published-table';
import type { BudgetRow, IndicatorRow, PublishedRows, PublishedUnit } from './rows';

type Setting = readonly [key: string, value: SampleValue, notes?: string];

const settingColumns: readonly TableColumn<Setting>[] = [
  { heading: same('Pengaturan'), kind: 'text', width: 24, value: ([key]) => same(key) },
  { heading: same('Nilai'), kind: 'text', width: 60, value: ([, value]) => value },
  { heading: same('Keterangan'), kind: 'long', width: 80, value: ([, , notes]) => notes },
];

const unitColumns: readonly TableColumn<PublishedUnit>[] = [
  { heading: same('Kode'), kind: 'code', width: 10, value: (row) => row.code },
  { heading: same('Nama'), kind: 'long', width: 60, value: (row) => row.name },
  { heading: same('Jenis'), kind: 'text', width: 20, value: () => 'Perangkat Daerah' },
];

/** A cell as the source has it: a number where the source stores numbers, else the printed text. */
function sourceCell(raw: string | null, number: number | null, storesNumbers: boolean): SampleValue {
  return storesNumbers && number !== null ? number : raw;
}

function indicatorColumns(storesNumbers: boolean): TableColumn<IndicatorRow>[] {
  return [
    { heading: same('Kode'), kind: 'code', width: 12, value: (row) => row.code },
    { heading: same('Unit'), kind: 'code', width: 10, value: (row) => row.unit.code },
    { heading: same('Indikator Kinerja'), kind: 'long', width: 70, value: (row) => row.printed.name },
    { heading: same('Satuan'), kind: 'text', width: 16, value: (row) => row.printed.unit },
    {
      heading: same('Polaritas'),
      kind: 'text',
      width: 12,
      value: ({ printed }) => {
        if (printed.predicate) return polarity.grade;
        return printed.polarity === 'lower' ? polarity.down : polarity.up;
      },
      choices: Object.values(polarity),
    },
    {
      heading: same('Target'),
      kind: 'number',
      width: 16,
      value: ({ printed }) => sourceCell(printed.target_raw, printed.target, storesNumbers),
    },
    {
      heading: same('Cara Hitung'),
      kind: 'text',
      width: 16,
      value: (row) => (row.printed.aggregation === 'akumulasi' ? aggregation.sum : aggregation.last),
      choices: Object.values(aggregation),
    },
    {
      heading: same('Realisasi'),
      kind: 'number',
      width: 20,
      value: ({ printed }) => sourceCell(printed.realisasi_raw, printed.realisasi, storesNumbers),
    },
  ];
}

function budgetColumns(storesNumbers: boolean): TableColumn<BudgetRow>[] {
  return [
    { heading: same('Kode'), kind: 'code', width: 22, value: (row) => row.code },
    { heading: same('Kode Rekening'), kind: 'code', width: 16, value: (row) => row.account },
    { heading: same('Unit'), kind: 'code', width: 10, value: (row) => (row.total ? null : row.unit.code) },
    { heading: same('Uraian'), kind: 'long', width: 80, value: (row) => row.printed.name },
    {
      heading: same('Pagu'),
      kind: 'rupiah',
      width: 22,
      value: ({ printed }) => sourceCell(printed.anggaran_raw, printed.anggaran, storesNumbers),
    },
    {
      heading: same('Realisasi'),
      kind: 'rupiah',
      width: 22,
      value: ({ printed }) => sourceCell(printed.realisasi_raw, printed.realisasi, storesNumbers),
    },
  ];
}

/** The workbook of one published table: the printed inputs only, so that every percentage has to be computed. */
export function publishedWorkbook(
  table: PublishedTable,
  publication: Publication,
  rows: PublishedRows,
): Promise<Uint8Array> {
  const storesNumbers = publication.storesNumbers === true;
  const settings: Setting[] = [
    ['Nama Instansi', table.agency, `${table.title}. ${table.source_url}`],
    ['Tahun', table.year],
    ['Periode', 'Tahunan'],
    ['Bahasa', 'id'],
  ];
  const indicators = rows.indicators.filter((row) => !(publication.leftOut ?? []).includes(row.key));
  const sheets: WriteSheet[] = [
    tableSheet(same('Pengaturan'), settingColumns, settings, 'id'),
    tableSheet(same('Unit Kerja'), unitColumns, rows.units, 'id'),
    tableSheet(same('Indikator'), indicatorColumns(storesNumbers), indicators, 'id'),
    tableSheet(same('Anggaran Belanja'), budgetColumns(storesNumbers), inTreeOrder(rows.budget), 'id'),
  ].filter((sheet) => (sheet.rows?.length ?? 0) > 1);
  return workbookBytes(table.title, sheets);
}
