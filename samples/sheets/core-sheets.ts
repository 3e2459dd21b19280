import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { indicators } from '../agency/indicators';
import type { Indicator, Reported, Unit } from '../agency/model';
import { settings, type Setting } from '../agency/settings';
import { ownerOf, units } from '../agency/units';
import {
  actualsKind,
  aggregation,
  component,
  frequency,
  interimKind,
  kind,
  level,
  polarity,
} from '../workbook/choices';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { same, words, type Words } from '../workbook/words';

export const UNIT_SHEET = words('Unit Kerja', 'Units');
/** Codes that may be chosen in the columns that hold a unit. */
export const UNIT_CODES = words("'Unit Kerja'!$A$2:$A$60", "'Units'!$A$2:$A$60");

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

const MONTHS: readonly Words[] = [
  words('Januari', 'January'),
  words('Februari', 'February'),
  words('Maret', 'March'),
  same('April'),
  words('Mei', 'May'),
  words('Juni', 'June'),
  words('Juli', 'July'),
  words('Agustus', 'August'),
  same('September'),
  words('Oktober', 'October'),
  same('November'),
  words('Desember', 'December'),
];

const settingColumns: readonly TableColumn<Setting>[] = [
  { heading: words('Pengaturan', 'Key'), kind: 'text', width: 34, value: (row) => row.key },
  { heading: words('Nilai', 'Value'), kind: 'text', width: 44, value: (row) => row.value },
  { heading: words('Keterangan', 'Notes'), kind: 'long', width: 52, value: (row) => row.notes },
];

const unitColumns: readonly TableColumn<Unit>[] = [
  { heading: words('Kode', 'Code'), kind: 'code', width: 12, value: (row) => row.code },
  { heading: words('Nama', 'Name'), kind: 'long', width: 46, value: (row) => row.name },
  { heading: words('Jenis', 'Type'), kind: 'text', width: 14, value: (row) => row.type },
  {
    heading: words('Induk', 'Parent'),
    kind: 'code',
    width: 12,
    value: (row) => row.parent,
    choicesFrom: UNIT_CODES,
  },
  { heading: words('Kepala', 'Head'), kind: 'text', width: 24, value: (row) => row.head },
  { heading: words('NIP Kepala', 'Head ID'), kind: 'code', width: 22, value: (row) => row.headNumber },
  { heading: words('Jabatan Kepala', 'Head Title'), kind: 'long', width: 40, value: (row) => row.headTitle },
  { heading: same('Email'), kind: 'text', width: 36, value: (row) => row.email },
  { heading: words('Bobot', 'Weight'), kind: 'number', width: 9, value: (row) => row.weight },
];

