import { canonical } from '../../../domain/canonical';
import { fingerprint } from '../../../domain/fingerprint';
import type { TableKind } from '../../../domain/import/tables/table';
import { monthOf } from '../../values/date';
import { columnLetters } from '../../../shapes/a1';
import type { ImportColumn, TableHead } from './columns';
import type { Source } from './source';
import type { Role } from './vocabulary';

/** A heading without what changes from month to month: `Realisasi s.d. Juli 2026` and `… Agustus 2026` are one. */
const timeless = (word: string): string =>
  word
    .replace(/[a-z]{3,}/g, (part) => (monthOf(part) ? '' : part))
    .replace(/\d+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What makes two tables the same from month to month: how they are understood, their headings with their places, and whose they are.
 *
 * @returns a text that begins with a letter
 */
export function layoutOf({ columns }: TableHead, kind: TableKind | 'indicators', agency: string): string {
  const shape = columns.map(({ span, role, path }) => [span[0] ?? 0, role, path.map(timeless)]);
  return `t${fingerprint([kind, canonical(agency), shape])}`;
}

/** Roles of columns that nothing is read from. */
const unread: readonly (Role | null)[] = [null, 'ignored', 'remark', 'remainder', 'physical'];

/** The columns that are read, 0-based, from the left. */
export function takenColumns({ columns }: TableHead, more: readonly ImportColumn[]): number[] {
  const read = [...columns.filter(({ role, month }) => month !== null || !unread.includes(role)), ...more];
  return [...new Set(read.flatMap(({ span }) => span))].sort((a, b) => a - b);
}

/** Letters of hidden columns among those that are taken; nothing where all are seen. */
export function hiddenAmong(source: Source, columns: readonly number[]): { hiddenColumns?: string[] } {
  const hidden = new Set(source.sheet.hiddenColumns);
  const letters = columns.filter((column) => hidden.has(column)).map(columnLetters);
  return letters.length > 0 ? { hiddenColumns: letters } : {};
}
