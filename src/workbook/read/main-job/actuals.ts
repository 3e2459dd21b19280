import { finding, type Finding, type Place } from '../../../domain/finding';
import type { Reported, Series } from '../../../domain/main-job/indicator/indicator';
import type { Grid as TimeGrid } from '../../../domain/period';
import type { Named } from '../../../domain/named-beside';
import { componentWords } from '../../schema/choices';
import { actualsTable, monthKeys, quarterKeys } from '../../schema/tables';
import { isBlankMarker } from '../../values/markers';
import { duplicateKeys } from '../duplicates';
import type { Grid } from '../grid';
import type { Header } from '../header';
import { readRows } from '../rows';
import type { Row } from '../row';

type Key = keyof (typeof actualsTable)['columns'];
type Component = 'direct' | 'numerator' | 'denominator';

/** The rows of `Realisasi`, found by the code of their indicator. */
export interface ActualsByCode {
  /** Reads the cells of an indicator's rows; grades are understood where the polarity is Predikat. */
  find: (code: string, isGrade: boolean, measureUnit: string) => Reported | null;
  evidence: (code: string) => string;
  /** The codes of the rows with the names that stand beside them. */
  named: readonly (Named & { place: Place })[];
  /** Rows whose code is no indicator's. */
  unused: (codes: ReadonlySet<string>) => Finding[];
  grid: TimeGrid | null;
  findings: Finding[];
}

/** No sheet `Realisasi`: the column `Indikator.Realisasi` holds (data dictionary, Severity). */
export const noActuals: ActualsByCode = {
  find: () => null,
  evidence: () => '',
  named: [],
  unused: () => [],
  grid: null,
  findings: [],
};

/** The first and the last of each run of neighbouring keys that fit. */
function spansOf(keys: readonly Key[], fits: (key: Key) => boolean): [from: Key, to: Key][] {
  const spans: [Key, Key][] = [];
  keys.forEach((key, index) => {
    const open = spans[spans.length - 1];
    if (!fits(key)) return;
    if (open && open[1] === keys[index - 1]) open[1] = key;
    else spans.push([key, key]);
  });
  return spans;
}

/** Columns that hide figures: quarters beside months, and months missing before the last one that is there. */
function columnFindings(sheet: string, { row, columns }: Header<Key>): Finding[] {
  const place = { sheet, cell: `${row + 1}:${row + 1}` };
  const isThere = (key: Key): boolean => columns[key] !== undefined;
  const findings: Finding[] = [];
  if (monthKeys.some(isThere) && quarterKeys.some(isThere)) findings.push(finding('two-period-grids', place, {}));
  const keys: readonly Key[] = monthKeys.some(isThere) ? monthKeys : quarterKeys;
  const last = keys.reduce((latest, key, index) => (isThere(key) ? index : latest), 0);
  const missing = spansOf(keys.slice(0, last), (key) => !isThere(key));
  if (missing.length > 0) {
    const nameOf = (key: Key): string => actualsTable.columns[key].id;
    const columns = missing.map(([from, to]) => (from === to ? nameOf(from) : `${nameOf(from)}–${nameOf(to)}`));
    findings.push(finding('period-columns-missing', place, { columns }));
  }
  return findings;
}

/** What a row reports; an unknown word is noted, and its row is the figure of nothing. */
function componentOf(row: Row<Key>): Component | null {
  const { value } = row.choice('component', componentWords);
  return value ?? (isBlankMarker(row.text('component')) ? 'direct' : null);
}

/** The name that a row states beside the code of its indicator. */
export const nameBeside = <K extends string>(row: Row<K | 'code' | 'indicator'>): Named & { place: Place } => ({
  place: { sheet: row.sheet, cell: row.cell('indicator') },
  code: row.code('code'),
  name: row.optionalText('indicator'),
});

/** What tells the rows of one code apart. */
const nameBehind: Record<Component, string> = {
  direct: '',
  numerator: ` ${componentWords.numerator}`,
  denominator: ` ${componentWords.denominator}`,
};

/** Reads `Realisasi`: months across win over quarters where a sheet has both. */
export function readActuals(grid: Grid): ActualsByCode {
  const { rows, header, findings } = readRows(actualsTable, grid);
  const hasMonths = monthKeys.some((key) => header?.columns[key] !== undefined);
  const timeGrid: TimeGrid = hasMonths ? 'month' : 'quarter';
  const keys: readonly Key[] = hasMonths ? monthKeys : quarterKeys;

  if (header) findings.push(...columnFindings(grid.name, header));

  const byCode = new Map<string, Partial<Record<Component, Row<Key>>>>();
  const components = rows.map(componentOf);
  const isKnown = (_: unknown, index: number): boolean => components[index] !== null;
  const keyed = rows.filter(isKnown);
  const named = components.filter((component) => component !== null);
  keyed.forEach((row, index) => {
    const code = row.code('code').toLowerCase();
    const entry = byCode.get(code) ?? {};
    entry[named[index] ?? 'direct'] ??= row;
    byCode.set(code, entry);
  });
  findings.push(
    ...duplicateKeys(keyed, 'code', (row, index) => `${row.code('code')}${nameBehind[named[index] ?? 'direct']}`),
  );

  const seriesOf = (row: Row<Key> | undefined, isGrade: boolean, measureUnit: string): Series | undefined =>
    row && { sheet: row.sheet, row: row.number, cells: keys.map((key) => row.actual(key, isGrade, measureUnit)) };

  return {
    grid: header ? timeGrid : null,
    findings,
    find: (code, isGrade, measureUnit) => {
      const entry = byCode.get(code.toLowerCase());
      if (!entry) return null;
      const single = Boolean(entry.numerator) !== Boolean(entry.denominator);
      if (single) (entry.numerator ?? entry.denominator)?.note('component-incomplete', 'component', { code });
      return {
        grid: timeGrid,
        direct: seriesOf(entry.direct, isGrade, measureUnit),
        numerator: seriesOf(entry.numerator, false, ''),
        denominator: seriesOf(entry.denominator, false, ''),
      };
    },
    evidence: (code) => {
      const entry = byCode.get(code.toLowerCase());
      const row = entry?.direct ?? entry?.numerator;
      return row?.optionalText('evidence') ?? '';
    },
    named: rows.map((row) => nameBeside(row)),
    unused: (codes) =>
      rows
        .filter((row) => !codes.has(row.text('code').toLowerCase()))
        .map((row) =>
          finding('unknown-indicator', { sheet: row.sheet, cell: row.cell('code') }, { value: row.text('code') }),
        ),
  };
}
