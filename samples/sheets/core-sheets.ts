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
import { inputSheets } from '../../src/workbook/schema/input-sheets';
import { monthKeys } from '../../src/workbook/schema/tables';
import { columnsOf, UNIT_CODES, schemaSheet, type SampleColumns } from '../workbook/schema-sheet';
import type { Words } from '../workbook/words';

const settingColumns: SampleColumns<typeof inputSheets.settings.table, Setting> = {
  key: ['text', 34, (row) => row.key],
  value: ['text', 44, (row) => row.value],
  notes: ['long', 52, (row) => row.notes],
};

const unitColumns: SampleColumns<typeof inputSheets.units.table, Unit> = {
  code: ['code', 12, (row) => row.code],
  name: ['long', 46, (row) => row.name],
  kind: ['text', 14, (row) => row.type],
  parent: ['code', 12, (row) => row.parent, { choicesFrom: UNIT_CODES }],
  head: ['text', 24, (row) => row.head],
  headId: ['code', 22, (row) => row.headNumber],
  headTitle: ['long', 40, (row) => row.headTitle],
  email: ['text', 36, (row) => row.email],
  weight: ['number', 9, (row) => row.weight],
};

const indicatorColumns: SampleColumns<typeof inputSheets.indicators.table, Indicator> = {
  code: ['code', 10, (row) => row.code],
  unit: ['code', 11, (row) => row.unit],
  objective: ['long', 34, (row) => row.objective],
  name: ['long', 46, (row) => row.name],
  measureUnit: ['text', 11, (row) => row.measure],
  polarity: ['text', 11, (row) => polarity[row.polarity]],
  target: ['number', 10, (row) => row.target],
  ...columnsOf(['targetQ1', 'targetQ2', 'targetQ3', 'targetQ4'], (index) => [
    'number',
    10,
    (row: Indicator) => row.interim?.[index],
  ]),
  aggregation: ['text', 14, (row) => aggregation[row.aggregation]],
  actual: ['number', 10, () => null],
  owner: ['long', 34, (row) => ownerOf(row.unit)],
  weight: ['number', 9, (row) => row.weight],
  level: ['text', 14, (row) => level[row.level]],
  kind: ['text', 13, (row) => kind[row.kind], { choices: Object.values(kind) }],
  parentIndicator: ['code', 11, (row) => row.parent],
  programme: ['long', 34, (row) => row.program],
  interimKind: ['text', 13, (row) => interimKind[row.interimKind ?? 'cumulative']],
  actualsKind: ['text', 13, (row) => actualsKind[row.actualsKind ?? 'period']],
  frequency: ['text', 14, (row) => row.frequency && frequency[row.frequency]],
  definition: ['long', 40, (row) => row.definition],
  dataSource: ['long', 32, (row) => row.source],
  lastYear: ['number', 11, (row) => row.earlier?.at(-1)?.actual],
  planEnd: ['number', 11, (row) => row.planEnd],
  nationalStandard: ['number', 11, (row) => row.nationalStandard],
};

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

const actualsColumns: SampleColumns<typeof inputSheets.actuals.table, ActualsRow> = {
  code: ['code', 10, (row) => row.indicator.code],
  indicator: ['long', 46, (row) => row.indicator.name],
  component: ['text', 12, (row) => row.part],
  ...columnsOf(monthKeys, (index) => ['number', 11, (row: ActualsRow) => row.months[index]]),
  evidence: ['long', 40, (row) => row.indicator.evidence],
};

/** `Pengaturan`, `Unit Kerja`, `Indikator` and `Realisasi`. */
export function coreSheets(language: Language): WriteSheet[] {
  return [
    schemaSheet(inputSheets.settings.table, settingColumns, settings, language),
    schemaSheet(inputSheets.units.table, unitColumns, units, language),
    schemaSheet(inputSheets.indicators.table, indicatorColumns, indicators, language),
    schemaSheet(inputSheets.actuals.table, actualsColumns, actualsRows, language),
  ];
}
