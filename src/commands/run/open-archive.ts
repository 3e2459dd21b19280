import { archiveDifferences } from '../../domain/archive/archive-differences';
import type { FrozenPeriod } from '../../domain/archive/archive';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Period } from '../../domain/period';
import { finding, type Finding } from '../../domain/finding';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import { readArchive } from '../../workbook/read/archive';
import type { Grid } from '../../workbook/read/grid';
import { locateSheet, type WorkbookData } from '../../workbook/read/workbook';
import type { ReadableSheet } from '../../workbook/schema/input-sheets';
import { archiveTable } from '../../workbook/sheets/records/archive-sheet';

/** Sheet `Arsip Capaian` as far as it concerns the period of the run. */
export interface OpenArchive {
  /** Name of the sheet that stands; null: there is none. */
  sheet: string | null;
  /** Null: the period is not frozen. */
  frozen: FrozenPeriod | null;
  /** Another period of the archive; null: it is not frozen. */
  ofPeriod: (year: number, period: Period) => FrozenPeriod | null;
  findings: Finding[];
  /** The sheet as read; null: there is none. */
  grid: Grid | null;
}

/** Reads the archive; a sheet of the user's under its name is none. */
export function openArchive(book: Book, { input, settings }: WorkbookData): OpenArchive {
  const { name } = locateSheet(archiveTable, book.sheetNames());
  const [grid] = name === null ? [] : book.readSheets([{ name, formats: false }]);
  const marker = grid?.values[0]?.[0];
  const isOurs = typeof marker === 'string' && marker.startsWith(`${texts(settings.language).sheets.product} · `);
  if (!grid || !isOurs) return { sheet: null, frozen: null, ofPeriod: () => null, findings: [], grid: null };
  const { year, period } = input.rules;
  const { frozen, findings } = readArchive(grid, year, period);
  if (frozen) {
    const { time, user } = frozen;
    findings.push(finding('period-frozen', { sheet: grid.name, cell: '' }, { time, user }));
  }
  const ofPeriod: OpenArchive['ofPeriod'] = (other, its) => readArchive(grid, other, its).frozen;
  return { sheet: grid.name, frozen, ofPeriod, findings, grid };
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