const indicatorColumns: readonly TableColumn<Indicator>[] = [
  { heading: words('Kode', 'Code'), kind: 'code', width: 10, value: (row) => row.code },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
  { heading: words('Sasaran', 'Objective'), kind: 'long', width: 34, value: (row) => row.objective },
  { heading: words('Indikator Kinerja', 'Indicator'), kind: 'long', width: 46, value: (row) => row.name },
  { heading: words('Satuan', 'Measure Unit'), kind: 'text', width: 11, value: (row) => row.measure },
  {
    heading: words('Polaritas', 'Polarity'),
    kind: 'text',
    width: 11,
    value: (row) => polarity[row.polarity],
    choices: Object.values(polarity),
  },
  { heading: same('Target'), kind: 'number', width: 10, value: (row) => row.target },
  ...QUARTERS.map((quarter, index): TableColumn<Indicator> => ({
    heading: same(`Target ${quarter}`),
    kind: 'number',
    width: 10,
    value: (row) => row.interim?.[index],
  })),
  {
    heading: words('Cara Hitung', 'Aggregation'),
    kind: 'text',
    width: 14,
    value: (row) => aggregation[row.aggregation],
    choices: Object.values(aggregation),
  },
  { heading: words('Realisasi', 'Actual'), kind: 'number', width: 10, value: () => null },
  {
    heading: words('Jabatan Penanggung Jawab', 'Owner'),
    kind: 'long',
    width: 34,
    value: (row) => ownerOf(row.unit),
  },
  { heading: words('Bobot', 'Weight'), kind: 'number', width: 9, value: (row) => row.weight },
  {
    heading: words('Tingkat Kinerja', 'Level'),
    kind: 'text',
    width: 14,
    value: (row) => level[row.level],
    choices: Object.values(level),
  },
  {
    heading: words('Jenis Indikator', 'Kind'),
    kind: 'text',
    width: 13,
    value: (row) => kind[row.kind],
    choices: Object.values(kind),
  },
  { heading: words('Indikator Induk', 'Parent Indicator'), kind: 'code', width: 11, value: (row) => row.parent },
  { heading: same('Program'), kind: 'long', width: 34, value: (row) => row.program },
  {
    heading: words('Sifat Target TW', 'Interim Target Kind'),
    kind: 'text',
    width: 13,
    value: (row) => interimKind[row.interimKind ?? 'cumulative'],
    choices: Object.values(interimKind),
  },
  {
    heading: words('Isian Realisasi', 'Actuals Kind'),
    kind: 'text',
    width: 13,
    value: (row) => actualsKind[row.actualsKind ?? 'period'],
    choices: Object.values(actualsKind),
  },
  {
    heading: words('Frekuensi Pengukuran', 'Frequency'),
    kind: 'text',
    width: 14,
    value: (row) => row.frequency && frequency[row.frequency],
    choices: Object.values(frequency),
  },
  { heading: words('Definisi', 'Definition'), kind: 'long', width: 40, value: (row) => row.definition },
  { heading: words('Sumber Data', 'Data Source'), kind: 'long', width: 32, value: (row) => row.source },
  {
    heading: words('Realisasi Tahun Lalu', 'Last Year Actual'),
    kind: 'number',
    width: 11,
    value: (row) => row.earlier?.at(-1)?.actual,
  },
  {
    heading: words('Target Akhir Renstra', 'Plan-end Target'),
    kind: 'number',
    width: 11,
    value: (row) => row.planEnd,
  },
  {
    heading: words('Standar Nasional', 'National Standard'),
    kind: 'number',
    width: 11,
    value: (row) => row.nationalStandard,
  },
];

interface ActualsRow {
  indicator: Indicator;
  part?: Words;
  months: readonly Reported[];
}

/** The rows of `Realisasi`: one per indicator, or its numerator and its denominator. */
const actualsRows: readonly ActualsRow[] = indicators.flatMap((indicator): ActualsRow[] =>
  indicator.ratio
    ? [
        { indicator, part: component.numerator, months: indicator.ratio.numerator },
        { indicator, part: component.denominator, months: indicator.ratio.denominator },
      ]
    : [{ indicator, months: indicator.actuals ?? [] }],
);

const actualsColumns: readonly TableColumn<ActualsRow>[] = [
  { heading: words('Kode', 'Code'), kind: 'code', width: 10, value: (row) => row.indicator.code },
  { heading: words('Indikator', 'Indicator'), kind: 'long', width: 46, value: (row) => row.indicator.name },
  {
    heading: words('Komponen', 'Component'),
    kind: 'text',
    width: 12,
    value: (row) => row.part,
    choices: Object.values(component),
  },
  ...MONTHS.map((heading, index): TableColumn<ActualsRow> => ({
    heading,
    kind: 'number',
    width: 11,
    value: (row) => row.months[index],
  })),
  { heading: words('Data Dukung', 'Evidence'), kind: 'long', width: 40, value: (row) => row.indicator.evidence },
];

/** `Pengaturan`, `Unit Kerja`, `Indikator` and `Realisasi`. */
export function coreSheets(language: Language): WriteSheet[] {
  return [
    tableSheet(words('Pengaturan', 'Settings'), settingColumns, settings, language),
    tableSheet(UNIT_SHEET, unitColumns, units, language),
    tableSheet(words('Indikator', 'Indicators'), indicatorColumns, indicators, language),
    tableSheet(words('Realisasi', 'Actuals'), actualsColumns, actualsRows, language),
  ];
}
