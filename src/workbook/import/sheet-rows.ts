import type { BudgetAmount, BudgetRow } from '../../domain/import/budget/budget-row';
import type { ImportResult } from '../../domain/import/import';
import { comparedFigures } from '../../domain/import/tables/table';
import { two } from '../../domain/day';
import { lastDayOf, periodTo } from '../../domain/period';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import type { FilledSheet } from './book-sheet';
import { actualsKindWords, interimKindWords, polarityWords } from '../schema/choices';
import { nameIn, names } from '../schema/names';
import { monthKeys } from '../schema/tables';
import type { PlannedValue } from '../prepare/sheet-plan';
import { periodLabel } from '../values/period';

/** A row for a sheet by the keys of its columns; what is empty is absent. */
export type SheetRow = Readonly<Record<string, PlannedValue>>;

/** A row to be written, with what tells how it is joined to those that are there. */
export interface ImportRow extends Pick<BudgetRow, 'source' | 'isLeaf' | 'hasOwnCode' | 'startsAt' | 'layouts'> {
  cells: SheetRow;
  /** Columns whose values the file does not say: they fill what is empty, and change nothing. */
  assumed?: readonly string[];
  /** The quarter (1–4) that a target may be of; absent: it is the year's. */
  ofQuarter?: number | null;
}

/** Rows for one of the sheets that an import fills. */
export interface SheetRows {
  sheet: FilledSheet;
  rows: readonly ImportRow[];
}

/** Columns of the budget by what is imported. */
export function budgetColumn(amount: BudgetAmount): string {
  const month = /^spentM(\d+)$/.exec(amount)?.[1];
  return month === undefined ? amount : `spent-${monthKeys[Number(month) - 1] ?? ''}`;
}

const filled = (entries: readonly (readonly [string, PlannedValue | null])[]): SheetRow =>
  Object.fromEntries(entries.filter((entry): entry is [string, PlannedValue] => entry[1] !== null && entry[1] !== ''));

function budgetRow(row: BudgetRow & { unit: string }, language: Language): SheetRow {
  const { groups } = texts(language).imports;
  const group: Partial<Record<string, string>> = groups;
  return filled([
    ...([
      ['code', row.code],
      ['account', row.account],
      ['unit', row.unit],
      ['description', row.name],
    ] as const),
    ['kind', row.kind || (group[row.group] ?? '')],
    ['fund', row.fund],
    ...[...row.amounts].map(([amount, value]) => [budgetColumn(amount), value] as const),
  ]);
}

function indicatorRow(row: ImportResult['indicators'][number], language: Language): SheetRow {
  return filled([
    ...([
      ['code', row.code],
      ['unit', row.unit],
      ['objective', row.objective],
      ['name', row.name],
      ['measureUnit', row.measureUnit],
    ] as const),
    ['polarity', nameIn(names(polarityWords[row.polarity]), language)],
    ['target', row.target],
    ...row.quarterTargets.map((value, index) => [`targetQ${index + 1}`, value] as const),
    ['interimKind', row.isPerQuarter ? nameIn(names(interimKindWords.perQuarter), language) : ''],
    ['actual', row.actual],
    ...comparedFigures.map((figure) => [figure, row.compared[figure] ?? ''] as const),
    [
      'actualsKind',
      (row.quarters !== null || row.months) && row.isToDate ? nameIn(names(actualsKindWords.cumulative), language) : '',
    ],
  ]);
}

/** The rows of every sheet that an import fills. */
export function sheetRows(result: ImportResult, language: Language): SheetRows[] {
  const { rows, units, indicators } = result;
  const unnamed = texts(language).imports.unnamedUnit;
  const reporting = indicators.filter(({ quarters, months }) => quarters !== null || months);
  const layouts = [...new Set([...rows.flatMap((row) => row.layouts), ...indicators.map(({ layout }) => layout)])];
  const plain = (cells: SheetRow, source: string, own: readonly string[]): ImportRow => ({
    cells,
    source,
    isLeaf: true,
    hasOwnCode: true,
    startsAt: null,
    layouts: own,
  });
  const all: SheetRows[] = [
    { sheet: 'units', rows: units.map(({ code, name }) => plain({ code, name: name || unnamed }, '', layouts)) },
    {
      sheet: 'indicators',
      rows: indicators.map((row) => ({
        ...plain(indicatorRow(row, language), row.source, [row.layout]),
        assumed: row.isPolarityAssumed ? ['polarity'] : [],
        ofQuarter: row.ofQuarter,
      })),
    },
    {
      sheet: 'actuals',
      rows: reporting.map(({ code, name, quarters, months, source, layout }) => {
        const kind = months ? 'm' : 'q';
        const values = (months ?? quarters ?? []).map((value, index) => [`${kind}${index + 1}`, value] as const);
        return plain(filled([['code', code], ['indicator', name], ...values]), source, [layout]);
      }),
    },
    {
      sheet: 'budget',
      rows: rows.map((row) => {
        const { source, isLeaf, hasOwnCode, startsAt, layouts: own } = row;
        return { cells: budgetRow(row, language), source, isLeaf, hasOwnCode, startsAt, layouts: own };
      }),
    },
  ];
  return all.filter((one) => one.rows.length > 0);
}

/** Settings that an import knows: the year, and how far its figures reach. */
export function importedSettings(
  { year, lastMonth, agency }: ImportResult,
  language: Language,
): Record<string, PlannedValue> {
  const period = lastMonth === null ? '' : periodLabel(periodTo(lastMonth), texts(language).terms);
  const end = year !== null && lastMonth !== null ? lastDayOf({ kind: 'month', number: lastMonth }, year) : null;
  return {
    ...(year !== null && { year }),
    ...(period && { period }),
    ...(end && { dataAsOf: `${two(end.day)}/${two(end.month)}/${end.year}` }),
    ...(agency && { agency }),
  };
}
