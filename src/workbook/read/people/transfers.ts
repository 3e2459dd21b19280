import type { Finding } from '../../../domain/finding';
import { isLeaving, type Transfer } from '../../../domain/people/staff';
import { transferKindWords, transferTable } from '../../schema/people-tables';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';
import { knownUnit, type UnitFinder } from '../main-job/units';

type Key = keyof (typeof transferTable)['columns'];

/** A unit that `Unit Kerja` does not have is an error as everywhere, unless the place lies outside the agency. */
function unitOf(row: Row<Key>, key: 'from' | 'to', find: UnitFinder, isOutside: boolean): string | null {
  const stated = row.optionalText(key);
  return isOutside && stated !== '' ? find(stated) : knownUnit(row, key, find, `transfer-${key}-unknown-unit`);
}

/** Reads `Mutasi Pegawai`; rows without a readable kind or day are kept for their findings and count for nothing. */
export function readTransfers(grid: Grid, find: UnitFinder): { transfers: Transfer[]; findings: Finding[] } {
  const { rows, findings } = readRows(transferTable, grid);
  const transfers = rows.map((row): Transfer => {
    const kind = row.choice('kind', transferKindWords).value;
    return {
      sheet: row.sheet,
      row: row.number,
      id: row.optionalText('id'),
      kind,
      from: unitOf(row, 'from', find, kind === 'in'),
      to: unitOf(row, 'to', find, isLeaving({ kind })),
      fromText: row.optionalText('from'),
      toText: row.optionalText('to'),
      position: row.optionalText('position'),
      effective: row.day('effective'),
      decree: row.optionalText('decree'),
      cells: {
        id: row.cell('id'),
        kind: row.cell('kind'),
        from: row.cell('from'),
        to: row.cell('to'),
        effective: row.cell('effective'),
      },
    };
  });
  return { transfers, findings };
}
