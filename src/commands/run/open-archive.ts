import { archiveDifferences } from '../../domain/archive/archive-differences';
import type { FrozenPeriod } from '../../domain/archive/archive';
import { frozenPeriod, type ArchiveRecord } from '../../domain/archive/record';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Period } from '../../domain/period';
import { finding, type Finding } from '../../domain/finding';
import type { Book } from '../../google/spreadsheet';
import { isMarker } from '../../shapes/sheet-marker';
import { cellName } from '../../shapes/a1';
import { locateSheet, type WorkbookData } from '../../workbook/read/workbook';
import type { ReadableSheet } from '../../workbook/schema/input-sheets';
import { archiveTable } from '../../workbook/schema/archive-table';
import { keysOf } from '../../workbook/schema/table';
import type { KeptRow } from '../../workbook/sheets/records/kept-row';
import { readArchive } from '../../workbook/sheets/records/archive-sheet';
import { allRecords } from '../../workbook/sheets/records/read-records';

/** Sheet `Arsip Capaian` as far as it concerns the period of the run. */
export interface OpenArchive {
  /** Name of the sheet that stands; null: there is none. */
  sheet: string | null;
  /** Null: the period is not frozen. */
  frozen: FrozenPeriod | null;
  /** Another period of the archive; null: it is not frozen. */
  ofPeriod: (year: number, period: Period) => FrozenPeriod | null;
  findings: Finding[];
  /** Every record of every period. */
  records: readonly ArchiveRecord[];
  /** The rows of a sheet that was written before there were codes; null: nothing has to be written again. */
  toRewrite: readonly (ArchiveRecord | KeptRow)[] | null;
}

const [codeColumn, actualColumn] = [keysOf(archiveTable).indexOf('code'), keysOf(archiveTable).indexOf('actual')];

/** Reads the archive; a sheet of the user's under its name is none. */
export function openArchive(book: Book, { input }: WorkbookData): OpenArchive {
  const { name } = locateSheet(archiveTable, book.sheetNames());
  const [grid] = name === null ? [] : book.readSheets([{ name, formats: false }]);
  const nothing = { sheet: null, frozen: null, ofPeriod: () => null, findings: [], records: [], toRewrite: null };
  if (!grid || !isMarker(grid.values[0]?.[0])) return nothing;
  const rows = readArchive(grid);
  const records = allRecords(rows);
  const sourceOf = (record: ArchiveRecord): string =>
    `${grid.name}!${cellName(rows.rowOf(record) - 1, record.kind === 'indicator' ? actualColumn : codeColumn)}`;
  const ofPeriod: OpenArchive['ofPeriod'] = (year, period) => frozenPeriod(records, { year, period }, sourceOf);
  const frozen = ofPeriod(input.rules.year, input.rules.period);
  const findings = [...rows.findings];
  if (frozen) {
    const { time, user } = frozen;
    findings.push(finding('period-frozen', { sheet: grid.name, cell: '' }, { time, user }));
  }
  return { sheet: grid.name, frozen, ofPeriod, findings, records, toRewrite: rows.isEarlier ? rows.slots : null };
}

/**
 * What the sheets that a run has read say otherwise than the archive.
 *
 * @param today computed from the sheets alone
 * @param read the sheets whose content counts in this run; nothing is said about others
 */
export function frozenDifferences(
  today: Evaluation,
  { frozen }: OpenArchive,
  read: readonly ReadableSheet[],
): Finding[] {
  if (!frozen) return [];
  return archiveDifferences(today, frozen, {
    indicators: read.includes('indicators'),
    budget: read.includes('budget'),
  });
}
